// Declarations of `Include/cpython/descrobject.h`.

/// Type that a descriptor belongs to. Borrowed reference.
#[inline]
pub unsafe fn PyDescr_TYPE(x: *mut PyObject) -> *mut PyTypeObject {
    // SAFETY: x is a descriptor.
    unsafe { (*x.cast::<PyDescrObject>()).d_type }
}

/// Name of a descriptor. Borrowed reference.
#[inline]
pub unsafe fn PyDescr_NAME(x: *mut PyObject) -> *mut PyObject {
    // SAFETY: x is a descriptor.
    unsafe { (*x.cast::<PyDescrObject>()).d_name }
}

// ffi-gen: also PyDescr_IsData

/// Whether it is a data descriptor: one with `__set__` or `__delete__`.
/// <https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_IsData>
#[cfg(not(any(Py_3_10, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDescr_IsData(descr: *mut PyObject) -> c_int {
    // SAFETY: descr points to an object.
    unsafe { (*Py_TYPE(descr)).tp_descr_set.is_some() as c_int }
}

// ffi-gen: begin

/// `wrapperbase` of `cpython/descrobject.h`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct wrapperbase {
    /// `name`.
    pub name: *const c_char,
    /// `offset`.
    pub offset: c_int,
    /// `function`.
    pub function: *mut c_void,
    /// `wrapper`.
    pub wrapper: wrapperfunc,
    /// `doc`.
    pub doc: *const c_char,
    /// `flags`.
    pub flags: c_int,
    /// `name_strobj`.
    pub name_strobj: *mut PyObject,
}

/// `PyWrapperFlag_KEYWORDS` of `cpython/descrobject.h`.
pub const PyWrapperFlag_KEYWORDS: c_int = 1;

/// `PyDescrObject` of `cpython/descrobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyDescrObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `d_type`.
    pub d_type: *mut PyTypeObject,
    /// `d_name`.
    pub d_name: *mut PyObject,
    /// `d_qualname`.
    pub d_qualname: *mut PyObject,
}

/// `PyMethodDescrObject` of `cpython/descrobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyMethodDescrObject {
    /// `d_common`.
    pub d_common: PyDescrObject,
    /// `d_method`.
    pub d_method: *mut PyMethodDef,
    #[cfg(all(Py_3_8, not(PyPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
}

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyMemberDescrObject)
#[repr(C)]
#[derive(Debug)]
pub struct PyMemberDescrObject {
    /// `d_common`.
    pub d_common: PyDescrObject,
    /// `d_member`.
    pub d_member: *mut PyMemberDef,
}

/// `PyGetSetDescrObject` of `cpython/descrobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyGetSetDescrObject {
    /// `d_common`.
    pub d_common: PyDescrObject,
    /// `d_getset`.
    pub d_getset: *mut PyGetSetDef,
}

/// `PyWrapperDescrObject` of `cpython/descrobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyWrapperDescrObject {
    /// `d_common`.
    pub d_common: PyDescrObject,
    /// `d_base`.
    pub d_base: *mut wrapperbase,
    /// `d_wrapped`.
    pub d_wrapped: *mut c_void,
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_NewWrapper)
    pub fn PyDescr_NewWrapper(arg1: *mut PyTypeObject, arg2: *mut wrapperbase, arg3: *mut c_void) -> *mut PyObject;
}

#[cfg(all(Py_3_10, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_IsData)
    pub fn PyDescr_IsData(arg1: *mut PyObject) -> c_int;
}

// ffi-gen: end
