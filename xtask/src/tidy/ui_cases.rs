//! Every misuse in `tests/ui` has its message kept beside it, and every kept message its misuse.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};

use super::Finding;

const CASES: &str = "tests/ui";

/// # Errors
/// When the folder cannot be read.
pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for group in folders(&root.join(CASES))? {
        let name = format!(
            "{CASES}/{}",
            group.file_name().unwrap_or_default().to_string_lossy()
        );
        let (cases, messages) = (stems(&group, "rs")?, stems(&group, "stderr")?);
        findings.extend(unpaired(&name, &cases, &messages));
    }
    Ok(findings)
}

fn unpaired(group: &str, cases: &BTreeSet<String>, messages: &BTreeSet<String>) -> Vec<Finding> {
    let silent = cases.difference(messages).map(|case| {
        Finding::error(
            format!("{group}/{case}.rs"),
            "no message is kept for this misuse",
        )
    });
    let orphans = messages.difference(cases).map(|message| {
        Finding::error(
            format!("{group}/{message}.stderr"),
            "the misuse of this message is gone",
        )
    });
    silent.chain(orphans).collect()
}

fn folders(path: &Path) -> Result<Vec<std::path::PathBuf>> {
    let entries = path
        .read_dir()
        .with_context(|| format!("cannot read {}", path.display()))?;
    let mut folders = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn stems(folder: &Path, extension: &str) -> Result<BTreeSet<String>> {
    let entries = folder
        .read_dir()
        .with_context(|| format!("cannot read {}", folder.display()))?;
    let mut stems = BTreeSet::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            stems.insert(
                path.file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
            );
        }
    }
    Ok(stems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_case_needs_its_message_and_a_message_its_case() {
        let findings = unpaired("tests/ui/g", &names(&["a", "b"]), &names(&["b", "c"]));
        let places: Vec<&str> = findings.iter().map(|finding| &*finding.place).collect();
        assert_eq!(places, ["tests/ui/g/a.rs", "tests/ui/g/c.stderr"]);
    }
}
