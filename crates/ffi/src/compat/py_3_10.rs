//! Functions that Python 3.10 added.

use super::shim;
use crate::*;

shim! {
    has(Py_3_10);
    /// Takes a reference and returns the object. New reference.
    /// <https://docs.python.org/3/c-api/refcounting.html#c.Py_NewRef>
    pub unsafe fn Py_NewRef(obj: *mut PyObject) -> *mut PyObject {
        // SAFETY: obj points to an object.
        unsafe { Py_INCREF(obj) };
        obj
    }
}

shim! {
    has(Py_3_10);
    /// Like `Py_NewRef`; NULL gives NULL. New reference.
    /// <https://docs.python.org/3/c-api/refcounting.html#c.Py_XNewRef>
    pub unsafe fn Py_XNewRef(obj: *mut PyObject) -> *mut PyObject {
        // SAFETY: obj is NULL or points to an object.
        unsafe { Py_XINCREF(obj) };
        obj
    }
}

shim! {
    has(all(Py_3_10, not(PyPy)));
    /// Adds an attribute to a module; 0, or -1 with an exception. Does not steal `value`.
    /// <https://docs.python.org/3/c-api/module.html#c.PyModule_AddObjectRef>
    pub unsafe fn PyModule_AddObjectRef(
        module: *mut PyObject,
        name: *const c_char,
        value: *mut PyObject,
    ) -> c_int {
        // SAFETY: same contract. The older function steals the value only when it succeeds.
        unsafe {
            if value.is_null() && PyErr_Occurred().is_null() {
                PyErr_SetString(
                    PyExc_SystemError,
                    c"PyModule_AddObjectRef() must be called with an exception raised if value is NULL".as_ptr(),
                );
                return -1;
            }
            Py_XINCREF(value);
            let code = PyModule_AddObject(module, name, value);
            if code < 0 {
                Py_XDECREF(value);
            }
            code
        }
    }
}
