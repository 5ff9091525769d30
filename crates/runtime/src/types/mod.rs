//! Python's own types: one Rust type each, and a trait with its methods.

#[macro_use]
mod native_type;

mod abc;
pub mod dict;
#[cfg(not(any(PyPy, GraalPy)))]
mod dict_views;
mod into_py_dict;
pub mod iter;
pub mod list;
mod mapping;
mod position;
mod sequence;
pub mod tuple;

pub use dict::{PyDict, PyDictMethods};
#[cfg(not(any(PyPy, GraalPy)))]
pub use dict_views::{PyDictItems, PyDictKeys, PyDictValues};
pub use into_py_dict::IntoPyDict;
pub use list::{PyList, PyListMethods};
pub use mapping::{PyMapping, PyMappingMethods};
pub use sequence::{PySequence, PySequenceMethods};
pub use tuple::{PyTuple, PyTupleMethods};

pub use crate::error::PyTraceback;
pub use crate::object::{DerefToPyAny, PyAny, PyType};
