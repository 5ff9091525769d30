//! Which binary interface is built for: version-specific or one of the two stable ones.

use crate::error::{bail, Error, Result};
use crate::version::{PythonImplementation, PythonVersion};
use std::fmt;
use std::str::FromStr;

/// First version with a free-threaded build.
const FIRST_FREE_THREADED: PythonVersion = PythonVersion::py3(13);
/// First version with the free-threaded stable ABI (PEP 803).
const FIRST_ABI3T: PythonVersion = PythonVersion::py3(15);

/// A stable ABI.
///
/// ```
/// use pyrope_build_config::{PythonAbiKind, StableAbi};
/// assert_eq!("abi3t".parse::<PythonAbiKind>()?, PythonAbiKind::Stable(StableAbi::Abi3t));
/// assert_eq!(StableAbi::Abi3.to_string(), "abi3");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StableAbi {
    /// The one that interpreters with the global lock load.
    Abi3,
    /// The one that both kinds of interpreters load, from 3.15 on.
    Abi3t,
}

/// Whether an interpreter has the global lock.
///
/// ```
/// use pyrope_build_config::{GilUsed, PythonAbiKind};
/// let kind: PythonAbiKind = "free_threaded".parse()?;
/// assert_eq!(kind, PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GilUsed {
    /// It has.
    GilEnabled,
    /// It was built without.
    FreeThreaded,
}

/// Version-specific or stable.
///
/// ```
/// use pyrope_build_config::PythonAbiKind;
/// assert!(matches!("abi3".parse()?, PythonAbiKind::Stable(_)));
/// let error = "abi4".parse::<PythonAbiKind>().unwrap_err();
/// assert!(error.to_string().contains("not a kind of ABI"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PythonAbiKind {
    /// Only this minor version, with or without the global lock.
    VersionSpecific(GilUsed),
    /// This minor version and all later ones.
    Stable(StableAbi),
}

impl PythonAbiKind {
    /// Whether code of this ABI may run without the global lock.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiKind, StableAbi};
    /// assert!(PythonAbiKind::Stable(StableAbi::Abi3t).is_free_threaded());
    /// assert!(!PythonAbiKind::Stable(StableAbi::Abi3).is_free_threaded());
    /// ```
    pub fn is_free_threaded(self) -> bool {
        matches!(
            self,
            PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded)
                | PythonAbiKind::Stable(StableAbi::Abi3t)
        )
    }
}

/// The ABI that is built for: whose, which kind, since which version.
///
/// ```
/// use pyrope_build_config::{PythonAbi, PythonVersion};
/// let abi: PythonAbi = "CPython-abi3-3.12".parse()?;
/// assert_eq!(abi.version(), PythonVersion::py3(12));
/// assert_eq!(abi.to_string(), "CPython-abi3-3.12");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PythonAbi {
    implementation: PythonImplementation,
    kind: PythonAbiKind,
    version: PythonVersion,
    debug: bool,
}

