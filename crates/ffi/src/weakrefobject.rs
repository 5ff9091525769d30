//! `Include/weakrefobject.h`: weak references.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a weak reference or a proxy.
/// <https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_Check>
#[inline]
pub unsafe fn PyWeakref_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { (PyWeakref_CheckRef(op) != 0 || PyWeakref_CheckProxy(op) != 0) as c_int }
}

/// Tests whether `op` is a proxy.
/// <https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_CheckProxy>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyWeakref_CheckProxy(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe {
        (Py_IS_TYPE(op, &raw mut _PyWeakref_ProxyType) != 0
            || Py_IS_TYPE(op, &raw mut _PyWeakref_CallableProxyType) != 0) as c_int
    }
}

/// Tests whether `op` is a weak reference or an instance of a subtype.
/// <https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_CheckRef>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyWeakref_CheckRef(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut _PyWeakref_RefType) }
}

/// Tests whether `op` is a weak reference, not an instance of a subtype.
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyWeakref_CheckRefExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut _PyWeakref_RefType) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPyWeakref_CheckRef"]
    pub fn PyWeakref_CheckRef(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyWeakref_CheckProxy"]
    pub fn PyWeakref_CheckProxy(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyWeakref_CheckRefExact"]
    pub fn PyWeakref_CheckRefExact(op: *mut PyObject) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// Type of proxies.
    pub static mut _PyWeakref_ProxyType: PyTypeObject;
    /// Type of callable proxies.
    pub static mut _PyWeakref_CallableProxyType: PyTypeObject;
}
