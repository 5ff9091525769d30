//! Where Python enters Rust: panics are caught, errors set, and the arguments bound.
//!
//! None of this is generic over the user's function: its body comes as a pointer, so that a crate
//! with many functions compiles these few once.

use std::any::Any;
use std::ffi::c_int;
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::bind::{bind_by_identity, slice, with_bound, Keywords, ON_STACK};
use super::{Body, BodyInt, Signature, Slots};
use crate::error::panic_to_error;
use crate::interpreter::{drain_if_dirty, is_dirty, EntryScope};
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
    drain_if_dirty();
    // SAFETY: as the caller promises.
    unsafe { enter_clean(f) }
}

/// As [`enter`], where it was seen that there is no deferred work.
///
/// # Safety
/// As for [`enter`].
#[inline(always)]
pub(crate) unsafe fn enter_clean<R: Failure>(f: impl FnOnce(Python<'_>) -> PyResult<R>) -> R {
    // SAFETY: - the caller is called by Python, so attached, until we return;
    //         - the scope ends with this function.
    let (_scope, py) = unsafe { (EntryScope::enter(), Python::assume_attached()) };
    match catch_unwind(AssertUnwindSafe(|| f(py))) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => raise(error),
        Err(payload) => raise_panic(payload),
    }
}

// The functions below that are `extern "C"` never unwind, so calls of them need no cleanup, and are
// jumps where they come last: what a call that fits goes through keeps everything in registers.

/// Sets the error. Making the exception may run code of the user's, which may panic.
#[cold]
#[inline(never)]
extern "C" fn raise<R: Failure>(error: PyErr) -> R {
    // SAFETY: only called by `enter_clean`, which is attached.
    let py = unsafe { Python::assume_attached() };
    match catch_unwind(AssertUnwindSafe(|| error.restore(py))) {
        Ok(()) => R::FAILURE,
        Err(payload) => raise_panic(payload),
    }
}

#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions, reason = "only called from Rust")]
extern "C" fn raise_panic<R: Failure>(payload: Box<dyn Any + Send>) -> R {
    // SAFETY: only called by `enter_clean`, which is attached.
    panic_to_error(payload).restore(unsafe { Python::assume_attached() });
    R::FAILURE
}

/// Does the deferred work first, if there is any, and calls the function again: as its last act, so
/// that the usual call need not save its arguments for it.
macro_rules! after_deferred_work {
    ($function:ident($($arg:ident: $ty:ty),* $(,)?) -> $ret:ty) => {
        if $crate::interpreter::is_dirty() {
            #[cold]
            #[inline(never)]
            unsafe extern "C" fn drained($($arg: $ty),*) -> $ret {
                $crate::interpreter::drain();
                // SAFETY: the arguments are those of the function itself.
                unsafe { $function($($arg),*) }
            }
            // SAFETY: the arguments are those of the function itself.
            return unsafe { drained($($arg),*) };
        }
    };
}

pub(crate) use after_deferred_work;

/// A function, or a slot, with `self` only.
///
/// # Safety
/// Called by Python with these arguments; `body` is a body for this kind of `self`, and the signature
/// has no parameters.
pub unsafe extern "C" fn call_noargs(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    after_deferred_work!(call_noargs(
        signature: &'static Signature, body: Body, slf: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject);
    // SAFETY: - Python called us;
    //         - the signature has no slots, so no pointer is read.
    unsafe { enter_clean(|py| body(py, slf, Slots::new(py, signature, std::ptr::null()))) }
}

/// A function, or a slot, with one positional-only parameter.
///
/// # Safety
/// As for [`call_noargs`].
pub unsafe extern "C" fn call_one(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    after_deferred_work!(call_one(
        signature: &'static Signature, body: Body, slf: *mut ffi::PyObject, arg: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject);
    // SAFETY: Python called us, with an argument that lives for the call.
    unsafe { enter_clean(|py| body(py, slf, Slots::new(py, signature, &arg))) }
}

/// A function that takes arguments by position and by name.
///
/// # Safety
/// As for [`call_noargs`]; `args` has `nargs` entries and one more for each of `kwnames`, which is a
/// tuple of strings or NULL.
pub unsafe extern "C" fn call_keywords(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us, with arguments that live for the call;
    //         - when they fit exactly there is one a slot.
    unsafe {
        if kwnames.is_null() && signature.fits_exactly(nargs as usize) && !is_dirty() {
            return enter_clean(|py| body(py, slf, Slots::new(py, signature, args)));
        }
        call_bound(signature, body, slf, args, nargs, kwnames)
    }
}

/// The calls that need binding.
///
/// # Safety
/// As for [`call_keywords`].
#[inline(never)]
unsafe extern "C" fn call_bound(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let nargs = nargs as usize;
    // SAFETY: - as the caller promises;
    //         - the values of keywords follow the positional arguments.
    unsafe {
        enter(|py| {
            if signature.binds_by_identity() {
                let mut slots = [std::ptr::null_mut(); ON_STACK];
                let (given, names) = (slice(args, nargs), keyword_names(kwnames));
                let values = slice(args.add(nargs), names.len());
                let slots_used = &mut slots[..signature.slots()];
                if bind_by_identity(py, signature, slots_used, given, names, values) {
                    return body(py, slf, Slots::new(py, signature, slots.as_ptr()));
                }
            }
            let keywords = if kwnames.is_null() {
                Keywords::None
            } else {
                Keywords::Names {
                    names: kwnames,
                    values: args.add(nargs),
                }
            };
            with_bound(py, signature, args, nargs, keywords, |slots| {
                body(py, slf, slots)
            })
        })
    }
}

/// The names of the keywords of a call, where the items of a tuple can be seen as an array.
///
/// # Safety
/// `kwnames` is a tuple that lives for the call, or NULL.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline(always)]
unsafe fn keyword_names<'a>(kwnames: *mut ffi::PyObject) -> &'a [*mut ffi::PyObject] {
    if kwnames.is_null() {
        return &[];
    }
    // SAFETY: as the caller promises.
    unsafe {
        let items = (&raw const (*kwnames.cast::<ffi::PyTupleObject>()).ob_item).cast();
        slice(items, ffi::PyTuple_GET_SIZE(kwnames) as usize)
    }
}

/// Elsewhere nothing is bound by identity.
#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
unsafe fn keyword_names<'a>(_kwnames: *mut ffi::PyObject) -> &'a [*mut ffi::PyObject] {
    &[]
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
        enter(|py| with_tuple_dict(py, signature, args, kwargs, |slots| body(py, slf, slots)))
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
    let keywords = if kwargs.is_null() {
        Keywords::None
    } else {
        Keywords::Dict(kwargs)
    };
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
        let items: Vec<*mut ffi::PyObject> = (0..nargs)
            .map(|i| ffi::PyTuple_GetItem(args, i as ffi::Py_ssize_t))
            .collect();
        with_bound(py, signature, items.as_ptr(), nargs, keywords, f)
    }
}
