// Declarations of `Include/cpython/pylifecycle.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterConfig_DEFAULT_GIL)
#[cfg(Py_3_12)]
pub const PyInterpreterConfig_DEFAULT_GIL: c_int = 0;

/// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterConfig_SHARED_GIL)
#[cfg(Py_3_12)]
pub const PyInterpreterConfig_SHARED_GIL: c_int = 1;

/// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterConfig_OWN_GIL)
#[cfg(Py_3_12)]
pub const PyInterpreterConfig_OWN_GIL: c_int = 2;

/// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterConfig)
#[cfg(Py_3_12)]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyInterpreterConfig {
    /// `use_main_obmalloc`.
    pub use_main_obmalloc: c_int,
    /// `allow_fork`.
    pub allow_fork: c_int,
    /// `allow_exec`.
    pub allow_exec: c_int,
    /// `allow_threads`.
    pub allow_threads: c_int,
    /// `allow_daemon_threads`.
    pub allow_daemon_threads: c_int,
    /// `check_multi_interp_extensions`.
    pub check_multi_interp_extensions: c_int,
    /// `gil`.
    pub gil: c_int,
}

/// `atexit_datacallbackfunc` of `cpython/pylifecycle.h`.
#[cfg(Py_3_12)]
pub type atexit_datacallbackfunc = unsafe extern "C" fn(arg1: *mut c_void);

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// `Py_FrozenMain` of `cpython/pylifecycle.h`.
    pub fn Py_FrozenMain(argc: c_int, argv: *mut *mut c_char) -> c_int;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_PreInitialize)
    pub fn Py_PreInitialize(src_config: *const PyPreConfig) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_PreInitializeFromBytesArgs)
    pub fn Py_PreInitializeFromBytesArgs(src_config: *const PyPreConfig, argc: Py_ssize_t, argv: *mut *mut c_char) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_PreInitializeFromArgs)
    pub fn Py_PreInitializeFromArgs(src_config: *const PyPreConfig, argc: Py_ssize_t, argv: *mut *mut wchar_t) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_InitializeFromConfig)
    pub fn Py_InitializeFromConfig(config: *const PyConfig) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_RunMain)
    pub fn Py_RunMain() -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_ExitStatusException)
    pub fn Py_ExitStatusException(status: PyStatus) -> !;
}

#[cfg(not(any(Py_3_13, PyPy)))]
extern_libpython! {
    /// `Py_SetStandardStreamEncoding` of `cpython/pylifecycle.h`.
    pub fn Py_SetStandardStreamEncoding(encoding: *const c_char, errors: *const c_char) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `Py_FdIsInteractive` of `cpython/pylifecycle.h`.
    pub fn Py_FdIsInteractive(arg1: *mut FILE, arg2: *const c_char) -> c_int;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// `_Py_IsFinalizing` of `cpython/pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_IsFinalizing")]
    pub fn _Py_IsFinalizing() -> c_int;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.Py_NewInterpreterFromConfig)
    pub fn Py_NewInterpreterFromConfig(tstate_p: *mut *mut PyThreadState, config: *const PyInterpreterConfig) -> PyStatus;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PyUnstable_AtExit` of `cpython/pylifecycle.h`.
    pub fn PyUnstable_AtExit(arg1: *mut PyInterpreterState, arg2: Option<atexit_datacallbackfunc>, arg3: *mut c_void) -> c_int;
}

// ffi-gen: end
