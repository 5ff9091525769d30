//! From the environment to one configuration.

use crate::abi::{PythonAbi, StableAbi};
use crate::config::{InterpreterConfig, InterpreterConfigBuilder};
use crate::env::Env;
use crate::error::{bail, Result};
use crate::find::{self, Found};
use crate::format;
use crate::link;
use crate::target::{Os, Triple};
use crate::version::{PythonImplementation, PythonVersion};
use std::path::PathBuf;

/// A configuration and where it came from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Resolved {
    /// The configuration, its ABI already that of the features.
    pub config: InterpreterConfig,
    /// Files and small folders that change when the interpreter does.
    pub watched_files: Vec<PathBuf>,
    /// What the person who builds should know.
    pub warnings: Vec<String>,
}

/// Finds the configuration that the environment asks for.
///
/// # Errors
/// One line that says what was looked for or found, and the way out.
pub fn resolve(env: &Env) -> Result<Resolved> {
    let target = Triple::target(env)?;
    let mut resolved = if let Some(setting) = env.setting("CONFIG_FILE") {
        from_file(PathBuf::from(setting.value))?
    } else {
        from_found(find::interpreter(env)?, &target)?
    };
    resolved.config = for_features(resolved.config, env, &target)?;
    check_pointer_width(&resolved.config, &target)?;
    Ok(resolved)
}

fn from_file(path: PathBuf) -> Result<Resolved> {
    if !path.is_absolute() {
        bail!(
            "PYO3_CONFIG_FILE is `{}`: build scripts run elsewhere, give the absolute path",
            path.display()
        );
    }
    let (config, unknown) = format::read_file(&path)?;
    let warnings = unknown
        .iter()
        .map(|key| format!("{}: unknown key `{key}` is ignored", path.display()))
        .collect();
    Ok(Resolved {
        config,
        watched_files: vec![path],
        warnings,
    })
}

fn from_found(found: Found, target: &Triple) -> Result<Resolved> {
    let facts = &found.facts;
    let abi = PythonAbi::from_stable_abi(facts.implementation, facts.version, None, false)?;
    let mut config = InterpreterConfigBuilder::new(facts.implementation, facts.version)
        .shared(facts.shared || facts.implementation != PythonImplementation::CPython)
        .executable(facts.executable.clone())
        .pointer_width(facts.pointer_width)
        .build_flags(facts.flags.clone())
        .python_framework_prefix(facts.framework_prefix.clone());
    let mingw = facts.platform.starts_with("mingw");
    config = if target.os() == Os::Windows && !mingw {
        config.lib_dir(
            facts
                .base_prefix
                .as_ref()
                .map(|prefix| format!("{prefix}\\libs")),
        )
    } else {
        config.lib_dir(facts.lib_dir.clone())
    };
    let name = link::lib_name(
        target,
        abi,
        &facts.flags,
        facts.ld_version.as_deref(),
        mingw,
    );
    Ok(Resolved {
        config: config.lib_name(name).finalize()?,
        watched_files: watched_files(&found),
        warnings: Vec::new(),
    })
}

/// What tells, by a modification time, that the interpreter is another one than before.
fn watched_files(found: &Found) -> Vec<PathBuf> {
    let mut files = vec![found.launcher.clone()];
    if let Some(executable) = &found.facts.executable {
        files.extend(std::fs::canonicalize(executable));
    }
    files.extend(found.facts.config_dir.as_ref().map(PathBuf::from));
    files.retain(|file| file.exists());
    files.dedup();
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
    let asked = stable_abi_of_features(env, version);
    let asked = match asked {
        (_, Some(abi3t)) if version >= PythonVersion::py3(15) => Some((StableAbi::Abi3t, abi3t)),
        (Some(abi3), _) if !config.gil_disabled() => Some((StableAbi::Abi3, abi3)),
        _ => None,
    };
    let Some(asked) = asked else {
        return Ok(config);
    };
    let abi = PythonAbi::from_stable_abi(
        config.implementation(),
        version,
        Some(asked),
        config.gil_disabled(),
    )?;
    let config = config.with_target_abi(abi);
    if target.os() != Os::Windows {
        return Ok(config);
    }
    let name = link::lib_name(target, abi, config.build_flags(), None, false);
    Ok(config.with_lib_name(name))
}

/// Oldest versions that `abi3...` and `abi3t...` features ask for; `version` for those without a number.
fn stable_abi_of_features(
    env: &Env,
    version: PythonVersion,
) -> (Option<PythonVersion>, Option<PythonVersion>) {
    let oldest = |prefix: &str| {
        let numbered = (7..=15)
            .find(|minor| env.has_feature(&format!("{prefix}-py3{minor}")))
            .map(PythonVersion::py3);
        numbered.or_else(|| env.has_feature(prefix).then_some(version))
    };
    (oldest("abi3"), oldest("abi3t"))
}

fn check_pointer_width(config: &InterpreterConfig, target: &Triple) -> Result<()> {
    match config.pointer_width() {
        Some(width) if width != target.pointer_width() => bail!(
            "the interpreter{} is a {width}-bit one, but the target {target} has {} bits: set PYO3_PYTHON to a {}-bit \
             interpreter, or build for a {width}-bit target",
            config.executable().map(|path| format!(" {path}")).unwrap_or_default(),
            target.pointer_width(),
            target.pointer_width()
        ),
        _ => Ok(()),
    }
}
