//! Cross compilation: the target's interpreter is not run but read, or only named.

use crate::config::{InterpreterConfig, InterpreterConfigBuilder};
use crate::env::Env;
use crate::error::{bail, Result};
use crate::flags::{BuildFlag, BuildFlags};
use crate::link;
use crate::sysconfigdata::parse_sysconfigdata;
use crate::target::{Os, Triple};
use crate::version::{PythonImplementation, PythonVersion};
use std::path::{Path, PathBuf};

/// What is said about the target's interpreter.
///
/// ```
/// use pyrope_build_config::cross::CrossCompileConfig;
/// let cross = CrossCompileConfig::with_lib_dir("/opt/target/lib");
/// assert_eq!(cross.lib_dir.as_deref(), Some("/opt/target/lib".as_ref()));
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CrossCompileConfig {
    /// `PYO3_CROSS_LIB_DIR`: the target's libpython and `_sysconfigdata*.py`.
    pub lib_dir: Option<PathBuf>,
    version: Option<PythonVersion>,
    free_threaded: bool,
    implementation: Option<PythonImplementation>,
    /// `_PYTHON_SYSCONFIGDATA_NAME`.
    module_name: Option<String>,
}

impl CrossCompileConfig {
    /// One that only has a folder.
    ///
    /// ```
    /// use pyrope_build_config::cross::{find_all_sysconfigdata, CrossCompileConfig};
    /// let nothing = find_all_sysconfigdata(&CrossCompileConfig::with_lib_dir("/no/such/folder"));
    /// assert!(nothing.is_err());
    /// ```
    pub fn with_lib_dir(lib_dir: impl Into<PathBuf>) -> Self {
        CrossCompileConfig {
            lib_dir: Some(lib_dir.into()),
            ..Self::default()
        }
    }
}

/// Whether code for `target` is built on a `host` that cannot run the target's interpreter, or the environment says so.
///
/// It prints that the build script is to run again when one of the variables changes.
///
/// ```no_run
/// use pyrope_build_config::{cross, env::Env, target::Triple};
/// let env = Env::of_process();
/// if let Some(cross) = cross::cross_compiling_from_to(&Triple::host(&env)?, &Triple::target(&env)?)? {
///     println!("cargo:warning=the target's Python is in {:?}", cross.lib_dir);
/// }
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// If one of the `PYO3_CROSS_...` variables has no sensible value.
pub fn cross_compiling_from_to(
    host: &Triple,
    target: &Triple,
) -> Result<Option<CrossCompileConfig>> {
    let env = Env::of_process();
    let cross = from_env(&env, host, target)?;
    for name in env.watched_names() {
        println!("cargo:rerun-if-env-changed={name}");
    }
    Ok(cross)
}

/// The same of an environment that is given.
///
/// ```
/// use pyrope_build_config::{cross, env::Env, target::Triple};
/// let triple = |name| Triple::target(&Env::from_pairs([("TARGET", name)]));
/// let (host, target) = (triple("x86_64-unknown-linux-gnu")?, triple("aarch64-unknown-linux-gnu")?);
/// let env = Env::from_pairs([("PYO3_CROSS_LIB_DIR", "/opt/target/lib")]);
/// assert!(cross::from_env(&env, &host, &target)?.is_some());
/// let plain = Env::from_pairs([("PATH", "/bin")]);
/// assert!(cross::from_env(&plain, &host, &host)?.is_none());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// The same.
pub fn from_env(env: &Env, host: &Triple, target: &Triple) -> Result<Option<CrossCompileConfig>> {
    let (lib_dir, version) = (
        env.setting("CROSS_LIB_DIR"),
        env.setting("CROSS_PYTHON_VERSION"),
    );
    let implementation = env.setting("CROSS_PYTHON_IMPLEMENTATION");
    let asked = env.setting("CROSS").is_some()
        || lib_dir.is_some()
        || version.is_some()
        || implementation.is_some();
    if !asked && host.runs(target) {
        return Ok(None);
    }
    let mut cross = CrossCompileConfig {
        lib_dir: lib_dir.map(|setting| PathBuf::from(setting.value)),
        module_name: env
            .watched("_PYTHON_SYSCONFIGDATA_NAME")
            .map(|setting| setting.text()),
        ..CrossCompileConfig::default()
    };
    if let Some(setting) = version {
        let text = setting.text();
        let number = text.strip_suffix('t').unwrap_or(&text);
        cross.free_threaded = number.len() < text.len();
        cross.version = match number.parse() {
            Ok(version) => Some(version),
            Err(_) => bail!("{} is `{text}`: write it as 3.12 or 3.13t", setting.name),
        };
    }
    if let Some(setting) = implementation {
        cross.implementation = Some(
            setting
                .text()
                .parse()
                .map_err(|error: crate::Error| error.at(&setting.name))?,
        );
    }
    Ok(Some(cross))
}

