//! Python's own types: one Rust type each, and a trait with its methods.

#[macro_use]
mod native_type;

pub use crate::error::PyTraceback;
pub use crate::object::{DerefToPyAny, PyAny, PyType};
