//! Looking for interpreters in the places where developers keep them.

use std::collections::HashSet;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result};

use super::{probe::probe, Interpreter, OLDEST};

/// The variable that names more executables, or folders with a `bin/python3`, as `PATH` does.
pub(crate) const EXTRA: &str = "PYROPE_PYTHONS";

/// Every Python that pyrope supports on this machine, each once, oldest first.
///
/// # Errors
/// When an entry of `PYROPE_PYTHONS` is not a Python.
pub(crate) fn discover() -> Result<Vec<Interpreter>> {
    let mut found = Vec::new();
    for entry in env::var_os(EXTRA).iter().flat_map(env::split_paths) {
        let path = if entry.is_dir() {
            entry.join("bin/python3")
        } else {
            entry
        };
        found.push(probe(&path, EXTRA).with_context(|| format!("{EXTRA} names a bad Python"))?);
    }
    found.extend(probe_all(&candidates()));
    Ok(distinct(found))
}

/// Drops repeated and too old interpreters; the first find of an executable wins.
fn distinct(found: Vec<Interpreter>) -> Vec<Interpreter> {
    let mut seen = HashSet::new();
    let mut kept: Vec<_> = found
        .into_iter()
        .filter(|python| python.minor_version() >= OLDEST)
        .filter(|python| seen.insert(python.executable.clone()))
        .collect();
    kept.sort_by_key(|python| {
        (
            python.implementation.prefix(),
            python.version,
            python.release,
            python.free_threaded,
            python.debug,
        )
    });
    kept
}

/// Executables to ask, with the place where each was found, preferred places first.
fn candidates() -> Vec<(PathBuf, &'static str)> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let pyenv = env::var_os("PYENV_ROOT").map_or_else(|| home.join(".pyenv"), PathBuf::from);
    let uv = env::var_os("UV_PYTHON_INSTALL_DIR")
        .map_or_else(|| home.join(".local/share/uv/python"), PathBuf::from);

    let mut paths = Vec::new();
    paths.extend(installed_below(&pyenv.join("versions")).map(|path| (path, "pyenv")));
    paths.extend(installed_below(&uv).map(|path| (path, "uv")));
    paths.extend(installed_below(Path::new("/opt/pythons")).map(|path| (path, "/opt/pythons")));
    let names = executable_names();
    for folder in env::var_os("PATH").iter().flat_map(env::split_paths) {
        let here = names
            .iter()
            .map(|name| folder.join(name))
            .filter(|path| path.is_file());
        paths.extend(here.map(|path| (path, "PATH")));
    }
    paths
}

/// `*/bin/python3` below a folder that holds one installation a folder.
fn installed_below(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let mut versions: Vec<_> = folder
        .read_dir()
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin/python3")))
        .filter(|path| path.is_file())
        .collect();
    versions.sort();
    versions.into_iter()
}

fn executable_names() -> Vec<String> {
    let mut names: Vec<String> = ["python3", "python", "pypy3", "graalpy"]
        .map(String::from)
        .to_vec();
    for minor in OLDEST.1..=19 {
        names.push(format!("python3.{minor}"));
        names.push(format!("python3.{minor}t"));
        names.push(format!("pypy3.{minor}"));
    }
    if cfg!(windows) {
        names.iter_mut().for_each(|name| name.push_str(".exe"));
    }
    names
}

/// Asks several executables at once and keeps those that answer, in the order given.
fn probe_all(candidates: &[(PathBuf, &'static str)]) -> Vec<Interpreter> {
    let next = Mutex::new(candidates.iter().enumerate());
    let found = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| loop {
                let Some((index, (path, origin))) = next.lock().unwrap().next() else {
                    return;
                };
                if let Ok(python) = probe(path, origin) {
                    found.lock().unwrap().push((index, python));
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap();
    found.sort_by_key(|(index, _)| *index);
    found.into_iter().map(|(_, python)| python).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    #[test]
    fn interpreters_are_sorted_and_each_is_listed_once() {
        let mut again = sample(Version(3, 9, 1));
        again.origin = "second".into();
        let found = vec![
            sample(Version(3, 10, 0)),
            sample(Version(3, 9, 1)),
            again,
            sample(Version(3, 6, 15)),
            sample(Version(2, 7, 18)),
        ];
        let kept = distinct(found);
        let names: Vec<_> = kept.iter().map(Interpreter::name).collect();
        assert_eq!(names, ["3.9", "3.10"]);
        assert_eq!(kept[0].origin, "test");
    }

    #[test]
    fn something_that_is_no_python_is_passed_over() {
        assert_eq!(
            probe_all(&[("/bin/true".into(), "PATH"), ("/no/such".into(), "PATH")]),
            []
        );
    }

    #[test]
    fn names_cover_the_supported_range() {
        let names = executable_names();
        for name in ["python3.7", "python3.15", "python3.14t", "pypy3.11"] {
            assert!(names.iter().any(|known| known.starts_with(name)), "{name}");
        }
    }
}
