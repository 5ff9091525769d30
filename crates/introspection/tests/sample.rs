//! The sample `tests/samples/stubs`, built: its stubs are the reviewed ones, and stubtest of mypy, which compares them
//! with the module as it runs, finds nothing.
//!
//! `PYROPE_UPDATE_STUBS=1 cargo test -p pyrope-introspection` writes new ones, to be reviewed. stubtest is run where
//! `PYROPE_TEST_MYPY` names a Python that has mypy, of the version that the sample is built for.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use pyrope_introspection::{introspect_cdylib, module_stub_files};

#[test]
fn stubs_are_as_reviewed_and_true() {
    let library = build();
    let kept = sample().join("expected");
    if std::env::var_os("PYROPE_UPDATE_STUBS").is_some() {
        let _ = fs::remove_dir_all(&kept);
        assert!(command(&library, &kept, &[]).status.success());
    }

    let module = introspect_cdylib(&library, "package.stubbed").expect("the sample is described");
    let files: BTreeMap<PathBuf, String> = module_stub_files(&module).into_iter().collect();
    assert_eq!(files.len(), 5, "a file for each module");
    for (path, text) in &files {
        let path = kept.join("stubbed").join(path);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(&expected, text, "{} differs", path.display());
    }

    let checked = command(&library, &kept, &["--check"]);
    assert!(checked.status.success(), "{}", stderr(&checked));
    let elsewhere = command(&library, &folder("empty"), &["--check"]);
    assert_eq!(elsewhere.status.code(), Some(1));
    assert!(stderr(&elsewhere).contains("is not as it would be written"));

    let error = introspect_cdylib(&library, "other").unwrap_err();
    let error = format!("{error:#}");
    assert!(
        error.contains("no module `other`") && error.contains("stubbed"),
        "{error}"
    );

    match std::env::var_os("PYROPE_TEST_MYPY") {
        Some(python) => judge(Path::new(&python), &library, &kept),
        None => println!("PYROPE_TEST_MYPY is not set: stubtest is not run"),
    }
}

#[test]
fn a_library_without_records_says_how_to_get_them() {
    let program = std::env::current_exe().expect("a program of no module");
    let run = command(&program, &folder("none"), &[]);
    assert_eq!(run.status.code(), Some(2));
    let message = stderr(&run);
    assert!(message.contains("experimental-inspect"), "{message}");
}

/// Builds the sample and gives the library.
fn build() -> PathBuf {
    let target = folder("build");
    // The versions that are surely in cargo's cache.
    let lock = sample().join("../../../Cargo.lock");
    let _ = fs::copy(lock, sample().join("Cargo.lock"));
    let run = Command::new(env!("CARGO"))
        .arg("build")
        .arg("--manifest-path")
        .arg(sample().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .output()
        .expect("cargo runs");
    assert!(run.status.success(), "{}", stderr(&run));
    let name = match cfg!(target_os = "macos") {
        true => "libstubbed.dylib",
        false => "libstubbed.so",
    };
    target.join("debug").join(name)
}

/// Has stubtest compare the stubs with the module.
fn judge(python: &Path, library: &Path, stubs: &Path) {
    let site = folder("site");
    fs::copy(library, site.join("stubbed.so")).expect("the module can be copied");
    // Modules in modules are no files, so that Python can import them only if somebody says where they are.
    let register = "import sys, stubbed\n\
                    for name in ['filled', 'inner', 'inner.innermost', 'opaque']:\n    \
                        module = stubbed\n    \
                        for part in name.split('.'):\n        \
                            module = getattr(module, part)\n    \
                        sys.modules['stubbed.' + name] = module\n";
    fs::write(site.join("sitecustomize.py"), register).expect("a file can be written");
    // The slots of operators have their reflected forms, too, which do nothing. Of what functions add to a module
    // nothing is known.
    let allowed = "stubbed\\.Words\\.__r(add|pow)__\nstubbed\\.(filled|opaque)\\.(more|__all__)\n";
    fs::write(site.join("allowed"), allowed).expect("a file can be written");
    let run = Command::new(python)
        .args(["-m", "mypy.stubtest", "stubbed", "--allowlist"])
        .arg(site.join("allowed"))
        .current_dir(&site)
        .env("PYTHONPATH", &site)
        .env("MYPYPATH", stubs)
        .output()
        .expect("Python runs");
    let output = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{output}{}", stderr(&run));
}

fn command(library: &Path, out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pyrope-stubs"))
        .arg(library)
        .args(["--module", "stubbed", "--out"])
        .arg(out)
        .args(more)
        .output()
        .expect("the command runs")
}

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/samples/stubs")
}

/// A folder of the tests.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("stubs")
        .join(name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn stderr(of: &Output) -> String {
    String::from_utf8_lossy(&of.stderr).into_owned()
}
