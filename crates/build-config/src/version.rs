//! Version and implementation of an interpreter.

use crate::error::{bail, Error, Result};
use std::fmt;
use std::str::FromStr;

/// `major.minor` of the language that an interpreter implements.
///
/// ```
/// use pyrope_build_config::PythonVersion;
/// let version: PythonVersion = "3.12".parse()?;
/// assert_eq!(version, PythonVersion { major: 3, minor: 12 });
/// assert!(version > "3.9".parse()?, "compared by number");
/// assert!("three".parse::<PythonVersion>().is_err());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PythonVersion {
    /// 3 in everything that is supported.
    pub major: u8,
    /// 12 in 3.12.
    pub minor: u8,
}

impl PythonVersion {
    /// Python 3.12.
    #[deprecated(note = "write the version as a struct literal")]
    pub const PY312: Self = PythonVersion::py3(12);
    /// Python 3.13.
    #[deprecated(note = "write the version as a struct literal")]
    pub const PY313: Self = PythonVersion::py3(13);

    /// Python 3.`minor`.
    ///
    /// ```
    /// use pyrope_build_config::PythonVersion;
    /// assert_eq!(PythonVersion::py3(12).to_string(), "3.12");
    /// ```
    pub const fn py3(minor: u8) -> Self {
        PythonVersion { major: 3, minor }
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for PythonVersion {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let numbers = text
            .split_once('.')
            .and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
        match numbers {
            Some((major, minor)) => Ok(PythonVersion { major, minor }),
            None => bail!("`{text}` is not a Python version: write it as 3.12"),
        }
    }
}

/// Which program implements the language.
///
/// ```
/// use pyrope_build_config::PythonImplementation;
/// assert_eq!("graalpy".parse::<PythonImplementation>()?, PythonImplementation::GraalPy);
/// assert!("Jython".parse::<PythonImplementation>().is_err());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PythonImplementation {
    /// The reference implementation.
    CPython,
    /// PyPy.
    PyPy,
    /// GraalPy, written `GraalVM` in configuration files.
    GraalPy,
    /// RustPython.
    RustPython,
}

impl PythonImplementation {
    /// Oldest and newest version that is supported.
    ///
    /// ```
    /// use pyrope_build_config::{PythonImplementation, PythonVersion};
    /// let (oldest, newest) = PythonImplementation::CPython.supported();
    /// assert!(oldest <= PythonVersion::py3(7) && newest >= PythonVersion::py3(15));
    /// ```
    pub const fn supported(self) -> (PythonVersion, PythonVersion) {
        let (oldest, newest) = match self {
            PythonImplementation::CPython => (7, 15),
            PythonImplementation::PyPy => (11, 11),
            // GraalPy 25 implements 3.12, older releases 3.11.
            PythonImplementation::GraalPy => (11, 12),
            PythonImplementation::RustPython => (13, 15),
        };
        (PythonVersion::py3(oldest), PythonVersion::py3(newest))
    }

    /// The implementation that `sys.implementation.name` (any case) or `platform.python_implementation()` names.
    pub(crate) fn from_any_name(name: &str) -> Result<Self> {
        match name.to_ascii_lowercase().as_str() {
            "cpython" => Ok(PythonImplementation::CPython),
            "pypy" => Ok(PythonImplementation::PyPy),
            "graalpy" | "graalvm" => Ok(PythonImplementation::GraalPy),
            "rustpython" => Ok(PythonImplementation::RustPython),
            _ => bail!(
                "`{name}` is not a known implementation: use CPython, PyPy, GraalVM or RustPython"
            ),
        }
    }
}

impl fmt::Display for PythonImplementation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PythonImplementation::CPython => "CPython",
            PythonImplementation::PyPy => "PyPy",
            PythonImplementation::GraalPy => "GraalVM",
            PythonImplementation::RustPython => "RustPython",
        })
    }
}

impl FromStr for PythonImplementation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        PythonImplementation::from_any_name(text)
    }
}