/// The configuration of the target's interpreter, and the file it was read from.
///
/// `oldest_stable` is the version that an `abi3-py3N` feature asks for: it will do where no version is said.
///
/// ```
/// use pyrope_build_config::{cross, env::Env, target::Triple};
/// let triple = |name| Triple::target(&Env::from_pairs([("TARGET", name)]));
/// let (host, target) = (triple("x86_64-unknown-linux-gnu")?, triple("aarch64-unknown-linux-gnu")?);
/// let env = Env::from_pairs([("PYO3_CROSS_PYTHON_VERSION", "3.12")]);
/// let cross = cross::from_env(&env, &host, &target)?.expect("it is said so");
/// let (config, file) = cross::resolve(&cross, &target, None)?;
/// assert_eq!(config.version().minor, 12);
/// assert!(file.is_none());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// If nothing tells the version, or no or several sysconfigdata files fit.
pub fn resolve(
    cross: &CrossCompileConfig,
    target: &Triple,
    oldest_stable: Option<PythonVersion>,
) -> Result<(InterpreterConfig, Option<PathBuf>)> {
    let has_sysconfigdata = !matches!(target.os(), Os::Windows | Os::Cygwin);
    match &cross.lib_dir {
        Some(lib_dir) if has_sysconfigdata => {
            let file = the_one(cross, find_all_sysconfigdata(cross)?, lib_dir)?;
            let config = InterpreterConfig::from_sysconfigdata(&parse_sysconfigdata(&file)?)?;
            // The file names the folder on the target's own machine.
            Ok((
                config.with_lib_dir(lib_dir.display().to_string()),
                Some(file),
            ))
        }
        _ => Ok((without_sysconfigdata(cross, target, oldest_stable)?, None)),
    }
}

/// A configuration of just what is said.
fn without_sysconfigdata(
    cross: &CrossCompileConfig,
    target: &Triple,
    oldest_stable: Option<PythonVersion>,
) -> Result<InterpreterConfig> {
    let Some(version) = cross.version.or(oldest_stable) else {
        bail!(
            "cross compiling to {target}, and nothing tells the version of the target's Python: set \
             PYO3_CROSS_PYTHON_VERSION (as 3.12 or 3.13t), PYO3_CROSS_LIB_DIR, or a feature abi3-py3N"
        )
    };
    default_config(
        cross
            .implementation
            .unwrap_or(PythonImplementation::CPython),
        version,
        cross.free_threaded,
        target,
        cross.lib_dir.as_deref(),
    )
}

/// The configuration that an interpreter of this kind has by default on the target.
///
/// # Errors
/// If there was no such interpreter.
pub(crate) fn default_config(
    implementation: PythonImplementation,
    version: PythonVersion,
    free_threaded: bool,
    target: &Triple,
    lib_dir: Option<&Path>,
) -> Result<InterpreterConfig> {
    let mut flags = BuildFlags::new();
    if free_threaded {
        flags.0.insert(BuildFlag::Py_GIL_DISABLED);
    }
    let config = InterpreterConfigBuilder::new(implementation, version)
        .pointer_width(target.pointer_width())
        .lib_dir(lib_dir.map(|dir| dir.display().to_string()))
        .build_flags(flags)
        .finalize()?;
    let name = link::lib_name(
        target,
        config.target_abi(),
        config.build_flags(),
        None,
        target.is_windows_gnu(),
    );
    Ok(config.with_lib_name(name))
}

