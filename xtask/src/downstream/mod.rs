//! `cargo xtask downstream`: real projects, unmodified, over the facades.

mod job;
pub(crate) mod patch;
mod projects;
mod source;
mod suite;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{bail, Context, Result};

use self::job::Job;
use self::projects::{Project, PROJECTS};
use crate::matrix::tally::Tally;
use crate::process;
use crate::python::discover::discover;
use crate::python::select::select;
use crate::python::venv::Venv;
use crate::python::Interpreter;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Take these projects only
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,
    /// The Python to build for: a path, or a version such as 3.12 or pypy3.11
    #[arg(long, default_value = "3.11")]
    python: String,
    /// Build with the published crates instead, to measure what is expected
    #[arg(long)]
    baseline: bool,
}

/// What became of a project.
struct Row {
    project: &'static Project,
    outcome: Result<Tally>,
    built: bool,
    seconds: f64,
    log: PathBuf,
}

/// Takes each project through download, lock, build and tests, and prints the table.
///
/// # Errors
/// When a project of `--only` is not in the set, or no Python is found.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let chosen = chosen(&args.only)?;
    let python = python(&args.python)?;
    let folders = Folders::of(&python, args.baseline);
    fs::create_dir_all(&folders.logs)?;
    let venv = environment(&python, &folders)?;
    if !args.baseline {
        patch::configure(&folders.projects, &folders.root.join("compat"))?;
    }
    let with = if args.baseline {
        "the published crates"
    } else {
        "the facades"
    };
    println!(
        "{} projects with {with}, Python {}",
        chosen.len(),
        python.version
    );

    let mut rows = Vec::new();
    for project in chosen {
        let row = take(project, &python, &venv, &folders, args.baseline);
        println!("{}", line(&row, args.baseline));
        rows.push(row);
    }
    println!();
    println!("{HEAD}");
    for row in &rows {
        println!("{}", line(row, args.baseline));
    }
    Ok(rows.iter().all(|row| is_whole(row, args.baseline)))
}

/// Where things are, below the target folder.
struct Folders {
    root: PathBuf,
    sources: PathBuf,
    /// The cargo configuration with the patch is here, the projects below.
    projects: PathBuf,
    target: PathBuf,
    venv: PathBuf,
    logs: PathBuf,
}

impl Folders {
    fn of(python: &Interpreter, baseline: bool) -> Folders {
        let root = workspace::target().join("downstream");
        let kind = root.join(if baseline { "published" } else { "facades" });
        let row = kind.join(python.name());
        Folders {
            sources: root.join("sources"),
            projects: row.join("projects"),
            target: row.join("cargo"),
            venv: row.join("venv"),
            logs: row.join("logs"),
            root,
        }
    }
}

fn chosen(only: &[String]) -> Result<Vec<&'static Project>> {
    let known = |name: &String| PROJECTS.iter().any(|project| project.name == name);
    if let Some(name) = only.iter().find(|name| !known(name)) {
        let names: Vec<_> = PROJECTS.iter().map(|project| project.name).collect();
        bail!("there is no project {name}; there are {}", names.join(", "));
    }
    let wanted =
        |project: &&Project| only.is_empty() || only.iter().any(|name| name == project.name);
    Ok(PROJECTS.iter().filter(wanted).collect())
}

fn python(request: &str) -> Result<Interpreter> {
    let found = discover()?;
    let selected = select(&found, &[request.to_owned()])?;
    selected.into_iter().next().context("no Python was found")
}

fn environment(python: &Interpreter, folders: &Folders) -> Result<Venv> {
    let mut log = File::create(folders.logs.join("environment.log"))?;
    let mut run = |command: &mut Command| {
        let limit = Duration::from_secs(600);
        let finished = process::run_logged(command, &mut log, limit, &mut |_| {})?;
        Ok((finished.success, finished.output))
    };
    let venv = Venv::ready(python, &folders.venv, &mut run)?;
    let mut install = Command::new(venv.python());
    install.args(["-m", "pip", "install", "--quiet"]);
    install.args(["setuptools", "setuptools-rust", "wheel", "cffi"]);
    let (installed, _) = run(&mut install)?;
    if !installed {
        bail!("setuptools-rust could not be installed");
    }
    Ok(venv)
}

fn take(
    project: &'static Project,
    python: &Interpreter,
    venv: &Venv,
    folders: &Folders,
    baseline: bool,
) -> Row {
    let started = Instant::now();
    let log = folders.logs.join(format!("{}.log", project.name));
    let mut built = false;
    let outcome = (|| {
        let mut job = Job {
            python,
            venv,
            sources: &folders.sources,
            target: &folders.target,
            report: folders.logs.join(format!("{}.xml", project.name)),
            log: File::create(&log)?,
        };
        let folder = folders.projects.join(project.name);
        source::unpack(&mut job, project, &folder)?;
        let package = manifest_folder(&folder)?;
        patch::relock(&mut job, &package)?;
        patch::assert_origin(&package, !baseline)?;
        suite::build(&mut job, project, &folder)?;
        // The build must not have locked anew.
        patch::assert_origin(&package, !baseline)?;
        built = true;
        suite::test(&mut job, project, &folder)
    })();
    Row {
        project,
        outcome,
        built,
        seconds: started.elapsed().as_secs_f64(),
        log,
    }
}

/// The folder with `Cargo.toml`: that of the project, or the one below `src` that has it.
fn manifest_folder(project: &Path) -> Result<PathBuf> {
    let mut candidates = vec![project.to_owned()];
    for parent in ["src", "rust", "."] {
        let entries = fs::read_dir(project.join(parent)).into_iter().flatten();
        candidates.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
    }
    candidates
        .into_iter()
        .find(|folder| folder.join("Cargo.toml").is_file())
        .context("the project has no Cargo.toml")
}

const HEAD: &str = "project       version    built  tests passed of expected  seconds";

fn line(row: &Row, baseline: bool) -> String {
    let built = if row.built { "yes" } else { "no" };
    let (passed, note) = match &row.outcome {
        Ok(tally) => {
            let counts = tally.counts;
            let mut note = tally.trouble.clone().unwrap_or_default();
            if counts.failed > 0 {
                note = format!("{} failed {note}", counts.failed);
            }
            (counts.passed, note)
        }
        Err(error) => (0, format!("{error:#}")),
    };
    let mut line = format!(
        "{:<13} {:<10} {built:<5} {passed:>13} of {:<9} {:>7.1}",
        row.project.name, row.project.version, row.project.expected, row.seconds
    );
    if !is_whole(row, baseline) {
        line.push_str(&format!("  {note} [{}]", workspace::shown(&row.log)));
    }
    line
}

/// Whether all that is expected passed; a baseline has nothing to be equal to.
fn is_whole(row: &Row, baseline: bool) -> bool {
    match &row.outcome {
        Ok(tally) => {
            !tally.is_failure() && (baseline || tally.counts.passed == row.project.expected)
        }
        Err(_) => false,
    }
}
