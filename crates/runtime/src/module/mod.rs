//! Layer 10: Python modules written in Rust.

mod definition;
mod export;
mod interpreter_check;
mod macros;
mod methods;
mod version_check;
mod wrap;

pub use definition::ModuleDef;
pub use export::{export, export_value, ModuleExport, TypeExport, TypeHandle};
pub use methods::PyModuleMethods;
#[cfg(not(any(PyPy, GraalPy)))]
pub use wrap::append_to_inittab;
pub use wrap::wrap_module;
