//! Enums without data: one instance for each variant, an attribute of the class.

#![allow(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "bodies get the receiver that the interpreter passes to their slot"
)]

use std::ffi::CStr;

use super::definition::PyClass;
use super::initializer::{new_object, PyClassInitializer};
use super::item::Item;
use super::receiver::self_ref;
use super::slot_items::{__int__, __repr__};
use crate::basic::CompareOp;
use crate::checked::{new_reference_or_raise, raise_if_minus_one};
use crate::conversion::IntoPyObjectExt;
use crate::function::{compare_op, not_implemented, raw, Outcome, Slots};
use crate::object::{Bound, PyType};
use crate::types::{PyInt, PyString};
use crate::{ffi, PyAny, PyResult, Python};

/// Enums without data, as the macros describe them.
pub trait PlainEnum: PyClass + Into<PyClassInitializer<Self>> {
    /// The variants by ascending index. One that a `cfg` removed leaves a gap.
    const VARIANTS: &'static [Variant];

    /// The index of the value's variant.
    fn index(&self) -> usize;

    /// The value of a variant.
    fn variant(index: usize) -> Option<Self>;
}

/// One variant of an enum without data.
pub struct Variant {
    /// Its place among the variants.
    pub index: usize,
    /// Its name in Python.
    pub name: &'static CStr,
    /// Its discriminant.
    pub value: i128,
}

/// The one Python object of a variant.
///
/// # Errors
/// If the objects of the variants cannot be made.
pub fn enum_object<T: PlainEnum>(py: Python<'_>, value: T) -> PyResult<Bound<'_, T>> {
    let objects = objects::<T>(py)?;
    // SAFETY: - a tuple with an entry for each index, which is never changed;
    //         - the entry of a variant that exists is an instance of the class.
    unsafe {
        let object = ffi::PyTuple_GetItem(objects, value.index() as ffi::Py_ssize_t);
        Ok(Bound::from_borrowed_ptr(py, object).cast_into_unchecked())
    }
}

/// The tuple of the variants' objects, by index; it lives as long as the class.
///
/// Threads that come here at the same time may each make one: the first to finish wins, so nobody
/// waits for a lock while another thread waits for the interpreter.
fn objects<T: PlainEnum>(py: Python<'_>) -> PyResult<*mut ffi::PyObject> {
    let objects = &T::CLASS.get().variants;
    let ready = objects.get(py);
    if !ready.is_null() {
        return Ok(ready);
    }
    let made = make_objects(py, T::VARIANTS, |index| match T::variant(index) {
        Some(value) => Ok(new_object(py, value)?.into_any()),
        None => Ok(py.None().into_bound(py)),
    })?;
    let (stored, ours) = objects.set_if_empty(py, made.as_ptr());
    if ours {
        std::mem::forget(made);
    }
    Ok(stored)
}

fn make_objects<'py>(
    py: Python<'py>,
    variants: &[Variant],
    make: impl Fn(usize) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let count = variants.last().map_or(0, |last| last.index + 1);
    // SAFETY: gives a new tuple or NULL with an error set.
    let tuple = unsafe { new_reference_or_raise(py, ffi::PyTuple_New(count as ffi::Py_ssize_t))? };
    for index in 0..count {
        let object = make(index)?;
        // SAFETY: a slot of a tuple that nobody else has seen, filled once; it takes over the
        // reference.
        let code = unsafe {
            ffi::PyTuple_SetItem(tuple.as_ptr(), index as ffi::Py_ssize_t, object.into_ptr())
        };
        raise_if_minus_one(py, code)?;
    }
    Ok(tuple)
}

/// Sets the class attributes of the variants.
///
/// # Errors
/// If an object cannot be made or set.
fn add_variants<T: PlainEnum>(py: Python<'_>, class: &Bound<'_, PyType>) -> PyResult<()> {
    let objects = objects::<T>(py)?;
    for variant in T::VARIANTS {
        // SAFETY: - the tuple has an entry for each index, which it keeps alive;
        //         - a type object and a C string.
        let code = unsafe {
            let object = ffi::PyTuple_GetItem(objects, variant.index as ffi::Py_ssize_t);
            ffi::PyObject_SetAttrString(class.as_ptr(), variant.name.as_ptr(), object)
        };
        raise_if_minus_one(py, code)?;
    }
    Ok(())
}

