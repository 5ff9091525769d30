//! Fields of the Rust value that Python reads and writes: `#[pyo3(get, set)]`.

use std::ffi::{c_void, CStr};
use std::marker::PhantomData;
use std::mem::needs_drop;

use super::borrow::{Exclusive, Shared};
use super::definition::{ClassRef, PyClass};
use super::receiver::NotFrozen;
use super::thunk::How;
use crate::conversion::{FromPyObject, IntoPyObject, IntoPyObjectExt};
use crate::function::{Outcome, OutcomeInt, Slots};
use crate::{ffi, Python};

/// A field, with the ways to convert it tried in order: by reference, by a copy.
#[derive(Debug)]
pub struct Field<'a, T>(pub &'a T);

/// Fields whose references convert to Python.
pub trait FieldByRef<'py> {
    /// The value as a Python object.
    ///
    /// # Errors
    /// What the conversion gives.
    fn get(self, py: Python<'py>) -> Outcome;
}

impl<'a, 'py, T> FieldByRef<'py> for &&Field<'a, T>
where
    &'a T: IntoPyObject<'py>,
{
    #[inline]
    fn get(self, py: Python<'py>) -> Outcome {
        self.0.into_return_value_plain(py)
    }
}

/// Fields that can be copied, and whose copies convert to Python.
pub trait FieldByClone<'py> {
    /// The value as a Python object.
    ///
    /// # Errors
    /// What the conversion gives.
    fn get(self, py: Python<'py>) -> Outcome;
}

impl<'py, T> FieldByClone<'py> for &Field<'_, T>
where
    T: Clone + IntoPyObject<'py>,
{
    #[inline]
    fn get(self, py: Python<'py>) -> Outcome {
        self.0.clone().into_return_value_plain(py)
    }
}

impl<T> Clone for Field<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<'_, T> {}

/// Fields that are copied to be read.
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be read from Python",
    note = "for `#[pyo3(get)]` a field has to be `Clone` and convert to a Python object, or its reference has to"
)]
pub trait ReadableField {
    /// A copy as a Python object.
    ///
    /// # Errors
    /// What the conversion gives.
    #[doc(hidden)]
    fn copied(&self, py: Python<'_>) -> Outcome;
}

// The message is about the field, and not about one of the two conditions.
#[diagnostic::do_not_recommend]
impl<T> ReadableField for T
where
    T: Clone + for<'py> IntoPyObject<'py>,
{
    fn copied(&self, py: Python<'_>) -> Outcome {
        self.clone().into_return_value_plain(py)
    }
}

/// Fields that convert in neither way.
pub trait FieldRefused<T> {
    /// Never called.
    fn get(self, py: Python<'_>) -> Outcome
    where
        T: ReadableField;
}

impl<T> FieldRefused<T> for Field<'_, T> {
    fn get(self, _py: Python<'_>) -> Outcome
    where
        T: ReadableField,
    {
        unreachable!("what is a `ReadableField` converts")
    }
}

/// A field of a class that Python reads or writes as it is: data, so that a class has no function of
/// its own for it.
#[derive(Copy, Clone)]
pub struct FieldItem {
    pub(super) name: &'static CStr,
    pub(super) doc: Option<&'static CStr>,
    class: ClassRef,
    /// How instances are borrowed, and where in them the field lies.
    how: How,
    /// Where it lies in the class's value.
    offset: usize,
    pub(super) get: Option<Read>,
    pub(super) set: Option<Write>,
}

/// Reads a field, of whatever type that is.
pub(super) type Read = for<'py> unsafe fn(Python<'py>, *const c_void) -> Outcome;
/// Writes a field.
pub(super) type Write =
    for<'a, 'py> unsafe fn(&Slots<'a, 'py>, &FieldItem, *mut ffi::PyObject) -> OutcomeInt;

impl FieldItem {
    /// A field of `C` that nobody reads or writes yet.
    ///
    /// # Safety
    /// `offset` is that of the field whose type [`get`](Self::get) and [`set`](Self::set) are told.
    pub const unsafe fn new<C: PyClass>(
        name: &'static CStr,
        doc: &'static CStr,
        offset: usize,
    ) -> Self {
        FieldItem {
            name,
            doc: if doc.is_empty() { None } else { Some(doc) },
            class: C::CLASS,
            how: How::of::<C>().of_part(offset),
            offset,
            get: None,
            set: None,
        }
    }

