// `Include/structseq.h`: named tuples made in C.

/// Item of a struct sequence, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_GET_ITEM>
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_GET_ITEM(op: *mut PyObject, i: Py_ssize_t) -> *mut PyObject {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_GET_ITEM(op, i) }
}

/// Sets an item of a new struct sequence. Steals the reference to `v`.
/// <https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_SET_ITEM>
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn PyStructSequence_SET_ITEM(op: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) {
    // SAFETY: op is a struct sequence, which has a tuple's layout.
    unsafe { PyTuple_SET_ITEM(op, i, v) }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_Field)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyStructSequence_Field {
    /// `name`.
    pub name: *const c_char,
    /// `doc`.
    pub doc: *const c_char,
}

/// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_Desc)
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
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_UnnamedField)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_UnnamedField")]
    pub static PyStructSequence_UnnamedField: *const c_char;
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_NewType)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_NewType")]
    pub fn PyStructSequence_NewType(desc: *mut PyStructSequence_Desc) -> *mut PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_New)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_New")]
    pub fn PyStructSequence_New(_type: *mut PyTypeObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_SetItem")]
    pub fn PyStructSequence_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject);
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_GetItem")]
    pub fn PyStructSequence_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
}

// ffi-gen: end
