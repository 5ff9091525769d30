//! Layer 10: Python modules written in Rust.

mod definition;
mod export;
#[cfg_attr(all(Py_LIMITED_API, Py_GIL_DISABLED), path = "export_hook.rs")]
#[cfg_attr(not(all(Py_LIMITED_API, Py_GIL_DISABLED)), path = "init_hook.rs")]
mod hook;
mod interpreter_check;
mod macros;
mod methods;
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
mod version_check;
mod wrap;

pub use definition::ModuleDef;
#[cfg(feature = "experimental-inspect")]
pub(crate) use export::Unrecorded;
pub use export::{add_member, export_value, Exported, ModuleMember, TypeHandle};
pub use methods::PyModuleMethods;
pub use wrap::{no_module, ModuleWithPymodule, PlainFunction, WrappedModule};
