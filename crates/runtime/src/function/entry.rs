//! Where Python enters Rust: panics are caught, errors set, and the arguments bound.
//!
//! None of this is generic over the user's function: its body comes as a pointer, so that a crate
//! with many functions compiles these few once.

use std::any::Any;
use std::ffi::c_int;
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::bind::{
    bind_by_identity, bind_rest, fill, is_in_order, name_count, with_bound, Keywords, Owned, Room,
    EMPTY, ON_STACK,
};
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
use super::messages::takes_nothing;
use super::{Body, BodyInt, Signature, Slots};
use crate::error::panic_to_error;
use crate::interpreter::{drain_if_dirty, is_dirty, CallScope};
use crate::{ffi, PyErr, PyResult, Python};

/// What a C function returns after an error was set.
pub(crate) trait Failure {
    /// That, of the NULL that [`raise`] gives: passed on where pointers are returned, so that raising is a jump.
    fn failed(null: *mut ffi::PyObject) -> Self;
}

impl<T> Failure for *mut T {
    #[inline(always)]
    fn failed(null: *mut ffi::PyObject) -> Self {
        null.cast()
    }
}

impl Failure for isize {
    #[inline(always)]
    fn failed(_null: *mut ffi::PyObject) -> Self {
        -1
    }
}

impl Failure for c_int {
    #[inline(always)]
    fn failed(_null: *mut ffi::PyObject) -> Self {
        -1
    }
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
    let (_scope, py) = unsafe { (CallScope::enter(), Python::assume_attached()) };
    match catch_unwind(AssertUnwindSafe(|| f(py))) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => R::failed(raise(error)),
        Err(payload) => R::failed(raise_panic(payload)),
    }
}

// The functions below that are `extern "C"` never unwind, so calls of them need no cleanup, and are
// jumps where they come last: what a call that fits goes through keeps everything in registers.

/// Sets the error, and gives NULL. Making the exception may run code of the user's, which may panic.
#[cold]
#[inline(never)]
extern "C" fn raise(error: PyErr) -> *mut ffi::PyObject {
    // SAFETY: only called by `enter_clean`, which is attached.
    let py = unsafe { Python::assume_attached() };
    match catch_unwind(AssertUnwindSafe(|| error.restore(py))) {
        Ok(()) => std::ptr::null_mut(),
        Err(payload) => raise_panic(payload),
    }
}

#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions, reason = "only called from Rust")]
extern "C" fn raise_panic(payload: Box<dyn Any + Send>) -> *mut ffi::PyObject {
    // SAFETY: only called by `enter_clean`, which is attached.
    panic_to_error(payload).restore(unsafe { Python::assume_attached() });
    std::ptr::null_mut()
}

/// A function, or a slot, with `self` only.
///
/// # Safety
/// Called by Python with these arguments; `body` is a body for this kind of `self`, and the signature
/// has no parameters.
pub unsafe extern "C" fn call_noargs(
    slf: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us;
    //         - the signature has no slots, so no pointer is read.
    unsafe { enter(|py| body(py, slf, Slots::new(py, signature, std::ptr::null()))) }
}

/// A function without parameters that gets an array of arguments, as the interpreter calls those fastest.
///
/// # Safety
/// As for [`call_noargs`]; `slf` is a module or NULL, `kwnames` a tuple of strings or NULL.
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
pub unsafe extern "C" fn call_none(
    slf: *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us;
    //         - the signature has no slots, so no pointer is read.
    unsafe {
        if nargs == 0 && kwnames.is_null() && !is_dirty() {
            return enter_clean(|py| body(py, slf, Slots::new(py, signature, std::ptr::null())));
        }
        call_none_otherwise(slf, nargs, kwnames, signature, body)
    }
}

/// Does deferred work, and refuses arguments in the interpreter's own words.
///
/// # Safety
/// As for [`call_none`].
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
#[cold]
#[inline(never)]
unsafe extern "C" fn call_none_otherwise(
    slf: *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe {
        enter(|py| {
            let by_name = !kwnames.is_null() && name_count(kwnames) != 0;
            if by_name || nargs != 0 {
                return Err(takes_nothing(py, signature, slf, by_name, nargs as usize));
            }
            body(py, slf, Slots::new(py, signature, std::ptr::null()))
        })
    }
}

