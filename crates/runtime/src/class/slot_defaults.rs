//! Slot functions that are the same for every class: what the interpreter calls where the user wrote
//! none, and the functions of properties.

use std::ffi::{c_int, c_void};
use std::hint::unreachable_unchecked;

use super::create::no_constructor_error;
use super::field::WriteBorrowing;
use super::property::{Getter, Property, Setter};
use super::slot_entries::NONE;
use crate::exceptions::PyAttributeError;
use crate::function::{enter, enter_clean, Slots};
use crate::interpreter::is_dirty;
use crate::{ffi, PyErr};

/// The `tp_new` of a class without `#[new]`.
pub(super) unsafe extern "C" fn no_constructor(
    subtype: *mut ffi::PyTypeObject,
    _args: *mut ffi::PyObject,
    _kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this, with the type that was called.
    unsafe { enter(|py| Err(no_constructor_error(subtype, py))) }
}

/// `sq_item` by `mp_subscript`, so that `PySequence_GetItem` and `reversed` work.
pub(super) unsafe extern "C" fn sq_item(
    slf: *mut ffi::PyObject,
    index: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with an instance, while this thread is attached.
    unsafe {
        with_index(index, std::ptr::null_mut(), |key| {
            ffi::PyObject_GetItem(slf, key)
        })
    }
}

/// `sq_ass_item` by `mp_ass_subscript`. A NULL value deletes.
pub(super) unsafe extern "C" fn sq_ass_item(
    slf: *mut ffi::PyObject,
    index: ffi::Py_ssize_t,
    value: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: Python calls this with an instance, and a value or NULL, while this thread is attached.
    unsafe {
        with_index(index, -1, |key| {
            if value.is_null() {
                ffi::PyObject_DelItem(slf, key)
            } else {
                ffi::PyObject_SetItem(slf, key, value)
            }
        })
    }
}

/// What `access` gives for the index as a Python object, or `failed` with an error set where none
/// could be made.
///
/// # Safety
/// This thread is attached.
#[inline]
unsafe fn with_index<R>(
    index: ffi::Py_ssize_t,
    failed: R,
    access: impl FnOnce(*mut ffi::PyObject) -> R,
) -> R {
    // SAFETY: - as the caller promises, we are attached;
    //         - the new object is ours until it is given up, after its only use.
    unsafe {
        let key = ffi::PyLong_FromSsize_t(index);
        if key.is_null() {
            return failed;
        }
        let outcome = access(key);
        ffi::Py_DECREF(key);
        outcome
    }
}

/// Reads a property, whose functions are in the closure.
pub(super) unsafe extern "C" fn get_property(
    slf: *mut ffi::PyObject,
    closure: *mut c_void,
) -> *mut ffi::PyObject {
    // SAFETY: - Python calls this with an instance and the closure that the type was made with;
    //         - a property without a getter has this function on PyPy only.
    unsafe {
        let property = &*closure.cast::<Property>();
        match property.get {
            Some(Getter::Body(get)) => {
                enter(|py| get(py, slf, Slots::new(py, &NONE, std::ptr::null())))
            }
            Some(Getter::Field(ref field, read)) => enter(|py| read(py, field, slf)),
            None => enter(|_| Err(absent("property has no getter"))),
        }
    }
}

#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions, reason = "only called from Rust")]
extern "C" fn absent(message: &'static str) -> PyErr {
    PyErr::new::<PyAttributeError, _>(crate::error::Message(message))
}

/// As [`get_property`], for one that is a field.
pub(super) unsafe extern "C" fn get_field(
    slf: *mut ffi::PyObject,
    closure: *mut c_void,
) -> *mut ffi::PyObject {
    // SAFETY: - as in `get_property`;
    //         - `getset_def` takes this function for fields only.
    unsafe {
        let Some(Getter::Field(ref field, read)) = (*closure.cast::<Property>()).get else {
            unreachable_unchecked()
        };
        if is_dirty() {
            return get_property(slf, closure);
        }
        enter_clean(|py| read(py, field, slf))
    }
}

/// As [`get_property`], for one that is a function of the user's.
pub(super) unsafe extern "C" fn get_by_body(
    slf: *mut ffi::PyObject,
    closure: *mut c_void,
) -> *mut ffi::PyObject {
    // SAFETY: - as in `get_property`;
    //         - `getset_def` takes this function for bodies only.
    unsafe {
        let Some(Getter::Body(get)) = (*closure.cast::<Property>()).get else {
            unreachable_unchecked()
        };
        if is_dirty() {
            return get_property(slf, closure);
        }
        enter_clean(|py| get(py, slf, Slots::new(py, &NONE, std::ptr::null())))
    }
}

/// As [`set_property`], for one that is a field, which `write` writes.
#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions, reason = "only called from Rust")]
pub(super) unsafe extern "C" fn set_field(
    slf: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
    closure: *mut c_void,
    write: WriteBorrowing,
) -> c_int {
    // SAFETY: as in `set_property`.
    unsafe {
        if value.is_null() {
            return set_property(slf, value, closure);
        }
        let property = &*closure.cast::<Property>();
        enter(|py| {
            let field = property.written_field();
            write(py, field, slf, value, &property.signature).map(|_| 0 as c_int)
        })
    }
}

/// Writes or deletes a property, whose functions are in the closure.
#[inline(never)]
pub(super) unsafe extern "C" fn set_property(
    slf: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
    closure: *mut c_void,
) -> c_int {
    // SAFETY: Python calls this with an instance and the closure that the type was made with.
    unsafe {
        let property = &*closure.cast::<Property>();
        enter(|py| {
            let done = if value.is_null() {
                match property.delete {
                    Some(delete) => delete(py, slf, Slots::new(py, &NONE, std::ptr::null())),
                    None => Err(absent("property has no deleter")),
                }
            } else {
                match property.set {
                    Some(Setter::Body(set)) => {
                        set(py, slf, Slots::new(py, &property.signature, &value))
                    }
                    // Fields have a function of their own.
                    Some(Setter::Field(..)) | None => Err(absent("property has no setter")),
                }
            };
            done.map(|_| 0 as c_int)
        })
    }
}

/// Deletes a property that cannot be written.
pub(super) unsafe extern "C" fn delete_property(
    slf: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
    closure: *mut c_void,
) -> c_int {
    // SAFETY: as in `set_property`.
    unsafe { set_property(slf, value, closure) }
}
