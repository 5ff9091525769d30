//! The configuration that our build script prints, line by line beside the published one's, for each interpreter.
//!
//! The published `pyo3-ffi` cannot be a dependency here, since only one package may link `python`: a package of its own
//! has it.
#![cfg(unix)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str = "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
                        [dependencies]\npyo3-ffi = \"=0.30.1\"\n[workspace]\n";

/// `key=value` lines of the configuration among what a stopped build says.
fn configuration(words: &str) -> BTreeSet<String> {
    const KEYS: [&str; 11] = [
        "implementation",
        "version",
        "shared",
        "target_abi",
        "lib_name",
        "lib_dir",
        "executable",
        "pointer_width",
        "build_flags",
        "python_framework_prefix",
        "suppress_build_script_link_lines",
    ];
    let lines = words.lines().filter_map(|line| line.trim().split_once('='));
    let known =
        lines.filter(|(key, value)| KEYS.contains(key) && !value.is_empty() && *value != "None");
    known
        .map(|(key, value)| {
            let mut parts: Vec<&str> = value.split(',').collect();
            parts.sort_unstable();
            format!("{key}={}", parts.join(","))
        })
        .collect()
}

/// What a build for the interpreter says; it stops when the configuration is printed.
fn stopped_build(folder: &Path, python: &Path) -> String {
    let kept = |name: &str| {
        name == "CARGO_HOME"
            || !["CARGO", "PYO3_", "PYROPE_"]
                .iter()
                .any(|start| name.starts_with(start))
    };
    let output = Command::new(env!("CARGO"))
        .args(["check", "--color", "never"])
        .current_dir(folder)
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| kept(name)))
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("PYO3_PYTHON", python)
        .env("PYO3_PRINT_CONFIG", "1")
        .env("UNSAFE_PYO3_SKIP_VERSION_CHECK", "1")
        .output()
        .expect("cargo starts");
    assert!(!output.status.success(), "the build was to stop");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn printed_configurations_are_the_same() {
    let theirs = common::folder("oracle_build");
    common::write(&theirs.join("Cargo.toml"), MANIFEST);
    common::write(&theirs.join("src/lib.rs"), "");
    let ours = common::folder("oracle_build_ours");
    let ffi = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ffi")
        .canonicalize()
        .expect("the package is there");
    let dependency = format!("pyrope-ffi = {{ path = {ffi:?} }}");
    common::write(
        &ours.join("Cargo.toml"),
        &MANIFEST.replace("pyo3-ffi = \"=0.30.1\"", &dependency),
    );
    common::write(&ours.join("src/lib.rs"), "");
    for python in common::interpreters() {
        let words = stopped_build(&theirs, &python);
        let expected = configuration(&words);
        if expected.is_empty()
            && words.contains("failed to ")
            && !words.contains("custom build command")
        {
            eprintln!("skipped: the published pyo3-ffi cannot be had here:\n{words}");
            return;
        }
        assert!(expected.len() >= 8, "{}: {words}", python.display());
        let found = configuration(&stopped_build(&ours, &python));
        assert_eq!(found, expected, "{}", python.display());
    }
}
