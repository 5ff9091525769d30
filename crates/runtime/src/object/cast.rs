//! Checked casts between types of handles, and their errors, which hold objects and format nothing.

use super::{Borrowed, Bound, PyAny, PyTypeCheck, PyTypeInfo};

/// An object was not of the type that a cast asked for. Borrows the object.
pub struct CastError<'a, 'py> {
    from: Borrowed<'a, 'py, PyAny>,
    classinfo: Bound<'py, PyAny>,
}

impl<'a, 'py> CastError<'a, 'py> {
    /// The error that `from` is no instance of `classinfo`: a type, or a tuple of types.
    #[inline]
    pub fn new(from: Borrowed<'a, 'py, PyAny>, classinfo: Bound<'py, PyAny>) -> Self {
        CastError { from, classinfo }
    }

    pub(crate) fn from(&self) -> Borrowed<'a, 'py, PyAny> {
        self.from
    }

    pub(crate) fn classinfo(&self) -> &Bound<'py, PyAny> {
        &self.classinfo
    }
}

/// An object was not of the type that a cast asked for. Gives the object back.
pub struct CastIntoError<'py> {
    from: Bound<'py, PyAny>,
    classinfo: Bound<'py, PyAny>,
}

impl<'py> CastIntoError<'py> {
    /// The error that `from` is no instance of `classinfo`: a type, or a tuple of types.
    #[inline]
    pub fn new(from: Bound<'py, PyAny>, classinfo: Bound<'py, PyAny>) -> Self {
        CastIntoError { from, classinfo }
    }

    /// The object that could not be cast.
    pub fn into_inner(self) -> Bound<'py, PyAny> {
        self.from
    }

    pub(crate) fn from(&self) -> &Bound<'py, PyAny> {
        &self.from
    }

    pub(crate) fn classinfo(&self) -> &Bound<'py, PyAny> {
        &self.classinfo
    }
}

impl<'py, T> Bound<'py, T> {
    /// The object as a `U`, if it is an instance of it or of a subtype.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = PyDict::new(py).into_any();
    ///     assert!(object.cast::<PyDict>().is_ok());
    ///     let error = object.cast::<PyList>().unwrap_err();
    ///     assert_eq!(error.to_string(), "'dict' object is not an instance of 'list'");
    /// });
    /// ```
    ///
    /// # Errors
    /// If it is not.
    #[inline]
    pub fn cast<U: PyTypeCheck>(&self) -> Result<&Bound<'py, U>, CastError<'_, 'py>> {
        if U::type_check(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_unchecked() })
        } else {
            Err(CastError::new(
                self.as_any().as_borrowed(),
                U::classinfo_object(self.py()),
            ))
        }
    }

    /// The object as a `U`, if it is an instance of it or of a subtype.
    ///
    /// # Errors
    /// If it is not; the error gives the object back.
    #[inline]
    pub fn cast_into<U: PyTypeCheck>(self) -> Result<Bound<'py, U>, CastIntoError<'py>> {
        if U::type_check(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_into_unchecked() })
        } else {
            let classinfo = U::classinfo_object(self.py());
            Err(CastIntoError::new(self.into_any(), classinfo))
        }
    }

    /// The object as a `U`, if it is an instance of exactly that type.
    ///
    /// # Errors
    /// If it is not, or only of a subtype.
    #[inline]
    pub fn cast_exact<U: PyTypeInfo>(&self) -> Result<&Bound<'py, U>, CastError<'_, 'py>> {
        if U::is_exact_type_of(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_unchecked() })
        } else {
            let classinfo = U::type_object(self.py()).into_any();
            Err(CastError::new(self.as_any().as_borrowed(), classinfo))
        }
    }

    /// The object as a `U`, if it is an instance of exactly that type.
    ///
    /// # Errors
    /// If it is not, or only of a subtype; the error gives the object back.
    #[inline]
    pub fn cast_into_exact<U: PyTypeInfo>(self) -> Result<Bound<'py, U>, CastIntoError<'py>> {
        if U::is_exact_type_of(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_into_unchecked() })
        } else {
            let classinfo = U::type_object(self.py()).into_any();
            Err(CastIntoError::new(self.into_any(), classinfo))
        }
    }
}

impl<'a, 'py, T> Borrowed<'a, 'py, T> {
    /// The object as a `U`, if it is an instance of it or of a subtype.
    ///
    /// # Errors
    /// If it is not.
    #[inline]
    pub fn cast<U: PyTypeCheck>(self) -> Result<Borrowed<'a, 'py, U>, CastError<'a, 'py>> {
        if U::type_check(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_unchecked() })
        } else {
            Err(CastError::new(
                self.to_any(),
                U::classinfo_object(self.py()),
            ))
        }
    }

    /// The object as a `U`, if it is an instance of exactly that type.
    ///
    /// # Errors
    /// If it is not, or only of a subtype.
    #[inline]
    pub fn cast_exact<U: PyTypeInfo>(self) -> Result<Borrowed<'a, 'py, U>, CastError<'a, 'py>> {
        if U::is_exact_type_of(self.as_any()) {
            // SAFETY: just checked.
            Ok(unsafe { self.cast_unchecked() })
        } else {
            Err(CastError::new(
                self.to_any(),
                U::type_object(self.py()).into_any(),
            ))
        }
    }
}

impl<T> super::Py<T> {
    /// The object as a `U`, if it is an instance of it or of a subtype.
    ///
    /// # Errors
    /// If it is not.
    #[inline]
    pub fn cast_bound<'py, U: PyTypeCheck>(
        &self,
        py: crate::Python<'py>,
    ) -> Result<&Bound<'py, U>, CastError<'_, 'py>> {
        self.bind(py).cast()
    }

    /// The object as a `U`, unchecked.
    ///
    /// # Safety
    /// The object is an instance of `U`.
    #[inline]
    pub unsafe fn cast_bound_unchecked<'py, U>(&self, py: crate::Python<'py>) -> &Bound<'py, U> {
        // SAFETY: the caller's promise is the same.
        unsafe { self.bind(py).cast_unchecked() }
    }
}
