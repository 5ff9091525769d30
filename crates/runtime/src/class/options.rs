//! What options of a class put into its slots: `eq`, `ord`, `hash`, `str`.

#![allow(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "bodies get the receiver that the interpreter passes to their slot"
)]

use std::hash::{DefaultHasher, Hash, Hasher};

use super::definition::PyClass;
use super::receiver::self_ref;
use crate::basic::CompareOp;
use crate::conversion::IntoPyObjectExt;
use crate::function::{not_implemented, Outcome, OutcomeInt, Slots};
use crate::types::PyString;
use crate::{ffi, Python};

/// `==` and `!=` by `PartialEq`.
pub fn class_eq_body<T: PyClass + PartialEq>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: Slots<'_, '_>,
) -> Outcome {
    compare::<T>(py, slf, args, |a, b, op| match op {
        CompareOp::Eq => Some(a == b),
        CompareOp::Ne => Some(a != b),
        _ => None,
    })
}

/// All comparisons by `PartialOrd`.
pub fn class_ord_body<T: PyClass + PartialOrd>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: Slots<'_, '_>,
) -> Outcome {
    compare::<T>(py, slf, args, |a, b, op| {
        Some(match op {
            CompareOp::Eq => a == b,
            CompareOp::Ne => a != b,
            CompareOp::Lt => a < b,
            CompareOp::Le => a <= b,
            CompareOp::Gt => a > b,
            CompareOp::Ge => a >= b,
        })
    })
}

fn compare<T: PyClass>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: Slots<'_, '_>,
    by: impl FnOnce(&T, &T, CompareOp) -> Option<bool>,
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
pub fn class_hash_body<T: PyClass + Hash>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    _args: Slots<'_, '_>,
) -> OutcomeInt {
    // SAFETY: the receiver of a slot of the class.
    let value = unsafe { self_ref::<T>(py, slf)? };
    let mut hasher = DefaultHasher::new();
    T::hash(&value, &mut hasher);
    crate::function::hash_output(Ok(hasher.finish() as isize))
}

/// `str()` by `Display`.
pub fn class_str_body<T: PyClass + std::fmt::Display>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    _args: Slots<'_, '_>,
) -> Outcome {
    // SAFETY: the receiver of a slot of the class.
    let value = unsafe { self_ref::<T>(py, slf)? };
    Ok(PyString::new(py, &value.to_string()).into_ptr())
}
