//! An interpreter, as far as its headers are concerned.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, ensure, Context, Result};

/// Prints what [`Interpreter`] holds, one value a line.
const PROBE: &str = "
import platform, sys, sysconfig
print(platform.python_implementation())
print(sys.version_info[1])
print(sysconfig.get_paths()['include'])
print(sysconfig.get_paths()['platinclude'])
print(int(hasattr(sys, 'gettotalrefcount')))
print(int(bool(sysconfig.get_config_var('Py_GIL_DISABLED'))))
print('.'.join(map(str, getattr(sys, 'pypy_version_info', sys.version_info)[:2])))
print(sys.base_prefix)
print(sysconfig.get_config_var('LIBDIR') or '')
print(sysconfig.get_config_var('LDLIBRARY') or '')
";

/// Which implementation of Python it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Implementation {
    CPython,
    PyPy,
}

/// An interpreter with headers.
#[derive(Clone, Debug)]
pub struct Interpreter {
    pub implementation: Implementation,
    /// 11 for Python 3.11.
    pub minor: u8,
    /// Folders with headers, the one with `Python.h` first.
    pub include: Vec<PathBuf>,
    pub debug: bool,
    pub free_threaded: bool,
    /// The implementation's own version.
    pub release: String,
    /// The shared library, if there is one.
    pub library: Option<PathBuf>,
}

impl Interpreter {
    /// Asks an executable about itself.
    pub fn probe(executable: &Path) -> Result<Self> {
        let output = Command::new(executable)
            .args(["-I", "-c", PROBE])
            .output()
            .with_context(|| format!("cannot run {}", executable.display()))?;
        ensure!(
            output.status.success(),
            "{} failed: {}",
            executable.display(),
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout)?;
        let lines: Vec<&str> = text.lines().collect();
        let [implementation, minor, include, platinclude, debug, free_threaded, release, prefix, libdir, library] =
            lines[..]
        else {
            bail!("{} answered {text:?}", executable.display());
        };
        let mut include = vec![PathBuf::from(include)];
        if !include.contains(&platinclude.into()) {
            include.push(platinclude.into());
        }
        let prefix = PathBuf::from(prefix);
        let library = [Path::new(libdir), &prefix.join("lib"), &prefix.join("bin")]
            .iter()
            .map(|dir| dir.join(library))
            .find(|path| !library.is_empty() && path.extension().is_some() && path.exists());
        Ok(Self {
            implementation: if implementation == "PyPy" {
                Implementation::PyPy
            } else {
                Implementation::CPython
            },
            minor: minor.parse()?,
            include,
            debug: debug == "1",
            free_threaded: free_threaded == "1",
            release: release.to_owned(),
            library,
        })
    }

    /// Those given, or those that `PYROPE_PYTHONS` names, oldest first.
    pub fn all(given: &[PathBuf]) -> Result<Vec<Self>> {
        let variable = env::var_os("PYROPE_PYTHONS").unwrap_or_default();
        let named: Vec<PathBuf> = if given.is_empty() {
            env::split_paths(&variable)
                .filter(|path| !path.as_os_str().is_empty())
                .collect()
        } else {
            given.to_vec()
        };
        ensure!(
            !named.is_empty(),
            "no interpreter: pass --python or set PYROPE_PYTHONS"
        );
        let mut all = Vec::new();
        for path in &named {
            let python = Self::probe(&if path.is_dir() {
                path.join("bin/python3")
            } else {
                path.clone()
            })?;
            if python.include[0].join("Python.h").exists() {
                all.push(python);
            } else {
                println!(
                    "left out: {} has no headers in {}",
                    path.display(),
                    python.include[0].display()
                );
            }
        }
        ensure!(!all.is_empty(), "no interpreter has its headers");
        all.sort_by_key(|i| {
            (
                i.implementation,
                i.minor,
                i.free_threaded,
                i.debug,
                i.release.clone(),
            )
        });
        Ok(all)
    }

    /// Symbols that the shared library exports, none if there is no library.
    pub fn exported(&self) -> Result<BTreeMap<String, char>> {
        let Some(library) = &self.library else {
            return Ok(BTreeMap::new());
        };
        let output = Command::new("nm")
            .args(["--dynamic", "--defined-only", "--format=posix"])
            .arg(library)
            .output()
            .context("cannot run nm")?;
        ensure!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout)?;
        Ok(text
            .lines()
            .filter_map(|line| {
                let mut words = line.split_whitespace();
                let name = words.next()?.split('@').next()?;
                Some((name.to_owned(), words.next()?.chars().next()?))
            })
            .collect())
    }

    /// `3.14`, `3.15d`, `pypy3.11-8.0`.
    pub fn name(&self) -> String {
        match self.implementation {
            Implementation::CPython => format!(
                "3.{}{}{}",
                self.minor,
                if self.free_threaded { "t" } else { "" },
                if self.debug { "d" } else { "" }
            ),
            Implementation::PyPy => format!("pypy3.{}-{}", self.minor, self.release),
        }
    }
}
