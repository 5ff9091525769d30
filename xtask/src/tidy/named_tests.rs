//! Tests that the guide names exist.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::paths::code_spans;
use super::Finding;

const CHAPTERS: [&str; 2] = ["guide/src/soundness.md", "guide/src/reference.md"];

/// # Errors
/// When a chapter cannot be read.
pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for chapter in CHAPTERS {
        let text = fs::read_to_string(root.join(chapter)).context(chapter)?;
        for (number, name) in names(&text) {
            if !exists(root, name) {
                let place = format!("{chapter}:{number}");
                findings.push(Finding::error(place, format!("no test {name}")));
            }
        }
    }
    Ok(findings)
}

/// Code spans in rows of tables that name a test, with their lines.
fn names(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let rows = text.lines().enumerate();
    let rows = rows.filter(|(_, line)| line.starts_with('|'));
    let spans = rows.flat_map(|(index, line)| code_spans(line).map(move |span| (index + 1, span)));
    // Paths to types and their methods are code.
    let is_test = |span: &str| {
        span.contains("::") && !span.contains(' ') && span.starts_with(char::is_lowercase)
    };
    spans.filter(move |(_, span)| is_test(span) || span.starts_with("ui/"))
}

fn exists(root: &Path, name: &str) -> bool {
    if let Some(case) = name.strip_prefix("ui/") {
        return root
            .join("tests/ui")
            .join(format!("{case}.stderr"))
            .exists();
    }
    let Some((file, test)) = name.rsplit_once("::") else {
        return false;
    };
    let (path, start) = file_of(file);
    let text = fs::read_to_string(root.join(path)).unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start().starts_with(&format!("{start}{test}(")))
}

/// The file that holds the tests of a module, and how a test begins there.
fn file_of(module: &str) -> (PathBuf, &'static str) {
    let (folder, file) = module.split_once("::").unwrap_or(("", module));
    let file = file.replace("::", "/");
    match folder {
        "runtime" => (format!("crates/runtime/tests/{file}.rs").into(), "fn "),
        "build_config" => (format!("crates/build-config/tests/{file}.rs").into(), "fn "),
        "python" => (format!("tests/python/suite/{file}.py").into(), "def "),
        "types" if file.contains('/') => {
            (format!("crates/runtime/src/types/{file}.rs").into(), "fn ")
        }
        "types" => (
            format!("crates/runtime/src/types/{file}/tests.rs").into(),
            "fn ",
        ),
        _ => (
            format!("tests/behaviour/tests/behaviour/{file}.rs").into(),
            "fn ",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_tables_only() {
        let text = "`a::b` is not meant\n| `Py::detach` | `a::b`, `ui/c/d` |\n";
        let found: Vec<_> = names(text).collect();
        assert_eq!(found, [(2, "a::b"), (2, "ui/c/d")]);
    }

    #[test]
    fn a_module_is_found_by_its_first_part() {
        let path = |module| file_of(module).0.display().to_string();
        assert_eq!(
            path("threads"),
            "tests/behaviour/tests/behaviour/threads.rs"
        );
        assert_eq!(path("runtime::sync"), "crates/runtime/tests/sync.rs");
        assert_eq!(
            path("types::capsule"),
            "crates/runtime/src/types/capsule/tests.rs"
        );
        assert_eq!(
            path("types::bytes::writer"),
            "crates/runtime/src/types/bytes/writer.rs"
        );
        assert_eq!(
            path("python::test_threads"),
            "tests/python/suite/test_threads.py"
        );
    }

    #[test]
    fn a_test_that_is_gone_is_found() {
        let root = crate::workspace::root();
        assert!(exists(
            root,
            "soundness::conversions_neither_add_nor_drop_a_reference"
        ));
        assert!(!exists(root, "soundness::conversions_neither_add"));
        assert!(!exists(root, "ui/types/nothing_of_that_name"));
    }
}
