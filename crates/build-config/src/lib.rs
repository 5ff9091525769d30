//! Finds the Python interpreter, decides the ABI, and gives every package above the cfgs and link lines.
//!
//! Only the build script of `pyrope-ffi` resolves a configuration ([`build_script::run`]). All others read what it
//! left in cargo's `links` metadata: [`get`], [`use_pyrope_cfgs`].

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
