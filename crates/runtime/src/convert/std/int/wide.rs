//! Integers of 128 bits: two halves of 64.

use std::ffi::c_int;

use super::read::indexed;
use super::{from_signed, from_unsigned};
use crate::checked::{new_reference, new_reference_or_raise, value_or_raise};
use crate::error::Message;
use crate::exceptions::PyOverflowError;
use crate::types::PyInt;
use crate::{ffi, Borrowed, Bound, PyAny, PyErr, PyResult, Python};

#[inline]
pub(super) fn from_i128(py: Python<'_>, value: i128) -> Bound<'_, PyInt> {
    match i64::try_from(value) {
        Ok(value) => from_signed(py, value),
        Err(_) => joined(from_signed(py, (value >> 64) as i64), value as u64),
    }
}

#[inline]
pub(super) fn from_u128(py: Python<'_>, value: u128) -> Bound<'_, PyInt> {
    match u64::try_from(value) {
        Ok(value) => from_unsigned(py, value),
        Err(_) => joined(from_unsigned(py, (value >> 64) as u64), value as u64),
    }
}

/// `high << 64 | low`
///
/// # Panics
/// When memory runs out.
#[inline]
fn joined<'py>(high: Bound<'py, PyInt>, low: u64) -> Bound<'py, PyInt> {
    let py = high.py();
    let width = from_unsigned(py, 64);
    let low = from_unsigned(py, low);
    // SAFETY: - we are attached, and all are ints;
    //         - each operation gives a new reference to an int, or NULL when out of memory.
    unsafe {
        let high = new_reference(py, ffi::PyNumber_Lshift(high.as_ptr(), width.as_ptr()));
        new_reference(py, ffi::PyNumber_Or(high.as_ptr(), low.as_ptr())).cast_into_unchecked()
    }
}

#[inline]
pub(super) fn to_i128(obj: Borrowed<'_, '_, PyAny>) -> PyResult<i128> {
    indexed(obj, |int| match narrow(int)? {
        Narrow::Fits(value) => Ok(value.into()),
        Narrow::TooLow | Narrow::TooHigh => {
            let (high, low) = halves(int)?;
            match narrow(high.as_borrowed())? {
                Narrow::Fits(high) => Ok(i128::from(high) << 64 | i128::from(low)),
                Narrow::TooLow | Narrow::TooHigh => Err(too_big()),
            }
        }
    })
}

#[inline]
pub(super) fn to_u128(obj: Borrowed<'_, '_, PyAny>) -> PyResult<u128> {
    indexed(obj, |int| match narrow(int)? {
        Narrow::Fits(value) => u128::try_from(value).map_err(|_| negative()),
        Narrow::TooLow => Err(negative()),
        Narrow::TooHigh => {
            let (high, low) = halves(int)?;
            // SAFETY: we are attached, and this is an int; gives the maximum and maybe an error.
            let high = unsafe { ffi::PyLong_AsUnsignedLongLong(high.as_ptr()) };
            let high = value_or_raise(int.py(), high, u64::MAX)?;
            Ok(u128::from(high) << 64 | u128::from(low))
        }
    })
}

/// An `int` as 64 bits, if these are enough.
enum Narrow {
    Fits(i64),
    TooLow,
    TooHigh,
}

#[inline]
fn narrow(int: Borrowed<'_, '_, PyAny>) -> PyResult<Narrow> {
    let mut overflow: c_int = 0;
    // SAFETY: - we are attached, and this is an int;
    //         - gives -1 with the overflow told, or maybe with an error set.
    let value = unsafe { ffi::PyLong_AsLongLongAndOverflow(int.as_ptr(), &mut overflow) };
    match overflow {
        0 => Ok(Narrow::Fits(value_or_raise(int.py(), value, -1)?)),
        1.. => Ok(Narrow::TooHigh),
        _ => Ok(Narrow::TooLow),
    }
}

/// `int >> 64`, and the low 64 bits.
#[inline]
fn halves<'py>(int: Borrowed<'_, 'py, PyAny>) -> PyResult<(Bound<'py, PyAny>, u64)> {
    let py = int.py();
    let width = from_unsigned(py, 64);
    // SAFETY: - we are attached, and both are ints; a subtype's own `>>` must not be asked, so the
    //           method of `int` is called;
    //         - the mask gives the low bits, and cannot fail for an int.
    unsafe {
        let low = ffi::PyLong_AsUnsignedLongLongMask(int.as_ptr());
        let high = if ffi::PyLong_CheckExact(int.as_ptr()) != 0 {
            new_reference_or_raise(py, ffi::PyNumber_Rshift(int.as_ptr(), width.as_ptr()))?
        } else {
            let int_type = (&raw mut ffi::PyLong_Type).cast::<ffi::PyObject>();
            let shift = ffi::PyObject_GetAttrString(int_type, c"__rshift__".as_ptr());
            let shift = new_reference_or_raise(py, shift)?;
            let high = ffi::PyObject_CallFunctionObjArgs(
                shift.as_ptr(),
                int.as_ptr(),
                width.as_ptr(),
                std::ptr::null_mut::<ffi::PyObject>(),
            );
            new_reference_or_raise(py, high)?
        };
        Ok((high, low))
    }
}

#[cold]
#[inline]
fn too_big() -> PyErr {
    PyErr::new::<PyOverflowError, _>(Message("int too big to convert"))
}

#[cold]
#[inline]
fn negative() -> PyErr {
    PyErr::new::<PyOverflowError, _>(Message("can't convert negative int to unsigned"))
}
