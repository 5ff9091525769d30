//! Functions that Python 3.13 added.

use super::shim;
use crate::*;
use core::ptr::null_mut;

shim! {
    has(Py_3_13);
    /// Looks a key up: 1 with a new reference in `*result`, 0 with NULL, -1 with an exception.
    /// <https://docs.python.org/3/c-api/dict.html#c.PyDict_GetItemRef>
    pub unsafe fn PyDict_GetItemRef(
        p: *mut PyObject,
        key: *mut PyObject,
        result: *mut *mut PyObject,
    ) -> c_int {
        // SAFETY: same contract; the borrowed item is referenced before anything else can run.
        unsafe {
            let item = PyDict_GetItemWithError(p, key);
            *result = item;
            if !item.is_null() {
                Py_INCREF(item);
                return 1;
            }
            if PyErr_Occurred().is_null() { 0 } else { -1 }
        }
    }
}

shim! {
    has(Py_3_13);
    /// Item of a list, `IndexError` if out of range. New reference.
    /// <https://docs.python.org/3/c-api/list.html#c.PyList_GetItemRef>
    pub unsafe fn PyList_GetItemRef(list: *mut PyObject, index: Py_ssize_t) -> *mut PyObject {
        // SAFETY: same contract.
        unsafe {
            let item = PyList_GetItem(list, index);
            Py_XINCREF(item);
            item
        }
    }
}

shim! {
    has(Py_3_13);
    /// Module of that name, made if missing. New reference.
    /// <https://docs.python.org/3/c-api/import.html#c.PyImport_AddModuleRef>
    pub unsafe fn PyImport_AddModuleRef(name: *const c_char) -> *mut PyObject {
        // SAFETY: same contract.
        unsafe {
            let module = PyImport_AddModule(name);
            Py_XINCREF(module);
            module
        }
    }
}

shim! {
    has(Py_3_13);
    /// The referent: 1 with a new reference in `*pobj`, 0 with NULL if dead, -1 with an exception.
    /// <https://docs.python.org/3/c-api/weakref.html#c.PyWeakref_GetRef>
    pub unsafe fn PyWeakref_GetRef(
        reference: *mut PyObject,
        pobj: *mut *mut PyObject,
    ) -> c_int {
        // SAFETY: same contract; the borrowed referent is referenced before anything else can run.
        unsafe {
            *pobj = null_mut();
            if !reference.is_null() && PyWeakref_Check(reference) == 0 {
                PyErr_SetString(PyExc_TypeError, c"expected a weakref".as_ptr());
                return -1;
            }
            let obj = PyWeakref_GetObject(reference);
            if obj.is_null() {
                return -1;
            }
            if obj == Py_None() {
                return 0;
            }
            Py_INCREF(obj);
            *pobj = obj;
            1
        }
    }
}

shim! {
    has(all(Py_3_13, not(Py_LIMITED_API)));
    /// Appends the items of an iterable; 0, or -1 with an exception.
    /// <https://docs.python.org/3/c-api/list.html#c.PyList_Extend>
    pub unsafe fn PyList_Extend(list: *mut PyObject, iterable: *mut PyObject) -> c_int {
        // SAFETY: same contract.
        unsafe { PyList_SetSlice(list, PY_SSIZE_T_MAX, PY_SSIZE_T_MAX, iterable) }
    }
}

shim! {
    has(all(Py_3_13, not(Py_LIMITED_API)));
    /// Removes all items; 0, or -1 with an exception.
    /// <https://docs.python.org/3/c-api/list.html#c.PyList_Clear>
    pub unsafe fn PyList_Clear(list: *mut PyObject) -> c_int {
        // SAFETY: same contract; no items in place of all.
        unsafe { PyList_SetSlice(list, 0, PY_SSIZE_T_MAX, null_mut()) }
    }
}

shim! {
    has(Py_3_13);
    /// Adds an attribute to a module; 0, or -1 with an exception. Steals `value` in any case.
    /// <https://docs.python.org/3/c-api/module.html#c.PyModule_Add>
    pub unsafe fn PyModule_Add(
        module: *mut PyObject,
        name: *const c_char,
        value: *mut PyObject,
    ) -> c_int {
        // SAFETY: same contract.
        unsafe {
            let code = super::PyModule_AddObjectRef(module, name, value);
            Py_XDECREF(value);
            code
        }
    }
}

shim! {
    has(Py_3_13);
    /// An attribute: 1 with a new reference in `*result`, 0 with NULL, -1 with an exception.
    /// <https://docs.python.org/3/c-api/object.html#c.PyObject_GetOptionalAttr>
    pub unsafe fn PyObject_GetOptionalAttr(
        obj: *mut PyObject,
        name: *mut PyObject,
        result: *mut *mut PyObject,
    ) -> c_int {
        // SAFETY: same contract.
        unsafe {
            *result = PyObject_GetAttr(obj, name);
            if !(*result).is_null() {
                return 1;
            }
            if PyErr_ExceptionMatches(PyExc_AttributeError) == 0 {
                return -1;
            }
            PyErr_Clear();
            0
        }
    }
}

