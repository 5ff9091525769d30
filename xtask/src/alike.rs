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
    /// Build both for the stable ABI of a version such as py38
    #[arg(long, value_name = "PYTHON")]
    abi3: Option<String>,
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
    let feature = args
        .abi3
        .as_ref()
        .map(|level| format!("stable,pyo3/abi3-{level}"));
    let folder = match &args.abi3 {
        None => python.name(),
        Some(level) => format!("{}-abi3-{level}", python.name()),
    };
    let work = workspace::target().join("alike").join(folder);
    let sample = Sample {
        python,
        folder: &sample,
        feature: feature.as_deref(),
    };
    let published = published_manifest(sample.folder, &work.join("published"))?;
    let published = sample.shown(&published, &work.join("published"))?;
    let ours = sample.shown(&sample.folder.join("Cargo.toml"), &work.join("facade"))?;
    let mut compare = Command::new(&python.executable);
    compare.arg(sample.folder.join("tests/observed.py"));
    compare.args([&published, &ours]);
    if args.abi3.is_some() {
        compare.arg("--stable");
    }
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
             [dependencies]\n\
             pyo3 = {{ version = \"{PUBLISHED}\", features = [\"experimental-async\"] }}\n[features]\nstable = []\n[workspace]\n"
        ),
    )?;
    Ok(manifest)
}

/// What is built on both.
struct Sample<'a> {
    python: &'a Interpreter,
    folder: &'a Path,
    feature: Option<&'a str>,
}

impl Sample<'_> {
    /// Builds the extension and writes what the script prints of it to a file.
    fn shown(&self, manifest: &Path, work: &Path) -> Result<PathBuf> {
        let python = self.python;
        let target = work.join("target");
        let mut build = workspace::cargo();
        build.args(["build", "--quiet", "--message-format", "short"]);
        build.arg("--manifest-path").arg(manifest);
        build.arg("--target-dir").arg(&target);
        build.args(self.feature.iter().flat_map(|name| ["--features", name]));
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
            .arg(self.folder.join("tests/show.py"))
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
}
