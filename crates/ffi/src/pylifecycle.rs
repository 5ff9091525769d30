//! Declarations of `Include/pylifecycle.h`.

use crate::*;

// ffi-gen: begin

/// `PyOS_sighandler_t` of `pylifecycle.h`.
pub type PyOS_sighandler_t = unsafe extern "C" fn(arg1: c_int);

extern_libpython! {
    /// `Py_Initialize` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_Initialize")]
    pub fn Py_Initialize();
    /// `Py_InitializeEx` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_InitializeEx")]
    pub fn Py_InitializeEx(arg1: c_int);
    /// `Py_Finalize` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_Finalize")]
    pub fn Py_Finalize();
    /// `Py_FinalizeEx` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_FinalizeEx")]
    pub fn Py_FinalizeEx() -> c_int;
    /// `Py_IsInitialized` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_IsInitialized")]
    pub fn Py_IsInitialized() -> c_int;
    /// `Py_NewInterpreter` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_NewInterpreter")]
    pub fn Py_NewInterpreter() -> *mut PyThreadState;
    /// `Py_EndInterpreter` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_EndInterpreter")]
    pub fn Py_EndInterpreter(arg1: *mut PyThreadState);
    /// `Py_AtExit` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_AtExit")]
    pub fn Py_AtExit(func: Option<extern "C" fn()>) -> c_int;
    /// `Py_Exit` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_Exit")]
    pub fn Py_Exit(arg1: c_int) -> !;
    /// `Py_Main` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_Main")]
    pub fn Py_Main(argc: c_int, argv: *mut *mut wchar_t) -> c_int;
    /// `Py_SetProgramName` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_SetProgramName")]
    pub fn Py_SetProgramName(arg1: *const wchar_t);
    /// `Py_SetPythonHome` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_SetPythonHome")]
    pub fn Py_SetPythonHome(arg1: *const wchar_t);
    /// `Py_GetVersion` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetVersion")]
    pub fn Py_GetVersion() -> *const c_char;
    /// `Py_GetPlatform` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetPlatform")]
    pub fn Py_GetPlatform() -> *const c_char;
    /// `Py_GetCopyright` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetCopyright")]
    pub fn Py_GetCopyright() -> *const c_char;
    /// `Py_GetCompiler` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetCompiler")]
    pub fn Py_GetCompiler() -> *const c_char;
    /// `Py_GetBuildInfo` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetBuildInfo")]
    pub fn Py_GetBuildInfo() -> *const c_char;
    /// `PyOS_getsig` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_getsig")]
    pub fn PyOS_getsig(arg1: c_int) -> Option<PyOS_sighandler_t>;
    /// `PyOS_setsig` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_setsig")]
    pub fn PyOS_setsig(arg1: c_int, arg2: Option<PyOS_sighandler_t>) -> Option<PyOS_sighandler_t>;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// `Py_BytesMain` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_BytesMain")]
    pub fn Py_BytesMain(argc: c_int, argv: *mut *mut c_char) -> c_int;
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// `Py_GetProgramName` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetProgramName")]
    pub fn Py_GetProgramName() -> *mut wchar_t;
    /// `Py_GetPythonHome` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetPythonHome")]
    pub fn Py_GetPythonHome() -> *mut wchar_t;
    /// `Py_GetProgramFullPath` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetProgramFullPath")]
    pub fn Py_GetProgramFullPath() -> *mut wchar_t;
    /// `Py_GetPrefix` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetPrefix")]
    pub fn Py_GetPrefix() -> *mut wchar_t;
    /// `Py_GetExecPrefix` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetExecPrefix")]
    pub fn Py_GetExecPrefix() -> *mut wchar_t;
    /// `Py_GetPath` of `pylifecycle.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetPath")]
    pub fn Py_GetPath() -> *mut wchar_t;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// `Py_SetPath` of `pylifecycle.h`.
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
    /// `Py_IsFinalizing` of `pylifecycle.h`.
    pub fn Py_IsFinalizing() -> c_int;
}

#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyByteArray_Init` of `pylifecycle.h`.
    pub fn PyByteArray_Init() -> c_int;
    /// `PyMethod_Fini` of `pylifecycle.h`.
    pub fn PyMethod_Fini();
    /// `PyFrame_Fini` of `pylifecycle.h`.
    pub fn PyFrame_Fini();
    /// `PyCFunction_Fini` of `pylifecycle.h`.
    pub fn PyCFunction_Fini();
    /// `PyDict_Fini` of `pylifecycle.h`.
    pub fn PyDict_Fini();
    /// `PyTuple_Fini` of `pylifecycle.h`.
    pub fn PyTuple_Fini();
    /// `PyList_Fini` of `pylifecycle.h`.
    pub fn PyList_Fini();
    /// `PySet_Fini` of `pylifecycle.h`.
    pub fn PySet_Fini();
    /// `PyBytes_Fini` of `pylifecycle.h`.
    pub fn PyBytes_Fini();
    /// `PyByteArray_Fini` of `pylifecycle.h`.
    pub fn PyByteArray_Fini();
    /// `PyFloat_Fini` of `pylifecycle.h`.
    pub fn PyFloat_Fini();
    /// `PyOS_FiniInterrupts` of `pylifecycle.h`.
    pub fn PyOS_FiniInterrupts();
    /// `PySlice_Fini` of `pylifecycle.h`.
    pub fn PySlice_Fini();
    /// `PyAsyncGen_Fini` of `pylifecycle.h`.
    pub fn PyAsyncGen_Fini();
}

// ffi-gen: end
