//! What users call in the runtime shows how, in an example that runs as a test.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::source::walk;
use super::Finding;

const RUNTIME: &str = "crates/runtime/src";

/// What below the runtime's sources is for users; the rest serves the macros' expansions.
const FOR_USERS: [&str; 9] = [
    "buffer",
    "class/borrow",
    "error",
    "interpreter/embed",
    "module/methods.rs",
    "object",
    "pybacked",
    "sync",
    "types",
];

/// Of types that are deprecated as a whole, of traits that nobody can name, and of macros, whose examples would run in
/// the crates that use them.
const EXEMPT: [&str; 6] = [
    "error/exception_macros.rs",
    "sync/gil_once_cell.rs",
    "sync/sealed.rs",
    "types/downcast.rs",
    "types/into_py_dict.rs",
    "types/string/intern.rs",
];

/// # Errors
/// When a source cannot be read.
pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let sources = root.join(RUNTIME);
    for path in walk(&sources, "rs")? {
        let within = path.strip_prefix(&sources).unwrap_or(&path);
        let for_users = FOR_USERS.iter().any(|part| within.starts_with(part));
        if !for_users || EXEMPT.iter().any(|exempt| within == Path::new(exempt)) {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let name = format!("{RUNTIME}/{}", within.display());
        findings.extend(without_example(&text).map(|(line, function)| {
            let message = format!("`{function}` has no example in its documentation");
            Finding::error(format!("{name}:{line}"), message)
        }));
    }
    Ok(findings)
}

/// Public functions and methods of public traits without an example, with their lines.
fn without_example(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut shown = false;
    let mut exempt = false;
    let mut in_attribute = false;
    let mut in_trait = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let code = line.trim_start();
        if in_attribute || code.starts_with("#[") {
            exempt |= ["#[deprecated", "deprecated(", "#[doc(hidden)"]
                .iter()
                .any(|attribute| code.starts_with(attribute));
            in_attribute = !code.ends_with(']');
            return None;
        }
        if let Some(doc) = code.strip_prefix("///") {
            shown |= doc.trim_start().starts_with("```");
            return None;
        }
        let (has_example, is_exempt) = (shown, exempt);
        (shown, exempt) = (false, false);
        if line.len() == code.len() {
            let begins = ["pub trait ", "pub unsafe trait "]
                .iter()
                .any(|head| line.starts_with(head));
            in_trait = !line.ends_with('}') && if begins { !is_exempt } else { in_trait };
        }
        let name = function(code, in_trait && line.len() - code.len() == 4)?;
        (!has_example && !is_exempt).then_some((index + 1, name))
    })
}

/// The name of the function that begins here, if others may call it.
fn function(code: &str, in_public_trait: bool) -> Option<&str> {
    let public = code.strip_prefix("pub ");
    let mut head = public.or(in_public_trait.then_some(code))?;
    for word in ["const ", "async ", "unsafe ", "extern \"C\" "] {
        head = head.strip_prefix(word).unwrap_or(head);
    }
    let name = head.strip_prefix("fn ")?;
    let end = name.find(|c: char| c != '_' && !c.is_alphanumeric())?;
    Some(&name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(text: &str) -> Vec<(usize, &str)> {
        without_example(text).collect()
    }

    #[test]
    fn functions_without_an_example_are_found() {
        assert_eq!(missing("/// Does.\npub fn a() {}\n"), [(2, "a")]);
        assert_eq!(
            missing("impl A {\n    pub const unsafe fn b(&self) {}\n}"),
            [(2, "b")]
        );
        assert_eq!(
            missing("/// ```\n/// a();\n/// ```\n#[inline]\npub fn a() {}"),
            []
        );
        assert_eq!(missing("pub(crate) fn a() {}\nfn b() {}"), []);
    }

    #[test]
    fn methods_of_public_traits_are_called_as_well() {
        let body = "    /// Does.\n    fn a(&self);\n}\n    fn b() {}\n";
        assert_eq!(missing(&format!("pub trait A {{\n{body}")), [(3, "a")]);
        assert_eq!(missing(&format!("trait A {{\n{body}")), []);
        assert_eq!(
            missing("pub trait A {}\nimpl A for B {\n    fn a(&self) {}\n}"),
            []
        );
    }

    #[test]
    fn what_is_hidden_or_deprecated_is_exempt() {
        assert_eq!(missing("#[doc(hidden)]\npub fn a() {}"), []);
        assert_eq!(
            missing("#[deprecated(\n    note = \"b\"\n)]\npub fn a() {}"),
            []
        );
        let on_condition = "#[cfg_attr(\n    not(feature = \"a\"),\n    deprecated(note = \"b\")\n)]\npub fn a() {}";
        assert_eq!(missing(on_condition), []);
        assert_eq!(missing("#[doc(hidden)]\npub trait A {\n    fn a();\n}"), []);
    }
}
