//! Environments and interpreters made for one test.
#![allow(dead_code, unreachable_pub)]

use pyrope_build_config::env::Env;
use std::fs;
use std::path::{Path, PathBuf};

pub const LINUX: &str = "x86_64-unknown-linux-gnu";

/// An environment as cargo sets it for a build script on and for Linux, with these variables besides.
pub fn linux(pairs: &[(&str, &str)]) -> Env {
    for_target(LINUX, pairs)
}

/// The same for another target.
pub fn for_target(target: &str, pairs: &[(&str, &str)]) -> Env {
    let cargo = [("HOST", LINUX), ("TARGET", target)];
    Env::from_pairs(cargo.into_iter().chain(pairs.iter().copied()))
}

/// An empty folder of this name.
pub fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("the test folder can be made");
    path
}

/// Writes a file, with its folders.
pub fn write(path: &Path, text: &str) -> String {
    fs::create_dir_all(path.parent().expect("a file has a folder"))
        .expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
    path.display().to_string()
}

/// A program that answers as an interpreter of this version and pointer width would.
#[cfg(unix)]
pub fn interpreter(path: &Path, version: &str, pointer_width: u32) -> String {
    let answer = format!(
        "version={version}\nimplementation=CPython\nplatform=linux-x86_64\npointer_width={pointer_width}\n\
         executable={}\nshared=True\nlib_dir=/usr/lib\nld_version={version}\n",
        path.display()
    );
    program(
        path,
        &format!("cat > /dev/null\ncat <<'END'\n{answer}END\n"),
    )
}

/// A shell script.
#[cfg(unix)]
pub fn program(path: &Path, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let text = write(path, &format!("#!/bin/sh\n{script}"));
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .expect("the script can be made executable");
    text
}

/// The one interpreter that a build here would use.
pub fn default_interpreter() -> PathBuf {
    let found = pyrope_build_config::find::interpreter(&Env::of_process());
    found.expect("there is an interpreter").launcher
}

/// The interpreters that `PYROPE_PYTHONS` lists, as the test matrix sets it, else the default one.
pub fn interpreters() -> Vec<PathBuf> {
    let listed: Vec<PathBuf> = std::env::var_os("PYROPE_PYTHONS")
        .map(|list| {
            std::env::split_paths(&list)
                .filter(|path| !path.as_os_str().is_empty())
                .collect()
        })
        .unwrap_or_default();
    if !listed.is_empty() {
        return listed;
    }
    vec![default_interpreter()]
}
