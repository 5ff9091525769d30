//! Finding Python interpreters and making virtual environments of them.

pub(crate) mod discover;
pub(crate) mod probe;
pub(crate) mod select;
pub(crate) mod venv;

use std::fmt;
use std::path::PathBuf;

/// One Python interpreter, as it describes itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Interpreter {
    /// The executable behind all links and virtual environments.
    pub(crate) executable: PathBuf,
    /// `sys.base_prefix`, which holds the standard library.
    pub(crate) prefix: PathBuf,
    pub(crate) implementation: Implementation,
    pub(crate) version: Version,
    /// The implementation's own version where it differs from Python's (PyPy 7.3.19).
    pub(crate) release: Option<Version>,
    pub(crate) debug: bool,
    pub(crate) free_threaded: bool,
    pub(crate) ext_suffix: String,
    /// The shared library that a program links to embed this interpreter.
    pub(crate) libpython: Option<PathBuf>,
    /// How it was found, for `--list`.
    pub(crate) origin: String,
}

/// Which implementation of Python it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Implementation {
    CPython,
    PyPy,
    GraalPy,
}

/// Major, minor and micro number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

/// The oldest Python that pyrope supports.
pub(crate) const OLDEST: (u32, u32) = (3, 7);

impl Interpreter {
    /// The first version with the stable ABI that free-threaded builds share.
    pub(crate) const FIRST_ABI3T: (u32, u32) = (3, 15);

    /// The short name used on the command line and in tables: `3.12`, `3.14t`, `3.15d`,
    /// `pypy3.11-7.3`.
    pub(crate) fn name(&self) -> String {
        let Version(major, minor, _) = self.version;
        let mut name = format!("{}{major}.{minor}", self.implementation.prefix());
        if self.free_threaded {
            name.push('t');
        }
        if self.debug {
            name.push('d');
        }
        if let Some(Version(major, minor, _)) = self.release {
            name.push_str(&format!("-{major}.{minor}"));
        }
        name
    }

    /// `(3, 12)` for Python 3.12.4.
    pub(crate) fn minor_version(&self) -> (u32, u32) {
        (self.version.0, self.version.1)
    }

    /// Whether it loads what is built for the stable ABI of the builds with a GIL.
    pub(crate) fn loads_abi3(&self) -> bool {
        self.implementation == Implementation::CPython && !self.free_threaded
    }

    /// Whether it loads what is built for the stable ABI that free-threaded builds share.
    pub(crate) fn loads_abi3t(&self) -> bool {
        self.implementation == Implementation::CPython
            && self.minor_version() >= Interpreter::FIRST_ABI3T
    }

    /// Why a Rust program cannot embed this interpreter, if it cannot.
    pub(crate) fn cannot_embed(&self) -> Option<&'static str> {
        match (self.implementation, &self.libpython) {
            (Implementation::PyPy, _) => Some("PyPy cannot be started through the C API"),
            (Implementation::GraalPy, _) => Some("GraalPy cannot be started through the C API"),
            (Implementation::CPython, None) => Some("has no shared libpython to link"),
            (Implementation::CPython, Some(_)) => None,
        }
    }
}

impl Implementation {
    fn prefix(self) -> &'static str {
        match self {
            Implementation::CPython => "",
            Implementation::PyPy => "pypy",
            Implementation::GraalPy => "graalpy",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl fmt::Display for Implementation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Implementation::CPython => "CPython",
            Implementation::PyPy => "PyPy",
            Implementation::GraalPy => "GraalPy",
        })
    }
}

/// An interpreter for the tests of code that only looks at its description.
#[cfg(test)]
pub(crate) fn sample(version: Version) -> Interpreter {
    Interpreter {
        executable: format!("/pythons/{version}/bin/python{}.{}", version.0, version.1).into(),
        prefix: format!("/pythons/{version}").into(),
        implementation: Implementation::CPython,
        version,
        release: None,
        debug: false,
        free_threaded: false,
        ext_suffix: ".so".into(),
        libpython: Some("/pythons/lib/libpython.so".into()),
        origin: "test".into(),
    }
}