    /// Python reads it.
    pub const fn get(mut self, how: Read) -> Self {
        self.get = Some(how);
        self
    }

    /// Python writes it.
    pub const fn set<C: NotFrozen>(mut self, how: Write) -> Self {
        self.set = Some(how);
        self
    }

    /// The value as a Python object.
    ///
    /// # Errors
    /// If the value is borrowed mutably, or what the conversion gives.
    ///
    /// # Safety
    /// `slf` is an instance of the class, as the interpreter checks, that lives for the call; Python
    /// reads the field.
    #[inline(always)]
    pub(super) unsafe fn read(
        &self,
        py: Python<'_>,
        slf: *mut ffi::PyObject,
        get: Read,
    ) -> Outcome {
        // SAFETY: as the caller promises; the value is borrowed until it is read.
        unsafe {
            self.class.get().check_receiver(py, slf)?;
            let _borrow = Shared::take(self.class.get(), self.how.borrowing, slf)?;
            get(py, self.place(slf))
        }
    }

    /// # Safety
    /// `slf` is an instance of the class.
    #[inline(always)]
    unsafe fn place(&self, slf: *mut ffi::PyObject) -> *mut c_void {
        // SAFETY: as the caller promises; the field lies in the value.
        unsafe {
            match self.how.value.known(slf) {
                Some(field) => field.as_ptr(),
                None => self.class.get().value(slf).as_ptr().byte_add(self.offset),
            }
        }
    }
}

/// Fields that Python writes.
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be written from Python",
    note = "for `#[pyo3(set)]` a field needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`; nothing of it can be borrowed from the object"
)]
pub trait WritableField: Sized {
    /// Writes the field.
    ///
    /// # Errors
    /// If the argument does not convert, or the value is borrowed.
    ///
    /// # Safety
    /// `slf` is an instance of the field's class, as the interpreter checks, that lives for the call; the
    /// field is a `Self`.
    #[doc(hidden)]
    unsafe fn write(args: &Slots<'_, '_>, field: &FieldItem, slf: *mut ffi::PyObject)
        -> OutcomeInt;
}

#[diagnostic::do_not_recommend]
impl<T: for<'a, 'py> FromPyObject<'a, 'py>> WritableField for T {
    unsafe fn write(
        args: &Slots<'_, '_>,
        field: &FieldItem,
        slf: *mut ffi::PyObject,
    ) -> OutcomeInt {
        let value: T = crate::function::arg(args, 0)?;
        // SAFETY: as the caller promises; the value is borrowed exclusively until the field is written.
        unsafe {
            field.class.get().check_receiver(args.py(), slf)?;
            // Where nothing can run meanwhile it is enough to see that nobody borrows.
            if !needs_drop::<T>() && Exclusive::is_free(field.how.borrowing, slf) {
                field.place(slf).cast::<T>().write(value);
                return Ok(0);
            }
            let _borrow = Exclusive::take(field.class.get(), field.how.borrowing, slf)?;
            *field.place(slf).cast::<T>() = value;
        }
        Ok(0)
    }
}

/// Asked for how a field of a type is read: `FieldOf::<T>::read` is the function below where references
/// convert, and that of [`FieldOfAny`] otherwise.
pub struct FieldOf<T>(PhantomData<T>);

impl<T: 'static> FieldOf<T>
where
    for<'a, 'py> &'a T: IntoPyObject<'py>,
{
    /// By reference.
    ///
    /// # Errors
    /// What the conversion gives.
    ///
    /// # Safety
    /// A `T` lies there that nobody writes to meanwhile.
    pub unsafe fn read(py: Python<'_>, field: *const c_void) -> Outcome {
        // SAFETY: as the caller promises.
        unsafe { &*field.cast::<T>() }.into_return_value_plain(py)
    }
}

/// See [`FieldOf`].
pub trait FieldOfAny {
    /// The type of the field.
    type Type;

    /// By a copy.
    ///
    /// # Errors
    /// What the conversion gives.
    ///
    /// # Safety
    /// A value of the type lies there that nobody writes to meanwhile.
    unsafe fn read(py: Python<'_>, field: *const c_void) -> Outcome
    where
        Self::Type: ReadableField,
    {
        // SAFETY: as the caller promises.
        unsafe { &*field.cast::<Self::Type>() }.copied(py)
    }
}

impl<T> FieldOfAny for FieldOf<T> {
    type Type = T;
}
