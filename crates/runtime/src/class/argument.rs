//! Class instances as arguments: `&T`, `&mut T`, and copies.

use super::definition::{False, PyClass};
use super::receiver::{self_mut, self_ref, SelfMut, SelfRef};
use crate::function::{Holder, Referent, ReferentMut};
use crate::object::{Borrowed, Bound};
use crate::{FromPyObject, PyAny, PyErr, PyResult};

impl<'a, 'py, T: PyClass> Referent<'a, 'py> for T {
    type Guard = SelfRef<'a, T>;

    #[inline]
    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        let instance = object.cast::<T>()?;
        // SAFETY: an instance of `T`, as just checked, which lives for `'a`.
        Ok(holder.insert(unsafe { self_ref::<T>(object.py(), instance.as_ptr())? }))
    }
}

impl<'a, 'py, T: PyClass<Frozen = False>> ReferentMut<'a, 'py> for T {
    type Guard = SelfMut<'a, T>;

    #[inline]
    fn borrow_mut_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h mut Self>
    where
        'a: 'h,
    {
        let instance = object.cast::<T>()?;
        // SAFETY: an instance of `T`, as just checked, which lives for `'a`.
        Ok(holder.insert(unsafe { self_mut::<T>(object.py(), instance.as_ptr())? }))
    }
}

/// A copy of the value of an instance: the conversion of classes with `from_py_object`.
///
/// # Errors
/// If the object is of another type or borrowed mutably.
pub fn extract_clone<T: PyClass + Clone>(object: Borrowed<'_, '_, PyAny>) -> PyResult<T> {
    let instance = object.cast::<T>()?;
    // SAFETY: an instance of `T`, as just checked, which lives for this call.
    let value = unsafe { self_ref::<T>(object.py(), instance.as_ptr())? };
    Ok(T::clone(&value))
}

/// Classes that convert by [`extract_clone`] if they are `Clone`, whether they are or not: what versions before 0.30
/// say of each class. An impl for all such classes, and not one a class, leaves room for the class's own.
pub trait CloneIfPossible: PyClass {}

impl<'a, 'py, T: CloneIfPossible + Clone> FromPyObject<'a, 'py> for T {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<T> {
        extract_clone(object)
    }
}
