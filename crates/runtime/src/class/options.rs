//! What options of a class put into its slots: `eq`, `ord`, `hash`, `str`.
//!
//! The traits that they go by are named by the expansion, and are no bounds here, which messages about a class without
//! the trait would show.

#![allow(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "bodies get the receiver that the interpreter passes to their slot"
)]

use std::fmt::{self, Display, Formatter};
use std::hash::{DefaultHasher, Hasher};

use super::definition::PyClass;
use super::receiver::self_ref;
use crate::basic::CompareOp;
use crate::conversion::IntoPyObjectExt;
use crate::function::{not_implemented, Outcome, OutcomeInt, Slots};
use crate::types::PyString;
use crate::{ffi, Python};

/// Comparisons by what the macros wrote for the class: `==` and `!=`, or all.
pub fn class_compare_body<T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: &Slots<'_, '_>,
    by: fn(&T, &T, CompareOp) -> Option<bool>,
) -> Outcome {
    let op = crate::function::compare_op(args);
    let Ok(other) = args.required(0).cast::<T>() else {
        return Ok(not_implemented(py));
    };
    // SAFETY: the receiver of a slot of the class, and an instance that was just checked.
    let (a, b) = unsafe { (self_ref::<T>(py, slf)?, self_ref::<T>(py, other.as_ptr())?) };
    match by(&a, &b, op) {
        Some(answer) => answer.into_return_value_plain(py),
        None => Ok(not_implemented(py)),
    }
}

/// The hash by `Hash`.
pub fn class_hash_body<T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    hash: fn(&T, &mut DefaultHasher),
) -> OutcomeInt {
    // SAFETY: the receiver of a slot of the class.
    let value = unsafe { self_ref::<T>(py, slf)? };
    let mut hasher = DefaultHasher::new();
    hash(&value, &mut hasher);
    crate::function::hash_output(Ok(hasher.finish() as isize))
}

/// `str()` by `Display`.
pub fn class_str_body<T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    fmt: fn(&T, &mut Formatter<'_>) -> fmt::Result,
) -> Outcome {
    // SAFETY: the receiver of a slot of the class.
    let value = unsafe { self_ref::<T>(py, slf)? };
    Ok(PyString::new(py, &Shown(&*value, fmt).to_string()).into_ptr())
}

struct Shown<'a, T>(&'a T, fn(&T, &mut Formatter<'_>) -> fmt::Result);

impl<T> Display for Shown<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (self.1)(self.0, f)
    }
}
