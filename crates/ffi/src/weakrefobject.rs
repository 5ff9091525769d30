// `Include/weakrefobject.h`: weak references.

#[cfg(not(any(PyPy, GraalPy)))]
pub use crate::PyWeakReference as _PyWeakReference;

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

// ffi-gen: begin

/// `PyWeakReference` of `weakrefobject.h`.
#[cfg(all(Py_LIMITED_API, not(GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyWeakReference {
    _opaque: [u8; 0],
}

extern_libpython! {
    /// `_PyWeakref_RefType` of `weakrefobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyWeakref_RefType")]
    pub static mut _PyWeakref_RefType: PyTypeObject;
    /// A weak reference. New reference. [C](https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_NewRef)
    #[cfg_attr(PyPy, link_name = "PyPyWeakref_NewRef")]
    pub fn PyWeakref_NewRef(ob: *mut PyObject, callback: *mut PyObject) -> *mut PyObject;
    /// A weak proxy. New reference. [C](https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_NewProxy)
    #[cfg_attr(PyPy, link_name = "PyPyWeakref_NewProxy")]
    pub fn PyWeakref_NewProxy(ob: *mut PyObject, callback: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `_PyWeakref_ProxyType` of `weakrefobject.h`.
    pub static mut _PyWeakref_ProxyType: PyTypeObject;
    /// `_PyWeakref_CallableProxyType` of `weakrefobject.h`.
    pub static mut _PyWeakref_CallableProxyType: PyTypeObject;
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// The referent, or None if dead. Borrowed reference. [C](https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_GetObject)
    #[cfg_attr(PyPy, link_name = "PyPyWeakref_GetObject")]
    pub fn PyWeakref_GetObject(_ref: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// The referent: 1 with a new reference, 0 if dead, -1 with an exception. [C](https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_GetRef)
    pub fn PyWeakref_GetRef(_ref: *mut PyObject, pobj: *mut *mut PyObject) -> c_int;
}

// ffi-gen: end
