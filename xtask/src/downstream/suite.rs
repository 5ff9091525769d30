//! Building a project as its users do, and running its own tests.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::job::Job;
use super::projects::{Project, Registry};
use crate::matrix::embed;
use crate::matrix::tally::{self, Tally};
use crate::workspace;

/// Builds the project in `folder`.
///
/// # Errors
/// When it does not build.
pub(crate) fn build(job: &mut Job<'_>, project: &Project, folder: &Path) -> Result<()> {
    match project.registry {
        Registry::PyPi => wheel(job, project, folder),
        Registry::Crates(arguments) => job
            .step("building", cargo_test(folder, arguments).arg("--no-run"))
            .map(drop),
    }
}

/// Runs the project's tests.
///
/// # Errors
/// When they cannot be started.
pub(crate) fn test(job: &mut Job<'_>, project: &Project, folder: &Path) -> Result<Tally> {
    match project.registry {
        Registry::PyPi => pytest(job, folder),
        Registry::Crates(arguments) => {
            let mut command = cargo_test(folder, arguments);
            command.envs(embed::environment(job.python));
            let finished = job.run(&mut command)?;
            let mut tally = tally::libtest(&finished.output);
            if !finished.success && tally.counts.failed == 0 {
                let why = finished.trouble;
                tally.trouble = Some(why.unwrap_or_else(|| "cargo test failed".into()));
            }
            Ok(tally)
        }
    }
}

fn cargo_test(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = workspace::cargo();
    command
        .current_dir(folder)
        .args(["test", "--no-fail-fast"])
        .args(arguments);
    command
}

/// Makes the project's wheel with its own build backend and installs it.
fn wheel(job: &mut Job<'_>, project: &Project, folder: &Path) -> Result<()> {
    let wheels = folder.join("pyrope-wheels");
    fs::create_dir_all(&wheels)?;
    let python = job.venv.python();
    let pip = || {
        let mut command = Command::new(&python);
        command.args(["-m", "pip"]).current_dir(folder);
        command
    };
    if !project.needs.is_empty() {
        let install = &["install", "--quiet"];
        job.step(
            "installing what the tests need",
            pip().args(install).args(project.needs),
        )?;
    }
    let build = ["wheel", "--verbose", "--no-deps", "--no-build-isolation"];
    job.step(
        "building the wheel",
        pip().args(build).arg("--wheel-dir").arg(&wheels).arg("."),
    )?;
    let wheel = fs::read_dir(&wheels)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("there is no wheel")?;
    let install = ["install", "--quiet", "--no-deps", "--no-index"];
    job.step(
        "installing the wheel",
        pip().args(install).arg("--force-reinstall").arg(&wheel),
    )?;
    Ok(())
}

fn pytest(job: &mut Job<'_>, folder: &Path) -> Result<Tally> {
    let _ = fs::remove_file(&job.report);
    if !folder.join("tests").is_dir() {
        bail!("the project has no folder 'tests'");
    }
    let finished = job.run(
        Command::new(job.venv.tool("pytest"))
            .args(["-q", "-p", "no:cacheprovider", "--tb=short"])
            .arg(format!("--junitxml={}", job.report.display()))
            .arg("tests")
            .current_dir(folder),
    )?;
    let mut tally = tally::pytest(&fs::read_to_string(&job.report).unwrap_or_default());
    if !finished.success && tally.counts.failed == 0 {
        let why = finished.trouble;
        tally.trouble = Some(why.unwrap_or_else(|| "pytest could not run the suite".into()));
    }
    Ok(tally)
}
