// Declarations of `Include/cpython/pystate.h`.

/// A frame as the interpreter keeps it.
#[repr(C)]
#[derive(Debug)]
pub struct _PyInterpreterFrame {
    _opaque: [u8; 0],
}

// ffi-gen: also _PyThreadState_UncheckedGet

/// The older name of [`PyThreadState_GetUnchecked`].
#[cfg(all(Py_3_13, not(PyPy)))]
#[deprecated = "the C API calls it `PyThreadState_GetUnchecked`"]
#[inline]
pub unsafe fn _PyThreadState_UncheckedGet() -> *mut PyThreadState {
    // SAFETY: no contract.
    unsafe { PyThreadState_GetUnchecked() }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/profiling.html#c.Py_tracefunc)
pub type Py_tracefunc = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyFrameObject,
    arg3: c_int,
    arg4: *mut PyObject,
) -> c_int;

/// `Py_RTFLAGS_USE_MAIN_OBMALLOC` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_USE_MAIN_OBMALLOC: c_ulong = 0x20;

/// `Py_RTFLAGS_MULTI_INTERP_EXTENSIONS` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_MULTI_INTERP_EXTENSIONS: c_ulong = 0x100;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_CALL)
pub const PyTrace_CALL: c_int = 0;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_EXCEPTION)
pub const PyTrace_EXCEPTION: c_int = 1;

/// `Py_RTFLAGS_THREADS` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_THREADS: c_ulong = 0x400;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_LINE)
pub const PyTrace_LINE: c_int = 2;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_RETURN)
pub const PyTrace_RETURN: c_int = 3;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_C_CALL)
pub const PyTrace_C_CALL: c_int = 4;

/// `Py_RTFLAGS_DAEMON_THREADS` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_DAEMON_THREADS: c_ulong = 0x800;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_C_EXCEPTION)
pub const PyTrace_C_EXCEPTION: c_int = 5;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_C_RETURN)
pub const PyTrace_C_RETURN: c_int = 6;

/// [C](https://docs.python.org/3/c-api/profiling.html#c.PyTrace_OPCODE)
pub const PyTrace_OPCODE: c_int = 7;

/// `Py_RTFLAGS_FORK` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_FORK: c_ulong = 0x8000;

/// `CFrame` of `cpython/pystate.h`.
#[cfg(all(Py_3_10, not(Py_3_11)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct CFrame {
    /// `use_tracing`.
    pub use_tracing: c_int,
    /// `previous`.
    pub previous: *mut CFrame,
}

/// `PyTraceInfo` of `cpython/pystate.h`.
#[cfg(all(Py_3_11, not(any(Py_3_12, PyPy))))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyTraceInfo {
    /// `code`.
    pub code: *mut PyCodeObject,
    /// `bounds`.
    pub bounds: PyCodeAddressRange,
}

/// `Py_RTFLAGS_EXEC` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const Py_RTFLAGS_EXEC: c_ulong = 0x10000;

/// `_PyErr_StackItem` of `cpython/pystate.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _PyErr_StackItem {
    #[cfg(not(Py_3_11))]
    /// `exc_type`.
    pub exc_type: *mut PyObject,
    /// `exc_value`.
    pub exc_value: *mut PyObject,
    #[cfg(not(Py_3_11))]
    /// `exc_traceback`.
    pub exc_traceback: *mut PyObject,
    /// `previous_item`.
    pub previous_item: *mut _PyErr_StackItem,
}

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState)
#[cfg(not(Py_3_11))]
#[repr(C)]
#[derive(Debug)]
pub struct PyThreadState {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState)
#[cfg(any(all(Py_3_11, not(Py_3_14)), Py_3_15))]
#[repr(C)]
#[derive(Debug)]
pub struct PyThreadState {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState)
#[cfg(all(Py_3_14, not(Py_3_15)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyThreadState {
    _opaque: [u8; 0],
}

/// `PyThreadFrameGetter` of `cpython/pystate.h`.
#[cfg(not(Py_3_9))]
pub type PyThreadFrameGetter =
    unsafe extern "C" fn(self_: *mut PyThreadState) -> *mut PyFrameObject;

/// `_PyFrameEvalFunction` of `cpython/pystate.h`.
#[cfg(all(Py_3_9, not(Py_3_11)))]
pub type _PyFrameEvalFunction = unsafe extern "C" fn(
    tstate: *mut PyThreadState,
    arg2: *mut PyFrameObject,
    arg3: c_int,
) -> *mut PyObject;

