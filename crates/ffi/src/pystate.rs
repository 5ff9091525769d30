// `Include/pystate.h`: interpreter and thread states.

/// The current thread state, which must not be NULL. Borrowed.
#[inline]
pub unsafe fn PyThreadState_GET() -> *mut PyThreadState {
    // SAFETY: the thread is attached.
    unsafe { PyThreadState_Get() }
}

// ffi-gen: begin

/// `MAX_CO_EXTRA_USERS` of `pystate.h`.
pub const MAX_CO_EXTRA_USERS: c_int = 255;

/// `_PyFrameEvalFunction` of `pystate.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub type _PyFrameEvalFunction =
    unsafe extern "C" fn(arg1: *mut PyFrameObject, arg2: c_int) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyGILState_STATE)
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PyGILState_STATE {
    /// `PyGILState_LOCKED`.
    PyGILState_LOCKED,
    /// `PyGILState_UNLOCKED`.
    PyGILState_UNLOCKED,
}

/// `PyInterpreterState` of `pystate.h`.
#[cfg(any(PyPy, not(any(Py_3_8, Py_LIMITED_API))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterState {
    _opaque: [u8; 0],
}

/// `PyInterpreterGuard` of `pystate.h`.
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterGuard {
    _opaque: [u8; 0],
}

/// `PyInterpreterView` of `pystate.h`.
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterView {
    _opaque: [u8; 0],
}

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadStateToken)
#[cfg(Py_3_15)]
pub type PyThreadStateToken = c_void;

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_New)
    pub fn PyInterpreterState_New() -> *mut PyInterpreterState;
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Clear)
    pub fn PyInterpreterState_Clear(arg1: *mut PyInterpreterState);
    /// [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Delete)
    pub fn PyInterpreterState_Delete(arg1: *mut PyInterpreterState);
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// The current interpreter. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Get)
    pub fn PyInterpreterState_Get() -> *mut PyInterpreterState;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// Dict of an interpreter, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_GetDict)
    pub fn PyInterpreterState_GetDict(arg1: *mut PyInterpreterState) -> *mut PyObject;
}

extern_libpython! {
    /// Number of an interpreter, or -1 with an exception. [C](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_GetID)
    #[cfg_attr(PyPy, link_name = "PyPyInterpreterState_GetID")]
    pub fn PyInterpreterState_GetID(arg1: *mut PyInterpreterState) -> i64;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyState_AddModule)
    #[cfg_attr(PyPy, link_name = "PyPyState_AddModule")]
    pub fn PyState_AddModule(arg1: *mut PyObject, arg2: *mut PyModuleDef) -> c_int;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyState_RemoveModule)
    #[cfg_attr(PyPy, link_name = "PyPyState_RemoveModule")]
    pub fn PyState_RemoveModule(arg1: *mut PyModuleDef) -> c_int;
    /// Module of a definition in this interpreter, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/module.html#c.PyState_FindModule)
    #[cfg_attr(PyPy, link_name = "PyPyState_FindModule")]
    pub fn PyState_FindModule(arg1: *mut PyModuleDef) -> *mut PyObject;
    /// A thread state. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_New)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_New")]
    pub fn PyThreadState_New(arg1: *mut PyInterpreterState) -> *mut PyThreadState;
    /// Drops what a thread state holds. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Clear)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Clear")]
    pub fn PyThreadState_Clear(arg1: *mut PyThreadState);
    /// Destroys a thread state. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Delete)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Delete")]
    pub fn PyThreadState_Delete(arg1: *mut PyThreadState);
    /// The current thread state, which must not be NULL. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Get)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Get")]
    pub fn PyThreadState_Get() -> *mut PyThreadState;
    /// Attaches another thread state, or none; returns the former. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Swap)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Swap")]
    pub fn PyThreadState_Swap(arg1: *mut PyThreadState) -> *mut PyThreadState;
    /// Dict of this thread, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetDict)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetDict")]
    pub fn PyThreadState_GetDict() -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_SetAsyncExc)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_SetAsyncExc")]
    pub fn PyThreadState_SetAsyncExc(arg1: c_long, arg2: *mut PyObject) -> c_int;
    /// Attaches this thread, whatever its state. [C](https://docs.python.org/3/c-api/threads.html#c.PyGILState_Ensure)
    #[cfg_attr(PyPy, link_name = "PyPyGILState_Ensure")]
    pub fn PyGILState_Ensure() -> PyGILState_STATE;
    /// Undoes one `PyGILState_Ensure`. [C](https://docs.python.org/3/c-api/threads.html#c.PyGILState_Release)
    #[cfg_attr(PyPy, link_name = "PyPyGILState_Release")]
    pub fn PyGILState_Release(arg1: PyGILState_STATE);
    /// Thread state of this thread, or NULL. [C](https://docs.python.org/3/c-api/threads.html#c.PyGILState_GetThisThreadState)
    #[cfg_attr(PyPy, link_name = "PyPyGILState_GetThisThreadState")]
    pub fn PyGILState_GetThisThreadState() -> *mut PyThreadState;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetInterpreter)
    pub fn PyThreadState_GetInterpreter(tstate: *mut PyThreadState) -> *mut PyInterpreterState;
    /// New reference. [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetFrame)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetFrame")]
    pub fn PyThreadState_GetFrame(tstate: *mut PyThreadState) -> *mut PyFrameObject;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetID)
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetID")]
    pub fn PyThreadState_GetID(arg1: *mut PyThreadState) -> i64;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterGuard_FromCurrent)
    pub fn PyInterpreterGuard_FromCurrent() -> *mut PyInterpreterGuard;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterGuard_Close)
    pub fn PyInterpreterGuard_Close(guard: *mut PyInterpreterGuard);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterGuard_FromView)
    pub fn PyInterpreterGuard_FromView(view: *mut PyInterpreterView) -> *mut PyInterpreterGuard;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterView_FromCurrent)
    pub fn PyInterpreterView_FromCurrent() -> *mut PyInterpreterView;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterView_Close)
    pub fn PyInterpreterView_Close(view: *mut PyInterpreterView);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyInterpreterView_FromMain)
    pub fn PyInterpreterView_FromMain() -> *mut PyInterpreterView;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Ensure)
    pub fn PyThreadState_Ensure(guard: *mut PyInterpreterGuard) -> *mut PyThreadStateToken;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_EnsureFromView)
    pub fn PyThreadState_EnsureFromView(view: *mut PyInterpreterView) -> *mut PyThreadStateToken;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThreadState_Release)
    pub fn PyThreadState_Release(tstate: *mut PyThreadStateToken);
}

// ffi-gen: end
