//! Target triples: as much of them as linking Python depends on.

use crate::env::Env;
use crate::error::{bail, Error, Result};
use std::fmt;
use std::str::FromStr;

/// A parsed target triple such as `x86_64-unknown-linux-gnu`.
///
/// ```
/// use pyrope_build_config::{env::Env, target::{Os, Triple}};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "aarch64-apple-darwin")]))?;
/// assert_eq!((target.arch(), target.os()), ("aarch64", Os::MacOs));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triple {
    text: String,
    arch: String,
    os: Os,
    env: String,
    pointer_width: u32,
}

/// The operating system of a target.
///
/// ```
/// use pyrope_build_config::{env::Env, target::{Os, Triple}};
/// let target = Triple::target(&Env::from_pairs([("TARGET", "i686-pc-windows-msvc")]))?;
/// assert_eq!(target.os(), Os::Windows);
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
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
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// assert!(Triple::target(&Env::from_pairs([("PATH", "/bin")])).is_err(), "this is no build script");
    /// ```
    ///
    /// # Errors
    /// If this is no build script or the target is not known.
    pub fn target(env: &Env) -> Result<Triple> {
        let mut target = Triple::from_cargo(env, "TARGET")?;
        if let Some(width) = env
            .text("CARGO_CFG_TARGET_POINTER_WIDTH")
            .and_then(|bits| bits.parse().ok())
        {
            target.pointer_width = width;
        }
        Ok(target)
    }

    /// The triple that compiles, from cargo's `HOST`.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let host = Triple::host(&Env::from_pairs([("HOST", "x86_64-unknown-linux-musl")]))?;
    /// assert_eq!(host.env(), "musl");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
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
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let target = Triple::target(&Env::from_pairs([("TARGET", "armv7-unknown-linux-gnueabihf")]))?;
    /// assert_eq!(target.arch(), "armv7");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn arch(&self) -> &str {
        &self.arch
    }

    /// The operating system.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::{Os, Triple}};
    /// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-unknown-linux-gnu")]))?;
    /// assert_eq!(target.os(), Os::Linux);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn os(&self) -> Os {
        self.os
    }

    /// What follows the operating system: `gnu`, `musl`, `msvc`, or nothing.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-pc-windows-msvc")]))?;
    /// assert_eq!(target.env(), "msvc");
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn env(&self) -> &str {
        &self.env
    }

    /// Bits of a pointer.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let target = Triple::target(&Env::from_pairs([("TARGET", "i686-unknown-linux-gnu")]))?;
    /// assert_eq!(target.pointer_width(), 32);
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn pointer_width(&self) -> u32 {
        self.pointer_width
    }

    /// Whether this machine runs programs of `target`, so that its interpreter may be asked.
    ///
    /// Differences of the C library or linker do not count, nor does what the system translates: 32-bit programs on
    /// Windows, and either architecture on macOS. Builds for iOS run in an environment whose interpreter poses as the
    /// device's, so it may be asked too.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let triple = |name| Triple::target(&Env::from_pairs([("TARGET", name)]));
    /// let host = triple("x86_64-unknown-linux-gnu")?;
    /// assert!(host.runs(&triple("x86_64-unknown-linux-musl")?));
    /// assert!(!host.runs(&triple("aarch64-unknown-linux-gnu")?));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn runs(&self, target: &Triple) -> bool {
        let translated = match self.os {
            Os::MacOs => true,
            Os::Windows => self.arch == "x86_64" && target.pointer_width == 32,
            _ => false,
        };
        target.os == Os::Ios || (self.os == target.os && (self.arch == target.arch || translated))
    }

    /// Windows with the GNU linker's conventions.
    ///
    /// ```
    /// use pyrope_build_config::{env::Env, target::Triple};
    /// let target = Triple::target(&Env::from_pairs([("TARGET", "x86_64-pc-windows-gnu")]))?;
    /// assert!(target.is_windows_gnu());
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
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
        let (arch, env) = (parts[0].to_owned(), parts[at + 1..].join("-"));
        let pointer_width = pointer_width(&arch, &env);
        Ok(Triple {
            text: text.to_owned(),
            arch,
            os,
            env,
            pointer_width,
        })
    }
}

impl fmt::Display for Triple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Bits of a pointer, by the names of architecture and ABI.
fn pointer_width(arch: &str, env: &str) -> u32 {
    let narrow_abi = ["gnux32", "gnu_ilp32", "gnuabin32", "muslabin32"].contains(&env);
    let narrow_family = ["arm", "thumb", "mips", "powerpc", "i3", "i4", "i5", "i6"]
        .iter()
        .any(|prefix| arch.starts_with(prefix));
    let narrow_arch = [
        "arm64_32", "wasm32", "sparc", "m68k", "csky", "hexagon", "xtensa",
    ]
    .contains(&arch);
    if narrow_abi
        || narrow_arch
        || arch.starts_with("riscv32")
        || (narrow_family && !arch.contains("64"))
    {
        32
    } else {
        64
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
