// Declarations of `Include/cpython/pydebug.h`.

// ffi-gen: also Py_GETENV

/// Value of an environment variable, unless the environment is ignored; not owned.
#[cfg(not(any(Py_3_11, PyPy)))]
#[inline]
pub unsafe fn Py_GETENV(name: *const c_char) -> *mut c_char {
    extern "C" {
        fn getenv(name: *const c_char) -> *mut c_char;
    }
    // SAFETY: same contract as getenv.
    unsafe {
        if Py_IgnoreEnvironmentFlag != 0 {
            core::ptr::null_mut()
        } else {
            getenv(name)
        }
    }
}

// ffi-gen: begin

extern_libpython! {
    /// `Py_DebugFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_DebugFlag")]
    pub static mut Py_DebugFlag: c_int;
    /// `Py_VerboseFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_VerboseFlag")]
    pub static mut Py_VerboseFlag: c_int;
    /// `Py_QuietFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_QuietFlag")]
    pub static mut Py_QuietFlag: c_int;
    /// `Py_InteractiveFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_InteractiveFlag")]
    pub static mut Py_InteractiveFlag: c_int;
    /// `Py_InspectFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_InspectFlag")]
    pub static mut Py_InspectFlag: c_int;
    /// `Py_OptimizeFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_OptimizeFlag")]
    pub static mut Py_OptimizeFlag: c_int;
    /// `Py_NoSiteFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_NoSiteFlag")]
    pub static mut Py_NoSiteFlag: c_int;
    /// `Py_BytesWarningFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_BytesWarningFlag")]
    pub static mut Py_BytesWarningFlag: c_int;
    /// `Py_FrozenFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_FrozenFlag")]
    pub static mut Py_FrozenFlag: c_int;
    /// `Py_IgnoreEnvironmentFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_IgnoreEnvironmentFlag")]
    pub static mut Py_IgnoreEnvironmentFlag: c_int;
    /// `Py_DontWriteBytecodeFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_DontWriteBytecodeFlag")]
    pub static mut Py_DontWriteBytecodeFlag: c_int;
    /// `Py_NoUserSiteDirectory` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_NoUserSiteDirectory")]
    pub static mut Py_NoUserSiteDirectory: c_int;
    /// `Py_UnbufferedStdioFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_UnbufferedStdioFlag")]
    pub static mut Py_UnbufferedStdioFlag: c_int;
    /// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HashRandomizationFlag)
    #[cfg_attr(PyPy, link_name = "PyPy_HashRandomizationFlag")]
    pub static mut Py_HashRandomizationFlag: c_int;
    /// `Py_IsolatedFlag` of `cpython/pydebug.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_IsolatedFlag")]
    pub static mut Py_IsolatedFlag: c_int;
}

#[cfg(all(Py_3_11, not(PyPy)))]
extern_libpython! {
    /// `Py_GETENV` of `cpython/pydebug.h`.
    pub fn Py_GETENV(name: *const c_char) -> *mut c_char;
}

// ffi-gen: end
