//! The other binding libraries, from the package index, in a virtual environment of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::modules::{compiler, include_folder, module_path, printed, run, Built};
use super::sources;
use crate::python::Interpreter;

/// What the index is asked for; the newest release that supports the interpreter.
const PACKAGES: [&str; 4] = ["nanobind", "pybind11", "cython", "setuptools"];

/// Builds the module with each of them, at the settings that make it fastest.
///
/// # Errors
/// When the packages cannot be installed, or a compiler is missing.
pub(super) fn build(python: &Interpreter, folder: &Path) -> Result<Vec<Built>> {
    let peers = Peers {
        venv: environment(python, folder)?,
        include: include_folder(python)?,
        folder,
    };
    Ok(vec![peers.nanobind()?, peers.cython()?, peers.pybind11()?])
}

struct Peers<'a> {
    /// The environment's interpreter.
    venv: PathBuf,
    include: PathBuf,
    folder: &'a Path,
}

/// Makes the environment, or takes over one that an earlier run made.
fn environment(python: &Interpreter, folder: &Path) -> Result<PathBuf> {
    let venv = folder.with_file_name("peers");
    let executable = venv.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let ready = venv.join("ready");
    if !ready.exists() {
        run(Command::new(&python.executable)
            .args(["-m", "venv", "--clear"])
            .arg(&venv))?;
        run(Command::new(&executable)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(PACKAGES))?;
        fs::write(ready, "")?;
    }
    Ok(executable)
}

impl Peers<'_> {
    /// Its runtime is compiled in, with the module's own flags: they are better than its default
    /// `-Os`.
    fn nanobind(&self) -> Result<Built> {
        let root =
            self.printed("import nanobind, os; print(os.path.dirname(nanobind.__file__))")?;
        let root = Path::new(&root);
        let source = sources().join("nanobind/calls.cpp");
        let module = module_path(self.folder, "nanobind")?;
        let mut compile = self.cpp(&module);
        compile
            .arg("-fno-strict-aliasing")
            .arg("-I")
            .arg(root.join("include"))
            .arg("-I")
            .arg(root.join("ext/robin_map/include"))
            .arg(root.join("src/nb_combined.cpp"))
            .arg(&source);
        if !is_newer(&module, &source) {
            run(&mut compile)?;
        }
        Ok(Built {
            name: "nanobind",
            path: module,
        })
    }

    fn pybind11(&self) -> Result<Built> {
        let include = self.printed("import pybind11; print(pybind11.get_include())")?;
        let module = module_path(self.folder, "pybind11")?;
        let source = sources().join("pybind11/calls.cpp");
        let mut compile = self.cpp(&module);
        compile.args(["-I", &include]).arg(&source);
        if !is_newer(&module, &source) {
            run(&mut compile)?;
        }
        Ok(Built {
            name: "pybind11",
            path: module,
        })
    }

    fn cython(&self) -> Result<Built> {
        let source = sources().join("cython/calls.pyx");
        let module = module_path(self.folder, "cython")?;
        let cpp = module.with_extension("cpp");
        let mut translate = Command::new(&self.venv);
        translate
            .args(["-m", "cython", "--cplus", "-3"])
            .arg(&source)
            .arg("-o")
            .arg(&cpp);
        let mut compile = self.cpp(&module);
        compile.arg(&cpp);
        if !is_newer(&module, &source) {
            run(&mut translate)?;
            run(&mut compile)?;
        }
        Ok(Built {
            name: "Cython",
            path: module,
        })
    }

    /// The flags that all of them have in common.
    fn cpp(&self, module: &Path) -> Command {
        let mut compile = compiler("CXX", "c++");
        compile
            .args(["-std=c++17", "-O3", "-flto", "-DNDEBUG", "-fPIC", "-shared"])
            .args(["-fvisibility=hidden", "-w", "-I"])
            .arg(&self.include)
            .arg("-o")
            .arg(module);
        compile
    }

    fn printed(&self, script: &str) -> Result<String> {
        printed(Command::new(&self.venv).args(["-c", script]))
    }
}

/// C++ takes long to compile, and the libraries do not change between runs.
fn is_newer(module: &Path, source: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
    matches!((modified(module), modified(source)), (Ok(made), Ok(changed)) if changed < made)
}
