//! Contexts of `contextvars`.

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Python's `contextvars.Context`: the values that context variables have.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyContext};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let contextvars = py.import("contextvars")?;
    ///     let context = contextvars.call_method0("copy_context")?.cast_into::<PyContext>()?;
    ///     let user = contextvars.call_method1("ContextVar", ("user",))?;
    ///     context.call_method1("run", (user.getattr("set")?, "Ann"))?;
    ///     assert!(context.get_item(&user)?.eq("Ann")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyContext, "contextvars", hint = ("contextvars", "Context"), PyContext_Type, check = PyContext_CheckExact
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
imported_type! {
    /// Python's `contextvars.Context`: the values that context variables have.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyContext};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let contextvars = py.import("contextvars")?;
    ///     let context = contextvars.call_method0("copy_context")?.cast_into::<PyContext>()?;
    ///     let user = contextvars.call_method1("ContextVar", ("user",))?;
    ///     context.call_method1("run", (user.getattr("set")?, "Ann"))?;
    ///     assert!(context.get_item(&user)?.eq("Ann")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyContext, "contextvars", "Context"
}
