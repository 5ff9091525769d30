//! Layer 10: Python modules written in Rust.

mod definition;
mod export;
mod interpreter_check;
mod methods;

pub use definition::ModuleDef;
pub use export::{export, export_value, ModuleExport, TypeExport, TypeHandle};
pub use methods::PyModuleMethods;