/// All `_sysconfigdata*.py` below the folder that fit the version, implementation and module name that are said.
///
/// ```
/// use pyrope_build_config::cross::{find_all_sysconfigdata, CrossCompileConfig};
/// let folder = std::env::temp_dir().join(format!("sysconfigdata-{}", std::process::id()));
/// std::fs::create_dir_all(folder.join("python3.12")).unwrap();
/// std::fs::write(folder.join("python3.12/_sysconfigdata__linux_x86_64-linux-gnu.py"), "").unwrap();
/// let found = find_all_sysconfigdata(&CrossCompileConfig::with_lib_dir(&folder))?;
/// assert_eq!(found.len(), 1);
/// # std::fs::remove_dir_all(folder).unwrap();
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// If no folder is said or it cannot be read.
pub fn find_all_sysconfigdata(cross: &CrossCompileConfig) -> Result<Vec<PathBuf>> {
    let Some(lib_dir) = &cross.lib_dir else {
        bail!("no folder to look for sysconfigdata in: set PYO3_CROSS_LIB_DIR")
    };
    let mut found = Vec::new();
    // `lib/python3.12/_sysconfigdata.py`, or `build/lib.linux-x86_64-3.12/` in a build tree: two levels do.
    if let Err(error) = collect(lib_dir, 2, &mut found) {
        bail!("cannot read PYO3_CROSS_LIB_DIR={}: {error}; set it to the folder of the target's libpython", lib_dir.display());
    }
    found.retain(|file| fits(cross, file));
    // Folders such as lib64 link to others.
    let real = |file: &PathBuf| std::fs::canonicalize(file).unwrap_or_else(|_| file.clone());
    let all: Vec<PathBuf> = found.iter().map(real).collect();
    let mut at = 0;
    found.retain(|_| {
        at += 1;
        !all[..at - 1].contains(&all[at - 1])
    });
    Ok(found)
}

fn collect(folder: &Path, levels: u32, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)?.flatten() {
        let (path, name) = (
            entry.path(),
            entry.file_name().to_string_lossy().into_owned(),
        );
        if name.starts_with("_sysconfigdata") && name.ends_with(".py") && path.is_file() {
            let at = found.partition_point(|before: &PathBuf| *before < path);
            found.insert(at, path);
        } else if levels > 0 && may_hold_python(&name) && path.is_dir() {
            // A folder that may not be read is none of ours.
            let _ = collect(&path, levels - 1, found);
        }
    }
    Ok(())
}

fn may_hold_python(name: &str) -> bool {
    ["python", "pypy", "graalpy", "lib"]
        .iter()
        .any(|start| name.starts_with(start))
        || name == "build"
}

fn fits(cross: &CrossCompileConfig, file: &Path) -> bool {
    if let Some(name) = &cross.module_name {
        return file
            .file_stem()
            .is_some_and(|stem| stem.to_string_lossy() == *name);
    }
    let folder = file
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let right_version = match (cross.version, version_in(&folder)) {
        (Some(wanted), Some(version)) => {
            wanted == version && folder.ends_with('t') == cross.free_threaded
        }
        // A folder without a version may be of any.
        _ => true,
    };
    let right_implementation = match cross.implementation {
        Some(PythonImplementation::PyPy) => folder.starts_with("pypy"),
        Some(PythonImplementation::CPython) => {
            !folder.starts_with("pypy") && !folder.starts_with("graalpy")
        }
        _ => true,
    };
    right_version && right_implementation
}

/// 3.12 in `python3.12`, `python3.12t` or `lib.linux-x86_64-3.12`.
fn version_in(folder: &str) -> Option<PythonVersion> {
    let (_, minor) = folder.rsplit_once("3.")?;
    let digits = minor.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    digits.parse().ok().map(PythonVersion::py3)
}

/// The only file of the list.
fn the_one(cross: &CrossCompileConfig, mut files: Vec<PathBuf>, lib_dir: &Path) -> Result<PathBuf> {
    let of = cross
        .version
        .map(|version| format!(" of Python {version}"))
        .unwrap_or_default();
    match files.len() {
        1 => Ok(files.remove(0)),
        0 => bail!(
            "no _sysconfigdata*.py{of} in PYO3_CROSS_LIB_DIR={}: set it to the folder of the target's libpython, or \
             set PYO3_CROSS_PYTHON_VERSION alone",
            lib_dir.display()
        ),
        number => bail!(
            "{number} sysconfigdata files{of} in PYO3_CROSS_LIB_DIR={}: {}; set PYO3_CROSS_PYTHON_VERSION, or \
             _PYTHON_SYSCONFIGDATA_NAME to the name of one without .py",
            lib_dir.display(),
            files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ")
        ),
    }
}
