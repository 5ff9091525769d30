//! Cross compilation: what is read or said instead of asked.

mod common;

use common::{folder, for_target, write};
use pyrope_build_config::env::Env;
use pyrope_build_config::resolve::resolve;
use pyrope_build_config::sysconfigdata::parse;
use pyrope_build_config::{cross, InterpreterConfig};
use std::path::Path;

const ARM: &str = "aarch64-unknown-linux-gnu";

fn config(env: &Env) -> InterpreterConfig {
    resolve(env).expect("it can be resolved").config
}

fn recorded(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/sysconfig")
        .join(name);
    std::fs::read_to_string(file).expect("it is recorded")
}

#[test]
fn a_version_is_enough() {
    let config = config(&for_target(ARM, &[("PYO3_CROSS_PYTHON_VERSION", "3.12")]));
    assert_eq!(config.target_abi().to_string(), "CPython-gil_enabled-3.12");
    assert_eq!(
        (config.lib_name(), config.lib_dir()),
        (Some("python3.12"), None)
    );
    assert_eq!(config.pointer_width(), Some(64));
}

#[test]
fn a_t_asks_for_the_free_threaded_build() {
    let config = config(&for_target(
        "x86_64-pc-windows-msvc",
        &[("PYROPE_CROSS_PYTHON_VERSION", "3.14t")],
    ));
    assert_eq!(
        config.target_abi().to_string(),
        "CPython-free_threaded-3.14"
    );
    assert_eq!(config.lib_name(), Some("python314t"));
}

#[test]
fn other_implementations_can_be_named() {
    let pairs = [
        ("PYO3_CROSS_PYTHON_VERSION", "3.11"),
        ("PYO3_CROSS_PYTHON_IMPLEMENTATION", "PyPy"),
    ];
    assert_eq!(
        config(&for_target(ARM, &pairs)).lib_name(),
        Some("pypy3.11-c")
    );
}

#[test]
fn a_feature_may_stand_for_the_version() {
    let pairs = [
        ("CARGO_FEATURE_ABI3", "1"),
        ("CARGO_FEATURE_ABI3_PY38", "1"),
    ];
    let config = config(&for_target("x86_64-pc-windows-gnu", &pairs));
    assert_eq!(config.target_abi().to_string(), "CPython-abi3-3.8");
    assert_eq!(config.lib_name(), Some("python3"));
}

#[test]
fn sysconfigdata_is_read() {
    let lib = folder("cross_lib");
    write(
        &lib.join("python3.11/_sysconfigdata__linux_aarch64-linux-gnu.py"),
        &recorded("debian_multiarch.py"),
    );
    write(
        &lib.join("python3.14t/_sysconfigdata_t_linux_aarch64-linux-gnu.py"),
        &recorded("free_threaded.py"),
    );
    write(
        &lib.join("python3.11/site-packages/_sysconfigdata_of_a_package.py"),
        "",
    );
    let lib_text = lib.display().to_string();
    let of = |version| {
        config(&for_target(
            ARM,
            &[
                ("PYO3_CROSS_LIB_DIR", &lib_text),
                ("PYO3_CROSS_PYTHON_VERSION", version),
            ],
        ))
    };
    // libpython lies here, not where the target has it.
    assert_eq!(of("3.11").lib_dir(), Some(lib_text.as_str()));
    assert_eq!(
        of("3.11").target_abi().to_string(),
        "CPython-gil_enabled-3.11"
    );
    assert_eq!(
        of("3.14t").target_abi().to_string(),
        "CPython-free_threaded-3.14"
    );
    let name = "_sysconfigdata_t_linux_aarch64-linux-gnu";
    let named = for_target(
        ARM,
        &[
            ("PYO3_CROSS_LIB_DIR", &lib_text),
            ("_PYTHON_SYSCONFIGDATA_NAME", name),
        ],
    );
    assert_eq!(
        config(&named).target_abi().to_string(),
        "CPython-free_threaded-3.14"
    );
}

#[test]
fn all_sysconfigdata_of_a_folder() {
    let lib = folder("cross_all");
    for file in [
        "python3.8/_sysconfigdata_m.py",
        "pypy3.11/_sysconfigdata.py",
        "build/lib.linux-3.9/_sysconfigdata.py",
    ] {
        write(&lib.join(file), "build_time_vars = {}");
    }
    write(&lib.join("share/python3.7/_sysconfigdata.py"), "");
    let found = cross::find_all_sysconfigdata(&cross::CrossCompileConfig::with_lib_dir(&lib))
        .expect("it can be read");
    let found: Vec<_> = found
        .iter()
        .filter_map(|file| file.strip_prefix(&lib).ok()?.to_str())
        .collect();
    assert_eq!(
        found,
        [
            "build/lib.linux-3.9/_sysconfigdata.py",
            "pypy3.11/_sysconfigdata.py",
            "python3.8/_sysconfigdata_m.py"
        ]
    );
}

#[test]
fn the_same_machine_is_no_cross_compilation() {
    for (target, pairs, expected) in [
        (common::LINUX, &[][..], false),
        ("x86_64-unknown-linux-musl", &[], false),
        (common::LINUX, &[("PYO3_CROSS", "1")], true),
        (
            common::LINUX,
            &[("PYROPE_CROSS_PYTHON_VERSION", "3.12")],
            true,
        ),
        (ARM, &[], true),
    ] {
        let host = common::LINUX.parse().expect("a triple");
        let found = cross::from_env(
            &for_target(target, pairs),
            &host,
            &target.parse().expect("a triple"),
        );
        assert_eq!(
            found.expect("the values are sound").is_some(),
            expected,
            "{target} {pairs:?}"
        );
    }
}

#[test]
fn literals_of_sysconfigdata() {
    let text = "# generated\nbuild_time_vars = {'A': 'one '\n      'two', \"B\": \"it's\", # comment\n 'C': -1, 'D': None,\n \
                'E': 'a\\'b\\\\c\\n', 'F': '', 'G': 3.5}\nother = 1\n";
    let vars = parse(text).expect("these are literals");
    let values =
        ["A", "B", "C", "D", "E", "F", "G"].map(|key| vars.get(key).unwrap_or("-").to_owned());
    assert_eq!(
        values,
        ["one two", "it's", "-1", "-", "a'b\\c\n", "-", "3.5"]
    );
    for (text, expected) in [
        ("x = {}", "there is no `build_time_vars`: this is not a sysconfigdata file"),
        ("build_time_vars = {'A': open('x')}", "`open('x')` in `build_time_vars` is not a text or a number: regenerate the file"),
        ("build_time_vars = {'A': 'x", "a text in `build_time_vars` does not end: regenerate the file"),
        ("build_time_vars = ['A']", "`build_time_vars` is not a dictionary of literals (`{` expected at `['A']`): regenerate the file"),
    ] {
        assert_eq!(parse(text).expect_err("these are not").to_string(), expected);
    }
}
