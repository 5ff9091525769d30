//! Class instances as arguments: `&T`, `&mut T`, and copies.

use super::definition::{False, PyClass};
use super::receiver::{self_mut, self_ref, SelfMut, SelfRef};
use crate::function::{Holder, Referent, ReferentMut};
use crate::object::{Borrowed, Bound, CastError, PyTypeCheck};
use crate::{FromPyObject, PyAny, PyErr, PyResult, Python};

#[diagnostic::do_not_recommend]
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
        check(T::type_check(object), T::classinfo_object, object)?;
        // SAFETY: an instance of `T`, as just checked, which lives for `'a`.
        match unsafe { self_ref::<T>(object.py(), object.as_ptr()) } {
            Ok(value) => Ok(holder.insert(value)),
            Err(error) => Err(error),
        }
    }
}

#[diagnostic::do_not_recommend]
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
        check(T::type_check(object), T::classinfo_object, object)?;
        // SAFETY: an instance of `T`, as just checked, which lives for `'a`.
        match unsafe { self_mut::<T>(object.py(), object.as_ptr()) } {
            Ok(value) => Ok(holder.insert(value)),
            Err(error) => Err(error),
        }
    }
}

/// The error of a cast that failed.
#[inline(always)]
fn check<'py>(
    is_instance: bool,
    class: for<'a> fn(Python<'a>) -> Bound<'a, PyAny>,
    object: &Bound<'py, PyAny>,
) -> PyResult<()> {
    #[cold]
    #[inline(never)]
    fn failed<'py>(
        class: for<'a> fn(Python<'a>) -> Bound<'a, PyAny>,
        object: &Bound<'py, PyAny>,
    ) -> PyErr {
        CastError::new(object.as_borrowed(), class(object.py())).into()
    }
    if is_instance {
        Ok(())
    } else {
        Err(failed(class, object))
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

#[diagnostic::do_not_recommend]
impl<'a, 'py, T: CloneIfPossible + Clone> FromPyObject<'a, 'py> for T {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<T> {
        extract_clone(object)
    }
}
