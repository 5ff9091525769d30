// `Include/cpython/setobject.h`: the layout of sets.

/// Number of items of a set, without checks.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_GET_SIZE>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PySet_GET_SIZE(so: *mut PyObject) -> Py_ssize_t {
    // SAFETY: so is a set.
    unsafe {
        let used = &raw mut (*so.cast::<PySetObject>()).used;
        #[cfg(Py_GIL_DISABLED)]
        return core::sync::atomic::AtomicIsize::from_ptr(used)
            .load(core::sync::atomic::Ordering::Relaxed);
        #[cfg(not(Py_GIL_DISABLED))]
        return *used;
    }
}

#[cfg(PyPy)]
extern_libpython! {
    /// Number of items of a set, without checks.
    #[link_name = "PyPySet_GET_SIZE"]
    pub fn PySet_GET_SIZE(so: *mut PyObject) -> Py_ssize_t;
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/set.html#c.PySet_MINSIZE)
pub const PySet_MINSIZE: usize = 8;

/// `setentry` of `cpython/setobject.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct setentry {
    /// `key`.
    pub key: *mut PyObject,
    /// `hash`.
    pub hash: Py_hash_t,
}

/// `PySetObject` of `cpython/setobject.h`.
#[cfg(not(GraalPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PySetObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(PyPy)]
    /// `_tmplist`.
    pub _tmplist: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `fill`.
    pub fill: Py_ssize_t,
    #[cfg(not(PyPy))]
    /// `used`.
    pub used: Py_ssize_t,
    #[cfg(not(PyPy))]
    /// `mask`.
    pub mask: Py_ssize_t,
    #[cfg(not(PyPy))]
    /// `table`.
    pub table: *mut setentry,
    #[cfg(not(PyPy))]
    /// `hash`.
    pub hash: Py_hash_t,
    #[cfg(not(PyPy))]
    /// `finger`.
    pub finger: Py_ssize_t,
    #[cfg(not(PyPy))]
    /// `smalltable`.
    pub smalltable: [setentry; 8],
    #[cfg(not(PyPy))]
    /// `weakreflist`.
    pub weakreflist: *mut PyObject,
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// `_PySet_NextEntry` of `cpython/setobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPySet_NextEntry")]
    pub fn _PySet_NextEntry(set: *mut PyObject, pos: *mut Py_ssize_t, key: *mut *mut PyObject, hash: *mut Py_hash_t) -> c_int;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `_PySet_Update` of `cpython/setobject.h`.
    pub fn _PySet_Update(set: *mut PyObject, iterable: *mut PyObject) -> c_int;
}

// ffi-gen: end
