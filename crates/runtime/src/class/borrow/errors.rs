use std::fmt;

use crate::error::Message;
use crate::exceptions::PyRuntimeError;
use crate::object::{Borrowed, Bound, CastError};
use crate::{PyAny, PyErr};

/// An instance cannot be borrowed because it is borrowed mutably.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pycell::PyBorrowError};
///
/// #[pyclass]
/// #[derive(Debug)]
/// struct Counter {
///     count: u32,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter { count: 0 })?;
///     let writing = counter.borrow_mut();
///     let error: PyBorrowError = counter.try_borrow().unwrap_err();
///     assert_eq!(error.to_string(), "Already mutably borrowed");
///     assert_eq!(PyErr::from(error).to_string(), "RuntimeError: Already mutably borrowed");
///     drop(writing);
///     assert!(counter.try_borrow().is_ok());
///     Ok(())
/// })
/// # }
/// ```
pub struct PyBorrowError {
    _private: (),
}

/// An instance cannot be borrowed mutably because it is borrowed.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pycell::PyBorrowMutError};
///
/// #[pyclass]
/// #[derive(Debug)]
/// struct Counter {
///     count: u32,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter { count: 0 })?;
///     let reading = counter.borrow();
///     let error: PyBorrowMutError = counter.try_borrow_mut().unwrap_err();
///     assert_eq!(PyErr::from(error).to_string(), "RuntimeError: Already borrowed");
///     drop(reading);
///     counter.try_borrow_mut()?.count += 1;
///     Ok(())
/// })
/// # }
/// ```
pub struct PyBorrowMutError {
    _private: (),
}

impl PyBorrowError {
    #[inline]
    pub(in crate::class) fn new() -> Self {
        PyBorrowError { _private: () }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(in crate::class) fn refuse(self) -> ! {
        panic!("{self}: {self:?}")
    }
}

impl PyBorrowMutError {
    #[inline]
    pub(in crate::class) fn new() -> Self {
        PyBorrowMutError { _private: () }
    }

    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(in crate::class) fn refuse(self) -> ! {
        panic!("{self}: {self:?}")
    }
}

const BORROWED_MUTABLY: &str = "Already mutably borrowed";
const BORROWED: &str = "Already borrowed";

impl fmt::Debug for PyBorrowError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PyBorrowError")
    }
}

impl fmt::Display for PyBorrowError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(BORROWED_MUTABLY)
    }
}

impl fmt::Debug for PyBorrowMutError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PyBorrowMutError")
    }
}

impl fmt::Display for PyBorrowMutError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(BORROWED)
    }
}

impl std::error::Error for PyBorrowError {}
impl std::error::Error for PyBorrowMutError {}

impl From<PyBorrowError> for PyErr {
    #[inline(always)]
    fn from(_: PyBorrowError) -> Self {
        refused(BORROWED_MUTABLY)
    }
}

impl From<PyBorrowMutError> for PyErr {
    #[inline(always)]
    fn from(_: PyBorrowMutError) -> Self {
        refused(BORROWED)
    }
}

/// Never inlined and never unwinding: methods borrow often and are refused rarely, so nothing of this is to be in them.
#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions, reason = "only called from Rust")]
extern "C" fn refused(message: &'static str) -> PyErr {
    PyErr::new::<PyRuntimeError, _>(Message(message))
}

/// An object could not be borrowed as an instance of a class: it is of another type, or borrowed
/// mutably.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::PyClassGuardError};
///
/// #[pyclass]
/// #[derive(Debug)]
/// struct Counter {
///     count: u32,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let none = py.None().into_bound(py);
///     let error: PyClassGuardError<'_, '_> = none.extract::<PyRef<'_, Counter>>().unwrap_err();
///     assert_eq!(error.to_string(), "'None' is not an instance of 'Counter'");
///
///     let counter = Bound::new(py, Counter { count: 0 })?;
///     let _writing = counter.borrow_mut();
///     let error = counter.extract::<PyRef<'_, Counter>>().unwrap_err();
///     assert_eq!(error.to_string(), "Already mutably borrowed");
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardError<'a, 'py>(Reason<'a, 'py>);

/// An object could not be borrowed mutably as an instance of a class: it is of another type, or
/// borrowed.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::{prelude::*, pyclass::PyClassGuardMutError};
///
/// #[pyclass]
/// #[derive(Debug)]
/// struct Counter {
///     count: u32,
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let counter = Bound::new(py, Counter { count: 0 })?;
///     let _reading = counter.borrow();
///     let error: PyClassGuardMutError<'_, '_> = counter.extract::<PyRefMut<'_, Counter>>().unwrap_err();
///     assert_eq!(PyErr::from(error).to_string(), "RuntimeError: Already borrowed");
///     Ok(())
/// })
/// # }
/// ```
pub struct PyClassGuardMutError<'a, 'py>(Reason<'a, 'py>);

enum Reason<'a, 'py> {
    Type(CastError<'a, 'py>),
    Borrowed,
}

impl<'a, 'py> PyClassGuardError<'a, 'py> {
    #[inline]
    pub(super) fn wrong_type(object: Borrowed<'a, 'py, PyAny>, class: Bound<'py, PyAny>) -> Self {
        PyClassGuardError(Reason::Type(CastError::new(object, class)))
    }

    #[inline]
    pub(super) fn borrowed() -> Self {
        PyClassGuardError(Reason::Borrowed)
    }
}

impl<'a, 'py> PyClassGuardMutError<'a, 'py> {
    #[inline]
    pub(super) fn wrong_type(object: Borrowed<'a, 'py, PyAny>, class: Bound<'py, PyAny>) -> Self {
        PyClassGuardMutError(Reason::Type(CastError::new(object, class)))
    }

    #[inline]
    pub(super) fn borrowed() -> Self {
        PyClassGuardMutError(Reason::Borrowed)
    }
}

impl fmt::Debug for PyClassGuardError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Type(error) => fmt::Debug::fmt(error, f),
            Reason::Borrowed => fmt::Debug::fmt(&PyBorrowError { _private: () }, f),
        }
    }
}

impl fmt::Display for PyClassGuardError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Type(error) => fmt::Display::fmt(error, f),
            Reason::Borrowed => f.write_str(BORROWED_MUTABLY),
        }
    }
}

impl fmt::Debug for PyClassGuardMutError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Type(error) => fmt::Debug::fmt(error, f),
            Reason::Borrowed => fmt::Debug::fmt(&PyBorrowMutError { _private: () }, f),
        }
    }
}

impl fmt::Display for PyClassGuardMutError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Type(error) => fmt::Display::fmt(error, f),
            Reason::Borrowed => f.write_str(BORROWED),
        }
    }
}

impl From<PyClassGuardError<'_, '_>> for PyErr {
    fn from(error: PyClassGuardError<'_, '_>) -> Self {
        match error.0 {
            Reason::Type(error) => error.into(),
            Reason::Borrowed => PyBorrowError { _private: () }.into(),
        }
    }
}

impl From<PyClassGuardMutError<'_, '_>> for PyErr {
    fn from(error: PyClassGuardMutError<'_, '_>) -> Self {
        match error.0 {
            Reason::Type(error) => error.into(),
            Reason::Borrowed => PyBorrowMutError { _private: () }.into(),
        }
    }
}
