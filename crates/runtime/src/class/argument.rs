//! Class instances as arguments: `&T`, `&mut T`, and copies.

use std::ffi::c_void;
use std::ptr::NonNull;

use super::borrow::{Exclusive, Shared};
use super::definition::{Class, False, PyClass};
use super::receiver::self_ref;
use super::thunk::How;
use crate::function::{Holder, Referent, ReferentMut, Slots};
use crate::object::{Borrowed, Bound, CastError};
use crate::{FromPyObject, PyAny, PyErr, PyResult, Python};

#[diagnostic::do_not_recommend]
impl<'a, 'py, T: PyClass> Referent<'a, 'py> for T {
    type Guard = Shared<'a>;
    crate::__type_hint!(REFERENT_TYPE = T::TYPE_HINT);

    #[inline]
    fn borrow_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h Self>
    where
        'a: 'h,
    {
        match borrow(
            T::CLASS.get(),
            const { How::of::<T>() },
            T::HAS_SUBTYPES,
            object,
            holder,
        ) {
            // SAFETY: the value of an instance of `T`, which lives for `'a` and is borrowed for `'h`.
            Ok(value) => Ok(unsafe { value.cast().as_ref() }),
            Err(error) => Err(error),
        }
    }

    #[inline]
    fn operand<'h>(
        args: &Slots<'a, 'py>,
        i: usize,
        holder: &'h mut Holder<Self::Guard>,
    ) -> Option<&'h Self>
    where
        'a: 'h,
    {
        let value = borrow_operand(
            T::CLASS.get(),
            const { How::of::<T>() },
            T::HAS_SUBTYPES,
            args,
            i,
            holder,
        );
        // SAFETY: - NULL for nothing, as in a reference;
        //         - else the value of an instance of `T`, which lives for `'a` and is borrowed for `'h`.
        unsafe { std::mem::transmute::<*const c_void, Option<&'h T>>(value) }
    }
}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T: PyClass<Frozen = False>> ReferentMut<'a, 'py> for T {
    type Guard = Exclusive<'a>;
    crate::__type_hint!(REFERENT_MUT_TYPE = T::TYPE_HINT);

    #[inline]
    fn borrow_mut_from<'h>(
        object: &'a Bound<'py, PyAny>,
        holder: &'h mut Holder<Self::Guard>,
    ) -> PyResult<&'h mut Self>
    where
        'a: 'h,
    {
        match borrow_mut(
            T::CLASS.get(),
            const { How::of::<T>() },
            T::HAS_SUBTYPES,
            object,
            holder,
        ) {
            // SAFETY: the value of an instance of `T`, which lives for `'a` and is borrowed for `'h`.
            Ok(value) => Ok(unsafe { value.cast().as_mut() }),
            Err(error) => Err(error),
        }
    }
}

/// The value of an instance, which `holder` keeps borrowed.
#[inline(always)]
fn borrow<'a>(
    class: &'static Class,
    how: How,
    has_subtypes: bool,
    object: &'a Bound<'_, PyAny>,
    holder: &mut Holder<Shared<'a>>,
) -> PyResult<NonNull<c_void>> {
    // SAFETY: arguments are converted while Python calls us, which is attached.
    let py = unsafe { Python::assume_attached() };
    if !class.is_type_of_this(py, object, has_subtypes) {
        return Err(wrong_type(class, object));
    }
    let object = object.as_ptr();
    // SAFETY: an instance of the class, as just checked, which lives for `'a`.
    unsafe {
        *holder = Some(Shared::take(class, how.borrowing, object)?);
        Ok(how.value.of_instance(class, object))
    }
}

/// As [`borrow`], of an operand, with NULL for whatever goes wrong.
#[inline(always)]
fn borrow_operand<'a>(
    class: &'static Class,
    how: How,
    has_subtypes: bool,
    args: &Slots<'a, '_>,
    i: usize,
    holder: &mut Holder<Shared<'a>>,
) -> *const c_void {
    let object = args.required(i);
    if !class.is_type_of_this(args.py(), object, has_subtypes) {
        return std::ptr::null();
    }
    let object = object.as_ptr();
    // SAFETY: an instance of the class, as just checked, which lives for `'a`.
    unsafe {
        // What comes first after the receiver is borrowed before anything else runs.
        let borrow = if i == 0 {
            Shared::take_on_entry(class, how.borrowing, object)
        } else {
            Shared::try_take(class, how.borrowing, object)
        };
        if borrow.is_none() {
            return std::ptr::null();
        }
        *holder = borrow;
        how.value.of_instance(class, object).as_ptr()
    }
}

/// As [`borrow`], mutably.
#[inline(always)]
fn borrow_mut<'a>(
    class: &'static Class,
    how: How,
    has_subtypes: bool,
    object: &'a Bound<'_, PyAny>,
    holder: &mut Holder<Exclusive<'a>>,
) -> PyResult<NonNull<c_void>> {
    // SAFETY: arguments are converted while Python calls us, which is attached.
    let py = unsafe { Python::assume_attached() };
    if !class.is_type_of_this(py, object, has_subtypes) {
        return Err(wrong_type(class, object));
    }
    let object = object.as_ptr();
    // SAFETY: an instance of the class, as just checked, which lives for `'a`.
    unsafe {
        *holder = Some(Exclusive::take(class, how.borrowing, object)?);
        Ok(how.value.of_instance(class, object))
    }
}

/// The error of a cast.
#[cold]
#[inline(never)]
fn wrong_type(class: &'static Class, object: &Bound<'_, PyAny>) -> PyErr {
    CastError::new(
        object.as_borrowed(),
        class.type_object(object.py()).into_any(),
    )
    .into()
}

/// A copy of the value of an instance: the conversion of classes with `from_py_object`.
///
/// # Errors
/// If the object is of another type or borrowed mutably.
pub fn extract_clone<T: PyClass>(
    object: Borrowed<'_, '_, PyAny>,
    clone: fn(&T) -> T,
) -> PyResult<T> {
    let instance = object.cast::<T>()?;
    // SAFETY: an instance of `T`, as just checked, which lives for this call.
    let value = unsafe { self_ref::<T>(object.py(), instance.as_ptr())? };
    Ok(clone(&value))
}

/// Classes that convert by [`extract_clone`] if they are `Clone`, whether they are or not: what versions before 0.30
/// say of each class. An impl for all such classes, and not one a class, leaves room for the class's own.
pub trait CloneIfPossible: PyClass {}

/// Those of them that are. It is one bound, with the message of [`FromPyObject`], as the compiler tells of each.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a Python object",
    note = "this needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`",
    note = "an instance of a `#[pyclass]` is taken without a copy as `&T`, `PyRef<'_, T>` or `Py<T>`, and an object of a type of Python's own as `&Bound<'_, T>`, `Bound<'_, T>` or `Py<T>`"
)]
pub trait ConvertsByClone: PyClass + Clone {}

#[diagnostic::do_not_recommend]
impl<T: CloneIfPossible + Clone> ConvertsByClone for T {}

#[diagnostic::do_not_recommend]
impl<'a, 'py, T: ConvertsByClone> FromPyObject<'a, 'py> for T {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<T> {
        extract_clone(object, T::clone)
    }
}
