//! The casts under their former names.
#![allow(deprecated, reason = "what is deprecated here is used by itself")]

use std::borrow::Cow;
use std::fmt;

use super::{PyAnyMethods, PyType, PyTypeMethods};
use crate::exceptions::PyTypeError;
use crate::object::CastIntoError;
use crate::{Bound, CastError, Py, PyAny, PyErr, PyTypeCheck, Python};

/// A failed cast under its former name; see [`CastError`].
#[cfg_attr(
    not(feature = "before-0_28"),
    deprecated(note = "use `CastError`, the error of `Bound::cast`")
)]
#[derive(Debug)]
pub struct DowncastError<'a, 'py> {
    from: Object<'a, 'py>,
    to: Cow<'static, str>,
}

#[derive(Debug)]
enum Object<'a, 'py> {
    Lent(&'a Bound<'py, PyAny>),
    Owned(Bound<'py, PyAny>),
}

impl<'a, 'py> DowncastError<'a, 'py> {
    /// The error that `from` is no instance of the type called `to`.
    pub fn new(from: &'a Bound<'py, PyAny>, to: impl Into<Cow<'static, str>>) -> Self {
        DowncastError {
            from: Object::Lent(from),
            to: to.into(),
        }
    }

    pub(crate) fn from_cast<T: PyTypeCheck>(error: CastError<'_, 'py>) -> Self {
        DowncastError {
            from: Object::Owned(error.from().to_owned()),
            to: name_of::<T>(&error.from()),
        }
    }

    #[inline]
    fn from(&self) -> &Bound<'py, PyAny> {
        match &self.from {
            Object::Lent(from) => from,
            Object::Owned(from) => from,
        }
    }
}

/// A failed cast under its former name; see [`CastIntoError`].
#[cfg_attr(
    not(feature = "before-0_28"),
    deprecated(note = "use `CastIntoError`, the error of `Bound::cast_into`")
)]
#[derive(Debug)]
pub struct DowncastIntoError<'py> {
    from: Bound<'py, PyAny>,
    to: Cow<'static, str>,
}

impl<'py> DowncastIntoError<'py> {
    /// The error that `from` is no instance of the type called `to`.
    pub fn new(from: Bound<'py, PyAny>, to: impl Into<Cow<'static, str>>) -> Self {
        DowncastIntoError {
            from,
            to: to.into(),
        }
    }

    /// The object that could not be cast.
    #[inline]
    pub fn into_inner(self) -> Bound<'py, PyAny> {
        self.from
    }

    pub(crate) fn from_cast<T: PyTypeCheck>(error: CastIntoError<'py>) -> Self {
        let to = name_of::<T>(error.from());
        DowncastIntoError {
            from: error.into_inner(),
            to,
        }
    }
}

/// What the cast's target is called, as Python would call it.
fn name_of<T: PyTypeCheck>(object: &Bound<'_, PyAny>) -> Cow<'static, str> {
    match T::classinfo_object(object.py())
        .cast_into::<PyType>()
        .map(|ty| ty.name())
    {
        Ok(Ok(name)) => name.to_string().into(),
        _ => T::NAME.into(),
    }
}

#[inline]
fn message(from: &Bound<'_, PyAny>, to: &str) -> String {
    match from.get_type().qualname() {
        Ok(name) => format!("'{name}' object is not an instance of '{to}'"),
        Err(_) => format!("the object is not an instance of '{to}'"),
    }
}

impl fmt::Display for DowncastError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&message(self.from(), &self.to))
    }
}

impl fmt::Display for DowncastIntoError<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&message(&self.from, &self.to))
    }
}

impl std::error::Error for DowncastError<'_, '_> {}
impl std::error::Error for DowncastIntoError<'_> {}

impl From<DowncastError<'_, '_>> for PyErr {
    #[inline]
    fn from(error: DowncastError<'_, '_>) -> PyErr {
        PyErr::new::<PyTypeError, _>(error.to_string())
    }
}

impl From<DowncastIntoError<'_>> for PyErr {
    #[inline]
    fn from(error: DowncastIntoError<'_>) -> PyErr {
        PyErr::new::<PyTypeError, _>(error.to_string())
    }
}

impl Py<PyAny> {
    /// The object as a `T`; the former name of [`Py::cast_bound`].
    ///
    /// # Errors
    /// If it is not.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Py::cast_bound`")
    )]
    pub fn downcast_bound<'py, T: PyTypeCheck>(
        &self,
        py: Python<'py>,
    ) -> Result<&Bound<'py, T>, DowncastError<'_, 'py>> {
        self.bind(py).downcast()
    }

    /// The object as a `T`, unchecked; the former name of [`Py::cast_bound_unchecked`].
    ///
    /// # Safety
    /// The object is an instance of `T`.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Py::cast_bound_unchecked`")
    )]
    pub unsafe fn downcast_bound_unchecked<'py, T>(&self, py: Python<'py>) -> &Bound<'py, T> {
        // SAFETY: the caller's promise is the same.
        unsafe { self.cast_bound_unchecked(py) }
    }
}
