//! The ways in which one interpreter's headers can be read.

use crate::interpreter::{Implementation, Interpreter};

/// The first and last minor version of Python that the generated files cover.
pub const OLDEST: u8 = 7;
pub const NEWEST: u8 = 15;
/// The first version with a free-threaded build.
pub const FREE_THREADED: u8 = 13;
/// The first version with a free-threaded stable ABI.
pub const ABI3T: u8 = 15;

/// A configuration of the headers: what the cfgs of the Rust crate distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mode {
    pub implementation: Implementation,
    pub minor: u8,
    /// The limited API of that version.
    pub limited: Option<u8>,
    pub free_threaded: bool,
    pub debug: bool,
}

impl Mode {
    /// What the generator reads: for each version, everything and that version's limited API, with
    /// and without the GIL, and the debug build. A free-threaded or debug layout can be had from any
    /// build's headers, since they ask for macros only.
    pub fn for_generating(python: &Interpreter) -> Vec<Self> {
        let full = Self {
            implementation: python.implementation,
            minor: python.minor,
            limited: None,
            free_threaded: python.free_threaded,
            debug: python.debug,
        };
        if python.implementation == Implementation::PyPy || python.debug || python.free_threaded {
            return vec![full];
        }
        let limited = Self {
            limited: Some(python.minor),
            ..full
        };
        let mut modes = vec![
            full,
            limited,
            Self {
                debug: true,
                ..full
            },
        ];
        if python.minor >= FREE_THREADED {
            modes.push(Self {
                free_threaded: true,
                ..full
            });
        }
        if python.minor >= ABI3T {
            modes.push(Self {
                free_threaded: true,
                ..limited
            });
        }
        modes
    }

    /// The newest headers at each level of the limited API: what they leave out is not stable.
    pub fn for_stability(python: &Interpreter) -> Vec<Self> {
        if python.implementation != Implementation::CPython
            || python.minor != NEWEST
            || python.debug
            || python.free_threaded
        {
            return Vec::new();
        }
        (OLDEST..NEWEST)
            .map(|level| Self {
                implementation: python.implementation,
                minor: python.minor,
                limited: Some(level),
                free_threaded: false,
                debug: false,
            })
            .collect()
    }

    /// The macros that put the headers into this mode.
    pub fn defines(&self, python: &Interpreter) -> Vec<String> {
        let mut defines = Vec::new();
        if let Some(minor) = self.limited {
            defines.push(format!("-DPy_LIMITED_API=0x03{minor:02x}0000"));
        }
        if self.free_threaded && !python.free_threaded {
            defines.push("-DPy_GIL_DISABLED=1".to_owned());
        }
        if self.debug && !python.debug {
            defines.push("-DPy_DEBUG=1".to_owned());
            defines.push("-DPy_REF_DEBUG=1".to_owned());
        }
        defines
    }

    /// `full`, `abi3-py39`, `abi3t-py315`, with what else differs.
    pub fn name(&self) -> String {
        let mut name = match (self.limited, self.free_threaded) {
            (None, false) => "full".to_owned(),
            (None, true) => "full t".to_owned(),
            (Some(minor), false) => format!("abi3-py3{minor}"),
            (Some(minor), true) => format!("abi3t-py3{minor}"),
        };
        if self.debug {
            name.push_str(" d");
        }
        name
    }
}
