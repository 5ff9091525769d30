//! What the slot functions that the macros write call.

#![allow(
    improper_ctypes_definitions,
    reason = "called from Rust only; `extern` because it never unwinds"
)]

use std::ffi::c_int;

use super::definition::Class;
use crate::checked::new_reference_or_raise;
use crate::exceptions::{PyNotImplementedError, PyStopAsyncIteration};
use crate::function::{
    call_noargs, call_one, enter, enter_clean, not_implemented, Body, BodyInt, Outcome, Signature,
    Slots, NOT_IMPLEMENTED,
};
use crate::interpreter::{drain_if_dirty, is_dirty};
use crate::{ffi, PyErr, PyResult, Python};

/// The parameters of slots, for messages.
macro_rules! slot_signatures {
    ($($name:ident: $($parameter:literal),*;)*) => {
        $(
            pub(super) static $name: Signature = {
                const TEXTS: &str = concat!("\0", $($parameter, "\0"),*);
                const NAMES: &[&str] = &[$($parameter),*];
                Signature::plain(TEXTS, [NAMES.len() as u16, NAMES.len() as u16, 0])
            };
        )*
    };
}

slot_signatures! {
    NONE: ;
    ONE: "other";
    TWO: "other", "value";
}

/// The parameters of slots whose own names are not known.
static SLOT_ARGUMENTS: Signature = Signature::plain("\0other\0value\0", [2, 2, 0]);

/// The signature of a special method whose parameters need no names, as errors of their conversion are not shown.
pub fn unnamed() -> &'static Signature {
    &SLOT_ARGUMENTS
}

/// A slot with `self` only.
///
/// # Safety
/// Called by Python with `slf`; `body` is a body for that kind of `self`.
#[inline(always)]
pub(super) unsafe fn slot_unary(body: Body, slf: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe { call_noargs(slf, &NONE, body) }
}

/// A slot with `self` and one argument.
///
/// # Safety
/// As for [`slot_unary`].
#[inline(always)]
pub(super) unsafe fn slot_binary(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe { call_one(slf, arg, signature, body) }
}

/// A slot with `self` and two arguments, which may be absent.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_ternary(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    first: *mut ffi::PyObject,
    second: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the arguments live for the call, `None` as long as Python.
    unsafe {
        let none = ffi::Py_None();
        let args = [first, second].map(|arg| if arg.is_null() { none } else { arg });
        enter(|py| body(py, slf, Slots::new(py, signature, args.as_ptr())))
    }
}

/// A slot with `self` and an index.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_index(
    signature: &'static Signature,
    body: Body,
    slf: *mut ffi::PyObject,
    index: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the index object is kept for the call.
    unsafe {
        enter(|py| {
            let index = new_reference_or_raise(py, ffi::PyLong_FromSsize_t(index))?;
            let pointer = index.as_ptr();
            body(py, slf, Slots::new(py, signature, &pointer))
        })
    }
}

/// A slot with `self` only that gives a number.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe extern "C" fn slot_unary_int(body: BodyInt, slf: *mut ffi::PyObject) -> isize {
    // SAFETY: as the caller promises; the signature has no slots.
    unsafe { enter(|py| body(py, slf, Slots::new(py, &NONE, std::ptr::null()))) }
}

/// A slot with `self` and one argument that gives a number.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe extern "C" fn slot_binary_int(
    signature: &'static Signature,
    body: BodyInt,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: as the caller promises; the argument lives for the call.
    unsafe { enter(|py| body(py, slf, Slots::new(py, signature, &arg)).map(|code| code as c_int)) }
}

/// An in-place number operation: gives the receiver back, or `NotImplemented`.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_inplace(
    body: BodyInt,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the argument lives for the call.
    unsafe { enter(|py| inplace_result(py, slf, body(py, slf, Slots::new(py, &ONE, &arg)))) }
}

/// `__ipow__`, whose third argument the interpreter always gives as `None`.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_inplace_power(
    body: BodyInt,
    slf: *mut ffi::PyObject,
    arg: *mut ffi::PyObject,
    modulus: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the arguments live for the call.
    unsafe {
        let modulus = if modulus.is_null() {
            ffi::Py_None()
        } else {
            modulus
        };
        let args = [arg, modulus];
        enter(|py| inplace_result(py, slf, body(py, slf, Slots::new(py, &TWO, args.as_ptr()))))
    }
}

