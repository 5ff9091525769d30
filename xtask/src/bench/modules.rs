//! Building the module `calls` from C, and from one Rust source with pyrope and with the published
//! pyo3.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::sources;
use crate::python::Interpreter;
use crate::workspace;

/// The limited API that both Rust modules are built for with `--abi3`: their feature of that name.
pub(super) const ABI3: &str = "abi3-py311";

/// A built module, and what it was built with.
pub(super) struct Built {
    pub(super) name: &'static str,
    pub(super) path: PathBuf,
}

/// The floor: C by hand.
pub(super) fn c(python: &Interpreter, folder: &Path) -> Result<Built> {
    let module = module_path(folder, "c")?;
    let mut compile = compiler("CC", "cc");
    compile
        .args([
            "-std=gnu11",
            "-O3",
            "-flto",
            "-DNDEBUG",
            "-fPIC",
            "-shared",
            "-Wall",
            "-Wextra",
        ])
        .arg("-I")
        .arg(include_folder(python)?)
        .args(with_extension(&sources().join("c"), "c")?)
        .arg("-o")
        .arg(&module);
    run(&mut compile)?;
    Ok(Built {
        name: "C",
        path: module,
    })
}

/// The Rust source with this checkout.
pub(super) fn pyrope(python: &Interpreter, folder: &Path, abi3: bool) -> Result<Built> {
    rust(
        "pyrope",
        "calls",
        &sources().join("rust/pyrope"),
        python,
        folder,
        abi3,
    )
}

/// The Rust source with the published pyo3.
pub(super) fn pyo3(python: &Interpreter, folder: &Path, abi3: bool) -> Result<Built> {
    rust(
        "pyo3",
        "calls",
        &sources().join("rust/pyo3"),
        python,
        folder,
        abi3,
    )
}

/// Builds the library `library` of a project, as its user would for a release.
pub(super) fn rust(
    name: &'static str,
    library: &str,
    project: &Path,
    python: &Interpreter,
    folder: &Path,
    abi3: bool,
) -> Result<Built> {
    let target = folder.join(format!("{name}-cargo"));
    let mut build = workspace::cargo();
    build
        .args(["build", "--release", "--quiet", "--manifest-path"])
        .arg(project.join("Cargo.toml"))
        .args(abi3.then_some("--features=abi3"))
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_INCREMENTAL", "0")
        .env("PYO3_PYTHON", &python.executable)
        .env("PYO3_BUILD_EXTENSION_MODULE", "1");
    run(&mut build)?;
    let module = module_path(folder, name)?;
    let made = target.join("release").join(library_file(library));
    fs::copy(&made, &module).with_context(|| format!("cannot copy {}", made.display()))?;
    Ok(Built { name, path: module })
}

/// The file name of a dynamic library on this system.
pub(super) fn library_file(name: &str) -> String {
    format!(
        "{}{name}{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    )
}

/// Where the module of this means goes; its folder is made.
pub(super) fn module_path(folder: &Path, name: &str) -> Result<PathBuf> {
    let folder = folder.join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder.join("calls.so"))
}

/// A compiler, which a variable of the usual name may replace.
pub(super) fn compiler(variable: &str, default: &str) -> Command {
    Command::new(std::env::var_os(variable).unwrap_or_else(|| OsString::from(default)))
}

/// The folder with the interpreter's headers.
pub(super) fn include_folder(python: &Interpreter) -> Result<PathBuf> {
    let script = "import sysconfig; print(sysconfig.get_paths()['include'])";
    Ok(printed(Command::new(&python.executable).args(["-c", script]))?.into())
}

/// The files of a folder with that extension, in order.
pub(super) fn with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|is| is == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Runs a command to its success, with its output in the terminal.
pub(super) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("cannot run {program}"))?;
    if !status.success() {
        bail!("{} failed", crate::process::shown(command));
    }
    Ok(())
}

/// What a command prints, without the space around it.
pub(super) fn printed(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .with_context(|| format!("cannot run {program}"))?;
    if !output.status.success() {
        bail!(
            "{}: {}",
            crate::process::shown(command),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_modules_are_built_for_the_same_limited_api() {
        for side in ["pyrope", "pyo3"] {
            let manifest = sources().join("rust").join(side).join("Cargo.toml");
            let feature = format!("abi3 = [\"pyo3/{ABI3}\"]");
            assert!(fs::read_to_string(manifest).unwrap().contains(&feature));
        }
    }
}
