//! One cell of the table while it runs: its log, its folders, and the environment of its commands.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::embed::{self, EmbedArgs};
use super::tally::{self, Tally};
use crate::process::{self, Finished};
use crate::python::venv::Venv;
use crate::python::Interpreter;
use crate::workspace;

/// What a stage works with.
pub(crate) struct Cell<'a> {
    pub(crate) python: &'a Interpreter,
    /// The row's own folder below the target folder.
    pub(crate) folder: PathBuf,
    /// The folder of the whole matrix.
    pub(crate) matrix: &'a Path,
    /// All interpreters of this run.
    pub(crate) pythons: &'a [Interpreter],
    pub(crate) oldest: Option<&'a Interpreter>,
    pub(crate) embed: &'a EmbedArgs,
    pub(crate) filter: Option<&'a str>,
    pub(crate) limit: Duration,
    pub(crate) log: File,
    pub(crate) on_line: &'a mut dyn FnMut(&str),
}

impl Cell<'_> {
    /// Runs a command to its end, its output into the cell's log.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<Finished> {
        // A developer's active environment must not choose another Python.
        for variable in ["VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH"] {
            if !command.get_envs().any(|(key, _)| key == variable) {
                command.env_remove(variable);
            }
        }
        process::run_logged(command, &mut self.log, self.limit, self.on_line)
    }

    /// Runs a step that has no tests of its own; `Some` tells why the stage cannot go on.
    pub(crate) fn step(&mut self, what: &str, command: &mut Command) -> Result<Option<Tally>> {
        let finished = self.run(command)?;
        if finished.success {
            return Ok(None);
        }
        let why = finished.trouble.or_else(|| first_error(&finished.output));
        let why = why.map(|why| format!(": {why}")).unwrap_or_default();
        Ok(Some(Tally::broken(format!("{what} failed{why}"))))
    }

    /// `cargo` for this interpreter, with the row's own target folder.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = workspace::cargo();
        self.build_environment(&mut command, self.python, &self.folder.join("cargo"));
        command
    }

    /// What makes a build be for `python` and go to `target`.
    pub(crate) fn build_environment(
        &self,
        command: &mut Command,
        python: &Interpreter,
        target: &Path,
    ) {
        command
            .current_dir(workspace::root())
            .env("PYO3_PYTHON", &python.executable)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never");
    }

    /// Runs `cargo test` with an interpreter embedded in the test programs.
    pub(crate) fn cargo_test(&mut self, args: &[&str]) -> Result<Tally> {
        let mut command = self.cargo();
        command.arg("test").arg("--no-fail-fast").args(args);
        command.envs(embed::environment(self.python));
        // Read by the build scripts of the packages whose tests embed an interpreter.
        command.env(
            "PYROPE_TEST_LINK_ARGS",
            self.embed.of(self.python).join(" "),
        );
        self.tests(command)
    }

    /// Runs a `cargo test` that has been prepared.
    pub(crate) fn tests(&mut self, mut command: Command) -> Result<Tally> {
        if let Some(filter) = self.filter {
            command.arg("--").arg(filter);
        }
        let finished = self.run(&mut command)?;
        let mut tally = tally::libtest(&finished.output);
        if !finished.success && tally.counts.failed == 0 {
            let why = finished.trouble.or_else(|| died(&finished.output));
            let why = why.or_else(|| first_error(&finished.output));
            tally.trouble = Some(why.unwrap_or_else(|| "cargo test failed".into()));
        }
        Ok(tally)
    }

    /// The row's virtual environment, made at the first use.
    pub(crate) fn venv(&mut self) -> Result<Venv> {
        let (python, folder) = (self.python, self.folder.join("venv"));
        Venv::ready(python, &folder, &mut |command| {
            let finished = self.run(command)?;
            Ok((finished.success, finished.output))
        })
    }

    /// Runs pytest over `suite`; modules are imported from `site` before the environment's own.
    pub(crate) fn pytest(
        &mut self,
        venv: &Venv,
        suite: &Path,
        site: &Path,
        options: &[&str],
    ) -> Result<Tally> {
        let report = self.folder.join("pytest.xml");
        let _ = fs::remove_file(&report);
        let mut command = Command::new(venv.python());
        command
            .args([
                "-X",
                "faulthandler",
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
            ])
            .arg(format!("--junitxml={}", report.display()))
            .arg(suite)
            .args(options)
            .current_dir(workspace::root())
            .env("PYTHONPATH", site)
            .env("PYTHONDONTWRITEBYTECODE", "1");
        if let Some(filter) = self.filter {
            command.args(["-k", filter]);
        }
        let finished = self.run(&mut command)?;
        let mut tally = tally::pytest(&fs::read_to_string(&report).unwrap_or_default());
        // Exit status 5: nothing matched the filter.
        let nothing_chosen = self.filter.is_some() && tally.counts.total() == 0;
        if !finished.success && tally.counts.failed == 0 && !nothing_chosen {
            tally.trouble = Some(
                finished
                    .trouble
                    .unwrap_or_else(|| "pytest could not run the suite".into()),
            );
        }
        Ok(tally)
    }

    /// Installs the one wheel in `wheels` into a fresh `site`; `Some` tells why that failed.
    pub(crate) fn install(
        &mut self,
        venv: &Venv,
        wheels: &Path,
        site: &Path,
    ) -> Result<Option<Tally>> {
        let wheel = fs::read_dir(wheels)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
            .with_context(|| format!("no wheel in {}", wheels.display()))?;
        empty(site)?;
        self.step(
            "installing the wheel",
            Command::new(venv.python())
                .args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                ])
                .args(["--no-deps", "--no-index", "--target"])
                .arg(site)
                .arg(wheel),
        )
    }
}

/// Makes `folder` anew.
pub(crate) fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(())
}

/// The first line in which a compiler or a tool says that something is wrong.
fn first_error(output: &str) -> Option<String> {
    let is_error = |line: &&str| line.starts_with("error") || line.starts_with("ERROR");
    let line = output.lines().map(str::trim).find(is_error)?;
    Some(line.chars().take(160).collect())
}

/// Cargo's own words for a test program that a signal ended.
fn died(output: &str) -> Option<String> {
    let line = output.lines().find(|line| line.contains("(signal: "))?;
    Some(format!("a test program died: {}", line.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_error_is_shown() {
        let output = "warning: x\n  error[E0308]: mismatched types\nerror: could not compile";
        assert_eq!(
            first_error(output).unwrap(),
            "error[E0308]: mismatched types"
        );
        assert_eq!(first_error("all is well"), None);
    }

    #[test]
    fn a_dead_test_program_is_told_from_a_failed_build() {
        let output = "running 3 tests\n  process didn't exit successfully: `x` (signal: 11, \
                      SIGSEGV: invalid memory reference)\n";
        assert!(died(output).unwrap().contains("SIGSEGV"));
        assert_eq!(died("error[E0308]: mismatched types"), None);
    }
}
