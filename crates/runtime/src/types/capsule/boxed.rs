//! Capsules that own a Rust value.

use std::ffi::{c_char, c_void, CStr, CString};
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::PyCapsule;
use crate::checked::new_reference_or_raise;
use crate::error::panic_to_error;
use crate::interpreter::EntryScope;
use crate::{ffi, Bound, PyResult, Python};

/// A name that lives as long as the capsule.
pub(super) enum Name {
    Static(&'static CStr),
    Owned(Option<CString>),
}

impl Name {
    #[inline]
    fn as_ptr(&self) -> *const c_char {
        match self {
            Name::Static(name) => name.as_ptr(),
            Name::Owned(Some(name)) => name.as_ptr(),
            Name::Owned(None) => std::ptr::null(),
        }
    }
}

/// What the capsule points to: the value comes first, so that it is at the same address.
#[repr(C)]
struct Contents<T, F> {
    value: T,
    destructor: F,
    name: Name,
}

pub(super) fn new<T, F>(
    py: Python<'_>,
    value: T,
    name: Name,
    destructor: F,
) -> PyResult<Bound<'_, PyCapsule>>
where
    T: Send + 'static,
    F: FnOnce(T, *mut c_void) + Send + 'static,
{
    let contents = Box::into_raw(Box::new(Contents {
        value,
        destructor,
        name,
    }));
    // SAFETY: - we are attached; a box is never NULL;
    //         - the name is in the box, or static, and so lives as long as the capsule;
    //         - gives a new reference to a capsule, or NULL with an error set.
    unsafe {
        let name = (*contents).name.as_ptr();
        let capsule = ffi::PyCapsule_New(contents.cast(), name, Some(destroy::<T, F>));
        match new_reference_or_raise(py, capsule) {
            Ok(capsule) => Ok(capsule.cast_into_unchecked()),
            Err(error) => {
                drop(Box::from_raw(contents));
                Err(error)
            }
        }
    }
}

/// Called by the interpreter when the capsule goes.
///
/// # Safety
/// The thread is attached; `capsule` was made by [`new`] with the same type arguments.
unsafe extern "C" fn destroy<T, F>(capsule: *mut ffi::PyObject)
where
    F: FnOnce(T, *mut c_void),
{
    // SAFETY: - we are attached during the call, as the interpreter promises;
    //         - the capsule has the pointer that it was made with, under the name that it has now.
    unsafe {
        let _scope = EntryScope::enter();
        let name = ffi::PyCapsule_GetName(capsule);
        let contents = ffi::PyCapsule_GetPointer(capsule, name).cast::<Contents<T, F>>();
        let context = ffi::PyCapsule_GetContext(capsule);
        with_error_set_aside(|py| {
            let finish = AssertUnwindSafe(|| {
                let Contents {
                    value,
                    destructor,
                    name,
                } = *Box::from_raw(contents);
                destructor(value, context);
                drop(name);
            });
            if let Err(payload) = catch_unwind(finish) {
                panic_to_error(payload).write_unraisable(py, None);
            }
        });
    }
}

/// Runs `f` without the error that may be current where the capsule goes: Python code that `f` calls
/// would trip over it.
///
/// # Safety
/// The thread is attached.
unsafe fn with_error_set_aside(f: impl FnOnce(Python<'_>)) {
    // SAFETY: - the thread is attached, as the caller promises;
    //         - the references move out and back in.
    unsafe {
        let py = Python::assume_attached();
        #[cfg(Py_3_12)]
        {
            let error = ffi::PyErr_GetRaisedException();
            f(py);
            if !error.is_null() {
                ffi::PyErr_SetRaisedException(error);
            }
        }
        #[cfg(not(Py_3_12))]
        {
            let null = std::ptr::null_mut();
            let (mut ty, mut value, mut traceback) = (null, null, null);
            ffi::PyErr_Fetch(&mut ty, &mut value, &mut traceback);
            f(py);
            if !ty.is_null() {
                ffi::PyErr_Restore(ty, value, traceback);
            }
        }
    }
}
