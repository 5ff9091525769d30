// Declarations of `Include/marshal.h`.

// ffi-gen: begin

/// `Py_MARSHAL_VERSION` of `marshal.h`.
#[cfg(all(Py_3_14, not(any(Py_3_15, Py_LIMITED_API, GraalPy))))]
pub const Py_MARSHAL_VERSION: c_int = 5;

/// `Py_MARSHAL_VERSION` of `marshal.h`.
#[cfg(all(
    any(not(any(Py_LIMITED_API, Py_3_14)), all(Py_LIMITED_API, not(Py_3_11))),
    not(any(PyPy, GraalPy))
))]
pub const Py_MARSHAL_VERSION: c_int = 4;

// ffi-gen: end
