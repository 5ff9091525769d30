//! Where things are in this checkout.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the checkout, which holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the workspace")
}

/// The folder for everything that is built: `CARGO_TARGET_DIR` when set, else `target`.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// `path` as a reader of a terminal in the root wants it: relative to the root where it lies below.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// The `cargo` that runs this program, so that a toolchain override holds for what it starts.
pub(crate) fn cargo() -> std::process::Command {
    std::process::Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
