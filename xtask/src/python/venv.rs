//! Virtual environments with the tools that the tests need, kept below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Result};

use super::Interpreter;

/// A virtual environment that is ready for use.
#[derive(Clone, Debug)]
pub(crate) struct Venv {
    folder: PathBuf,
}

/// What tests are built and run with.
const PACKAGES: [&str; 2] = ["pytest", "maturin"];

impl Venv {
    /// An environment of `python` in `folder` with what the tests need, as [`Venv::with`] makes it.
    ///
    /// # Errors
    /// As [`Venv::with`].
    pub(crate) fn ready(
        python: &Interpreter,
        folder: &Path,
        run: &mut dyn FnMut(&mut Command) -> Result<(bool, String)>,
    ) -> Result<Venv> {
        Self::with(&PACKAGES, python, folder, run)
    }

    /// Makes an environment of `python` with `packages` in `folder`, or takes over one that an earlier run made.
    ///
    /// `run` executes a command and returns its output, with whether it succeeded.
    ///
    /// # Errors
    /// When the environment cannot be made or its packages cannot be installed; the message says
    /// what to do about it.
    pub(crate) fn with(
        packages: &[&str],
        python: &Interpreter,
        folder: &Path,
        run: &mut dyn FnMut(&mut Command) -> Result<(bool, String)>,
    ) -> Result<Venv> {
        let venv = Venv {
            folder: folder.to_owned(),
        };
        let marker = folder.join("pyrope-ready");
        let wanted = format!(
            "{} {} {packages:?}",
            python.executable.display(),
            python.version
        );
        if fs::read_to_string(&marker).is_ok_and(|is| is == wanted) && venv.python().exists() {
            return Ok(venv);
        }
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        let (made, output) = run(Command::new(&python.executable)
            .args(["-m", "venv"])
            .arg(folder))?;
        if !made {
            bail!("{}", explain_venv(&output));
        }
        let (installed, output) = run(Command::new(venv.python())
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(packages))?;
        if !installed {
            bail!("{}", explain_pip(&packages.join(" and "), &output));
        }
        fs::write(marker, wanted)?;
        Ok(venv)
    }

    /// The environment's own interpreter.
    pub(crate) fn python(&self) -> PathBuf {
        self.tool("python")
    }

    /// A program that is installed in the environment.
    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        if cfg!(windows) {
            self.folder.join("Scripts").join(format!("{name}.exe"))
        } else {
            self.folder.join("bin").join(name)
        }
    }

    /// The environment's folder, for tools that expect it in `VIRTUAL_ENV`.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

fn explain_venv(output: &str) -> String {
    if output.contains("ensurepip") {
        "this Python cannot make virtual environments: its ensurepip is missing \
         (on Debian and Ubuntu: install python3-venv), or choose another with --python"
            .to_owned()
    } else {
        format!(
            "no virtual environment could be made: {}",
            last_line(output)
        )
    }
}

fn explain_pip(packages: &str, output: &str) -> String {
    const OFFLINE: [&str; 6] = [
        "NewConnectionError",
        "Temporary failure in name resolution",
        "Network is unreachable",
        "ConnectTimeoutError",
        "ProxyError",
        "Connection refused",
    ];
    if OFFLINE.iter().any(|sign| output.contains(sign)) {
        format!(
            "{packages} could not be installed: the package index cannot be reached. Run once \
             with a network, or point PIP_INDEX_URL or PIP_FIND_LINKS at a copy"
        )
    } else {
        format!("{packages} could not be installed: {}", last_line(output))
    }
}

fn last_line(output: &str) -> &str {
    output.trim_end().lines().last().unwrap_or("no output")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("pyrope-xtask-venv-{name}"));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    /// Pretends to run: makes the interpreter's file, as `python -m venv` would.
    fn pretend(folder: &Path) -> impl FnMut(&mut Command) -> Result<(bool, String)> {
        let python = Venv {
            folder: folder.to_owned(),
        }
        .python();
        move |_| {
            fs::create_dir_all(python.parent().unwrap())?;
            fs::write(&python, "")?;
            Ok((true, String::new()))
        }
    }

    #[test]
    fn an_environment_is_made_once_for_an_interpreter() {
        let folder = scratch("once");
        let python = sample(Version(3, 12, 1));
        Venv::ready(&python, &folder, &mut pretend(&folder)).unwrap();
        Venv::ready(&python, &folder, &mut |_| panic!("it was ready")).unwrap();
        let mut calls = 0;
        let mut counted = pretend(&folder);
        let newer = sample(Version(3, 12, 2));
        Venv::ready(&newer, &folder, &mut |command| {
            calls += 1;
            counted(command)
        })
        .unwrap();
        assert_eq!(calls, 2);
    }

    #[test]
    fn failures_say_what_to_do() {
        let folder = scratch("fails");
        let python = sample(Version(3, 12, 1));
        let fails = |output: &'static str| move |_: &mut Command| Ok((false, output.to_owned()));
        let error = Venv::ready(&python, &folder, &mut fails("No module named ensurepip"));
        assert!(error.unwrap_err().to_string().contains("python3-venv"));

        let mut made = pretend(&folder);
        let error = Venv::ready(&python, &folder, &mut |command| {
            if command.get_args().any(|arg| arg == "pip") {
                return Ok((false, "ConnectTimeoutError\nlast".to_owned()));
            }
            made(command)
        });
        assert!(error.unwrap_err().to_string().contains("cannot be reached"));
        assert!(explain_pip("pytest", "a\nERROR: no wheel").ends_with("ERROR: no wheel"));
    }
}
