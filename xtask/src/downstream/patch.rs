//! Putting the facades in the place of the published crates, and making sure that they are there.

use std::fs;
use std::path::Path;

use anyhow::{bail, Context, Result};
use toml::Table;

use super::job::Job;
use crate::compat::{self, FACADES, LINES};
use crate::workspace;

/// Writes the facades of all lines and the cargo configuration in `parent`, above the projects, that names them.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn configure(parent: &Path, compat: &Path) -> Result<()> {
    let mut config = "[patch.crates-io]\n".to_owned();
    for facade in FACADES {
        let path = workspace::root().join("crates/compat").join(facade);
        config.push_str(&format!("{facade} = {{ path = {path:?} }}\n"));
    }
    for line in &LINES {
        let out = compat.join(line.name);
        compat::write(line, &out)?;
        for facade in FACADES {
            let key = format!("{facade}-{}", line.name.replace('.', "-"));
            let path = out.join(facade);
            config.push_str(&format!(
                "{key} = {{ package = \"{facade}\", path = {path:?} }}\n"
            ));
        }
    }
    fs::create_dir_all(parent.join(".cargo"))?;
    fs::write(parent.join(".cargo/config.toml"), config)?;
    Ok(())
}

/// Locks the project to the version of its line that the facades have, with the facades or without.
///
/// # Errors
/// When cargo cannot resolve the project.
pub(crate) fn relock(job: &mut Job<'_>, project: &Path) -> Result<()> {
    if !project.join("Cargo.lock").exists() {
        let mut generate = workspace::cargo();
        generate.arg("generate-lockfile").current_dir(project);
        job.step("locking", &mut generate)?;
    }
    // One after the other: an update of pyo3 takes the others along.
    for facade in FACADES {
        for package in locked(project)? {
            let wanted = version_for(&package.version);
            if package.name != facade || (package.version == wanted && package.source.is_none()) {
                continue;
            }
            job.step(
                "relocking",
                workspace::cargo()
                    .current_dir(project)
                    .args(["update", "--package"])
                    .arg(format!("{facade}@{}", package.version))
                    .args(["--precise", wanted]),
            )?;
        }
    }
    Ok(())
}

/// Fails unless every package of PyO3's names in the project's lock file is a facade from this checkout (or, of a
/// baseline, comes from the registry).
///
/// # Errors
/// When one is not, or there is none.
pub(crate) fn assert_origin(project: &Path, facades: bool) -> Result<()> {
    let packages = locked(project)?;
    let mut found = false;
    for package in &packages {
        let ours = package.source.is_none();
        if FACADES.contains(&&*package.name) {
            found = true;
            if ours != facades {
                bail!(
                    "{} {} would be built from {}",
                    package.name,
                    package.version,
                    package.source.as_deref().unwrap_or("a path")
                );
            }
        } else if facades && package.name == "pyo3-macros-backend" {
            bail!("the published pyo3-macros-backend is in the graph");
        }
    }
    if !found {
        bail!("no package of PyO3's names is in the graph");
    }
    Ok(())
}

/// A package of a lock file; one from a path has no source.
#[derive(Debug, PartialEq)]
struct Locked {
    name: String,
    version: String,
    source: Option<String>,
}

fn locked(project: &Path) -> Result<Vec<Locked>> {
    let text = fs::read_to_string(project.join("Cargo.lock"))
        .with_context(|| format!("{} is not locked", project.display()))?;
    parse(&text)
}

fn parse(lock: &str) -> Result<Vec<Locked>> {
    let lock: Table = lock.parse()?;
    let packages = lock.get("package").and_then(|value| value.as_array());
    let text = |package: &toml::Value, key| Some(package.get(key)?.as_str()?.to_owned());
    let packages = packages.into_iter().flatten().filter_map(|package| {
        Some(Locked {
            name: text(package, "name")?,
            version: text(package, "version")?,
            source: text(package, "source"),
        })
    });
    Ok(packages.collect())
}

/// The version that stands for the line of `version`; `version` itself where no facade does.
fn version_for(version: &str) -> &str {
    let of_line = |line: &str| version.starts_with(&format!("{line}."));
    match LINES.iter().find(|line| of_line(line.name)) {
        Some(line) => line.version,
        None if of_line("0.30") => "0.30.1",
        None => version,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_tell_facades_from_published_crates() {
        let lock = "version = 4\n[[package]]\nname = 'a'\nversion = '1.0.0'\n\
                    source = 'registry+https://example.org'\n[[package]]\nname = 'pyo3'\nversion = '0.29.3'\n";
        let packages = parse(lock).unwrap();
        assert_eq!(packages.len(), 2);
        assert!(packages[0].source.is_some());
        assert_eq!((&*packages[1].name, &packages[1].source), ("pyo3", &None));
    }

    #[test]
    fn a_line_has_one_version() {
        assert_eq!(version_for("0.29.0"), "0.29.3");
        assert_eq!(version_for("0.30.0"), "0.30.1");
        assert_eq!(version_for("0.22.6"), "0.22.6");
    }
}
