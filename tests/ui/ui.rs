//! Compiles each misuse and compares the messages with the kept ones.
//!
//! `TRYBUILD=overwrite cargo test -p pyrope-ui-tests` writes new messages, to be reviewed. A single
//! group or file: `cargo test -p pyrope-ui-tests -- ui trybuild=pyclass/hash`. The messages are
//! those of the newest stable compiler; others word and draw some of them differently.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const GROUPS: &[&str] = &[
    "derive",
    "enums",
    "options",
    "pyclass",
    "pyfunction",
    "pymethods",
    "pymodule",
    "signature",
    "types",
];

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    if cfg!(feature = "experimental-inspect") {
        // The messages are to be the same, but for those that are kept once more.
        cases.compile_fail("inspect/*.rs");
        for path in GROUPS.iter().flat_map(|group| cases_of(group)) {
            let name = path.file_name().expect("a file");
            if !Path::new("inspect").join(name).exists() {
                cases.compile_fail(path);
            }
        }
        return;
    }
    if cfg!(feature = "experimental-async") {
        // The other groups are about the same with it, but for lists of types that the compiler adds.
        cases.compile_fail("async/*.rs");
        return;
    }
    for group in GROUPS {
        cases.compile_fail(format!("{group}/*.rs"));
    }
    cases.compile_fail("no_async/*.rs");
}

fn cases_of(group: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(group).expect("the folder of a group");
    let paths = entries.map(|entry| entry.expect("an entry of the folder").path());
    let mut cases: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    cases.sort();
    cases
}

/// The library is code of one edition, and expansions stand in code of any.
#[test]
fn expansions_compile_in_each_edition() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = sources.ancestors().nth(2).expect("the workspace");
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for edition in ["2018", "2024"] {
        let project = temporary.join(format!("edition-{edition}"));
        fs::create_dir_all(&project).expect("a folder for the project");
        let manifest = format!(
            "[package]\nname = \"edition\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\
             [lib]\npath = {library:?}\n[workspace]\n[dependencies.pyrope]\n\
             path = {pyrope:?}\nfeatures = {features:?}\n",
            library = sources.join("lib.rs"),
            pyrope = workspace.join("crates/pyrope"),
            features = features(),
        );
        fs::write(project.join("Cargo.toml"), manifest).expect("a manifest");
        fs::copy(workspace.join("Cargo.lock"), project.join("Cargo.lock")).expect("a lock file");
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--target-dir"])
            // What the misuses were compiled with is there already.
            .arg(temporary.with_file_name("tests").join("trybuild"))
            .current_dir(&project)
            .output()
            .expect("cargo");
        assert!(
            output.status.success(),
            "edition {edition}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Those of the library that this is built with.
fn features() -> Vec<&'static str> {
    let optional = [
        ("experimental-async", cfg!(feature = "experimental-async")),
        (
            "experimental-inspect",
            cfg!(feature = "experimental-inspect"),
        ),
    ];
    let on = optional.into_iter().filter(|(_, on)| *on);
    std::iter::once("macros")
        .chain(on.map(|(name, _)| name))
        .collect()
}
