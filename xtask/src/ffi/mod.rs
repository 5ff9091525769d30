//! `cargo xtask ffi generate` and `cargo xtask ffi-check`: the raw FFI and CPython's headers.
//!
//! Both are done by `xtask/ffi-gen`, a workspace of its own, because it builds libclang's bindings,
//! which nothing else here needs. It wants gcc, and a libclang, which is got from PyPI.

mod libclang;

use std::process::Command;

use anyhow::{Context, Result};
use clap::Subcommand;

use crate::python::discover::discover;
use crate::python::select::select;
use crate::python::Implementation;
use crate::workspace;

/// Options of `cargo xtask ffi`.
#[derive(clap::Args)]
pub(crate) struct GenerateArgs {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated sections of crates/ffi from the headers of all interpreters
    Generate {
        /// Interpreters to read, by name or path; one of each kind that is found if none is named
        #[arg(long = "python")]
        pythons: Vec<String>,
        /// Fail if a file changes
        #[arg(long)]
        check: bool,
    },
}

/// Options of `cargo xtask ffi-check`.
#[derive(clap::Args)]
pub(crate) struct CheckArgs {
    /// Interpreters to check against, by name or path; one of each kind that is found if none is named
    #[arg(long = "python")]
    pythons: Vec<String>,
    /// Every level of the limited API, not only the lowest and the interpreter's own
    #[arg(long)]
    all_levels: bool,
    /// Name what differs by choice, with the reason
    #[arg(long)]
    choices: bool,
}

/// Writes the files. False if `--check` was asked for and something changed.
///
/// # Errors
/// When an interpreter or its headers are missing, or libclang cannot read them.
pub(crate) fn generate(args: &GenerateArgs) -> Result<bool> {
    let Task::Generate { pythons, check } = &args.task;
    let mut command = generator("generate", pythons)?;
    if *check {
        command.arg("--check");
    }
    succeeds(&mut command)
}

/// Compares the crate with headers and libraries. False if anything differs.
///
/// # Errors
/// When an interpreter or its headers are missing, or libclang cannot read them.
pub(crate) fn check(args: &CheckArgs) -> Result<bool> {
    let mut command = generator("check", &args.pythons)?;
    if args.all_levels {
        command.arg("--all-levels");
    }
    if args.choices {
        command.arg("--choices");
    }
    command
        .arg("--dir")
        .arg(workspace::target().join("ffi-check"));
    succeeds(&mut command)
}

/// The generator with its subcommand and the interpreters to use.
fn generator(task: &str, pythons: &[String]) -> Result<Command> {
    let pythons_here = discover()?;
    let mut command = workspace::cargo();
    if let Some(folder) = libclang::folder(&pythons_here)? {
        command.env(libclang::VARIABLE, folder);
    }
    command
        .args(["run", "--quiet", "--locked", "--manifest-path"])
        .arg(workspace::root().join("xtask/ffi-gen/Cargo.toml"))
        .env("CARGO_TARGET_DIR", workspace::target().join("ffi-gen"))
        .args(["--", task]);
    for python in select(&pythons_here, pythons)? {
        if python.implementation != Implementation::GraalPy {
            command.arg("--python").arg(python.executable);
        }
    }
    Ok(command)
}

fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command
        .status()
        .context("cannot run the generator of the raw FFI")?;
    Ok(status.success())
}