/// `C_RECURSION_LIMIT` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub const C_RECURSION_LIMIT: c_int = 1500;

/// `_PyFrameEvalFunction` of `cpython/pystate.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
pub type _PyFrameEvalFunction = unsafe extern "C" fn(
    tstate: *mut PyThreadState,
    arg2: *mut _PyInterpreterFrame,
    arg3: c_int,
) -> *mut PyObject;

/// `crossinterpdatafunc` of `cpython/pystate.h`.
#[cfg(all(Py_3_8, not(any(Py_3_12, PyPy))))]
pub type crossinterpdatafunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;

/// `xid_newobjectfunc` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub type xid_newobjectfunc = unsafe extern "C" fn(arg1: *mut c_void) -> *mut PyObject;

/// `xid_freefunc` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub type xid_freefunc = unsafe extern "C" fn(arg1: *mut c_void);

/// `crossinterpdatafunc` of `cpython/pystate.h`.
#[cfg(all(Py_3_12, not(Py_3_13)))]
pub type crossinterpdatafunc = unsafe extern "C" fn(
    tstate: *mut PyThreadState,
    arg2: *mut PyObject,
    arg3: *mut c_void,
) -> c_int;

#[cfg(all(Py_3_13, not(Py_3_14)))]
extern_libpython! {
    /// Borrowed reference.
    pub fn PyUnstable_InterpreterState_GetMainModule(arg1: *mut PyInterpreterState) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// The current thread state, or NULL. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetUnchecked)
    pub fn PyThreadState_GetUnchecked() -> *mut PyThreadState;
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_EnterTracing)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_EnterTracing")]
    pub fn PyThreadState_EnterTracing(tstate: *mut PyThreadState);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_LeaveTracing)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_LeaveTracing")]
    pub fn PyThreadState_LeaveTracing(tstate: *mut PyThreadState);
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// `_PyThreadState_UncheckedGet` of `cpython/pystate.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyThreadState_UncheckedGet")]
    pub fn _PyThreadState_UncheckedGet() -> *mut PyThreadState;
}

extern_libpython! {
    /// Whether this thread is attached. [C](https://docs.python.org/3/c-api/threads.html#c.PyGILState_Check)
    #[cfg_attr(PyPy, link_name = "PyPyGILState_Check")]
    pub fn PyGILState_Check() -> c_int;
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Head)
    #[cfg_attr(PyPy, link_name = "PyPyInterpreterState_Head")]
    pub fn PyInterpreterState_Head() -> *mut PyInterpreterState;
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Next)
    #[cfg_attr(PyPy, link_name = "PyPyInterpreterState_Next")]
    pub fn PyInterpreterState_Next(arg1: *mut PyInterpreterState) -> *mut PyInterpreterState;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_DeleteCurrent)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_DeleteCurrent")]
    pub fn PyThreadState_DeleteCurrent();
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// `PyUnstable_ThreadState_SetStackProtection` of `cpython/pystate.h`.
    pub fn PyUnstable_ThreadState_SetStackProtection(tstate: *mut PyThreadState, stack_start_addr: *mut c_void, stack_size: size_t) -> c_int;
    /// `PyUnstable_ThreadState_ResetStackProtection` of `cpython/pystate.h`.
    pub fn PyUnstable_ThreadState_ResetStackProtection(tstate: *mut PyThreadState);
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// The main interpreter. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Main)
    pub fn PyInterpreterState_Main() -> *mut PyInterpreterState;
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_ThreadHead)
    pub fn PyInterpreterState_ThreadHead(arg1: *mut PyInterpreterState) -> *mut PyThreadState;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Next)
    pub fn PyThreadState_Next(arg1: *mut PyThreadState) -> *mut PyThreadState;
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// `_PyInterpreterState_GetEvalFrameFunc` of `cpython/pystate.h`.
    pub fn _PyInterpreterState_GetEvalFrameFunc(interp: *mut PyInterpreterState) -> _PyFrameEvalFunction;
    /// `_PyInterpreterState_SetEvalFrameFunc` of `cpython/pystate.h`.
    pub fn _PyInterpreterState_SetEvalFrameFunc(interp: *mut PyInterpreterState, eval_frame: Option<_PyFrameEvalFunction>);
}

// ffi-gen: end
