//! Enums with data: a class for each variant, which derives from the enum's own.

use super::definition::PyClass;
use super::initializer::PyClassInitializer;
use crate::checked::raise_if_minus_one;
use crate::exceptions::{PyIndexError, PyTypeError};
use crate::function::{Body, Outcome, Slots};
use crate::object::Bound;
use crate::types::{PyString, PyTuple};
use crate::{ffi, PyErr, PyResult, Python};

/// The object of a value of an enum with data: an instance of its variant's class.
///
/// # Errors
/// If memory runs out.
pub fn variant_object<V, T>(py: Python<'_>, variant: V, value: T) -> PyResult<Bound<'_, T>>
where
    V: PyClass<BaseType = T>,
    T: PyClass,
    (V, T): Into<PyClassInitializer<V>>,
{
    Ok((variant, value).into().create(py)?.into_super())
}

/// The class of a variant, as an attribute of the enum's: `Shape.Circle`, which is also its
/// `__qualname__`.
///
/// # Errors
/// If the class cannot be made.
pub fn variant_class<T: PyClass, V: PyClass>(py: Python<'_>) -> Outcome {
    let class = super::try_type_object::<V>(py)?;
    let name = format!("{}.{}", <T as PyClass>::NAME, <V as PyClass>::NAME);
    let name = PyString::new(py, &name);
    // SAFETY: a heap type of this crate, a C string and a string object.
    let code = unsafe {
        ffi::PyObject_SetAttrString(class.as_ptr(), c"__qualname__".as_ptr(), name.as_ptr())
    };
    raise_if_minus_one(py, code)?;
    Ok(class.into_ptr())
}

/// The names of a variant's fields, for `match` statements.
///
/// # Errors
/// If memory runs out.
#[inline]
pub fn match_args(py: Python<'_>, names: &[&'static str]) -> Outcome {
    Ok(PyTuple::new(py, names)?.into_ptr())
}

/// `variant[i]` of a variant with unnamed fields, as of a tuple.
///
/// # Errors
/// An `IndexError` beyond the fields; what the getter gives.
///
/// # Safety
/// The getters are for instances of the class of `slf`.
#[inline]
pub unsafe fn variant_item(
    py: Python<'_>,
    slf: *mut ffi::PyObject,
    args: &Slots<'_, '_>,
    getters: &[Body],
) -> Outcome {
    let index: isize = crate::function::arg(args, 0)?;
    let from_start = if index < 0 {
        index + getters.len() as isize
    } else {
        index
    };
    match usize::try_from(from_start)
        .ok()
        .and_then(|index| getters.get(index))
    {
        Some(getter) => getter(py, slf, *args),
        None => Err(PyErr::new::<PyIndexError, _>(crate::error::Message(
            "tuple index out of range",
        ))),
    }
}

/// What the getter of a field gives for another variant. Only an object whose class was changed by
/// hand gets here.
///
/// # Errors
/// Always.
#[cold]
pub fn wrong_variant() -> Outcome {
    Err(PyErr::new::<PyTypeError, _>(crate::error::Message(
        "the value is of another variant than its class says",
    )))
}
