//! The parts of the crate's files that people write.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub const BEGIN: &str = "// ffi-gen: begin";
pub const END: &str = "// ffi-gen: end";

/// Marks a name that is written by hand for some configurations and generated for the others.
const ALSO: &str = "// ffi-gen: also ";

/// A file without its generated section.
pub fn part(text: &str) -> (String, String) {
    match text.split_once(BEGIN) {
        None => (text.to_owned(), String::new()),
        Some((head, rest)) => {
            let tail = rest.split_once(END).map_or("", |(_, tail)| tail);
            (head.to_owned(), tail.trim_start_matches('\n').to_owned())
        }
    }
}

/// Names that the hand-written parts of the files below `dir` define, less the shared ones.
pub fn names(dir: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let mut shared = BTreeSet::new();
    collect(dir, &mut names, &mut shared)?;
    Ok(names.difference(&shared).cloned().collect())
}

fn collect(dir: &Path, names: &mut BTreeSet<String>, shared: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(dir).with_context(|| format!("cannot list {}", dir.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("compat") {
                collect(&path, names, shared)?;
            }
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let (head, tail) = part(&text);
        for line in head.lines().chain(tail.lines()) {
            if let Some(name) = line.trim().strip_prefix(ALSO) {
                shared.insert(name.trim().to_owned());
            }
            if let Some(name) = defined(line) {
                names.insert(name.to_owned());
            }
        }
    }
    Ok(())
}

/// The name that a line begins to define, if it is public.
fn defined(line: &str) -> Option<&str> {
    let mut words = line
        .trim()
        .strip_prefix("pub ")?
        .split_whitespace()
        .peekable();
    while let Some(word) = words.next() {
        match word {
            "unsafe" | "const" | "extern" | "\"C\"" | "mut" if words.peek().is_some() => {
                let next = *words.peek()?;
                let keyword = matches!(next, "fn" | "unsafe" | "extern" | "\"C\"" | "mut");
                if word == "const" && !keyword || word == "mut" {
                    return ident(next);
                }
            }
            "static" => {
                let next = words.next()?;
                return ident(if next == "mut" { words.next()? } else { next });
            }
            "fn" | "struct" | "union" | "enum" | "type" => return ident(words.next()?),
            _ => return None,
        }
    }
    None
}

fn ident(text: &str) -> Option<&str> {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    (end > 0).then(|| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_definitions() {
        for (line, name) in [
            (
                "pub unsafe fn Py_TYPE(ob: *mut PyObject) -> *mut PyTypeObject {",
                "Py_TYPE",
            ),
            ("    pub fn Py_Is(x: *mut PyObject) -> c_int;", "Py_Is"),
            (
                "pub const PyObject_HEAD_INIT: PyObject = PyObject {",
                "PyObject_HEAD_INIT",
            ),
            (
                "    pub static mut PyType_Type: PyTypeObject;",
                "PyType_Type",
            ),
            ("pub type getter = fn();", "getter"),
            ("pub const fn new() -> Self {", "new"),
        ] {
            assert_eq!(defined(line), Some(name));
        }
        assert_eq!(defined("    pub ob_size: Py_ssize_t,"), None);
        assert_eq!(defined("fn private() {}"), None);
    }

    #[test]
    fn the_generated_section_is_cut_out() {
        let text = format!("a\n{BEGIN}\nb\n{END}\nc\n");
        assert_eq!(part(&text), ("a\n".to_owned(), "c\n".to_owned()));
        assert_eq!(part("a\n"), ("a\n".to_owned(), String::new()));
    }
}
