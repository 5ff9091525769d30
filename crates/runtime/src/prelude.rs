//! What nearly every program needs, for `use pyrope::prelude::*`.

pub use crate::conversion::{FromPyObject, FromPyObjectOwned, IntoPyObject};
pub use crate::types::{
    PyAnyMethods, PyBoolMethods, PyByteArrayMethods, PyBytesMethods, PyDictMethods,
    PyFloatMethods, PyListMethods, PyMappingMethods, PyModule, PySequenceMethods,
    PyStringMethods, PyTupleMethods, PyTypeMethods,
};
pub use crate::{Borrowed, Bound, Py, PyAny, PyErr, PyResult, Python};