/// A function, or a slot, with one positional-only parameter.
///
/// # Safety
/// As for [`call_noargs`].
pub unsafe extern "C" fn call_one(
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: Python called us, with an argument that lives for the call.
    unsafe { enter(|py| body(py, slf, Slots::new(py, signature, &arg))) }
}

/// A function that takes arguments by position and by name.
///
/// # Safety
/// As for [`call_noargs`]; `args` has `nargs` entries and one more for each of `kwnames`, which is a
/// tuple of strings or NULL.
pub unsafe extern "C" fn call_keywords(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us, with arguments that live for the call;
    //         - when they fit exactly there is one a slot.
    unsafe {
        if !kwnames.is_null() {
            return call_named(slf, args, nargs, kwnames, signature, body);
        }
        if signature.fits_exactly(nargs as usize) && !is_dirty() {
            return enter_clean(|py| body(py, slf, Slots::new(py, signature, args)));
        }
        call_short(slf, args, nargs, signature, body)
    }
}

/// As [`call_keywords`], for a function whose parameters need not be given: mostly none is, or all are.
///
/// # Safety
/// As for [`call_keywords`].
pub unsafe extern "C" fn call_optional(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: - Python called us, with arguments that live for the call;
    //         - when they fit exactly there is one a slot; else there are no more slots than are empty.
    unsafe {
        if !kwnames.is_null() {
            return call_named(slf, args, nargs, kwnames, signature, body);
        }
        let slots = if nargs == 0 && signature.needs_none() {
            (&raw const NOTHING.0).cast()
        } else if signature.fits_exactly(nargs as usize) {
            args
        } else {
            return call_short(slf, args, nargs, signature, body);
        };
        if is_dirty() {
            return call_short(slf, args, nargs, signature, body);
        }
        enter_clean(|py| body(py, slf, Slots::new(py, signature, slots)))
    }
}

// Binding goes on from function to function in the same way: each tries what is next in frequency, with
// no more of a stack frame than that takes, and jumps.

/// What a call without arguments passes: no slot is filled.
static NOTHING: Nothing = Nothing(EMPTY);

struct Nothing(Room);

// SAFETY: all pointers in it are NULL.
unsafe impl Sync for Nothing {}

/// The calls without keywords that do not fit exactly: mostly, the last parameters have their defaults.
///
/// # Safety
/// As for [`call_keywords`], without keywords.
#[inline(never)]
unsafe extern "C" fn call_short(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; what is required is given.
    unsafe {
        if signature.is_filled_by(nargs as usize) && !is_dirty() {
            return call_filled(slf, args, nargs as usize, signature, body);
        }
        call_not_short(slf, args, nargs, signature, body)
    }
}

/// Of [`call_short`] what is left. With the parameters in the same order, as changing it is what the others need not pay.
///
/// # Safety
/// As for [`call_short`].
#[inline(never)]
unsafe extern "C" fn call_not_short(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe { call_otherwise(slf, args, nargs, std::ptr::null_mut(), signature, body) }
}

/// The calls with keywords: mostly, these come in the order of the parameters.
///
/// # Safety
/// As for [`call_keywords`]; `kwnames` is a tuple.
#[inline(never)]
unsafe extern "C" fn call_named(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; where all slots are filled, or all that are required, that fits.
    unsafe {
        if signature.is_simple() && !is_dirty() {
            let py = Python::assume_attached();
            if is_in_order(py, signature, nargs as usize, kwnames) {
                let given = nargs as usize + name_count(kwnames);
                if given == signature.names() {
                    return enter_clean(|py| body(py, slf, Slots::new(py, signature, args)));
                }
                if given >= signature.needed() {
                    return call_filled(slf, args, given, signature, body);
                }
            }
            return call_by_identity(slf, args, nargs, kwnames, signature, body);
        }
        call_otherwise(slf, args, nargs, kwnames, signature, body)
    }
}

/// The calls of functions whose slots are not those of the names, or too many for the stack, and those that wait for
/// deferred work.
///
/// # Safety
/// As for [`call_keywords`].
#[inline(always)]
unsafe extern "C" fn call_otherwise(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe {
        match signature.rest() {
            Some(rest) if signature.slots() <= ON_STACK => {
                (rest.call)(slf, args, nargs, kwnames, signature, body)
            }
            _ => call_any(slf, args, nargs, kwnames, signature, body),
        }
    }
}

