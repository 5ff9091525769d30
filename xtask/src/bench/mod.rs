//! `cargo xtask bench`: how fast calls are, what builds cost, how threads scale; always beside others
//! that do the same.

mod build;
mod calls;
mod chart;
mod instructions;
mod leaf;
mod modules;
mod peers;
mod scale;
mod table;
mod usage;

use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use clap::Subcommand;

use crate::python::{discover, select, Interpreter};
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    which: Which,
}

#[derive(Subcommand)]
enum Which {
    /// Nanoseconds of calls, beside C and the other binding libraries
    Calls(calls::Args),
    /// Seconds, memory and sizes of builds, beside the published pyo3
    Build(build::Args),
    /// What a call costs with 1, 2, 4 and 8 threads
    Scale(scale::Args),
    /// Instructions of the hottest paths, counted by callgrind, also against another commit
    Instructions(instructions::Args),
}

/// Runs a bench.
///
/// # Errors
/// When something does not build or run; figures that miss a budget are no error.
pub(crate) fn run(args: &Args) -> Result<bool> {
    match &args.which {
        Which::Calls(args) => calls::run(args)?,
        Which::Build(args) => build::run(args)?,
        Which::Scale(args) => scale::run(args)?,
        Which::Instructions(args) => instructions::run(args)?,
    }
    Ok(true)
}

/// The interpreter that `--python` asks for; without it a release of CPython that is widely used.
fn find_python(asked: Option<&str>) -> Result<Interpreter> {
    let found = discover::discover()?;
    let request = match asked {
        Some(asked) => asked,
        None => ["3.12", "3.13"]
            .into_iter()
            .find(|name| found.iter().any(|python| python.name() == *name))
            .context("no Python 3.12 or 3.13 was found; name another one with --python")?,
    };
    let mut chosen = select::select(&found, &[request.to_owned()])?;
    if chosen.len() != 1 {
        bail!(
            "'{request}' stands for {} interpreters; be more exact",
            chosen.len()
        );
    }
    Ok(chosen.remove(0))
}

/// The folder of the benches' sources.
fn sources() -> PathBuf {
    workspace::root().join("benches")
}

/// A folder for what a bench builds with this interpreter.
fn scratch(python: &Interpreter) -> PathBuf {
    workspace::target().join("bench").join(python.name())
}

/// Says where a file went.
fn wrote(path: &Path) {
    println!("written to {}", workspace::shown(path));
}
