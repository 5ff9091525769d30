//! What build scripts of dependent packages call. All of it reads the metadata that the ffi package left.

use crate::config::InterpreterConfig;
use crate::env::Env;
use crate::error::{bail, Result};
use crate::target::Triple;
use crate::{cfgs, format, link};
use std::sync::OnceLock;

/// `links` metadata that holds the configuration, nearest package first.
const METADATA: [&str; 5] = [
    "DEP_PYROPE_PYTHON_PYO3_CONFIG",
    "DEP_PYROPE_RUNTIME_PYO3_CONFIG",
    "DEP_PYROPE_PYO3_CONFIG",
    "DEP_PYTHON_PYO3_CONFIG",
    "DEP_PYO3_PYTHON_PYO3_CONFIG",
];

/// The configuration that pyrope was built with.
///
/// ```no_run
/// // build.rs
/// let version = pyrope_build_config::get().version();
/// println!("cargo:rustc-env=BUILT_FOR=Python {version}");
/// ```
///
/// # Panics
/// Outside a build script, or in one of a package that has none of `pyrope-ffi`, `pyrope-runtime`, `pyo3-ffi` and `pyo3` as a direct
/// dependency: cargo passes metadata no further.
pub fn get() -> &'static InterpreterConfig {
    static CONFIG: OnceLock<InterpreterConfig> = OnceLock::new();
    CONFIG
        .get_or_init(|| from_metadata(&Env::of_process()).unwrap_or_else(|error| panic!("{error}")))
}

/// The configuration in the metadata of a direct dependency.
fn from_metadata(env: &Env) -> Result<InterpreterConfig> {
    let Some(digits) = METADATA.iter().find_map(|name| env.text(name)) else {
        bail!(
            "no metadata of pyrope: this is to be called from the build script of a package that has pyrope-ffi, pyrope-runtime, pyo3-ffi \
             or pyo3 among its own [dependencies]"
        )
    };
    Ok(format::parse(&format::unescape(&digits)?, "metadata of pyrope")?.0)
}

/// Gives the package that calls it the cfgs `Py_3_N`, `Py_LIMITED_API`, `Py_GIL_DISABLED`, `PyPy`, `GraalPy`,
/// `RustPython` and `py_sys_config`.
///
/// ```no_run
/// // build.rs, for a crate that has code such as `#[cfg(Py_3_12)]`
/// pyrope_build_config::use_pyrope_cfgs();
/// ```
///
/// # Panics
/// As [`get`].
pub fn use_pyrope_cfgs() {
    for cfg in cfgs::expected() {
        println!("cargo:rustc-check-cfg={cfg}");
    }
    for cfg in cfgs::active(get()) {
        println!("cargo:rustc-cfg={cfg}");
    }
}

/// Another name of [`use_pyrope_cfgs`].
///
/// ```no_run
/// // build.rs
/// pyrope_build_config::use_pyo3_cfgs();
/// ```
///
/// # Panics
/// As [`get`].
pub fn use_pyo3_cfgs() {
    use_pyrope_cfgs();
}

/// Lets the linker leave Python's symbols open in a `cdylib`, where the platform's default is to refuse them.
///
/// ```no_run
/// // build.rs, for an extension module that plain `cargo build` makes on macOS
/// pyrope_build_config::add_extension_module_link_args();
/// ```
///
/// # Panics
/// Outside a build script, or for a target that is not known.
pub fn add_extension_module_link_args() {
    print(&link::extension_module_args(&target()));
}

/// Makes programs find libpython where it was linked from, by a run path.
///
/// Nothing on Windows, which has none, and nothing for extension modules (`PYO3_BUILD_EXTENSION_MODULE`).
///
/// ```no_run
/// // build.rs, for a program that embeds Python and is started by hand
/// pyrope_build_config::add_libpython_rpath_link_args();
/// ```
///
/// # Panics
/// As [`get`].
pub fn add_libpython_rpath_link_args() {
    let env = Env::of_process();
    let extension_module = env.setting("BUILD_EXTENSION_MODULE").is_some();
    for name in env.watched_names() {
        println!("cargo:rerun-if-env-changed={name}");
    }
    if !extension_module {
        print(&link::rpath_args(&target(), get()));
    }
}

/// Makes programs find `Python.framework` on macOS, by a run path. Nothing elsewhere.
///
/// ```no_run
/// // build.rs, for a program that embeds the Python of Xcode
/// pyrope_build_config::add_python_framework_link_args();
/// ```
///
/// # Panics
/// As [`get`].
pub fn add_python_framework_link_args() {
    print(&link::framework_args(&target(), get()));
}

fn target() -> Triple {
    Triple::target(&Env::of_process()).unwrap_or_else(|error| panic!("{error}"))
}

fn print(lines: &[String]) {
    for line in lines {
        println!("{line}");
    }
}
