//! From the environment to one configuration.

use crate::abi::{PythonAbi, StableAbi};
use crate::config::{InterpreterConfig, InterpreterConfigBuilder};
use crate::env::Env;
use crate::error::{bail, Result};
use crate::find::{self, Found};
use crate::target::{Os, Triple};
use crate::version::{PythonImplementation, PythonVersion};
use crate::{cross, format, limits, link, shim};
use std::path::{Path, PathBuf};

/// A configuration and where it came from.
///
/// ```
/// use pyrope_build_config::{env::Env, resolve::{resolve, Resolved}};
/// let env = Env::from_pairs([
///     ("PYO3_NO_PYTHON", "1"),
///     ("CARGO_FEATURE_ABI3_PY39", "1"),
///     ("TARGET", "x86_64-unknown-linux-gnu"),
///     ("HOST", "x86_64-unknown-linux-gnu"),
/// ]);
/// let resolved: Resolved = resolve(&env)?;
/// assert_eq!(resolved.config.target_abi().to_string(), "CPython-abi3-3.9");
/// assert!(resolved.watched_files.is_empty() && resolved.installation.is_none());
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Resolved {
    /// The configuration, its ABI already that of the features.
    pub config: InterpreterConfig,
    /// Files and small folders that change when the interpreter does.
    pub watched_files: Vec<PathBuf>,
    /// What the person who builds should know.
    pub warnings: Vec<String>,
    /// The installation, the same for all virtual environments of it, if it was looked for and not named.
    pub installation: Option<String>,
}

impl Resolved {
    fn of(config: InterpreterConfig) -> Self {
        Resolved {
            config,
            watched_files: Vec::new(),
            warnings: Vec::new(),
            installation: None,
        }
    }
}

/// Finds the configuration that the environment asks for: a file, no interpreter at all, the one of another machine,
/// or one that runs here.
///
/// ```
/// use pyrope_build_config::{env::Env, resolve::resolve};
/// let env = Env::from_pairs([
///     ("PYO3_CONFIG_FILE", "/no/such/file"),
///     ("TARGET", "x86_64-unknown-linux-gnu"),
///     ("HOST", "x86_64-unknown-linux-gnu"),
/// ]);
/// assert!(resolve(&env).err().expect("there is no such file").to_string().contains("/no/such/file"));
/// ```
///
/// # Errors
/// One line that says what was looked for or found, and the way out.
pub fn resolve(env: &Env) -> Result<Resolved> {
    let (host, target) = (Triple::host(env)?, Triple::target(env)?);
    let mut resolved = if let Some(setting) = env.setting("CONFIG_FILE") {
        from_file(PathBuf::from(setting.value), &setting.name, &target)?
    } else if env.is_on("NO_PYTHON") {
        without_python(env, &target)?
    } else if let Some(cross) = cross::from_env(env, &host, &target)? {
        let (config, file) = cross::resolve(&cross, &target, oldest_of_features(env))?;
        Resolved {
            watched_files: file.into_iter().collect(),
            ..Resolved::of(config)
        }
    } else {
        from_found(env, find::interpreter(env)?, &target)?
    };
    let config = for_features(resolved.config, env, &target)?;
    let abi = limits::check(&config, env)?;
    resolved.config = with_abi(config, abi, &target);
    check_pointer_width(&resolved.config, &target)?;
    Ok(resolved)
}

fn from_file(path: PathBuf, variable: &str, target: &Triple) -> Result<Resolved> {
    if !path.is_absolute() {
        bail!("{variable} is `{}`, but build scripts run in other folders: set it to the absolute path", path.display());
    }
    let (mut config, unknown) = format::read_file(&path)?;
    if config.lib_name().is_none() {
        let name = link::lib_name(
            target,
            config.target_abi(),
            config.build_flags(),
            None,
            target.is_windows_gnu(),
        );
        config = config.with_lib_name(name);
    }
    let warnings = unknown
        .iter()
        .map(|key| format!("{}: the unknown key `{key}` is ignored", path.display()))
        .collect();
    Ok(Resolved {
        watched_files: vec![path],
        warnings,
        ..Resolved::of(config)
    })
}

fn without_python(env: &Env, target: &Triple) -> Result<Resolved> {
    match oldest_of_features(env) {
        Some(version) => {
            let config = cross::default_config(PythonImplementation::CPython, version, false, target, None)?;
            Ok(Resolved::of(config))
        }
        None => bail!(
            "PYO3_NO_PYTHON is set, and nothing tells the version to build for: turn a feature abi3-py3N on, or unset it"
        ),
    }
}

