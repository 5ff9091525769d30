//! Stages `python` and `leaks`: the extension in `tests/python`, built for one interpreter, under pytest.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::matrix::cell::{empty, Cell};
use crate::matrix::tally::Tally;
use crate::workspace;

/// The extension's project.
pub(super) fn project() -> PathBuf {
    workspace::root().join("tests/python")
}

/// Builds the extension and runs the suite, with further options for pytest.
pub(super) fn run(cell: &mut Cell<'_>, options: &[&str]) -> Result<Tally> {
    let venv = cell.venv()?;
    let wheels = cell.folder.join("wheels");
    let site = cell.folder.join("site");
    empty(&wheels)?;

    let mut build = Command::new(venv.tool("maturin"));
    build
        .arg("build")
        .arg("-m")
        .arg(project().join("Cargo.toml"));
    build
        .arg("-i")
        .arg(&cell.python.executable)
        .arg("-o")
        .arg(&wheels);
    let target = cell.folder.join("cargo");
    cell.build_environment(&mut build, cell.python, &target);
    if let Some(broken) = cell.step("building the extension", &mut build)? {
        return Ok(broken);
    }
    if let Some(broken) = cell.install(&venv, &wheels, &site)? {
        return Ok(broken);
    }
    cell.pytest(&venv, &project().join("suite"), &site, options)
}
