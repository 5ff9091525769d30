//! The cfgs that gate code by version, ABI and implementation.

use crate::config::InterpreterConfig;
use crate::flags::BuildFlag;
use crate::version::PythonImplementation;

/// First minor version with a cfg.
const FIRST: u8 = 7;
/// Newest minor version whose cfg may be named before that version is supported.
const LAST: u8 = 16;

/// The cfgs that hold for a configuration, as `rustc-cfg` takes them.
///
/// ```
/// use pyrope_build_config::{cfgs, format};
/// let active = cfgs::active(&format::parse("version=3.9\n", "here")?.0);
/// assert!(active.iter().any(|cfg| cfg == "Py_3_9"));
/// assert!(!active.iter().any(|cfg| cfg == "Py_3_10"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
pub fn active(config: &InterpreterConfig) -> Vec<String> {
    let abi = config.target_abi();
    let mut cfgs: Vec<String> = (FIRST..=abi.version().minor)
        .map(|minor| format!("Py_3_{minor}"))
        .collect();
    match config.implementation() {
        PythonImplementation::CPython => {}
        PythonImplementation::PyPy => cfgs.push("PyPy".to_owned()),
        PythonImplementation::GraalPy => cfgs.push("GraalPy".to_owned()),
        PythonImplementation::RustPython => cfgs.push("RustPython".to_owned()),
    }
    if config.is_stable_abi() {
        cfgs.push("Py_LIMITED_API".to_owned());
    }
    if config.is_free_threaded() {
        cfgs.push("Py_GIL_DISABLED".to_owned());
    }
    let gil_disabled = BuildFlag::Py_GIL_DISABLED.to_string();
    let flags = config
        .build_flags()
        .sorted()
        .into_iter()
        .filter(|flag| *flag != gil_disabled);
    cfgs.extend(flags.map(|flag| format!("py_sys_config=\"{flag}\"")));
    cfgs
}

/// Every cfg that may hold, as `rustc-check-cfg` takes them.
///
/// ```
/// use pyrope_build_config::cfgs;
/// assert!(cfgs::expected().iter().any(|cfg| cfg.contains("Py_3_12")));
/// ```
pub fn expected() -> Vec<String> {
    let names = [
        "Py_LIMITED_API",
        "Py_GIL_DISABLED",
        "PyPy",
        "GraalPy",
        "RustPython",
    ];
    let flags = BuildFlag::AS_CFG
        .map(|flag| format!("\"{flag}\""))
        .join(", ");
    names
        .into_iter()
        .map(str::to_owned)
        .chain((FIRST..=LAST).map(|minor| format!("Py_3_{minor}")))
        .chain([format!("py_sys_config, values({flags})")])
        .map(|cfg| format!("cfg({cfg})"))
        .collect()
}
