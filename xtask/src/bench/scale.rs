//! `cargo xtask bench scale`: what a step costs when several threads take it at once.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use anyhow::{bail, Context, Result};

use super::modules::{self, Built};
use super::{find_python, scratch, sources};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to measure with, also a free-threaded one [default: 3.12, else 3.13]
    #[arg(long)]
    python: Option<String>,
    /// Rounds through all steps; the minimum counts
    #[arg(long, default_value_t = 5)]
    rounds: u32,
}

/// # Errors
/// When a module does not build or run.
pub(crate) fn run(args: &Args) -> Result<()> {
    let python = find_python(args.python.as_deref())?;
    let folder = scratch(&python).join("scale");
    let project = |name: &str| sources().join("scale").join(name);
    let built = [
        modules::rust(
            "pyrope",
            "scale",
            &project("pyrope"),
            &python,
            &folder,
            false,
        )?,
        modules::rust("pyo3", "scale", &project("pyo3"), &python, &folder, false)?,
    ];
    let figures = measure(&python.executable, args.rounds, &built)?;

    println!(
        "CPython {}: nanoseconds of a step, by the number of threads",
        python.version
    );
    println!("(the last column: with the most threads, relative to one)\n");
    for ((step, module), by_threads) in &figures {
        print!("{step:14} {module:7}");
        for (threads, ns) in by_threads {
            print!("  {threads}: {ns:>8.1}");
        }
        let mut costs = by_threads.values();
        if let (Some(one), Some(most)) = (costs.next(), costs.last()) {
            print!("   {:>5.2}", most / one);
        }
        println!();
    }
    Ok(())
}

/// Nanoseconds by step and module, then by the number of threads.
type Figures = BTreeMap<(String, String), BTreeMap<u32, f64>>;

fn measure(python: &std::path::Path, rounds: u32, built: &[Built]) -> Result<Figures> {
    let output = Command::new(python)
        .arg(sources().join("driver/scale.py"))
        .arg(rounds.to_string())
        .args(
            built
                .iter()
                .map(|module| format!("{}={}", module.name, module.path.display())),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run the driver")?;
    if !output.status.success() {
        bail!("the driver failed: {}", output.status);
    }
    let mut figures = Figures::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [step, module, threads, ns] = fields[..] else {
            bail!("the driver printed '{line}'");
        };
        let row = figures
            .entry((step.to_owned(), module.to_owned()))
            .or_default();
        row.insert(threads.parse()?, ns.parse()?);
    }
    Ok(figures)
}