/// A way to enter a function, see [`call_keywords`].
pub(super) type Call = unsafe extern "C" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    ffi::Py_ssize_t,
    *mut ffi::PyObject,
    &'static Signature,
    Body,
) -> *mut ffi::PyObject;

/// The calls of functions with `*args` or `**kwargs`, if there is room for all their slots.
///
/// # Safety
/// As for [`call_keywords`].
#[inline(never)]
pub(super) unsafe extern "C" fn call_rest(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises; there is room for all slots of such a signature;
    //         - what binding makes is kept until the body has returned.
    unsafe {
        if !is_dirty() {
            let mut room = EMPTY;
            let slots = room.as_mut_ptr();
            let result = enter_clean(|py| {
                let (nargs, mut owned) = (nargs as usize, Owned::default());
                if bind_rest(py, signature, slots, args, nargs, kwnames, &mut owned)? {
                    body(py, slf, Slots::new(py, signature, slots))
                } else {
                    Ok(NOT_BOUND)
                }
            });
            if result != NOT_BOUND {
                return result;
            }
        }
        call_any(slf, args, nargs, kwnames, signature, body)
    }
}

/// Stands for the result of a call that has to be bound in another way: no object is there.
const NOT_BOUND: *mut ffi::PyObject = std::ptr::NonNull::dangling().as_ptr();

/// The calls whose first so many slots are given, and the others have defaults.
///
/// # Safety
/// As for [`call_keywords`]; `args` has the given slots, the signature is simple, and there was no
/// deferred work.
#[inline(never)]
unsafe extern "C" fn call_filled(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    given: usize,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    let mut room = EMPTY;
    // SAFETY: as the caller promises; there is room for all slots of a simple signature.
    unsafe {
        fill(room.as_mut_ptr(), args, given);
        enter_clean(|py| body(py, slf, Slots::new(py, signature, room.as_ptr())))
    }
}

/// The calls with keywords in another order.
///
/// # Safety
/// As for [`call_keywords`]; `kwnames` is a tuple, the signature is simple, and there was no deferred
/// work.
#[inline(never)]
unsafe extern "C" fn call_by_identity(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    let mut room = EMPTY;
    // SAFETY: as the caller promises; there is room for all slots of a simple signature.
    unsafe {
        let (py, slots) = (Python::assume_attached(), room.as_mut_ptr());
        if bind_by_identity(py, signature, slots, args, nargs as usize, kwnames) {
            return enter_clean(|py| body(py, slf, Slots::new(py, signature, slots)));
        }
        call_any(slf, args, nargs, kwnames, signature, body)
    }
}

/// All other calls, also those that do not fit.
///
/// # Safety
/// As for [`call_keywords`].
#[inline(never)]
pub(super) unsafe extern "C" fn call_any(
    slf: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargs: ffi::Py_ssize_t,
    kwnames: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
) -> *mut ffi::PyObject {
    let nargs = nargs as usize;
    // SAFETY: - as the caller promises;
    //         - the values of keywords follow the positional arguments.
    unsafe {
        enter(|py| {
            let keywords = Keywords::of_call(kwnames, args.add(nargs));
            with_bound(py, signature, args, nargs, keywords, |slots| {
                body(py, slf, slots)
            })
        })
    }
}

/// A function that gets a tuple and a dictionary: `tp_new`, `tp_call`, and the old limited API.
///
/// # Safety
/// As for [`call_noargs`]; `args` is a tuple, `kwargs` a dictionary or NULL.
pub unsafe extern "C" fn call_tuple_dict(
    slf: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
    signature: &'static Signature,
    body: Body,
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
pub unsafe extern "C" fn call_init(
    slf: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
    signature: &'static Signature,
    body: BodyInt,
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
    let keywords = Keywords::of_dict(kwargs);
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
        let (mut on_stack, mut on_heap) = (EMPTY, Vec::new());
        let items = if nargs <= on_stack.len() {
            &mut on_stack[..nargs]
        } else {
            on_heap.resize(nargs, std::ptr::null_mut());
            &mut on_heap[..]
        };
        for (i, item) in items.iter_mut().enumerate() {
            *item = ffi::PyTuple_GetItem(args, i as ffi::Py_ssize_t);
        }
        let items = items.as_ptr();
        if kwargs.is_null() && signature.fits_exactly(nargs) {
            return f(Slots::new(py, signature, items));
        }
        with_bound(py, signature, items, nargs, keywords, f)
    }
}
