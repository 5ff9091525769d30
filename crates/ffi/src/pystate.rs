//! `Include/pystate.h`: interpreter and thread states.

use crate::*;

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

/// `PyGILState_STATE` of `pystate.h`.
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

/// `PyThreadStateToken` of `pystate.h`.
#[cfg(Py_3_15)]
pub type PyThreadStateToken = c_void;

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyInterpreterState_New` of `pystate.h`.
    pub fn PyInterpreterState_New() -> *mut PyInterpreterState;
    /// `PyInterpreterState_Clear` of `pystate.h`.
    pub fn PyInterpreterState_Clear(arg1: *mut PyInterpreterState);
    /// `PyInterpreterState_Delete` of `pystate.h`.
    pub fn PyInterpreterState_Delete(arg1: *mut PyInterpreterState);
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// `PyInterpreterState_Get` of `pystate.h`.
    pub fn PyInterpreterState_Get() -> *mut PyInterpreterState;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// New reference.
    pub fn PyInterpreterState_GetDict(arg1: *mut PyInterpreterState) -> *mut PyObject;
}

extern_libpython! {
    /// `PyInterpreterState_GetID` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyInterpreterState_GetID")]
    pub fn PyInterpreterState_GetID(arg1: *mut PyInterpreterState) -> i64;
    /// `PyState_AddModule` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyState_AddModule")]
    pub fn PyState_AddModule(arg1: *mut PyObject, arg2: *mut PyModuleDef) -> c_int;
    /// `PyState_RemoveModule` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyState_RemoveModule")]
    pub fn PyState_RemoveModule(arg1: *mut PyModuleDef) -> c_int;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyState_FindModule")]
    pub fn PyState_FindModule(arg1: *mut PyModuleDef) -> *mut PyObject;
    /// `PyThreadState_New` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_New")]
    pub fn PyThreadState_New(arg1: *mut PyInterpreterState) -> *mut PyThreadState;
    /// `PyThreadState_Clear` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Clear")]
    pub fn PyThreadState_Clear(arg1: *mut PyThreadState);
    /// `PyThreadState_Delete` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Delete")]
    pub fn PyThreadState_Delete(arg1: *mut PyThreadState);
    /// `PyThreadState_Get` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Get")]
    pub fn PyThreadState_Get() -> *mut PyThreadState;
    /// `PyThreadState_Swap` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_Swap")]
    pub fn PyThreadState_Swap(arg1: *mut PyThreadState) -> *mut PyThreadState;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetDict")]
    pub fn PyThreadState_GetDict() -> *mut PyObject;
    /// `PyThreadState_SetAsyncExc` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_SetAsyncExc")]
    pub fn PyThreadState_SetAsyncExc(arg1: c_long, arg2: *mut PyObject) -> c_int;
    /// `PyGILState_Ensure` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyGILState_Ensure")]
    pub fn PyGILState_Ensure() -> PyGILState_STATE;
    /// `PyGILState_Release` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyGILState_Release")]
    pub fn PyGILState_Release(arg1: PyGILState_STATE);
    /// `PyGILState_GetThisThreadState` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyGILState_GetThisThreadState")]
    pub fn PyGILState_GetThisThreadState() -> *mut PyThreadState;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// `PyThreadState_GetInterpreter` of `pystate.h`.
    pub fn PyThreadState_GetInterpreter(tstate: *mut PyThreadState) -> *mut PyInterpreterState;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetFrame")]
    pub fn PyThreadState_GetFrame(tstate: *mut PyThreadState) -> *mut PyFrameObject;
    /// `PyThreadState_GetID` of `pystate.h`.
    #[cfg_attr(PyPy, link_name = "PyPyThreadState_GetID")]
    pub fn PyThreadState_GetID(arg1: *mut PyThreadState) -> i64;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// `PyInterpreterGuard_FromCurrent` of `pystate.h`.
    pub fn PyInterpreterGuard_FromCurrent() -> *mut PyInterpreterGuard;
    /// `PyInterpreterGuard_Close` of `pystate.h`.
    pub fn PyInterpreterGuard_Close(guard: *mut PyInterpreterGuard);
    /// `PyInterpreterGuard_FromView` of `pystate.h`.
    pub fn PyInterpreterGuard_FromView(view: *mut PyInterpreterView) -> *mut PyInterpreterGuard;
    /// `PyInterpreterView_FromCurrent` of `pystate.h`.
    pub fn PyInterpreterView_FromCurrent() -> *mut PyInterpreterView;
    /// `PyInterpreterView_Close` of `pystate.h`.
    pub fn PyInterpreterView_Close(view: *mut PyInterpreterView);
    /// `PyInterpreterView_FromMain` of `pystate.h`.
    pub fn PyInterpreterView_FromMain() -> *mut PyInterpreterView;
    /// `PyThreadState_Ensure` of `pystate.h`.
    pub fn PyThreadState_Ensure(guard: *mut PyInterpreterGuard) -> *mut PyThreadStateToken;
    /// `PyThreadState_EnsureFromView` of `pystate.h`.
    pub fn PyThreadState_EnsureFromView(view: *mut PyInterpreterView) -> *mut PyThreadStateToken;
    /// `PyThreadState_Release` of `pystate.h`.
    pub fn PyThreadState_Release(tstate: *mut PyThreadStateToken);
}

// ffi-gen: end
