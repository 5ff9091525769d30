//! Every crate compiles alone, without features that another member of the workspace turns on.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Finding;
use crate::workspace;

pub(super) fn check(root: &Path) -> Result<Vec<Finding>> {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).context("Cargo.toml")?;
    let mut findings = Vec::new();
    for member in members(&manifest) {
        let path = root.join(&member).join("Cargo.toml");
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let Some(package) = package_name(&text) else {
            continue;
        };
        println!("       checking {package}");
        let run = workspace::cargo()
            .current_dir(root)
            .args(["check", "--quiet", "--package", &package])
            .output()
            .context("cannot run cargo")?;
        if !run.status.success() {
            let output = String::from_utf8_lossy(&run.stderr);
            let first = output.lines().find(|line| line.starts_with("error"));
            let message = format!(
                "does not compile alone: {}",
                first.unwrap_or("see cargo check")
            );
            findings.push(Finding::error(member, message));
        }
    }
    Ok(findings)
}

/// The folders in `members = [...]`.
fn members(manifest: &str) -> Vec<String> {
    let list = manifest
        .split_once("members = [")
        .and_then(|(_, rest)| rest.split_once(']'));
    let list = list.map_or("", |(list, _)| list);
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn package_name(manifest: &str) -> Option<String> {
    let line = manifest.lines().find(|line| line.starts_with("name = "))?;
    Some(line.split('"').nth(1)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_from_the_manifest() {
        let manifest =
            "[workspace]\nmembers = [\n    \"crates/a\",\n    \"xtask\",\n]\nexclude = [\"b\"]";
        assert_eq!(members(manifest), ["crates/a", "xtask"]);
        assert_eq!(
            package_name("[package]\nname = \"pyrope-ffi\"\n").as_deref(),
            Some("pyrope-ffi")
        );
    }
}
