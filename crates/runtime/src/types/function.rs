native_type! {
    /// Functions that are built in: those written in Rust or C.
    PyCFunction, "types", hint = ("types", "BuiltinFunctionType"), PyCFunction_Type, check = PyCFunction_Check
}

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Functions written in Python.
    PyFunction, "types", hint = ("types", "FunctionType"), PyFunction_Type, check = PyFunction_Check
}

/// Functions written in Python.
#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
#[repr(transparent)]
pub struct PyFunction(crate::PyAny);

// SAFETY: gives one type object, kept for as long as the interpreter lives.
#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
unsafe impl crate::PyTypeInfo for PyFunction {
    const NAME: &'static str = "PyFunction";
    const MODULE: Option<&'static str> = Some("types");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("types", "FunctionType"));

    #[inline]
    fn type_object_raw(py: crate::Python<'_>) -> *mut crate::ffi::PyTypeObject {
        use super::{imported::Imported, PyType};
        static TYPE: Imported<PyType> = Imported::new(c"types", c"FunctionType");
        TYPE.as_type_ptr(py)
    }
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
impl super::DerefToPyAny for PyFunction {}
