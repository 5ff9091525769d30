// `Include/cpython/cellobject.h`: cells.

/// Tests whether `op` is a cell.
/// <https://docs.python.org/3/c-api/cell.html#c.PyCell_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyCell_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCell_Type) }
}

/// Content of a cell, NULL if empty, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/cell.html#c.PyCell_GET>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyCell_GET(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: op is a cell.
    unsafe { (*op.cast::<PyCellObject>()).ob_ref }
}

/// Sets the content of a cell without dropping the old one. Steals the reference to `value`.
/// <https://docs.python.org/3/c-api/cell.html#c.PyCell_SET>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyCell_SET(op: *mut PyObject, value: *mut PyObject) {
    // SAFETY: op is a cell.
    unsafe {
        (*op.cast::<PyCellObject>()).ob_ref = value;
    }
}

// ffi-gen: begin

/// `PyCellObject` of `cpython/cellobject.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCellObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `ob_ref`.
    pub ob_ref: *mut PyObject,
}

extern_libpython! {
    /// The type of `Cell` objects. [C](https://docs.python.org/3/c-api/cell.html#c.PyCell_Type)
    #[cfg_attr(PyPy, link_name = "PyPyCell_Type")]
    pub static mut PyCell_Type: PyTypeObject;
    /// A cell. New reference. [C](https://docs.python.org/3/c-api/cell.html#c.PyCell_New)
    #[cfg_attr(PyPy, link_name = "PyPyCell_New")]
    pub fn PyCell_New(arg1: *mut PyObject) -> *mut PyObject;
    /// Content of a cell, or NULL. New reference. [C](https://docs.python.org/3/c-api/cell.html#c.PyCell_Get)
    #[cfg_attr(PyPy, link_name = "PyPyCell_Get")]
    pub fn PyCell_Get(arg1: *mut PyObject) -> *mut PyObject;
    /// Sets the content of a cell; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/cell.html#c.PyCell_Set)
    #[cfg_attr(PyPy, link_name = "PyPyCell_Set")]
    pub fn PyCell_Set(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
}

// ffi-gen: end