impl PythonAbi {
    /// Whose ABI.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbi, PythonImplementation};
    /// let abi: PythonAbi = "PyPy-gil_enabled-3.11".parse()?;
    /// assert_eq!(abi.implementation(), PythonImplementation::PyPy);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn implementation(&self) -> PythonImplementation {
        self.implementation
    }

    /// Version-specific or stable.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbi, PythonAbiKind, StableAbi};
    /// let abi: PythonAbi = "CPython-abi3-3.12".parse()?;
    /// assert_eq!(abi.kind(), PythonAbiKind::Stable(StableAbi::Abi3));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn kind(&self) -> PythonAbiKind {
        self.kind
    }

    /// The version itself, or the oldest one of a stable ABI.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbi, PythonVersion};
    /// let abi: PythonAbi = "CPython-abi3-3.9".parse()?;
    /// assert!(abi.version() < PythonVersion::py3(12), "and so it runs there");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn version(&self) -> PythonVersion {
        self.version
    }

    /// Whether it is that of a debug build.
    ///
    /// ```
    /// use pyrope_build_config::PythonAbi;
    /// assert!("CPython-gil_enabled-3.12-debug".parse::<PythonAbi>()?.is_debug());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn is_debug(&self) -> bool {
        self.debug
    }

    /// The stable ABI of this kind and oldest version, if one is given; else the version-specific one of the version.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbi, PythonImplementation::CPython, PythonVersion, StableAbi};
    /// let (here, oldest) = (PythonVersion::py3(12), PythonVersion::py3(9));
    /// let stable = PythonAbi::from_stable_abi(CPython, here, Some((StableAbi::Abi3, oldest)), false)?;
    /// assert_eq!(stable.to_string(), "CPython-abi3-3.9");
    /// let own = PythonAbi::from_stable_abi(CPython, here, None, false)?;
    /// assert_eq!(own.to_string(), "CPython-gil_enabled-3.12");
    /// assert!(PythonAbi::from_stable_abi(CPython, oldest, Some((StableAbi::Abi3, here)), false).is_err());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// If the stable one is newer than the version, or if there is no such ABI ([`PythonAbiBuilder::finalize`]).
    pub fn from_stable_abi(
        implementation: PythonImplementation,
        version: PythonVersion,
        stable_abi: Option<(StableAbi, PythonVersion)>,
        gil_disabled: bool,
    ) -> Result<PythonAbi> {
        match stable_abi {
            Some((kind, oldest)) if oldest > version => {
                bail!("Python {version} does not have {kind} of Python {oldest}: lower the minimum")
            }
            Some((kind, oldest)) => PythonAbiBuilder::new(implementation, oldest)
                .stable_abi(kind)
                .finalize(),
            None if gil_disabled => PythonAbiBuilder::new(implementation, version)
                .free_threaded()
                .finalize(),
            None => PythonAbiBuilder::new(implementation, version).finalize(),
        }
    }

    /// As [`from_stable_abi`](Self::from_stable_abi) with `abi3`.
    ///
    /// # Errors
    /// The same.
    #[deprecated(note = "use `from_stable_abi`")]
    pub fn from_build_env(
        implementation: PythonImplementation,
        version: PythonVersion,
        stable_abi_version: Option<PythonVersion>,
        gil_disabled: bool,
    ) -> Result<PythonAbi> {
        let stable = stable_abi_version.map(|minimum| (StableAbi::Abi3, minimum));
        PythonAbi::from_stable_abi(implementation, version, stable, gil_disabled)
    }
}

/// Makes a [`PythonAbi`].
///
/// ```
/// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation, PythonVersion, StableAbi};
/// let abi = PythonAbiBuilder::new(PythonImplementation::CPython, PythonVersion::py3(9))
///     .stable_abi(StableAbi::Abi3)
///     .finalize()?;
/// assert_eq!(abi.to_string(), "CPython-abi3-3.9");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct PythonAbiBuilder {
    implementation: PythonImplementation,
    version: PythonVersion,
    stable: Option<StableAbi>,
    free_threaded: bool,
    debug: bool,
}