shim! {
    has(Py_3_13);
    /// Whether an attribute exists: 1, 0, or -1 with an exception.
    /// <https://docs.python.org/3/c-api/object.html#c.PyObject_HasAttrWithError>
    pub unsafe fn PyObject_HasAttrWithError(obj: *mut PyObject, name: *mut PyObject) -> c_int {
        let mut value = null_mut();
        // SAFETY: same contract.
        unsafe {
            let code = PyObject_GetOptionalAttr(obj, name, &mut value);
            Py_XDECREF(value);
            code
        }
    }
}

shim! {
    has(all(Py_3_13, not(Py_LIMITED_API)));
    /// Looks a key up and inserts a default for a missing one: 1 if it was there, 0 if inserted,
    /// -1 with an exception; `result` may be NULL and receives a new reference.
    /// <https://docs.python.org/3/c-api/dict.html#c.PyDict_SetDefaultRef>
    pub unsafe fn PyDict_SetDefaultRef(
        mp: *mut PyObject,
        key: *mut PyObject,
        default_obj: *mut PyObject,
        result: *mut *mut PyObject,
    ) -> c_int {
        let mut value = null_mut();
        // SAFETY: same contract.
        unsafe {
            let mut code = PyDict_GetItemRef(mp, key, &mut value);
            if code == 0 {
                if PyDict_SetItem(mp, key, default_obj) < 0 {
                    code = -1;
                } else {
                    Py_INCREF(default_obj);
                    value = default_obj;
                }
            }
            if result.is_null() {
                Py_XDECREF(value);
            } else {
                *result = value;
            }
            code
        }
    }
}

shim! {
    has(Py_3_13);
    /// Compares a string with UTF-8 bytes: 1 if equal, else 0; never fails.
    /// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EqualToUTF8AndSize>
    pub unsafe fn PyUnicode_EqualToUTF8AndSize(
        unicode: *mut PyObject,
        string: *const c_char,
        size: Py_ssize_t,
    ) -> c_int {
        // SAFETY: unicode is a string, string points to size bytes. A pending exception is kept.
        unsafe {
            let (mut ty, mut value, mut tb) = (null_mut(), null_mut(), null_mut());
            PyErr_Fetch(&mut ty, &mut value, &mut tb);
            let bytes = PyUnicode_AsUTF8String(unicode);
            let equal = !bytes.is_null() && {
                let len = PyBytes_Size(bytes);
                len == size
                    && core::slice::from_raw_parts(
                        PyBytes_AsString(bytes).cast::<u8>(),
                        len as usize,
                    ) == core::slice::from_raw_parts(string.cast::<u8>(), size as usize)
            };
            Py_XDECREF(bytes);
            PyErr_Restore(ty, value, tb);
            equal as c_int
        }
    }
}

shim! {
    has(Py_3_13);
    /// Value of an int as a C int; -1 with `OverflowError` if it does not fit.
    /// <https://docs.python.org/3/c-api/long.html#c.PyLong_AsInt>
    pub unsafe fn PyLong_AsInt(obj: *mut PyObject) -> c_int {
        // SAFETY: same contract.
        unsafe {
            let value = PyLong_AsLong(obj);
            match c_int::try_from(value) {
                Ok(value) => value,
                Err(_) => {
                    PyErr_SetString(
                        PyExc_OverflowError,
                        c"Python int too large to convert to C int".as_ptr(),
                    );
                    -1
                }
            }
        }
    }
}

shim! {
    has(all(Py_3_13, not(Py_LIMITED_API)));
    /// Whether the dict has a UTF-8 key: 1, 0, or -1 with an exception.
    /// <https://docs.python.org/3/c-api/dict.html#c.PyDict_ContainsString>
    pub unsafe fn PyDict_ContainsString(op: *mut PyObject, key: *const c_char) -> c_int {
        // SAFETY: same contract.
        unsafe {
            let key = PyUnicode_FromString(key);
            if key.is_null() {
                return -1;
            }
            let code = PyDict_Contains(op, key);
            Py_DECREF(key);
            code
        }
    }
}

/// The current thread state, NULL if the thread is not attached. Borrowed.
/// <https://docs.python.org/3/c-api/threads.html#c.PyThreadState_GetUnchecked>
#[cfg(not(any(Py_3_13, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyThreadState_GetUnchecked() -> *mut PyThreadState {
    // SAFETY: no contract: reads the current thread's state.
    unsafe { _PyThreadState_UncheckedGet() }
}

#[cfg(all(Py_3_13, not(any(Py_LIMITED_API, PyPy))))]
pub use crate::PyThreadState_GetUnchecked;

#[cfg(not(any(Py_3_13, Py_LIMITED_API)))]
extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPyThreadState_UncheckedGet")]
    fn _PyThreadState_UncheckedGet() -> *mut PyThreadState;
}

/// Whether the interpreter is shutting down.
/// <https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_IsFinalizing>
#[cfg(not(any(Py_3_13, Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn Py_IsFinalizing() -> c_int {
    // SAFETY: reads one flag of the runtime.
    unsafe { _Py_IsFinalizing() }
}

#[cfg(all(Py_3_13, not(PyPy)))]
pub use crate::Py_IsFinalizing;

#[cfg(not(any(Py_3_13, Py_LIMITED_API, PyPy)))]
extern_libpython! {
    fn _Py_IsFinalizing() -> c_int;
}
