//! Which interpreter is found, and which variables that makes count.
#![cfg(unix)]

mod common;

use common::{folder, interpreter, linux, program, write};
use pyrope_build_config::env::Env;
use pyrope_build_config::history::idle;
use pyrope_build_config::{find, shim};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

fn chosen(env: &Env) -> (String, String) {
    let found = find::interpreter(env).expect("there is one");
    (found.facts.version.to_string(), found.chosen_by)
}

fn is(version: &str, by: &str) -> (String, String) {
    (version.to_owned(), by.to_owned())
}

#[test]
fn the_nearest_setting_wins() {
    let root = folder("nearest");
    let at =
        |name: &str, version: &str| interpreter(&root.join(name).join("bin/python"), version, 64);
    let (first, second) = (at("first", "3.8"), at("second", "3.9"));
    at("venv", "3.10");
    at("conda", "3.11");
    at("path", "3.12");
    let [venv, conda, path] =
        ["venv", "conda", "path/bin"].map(|name| root.join(name).display().to_string());
    let all = [
        ("PYROPE_PYTHON", first.as_str()),
        ("PYO3_PYTHON", &second),
        ("VIRTUAL_ENV", &venv),
        ("CONDA_PREFIX", &conda),
        ("PATH", &path),
    ];
    let expected = [
        is("3.8", "PYROPE_PYTHON"),
        is("3.9", "PYO3_PYTHON"),
        is("3.10", "VIRTUAL_ENV"),
        is("3.11", "CONDA_PREFIX"),
        is("3.12", "PATH"),
    ];
    for (at, expected) in expected.into_iter().enumerate() {
        assert_eq!(chosen(&linux(&all[at..])), expected);
    }
}

#[test]
fn only_what_decides_is_watched() {
    let root = folder("watched");
    let python = interpreter(&root.join("bin/python"), "3.12", 64);
    let (prefix, bin) = (
        root.display().to_string(),
        root.join("bin").display().to_string(),
    );
    let watched = |pairs: &[(&str, &str)]| {
        let env = linux(pairs);
        chosen(&env);
        env.watched_names()
    };
    let path = ("PATH", bin.as_str());
    assert_eq!(
        watched(&[("PYO3_PYTHON", &python), ("VIRTUAL_ENV", &prefix)]),
        ["PYO3_PYTHON", "PYROPE_PYTHON"]
    );
    assert_eq!(
        watched(&[("VIRTUAL_ENV", &prefix), path]),
        ["PYO3_PYTHON", "PYROPE_PYTHON", "VIRTUAL_ENV"]
    );
    assert_eq!(
        watched(&[path]),
        [
            "CONDA_PREFIX",
            "PATH",
            "PYO3_PYTHON",
            "PYROPE_PYTHON",
            "VIRTUAL_ENV"
        ]
    );
    assert_eq!(
        watched(&[("PYO3_PYTHON", "python"), path]),
        ["PATH", "PYO3_PYTHON", "PYROPE_PYTHON"]
    );
}

#[test]
fn what_does_not_run_is_passed_over_on_path() {
    let root = folder("passed_over");
    // As a shim does that has no version to start.
    program(
        &root.join("python"),
        "cat > /dev/null\necho not installed >&2\nexit 127\n",
    );
    interpreter(&root.join("python3"), "3.12", 64);
    assert_eq!(
        chosen(&linux(&[("PATH", root.to_str().expect("text"))])),
        is("3.12", "PATH")
    );
}

#[test]
fn a_name_is_looked_up_on_path() {
    let root = folder("by_name");
    interpreter(&root.join("python3.12"), "3.12", 64);
    let env = linux(&[
        ("PYO3_PYTHON", "python3.12"),
        ("PATH", root.to_str().expect("text")),
    ]);
    assert_eq!(chosen(&env), is("3.12", "PYO3_PYTHON"));
}

#[test]
fn an_interpreter_is_started_once() {
    let root = folder("once");
    let count = root.join("count").display().to_string();
    let real = interpreter(&root.join("real"), "3.12", 64);
    let counting = program(
        &root.join("python"),
        &format!("echo started >> '{count}'\nexec '{real}' \"$@\"\n"),
    );
    pyrope_build_config::resolve::resolve(&linux(&[("PYO3_PYTHON", &counting)]))
        .expect("it is sound");
    assert_eq!(
        fs::read_to_string(count).expect("it was started"),
        "started\n"
    );
}

