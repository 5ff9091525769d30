//! Options that the interpreter itself was built with.

use std::collections::HashSet;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// One option of the interpreter's own build that changes what its headers declare.
///
/// ```
/// use pyrope_build_config::BuildFlag;
/// let flag: BuildFlag = "Py_DEBUG".parse().unwrap();
/// assert_eq!(flag, BuildFlag::Py_DEBUG);
/// assert_eq!(flag.to_string(), "Py_DEBUG");
/// ```
#[allow(non_camel_case_types)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BuildFlag {
    /// `--with-pydebug`.
    Py_DEBUG,
    /// Reference counts are totalled; part of every debug build.
    Py_REF_DEBUG,
    /// All objects are linked together; `--with-trace-refs`.
    #[deprecated(note = "no supported interpreter changes its ABI by this since 3.13")]
    Py_TRACE_REFS,
    /// Allocations are counted for each type (3.8 and older).
    COUNT_ALLOCS,
    /// Built without the global lock.
    Py_GIL_DISABLED,
    /// Anything else, kept as it was written.
    Other(String),
}

impl BuildFlag {
    /// The names that `py_sys_config` may take, for `rustc-check-cfg`.
    #[allow(deprecated)]
    pub(crate) const AS_CFG: [BuildFlag; 4] = [
        BuildFlag::Py_DEBUG,
        BuildFlag::Py_REF_DEBUG,
        BuildFlag::Py_TRACE_REFS,
        BuildFlag::COUNT_ALLOCS,
    ];
}

impl fmt::Display for BuildFlag {
    #[allow(deprecated)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BuildFlag::Py_DEBUG => "Py_DEBUG",
            BuildFlag::Py_REF_DEBUG => "Py_REF_DEBUG",
            BuildFlag::Py_TRACE_REFS => "Py_TRACE_REFS",
            BuildFlag::COUNT_ALLOCS => "COUNT_ALLOCS",
            BuildFlag::Py_GIL_DISABLED => "Py_GIL_DISABLED",
            BuildFlag::Other(name) => name,
        })
    }
}

impl FromStr for BuildFlag {
    type Err = Infallible;

    #[allow(deprecated)]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "Py_DEBUG" => BuildFlag::Py_DEBUG,
            "Py_REF_DEBUG" => BuildFlag::Py_REF_DEBUG,
            "Py_TRACE_REFS" => BuildFlag::Py_TRACE_REFS,
            "COUNT_ALLOCS" => BuildFlag::COUNT_ALLOCS,
            "Py_GIL_DISABLED" => BuildFlag::Py_GIL_DISABLED,
            other => BuildFlag::Other(other.to_owned()),
        })
    }
}

/// All options of one interpreter.
///
/// ```
/// use pyrope_build_config::{BuildFlag, BuildFlags};
/// let flags: BuildFlags = "Py_DEBUG,Py_REF_DEBUG".parse().unwrap();
/// assert!(flags.0.contains(&BuildFlag::Py_REF_DEBUG));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildFlags(pub HashSet<BuildFlag>);

impl BuildFlags {
    /// No options.
    ///
    /// ```
    /// use pyrope_build_config::BuildFlags;
    /// assert!(BuildFlags::new().0.is_empty());
    /// ```
    pub fn new() -> Self {
        BuildFlags::default()
    }

    /// The flags of which `is_set` holds, completed by those they imply.
    #[allow(deprecated)]
    pub(crate) fn known(is_set: impl Fn(&BuildFlag) -> bool) -> Self {
        let all = BuildFlag::AS_CFG
            .into_iter()
            .chain([BuildFlag::Py_GIL_DISABLED]);
        BuildFlags(all.filter(is_set).collect()).with_implied()
    }

    /// Debug builds count references; CPython's headers define `Py_REF_DEBUG` from `Py_DEBUG`.
    pub(crate) fn with_implied(mut self) -> Self {
        if self.0.contains(&BuildFlag::Py_DEBUG) {
            self.0.insert(BuildFlag::Py_REF_DEBUG);
        }
        self
    }

    /// The names in alphabetical order, so that what is printed does not vary between runs.
    pub(crate) fn sorted(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.iter().map(BuildFlag::to_string).collect();
        names.sort();
        names
    }
}

impl fmt::Display for BuildFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sorted().join(","))
    }
}

impl FromStr for BuildFlags {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        text.split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::parse)
            .collect::<Result<_, _>>()
            .map(BuildFlags)
    }
}