unsafe fn inplace_result(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    result: PyResult<isize>,
) -> Outcome {
    if result? == NOT_IMPLEMENTED {
        return Ok(not_implemented(py));
    }
    // SAFETY: the receiver is alive; the new reference is the result.
    unsafe { ffi::Py_INCREF(slf) };
    Ok(slf)
}

/// `__anext__`: no item ends the iteration, which for this slot is an exception.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_async_next(body: Body, slf: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the signature has no slots.
    unsafe {
        enter(|py| {
            let item = body(py, slf, Slots::new(py, &NONE, std::ptr::null()))?;
            if item.is_null() {
                return Err(PyErr::new::<PyStopAsyncIteration, _>(
                    crate::error::NoArguments,
                ));
            }
            Ok(item)
        })
    }
}

/// A binary number operation, whose instance of the class may be on either side.
///
/// # Safety
/// Called by Python; the bodies are for instances of the class.
pub(super) unsafe extern "C" fn slot_number(
    class: &'static Class,
    forward: Option<Body>,
    reflected: Option<Body>,
    left: *mut ffi::PyObject,
    right: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // By far the most frequent: an instance of exactly the class on the left.
    // SAFETY: as the caller promises; the operands live for the call.
    unsafe {
        if let (Some(body), None) = (forward, reflected) {
            if class.is_exact_type_of(left) && !is_dirty() {
                return enter_clean(|py| body(py, left, Slots::new(py, &ONE, &right)));
            }
        }
        any_number(class, forward, reflected, left, right)
    }
}

/// # Safety
/// As for [`slot_number`].
#[inline(never)]
unsafe extern "C" fn any_number(
    class: &'static Class,
    forward: Option<Body>,
    reflected: Option<Body>,
    left: *mut ffi::PyObject,
    right: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the operands live for the call.
    unsafe {
        enter(|py| {
            number(
                py,
                class,
                [(forward, left, right), (reflected, right, left)],
                |body, slf, other| body(py, slf, Slots::new(py, &ONE, &other)),
            )
        })
    }
}

/// `__pow__` and `__rpow__`.
///
/// # Safety
/// As for [`slot_number`].
pub(super) unsafe fn slot_power(
    class: &'static Class,
    forward: Option<Body>,
    reflected: Option<Body>,
    left: *mut ffi::PyObject,
    right: *mut ffi::PyObject,
    modulus: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the operands live for the call.
    unsafe {
        enter(|py| {
            number(
                py,
                class,
                [(forward, left, right), (reflected, right, left)],
                |body, slf, other| {
                    let args = [other, modulus];
                    body(py, slf, Slots::new(py, &TWO, args.as_ptr()))
                },
            )
        })
    }
}

/// Tries the method of each side whose operand is an instance of the class.
unsafe fn number(
    py: Python<'_>,
    class: &'static Class,
    sides: [(Option<Body>, *mut ffi::PyObject, *mut ffi::PyObject); 2],
    call: impl Fn(Body, *mut ffi::PyObject, *mut ffi::PyObject) -> Outcome,
) -> Outcome {
    let class = class.type_ptr(py);
    for (body, slf, other) in sides {
        let Some(body) = body else { continue };
        // SAFETY: both are type objects that are alive.
        let is_instance = unsafe {
            let ty = ffi::Py_TYPE(slf);
            ty == class || ffi::PyType_IsSubtype(ty, class) != 0
        };
        if is_instance {
            let result = call(body, slf, other)?;
            // SAFETY: gives the address of a static object.
            if result != unsafe { ffi::Py_NotImplemented() } {
                return Ok(result);
            }
            // SAFETY: the reference that the method gave.
            unsafe { ffi::Py_DECREF(result) };
            // The method may have been detached, and the next one expects that no work is left over.
            drain_if_dirty();
        }
    }
    Ok(not_implemented(py))
}

