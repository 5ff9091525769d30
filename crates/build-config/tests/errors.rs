//! Each failure says what was looked for or found, where, and the way out, in one line.
#![cfg(unix)]

mod common;

use common::{folder, for_target, interpreter, linux, program, write};
use pyrope_build_config::env::Env;
use pyrope_build_config::resolve::resolve;
use pyrope_build_config::{format, Triple};

#[track_caller]
fn refused(env: &Env, expected: &str) {
    let error = resolve(env).expect_err("this is to be refused").to_string();
    assert_eq!(error, expected);
    assert!(!error.contains('\n'), "one line");
}

#[test]
fn no_interpreter() {
    let empty = folder("no_interpreter");
    refused(
        &linux(&[("PATH", empty.to_str().unwrap())]),
        "no Python 3 interpreter: looked for PYROPE_PYTHON, PYO3_PYTHON, VIRTUAL_ENV, CONDA_PREFIX, and python and \
         python3 on PATH: install Python, or set PYO3_PYTHON to its path",
    );
}

#[test]
fn only_python_2() {
    let bin = folder("only_python_2");
    let python = interpreter(&bin.join("python"), "2.7", 64);
    refused(
        &linux(&[("PATH", bin.to_str().unwrap())]),
        &format!(
            "no Python 3 interpreter: looked for PYROPE_PYTHON, PYO3_PYTHON, VIRTUAL_ENV, CONDA_PREFIX, and python \
             and python3 on PATH ({python} is Python 2.7): install Python, or set PYO3_PYTHON to its path"
        ),
    );
}

#[test]
fn named_interpreter_is_missing() {
    refused(
        &linux(&[("PYO3_PYTHON", "/nowhere/python3")]),
        "PYO3_PYTHON is `/nowhere/python3`, and there is no such program: set it to the path of a Python 3 interpreter",
    );
    refused(
        &linux(&[("PYROPE_PYTHON", "python9"), ("PYO3_PYTHON", "python3"), ("PATH", "/nowhere")]),
        "PYROPE_PYTHON is `python9`, and there is no such program: set it to the path of a Python 3 interpreter",
    );
}

#[test]
fn named_interpreter_fails() {
    let broken = program(
        &folder("named_interpreter_fails").join("python"),
        "cat > /dev/null\necho oh no >&2\nexit 3\n",
    );
    refused(
        &linux(&[("PYO3_PYTHON", &broken)]),
        &format!(
            "PYO3_PYTHON: {broken} failed (exit status: 3): oh no; set PYO3_PYTHON to a Python 3 interpreter that runs"
        ),
    );
}

#[test]
fn named_interpreter_is_something_else() {
    let other = program(
        &folder("something_else").join("python"),
        "cat > /dev/null\necho hello\n",
    );
    refused(
        &linux(&[("PYO3_PYTHON", &other)]),
        &format!(
            "PYO3_PYTHON: {other}: it does not answer as Python does (no `version`): set PYO3_PYTHON to a Python 3 \
             interpreter"
        ),
    );
}

#[test]
fn environment_without_interpreter() {
    let prefix = folder("environment_without_interpreter");
    let place = prefix.display();
    refused(
        &linux(&[("VIRTUAL_ENV", prefix.to_str().unwrap())]),
        &format!(
            "VIRTUAL_ENV is `{place}`, but {place}/bin/python does not exist: activate another environment, unset \
             VIRTUAL_ENV, or set PYO3_PYTHON"
        ),
    );
}

#[test]
fn too_old() {
    let python = interpreter(&folder("too_old").join("python"), "3.6", 64);
    refused(
        &linux(&[("PYO3_PYTHON", &python)]),
        &format!("Python 3.6 at {python} is too old: the oldest supported is 3.7; set PYO3_PYTHON to a newer interpreter"),
    );
}

#[test]
fn too_new() {
    let python = interpreter(&folder("too_new").join("python"), "3.16", 64);
    refused(
        &linux(&[("PYO3_PYTHON", &python)]),
        &format!(
            "Python 3.16 at {python} is too new: the newest supported is 3.15; set PYO3_PYTHON to an older \
             interpreter, or PYO3_USE_ABI3_FORWARD_COMPATIBILITY=1 to build for the stable ABI"
        ),
    );
}

