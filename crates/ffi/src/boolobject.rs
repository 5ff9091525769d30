// `Include/boolobject.h`: `True` and `False`.

/// Tests whether `op` is a bool.
/// <https://docs.python.org/3/c-api/bool.html#c.PyBool_Check>
#[inline]
pub unsafe fn PyBool_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyBool_Type) }
}

/// The `True` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/bool.html#c.Py_True>
#[inline]
pub unsafe fn Py_True() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_TRUE) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return (&raw mut _Py_TrueStruct).cast();
}

/// The `False` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/bool.html#c.Py_False>
#[inline]
pub unsafe fn Py_False() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_FALSE) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return (&raw mut _Py_FalseStruct).cast();
}

/// Tests whether `x` is `True`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IsTrue>
#[inline]
pub unsafe fn Py_IsTrue(x: *mut PyObject) -> c_int {
    // SAFETY: the interpreter is initialised.
    (x == unsafe { Py_True() }) as c_int
}

/// Tests whether `x` is `False`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IsFalse>
#[inline]
pub unsafe fn Py_IsFalse(x: *mut PyObject) -> c_int {
    // SAFETY: the interpreter is initialised.
    (x == unsafe { Py_False() }) as c_int
}

// ffi-gen: begin

extern_libpython! {
    /// `_Py_FalseStruct` of `boolobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_FalseStruct")]
    pub static mut _Py_FalseStruct: PyLongObject;
    /// `_Py_TrueStruct` of `boolobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_TrueStruct")]
    pub static mut _Py_TrueStruct: PyLongObject;
    /// `True` or `False`. New reference. [C](https://docs.python.org/3/c-api/bool.html#c.PyBool_FromLong)
    #[cfg_attr(PyPy, link_name = "PyPyBool_FromLong")]
    pub fn PyBool_FromLong(arg1: c_long) -> *mut PyObject;
}

// ffi-gen: end
