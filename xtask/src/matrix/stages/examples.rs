//! Stage `examples`: each example built by its own tool and tested by its own suite.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::matrix::cell::{empty, Cell};
use crate::matrix::tally::Tally;
use crate::python::venv::Venv;
use crate::python::Implementation;
use crate::workspace;

pub(super) fn run(cell: &mut Cell<'_>) -> Result<Tally> {
    let venv = cell.venv()?;
    let mut tally = Tally::default();
    for project in projects()? {
        let pyproject = fs::read_to_string(project.join("pyproject.toml"))?;
        if pyproject.contains("build-backend = \"maturin\"") {
            tally.add(developed(cell, &venv, &project)?);
            if fs::read_to_string(project.join("Cargo.toml"))?.contains("abi3-py38") {
                tally.add(stable_abi_wheel(cell, &venv, &project)?);
            }
        } else {
            tally.add(wheel_by_pip(cell, &venv, &project)?);
        }
    }
    Ok(tally)
}

/// The examples, and the samples that are built as extensions.
fn projects() -> Result<Vec<PathBuf>> {
    let mut projects = Vec::new();
    for parent in ["examples", "tests/samples"] {
        let folder = workspace::root().join(parent);
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
        projects.extend(folders.filter(|project| project.join("pyproject.toml").is_file()));
    }
    projects.sort();
    Ok(projects)
}

/// `maturin develop`, then the suite.
fn developed(cell: &mut Cell<'_>, venv: &Venv, project: &Path) -> Result<Tally> {
    let mut develop = Command::new(venv.tool("maturin"));
    develop
        .arg("develop")
        .arg("-m")
        .arg(project.join("Cargo.toml"));
    let target = cell.folder.join("cargo");
    cell.build_environment(&mut develop, cell.python, &target);
    develop.env("VIRTUAL_ENV", venv.folder());
    if let Some(broken) = cell.step(
        &format!("maturin develop of {}", name(project)),
        &mut develop,
    )? {
        return Ok(broken);
    }
    let nothing_else = cell.folder.join("site-empty");
    empty(&nothing_else)?;
    cell.pytest(venv, &project.join("tests"), &nothing_else, &[])
}

/// `maturin build --release` for the stable ABI, then the suite.
fn stable_abi_wheel(cell: &mut Cell<'_>, venv: &Venv, project: &Path) -> Result<Tally> {
    if cell.python.implementation != Implementation::CPython
        || cell.python.free_threaded
        || cell.python.minor_version() < (3, 8)
    {
        return Ok(Tally::default());
    }
    let wheels = cell.folder.join("wheels-abi3");
    empty(&wheels)?;
    let mut build = Command::new(venv.tool("maturin"));
    build.args(["build", "--release", "--features", "abi3-py38", "-m"]);
    build.arg(project.join("Cargo.toml"));
    build
        .arg("-i")
        .arg(&cell.python.executable)
        .arg("-o")
        .arg(&wheels);
    let target = cell.folder.join("cargo");
    cell.build_environment(&mut build, cell.python, &target);
    let what = format!("maturin build of {} for the stable ABI", name(project));
    if let Some(broken) = cell.step(&what, &mut build)? {
        return Ok(broken);
    }
    if let Some(other) = without_tag(&wheels, "-cp38-abi3-")? {
        return Ok(Tally {
            trouble: Some(format!("{other} is not for the stable ABI of 3.8")),
            ..Tally::default()
        });
    }
    installed(cell, venv, project, &wheels)
}

/// The name of a wheel that is for something else than `tag` says.
fn without_tag(wheels: &Path, tag: &str) -> Result<Option<String>> {
    let mut names = fs::read_dir(wheels)?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    Ok(names.find(|name| name.ends_with(".whl") && !name.contains(tag)))
}

/// `pip wheel`, which calls the project's build backend in isolation, then the suite.
fn wheel_by_pip(cell: &mut Cell<'_>, venv: &Venv, project: &Path) -> Result<Tally> {
    let wheels = cell.folder.join("wheels-pip");
    empty(&wheels)?;
    let mut build = Command::new(venv.python());
    build.args([
        "-m",
        "pip",
        "wheel",
        "--disable-pip-version-check",
        "--no-deps",
        "-w",
    ]);
    build.arg(&wheels).arg(project);
    let target = cell.folder.join("cargo");
    cell.build_environment(&mut build, cell.python, &target);
    if let Some(broken) = cell.step(&format!("pip wheel of {}", name(project)), &mut build)? {
        return Ok(broken);
    }
    installed(cell, venv, project, &wheels)
}

fn installed(cell: &mut Cell<'_>, venv: &Venv, project: &Path, wheels: &Path) -> Result<Tally> {
    let site = cell.folder.join("site-examples");
    if let Some(broken) = cell.install(venv, wheels, &site)? {
        return Ok(broken);
    }
    cell.pytest(venv, &project.join("tests"), &site, &[])
}

fn name(project: &Path) -> String {
    workspace::shown(project)
}
