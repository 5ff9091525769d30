//! Target triples: as much of them as linking Python depends on.

use crate::env::Env;
use crate::error::{bail, Error, Result};
use std::fmt;
use std::str::FromStr;

/// A parsed target triple such as `x86_64-unknown-linux-gnu`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triple {
    text: String,
    arch: String,
    os: Os,
    env: String,
}

/// The operating system of a target.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Os {
    Aix,
    Android,
    Cygwin,
    Emscripten,
    Ios,
    Linux,
    MacOs,
    /// The BSDs, illumos and the other systems that link as Linux does.
    OtherUnix,
    Wasi,
    Windows,
}

impl Triple {
    /// The triple that is compiled for, from cargo's `TARGET`.
    ///
    /// # Errors
    /// If this is no build script or the target is not known.
    pub fn target(env: &Env) -> Result<Triple> {
        Triple::from_cargo(env, "TARGET")
    }

    /// The triple that compiles, from cargo's `HOST`.
    ///
    /// # Errors
    /// As [`target`](Self::target).
    pub fn host(env: &Env) -> Result<Triple> {
        Triple::from_cargo(env, "HOST")
    }

    fn from_cargo(env: &Env, name: &str) -> Result<Triple> {
        match env.text(name) {
            Some(text) => text.parse(),
            None => {
                bail!("{name} is not set: this is to be called from a build script that cargo runs")
            }
        }
    }

    /// First part: `x86_64`.
    pub fn arch(&self) -> &str {
        &self.arch
    }

    /// The operating system.
    pub fn os(&self) -> Os {
        self.os
    }

    /// What follows the operating system: `gnu`, `musl`, `msvc`, or nothing.
    pub fn env(&self) -> &str {
        &self.env
    }

    /// Bits of a pointer.
    pub fn pointer_width(&self) -> u32 {
        let narrow_abi = matches!(
            self.env.as_str(),
            "gnux32" | "gnu_ilp32" | "gnuabin32" | "muslabin32"
        );
        let narrow_arch = [
            "i386", "i586", "i686", "arm", "thumb", "wasm32", "mips", "powerpc", "riscv32", "sparc",
        ]
        .iter()
        .any(|prefix| self.arch.starts_with(prefix));
        if narrow_abi || self.arch == "arm64_32" || (narrow_arch && !self.arch.contains("64")) {
            32
        } else {
            64
        }
    }

    /// Whether this machine runs programs of `target`, so that its interpreter may be asked.
    ///
    /// Differences of the C library or linker do not count, nor do those that the system translates: 32-bit programs
    /// on 64-bit Windows and Linux, and either architecture on macOS.
    pub fn runs(&self, target: &Triple) -> bool {
        let narrowed = |os| {
            matches!(os, Os::Windows | Os::Linux) && self.arch == "x86_64" && target.is_x86_32()
        };
        self.os == target.os
            && (self.arch == target.arch || self.os == Os::MacOs || narrowed(self.os))
    }

    fn is_x86_32(&self) -> bool {
        matches!(self.arch.as_str(), "i386" | "i586" | "i686")
    }

    /// Windows with the GNU linker's conventions.
    pub fn is_windows_gnu(&self) -> bool {
        self.os == Os::Windows && self.env.starts_with("gnu")
    }
}

impl FromStr for Triple {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let os_at = (1..parts.len())
            .find_map(|at| Some((at, os_of(parts[at], parts.get(at + 1).copied())?)));
        let Some((at, os)) = os_at else {
            bail!("the target `{text}` is not known: write the configuration by hand and set PYO3_CONFIG_FILE to its path")
        };
        Ok(Triple {
            text: text.to_owned(),
            arch: parts[0].to_owned(),
            os,
            env: parts[at + 1..].join("-"),
        })
    }
}

impl fmt::Display for Triple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The system that one part of a triple names, if it names one.
fn os_of(part: &str, next: Option<&str>) -> Option<Os> {
    const UNIXES: [&str; 9] = [
        "freebsd",
        "netbsd",
        "openbsd",
        "dragonfly",
        "solaris",
        "illumos",
        "haiku",
        "hurd",
        "nto",
    ];
    Some(match part {
        "linux" if next.is_some_and(|env| env.starts_with("android")) => Os::Android,
        "linux" => Os::Linux,
        "windows" => Os::Windows,
        "darwin" | "macos" => Os::MacOs,
        "ios" | "tvos" | "watchos" | "visionos" => Os::Ios,
        "cygwin" => Os::Cygwin,
        "aix" => Os::Aix,
        "emscripten" => Os::Emscripten,
        _ if part.starts_with("wasi") => Os::Wasi,
        _ if UNIXES.contains(&part) => Os::OtherUnix,
        _ => return None,
    })
}
