//! Contexts of `contextvars`.

native_type! {
    /// Python's `contextvars.Context`: the values that context variables have.
    PyContext, "contextvars", hint = ("contextvars", "Context"), PyContext_Type, check = PyContext_CheckExact
}
