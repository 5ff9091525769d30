//! `cargo xtask alike`: what Python sees of an extension, built on the published pyo3 and on the facade.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use crate::python::discover::discover;
use crate::python::select::select;
use crate::python::Interpreter;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to build for: a path, or a version such as 3.12
    #[arg(long, default_value = "3.12")]
    python: String,
    /// Keep what is seen of the published crate as what is expected
    #[arg(long)]
    record: bool,
}

/// The published version that the facades stand for.
const PUBLISHED: &str = "=0.30.1";

/// Builds the sample twice, runs its script on both, and prints what differs.
///
/// # Errors
/// When one does not build or the script fails.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let found = discover()?;
    let selected = select(&found, std::slice::from_ref(&args.python))?;
    let python = selected.first().context("no Python was found")?;
    let sample = workspace::root().join("tests/samples/alike");
    let work = workspace::target().join("alike").join(python.name());
    let published = published_manifest(&sample, &work.join("published"))?;

    let published = shown(python, &sample, &published, &work.join("published"))?;
    let ours = shown(
        python,
        &sample,
        &sample.join("Cargo.toml"),
        &work.join("facade"),
    )?;
    let mut compare = Command::new(&python.executable);
    compare.arg(sample.join("tests/observed.py"));
    compare.args([&published, &ours]);
    if args.record {
        compare.arg("--record");
    }
    Ok(compare.status()?.success())
}

/// A manifest for the same source without the patch.
fn published_manifest(sample: &Path, folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let source = sample.join("src/lib.rs");
    let manifest = folder.join("Cargo.toml");
    fs::write(
        &manifest,
        format!(
            "[package]\nname = \"alike\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [lib]\npath = {source:?}\ncrate-type = [\"cdylib\"]\n\
             [dependencies]\npyo3 = \"{PUBLISHED}\"\n[workspace]\n"
        ),
    )?;
    Ok(manifest)
}

/// Builds the extension and writes what the script prints of it to a file.
fn shown(python: &Interpreter, sample: &Path, manifest: &Path, work: &Path) -> Result<PathBuf> {
    let target = work.join("target");
    let mut build = workspace::cargo();
    build.args(["build", "--quiet", "--manifest-path"]);
    build.arg(manifest).arg("--target-dir").arg(&target);
    build.env("PYO3_PYTHON", &python.executable);
    build.env("PYO3_BUILD_EXTENSION_MODULE", "1");
    if !build.status()?.success() {
        bail!("{} does not build", manifest.display());
    }
    let modules = work.join("modules");
    fs::create_dir_all(&modules)?;
    let library = target.join(format!("debug/{DLL_PREFIX}alike{DLL_SUFFIX}"));
    fs::copy(library, modules.join(format!("alike{}", python.ext_suffix)))?;

    let output = Command::new(&python.executable)
        .arg(sample.join("tests/show.py"))
        .env("PYTHONPATH", &modules)
        .env("PYTHONIOENCODING", "utf-8")
        .env("RUST_BACKTRACE", "0")
        .output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let shown = work.join("shown.txt");
    fs::write(&shown, output.stdout)?;
    Ok(shown)
}
