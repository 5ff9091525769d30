//! Stage `abi3`: a stable-ABI build of `tests/python`, made with the oldest CPython and run on all, and one for the
//! stable ABI that free-threaded builds share, run on those that load it.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

use anyhow::{bail, Context, Result};

use super::python::project;
use crate::matrix::cell::{empty, Cell};
use crate::matrix::tally::Tally;
use crate::python::Interpreter;

/// The shared builds: the first cell that needs one makes it, the others wait for it.
#[derive(Default)]
pub(crate) struct Abi3Build {
    abi3: Mutex<Option<Outcome>>,
    abi3t: Mutex<Option<Outcome>>,
}

/// Where the wheel is, or why there is none.
type Outcome = std::result::Result<PathBuf, String>;

/// The two stable ABIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StableAbi {
    Abi3,
    Abi3t,
}

/// The ABIs that the interpreter loads.
fn loaded_by(python: &Interpreter) -> Vec<StableAbi> {
    let abi3 = python.loads_abi3().then_some(StableAbi::Abi3);
    let abi3t = python.loads_abi3t().then_some(StableAbi::Abi3t);
    abi3.into_iter().chain(abi3t).collect()
}

impl StableAbi {
    fn name(self) -> &'static str {
        match self {
            StableAbi::Abi3 => "abi3",
            StableAbi::Abi3t => "abi3t",
        }
    }

    /// What the build is made with: with the oldest it has nothing that is too new for others.
    fn host<'a>(self, cell: &Cell<'a>) -> Option<&'a Interpreter> {
        match self {
            StableAbi::Abi3 => cell.oldest,
            StableAbi::Abi3t => {
                let known = cell.pythons.iter().filter(|python| python.loads_abi3t());
                known.min_by_key(|python| (python.debug, python.version))
            }
        }
    }
}

impl Abi3Build {
    pub(super) fn run(&self, cell: &mut Cell<'_>) -> Result<Tally> {
        let mut tally = Tally::default();
        for abi in loaded_by(cell.python) {
            tally.add(self.suite(cell, abi)?);
        }
        Ok(tally)
    }

    fn suite(&self, cell: &mut Cell<'_>, abi: StableAbi) -> Result<Tally> {
        let venv = cell.venv()?;
        let wheels = match self.wheels(cell, abi)? {
            Ok(wheels) => wheels,
            Err(why) => return Ok(Tally::broken(why)),
        };
        let site = cell.folder.join(format!("site-{}", abi.name()));
        if let Some(broken) = cell.install(&venv, &wheels, &site)? {
            return Ok(broken);
        }
        cell.pytest(&venv, &project().join("suite"), &site, &[])
    }

    fn wheels(&self, cell: &mut Cell<'_>, abi: StableAbi) -> Result<Outcome> {
        let shared = match abi {
            StableAbi::Abi3 => &self.abi3,
            StableAbi::Abi3t => &self.abi3t,
        };
        let mut outcome = shared
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if outcome.is_none() {
            *outcome = Some(build(cell, abi)?);
        }
        outcome.clone().context("the build was made just now")
    }
}

fn build(cell: &mut Cell<'_>, abi: StableAbi) -> Result<Outcome> {
    let Some(host) = abi.host(cell) else {
        bail!("no CPython to build with")
    };
    let venv = cell.venv()?;
    let folder = cell.matrix.join(abi.name());
    let wheels = folder.join("wheels");
    empty(&wheels)?;

    let (major, minor) = match abi {
        StableAbi::Abi3 => host.minor_version(),
        StableAbi::Abi3t => Interpreter::FIRST_ABI3T,
    };
    let mut command = Command::new(venv.tool("maturin"));
    command
        .arg("build")
        .arg("-m")
        .arg(project().join("Cargo.toml"));
    command
        .arg("--features")
        .arg(format!("{}-py{major}{minor}", abi.name()));
    command
        .arg("-i")
        .arg(&host.executable)
        .arg("-o")
        .arg(&wheels);
    cell.build_environment(&mut command, host, &folder.join("cargo"));
    let failed = cell.step(&format!("the {} build", abi.name()), &mut command)?;
    Ok(match failed.and_then(|tally| tally.trouble) {
        Some(why) => Err(format!("{why}, with Python {}", host.name())),
        None => Ok(wheels),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    #[test]
    fn interpreters_load_the_stable_abis_that_they_know() {
        let mut python = sample(Version(3, 14, 0));
        assert_eq!(loaded_by(&python), [StableAbi::Abi3]);
        python.free_threaded = true;
        assert_eq!(loaded_by(&python), []);
        python = sample(Version(3, 15, 0));
        assert_eq!(loaded_by(&python), [StableAbi::Abi3, StableAbi::Abi3t]);
        python.free_threaded = true;
        assert_eq!(loaded_by(&python), [StableAbi::Abi3t]);
    }
}
