native_type! {
    /// Functions that are built in: those written in Rust or C.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCFunction};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let len = py.import("builtins")?.getattr("len")?.cast_into::<PyCFunction>()?;
    ///     assert!(len.call1(("hello",))?.eq(5)?);
    ///     assert!(py.eval(c"lambda: 0", None, None)?.cast::<PyCFunction>().is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyCFunction, "types", hint = ("types", "BuiltinFunctionType"), PyCFunction_Type, check = PyCFunction_Check
}

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Functions written in Python.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFunction};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let function = py.eval(c"lambda x: x + 1", None, None)?.cast_into::<PyFunction>()?;
    ///     assert!(function.call1((41,))?.eq(42)?);
    ///     assert!(py.import("builtins")?.getattr("len")?.cast::<PyFunction>().is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFunction, "types", hint = ("types", "FunctionType"), PyFunction_Type, check = PyFunction_Check
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
imported_type! {
    /// Functions written in Python.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFunction};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let function = py.eval(c"lambda x: x + 1", None, None)?.cast_into::<PyFunction>()?;
    ///     assert!(function.call1((41,))?.eq(42)?);
    ///     assert!(py.import("builtins")?.getattr("len")?.cast::<PyFunction>().is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFunction, "types", "FunctionType"
}
