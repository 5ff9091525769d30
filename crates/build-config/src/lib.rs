//! Finds the Python interpreter, decides the ABI, and gives every package above the cfgs and link lines.
//!
//! Only the build script of `pyrope-ffi` resolves a configuration ([`build_script::run`]): it starts the interpreter
//! once and leaves what it found in cargo's `links` metadata. All other build scripts read that: those of pyrope
//! without this crate, those of users by [`get`], [`use_pyrope_cfgs`] and the `add_..._link_args` functions, or by the
//! published `pyo3-build-config` 0.28 to 0.30, whose functions these are named after.
//!
//! # Sources of a configuration
//!
//! The first of these; each variable `PYO3_X` is also read as `PYROPE_X`, which goes first.
//!
//! 1. `PYO3_CONFIG_FILE`: a file in the form of [`mod@format`].
//! 2. `PYO3_NO_PYTHON` with a feature `abi3-py3N`: no interpreter is looked for.
//! 3. Cross compilation ([`cross`]): `PYO3_CROSS`, `PYO3_CROSS_LIB_DIR`, `PYO3_CROSS_PYTHON_VERSION`,
//!    `PYO3_CROSS_PYTHON_IMPLEMENTATION`.
//! 4. An interpreter that runs here ([`find`]): `PYO3_PYTHON`, `VIRTUAL_ENV`, `CONDA_PREFIX`, then `python` and
//!    `python3` on `PATH`.
//!
//! `PYO3_PRINT_CONFIG=1` stops the build with the configuration in the text form.
//!
//! # When a build script runs again
//!
//! If it does, cargo compiles everything above it again, even if all it prints is the same. Cargo compares variables
//! as text, so each variable that is watched is a reason to rebuild, and each that is not may be missed:
//!
//! - Variables that name the interpreter or the kind of build are watched as far as they decide: with `PYO3_PYTHON` set
//!   to a path none of `VIRTUAL_ENV`, `CONDA_PREFIX` and `PATH` is, and `PYO3_BUILD_EXTENSION_MODULE` is not with the
//!   feature `extension-module`.
//! - `VIRTUAL_ENV`, `CONDA_PREFIX` and `PATH` are watched until they have shown to make no difference ([`history`]): an
//!   editor has no environment active, the terminal has one, and both lead to the same installation. It costs one change
//!   there and back, or two changes, to learn that. After it, variables of tools that run many interpreters
//!   (`NOX_CURRENT_SESSION`, `TOX_ENV_NAME`, `HATCH_ENV_ACTIVE`, `UV_PYTHON`) are watched in their place.
//! - What was found is watched as files: the program that was started, the interpreter it leads to, `pyvenv.cfg`, the
//!   settings of a pyenv shim, and the small folder with the interpreter's `Makefile`, whose own time changes in an
//!   upgrade even where the files in it keep the times of their package. Where variables are not watched any more, these
//!   are the files of all environments that were used, and a change there makes the variables count again.
//!
//! So one way to choose another interpreter is not seen: by hand another environment or `PATH`, after builds with two or
//! more that led to one interpreter. `PYO3_PYTHON` is seen always, and `cargo clean -p pyrope-ffi` forgets all.
//!
//! maturin sets `PYO3_PYTHON`, `PYO3_ENVIRONMENT_SIGNATURE` and `PYO3_BUILD_EXTENSION_MODULE`, and plain cargo does
//! not, which are two configurations for cargo. To have both beside each other instead of in turns, give maturin's one
//! a feature of its own, in `pyproject.toml`:
//!
//! ```toml
//! [tool.maturin]
//! features = ["pyrope/extension-module"]
//! ```
//!
//! And to have one interpreter for all commands whatever is active, name it in `.cargo/config.toml`, which overrides
//! what maturin sets and counts for cargo's comparison:
//!
//! ```toml
//! [env]
//! PYO3_PYTHON = { value = ".venv/bin/python", relative = true, force = true }
//! ```
//!
//! # libpython at run time
//!
//! Unless an extension module is built, libpython is linked. `cargo test` and `cargo run` find it without settings:
//! cargo puts link folders inside the target folder on the library path, and the build script makes one that links to
//! libpython. A program that is started otherwise needs its folder ([`InterpreterConfig::lib_dir`]) in
//! `LD_LIBRARY_PATH` (`DYLD_LIBRARY_PATH`, on Windows `PATH`), or a run path by [`add_libpython_rpath_link_args`] in its
//! own build script.

mod abi;
pub mod build_script;
pub mod cfgs;
mod config;
pub mod cross;
mod dependents;
pub mod env;
mod error;
pub mod find;
mod flags;
pub mod format;
pub mod history;
pub mod limits;
pub mod link;
pub mod probe;
pub mod resolve;
pub mod shim;
pub mod sysconfigdata;
pub mod target;
mod version;

pub use abi::{GilUsed, PythonAbi, PythonAbiBuilder, PythonAbiKind, StableAbi};
pub use config::{InterpreterConfig, InterpreterConfigBuilder};
pub use cross::{cross_compiling_from_to, find_all_sysconfigdata, CrossCompileConfig};
pub use dependents::{
    add_extension_module_link_args, add_libpython_rpath_link_args, add_python_framework_link_args,
    get, use_pyo3_cfgs, use_pyrope_cfgs,
};
pub use error::{Error, Result};
pub use flags::{BuildFlag, BuildFlags};
pub use sysconfigdata::{parse_sysconfigdata, Sysconfigdata};
pub use target::Triple;
pub use version::{PythonImplementation, PythonVersion};
