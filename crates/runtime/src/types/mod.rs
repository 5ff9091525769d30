//! Python's own types: one Rust type each, and a trait with its methods.

#[macro_use]
mod native_type;

mod abc;
mod downcast;
mod complex;
mod run;
mod traceback;
#[cfg(not(Py_LIMITED_API))]
mod frame;
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
pub mod context;
#[cfg(Py_3_9)]
mod genericalias;
mod memoryview;
mod weakref;
pub mod datetime;
pub mod capsule;
mod ext_err;
mod bytearray;
mod any;
mod boolobject;
pub mod bytes;
mod call;
pub mod code;
mod compare_op;
mod display;
mod ellipsis;
mod float;
mod function;
pub(crate) mod imported;
mod int;
pub mod iterator;
mod module;
mod none;
mod notimplemented;
mod python;
pub mod string;
mod super_;
mod typeobject;
pub mod dict;
#[cfg(not(any(PyPy, GraalPy)))]
mod dict_views;
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
mod frozendict;
pub mod frozenset;
mod into_py_dict;
pub mod iter;
pub mod list;
mod mapping;
pub mod mappingproxy;
mod position;
mod range;
mod sequence;
pub mod set;
mod set_items;
pub mod slice;
pub mod tuple;

pub use any::PyAnyMethods;
pub use boolobject::{PyBool, PyBoolMethods};
pub use bytearray::{PyByteArray, PyByteArrayMethods};
pub use bytes::{PyBytes, PyBytesMethods};
#[doc(hidden)]
pub use call::PyCallArgs;
pub use capsule::{PyCapsule, PyCapsuleMethods};
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
pub use context::PyContext;
pub use datetime::{
    PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTime, PyTimeAccess, PyTzInfo,
    PyTzInfoAccess,
};
#[cfg(not(Py_LIMITED_API))]
pub use frame::{PyFrame, PyFrameMethods};
#[cfg(Py_3_9)]
pub use genericalias::PyGenericAlias;
pub use memoryview::PyMemoryView;
#[doc(hidden)]
pub use run::{run_or_panic, set_local};
pub use traceback::PyTracebackMethods;
pub use weakref::{PyWeakref, PyWeakrefMethods, PyWeakrefProxy, PyWeakrefReference};
pub use complex::{PyComplex, PyComplexMethods};
#[doc(hidden)]
#[allow(deprecated, reason = "exported under their own names")]
pub use downcast::{DowncastError, DowncastIntoError};
pub use code::{PyCode, PyCodeMethods};
#[doc(hidden)]
pub use compare_op::CompareOp;
pub use ellipsis::PyEllipsis;
pub use function::PyCFunction;
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
pub use function::PyFunction;
pub use float::{PyFloat, PyFloatMethods};
pub use int::PyInt;
pub use iterator::PyIterator;
pub use module::PyModule;
pub use none::PyNone;
pub use notimplemented::PyNotImplemented;
pub use string::{PyString, PyStringMethods};
pub use super_::PySuper;
pub use typeobject::PyTypeMethods;
pub use dict::{PyDict, PyDictMethods};
#[cfg(not(any(PyPy, GraalPy)))]
pub use dict_views::{PyDictItems, PyDictKeys, PyDictValues};
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
pub use frozendict::{PyFrozenDict, PyFrozenDictMethods};
pub use frozenset::{PyFrozenSet, PyFrozenSetMethods};
pub use into_py_dict::IntoPyDict;
pub use list::{PyList, PyListMethods};
pub use mapping::{PyMapping, PyMappingMethods};
pub use mappingproxy::{PyMappingProxy, PyMappingProxyMethods};
pub use range::{PyRange, PyRangeMethods};
pub use sequence::{PySequence, PySequenceMethods};
pub use set::{PySet, PySetMethods};
pub use slice::{PySlice, PySliceMethods};
pub use tuple::{PyTuple, PyTupleMethods};

pub use crate::error::PyTraceback;
pub use crate::object::{DerefToPyAny, PyAny, PyType};

/// The former place of [`frozenset::PyFrozenSetBuilder`].
#[deprecated(note = "use `pyo3::types::frozenset::PyFrozenSetBuilder` instead")]
pub type PyFrozenSetBuilder<'py> = frozenset::PyFrozenSetBuilder<'py>;

/// The former place of [`slice::PySliceIndices`].
#[deprecated(note = "use `pyo3::types::slice::PySliceIndices` instead")]
pub type PySliceIndices = slice::PySliceIndices;
