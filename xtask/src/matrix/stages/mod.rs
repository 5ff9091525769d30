//! What each stage does, a file for those that build extensions.

mod abi3;
mod configurations;
mod examples;
mod python;

pub(crate) use self::abi3::Abi3Build;

use anyhow::Result;

use super::cell::Cell;
use super::embed;
use super::stage::Stage;
use super::tally::Tally;
use crate::python::venv::Venv;
use crate::python::{discover, Interpreter};

/// Runs one stage on one interpreter.
///
/// # Errors
/// When the stage could not come to its tests for a reason outside of the project, such as a
/// package index that cannot be reached.
pub(crate) fn run(stage: Stage, cell: &mut Cell<'_>, abi3: &Abi3Build) -> Result<Tally> {
    match stage {
        Stage::Rust => {
            let mut args = vec!["-p", "pyrope-behaviour", "-p", "pyrope-embedding-samples"];
            args.extend(["--features", "pyrope-behaviour/experimental-async"]);
            if is_oldest(cell) || is_newest(cell) {
                args.extend(["--features", OTHER_CRATES]);
            }
            let mut tally = cell.cargo_test(&args)?;
            if is_newest(cell) {
                let features = ["--features", "multiple-pymethods"];
                tally.add(cell.cargo_test(&[&["-p", "pyrope-behaviour"], &features[..]].concat())?);
                tally.add(newest_examples(cell)?);
            }
            Ok(tally)
        }
        Stage::RustAbi3 => behaviour_for_stable_abi(cell),
        Stage::Python => python::run(cell, &[]),
        Stage::Leaks => python::run(cell, &["--leaks=4"]),
        Stage::Abi3 => abi3.run(cell),
        Stage::Examples => examples::run(cell),
        Stage::Unit => {
            let mut args = vec!["--workspace", "--lib", "--bins", "--tests"];
            // These have stages of their own.
            for package in [
                "pyrope-behaviour",
                "pyrope-embedding-samples",
                "pyrope-ui-tests",
            ] {
                args.extend(["--exclude", package]);
            }
            args.extend(["--exclude", "pyrope-build-config"]);
            args.extend(["--exclude", "pyrope-introspection"]);
            let mut tally = cell.cargo_test(&args)?;
            tally.add(build_config(cell)?);
            tally.add(introspection(cell)?);
            Ok(tally)
        }
        Stage::Configs => configurations::run(cell),
        Stage::Ui => {
            // With the feature other messages are wrong.
            let mut tally = cell.cargo_test(&["-p", "pyrope-ui-tests"])?;
            for feature in ["experimental-async", "experimental-inspect"] {
                tally.add(cell.cargo_test(&["-p", "pyrope-ui-tests", "--features", feature])?);
            }
            Ok(tally)
        }
        Stage::Doc => {
            let others = ["--workspace", "--exclude", "pyrope-runtime", "--doc"];
            let mut tally = cell.cargo_test(&others)?;
            let full = [
                "-p",
                "pyrope-runtime",
                "-p",
                "pyrope",
                "--doc",
                "--features",
                "pyrope/full",
            ];
            tally.add(cell.cargo_test(&full)?);
            Ok(tally)
        }
    }
}

/// The tests of conversions of other crates' types. They take long to build, so the ends of the range have them,
/// and of the stable-ABI builds the one with the fewest functions.
const OTHER_CRATES: &str = "pyrope-behaviour/other-crates";

/// The examples of what the interpreter of the `doc` stage may be too old for: that one has to link
/// without arguments of its own, this one gets them.
fn newest_examples(cell: &mut Cell<'_>) -> Result<Tally> {
    if cell.filter.is_some() {
        return Ok(Tally::default());
    }
    let link_args = cell.embed.of(cell.python).into_iter();
    let link_args: Vec<_> = link_args.map(|arg| format!("-Clink-arg={arg}")).collect();
    let mut command = cell.cargo();
    command
        .args([
            "test",
            "--no-fail-fast",
            "-p",
            "pyrope-runtime",
            "--doc",
            "--",
        ])
        .args(["frozendict", "critical_section", "types::iter"])
        .envs(embed::environment(cell.python))
        .env("RUSTDOCFLAGS", link_args.join(" "));
    cell.tests(command)
}

/// The tests of behaviour, built for the version's own stable ABI; on the newest version also for older
/// ones, at the levels where the limited API has grown most.
fn behaviour_for_stable_abi(cell: &mut Cell<'_>) -> Result<Tally> {
    let (_, own) = cell.python.minor_version();
    let mut levels = vec![own];
    if is_newest(cell) {
        levels.extend([7, 10, 11, 12].into_iter().filter(|level| *level < own));
    }
    let mut tally = Tally::default();
    for level in levels {
        let mut features = format!("pyrope/abi3-py3{level}");
        if is_newest(cell) && level == 7 {
            features = format!("{features},{OTHER_CRATES}");
        }
        tally.add(cell.cargo_test(&["-p", "pyrope-behaviour", "--features", &features])?);
    }
    Ok(tally)
}

/// Whether it is the oldest version.
fn is_oldest(cell: &Cell<'_>) -> bool {
    let oldest = cell.pythons.iter().map(Interpreter::minor_version).min();
    Some(cell.python.minor_version()) == oldest
}

/// Whether it is the release build of the newest version.
fn is_newest(cell: &Cell<'_>) -> bool {
    let newest = cell.pythons.iter().map(Interpreter::minor_version).max();
    Some(cell.python.minor_version()) == newest && !cell.python.debug
}

/// The tests of the crate that writes stubs, which builds a sample and has mypy judge what is said of it.
fn introspection(cell: &mut Cell<'_>) -> Result<Tally> {
    let (python, folder) = (cell.python, cell.folder.join("venv-mypy"));
    let venv = Venv::with(&["mypy"], python, &folder, &mut |command| {
        let finished = cell.run(command)?;
        Ok((finished.success, finished.output))
    })?;
    let mut command = cell.cargo();
    command
        .args(["test", "--no-fail-fast", "-p", "pyrope-introspection"])
        .args(["--lib", "--bins", "--tests"])
        .env("PYROPE_TEST_MYPY", venv.python());
    let mut tally = cell.tests(command)?;
    // Hints of types, which no other run compiles.
    let features =
        "experimental-inspect,bytes,chrono,either,hashbrown,indexmap,num-bigint,num-complex,\
                    rust_decimal,smallvec,time,uuid";
    let hints = ["-p", "pyrope-runtime", "--lib", "--features", features];
    tally.add(cell.cargo_test(&hints)?);
    Ok(tally)
}

/// The tests of build-config, which ask all interpreters, and whether `maturin develop` rebuilds nothing.
///
/// Nothing is embedded here: what an embedded interpreter needs to find its library would lead others astray.
fn build_config(cell: &mut Cell<'_>) -> Result<Tally> {
    let maturin = cell.venv()?.tool("maturin");
    let pythons = cell.pythons.iter().map(|python| &python.executable);
    let mut command = cell.cargo();
    command
        .args(["test", "--no-fail-fast", "-p", "pyrope-build-config"])
        .args(["--lib", "--tests"])
        .env("PYROPE_TEST_MATURIN", maturin)
        .env(discover::EXTRA, std::env::join_paths(pythons)?);
    cell.tests(command)
}
