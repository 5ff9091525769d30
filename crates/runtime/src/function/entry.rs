//! Where Python enters Rust: panics are caught, errors set, and the arguments bound.
//!
//! What a call that fits goes through is small and inlined into the function that Python calls. All
//! the rest is not generic over the user's function, so that a crate with many functions compiles it
//! once.

use std::ffi::c_int;
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::bind::{with_bound, Keywords};
use super::{Body, BodyInt, Outcome, Signature, Slots};
use crate::error::panic_to_error;
use crate::interpreter::EntryScope;
use crate::{ffi, PyErr, PyResult, Python};

/// What a C function returns after an error was set.
pub(crate) trait Failure {
    const FAILURE: Self;
}

impl<T> Failure for *mut T {
    const FAILURE: Self = std::ptr::null_mut();
}

impl Failure for isize {
    const FAILURE: Self = -1;
}

impl Failure for c_int {
    const FAILURE: Self = -1;
}

/// Runs `f`, and turns what goes wrong in it into the interpreter's current error.
///
/// # Safety
/// Python called us: the thread is attached.
#[inline(always)]
pub(crate) unsafe fn enter<R: Failure>(f: impl FnOnce(Python<'_>) -> PyResult<R>) -> R {
    // SAFETY: - the caller is called by Python, so attached, until we return;
    //         - the scope ends with this function.
    let (_scope, py) = unsafe { (EntryScope::enter(), Python::assume_attached()) };
    let result = catch_unwind(AssertUnwindSafe(|| match f(py) {
        Ok(value) => value,
        Err(error) => {
            // Making the exception may run code that panics, so it happens in here.
            restore(py, error);
            R::FAILURE
        }
    }));
    match result {
        Ok(value) => value,
        Err(payload) => {
            restore_panic(py, payload);
            R::FAILURE
        }
    }
}

#[cold]
#[inline(never)]
fn restore(py: Python<'_>, error: PyErr) {
    error.restore(py);
}

#[cold]
#[inline(never)]
fn restore_panic(py: Python<'_>, payload: Box<dyn std::any::Any + Send>) {
    panic_to_error(payload).restore(py);
}

/// A function without parameters.
///
/// Like the other entries it takes the body twice where it needs it: as a type of its own, so that the
/// compiler sees through the call that fits, and as a pointer for all other calls.
///
/// # Safety
/// Called by Python with these arguments; `body` is a body for this kind of `self`.
#[inline(always)]
pub unsafe fn call_noargs(
    signature: &'static Signature,
    body: impl for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> Outcome,
    slf: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us;
    //         - the signature has no slots, so no pointer is read.
    unsafe { enter(|py| body(py, slf, Slots::new(py, signature, std::ptr::null()))) }
}

/// A function with one positional-only parameter.
///
/// # Safety
/// As for [`call_noargs`].
#[inline(always)]
pub unsafe fn call_one(
    signature: &'static Signature,
    body: impl for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> Outcome,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python called us, with an argument that lives for the call.
    unsafe { enter(|py| body(py, slf, Slots::new(py, signature, &arg))) }
}

/// A function that takes arguments by position and by name.
///
/// # Safety
/// As for [`call_noargs`]; `args` has `nargs` entries and one more for each of `kwnames`, which is a
/// tuple of strings or NULL; both bodies are the same.
#[inline(always)]
pub unsafe fn call_keywords(
    signature: &'static Signature,
    body: impl for<'a, 'py> Fn(Python<'py>, *mut ffi::PyObject, Slots<'a, 'py>) -> Outcome,
    body_pointer: Body,
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let nargs = nargs as usize;
    // SAFETY: - Python called us, with arguments that live for the call;
    //         - when they fit exactly there is one a slot.
    unsafe {
        enter(|py| {
            if kwnames.is_null() && signature.fits_exactly(nargs) {
                return body(py, slf, Slots::new(py, signature, args));
            }
            call_bound(py, signature, body_pointer, slf, args, nargs, kwnames)
        })
    }
}

/// The calls that need binding.
///
/// # Safety
/// As for [`call_keywords`].
#[inline(never)]
unsafe fn call_bound(
    py: Python<'_>,
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: usize,
    kwnames: *mut ffi::PyObject,
) -> Outcome {
    // SAFETY: - as the caller promises;
    //         - the values of keywords follow the positional arguments.
    unsafe {
        let keywords = if kwnames.is_null() {
            Keywords::None
        } else {
            Keywords::Names { names: kwnames, values: args.add(nargs) }
        };
        with_bound(py, signature, args, nargs, keywords, |slots| body(py, slf, slots))
    }
}

/// A function that gets a tuple and a dictionary: `tp_new`, `tp_call`, and the old limited API.
///
/// # Safety
/// As for [`call_noargs`]; `args` is a tuple, `kwargs` a dictionary or NULL.
pub unsafe fn call_tuple_dict(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python called us, with arguments that live for the call.
    unsafe {
        enter(|py| {
            with_tuple_dict(py, signature, args, kwargs, |slots| body(py, slf, slots))
        })
    }
}

/// As [`call_tuple_dict`], for `tp_init`.
///
/// # Safety
/// As for [`call_tuple_dict`].
pub unsafe fn call_init(
    signature: &'static Signature,
    body: BodyInt,
    slf: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: Python called us, with arguments that live for the call.
    unsafe {
        enter(|py| {
            with_tuple_dict(py, signature, args, kwargs, |slots| body(py, slf, slots))
                .map(|_| 0 as c_int)
        })
    }
}

/// # Safety
/// `args` is a tuple, `kwargs` a dictionary or NULL; both live for the call.
unsafe fn with_tuple_dict<R>(
    py: Python<'_>,
    signature: &'static Signature,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
    f: impl FnOnce(Slots<'_, '_>) -> PyResult<R>,
) -> PyResult<R> {
    let keywords = if kwargs.is_null() { Keywords::None } else { Keywords::Dict(kwargs) };
    // SAFETY: - a tuple that lives for the call, so its items do;
    //         - where its items lie side by side they are passed as they are.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        let nargs = ffi::PyTuple_GET_SIZE(args) as usize;
        let items = (&raw const (*args.cast::<ffi::PyTupleObject>()).ob_item).cast();
        if kwargs.is_null() && signature.fits_exactly(nargs) {
            return f(Slots::new(py, signature, items));
        }
        with_bound(py, signature, items, nargs, keywords, f)
    }
    // SAFETY: as above; the items are copied to have them side by side.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        let nargs = ffi::PyTuple_Size(args) as usize;
        let items: Vec<*mut ffi::PyObject> =
            (0..nargs).map(|i| ffi::PyTuple_GetItem(args, i as ffi::Py_ssize_t)).collect();
        with_bound(py, signature, items.as_ptr(), nargs, keywords, f)
    }
}
