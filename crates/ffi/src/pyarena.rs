// Declarations of `Include/pyarena.h`.

// ffi-gen: begin

/// `PyArena` of `pyarena.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyArena {
    _opaque: [u8; 0],
}

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyArena_New` of `pyarena.h`.
    pub fn PyArena_New() -> *mut PyArena;
    /// `PyArena_Free` of `pyarena.h`.
    pub fn PyArena_Free(arg1: *mut PyArena);
    /// `PyArena_Malloc` of `pyarena.h`.
    pub fn PyArena_Malloc(arg1: *mut PyArena, size: size_t) -> *mut c_void;
    /// `PyArena_AddPyObject` of `pyarena.h`.
    pub fn PyArena_AddPyObject(arg1: *mut PyArena, arg2: *mut PyObject) -> c_int;
}

// ffi-gen: end
