// Declarations of `Include/cpython/audit.h`.

// ffi-gen: begin

/// `Py_AuditHookFunction` of `cpython/audit.h`.
#[cfg(all(Py_3_8, not(PyPy)))]
pub type Py_AuditHookFunction =
    unsafe extern "C" fn(arg1: *const c_char, arg2: *mut PyObject, arg3: *mut c_void) -> c_int;

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PySys_AddAuditHook)
    pub fn PySys_AddAuditHook(arg1: Option<Py_AuditHookFunction>, arg2: *mut c_void) -> c_int;
}

// ffi-gen: end