fn from_found(env: &Env, found: Found, target: &Triple) -> Result<Resolved> {
    let facts = &found.facts;
    let mingw = facts.platform.starts_with("mingw");
    let lib_dir = if target.os() == Os::Windows && !mingw {
        facts
            .base_prefix
            .as_ref()
            .map(|prefix| format!("{prefix}\\libs"))
    } else {
        facts.lib_dir.clone()
    };
    let config = InterpreterConfigBuilder::new(facts.implementation, facts.version)
        .shared(facts.shared || facts.implementation != PythonImplementation::CPython)
        .lib_dir(lib_dir)
        .executable(facts.executable.clone())
        .pointer_width(facts.pointer_width)
        .build_flags(facts.flags.clone())
        .python_framework_prefix(facts.framework_prefix.clone())
        .finalize()?;
    let name = link::lib_name(
        target,
        config.target_abi(),
        &facts.flags,
        facts.ld_version.as_deref(),
        mingw,
    );
    let config = config.with_lib_name(name);
    let watched_files = watched_files(env, &found);
    let watched = env.watched_names();
    let looked_for = ["VIRTUAL_ENV", "PATH"]
        .iter()
        .any(|name| watched.iter().any(|watched| watched == name));
    let installation = looked_for.then(|| {
        format!(
            "{:?}\n{}",
            facts.base_prefix,
            format::write(&config.clone().with_executable(None))
        )
    });
    Ok(Resolved {
        watched_files,
        installation,
        ..Resolved::of(config)
    })
}

/// What tells by a modification time that the interpreter is another one than before: the launcher and its settings,
/// the program itself, and the small folder of its `Makefile`. The folder's own time changes when an upgrade
/// replaces files there, even by such with an older time as package managers keep.
fn watched_files(env: &Env, found: &Found) -> Vec<PathBuf> {
    // A shim itself is written anew whenever a package is installed.
    let mut files = match shim::deciding_files(env, &found.launcher) {
        Some(files) => files,
        None => vec![found.launcher.clone()],
    };
    if let Some(executable) = &found.facts.executable {
        let folder = PathBuf::from(executable)
            .parent()
            .and_then(|bin| Some(bin.parent()?.join("pyvenv.cfg")));
        files.extend(folder);
        files.extend(std::fs::canonicalize(executable));
    }
    let small_folder = match &found.facts.config_dir {
        Some(folder) => Some(PathBuf::from(folder)),
        None if cfg!(windows) => found
            .facts
            .base_prefix
            .as_ref()
            .map(|prefix| Path::new(prefix).join("libs")),
        None => None,
    };
    files.extend(small_folder);
    // Cargo takes a file that is missing for one that has changed.
    files.retain(|file| file.exists());
    files
}

/// The configuration with the ABI that the features ask for.
fn for_features(
    config: InterpreterConfig,
    env: &Env,
    target: &Triple,
) -> Result<InterpreterConfig> {
    if config.is_stable_abi() || config.implementation() != PythonImplementation::CPython {
        return Ok(config);
    }
    let version = config.version();
    let oldest =
        |prefix| oldest_of(env, prefix).or_else(|| env.has_feature(prefix).then_some(version));
    let asked = match (oldest("abi3"), oldest("abi3t")) {
        (_, Some(abi3t)) if version >= PythonVersion::py3(15) => (StableAbi::Abi3t, abi3t),
        (Some(abi3), _) if !config.gil_disabled() => (StableAbi::Abi3, abi3),
        _ => return Ok(config),
    };
    let (kind, minimum) = asked;
    if minimum > version {
        bail!(
            "the feature {kind}-py3{} asks for Python {minimum} or newer, but the interpreter{} is {version}: lower the \
             feature or set PYO3_PYTHON to a newer interpreter",
            minimum.minor,
            place(&config)
        );
    }
    let abi = PythonAbi::from_stable_abi(
        config.implementation(),
        version,
        Some(asked),
        config.gil_disabled(),
    )?;
    Ok(with_abi(config, abi, target))
}

/// The configuration with this ABI, and the library that goes with it where stable ABIs have their own.
fn with_abi(config: InterpreterConfig, abi: PythonAbi, target: &Triple) -> InterpreterConfig {
    if config.target_abi() == abi {
        return config;
    }
    let config = config.with_target_abi(abi);
    if !matches!(target.os(), Os::Windows | Os::Cygwin) {
        return config;
    }
    let name = link::lib_name(target, abi, config.build_flags(), None, false);
    config.with_lib_name(name)
}

fn place(config: &InterpreterConfig) -> String {
    config
        .executable()
        .map(|path| format!(" {path}"))
        .unwrap_or_default()
}

/// The oldest version that a feature with a number asks for.
fn oldest_of_features(env: &Env) -> Option<PythonVersion> {
    oldest_of(env, "abi3").or_else(|| oldest_of(env, "abi3t"))
}

fn oldest_of(env: &Env, prefix: &str) -> Option<PythonVersion> {
    (7..=15)
        .find(|minor| env.has_feature(&format!("{prefix}-py3{minor}")))
        .map(PythonVersion::py3)
}

fn check_pointer_width(config: &InterpreterConfig, target: &Triple) -> Result<()> {
    match config.pointer_width() {
        Some(width) if width != target.pointer_width() => bail!(
            "the interpreter{} has {width} bits, but the target {target} has {}: set PYO3_PYTHON to a {}-bit \
             interpreter, or build for a {width}-bit target",
            place(config),
            target.pointer_width(),
            target.pointer_width()
        ),
        _ => Ok(()),
    }
}
