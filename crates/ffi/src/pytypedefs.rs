//! Declarations of `Include/pytypedefs.h`.

use crate::*;

// ffi-gen: begin

/// `PyModuleDef` of `pytypedefs.h`.
#[cfg(all(Py_GIL_DISABLED, Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef {
    _opaque: [u8; 0],
}

/// `PyLongObject` of `pytypedefs.h`.
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyLongObject {
    _opaque: [u8; 0],
}

/// `PyCodeObject` of `pytypedefs.h`.
#[cfg(all(Py_LIMITED_API, Py_3_9))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCodeObject {
    _opaque: [u8; 0],
}

/// `PyFrameObject` of `pytypedefs.h`.
#[cfg(all(any(all(Py_3_11, not(Py_LIMITED_API)), Py_LIMITED_API), not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyFrameObject {
    _opaque: [u8; 0],
}

/// `PyThreadState` of `pytypedefs.h`.
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyThreadState {
    _opaque: [u8; 0],
}

/// `PyInterpreterState` of `pytypedefs.h`.
#[cfg(all(any(all(Py_3_8, not(Py_LIMITED_API)), Py_LIMITED_API), not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterState {
    _opaque: [u8; 0],
}

// ffi-gen: end
