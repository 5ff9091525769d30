//! Choosing among the interpreters found: by default one of each ABI, or what `--python` asks for.

use std::path::Path;

use anyhow::{bail, Result};

use super::{probe::probe, Interpreter, OLDEST};

/// The interpreters to test, out of all those found.
///
/// # Errors
/// When a request matches none; the message lists what was found.
pub(crate) fn select(found: &[Interpreter], requests: &[String]) -> Result<Vec<Interpreter>> {
    if requests.is_empty() {
        let best = one_per_abi(found);
        if best.is_empty() {
            bail!(
                "no Python {}.{} or newer was found; install one, or name it with --python or {}",
                OLDEST.0,
                OLDEST.1,
                super::discover::EXTRA
            );
        }
        return Ok(best);
    }
    let mut selected: Vec<Interpreter> = Vec::new();
    for request in requests {
        for python in matching(found, request)? {
            if !selected.contains(&python) {
                selected.push(python);
            }
        }
    }
    Ok(selected)
}

/// Of interpreters with the same binary interface, the one that can be embedded, then the newest.
fn one_per_abi(found: &[Interpreter]) -> Vec<Interpreter> {
    let mut best: Vec<Interpreter> = Vec::new();
    for python in found {
        let rank = |python: &Interpreter| (python.libpython.is_some(), python.version);
        match best.iter_mut().find(|other| other.name() == python.name()) {
            Some(other) if rank(other) < rank(python) => *other = python.clone(),
            Some(_) => {}
            None => best.push(python.clone()),
        }
    }
    best
}

/// What one word after `--python` stands for: a path, `3.12.4`, `3.14t`, `pypy3.11` or `pypy`.
fn matching(found: &[Interpreter], request: &str) -> Result<Vec<Interpreter>> {
    if request.contains(std::path::MAIN_SEPARATOR) {
        let python = probe(Path::new(request), "--python")?;
        if python.minor_version() < OLDEST {
            bail!(
                "{request} is Python {}, which is too old for pyrope",
                python.version
            );
        }
        return Ok(vec![python]);
    }
    let exact: Vec<_> = found
        .iter()
        .filter(|python| python.version.to_string() == request)
        .cloned()
        .collect();
    let chosen = if exact.is_empty() {
        let mut named = one_per_abi(found);
        named.retain(|python| answers_to(python, request));
        named
    } else {
        vec![exact[0].clone()]
    };
    if chosen.is_empty() {
        bail!(
            "no Python '{request}' was found; there are:\n{}",
            listing(found)
        );
    }
    Ok(chosen)
}

/// Whether `request` is the interpreter's name, or that name without its trailing release.
fn answers_to(python: &Interpreter, request: &str) -> bool {
    let name = python.name();
    let without_release = name.split('-').next().unwrap_or(&name);
    let family = python.implementation.prefix();
    name == request || without_release == request || (!family.is_empty() && family == request)
}

/// One line for each interpreter: name, version, whether it can be embedded, where it is.
pub(crate) fn listing(found: &[Interpreter]) -> String {
    if found.is_empty() {
        return "  (none)".to_owned();
    }
    let line = |python: &Interpreter| {
        let version = match python.release {
            Some(release) => format!("{} {release} ({})", python.implementation, python.version),
            None => format!("{} {}", python.implementation, python.version),
        };
        format!(
            "  {:<13} {version:<24} {:<13} {} [{}]",
            python.name(),
            if python.cannot_embed().is_none() {
                "embeddable"
            } else {
                "not embedded"
            },
            python.executable.display(),
            python.origin,
        )
    };
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Implementation, Version};

    fn found() -> Vec<Interpreter> {
        let mut threaded = sample(Version(3, 14, 0));
        threaded.free_threaded = true;
        let mut pypy = sample(Version(3, 11, 11));
        pypy.implementation = Implementation::PyPy;
        pypy.release = Some(Version(7, 3, 19));
        let mut newer_pypy = pypy.clone();
        newer_pypy.release = Some(Version(8, 0, 1));
        let mut without_library = sample(Version(3, 12, 9));
        without_library.libpython = None;
        vec![
            sample(Version(3, 7, 16)),
            sample(Version(3, 12, 1)),
            without_library,
            sample(Version(3, 14, 2)),
            threaded,
            pypy,
            newer_pypy,
        ]
    }

    fn names(requests: &[&str]) -> Vec<String> {
        let requests: Vec<_> = requests.iter().map(|request| request.to_string()).collect();
        select(&found(), &requests)
            .unwrap()
            .iter()
            .map(Interpreter::name)
            .collect()
    }

    #[test]
    fn one_interpreter_of_each_kind_is_the_default() {
        assert_eq!(
            names(&[]),
            [
                "3.7",
                "3.12",
                "3.14",
                "3.14t",
                "pypy3.11-7.3",
                "pypy3.11-8.0"
            ]
        );
    }

    #[test]
    fn one_that_can_be_embedded_is_preferred_to_a_newer_one() {
        let chosen = select(&found(), &["3.12".into()]).unwrap();
        assert_eq!(chosen[0].version, Version(3, 12, 1));
        let chosen = select(&found(), &["3.12.9".into()]).unwrap();
        assert_eq!(chosen[0].version, Version(3, 12, 9));
    }

    #[test]
    fn requests_name_versions_and_families() {
        assert_eq!(names(&["3.14"]), ["3.14"]);
        assert_eq!(names(&["3.14t"]), ["3.14t"]);
        assert_eq!(names(&["pypy"]), ["pypy3.11-7.3", "pypy3.11-8.0"]);
        assert_eq!(names(&["pypy3.11"]), ["pypy3.11-7.3", "pypy3.11-8.0"]);
        assert_eq!(
            names(&["pypy3.11-8.0", "3.7", "3.7"]),
            ["pypy3.11-8.0", "3.7"]
        );
    }

    #[test]
    fn a_request_without_an_answer_lists_what_there_is() {
        let error = select(&found(), &["3.13".into()]).unwrap_err().to_string();
        assert!(error.contains("no Python '3.13'"), "{error}");
        assert!(
            error.contains("pypy3.11-7.3") && error.contains("3.14t"),
            "{error}"
        );
        assert!(select(&found(), &["/no/such/python".into()]).is_err());
    }

    #[test]
    fn nothing_found_is_an_error_with_a_way_out() {
        let error = select(&[], &[]).unwrap_err().to_string();
        assert!(error.contains("PYROPE_PYTHONS"), "{error}");
    }
}
