//! Launchers that choose an interpreter themselves.

use crate::env::Env;
use std::path::{Path, PathBuf};

/// The files by which a pyenv shim chooses; the variable by which it does is watched. Nothing for other launchers.
pub fn deciding_files(env: &Env, launcher: &Path) -> Vec<PathBuf> {
    let Some(root) = launcher
        .parent()
        .filter(|folder| folder.ends_with("shims"))
        .and_then(Path::parent)
    else {
        return Vec::new();
    };
    if env.watched("PYENV_VERSION").is_some() {
        return Vec::new();
    }
    let local = start_folder(env).and_then(|start| {
        start
            .ancestors()
            .map(|folder| folder.join(".python-version"))
            .find(|file| file.is_file())
    });
    local.into_iter().chain([root.join("version")]).collect()
}

/// Where interpreters are started: inside the user's project if the target folder is, so that shims find its settings.
/// A build script itself runs in the folder of the package it belongs to, somewhere in cargo's cache.
pub fn start_folder(env: &Env) -> Option<PathBuf> {
    env.get("OUT_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_dir())
}
