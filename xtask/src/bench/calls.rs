//! `cargo xtask bench calls`: the same functions and classes by several means, timed interleaved.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::modules::{self, Built};
use super::table::Table;
use super::{chart, find_python, peers, scratch, sources, wrote};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to measure with [default: 3.12, else 3.13]
    #[arg(long)]
    python: Option<String>,
    /// Only cases whose name contains this
    #[arg(long, default_value = "")]
    filter: String,
    /// Build both Rust modules for the limited API of Python 3.11
    #[arg(long)]
    abi3: bool,
    /// Leave out nanobind, Cython and pybind11, which come from the package index
    #[arg(long)]
    no_peers: bool,
    /// Rounds through all cases in one process; the minimum counts
    #[arg(long, default_value_t = 60)]
    rounds: u32,
    /// Processes one after the other, since the layout of memory differs; the minimum counts
    #[arg(long, default_value_t = 3)]
    processes: u32,
    /// Write the figures as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write a chart of the ratios to C
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

/// # Errors
/// When a module does not build, or the interpreter cannot run one.
pub(crate) fn run(args: &Args) -> Result<()> {
    let python = find_python(args.python.as_deref())?;
    let folder = scratch(&python).join(if args.abi3 { "calls-abi3" } else { "calls" });
    let mut built = vec![
        modules::c(&python, &folder)?,
        modules::pyrope(&python, &folder, args.abi3)?,
        modules::pyo3(&python, &folder, args.abi3)?,
    ];
    if !args.no_peers {
        built.extend(peers::build(&python, &folder)?);
    }

    let mut table = Table::new(built.iter().map(|module| module.name));
    for process in 0..args.processes {
        eprintln!(
            "measuring, process {} of {} ...",
            process + 1,
            args.processes
        );
        for line in measure(&python.executable, args, &built)?.lines() {
            let mut fields = line.split('\t');
            let (Some(case), Some(name), Some(ns)) = (fields.next(), fields.next(), fields.next())
            else {
                bail!("the driver printed '{line}'");
            };
            table.add(
                case,
                name,
                ns.parse().context("the driver printed no number")?,
            );
        }
    }

    let title = format!(
        "CPython {}{}",
        python.version,
        if args.abi3 {
            // Cython, nanobind and pybind11 have no like of it for all cases.
            format!(
                ", pyrope and pyo3 with {}, all others with the full API",
                modules::ABI3
            )
        } else {
            String::new()
        }
    );
    println!("{title}, nanoseconds and ratio to C\n\n{}", table.render());
    if let Some(path) = &args.json {
        fs::write(path, table.json(&title))?;
        wrote(path);
    }
    if let Some(path) = &args.svg {
        fs::write(path, chart::calls(&table, &title))?;
        wrote(path);
    }
    Ok(())
}

/// One process of the driver: a line `case TAB module TAB nanoseconds` for each measurement.
fn measure(python: &std::path::Path, args: &Args, built: &[Built]) -> Result<String> {
    let output = Command::new(python)
        .arg(sources().join("driver/calls.py"))
        .arg(args.rounds.to_string())
        .arg(&args.filter)
        .args(
            built
                .iter()
                .map(|module| format!("{}={}", module.name, module.path.display())),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot run the driver")?;
    if !output.status.success() {
        bail!("the driver failed: {}", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}
