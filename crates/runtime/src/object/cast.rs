//! Checked casts between types of handles, and their errors, which hold objects and format nothing.

use super::{Borrowed, Bound, PyAny, PyTypeCheck, PyTypeInfo};

/// An object was not of the type that a cast asked for. Borrows the object.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, IntoPyObjectExt, types::PyString};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let number = 5.into_bound_py_any(py)?;
///     let error = number.cast::<PyString>().unwrap_err();
///     assert_eq!(error.to_string(), "'int' object is not an instance of 'str'");
///     // With `?` it becomes a `TypeError`.
///     let raised = PyErr::from(error);
///     assert_eq!(raised.to_string(), "TypeError: 'int' object is not an instance of 'str'");
///     Ok(())
/// })
/// # }
/// ```
pub struct CastError<'a, 'py> {
    from: Borrowed<'a, 'py, PyAny>,
    classinfo: Bound<'py, PyAny>,
}

impl<'a, 'py> CastError<'a, 'py> {
    /// The error that `from` is no instance of `classinfo`: a type, or a tuple of types.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt, types::{PyBytes, PyString, PyTuple}, CastError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let neither = 5.into_bound_py_any(py)?;
    ///     let wanted = PyTuple::new(py, [py.get_type::<PyString>(), py.get_type::<PyBytes>()])?;
    ///     let error = CastError::new(neither.as_borrowed(), wanted.into_any());
    ///     assert_eq!(error.to_string(), "'int' object is not an instance of 'str | bytes'");
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDict, PyList}};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let object = PyList::new(py, [1, 2])?.into_any();
///     let size = match object.cast_into::<PyDict>() {
///         Ok(dict) => dict.len(),
///         // It owns the object that did not fit.
///         Err(error) => error.into_inner().cast_into::<PyList>()?.len(),
///     };
///     assert_eq!(size, 2);
///     Ok(())
/// })
/// # }
/// ```
pub struct CastIntoError<'py> {
    from: Bound<'py, PyAny>,
    classinfo: Bound<'py, PyAny>,
}

impl<'py> CastIntoError<'py> {
    /// The error that `from` is no instance of `classinfo`: a type, or a tuple of types.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt, types::PyString, CastIntoError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = 5.into_bound_py_any(py)?;
    ///     let error = CastIntoError::new(object, py.get_type::<PyString>().into_any());
    ///     assert_eq!(error.to_string(), "'int' object is not an instance of 'str'");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn new(from: Bound<'py, PyAny>, classinfo: Bound<'py, PyAny>) -> Self {
        CastIntoError { from, classinfo }
    }

    /// The object that could not be cast.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = 5.into_bound_py_any(py)?.cast_into::<PyString>().unwrap_err();
    ///     assert_eq!(error.into_inner().extract::<i32>()?, 5);
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list: Bound<'_, PyList> = py.eval(c"[1, 2]", None, None)?.cast_into()?;
    ///     assert_eq!(list.len(), 2);
    ///
    ///     let error = py.eval(c"1", None, None)?.cast_into::<PyList>().unwrap_err();
    ///     assert_eq!(error.to_string(), "'int' object is not an instance of 'list'");
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // `bool` is a subtype of `int`.
    ///     let object = PyBool::new(py, true).to_owned().into_any();
    ///     assert!(object.cast::<PyInt>().is_ok());
    ///     assert!(object.cast_exact::<PyInt>().is_err());
    ///     assert!(object.cast_exact::<PyBool>().is_ok());
    /// });
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let truth = PyBool::new(py, true).to_owned().into_any();
    ///     let error = truth.cast_into_exact::<PyInt>().unwrap_err();
    ///     assert!(error.into_inner().cast_into_exact::<PyBool>().is_ok());
    /// });
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyInt, PyTuple}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pair = py.eval(c"(1, 'one')", None, None)?.cast_into::<PyTuple>()?;
    ///     assert!(pair.get_borrowed_item(0)?.cast::<PyInt>().is_ok());
    ///     assert!(pair.get_borrowed_item(1)?.cast::<PyInt>().is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyTuple}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pair = py.eval(c"({}, __import__('collections').OrderedDict())", None, None)?;
    ///     let pair = pair.cast_into::<PyTuple>()?;
    ///     assert!(pair.get_borrowed_item(0)?.cast_exact::<PyDict>().is_ok());
    ///     assert!(pair.get_borrowed_item(1)?.cast_exact::<PyDict>().is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Py<PyAny> = PyList::new(py, [1, 2])?.into_any().unbind();
    ///     let list: &Bound<'_, PyList> = kept.cast_bound(py)?;
    ///     assert_eq!(list.len(), 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Py<PyAny> = PyList::empty(py).into_any().unbind();
    ///     // SAFETY: it was made as a list.
    ///     let list = unsafe { kept.cast_bound_unchecked::<PyList>(py) };
    ///     assert!(list.is_empty());
    /// });
    /// ```
    ///
    /// # Safety
    /// The object is an instance of `U`.
    #[inline]
    pub unsafe fn cast_bound_unchecked<'py, U>(&self, py: crate::Python<'py>) -> &Bound<'py, U> {
        // SAFETY: the caller's promise is the same.
        unsafe { self.bind(py).cast_unchecked() }
    }
}
