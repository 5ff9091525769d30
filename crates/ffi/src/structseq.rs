//! `Include/structseq.h`: named tuples made in C.

use crate::*;

/// Item of a struct sequence, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_GET_ITEM>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_GET_ITEM(op, i) }
}

/// Sets an item of a new struct sequence. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_SET_ITEM>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_SET_ITEM(op, i, v) }
}

// ffi-gen: begin

/// `PyStructSequence_Field` of `structseq.h`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyStructSequence_Field {
    /// `name`.
    pub name: *const c_char,
    /// `doc`.
    pub doc: *const c_char,
}

/// `PyStructSequence_Desc` of `structseq.h`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyStructSequence_Desc {
    /// `name`.
    pub name: *const c_char,
    /// `doc`.
    pub doc: *const c_char,
    /// `fields`.
    pub fields: *mut PyStructSequence_Field,
    /// `n_in_sequence`.
    pub n_in_sequence: c_int,
}

extern_libpython! {
    /// `PyStructSequence_UnnamedField` of `structseq.h`.
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_UnnamedField")]
    pub static PyStructSequence_UnnamedField: *const c_char;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_NewType")]
    pub fn PyStructSequence_NewType(desc: *mut PyStructSequence_Desc) -> *mut PyTypeObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_New")]
    pub fn PyStructSequence_New(_type: *mut PyTypeObject) -> *mut PyObject;
    /// `PyStructSequence_SetItem` of `structseq.h`.
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_SetItem")]
    pub fn PyStructSequence_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject);
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_GetItem")]
    pub fn PyStructSequence_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
}

// ffi-gen: end
