// Declarations of `Include/audit.h`.

// ffi-gen: begin

#[cfg(all(Py_3_8, any(Py_3_13, not(Py_LIMITED_API)), not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_Audit)
    pub fn PySys_Audit(event: *const c_char, argFormat: *const c_char, ...) -> c_int;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_AuditTuple)
    pub fn PySys_AuditTuple(event: *const c_char, args: *mut PyObject) -> c_int;
}

// ffi-gen: end
