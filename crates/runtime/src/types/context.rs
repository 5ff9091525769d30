//! Contexts of `contextvars`.

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Python's `contextvars.Context`: the values that context variables have.
    PyContext, "contextvars", hint = ("contextvars", "Context"), PyContext_Type, check = PyContext_CheckExact
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
imported_type! {
    /// Python's `contextvars.Context`: the values that context variables have.
    PyContext, "contextvars", "Context"
}
