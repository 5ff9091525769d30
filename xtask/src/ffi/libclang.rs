//! The libclang that reads the headers.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{ensure, Context, Result};

use crate::python::venv::Venv;
use crate::python::{Implementation, Interpreter};
use crate::workspace;

/// Where the bindings look for the library first.
pub(super) const VARIABLE: &str = "LIBCLANG_PATH";

/// One version for everybody, so that the same headers give the same files.
const PACKAGE: &str = "libclang==18.1.1";

/// The folder of the libclang to use, from an environment below the target folder; `None` if
/// `LIBCLANG_PATH` names another.
///
/// # Errors
/// When the package cannot be installed.
pub(super) fn folder(pythons: &[Interpreter]) -> Result<Option<PathBuf>> {
    if env::var_os(VARIABLE).is_some_and(|path| !path.is_empty()) {
        return Ok(None);
    }
    let plain = |python: &&Interpreter| {
        python.implementation == Implementation::CPython && !python.debug && !python.free_threaded
    };
    let python = pythons
        .iter()
        .filter(plain)
        .max_by_key(|python| python.version)
        .context("no CPython to install libclang with; set LIBCLANG_PATH to the folder of one")?;
    let target = workspace::target().join("ffi-gen");
    std::fs::create_dir_all(&target)?;
    let venv = Venv::with(
        &[PACKAGE],
        python,
        &target.join("libclang"),
        &mut |command| {
            let output = command.output()?;
            let text = [output.stdout, output.stderr].concat();
            Ok((
                output.status.success(),
                String::from_utf8_lossy(&text).into_owned(),
            ))
        },
    )
    .context("no libclang; set LIBCLANG_PATH to the folder of one")?;
    let script = "import clang, os; print(os.path.join(os.path.dirname(clang.__file__), 'native'))";
    let output = Command::new(venv.python()).args(["-c", script]).output()?;
    ensure!(
        output.status.success(),
        "{PACKAGE} cannot be imported: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    let folder = String::from_utf8(output.stdout).context("the folder of libclang is no text")?;
    Ok(Some(PathBuf::from(folder.trim())))
}
