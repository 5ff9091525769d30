//! Python's own types: one Rust type each, and a trait with its methods.

#[macro_use]
mod native_type;

mod abc;
pub mod any;
mod boolobject;
mod bytearray;
pub mod bytes;
pub(crate) mod call;
pub mod capsule;
pub mod code;
pub(crate) mod compare_op;
mod complex;
pub mod context;
pub mod datetime;
pub mod dict;
#[cfg(not(any(PyPy, GraalPy)))]
mod dict_views;
mod display;
pub mod downcast;
mod ellipsis;
mod ext_err;
mod float;
mod frame;
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
mod frozendict;
pub mod frozenset;
mod function;
#[cfg(Py_3_9)]
mod genericalias;
pub(crate) mod imported;
mod int;
mod into_py_dict;
pub mod iter;
pub mod iterator;
pub mod list;
mod mapping;
pub mod mappingproxy;
mod memoryview;
mod module;
mod none;
mod notimplemented;
mod position;
pub mod python;
mod range;
pub(crate) mod run;
mod sequence;
pub mod set;
mod set_items;
pub mod slice;
pub mod string;
mod super_;
mod traceback;
pub mod tuple;
mod typeobject;
mod weakref;

pub use any::PyAnyMethods;
pub use boolobject::{PyBool, PyBoolMethods};
pub use bytearray::{PyByteArray, PyByteArrayMethods};
pub use bytes::{PyBytes, PyBytesMethods};
pub(crate) use call::PyCallArgs;
pub use capsule::{PyCapsule, PyCapsuleMethods};
pub use code::{PyCode, PyCodeMethods};
pub(crate) use compare_op::CompareOp;
pub use complex::{PyComplex, PyComplexMethods};
pub use context::PyContext;
pub use datetime::{
    PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTime, PyTimeAccess, PyTzInfo,
    PyTzInfoAccess,
};
pub(crate) use dict::DictChanged;
pub use dict::{PyDict, PyDictMethods};
#[cfg(not(any(PyPy, GraalPy)))]
pub use dict_views::{PyDictItems, PyDictKeys, PyDictValues};
#[allow(deprecated, reason = "exported under their own names")]
pub(crate) use downcast::{DowncastError, DowncastIntoError};
pub use ellipsis::PyEllipsis;
pub use float::{PyFloat, PyFloatMethods};
pub use frame::{PyFrame, PyFrameMethods};
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
pub use frozendict::{PyFrozenDict, PyFrozenDictMethods};
pub use frozenset::{PyFrozenSet, PyFrozenSetMethods};
pub use function::{PyCFunction, PyFunction};
#[cfg(Py_3_9)]
pub use genericalias::PyGenericAlias;
pub use int::PyInt;
pub use into_py_dict::IntoPyDict;
pub use iterator::PyIterator;
pub use list::{PyList, PyListMethods};
pub use mapping::{PyMapping, PyMappingMethods};
pub use mappingproxy::{PyMappingProxy, PyMappingProxyMethods};
pub use memoryview::PyMemoryView;
pub use module::PyModule;
pub use none::PyNone;
pub use notimplemented::PyNotImplemented;
pub use range::{PyRange, PyRangeMethods};
pub use sequence::{PySequence, PySequenceMethods};
pub use set::{PySet, PySetMethods};
pub use slice::{PySlice, PySliceMethods};
pub use string::{PyString, PyStringMethods};
pub use super_::PySuper;
pub use traceback::PyTracebackMethods;
pub use tuple::{PyTuple, PyTupleMethods};
pub use typeobject::PyTypeMethods;
pub use weakref::{PyWeakref, PyWeakrefMethods, PyWeakrefProxy, PyWeakrefReference};

pub use crate::error::PyTraceback;
pub use crate::object::{DerefToPyAny, PyAny, PyType};

/// The former place of [`frozenset::PyFrozenSetBuilder`].
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::frozenset::PyFrozenSetBuilder` instead")
)]
pub type PyFrozenSetBuilder<'py> = frozenset::PyFrozenSetBuilder<'py>;

/// The former place of [`slice::PySliceIndices`].
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::slice::PySliceIndices` instead")
)]
pub type PySliceIndices = slice::PySliceIndices;

/// The former place of [`capsule::CapsuleName`].
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::capsule::CapsuleName` instead")
)]
pub type CapsuleName = capsule::CapsuleName;

/// The former place of [`code::PyCodeInput`].
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::code::PyCodeInput` instead")
)]
pub type PyCodeInput = code::PyCodeInput;

/// The former place of [`iterator::PySendResult`].
#[cfg(all(not(PyPy), Py_3_10))]
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::iterator::PySendResult` instead")
)]
pub type PySendResult<'py> = iterator::PySendResult<'py>;

/// The former place of [`string::PyStringData`].
#[cfg(not(Py_LIMITED_API))]
#[cfg_attr(
    not(feature = "before-0_30"),
    deprecated(note = "use `pyo3::types::string::PyStringData` instead")
)]
pub type PyStringData<'a> = string::PyStringData<'a>;
