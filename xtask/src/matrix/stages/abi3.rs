//! Stage `abi3`: one stable-ABI build of `tests/python`, made with the oldest CPython, run on all.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

use anyhow::{bail, Context, Result};

use super::python::project;
use crate::matrix::cell::{empty, Cell};
use crate::matrix::tally::Tally;

/// The shared build: the first cell that needs it makes it, the others wait for it.
#[derive(Default)]
pub(crate) struct Abi3Build {
    outcome: Mutex<Option<Outcome>>,
}

/// Where the wheel is, or why there is none.
type Outcome = std::result::Result<PathBuf, String>;

impl Abi3Build {
    pub(super) fn run(&self, cell: &mut Cell<'_>) -> Result<Tally> {
        let venv = cell.venv()?;
        let wheels = match self.wheels(cell)? {
            Ok(wheels) => wheels,
            Err(why) => return Ok(Tally::broken(why)),
        };
        let site = cell.folder.join("site-abi3");
        if let Some(broken) = cell.install(&venv, &wheels, &site)? {
            return Ok(broken);
        }
        cell.pytest(&venv, &project().join("suite"), &site, &[])
    }

    fn wheels(&self, cell: &mut Cell<'_>) -> Result<Outcome> {
        let mut outcome = self
            .outcome
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if outcome.is_none() {
            *outcome = Some(build(cell)?);
        }
        outcome.clone().context("the build was made just now")
    }
}

fn build(cell: &mut Cell<'_>) -> Result<Outcome> {
    let Some(oldest) = cell.oldest else {
        bail!("no CPython to build with")
    };
    let venv = cell.venv()?;
    let folder = cell.matrix.join("abi3");
    let wheels = folder.join("wheels");
    empty(&wheels)?;

    let (major, minor) = oldest.minor_version();
    let mut command = Command::new(venv.tool("maturin"));
    command
        .arg("build")
        .arg("-m")
        .arg(project().join("Cargo.toml"));
    command
        .arg("--features")
        .arg(format!("abi3-py{major}{minor}"));
    command
        .arg("-i")
        .arg(&oldest.executable)
        .arg("-o")
        .arg(&wheels);
    cell.build_environment(&mut command, oldest, &folder.join("cargo"));
    let failed = cell.step("the stable-ABI build", &mut command)?;
    Ok(match failed.and_then(|tally| tally.trouble) {
        Some(why) => Err(format!("{why}, with Python {}", oldest.name())),
        None => Ok(wheels),
    })
}
