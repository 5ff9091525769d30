//! Which versions are supported, and what the environment may allow beyond.

use crate::abi::{PythonAbi, PythonAbiKind, StableAbi};
use crate::config::InterpreterConfig;
use crate::env::Env;
use crate::error::{bail, Result};
use crate::version::{PythonImplementation, PythonVersion};

/// The ABI to build for, given that the interpreter's version is within the limits or the environment lifts them.
///
/// A stable ABI serves newer interpreters by design, so it passes; a version-specific build for one passes only with
/// `PYO3_USE_ABI3_FORWARD_COMPATIBILITY` or `PYO3_USE_STABLE_ABI_FORWARD_COMPATIBILITY`, as a stable one of the newest
/// supported version. `UNSAFE_PYO3_SKIP_VERSION_CHECK=1` passes all.
///
/// ```
/// use pyrope_build_config::{env::Env, format, limits};
/// let check = |text, variables: [(&str, &str); 1]| {
///     limits::check(&format::parse(text, "here")?.0, &Env::from_pairs(variables))
/// };
/// assert!(check("version=3.12\n", [("PATH", "/bin")]).is_ok());
/// assert!(check("version=3.6\n", [("PATH", "/bin")]).is_err());
/// let newer = check("version=3.99\n", [("PYO3_USE_ABI3_FORWARD_COMPATIBILITY", "1")])?;
/// assert!(newer.to_string().starts_with("CPython-abi3-3."));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
///
/// # Errors
/// If the version is too old or too new.
pub fn check(config: &InterpreterConfig, env: &Env) -> Result<PythonAbi> {
    let (abi, version) = (config.target_abi(), config.version());
    let (oldest, newest) = config.implementation().supported();
    if version >= oldest && version <= newest || skips_check(env) {
        return Ok(abi);
    }
    let (name, place) = (display_name(config.implementation()), place(config));
    if version < oldest {
        bail!("{name} {version}{place} is too old: the oldest supported is {oldest}; set PYO3_PYTHON to a newer interpreter");
    }
    if let PythonAbiKind::Stable(kind) = abi.kind() {
        return at_most(config, kind, newest);
    }
    if config.implementation() == PythonImplementation::CPython {
        let both = env.is_on("USE_STABLE_ABI_FORWARD_COMPATIBILITY");
        if !config.gil_disabled() && (both || env.is_on("USE_ABI3_FORWARD_COMPATIBILITY")) {
            return at_most(config, StableAbi::Abi3, newest);
        }
        if config.gil_disabled() && both {
            return at_most(config, StableAbi::Abi3t, newest);
        }
        let variable = if config.gil_disabled() {
            "PYO3_USE_STABLE_ABI_FORWARD_COMPATIBILITY"
        } else {
            "PYO3_USE_ABI3_FORWARD_COMPATIBILITY"
        };
        bail!(
            "{name} {version}{place} is too new: the newest supported is {newest}; set PYO3_PYTHON to an older \
             interpreter, or {variable}=1 to build for the stable ABI"
        );
    }
    bail!("{name} {version}{place} is too new: the newest supported is {newest}; set PYO3_PYTHON to an older interpreter")
}

/// The stable ABI of the target ABI's version, or of the newest that is known.
fn at_most(
    config: &InterpreterConfig,
    kind: StableAbi,
    newest: PythonVersion,
) -> Result<PythonAbi> {
    let oldest = config.target_abi().version().min(newest);
    PythonAbi::from_stable_abi(
        config.implementation(),
        config.version(),
        Some((kind, oldest)),
        config.gil_disabled(),
    )
}

fn skips_check(env: &Env) -> bool {
    let names = [
        "UNSAFE_PYROPE_SKIP_VERSION_CHECK",
        "UNSAFE_PYO3_SKIP_VERSION_CHECK",
    ];
    names
        .map(|name| env.watched(name))
        .into_iter()
        .flatten()
        .any(|setting| setting.value != "0")
}

fn place(config: &InterpreterConfig) -> String {
    config
        .executable()
        .map(|path| format!(" at {path}"))
        .unwrap_or_default()
}

fn display_name(implementation: PythonImplementation) -> &'static str {
    match implementation {
        PythonImplementation::CPython => "Python",
        PythonImplementation::PyPy => "PyPy",
        PythonImplementation::GraalPy => "GraalPy",
        PythonImplementation::RustPython => "RustPython",
    }
}
