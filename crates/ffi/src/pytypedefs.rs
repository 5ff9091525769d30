// Declarations of `Include/pytypedefs.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef)
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

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState)
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
