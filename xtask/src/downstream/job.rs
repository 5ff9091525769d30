//! One project's turn: its log, its folders and the environment of its commands.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{anyhow, Result};

use crate::process::{self, Finished};
use crate::python::venv::Venv;
use crate::python::Interpreter;

pub(crate) struct Job<'a> {
    pub(crate) python: &'a Interpreter,
    pub(crate) venv: &'a Venv,
    /// Downloads, kept between runs.
    pub(crate) sources: &'a Path,
    /// Cargo's target folder, shared by all projects of one run.
    pub(crate) target: &'a Path,
    /// The file with the results of pytest.
    pub(crate) report: PathBuf,
    pub(crate) log: File,
}

/// After this long a build or a suite counts as hung.
const LIMIT: Duration = Duration::from_secs(30 * 60);

impl Job<'_> {
    /// Runs a command to its end, its output into the log.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<Finished> {
        command
            .env("VIRTUAL_ENV", self.venv.folder())
            .env("PYO3_PYTHON", self.venv.python())
            .env("PATH", self.path())
            .env("CARGO_TARGET_DIR", self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("PIP_DISABLE_PIP_VERSION_CHECK", "1")
            .env_remove("CONDA_PREFIX")
            .env_remove("PYTHONPATH");
        process::run_logged(command, &mut self.log, LIMIT, &mut |_| {})
    }

    /// The search path with the environment's tools first: build backends look for maturin on it.
    fn path(&self) -> OsString {
        let tools = self.venv.python().parent().map(Path::to_owned);
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = tools.into_iter().chain(env::split_paths(&path));
        env::join_paths(folders).unwrap_or(path)
    }

    /// Runs a step that has to succeed and returns its output.
    ///
    /// # Errors
    /// When it fails, with the first error that it printed.
    pub(crate) fn step(&mut self, what: &str, command: &mut Command) -> Result<String> {
        let finished = self.run(command)?;
        if finished.success {
            return Ok(finished.output);
        }
        let why = finished.trouble.or_else(|| first_error(&finished.output));
        Err(match why {
            Some(why) => anyhow!("{what} failed: {why}"),
            None => anyhow!("{what} failed"),
        })
    }
}

/// The first line in which a compiler or a tool says that something is wrong.
fn first_error(output: &str) -> Option<String> {
    let lines = output.lines().map(str::trim);
    let mut errors = lines.filter(|line| line.starts_with("error") || line.starts_with("ERROR"));
    Some(errors.next()?.chars().take(120).collect())
}
