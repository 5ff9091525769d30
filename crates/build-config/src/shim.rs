//! Launchers that choose an interpreter themselves.

use crate::env::Env;
use std::path::{Path, PathBuf};

/// The files by which a pyenv shim chooses; the variable by which it does is watched. `None` for other launchers.
///
/// ```
/// use pyrope_build_config::{env::Env, shim};
/// let env = Env::from_pairs([("PATH", "/bin")]);
/// assert!(shim::deciding_files(&env, "/usr/bin/python3".as_ref()).is_none(), "it is no shim");
/// let files = shim::deciding_files(&env, "/home/me/.pyenv/shims/python3".as_ref()).expect("it is one");
/// assert!(files.iter().any(|file| file.ends_with(".pyenv/version")));
/// ```
pub fn deciding_files(env: &Env, launcher: &Path) -> Option<Vec<PathBuf>> {
    let folder = launcher
        .parent()
        .filter(|folder| folder.ends_with("shims"))?;
    if env.watched("PYENV_VERSION").is_some() {
        return Some(Vec::new());
    }
    let start = start_folder(env).unwrap_or_default();
    let local = start
        .ancestors()
        .map(|folder| folder.join(".python-version"))
        .find(|file| file.is_file());
    let global = folder.parent().map(|root| root.join("version"));
    Some(local.into_iter().chain(global).collect())
}

/// Where interpreters are started: inside the user's project if the target folder is, so that shims find its settings.
/// A build script itself runs in the folder of the package it belongs to, somewhere in cargo's cache.
///
/// ```
/// use pyrope_build_config::{env::Env, shim};
/// let out = std::env::temp_dir();
/// let env = Env::from_pairs([("OUT_DIR", &out)]);
/// assert_eq!(shim::start_folder(&env), Some(out));
/// ```
pub fn start_folder(env: &Env) -> Option<PathBuf> {
    env.get("OUT_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_dir())
}