/// Comparisons by separate methods, of which that for `==` is known and the `others` lie in the order of
/// [`CompareOp`](crate::basic::CompareOp).
///
/// `!=` without a method of its own is the opposite of `==`, for which `entry`, the C function that called us, is asked:
/// so the method for `==` has one caller, and is inlined there.
///
/// # Safety
/// Called by Python; the bodies are for the type of `slf`.
#[inline(always)]
pub(super) unsafe fn slot_compare(
    equal: Option<Body>,
    others: &'static [Option<Body>; 6],
    entry: ffi::richcmpfunc,
    slf: *mut ffi::PyObject,
    other: *mut ffi::PyObject,
    op: c_int,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe {
        if let (ffi::Py_EQ, Some(body)) = (op, equal) {
            return call_one(slf, other, &ONE, body);
        }
        if let Some(Some(body)) = others.get(op as usize) {
            return call_one(slf, other, &ONE, *body);
        }
        slot_compare_absent(slf, other, op, others, equal.map(|_| entry))
    }
}

/// With this flag a comparison is only answered by a method of its own: set by slots that ask
/// several functions.
pub(super) const ONLY_OWN: c_int = 1 << 8;

/// A comparison without a method of its own, or with [`ONLY_OWN`].
///
/// # Safety
/// As for [`slot_compare`]; `equal` compares by `==`, if there is a method for that.
#[cold]
#[inline(never)]
unsafe extern "C" fn slot_compare_absent(
    slf: *mut ffi::PyObject,
    other: *mut ffi::PyObject,
    op: c_int,
    others: &'static [Option<Body>; 6],
    equal: Option<ffi::richcmpfunc>,
) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises; the operand lives for the call;
    //         - Python called us, so we are attached.
    unsafe {
        if op & ONLY_OWN != 0 {
            let op = op & !ONLY_OWN;
            if let (ffi::Py_EQ, Some(equal)) = (op, equal) {
                return equal(slf, other, op);
            }
            if let Some(Some(body)) = others.get(op as usize) {
                return call_one(slf, other, &ONE, *body);
            }
        } else if let (ffi::Py_NE, Some(equal)) = (op, equal) {
            return negated(equal(slf, other, ffi::Py_EQ));
        }
        not_implemented(Python::assume_attached())
    }
}

/// The opposite of a comparison's result; `NotImplemented` stays, and NULL, with its error.
///
/// # Safety
/// A new reference, or NULL with an error set; this thread is attached.
unsafe fn negated(result: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises; the reference is given up once the object was asked;
    //         - the results are static objects, to which a reference is added.
    unsafe {
        if result.is_null() || result == ffi::Py_NotImplemented() {
            return result;
        }
        let truth = ffi::PyObject_IsTrue(result);
        ffi::Py_DECREF(result);
        let negated = match truth {
            -1 => return std::ptr::null_mut(),
            0 => ffi::Py_True(),
            _ => ffi::Py_False(),
        };
        ffi::Py_INCREF(negated);
        negated
    }
}

/// Comparisons by one method, which gets the operation as its second argument.
///
/// # Safety
/// As for [`slot_compare`].
pub(super) unsafe fn slot_rich_compare(
    body: Body,
    slf: *mut ffi::PyObject,
    other: *mut ffi::PyObject,
    op: c_int,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the arguments are kept for the call.
    unsafe {
        enter(|py| {
            let op = new_reference_or_raise(py, ffi::PyLong_FromLong((op & !ONLY_OWN).into()))?;
            let args = [other, op.as_ptr()];
            body(py, slf, Slots::new(py, &TWO, args.as_ptr()))
        })
    }
}

