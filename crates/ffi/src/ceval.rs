// Declarations of `Include/ceval.h`.

/// Calls with the arguments in a tuple, or NULL for none. New reference.
#[cfg(not(Py_3_13))]
#[inline]
pub unsafe fn PyEval_CallObject(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyEval_CallObjectWithKeywords(func, arg, core::ptr::null_mut()) }
}

// ffi-gen: begin

/// `FVC_MASK` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVC_MASK: c_int = 3;

/// `FVC_NONE` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVC_NONE: c_int = 0;

/// `FVC_STR` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVC_STR: c_int = 1;

/// `FVC_REPR` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVC_REPR: c_int = 2;

/// `FVC_ASCII` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVC_ASCII: c_int = 3;

/// `FVS_MASK` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVS_MASK: c_int = 4;

/// `FVS_HAVE_SPEC` of `ceval.h`.
#[cfg(not(PyPy))]
pub const FVS_HAVE_SPEC: c_int = 4;

extern_libpython! {
    /// Runs a code object. New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyEval_EvalCode)
    #[cfg_attr(PyPy, link_name = "PyPyEval_EvalCode")]
    pub fn PyEval_EvalCode(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyEval_EvalCodeEx)
    #[cfg_attr(PyPy, link_name = "PyPyEval_EvalCodeEx")]
    pub fn PyEval_EvalCodeEx(co: *mut PyObject, globals: *mut PyObject, locals: *mut PyObject, args: *const *mut PyObject, argc: c_int, kwds: *const *mut PyObject, kwdc: c_int, defs: *const *mut PyObject, defc: c_int, kwdefs: *mut PyObject, closure: *mut PyObject) -> *mut PyObject;
    /// Builtins of the running frame. Borrowed reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetBuiltins)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetBuiltins")]
    pub fn PyEval_GetBuiltins() -> *mut PyObject;
    /// Globals of the running frame, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetGlobals)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetGlobals")]
    pub fn PyEval_GetGlobals() -> *mut PyObject;
    /// Locals of the running frame, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetLocals)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetLocals")]
    pub fn PyEval_GetLocals() -> *mut PyObject;
    /// The running frame, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFrame)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetFrame")]
    pub fn PyEval_GetFrame() -> *mut PyFrameObject;
    /// Has a function called by the main thread soon; -1 if the queue is full. [C](https://docs.python.org/3/c-api/threads.html#c.Py_AddPendingCall)
    #[cfg_attr(PyPy, link_name = "PyPy_AddPendingCall")]
    pub fn Py_AddPendingCall(func: Option<extern "C" fn(*mut c_void) -> c_int>, arg: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.Py_MakePendingCalls)
    #[cfg_attr(PyPy, link_name = "PyPy_MakePendingCalls")]
    pub fn Py_MakePendingCalls() -> c_int;
    /// `Py_SetRecursionLimit` of `ceval.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_SetRecursionLimit")]
    pub fn Py_SetRecursionLimit(arg1: c_int);
    /// `Py_GetRecursionLimit` of `ceval.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_GetRecursionLimit")]
    pub fn Py_GetRecursionLimit() -> c_int;
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFuncName)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetFuncName")]
    pub fn PyEval_GetFuncName(arg1: *mut PyObject) -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFuncDesc)
    #[cfg_attr(PyPy, link_name = "PyPyEval_GetFuncDesc")]
    pub fn PyEval_GetFuncDesc(arg1: *mut PyObject) -> *const c_char;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyEval_EvalFrame)
    #[cfg_attr(PyPy, link_name = "PyPyEval_EvalFrame")]
    pub fn PyEval_EvalFrame(arg1: *mut PyFrameObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyEval_EvalFrameEx)
    #[cfg_attr(PyPy, link_name = "PyPyEval_EvalFrameEx")]
    pub fn PyEval_EvalFrameEx(f: *mut PyFrameObject, exc: c_int) -> *mut PyObject;
    /// Detaches this thread. [C](https://docs.python.org/3/c-api/threads.html#c.PyEval_SaveThread)
    #[cfg_attr(PyPy, link_name = "PyPyEval_SaveThread")]
    pub fn PyEval_SaveThread() -> *mut PyThreadState;
    /// Attaches this thread again. [C](https://docs.python.org/3/c-api/threads.html#c.PyEval_RestoreThread)
    #[cfg_attr(PyPy, link_name = "PyPyEval_RestoreThread")]
    pub fn PyEval_RestoreThread(arg1: *mut PyThreadState);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyEval_InitThreads)
    #[cfg_attr(PyPy, link_name = "PyPyEval_InitThreads")]
    pub fn PyEval_InitThreads();
    /// Attaches a thread state to this thread. [C](https://docs.python.org/3/c-api/threads.html#c.PyEval_AcquireThread)
    #[cfg_attr(PyPy, link_name = "PyPyEval_AcquireThread")]
    pub fn PyEval_AcquireThread(tstate: *mut PyThreadState);
    /// Detaches a thread state from this thread. [C](https://docs.python.org/3/c-api/threads.html#c.PyEval_ReleaseThread)
    #[cfg_attr(PyPy, link_name = "PyPyEval_ReleaseThread")]
    pub fn PyEval_ReleaseThread(tstate: *mut PyThreadState);
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFrameBuiltins)
    pub fn PyEval_GetFrameBuiltins() -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFrameGlobals)
    pub fn PyEval_GetFrameGlobals() -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_GetFrameLocals)
    pub fn PyEval_GetFrameLocals() -> *mut PyObject;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_CallObjectWithKeywords)
    #[cfg_attr(PyPy, link_name = "PyPyEval_CallObjectWithKeywords")]
    pub fn PyEval_CallObjectWithKeywords(callable: *mut PyObject, args: *mut PyObject, kwargs: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_CallFunction)
    #[cfg_attr(PyPy, link_name = "PyPyEval_CallFunction")]
    pub fn PyEval_CallFunction(callable: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_CallMethod)
    #[cfg_attr(PyPy, link_name = "PyPyEval_CallMethod")]
    pub fn PyEval_CallMethod(obj: *mut PyObject, name: *const c_char, format: *const c_char, ...) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_ThreadsInitialized)
    #[cfg_attr(PyPy, link_name = "PyPyEval_ThreadsInitialized")]
    pub fn PyEval_ThreadsInitialized() -> c_int;
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_AcquireLock)
    #[cfg_attr(PyPy, link_name = "PyPyEval_AcquireLock")]
    pub fn PyEval_AcquireLock();
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_ReleaseLock)
    #[cfg_attr(PyPy, link_name = "PyPyEval_ReleaseLock")]
    pub fn PyEval_ReleaseLock();
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// Counts a recursion; -1 with `RecursionError` if too deep. [C](https://docs.python.org/3/c-api/exceptions.html#c.Py_EnterRecursiveCall)
    #[cfg_attr(PyPy, link_name = "PyPy_EnterRecursiveCall")]
    pub fn Py_EnterRecursiveCall(_where: *const c_char) -> c_int;
    /// Ends what `Py_EnterRecursiveCall` began. [C](https://docs.python.org/3/c-api/exceptions.html#c.Py_LeaveRecursiveCall)
    #[cfg_attr(PyPy, link_name = "PyPy_LeaveRecursiveCall")]
    pub fn Py_LeaveRecursiveCall();
}

#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/reflection.html#c.PyEval_ReInitThreads)
    pub fn PyEval_ReInitThreads();
}

// ffi-gen: end
