//! Getting a project's source from its registry, through the registry's own client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::job::Job;
use super::projects::{Project, Registry};
use crate::workspace;

/// Unpacks a fresh copy of the project into `folder` and returns the folder with its manifest.
///
/// # Errors
/// When the registry does not have it or cannot be reached.
pub(crate) fn unpack(job: &mut Job<'_>, project: &Project, folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    match project.registry {
        Registry::PyPi => {
            let archive = sdist(job, project)?;
            fs::create_dir_all(folder)?;
            job.step(
                "unpacking",
                Command::new("tar")
                    .arg("-xzf")
                    .arg(&archive)
                    .args(["--strip-components", "1", "-C"])
                    .arg(folder),
            )?;
        }
        Registry::Crates(_) => copy(&extracted_crate(job, project)?, folder)?,
    }
    Ok(folder.to_owned())
}

/// The source distribution, downloaded once.
fn sdist(job: &mut Job<'_>, project: &Project) -> Result<PathBuf> {
    let store = job.sources.join("pypi");
    fs::create_dir_all(&store)?;
    if let Some(archive) = find_archive(&store, project)? {
        return Ok(archive);
    }
    // pip asks the project's build backend for its metadata, and takes that from the environment.
    let python = job.venv.python();
    job.step(
        "downloading",
        Command::new(python)
            .args(["-m", "pip", "download", "--quiet", "--no-deps"])
            .args([
                "--no-binary",
                ":all:",
                "--no-build-isolation",
                "--no-cache-dir",
            ])
            .arg("--dest")
            .arg(&store)
            .arg(format!("{}=={}", project.name, project.version)),
    )?;
    find_archive(&store, project)?.context("pip downloaded something else")
}

fn find_archive(store: &Path, project: &Project) -> Result<Option<PathBuf>> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', '.'], "-");
    let wanted = plain(&format!("{}-{}.tar.gz", project.name, project.version));
    for entry in fs::read_dir(store)? {
        let entry = entry?;
        if plain(&entry.file_name().to_string_lossy()) == wanted {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}

/// Where cargo unpacked the crate, after it was asked for by a package that needs nothing else.
fn extracted_crate(job: &mut Job<'_>, project: &Project) -> Result<PathBuf> {
    let (name, version) = (project.name, project.version);
    let asking = job.sources.join("crates").join(name);
    fs::create_dir_all(asking.join("src"))?;
    fs::write(asking.join("src/lib.rs"), "")?;
    fs::write(
        asking.join("Cargo.toml"),
        format!(
            "[package]\nname = \"asking\"\nedition = \"2021\"\n[workspace]\n\
             [dependencies]\n{name} = {{ version = \"={version}\", default-features = false }}\n"
        ),
    )?;
    let metadata = job.step(
        "downloading",
        workspace::cargo()
            .current_dir(&asking)
            .args(["metadata", "--format-version", "1"]),
    )?;
    let end = format!("{name}-{version}{}Cargo.toml", std::path::MAIN_SEPARATOR);
    let manifest = metadata
        .split('"')
        .find(|text| text.ends_with(&end))
        .with_context(|| format!("cargo did not unpack {name}"))?;
    let folder = Path::new(manifest)
        .parent()
        .context("a file in no folder")?;
    if !folder.is_dir() {
        bail!("{} is not there", folder.display());
    }
    Ok(folder.to_owned())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
