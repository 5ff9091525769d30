//! What nearly every program needs, for `use pyrope::prelude::*`.

pub use crate::conversion::{FromPyObject, FromPyObjectOwned, IntoPyObject};
pub use crate::types::{
    PyAnyMethods, PyBoolMethods, PyByteArrayMethods, PyBytesMethods, PyCapsuleMethods,
    PyComplexMethods, PyDictMethods, PyFloatMethods, PyFrozenSetMethods, PyListMethods,
    PyMappingMethods, PyMappingProxyMethods, PyModule, PySequenceMethods, PySetMethods,
    PySliceMethods, PyStringMethods, PyTracebackMethods, PyTupleMethods, PyTypeMethods,
    PyWeakrefMethods,
};
pub use crate::{Borrowed, Bound, Py, PyAny, PyErr, PyResult, Python};

pub use crate::class::{PyClassGuard, PyClassGuardMut, PyClassInitializer, PyRef, PyRefMut};
pub use crate::types::PyModuleMethods;
pub use crate::wrap_pyfunction;
