//! A feature that is off pulls nothing: without features, each library is built of these packages alone.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{bail, Context, Result};

use super::Finding;
use crate::workspace;

/// The libraries, and the packages besides those of the workspace that they need.
const NEEDED: [(&str, &[&str]); 7] = [
    ("pyrope-build-config", &[]),
    ("pyrope-ffi", &[]),
    ("pyrope-runtime", &[]),
    ("pyrope", &[]),
    ("pyo3", &["libc"]),
    ("pyo3-ffi", &["libc"]),
    ("pyrope-macros", &["proc-macro2", "unicode-ident"]),
];

/// What depends on no other crate of the workspace: a tool that knows extensions by what they contain.
const APART: &str = "crates/introspection";

pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let manifest = std::fs::read_to_string(root.join(APART).join("Cargo.toml")).context(APART)?;
    for other in of_workspace(&manifest) {
        let message = format!("depends on {other}, but knows extensions by their format alone");
        findings.push(Finding::error(APART, message));
    }
    for (package, needed) in NEEDED {
        let run = workspace::cargo()
            .current_dir(root)
            .args(["tree", "--no-default-features", "--target", "all"])
            .args(["--edges", "normal,build", "--prefix", "none"])
            .args(["--format", "{p}", "--package", package])
            .output()
            .context("cannot run cargo")?;
        if !run.status.success() {
            bail!("{}", String::from_utf8_lossy(&run.stderr));
        }
        for other in foreign(&String::from_utf8_lossy(&run.stdout), needed) {
            let message = format!("depends on {other} although no feature is on");
            findings.push(Finding::error(package, message));
        }
    }
    Ok(findings)
}

/// The dependencies in a manifest that are crates of the workspace.
fn of_workspace(manifest: &str) -> Vec<&str> {
    let keys = manifest
        .lines()
        .filter_map(|line| line.split_once(['.', '=', ' ']));
    keys.map(|(key, _)| key.trim())
        .filter(|key| key.starts_with("pyrope") || key.starts_with("pyo3"))
        .collect()
}

/// The packages of a tree that are neither of the workspace, which have a path, nor needed.
fn foreign(tree: &str, needed: &[&str]) -> BTreeSet<String> {
    tree.lines()
        .filter(|line| !line.contains("(/") && !line.contains(":\\"))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !needed.contains(name))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_of_the_workspace_are_known_by_their_names() {
        let manifest =
            "[package]\nname = \"pyrope-x\"\n[dependencies]\npyrope-ffi.workspace = true\n\
                        pyo3 = \"1\"\nobject = \"1\"\n";
        assert_eq!(of_workspace(manifest), ["pyrope-ffi", "pyo3"]);
        assert!(of_workspace("[dependencies]\n").is_empty());
    }

    #[test]
    fn packages_of_others_have_no_path() {
        let tree = "pyrope-ffi v0.1.0 (/home/me/pyrope/crates/ffi)\nlibc v0.2.1\nsyn v2.0.1\n\
                    quote v1.0.1 (*)\nw v1.0.0 (D:\\pyrope\\w)";
        let expected = ["quote", "syn"].map(str::to_owned);
        assert_eq!(foreign(tree, &["libc"]), BTreeSet::from(expected));
    }
}
