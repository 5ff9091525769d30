// Declarations of `Include/pylifecycle.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_sighandler_t)
pub type PyOS_sighandler_t = unsafe extern "C" fn(arg1: c_int);

extern_libpython! {
    /// Starts the interpreter. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_Initialize)
    #[cfg_attr(PyPy, link_name = "PyPy_Initialize")]
    pub fn Py_Initialize();
    /// Starts the interpreter, without signal handlers for 0. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_InitializeEx)
    #[cfg_attr(PyPy, link_name = "PyPy_InitializeEx")]
    pub fn Py_InitializeEx(arg1: c_int);
    /// Stops the interpreter. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_Finalize)
    #[cfg_attr(PyPy, link_name = "PyPy_Finalize")]
    pub fn Py_Finalize();
    /// Stops the interpreter; -1 if flushing failed. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_FinalizeEx)
    #[cfg_attr(PyPy, link_name = "PyPy_FinalizeEx")]
    pub fn Py_FinalizeEx() -> c_int;
    /// Whether the interpreter runs. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_IsInitialized)
    #[cfg_attr(PyPy, link_name = "PyPy_IsInitialized")]
    pub fn Py_IsInitialized() -> c_int;
    /// Starts another interpreter. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.Py_NewInterpreter)
    #[cfg_attr(PyPy, link_name = "PyPy_NewInterpreter")]
    pub fn Py_NewInterpreter() -> *mut PyThreadState;
    /// Stops another interpreter. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.Py_EndInterpreter)
    #[cfg_attr(PyPy, link_name = "PyPy_EndInterpreter")]
    pub fn Py_EndInterpreter(arg1: *mut PyThreadState);
    /// Has a function called after finalisation; -1 if there are too many. [C](https://docs.python.org/3/c-api/sys.html#c.Py_AtExit)
    #[cfg_attr(PyPy, link_name = "PyPy_AtExit")]
    pub fn Py_AtExit(func: Option<extern "C" fn()>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.Py_Exit)
    #[cfg_attr(PyPy, link_name = "PyPy_Exit")]
    pub fn Py_Exit(arg1: c_int) -> !;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_Main)
    #[cfg_attr(PyPy, link_name = "PyPy_Main")]
    pub fn Py_Main(argc: c_int, argv: *mut *mut wchar_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_SetProgramName)
    #[cfg_attr(PyPy, link_name = "PyPy_SetProgramName")]
    pub fn Py_SetProgramName(arg1: *const wchar_t);
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_SetPythonHome)
    #[cfg_attr(PyPy, link_name = "PyPy_SetPythonHome")]
    pub fn Py_SetPythonHome(arg1: *const wchar_t);
    /// Version of Python, as `sys.version`. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetVersion)
    #[cfg_attr(PyPy, link_name = "PyPy_GetVersion")]
    pub fn Py_GetVersion() -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetPlatform)
    #[cfg_attr(PyPy, link_name = "PyPy_GetPlatform")]
    pub fn Py_GetPlatform() -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetCopyright)
    #[cfg_attr(PyPy, link_name = "PyPy_GetCopyright")]
    pub fn Py_GetCopyright() -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetCompiler)
    #[cfg_attr(PyPy, link_name = "PyPy_GetCompiler")]
    pub fn Py_GetCompiler() -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetBuildInfo)
    #[cfg_attr(PyPy, link_name = "PyPy_GetBuildInfo")]
    pub fn Py_GetBuildInfo() -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_getsig)
    #[cfg_attr(PyPy, link_name = "PyPyOS_getsig")]
    pub fn PyOS_getsig(arg1: c_int) -> Option<PyOS_sighandler_t>;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_setsig)
    #[cfg_attr(PyPy, link_name = "PyPyOS_setsig")]
    pub fn PyOS_setsig(arg1: c_int, arg2: Option<PyOS_sighandler_t>) -> Option<PyOS_sighandler_t>;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_BytesMain)
    #[cfg_attr(PyPy, link_name = "PyPy_BytesMain")]
    pub fn Py_BytesMain(argc: c_int, argv: *mut *mut c_char) -> c_int;
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetProgramName)
    #[cfg_attr(PyPy, link_name = "PyPy_GetProgramName")]
    pub fn Py_GetProgramName() -> *mut wchar_t;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetPythonHome)
    #[cfg_attr(PyPy, link_name = "PyPy_GetPythonHome")]
    pub fn Py_GetPythonHome() -> *mut wchar_t;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetProgramFullPath)
    #[cfg_attr(PyPy, link_name = "PyPy_GetProgramFullPath")]
    pub fn Py_GetProgramFullPath() -> *mut wchar_t;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetPrefix)
    #[cfg_attr(PyPy, link_name = "PyPy_GetPrefix")]
    pub fn Py_GetPrefix() -> *mut wchar_t;
    /// `Py_GetExecPrefix` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetExecPrefix")]
    pub fn Py_GetExecPrefix() -> *mut wchar_t;
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_GetPath)
    #[cfg_attr(PyPy, link_name = "PyPy_GetPath")]
    pub fn Py_GetPath() -> *mut wchar_t;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_SetPath)
    #[cfg_attr(PyPy, link_name = "PyPy_SetPath")]
    pub fn Py_SetPath(arg1: *const wchar_t);
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// `Py_Version` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_Version")]
    pub static Py_Version: c_ulong;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Whether the interpreter is shutting down. [C](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_IsFinalizing)
    pub fn Py_IsFinalizing() -> c_int;
}

#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Init)
    pub fn PyByteArray_Init() -> c_int;
    /// [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_Fini)
    pub fn PyMethod_Fini();
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_Fini)
    pub fn PyFrame_Fini();
    /// [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_Fini)
    pub fn PyCFunction_Fini();
    /// [C](https://docs.python.org/3/c-api/dict.html#c.PyDict_Fini)
    pub fn PyDict_Fini();
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyTuple_Fini)
    pub fn PyTuple_Fini();
    /// [C](https://docs.python.org/3/c-api/list.html#c.PyList_Fini)
    pub fn PyList_Fini();
    /// [C](https://docs.python.org/3/c-api/set.html#c.PySet_Fini)
    pub fn PySet_Fini();
    /// [C](https://docs.python.org/3/c-api/bytes.html#c.PyBytes_Fini)
    pub fn PyBytes_Fini();
    /// [C](https://docs.python.org/3/c-api/bytearray.html#c.PyByteArray_Fini)
    pub fn PyByteArray_Fini();
    /// [C](https://docs.python.org/3/c-api/float.html#c.PyFloat_Fini)
    pub fn PyFloat_Fini();
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_FiniInterrupts)
    pub fn PyOS_FiniInterrupts();
    /// [C](https://docs.python.org/3/c-api/slice.html#c.PySlice_Fini)
    pub fn PySlice_Fini();
    /// [C](https://docs.python.org/3/c-api/gen.html#c.PyAsyncGen_Fini)
    pub fn PyAsyncGen_Fini();
}

// ffi-gen: end