impl PythonAbiBuilder {
    /// The version-specific ABI of this interpreter, with the global lock.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation, PythonVersion};
    /// let abi = PythonAbiBuilder::new(PythonImplementation::PyPy, PythonVersion::py3(11)).finalize()?;
    /// assert_eq!(abi.to_string(), "PyPy-gil_enabled-3.11");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn new(implementation: PythonImplementation, version: PythonVersion) -> PythonAbiBuilder {
        PythonAbiBuilder {
            implementation,
            version,
            stable: None,
            free_threaded: false,
            debug: false,
        }
    }

    /// A stable ABI that starts at the version.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation::CPython, PythonVersion, StableAbi};
    /// let builder = PythonAbiBuilder::new(CPython, PythonVersion::py3(15)).stable_abi(StableAbi::Abi3t);
    /// assert_eq!(builder.finalize()?.to_string(), "CPython-abi3t-3.15");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn stable_abi(mut self, kind: StableAbi) -> PythonAbiBuilder {
        self.stable = Some(kind);
        self
    }

    /// Without the global lock.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = PythonAbiBuilder::new(CPython, PythonVersion::py3(13)).free_threaded();
    /// assert_eq!(builder.finalize()?.to_string(), "CPython-free_threaded-3.13");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn free_threaded(mut self) -> PythonAbiBuilder {
        self.free_threaded = true;
        self
    }

    /// Of a debug build.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation::CPython, PythonVersion};
    /// let builder = PythonAbiBuilder::new(CPython, PythonVersion::py3(13)).debug();
    /// assert_eq!(builder.finalize()?.to_string(), "CPython-gil_enabled-3.13-debug");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    #[must_use]
    pub fn debug(mut self) -> PythonAbiBuilder {
        self.debug = true;
        self
    }

    /// The ABI.
    ///
    /// ```
    /// use pyrope_build_config::{PythonAbiBuilder, PythonImplementation::CPython, PythonVersion};
    /// let too_old = PythonAbiBuilder::new(CPython, PythonVersion::py3(12)).free_threaded().finalize();
    /// assert!(too_old.unwrap_err().to_string().contains("start at Python 3.13"));
    /// ```
    ///
    /// # Errors
    /// If there is no such ABI: free-threaded before 3.13, `abi3t` before 3.15, free-threaded `abi3`.
    pub fn finalize(self) -> Result<PythonAbi> {
        let version = self.version;
        let cpython = self.implementation == PythonImplementation::CPython;
        let rustpython = self.implementation == PythonImplementation::RustPython;
        let kind = match (self.stable, self.free_threaded) {
            (None, false) if rustpython => PythonAbiKind::Stable(StableAbi::Abi3t),
            (None, true) | (Some(StableAbi::Abi3), _) if rustpython => {
                bail!("RustPython has no ABI but abi3t: ask for that or for none")
            }
            (Some(StableAbi::Abi3), true) => {
                bail!("a free-threaded interpreter does not load abi3: use the feature abi3t (Python 3.15 on) or no abi3")
            }
            (Some(StableAbi::Abi3t), _) if cpython && version < FIRST_ABI3T => {
                bail!("abi3t starts at Python {FIRST_ABI3T}, not {version}: raise the version or use abi3")
            }
            (None, true) if version < FIRST_FREE_THREADED => {
                bail!("free-threaded builds start at Python {FIRST_FREE_THREADED}, not {version}: correct the version")
            }
            (Some(stable), _) => PythonAbiKind::Stable(stable),
            (None, true) => PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded),
            (None, false) => PythonAbiKind::VersionSpecific(GilUsed::GilEnabled),
        };
        Ok(PythonAbi {
            implementation: self.implementation,
            kind,
            version,
            debug: self.debug,
        })
    }
}

impl fmt::Display for StableAbi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StableAbi::Abi3 => "abi3",
            StableAbi::Abi3t => "abi3t",
        })
    }
}

impl fmt::Display for GilUsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            GilUsed::GilEnabled => "gil_enabled",
            GilUsed::FreeThreaded => "free_threaded",
        })
    }
}

impl fmt::Display for PythonAbiKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PythonAbiKind::VersionSpecific(gil) => gil.fmt(f),
            PythonAbiKind::Stable(stable) => stable.fmt(f),
        }
    }
}

impl FromStr for PythonAbiKind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text {
            "gil_enabled" => PythonAbiKind::VersionSpecific(GilUsed::GilEnabled),
            "free_threaded" => PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded),
            "abi3" => PythonAbiKind::Stable(StableAbi::Abi3),
            "abi3t" => PythonAbiKind::Stable(StableAbi::Abi3t),
            _ => bail!(
                "`{text}` is not a kind of ABI: use gil_enabled, free_threaded, abi3 or abi3t"
            ),
        })
    }
}

impl fmt::Display for PythonAbi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.implementation, self.kind, self.version)?;
        f.write_str(if self.debug { "-debug" } else { "" })
    }
}

impl FromStr for PythonAbi {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let (implementation, kind, version, debug) = match parts[..] {
            [implementation, kind, version] => (implementation, kind, version, false),
            [implementation, kind, version, "debug"] => (implementation, kind, version, true),
            _ => bail!("`{text}` is not an ABI: write it as CPython-abi3-3.12 or CPython-gil_enabled-3.12-debug"),
        };
        let mut builder = PythonAbiBuilder::new(implementation.parse()?, version.parse()?);
        match kind.parse()? {
            PythonAbiKind::Stable(stable) => builder = builder.stable_abi(stable),
            PythonAbiKind::VersionSpecific(GilUsed::FreeThreaded) => {
                builder = builder.free_threaded()
            }
            PythonAbiKind::VersionSpecific(GilUsed::GilEnabled) => {}
        }
        PythonAbiBuilder { debug, ..builder }.finalize()
    }
}