/// Setting and deleting through one slot. A NULL value deletes.
///
/// # Safety
/// Called by Python; the bodies are for the type of `slf`.
pub(super) unsafe fn slot_assign(
    (set, set_signature): (Option<BodyInt>, Option<&'static Signature>),
    (delete, delete_signature): (Option<BodyInt>, Option<&'static Signature>),
    absent: Absent,
    slf: *mut ffi::PyObject,
    key: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: as the caller promises; the arguments live for the call.
    unsafe {
        enter(|py| {
            let signature = if value.is_null() {
                delete_signature
            } else {
                set_signature
            };
            let signature = signature.unwrap_or(&SLOT_ARGUMENTS);
            let done = if value.is_null() {
                match delete {
                    Some(delete) => delete(py, slf, Slots::new(py, signature, &key)),
                    None => return absent.inherited(py, slf, key, value),
                }
            } else {
                let args = [key, value];
                match set {
                    Some(set) => set(py, slf, Slots::new(py, signature, args.as_ptr())),
                    None => return absent.inherited(py, slf, key, value),
                }
            };
            done.map(|_| 0 as c_int)
        })
    }
}

/// What happens when only one of the two methods of [`slot_assign`] is there.
#[derive(Debug, Copy, Clone)]
pub(super) enum Absent {
    /// Items: an error.
    Item,
    /// Attributes: what `object` does.
    Attribute,
    /// Descriptors: an error.
    Descriptor,
}

impl Absent {
    unsafe fn inherited(
        self,
        py: Python<'_>,
        slf: *mut ffi::PyObject,
        key: *mut ffi::PyObject,
        value: *mut ffi::PyObject,
    ) -> PyResult<c_int> {
        let deleting = value.is_null();
        match self {
            Absent::Attribute => {
                // SAFETY: living objects; the value may be NULL.
                let code = unsafe { ffi::PyObject_GenericSetAttr(slf, key, value) };
                crate::checked::raise_if_minus_one(py, code).map(|()| 0)
            }
            Absent::Item => Err(not_implemented_error(deleting, "item")),
            Absent::Descriptor => Err(not_implemented_error(deleting, "descriptor")),
        }
    }
}

/// What PyO3 raises here too, so that code which catches it works with both.
fn not_implemented_error(deleting: bool, what: &str) -> PyErr {
    let action = if deleting { "delete" } else { "set" };
    let text = format!("can't {action} {what}");
    PyErr::new::<PyNotImplementedError, _>(crate::function::Text(text))
}

/// With this bit set in the pointer to the name, only `__getattr__` is asked: set by slots that ask several functions.
#[cfg(feature = "multiple-pymethods")]
pub(super) const ONLY_FALLBACK: usize = 1;

/// `__getattribute__`, or the usual lookup, then `__getattr__` if that found nothing.
///
/// # Safety
/// As for [`slot_unary`].
pub(super) unsafe fn slot_get_attribute(
    (always, always_signature): (Option<Body>, Option<&'static Signature>),
    (fallback, fallback_signature): (Option<Body>, Option<&'static Signature>),
    slf: *mut ffi::PyObject,
    name: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises; the name lives for the call.
    unsafe {
        let call = |body, signature: Option<&'static Signature>, name| {
            slot_binary(signature.unwrap_or(&ONE), body, slf, name)
        };
        #[cfg(feature = "multiple-pymethods")]
        if name as usize & ONLY_FALLBACK != 0 {
            let name = name.byte_sub(ONLY_FALLBACK);
            return fallback.map_or(std::ptr::null_mut(), |body| {
                call(body, fallback_signature, name)
            });
        }
        let found = match always {
            Some(body) => call(body, always_signature, name),
            None => ffi::PyObject_GenericGetAttr(slf, name),
        };
        match fallback {
            Some(body) if found.is_null() && no_attribute() => {
                ffi::PyErr_Clear();
                call(body, fallback_signature, name)
            }
            _ => found,
        }
    }
}

/// Whether the error that is set is an `AttributeError`.
///
/// # Safety
/// This thread is attached, and an error is set.
pub(super) unsafe fn no_attribute() -> bool {
    // SAFETY: as the caller promises.
    unsafe { ffi::PyErr_ExceptionMatches(ffi::PyExc_AttributeError) != 0 }
}

/// Calls of a class or of an instance by vectorcall: arguments are bound without a tuple.
///
/// # Safety
/// Called by Python; `body` is that of the class's `__new__` or `__call__`, and `callable` what is called.
#[inline(always)]
pub(super) unsafe fn call_vectorcall(
    signature: &'static Signature,
    body: Body,
    callable: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    nargsf: usize,
    kwnames: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let nargs = nargsf & !(1 << (usize::BITS - 1));
    // SAFETY: as the caller promises.
    unsafe {
        crate::function::call_keywords(
            callable,
            args,
            nargs as ffi::Py_ssize_t,
            kwnames,
            signature,
            body,
        )
    }
}