fn description<T: PlainEnum>(value: &T) -> &'static Variant {
    let index = value.index();
    T::VARIANTS
        .iter()
        .find(|variant| variant.index == index)
        .expect("every variant is described")
}

/// `Color.Red`
fn enum_repr_body<T: PlainEnum>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    _args: &Slots<'_, '_>,
) -> Outcome {
    // SAFETY: the receiver of a slot of the class.
    let variant = description::<T>(&*unsafe { self_ref::<T>(py, slf)? });
    let text = format!(
        "{}.{}",
        <T as PyClass>::NAME,
        variant.name.to_string_lossy()
    );
    Ok(PyString::new(py, &text).into_ptr())
}

/// The discriminant, for `int()`.
fn enum_int_body<T: PlainEnum>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    _args: &Slots<'_, '_>,
) -> Outcome {
    // SAFETY: the receiver of a slot of the class.
    let variant = description::<T>(&*unsafe { self_ref::<T>(py, slf)? });
    match i64::try_from(variant.value) {
        Ok(value) => value.into_return_value_plain(py),
        Err(_) => variant.value.into_return_value_plain(py),
    }
}

/// Comparisons with variants, by what the macros wrote for the enum, and with integers.
pub fn class_compare_int_body<T: PlainEnum>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: &Slots<'_, '_>,
    ordered: bool,
    by: fn(&T, &T, CompareOp) -> Option<bool>,
) -> Outcome {
    if let Some(outcome) = compare_with_int::<T>(py, slf, args, ordered) {
        return outcome;
    }
    super::options::class_compare_body::<T>(py, slf, args, by)
}

/// `None` if the operand is no integer.
fn compare_with_int<T: PlainEnum>(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: &Slots<'_, '_>,
    ordered: bool,
) -> Option<Outcome> {
    let other = args.required(0).cast::<PyInt>().ok()?;
    let op = compare_op(args);
    if !ordered && !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Some(Ok(not_implemented(py)));
    }
    // SAFETY: the receiver of a slot of the class.
    let value = match unsafe { self_ref::<T>(py, slf) } {
        Ok(value) => description::<T>(&value).value,
        Err(error) => return Some(Err(error)),
    };
    Some(compare_ints(py, value, other, op))
}

/// Python compares, so that integers of any size have an answer.
#[inline]
fn compare_ints(py: Python<'_>, value: i128, other: &Bound<'_, PyInt>, op: CompareOp) -> Outcome {
    let value = value.into_bound_py_any(py)?;
    // SAFETY: two objects; gives a new reference or NULL with an error set.
    let result = unsafe { ffi::PyObject_RichCompare(value.as_ptr(), other.as_ptr(), op as _) };
    // SAFETY: as above.
    Ok(unsafe { new_reference_or_raise(py, result)? }.into_ptr())
}

/// The items of an enum without data.
pub const fn plain_enum<T: PlainEnum>() -> Item {
    Item::Group(
        const {
            &[
                __repr__(raw(enum_repr_body::<T>)),
                __int__(raw(enum_int_body::<T>)),
                Item::Fill(add_variants::<T>),
            ]
        },
    )
}

/// The item of the option `eq_int`.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_eq_int {
    ($class:ty) => {
        $crate::__macro::__richcmp__($crate::__macro::raw(|py, slf, args| {
            $crate::__macro::class_compare_int_body::<$class>(
                py,
                slf,
                args,
                false,
                $crate::__equals!($class),
            )
        }))
    };
}

/// The item of the options `ord` and `eq_int` together.
#[doc(hidden)]
#[macro_export]
macro_rules! __class_ord_int {
    ($class:ty) => {
        $crate::__macro::__richcmp__($crate::__macro::raw(|py, slf, args| {
            $crate::__macro::class_compare_int_body::<$class>(
                py,
                slf,
                args,
                true,
                $crate::__compares!($class),
            )
        }))
    };
}
