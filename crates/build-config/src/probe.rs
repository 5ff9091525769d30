//! Asks an interpreter about itself, in one run.

use crate::error::{bail, Error, Result};
use crate::flags::BuildFlags;
use crate::version::{PythonImplementation, PythonVersion};
use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const SCRIPT: &str = include_str!("probe.py");

/// What an interpreter says about itself.
///
/// ```no_run
/// use pyrope_build_config::probe::{self, Facts};
/// let facts: Facts = probe::ask("/usr/bin/python3".as_ref(), None)?;
/// println!("Python {}, {} bits", facts.version, facts.pointer_width);
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Facts {
    /// Version of the language.
    pub version: PythonVersion,
    /// Which program.
    pub implementation: PythonImplementation,
    /// `sys.executable`.
    pub executable: Option<String>,
    /// `sys.base_prefix`: where it is installed, also when it runs in a virtual environment.
    pub base_prefix: Option<String>,
    /// `sysconfig.get_platform()`.
    pub platform: String,
    /// Bits of a pointer.
    pub pointer_width: u32,
    /// Whether there is a shared libpython.
    pub shared: bool,
    /// `PYTHONFRAMEWORKPREFIX`.
    pub framework_prefix: Option<String>,
    /// `LIBDIR`.
    pub lib_dir: Option<String>,
    /// `LIBPL`, the folder with the interpreter's `Makefile`.
    pub config_dir: Option<String>,
    /// `LDVERSION`: the version with ABI flags, as in libpython's name.
    pub ld_version: Option<String>,
    /// `EXT_SUFFIX`.
    pub ext_suffix: Option<String>,
    /// Options of its own build.
    pub flags: BuildFlags,
}

/// Runs the interpreter once, in the folder if one is given, and reads its answer.
///
/// ```
/// use pyrope_build_config::probe;
/// assert!(probe::ask("/no/such/python".as_ref(), None).is_err());
/// ```
///
/// # Errors
/// If it cannot be started, fails, or does not answer as a Python would.
pub fn ask(interpreter: &Path, start_folder: Option<&Path>) -> Result<Facts> {
    let answer = run(
        interpreter,
        SCRIPT,
        start_folder,
        [("PYTHONIOENCODING", "utf-8")],
    )?;
    read(&answer).map_err(|error| error.at(interpreter.display()))
}

/// Runs `script`, in the folder if one is given, and gives what it printed.
///
/// ```no_run
/// use pyrope_build_config::probe;
/// let printed = probe::run("python3".as_ref(), "print(1 + 1)", None, [("LC_ALL", "C")])?;
/// assert_eq!(printed.trim(), "2");
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// If the interpreter cannot be started or fails.
pub fn run<K: AsRef<OsStr>, V: AsRef<OsStr>>(
    interpreter: &Path,
    script: &str,
    start_folder: Option<&Path>,
    envs: impl IntoIterator<Item = (K, V)>,
) -> Result<String> {
    let place = interpreter.display();
    let mut command = Command::new(interpreter);
    if let Some(folder) = start_folder {
        command.current_dir(folder);
    }
    let started = command
        .arg("-")
        .envs(envs)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            bail!("cannot run {place}: {error}; set PYO3_PYTHON to a Python 3 interpreter")
        }
    };
    // A write fails only if the interpreter has gone; its status and its words say more than that.
    let sent = child
        .stdin
        .take()
        .map(|mut stdin| stdin.write_all(script.as_bytes()));
    let output = child
        .wait_with_output()
        .map_err(|error| Error::new(format!("waiting for {place} failed: {error}")))?;
    if !output.status.success() || !matches!(sent, Some(Ok(()))) {
        let words = String::from_utf8_lossy(&output.stderr);
        let last = words
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty())
            .unwrap_or("it printed nothing");
        bail!(
            "{place} failed ({}): {}; set PYO3_PYTHON to a Python 3 interpreter that runs",
            output.status,
            last.trim()
        );
    }
    String::from_utf8(output.stdout)
        .map_err(|_| Error::new(format!("{place} printed something that is not UTF-8")))
}

/// The facts in what the script printed.
fn read(answer: &str) -> Result<Facts> {
    let text = |key: &str| {
        let value = |line: &str| Some(line.strip_prefix(key)?.strip_prefix('=')?.to_owned());
        answer
            .lines()
            .find_map(value)
            .filter(|value| !value.is_empty())
    };
    let needed = |key: &str| {
        text(key).ok_or_else(|| {
        Error::new(format!("it does not answer as Python does (no `{key}`): set PYO3_PYTHON to a Python 3 interpreter"))
    })
    };
    Ok(Facts {
        version: needed("version")?.parse()?,
        implementation: PythonImplementation::from_any_name(&needed("implementation")?)?,
        executable: text("executable"),
        base_prefix: text("base_prefix"),
        platform: needed("platform")?,
        pointer_width: needed("pointer_width")?
            .parse()
            .map_err(|_| Error::new("its pointer width is not a number"))?,
        shared: text("shared").as_deref() == Some("True"),
        framework_prefix: text("framework_prefix"),
        lib_dir: text("lib_dir"),
        config_dir: text("config_dir"),
        ld_version: text("ld_version"),
        ext_suffix: text("ext_suffix"),
        flags: text("flags")
            .unwrap_or_default()
            .parse::<BuildFlags>()
            .unwrap_or_default()
            .with_implied(),
    })
}
