//! Paths that the documents name exist.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use super::source::walk;
use super::Finding;

const DOCUMENTS: [&str; 4] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
];

pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut documents: Vec<PathBuf> = DOCUMENTS.iter().map(|name| root.join(name)).collect();
    documents.extend(walk(&root.join("guide/src"), "md")?);
    documents.extend(walk(&root.join("examples"), "md")?);
    let mut findings = Vec::new();
    for document in documents {
        let text = fs::read_to_string(&document).with_context(|| document.display().to_string())?;
        let shown = document
            .strip_prefix(root)
            .unwrap_or(&document)
            .display()
            .to_string();
        for (number, path) in missing(&text, &document, root) {
            findings.push(Finding::error(
                format!("{shown}:{number}"),
                format!("{path} does not exist"),
            ));
        }
    }
    Ok(findings)
}

/// The paths of a document that lead nowhere, with their lines.
fn missing(text: &str, document: &Path, root: &Path) -> Vec<(usize, String)> {
    let mut missing = Vec::new();
    let mut in_block = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        }
        if in_block {
            continue;
        }
        let folder = document.parent().unwrap_or(root);
        let links = targets(line).filter(|target| !resolves(folder, target));
        let spans = code_spans(line).filter(|span| is_path(span, root) && !resolves(root, span));
        missing.extend(links.chain(spans).map(|path| (index + 1, path.to_owned())));
    }
    missing
}

/// Targets of relative links: `b.md` of `[a](b.md#c)`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let ends = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let local = ends.filter(|target| !target.contains("://") && !target.starts_with("mailto:"));
    local
        .filter_map(|target| target.split('#').next())
        .filter(|target| !target.is_empty())
}

pub(super) fn code_spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Whether a code span names something in this checkout: its first part is there.
fn is_path(span: &str, root: &Path) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./*".contains(c);
    if !span.chars().all(plain) || span.starts_with(['/', '.']) && !span.starts_with(".ci") {
        return false;
    }
    let mut parts = Path::new(span).components();
    match (parts.next(), parts.next()) {
        (Some(Component::Normal(first)), Some(_)) => first != "target" && root.join(first).is_dir(),
        (Some(Component::Normal(_)), None) => {
            [".md", ".toml"].iter().any(|end| span.ends_with(end))
                && span.starts_with(char::is_uppercase)
        }
        _ => false,
    }
}

fn resolves(folder: &Path, path: &str) -> bool {
    match path.split_once('*') {
        None => folder.join(path).exists(),
        Some((before, _)) => {
            folder.join(before).exists() || folder.join(before).parent().is_some_and(Path::exists)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    fn missing_in(text: &str) -> Vec<String> {
        let root = workspace::root();
        missing(text, &root.join("README.md"), root)
            .into_iter()
            .map(|(_, path)| path)
            .collect()
    }

    #[test]
    fn paths_that_exist_pass() {
        let text = "`xtask/src/main.rs` [x](Cargo.toml#top) `crates/*/Cargo.toml` `Cargo.toml`";
        assert_eq!(missing_in(text), [""; 0]);
    }

    #[test]
    fn paths_that_lead_nowhere_are_found() {
        let text = "a `xtask/src/nothing.rs` b [c](no/such.md) `Nothing.md`";
        assert_eq!(
            missing_in(text),
            ["no/such.md", "xtask/src/nothing.rs", "Nothing.md"]
        );
    }

    #[test]
    fn other_code_is_no_path() {
        let text = "`a/b` `std::fs` `cargo xtask test` `target/matrix` [w](https://x.y/z)\n\
                    ```\n`xtask/nothing`\n```";
        assert_eq!(missing_in(text), [""; 0]);
    }
}
