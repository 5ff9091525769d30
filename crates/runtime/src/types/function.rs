native_type! {
    /// Functions that are built in: those written in Rust or C.
    PyCFunction, "types", hint = ("types", "BuiltinFunctionType"), PyCFunction_Type, check = PyCFunction_Check
}

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Functions written in Python.
    PyFunction, "types", hint = ("types", "FunctionType"), PyFunction_Type, check = PyFunction_Check
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
imported_type! {
    /// Functions written in Python.
    PyFunction, "types", "FunctionType"
}
