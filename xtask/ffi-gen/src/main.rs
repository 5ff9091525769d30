//! Generates the declarations of `pyrope-ffi` from the headers of real interpreters.
//!
//! It needs libclang (Debian: `libclang-dev` and `clang`); users of the crate do not, since what it
//! writes is committed.

mod check;
mod data;
mod docs;
mod emit;
mod gate;
mod generate;
mod hand;
mod interpreter;
mod merge;
mod mode;
mod model;
mod parse;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "pyrope-ffi-gen", about = "Generates and proves the raw FFI")]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated sections of the crate's files
    Generate(generate::Args),
    /// Compare the crate with the headers and libraries of interpreters
    Check(check::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Task::Generate(args) => generate::run(&args),
        Task::Check(args) => check::run(&args),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