#[test]
fn too_new_and_free_threaded() {
    let config = write(
        &folder("too_new_t").join("config"),
        "version=3.16\nbuild_flags=Py_GIL_DISABLED\n",
    );
    let env = [
        ("PYO3_CONFIG_FILE", config.as_str()),
        ("PYO3_USE_ABI3_FORWARD_COMPATIBILITY", "1"),
    ];
    refused(
        &linux(&env),
        "Python 3.16 is too new: the newest supported is 3.15; set PYO3_PYTHON to an older interpreter, or \
         PYO3_USE_STABLE_ABI_FORWARD_COMPATIBILITY=1 to build for the stable ABI",
    );
}

#[test]
fn other_implementations_have_limits_of_their_own() {
    let folder = folder("other_implementations");
    let pypy = write(&folder.join("old"), "version=3.10\nimplementation=PyPy\n");
    refused(
        &linux(&[("PYO3_CONFIG_FILE", &pypy)]),
        "PyPy 3.10 is too old: the oldest supported is 3.11; set PYO3_PYTHON to a newer interpreter",
    );
    let graalpy = write(
        &folder.join("new"),
        "version=3.15\nimplementation=GraalVM\n",
    );
    refused(
        &linux(&[("PYO3_CONFIG_FILE", &graalpy), ("PYO3_USE_ABI3_FORWARD_COMPATIBILITY", "1")]),
        "GraalPy 3.15 is too new: the newest supported is 3.12; set PYO3_PYTHON to an older interpreter",
    );
}

#[test]
fn wrong_pointer_width() {
    let python = interpreter(&folder("wrong_pointer_width").join("python"), "3.12", 32);
    refused(
        &linux(&[("PYO3_PYTHON", &python)]),
        &format!(
            "the interpreter {python} has 32 bits, but the target x86_64-unknown-linux-gnu has 64: set PYO3_PYTHON to \
             a 64-bit interpreter, or build for a 32-bit target"
        ),
    );
}

#[test]
fn feature_is_newer_than_the_interpreter() {
    let python = interpreter(&folder("feature_is_newer").join("python"), "3.9", 64);
    refused(
        &linux(&[("PYO3_PYTHON", &python), ("CARGO_FEATURE_ABI3", "1"), ("CARGO_FEATURE_ABI3_PY311", "1")]),
        &format!(
            "the feature abi3-py311 asks for Python 3.11 or newer, but the interpreter {python} is 3.9: lower the \
             feature or set PYO3_PYTHON to a newer interpreter"
        ),
    );
}

#[test]
fn configuration_file_is_missing_or_relative() {
    refused(
        &linux(&[("PYO3_CONFIG_FILE", "/nowhere/config.txt")]),
        "cannot read the configuration file /nowhere/config.txt: No such file or directory (os error 2); correct \
         PYO3_CONFIG_FILE",
    );
    refused(
        &linux(&[("PYROPE_CONFIG_FILE", "config.txt")]),
        "PYROPE_CONFIG_FILE is `config.txt`, but build scripts run in other folders: set it to the absolute path",
    );
}

#[test]
fn configuration_file_has_a_bad_line() {
    let cases = [
        ("version 3.12", "line 2: `version 3.12` is not of the form key=value: correct or delete it"),
        ("version=three", "line 2: `three` is not a Python version: write it as 3.12"),
        ("shared=yes", "line 2: `shared` is `yes`: write true or false"),
        ("pointer_width=sixty", "line 2: `pointer_width` is `sixty`: write 32 or 64"),
        ("implementation=Jython", "line 2: `Jython` is not a known implementation: use CPython, PyPy, GraalVM or RustPython"),
        ("target_abi=abi3", "line 2: `abi3` is not an ABI: write it as CPython-abi3-3.12 or CPython-gil_enabled-3.12-debug"),
        ("target_abi=CPython-abi4-3.12", "line 2: `abi4` is not a kind of ABI: use gil_enabled, free_threaded, abi3 or abi3t"),
    ];
    for (line, expected) in cases {
        let error = format::parse(&format!("# by hand\n{line}\n"), "config.txt")
            .expect_err("the line is bad");
        assert_eq!(error.to_string(), format!("config.txt, {expected}"));
    }
}

