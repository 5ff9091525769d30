//! Functions that Python 3.9 added.

use super::shim;
use crate::*;

shim! {
    has(Py_3_9);
    /// Calls without arguments. New reference.
    /// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallNoArgs>
    pub unsafe fn PyObject_CallNoArgs(func: *mut PyObject) -> *mut PyObject {
        // SAFETY: same contract; no argument tuple means no arguments.
        unsafe { PyObject_CallObject(func, core::ptr::null_mut()) }
    }
}

shim! {
    has(all(Py_3_9, not(Py_LIMITED_API)));
    /// Calls the method `name` without arguments. New reference.
    /// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodNoArgs>
    pub unsafe fn PyObject_CallMethodNoArgs(
        obj: *mut PyObject,
        name: *mut PyObject,
    ) -> *mut PyObject {
        // SAFETY: same contract; NULL ends the arguments.
        unsafe { PyObject_CallMethodObjArgs(obj, name, core::ptr::null_mut::<PyObject>()) }
    }
}

shim! {
    has(all(Py_3_9, not(Py_LIMITED_API)));
    /// Calls the method `name` with one argument. New reference.
    /// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallMethodOneArg>
    pub unsafe fn PyObject_CallMethodOneArg(
        obj: *mut PyObject,
        name: *mut PyObject,
        arg: *mut PyObject,
    ) -> *mut PyObject {
        // SAFETY: same contract; NULL ends the arguments.
        unsafe { PyObject_CallMethodObjArgs(obj, name, arg, core::ptr::null_mut::<PyObject>()) }
    }
}

shim! {
    has(all(Py_3_9, not(Py_LIMITED_API)));
    /// Calls with one argument. New reference.
    /// <https://docs.python.org/3/c-api/call.html#c.PyObject_CallOneArg>
    pub unsafe fn PyObject_CallOneArg(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject {
        // SAFETY: same contract; NULL ends the arguments.
        unsafe { PyObject_CallFunctionObjArgs(func, arg, core::ptr::null_mut::<PyObject>()) }
    }
}
