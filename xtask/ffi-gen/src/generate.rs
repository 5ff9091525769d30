//! `pyrope-ffi-gen generate`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{anyhow, ensure, Context, Result};

use crate::data::Data;
use crate::interpreter::{Implementation, Interpreter};
use crate::mode::{Mode, NEWEST, OLDEST};
use crate::model::Kind;
use crate::{emit, merge, parse};

#[derive(clap::Args)]
pub struct Args {
    /// Interpreters to read; those of PYROPE_PYTHONS if none is named
    #[arg(long = "python")]
    pythons: Vec<PathBuf>,
    /// Fail if a file changes
    #[arg(long)]
    check: bool,
}

/// Writes the files. False if `--check` was asked for and something changed.
pub fn run(args: &Args) -> Result<bool> {
    let pythons = Interpreter::all(&args.pythons)?;
    complete(&pythons)?;
    let crate_dir = crate_dir();
    let before = snapshot(&crate_dir)?;
    let clang = clang::Clang::new().map_err(|error| anyhow!("libclang: {error}"))?;
    let data = Data::load();
    let mut found = Vec::new();
    let stable = stable(&pythons, &clang, &data)?;
    for python in &pythons {
        for mode in Mode::for_generating(python) {
            let mut items = parse::headers(&clang, python, &mode, &data)?;
            items.retain(|_, item| !matches!(item.kind, Kind::CallMacro));
            found.push((mode, items));
        }
    }
    let merged = merge::merge(&found, &stable, &data);
    let missing = emit::emit(&merged, &crate_dir.join("src"), &data)?;
    format(&crate_dir)?;
    for (name, header, why) in &missing {
        println!("by hand: {name} ({header}.h): {why}");
    }
    let changed = snapshot(&crate_dir)? != before;
    println!(
        "{}",
        if changed {
            "files changed"
        } else {
            "no change"
        }
    );
    Ok(!(args.check && changed))
}

/// What the newest of the interpreters says of older levels of the limited API.
pub fn stable(pythons: &[Interpreter], clang: &clang::Clang, data: &Data) -> Result<merge::Stable> {
    let mut stable = merge::Stable::default();
    for python in pythons {
        for mode in Mode::for_stability(python) {
            let names = parse::headers(clang, python, &mode, data)?
                .into_iter()
                .filter(|(_, item)| !matches!(item.kind, Kind::CallMacro))
                .map(|(name, _)| name)
                .collect();
            stable
                .levels
                .insert(mode.limited.unwrap_or_default(), names);
            if stable.exported.is_empty() {
                stable.exported = python.exported()?;
            }
        }
    }
    Ok(stable)
}

/// Gates are right only if every version has been read.
fn complete(pythons: &[Interpreter]) -> Result<()> {
    for minor in OLDEST..=NEWEST {
        ensure!(
            pythons.iter().any(|python| {
                python.implementation == Implementation::CPython
                    && python.minor == minor
                    && !python.debug
                    && !python.free_threaded
            }),
            "CPython 3.{minor} is missing: gates can be written only from the headers of every version"
        );
    }
    ensure!(
        pythons
            .iter()
            .any(|python| python.implementation == Implementation::PyPy),
        "PyPy is missing"
    );
    Ok(())
}

pub fn crate_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/ffi")
}

fn format(crate_dir: &Path) -> Result<()> {
    // File by file: rustfmt does not follow include!().
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2021"]);
    for folder in ["src", "src/cpython"] {
        for entry in std::fs::read_dir(crate_dir.join(folder))? {
            let path = entry?.path();
            if path.is_file() {
                command.arg(path);
            }
        }
    }
    let status = command.status().context("cannot run rustfmt")?;
    ensure!(status.success(), "rustfmt failed");
    Ok(())
}

/// The text of all files.
fn snapshot(crate_dir: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for folder in ["src", "src/cpython"] {
        for entry in std::fs::read_dir(crate_dir.join(folder))? {
            let path = entry?.path();
            if path.is_file() {
                files.push((path.clone(), std::fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
