//! `cargo xtask`: the chores of this repository, each a subcommand.

mod alike;
mod bench;
mod compat;
mod demo;
mod downstream;
mod features;
mod ffi;
mod matrix;
mod process;
mod python;
mod tidy;
mod wheels;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Chores of the pyrope repository"
)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Compare what Python sees of an extension built on the published pyo3 and on the facade
    Alike(alike::Args),
    /// Write the facades pyo3, pyo3-ffi and pyo3-macros for another line of versions
    Compat(compat::Args),
    /// Measure calls, builds, threads and instructions
    Bench(bench::Args),
    /// Build both examples for one Python and run them on real input
    Demo(demo::Args),
    /// Build and test real projects over the facades
    Downstream(downstream::Args),
    /// Compile the libraries with no feature, each alone, and all
    Features(features::Args),
    /// Generate the raw FFI from CPython's headers
    Ffi(ffi::GenerateArgs),
    /// Compare the raw FFI with headers and libraries of all interpreters
    FfiCheck(ffi::CheckArgs),
    /// Run every test stage on every Python that can be found
    Test(matrix::Args),
    /// Check the invariants that ARCHITECTURE.md states
    Tidy(tidy::Args),
    /// Compare wheels and installations by maturin and setuptools-rust with those of the published crates
    Wheels(wheels::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Task::Alike(args) => alike::run(&args),
        Task::Compat(args) => compat::run(&args),
        Task::Bench(args) => bench::run(&args),
        Task::Demo(args) => demo::run(&args),
        Task::Downstream(args) => downstream::run(&args),
        Task::Features(args) => features::run(&args),
        Task::Ffi(args) => ffi::generate(&args),
        Task::FfiCheck(args) => ffi::check(&args),
        Task::Test(args) => matrix::run(&args),
        Task::Tidy(args) => tidy::run(&args),
        Task::Wheels(args) => wheels::run(&args),
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