#[test]
fn configuration_contradicts_itself() {
    let cases = [
        (
            "shared=true",
            "the key `version` is missing: add a line such as version=3.12",
        ),
        (
            "version=3.12\nabi3=true\ntarget_abi=CPython-abi3-3.8",
            "`abi3` and `target_abi` are both given: keep `target_abi`",
        ),
        (
            "version=3.10\ntarget_abi=CPython-abi3-3.12",
            "CPython 3.10 does not have the ABI `CPython-abi3-3.12`: correct one of them",
        ),
        (
            "version=3.12\nbuild_flags=Py_GIL_DISABLED",
            "free-threaded builds start at Python 3.13, not 3.12: correct the version",
        ),
        (
            "version=3.14\ntarget_abi=CPython-abi3t-3.14",
            "line 2: abi3t starts at Python 3.15, not 3.14: raise the version or use abi3",
        ),
    ];
    for (text, expected) in cases {
        let error = format::parse(text, "config.txt")
            .expect_err("the text contradicts itself")
            .to_string();
        assert!(
            error.starts_with("config.txt") && error.ends_with(expected),
            "{error}"
        );
    }
}

#[test]
fn no_python_without_a_version() {
    refused(
        &linux(&[("PYO3_NO_PYTHON", "1"), ("CARGO_FEATURE_ABI3", "1")]),
        "PYO3_NO_PYTHON is set, and nothing tells the version to build for: turn a feature abi3-py3N on, or unset it",
    );
}

#[test]
fn cross_without_a_version() {
    refused(
        &for_target("aarch64-unknown-linux-gnu", &[]),
        "cross compiling to aarch64-unknown-linux-gnu, and nothing tells the version of the target's Python: set \
         PYO3_CROSS_PYTHON_VERSION (as 3.12 or 3.13t), PYO3_CROSS_LIB_DIR, or a feature abi3-py3N",
    );
    refused(
        &linux(&[("PYO3_CROSS_PYTHON_VERSION", "latest")]),
        "PYO3_CROSS_PYTHON_VERSION is `latest`: write it as 3.12 or 3.13t",
    );
}

#[test]
fn sysconfigdata_is_missing_or_ambiguous() {
    let folder = folder("sysconfigdata");
    let place = folder.display().to_string();
    refused(
        &linux(&[("PYO3_CROSS_LIB_DIR", &place)]),
        &format!(
            "no _sysconfigdata*.py in PYO3_CROSS_LIB_DIR={place}: set it to the folder of the target's libpython, or \
             set PYO3_CROSS_PYTHON_VERSION alone"
        ),
    );
    refused(
        &linux(&[("PYROPE_CROSS_LIB_DIR", "/nowhere/lib")]),
        "cannot read PYO3_CROSS_LIB_DIR=/nowhere/lib: No such file or directory (os error 2); set it to the folder of \
         the target's libpython",
    );
    let first = write(
        &folder.join("python3.11/_sysconfigdata__linux_.py"),
        "build_time_vars = {}",
    );
    let second = write(
        &folder.join("python3.12/_sysconfigdata__linux_.py"),
        "build_time_vars = {}",
    );
    refused(
        &linux(&[("PYO3_CROSS_LIB_DIR", &place)]),
        &format!(
            "2 sysconfigdata files in PYO3_CROSS_LIB_DIR={place}: {first}, {second}; set PYO3_CROSS_PYTHON_VERSION, or \
             _PYTHON_SYSCONFIGDATA_NAME to the name of one without .py"
        ),
    );
    refused(
        &linux(&[("PYO3_CROSS_LIB_DIR", &place), ("PYO3_CROSS_PYTHON_VERSION", "3.13")]),
        &format!(
            "no _sysconfigdata*.py of Python 3.13 in PYO3_CROSS_LIB_DIR={place}: set it to the folder of the target's \
             libpython, or set PYO3_CROSS_PYTHON_VERSION alone"
        ),
    );
    refused(
        &linux(&[("PYO3_CROSS_LIB_DIR", &place), ("PYO3_CROSS_PYTHON_VERSION", "3.12")]),
        "`SOABI` is missing in the sysconfigdata: correct PYO3_CROSS_LIB_DIR, or set PYO3_CONFIG_FILE",
    );
}

#[test]
fn target_is_unknown() {
    let error = "mips-sony-psp"
        .parse::<Triple>()
        .expect_err("it has no Python")
        .to_string();
    let expected =
        "the target `mips-sony-psp` is not known: write the configuration by hand and set PYO3_CONFIG_FILE to its path";
    assert_eq!(error, expected);
    refused(&for_target("mips-sony-psp", &[]), expected);
}

#[test]
fn not_in_a_build_script() {
    refused(
        &Env::from_pairs([("PYO3_PYTHON", "python3")]),
        "HOST is not set: this is to be called from a build script that cargo runs",
    );
}