#[test]
fn real_interpreters_answer() {
    for python in common::interpreters() {
        let facts = pyrope_build_config::probe::ask(&python, None).expect("it answers");
        assert_eq!(facts.version.major, 3);
        assert!(facts.pointer_width == 64 || facts.pointer_width == 32);
        assert!(
            facts.executable.is_some() && facts.base_prefix.is_some(),
            "{facts:?}"
        );
    }
}

/// A file called `sysconfig.py` in the user's folder is not the interpreter's.
#[test]
fn the_folder_it_starts_in_does_not_matter() {
    let root = folder("shadow");
    write(&root.join("sysconfig.py"), "raise SystemExit('shadowed')\n");
    for python in common::interpreters() {
        pyrope_build_config::probe::ask(&python, Some(&root)).expect("it answers");
    }
}

#[test]
fn a_pyenv_shim_is_watched_by_its_settings() {
    let root = folder("pyenv");
    let launcher = root.join("shims/python");
    let project = root.join("project");
    write(&project.join(".python-version"), "3.12\n");
    let out = project.join("target/out");
    fs::create_dir_all(&out).expect("the folder can be made");
    let env = linux(&[("OUT_DIR", out.to_str().expect("text"))]);
    let files = shim::deciding_files(&env, &launcher).expect("it is a shim");
    assert_eq!(
        files,
        [project.join(".python-version"), root.join("version")]
    );
    assert_eq!(env.watched_names(), ["PYENV_VERSION"]);
    let env = linux(&[
        ("OUT_DIR", out.to_str().expect("text")),
        ("PYENV_VERSION", "3.12"),
    ]);
    assert_eq!(shim::deciding_files(&env, &launcher), Some(Vec::new()));
    assert_eq!(shim::deciding_files(&env, &root.join("bin/python")), None);
}

#[test]
fn an_environment_makes_no_difference_once_it_has_come_back() {
    let notes = folder("history").join("notes");
    let idle = |environment: &str, interpreter: &str| {
        idle(&notes, environment, interpreter, &[]).is_some()
    };
    assert!(!idle("", "3.12"), "the first one");
    assert!(!idle("", "3.12"), "alone it tells nothing");
    assert!(!idle("venv", "3.12"), "a change that made no difference");
    assert!(idle("", "3.12"), "and back");
    assert!(!idle("other", "3.13"), "this one does");
    assert!(!idle("", "3.12"), "so they count from now on");
    assert!(!idle("venv", "3.12"));
}

#[test]
fn an_environment_that_is_always_new_makes_no_difference_after_some() {
    let notes = folder("history_new").join("notes");
    let idle = |environment: &str, interpreter: &str| {
        idle(&notes, environment, interpreter, &[]).is_some()
    };
    for environment in ["/tmp/1", "/tmp/2"] {
        assert!(!idle(environment, "3.12"), "{environment}");
    }
    assert!(idle("/tmp/3", "3.12"));
    assert!(!idle("/tmp/4", "3.13"));
}

/// An editor builds without the environment, and then it is made anew with another interpreter.
#[test]
fn what_was_found_in_all_environments_is_watched_in_place_of_the_variables() {
    let root = folder("history_files");
    let notes = root.join("notes");
    let [bare, venv] = ["python", "pyvenv.cfg"].map(|name| root.join(name));
    for file in [&bare, &venv] {
        write(file, "");
    }
    let idle = |environment: &str, files: &[&PathBuf]| {
        let files: Vec<_> = files.iter().copied().cloned().collect();
        idle(&notes, environment, "3.12", &files)
    };
    assert_eq!(idle("", &[&bare]), None);
    assert_eq!(idle("venv", &[&bare, &venv]), None);
    assert_eq!(
        idle("", &[&bare]),
        Some(vec![venv.clone(), bare.clone()]).map(sorted)
    );
    fs::remove_file(&venv).expect("it is there");
    assert_eq!(
        idle("", &[&bare]),
        None,
        "where the other leads is not known now"
    );
}

fn sorted(mut files: Vec<PathBuf>) -> Vec<PathBuf> {
    files.sort();
    files
}

#[test]
fn links_to_an_environment_lead_to_its_own_interpreter() {
    let root = folder("links");
    interpreter(&root.join("real/bin/python"), "3.12", 64);
    symlink(root.join("real"), root.join("link")).expect("a link can be made");
    let env = linux(&[("VIRTUAL_ENV", root.join("link").to_str().expect("text"))]);
    let found = find::interpreter(&env).expect("there is one");
    assert_eq!(found.launcher, root.join("link/bin/python"));
}
