//! Which interpreter to ask: an explicit one, that of the active environment, or one on `PATH`.

use crate::env::Env;
use crate::error::{bail, Error, Result};
use crate::probe::{self, Facts};
use crate::shim;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Names that are looked up on `PATH`, in this order.
const NAMES: [&str; 2] = ["python", "python3"];

/// An interpreter that answered.
///
/// ```no_run
/// use pyrope_build_config::{env::Env, find};
/// let found: find::Found = find::interpreter(&Env::of_process())?;
/// println!("Python {} of {:?}", found.facts.version, found.facts.base_prefix);
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Debug)]
pub struct Found {
    /// The file that was started: a link, a shim or the interpreter itself.
    pub launcher: PathBuf,
    /// The setting that chose it, or `PATH`.
    pub chosen_by: String,
    /// What it said about itself.
    pub facts: Facts,
}

/// The interpreter to build for.
///
/// `PYROPE_PYTHON` or `PYO3_PYTHON` names it; else it is that of `VIRTUAL_ENV` or `CONDA_PREFIX`; else the first
/// `python`, then `python3`, on `PATH` that runs and is Python 3. Of a virtual environment inside a conda one, the
/// virtual environment counts.
///
/// ```
/// use pyrope_build_config::{env::Env, find};
/// let env = Env::from_pairs([("PYO3_PYTHON", "/no/such/python")]);
/// let error = find::interpreter(&env).err().expect("an explicit choice is not replaced");
/// assert!(error.to_string().contains("/no/such/python"));
/// ```
///
/// # Errors
/// If there is none, or if the chosen one does not answer. An explicit choice is never replaced by another.
pub fn interpreter(env: &Env) -> Result<Found> {
    if let Some(setting) = env.setting("PYTHON") {
        let launcher = on_path(env, &setting.value)
            .ok_or_else(|| Error::new(format!(
                "{} is `{}`, and there is no such program: set it to the path of a Python 3 interpreter",
                setting.name,
                setting.text()
            )))?;
        return answer(env, launcher, setting.name);
    }
    for variable in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
        if let Some(setting) = env.watched(variable) {
            let launcher = in_environment(Path::new(&setting.value), variable);
            if !launcher.is_file() {
                bail!(
                    "{variable} is `{}`, but {} does not exist: activate another environment, unset {variable}, or set PYO3_PYTHON",
                    setting.text(),
                    launcher.display()
                );
            }
            return answer(env, launcher, variable.to_owned());
        }
    }
    first_on_path(env)
}

fn answer(env: &Env, launcher: PathBuf, chosen_by: String) -> Result<Found> {
    let facts = probe::ask(&launcher, shim::start_folder(env).as_deref())
        .map_err(|error| error.at(&chosen_by))?;
    Ok(Found {
        launcher,
        chosen_by,
        facts,
    })
}

/// The first suitable program on `PATH`; the reasons against the others stand in the error.
fn first_on_path(env: &Env) -> Result<Found> {
    let mut refused = Vec::new();
    for name in NAMES {
        let Some(launcher) = on_path(env, OsStr::new(name)) else {
            continue;
        };
        match probe::ask(&launcher, shim::start_folder(env).as_deref()) {
            Ok(facts) if facts.version.major == 3 => {
                return Ok(Found {
                    launcher,
                    chosen_by: "PATH".to_owned(),
                    facts,
                })
            }
            Ok(facts) => refused.push(format!(
                "{} is Python {}",
                launcher.display(),
                facts.version
            )),
            Err(error) => refused.push(error.to_string()),
        }
    }
    let seen = if refused.is_empty() {
        String::new()
    } else {
        format!(" ({})", refused.join("; "))
    };
    bail!(
        "no Python 3 interpreter: looked for PYROPE_PYTHON, PYO3_PYTHON, VIRTUAL_ENV, CONDA_PREFIX, and python and \
         python3 on PATH{seen}: install Python, or set PYO3_PYTHON to its path"
    )
}

/// Where an environment of this kind keeps its interpreter.
fn in_environment(prefix: &Path, variable: &str) -> PathBuf {
    if !cfg!(windows) {
        prefix.join("bin").join("python")
    } else if variable == "CONDA_PREFIX" {
        prefix.join("python.exe")
    } else {
        prefix.join("Scripts").join("python.exe")
    }
}

/// The program of this name, or the path itself if it is one. Only a name makes `PATH` count.
fn on_path(env: &Env, program: &OsStr) -> Option<PathBuf> {
    let program = Path::new(program);
    if program.components().count() > 1 {
        return existing(program.to_owned());
    }
    let path = env.watched("PATH")?;
    std::env::split_paths(&path.value).find_map(|dir| existing(dir.join(program)))
}

fn existing(path: PathBuf) -> Option<PathBuf> {
    if is_executable(&path) {
        return Some(path);
    }
    if cfg!(windows) {
        let mut name = path.into_os_string();
        name.push(".exe");
        return Some(PathBuf::from(name)).filter(|path| path.is_file());
    }
    None
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &Path) -> bool {
    path.is_file()
}
