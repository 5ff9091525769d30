//! Layer 4: the C API's ways of reporting failure, turned into `PyResult` in one place.
//!
//! Each function is named after the contract of the C functions it is used with.

mod locked;

use std::ffi::c_int;
use std::ptr::NonNull;

use crate::object::{Borrowed, Bound, Py, PyAny};
use crate::{ffi, PyErr, PyResult, Python};

pub(crate) use locked::{locked, locked2};

/// For functions that give a new reference, or NULL with an error set.
///
/// # Safety
/// `ptr` is what such a function returned.
#[inline(always)]
pub(crate) unsafe fn new_reference_or_raise(
    py: Python<'_>,
    ptr: *mut ffi::PyObject,
) -> PyResult<Bound<'_, PyAny>> {
    match NonNull::new(ptr) {
        // SAFETY: a new reference, which the handle takes over.
        Some(object) => Ok(unsafe { Bound::from_non_null(py, object) }),
        None => Err(PyErr::fetch(py)),
    }
}

/// For functions that give a new reference and fail only when memory runs out.
///
/// # Safety
/// `ptr` is what such a function returned.
///
/// # Panics
/// When memory ran out.
#[inline(always)]
#[track_caller]
pub(crate) unsafe fn new_reference(py: Python<'_>, ptr: *mut ffi::PyObject) -> Bound<'_, PyAny> {
    match NonNull::new(ptr) {
        // SAFETY: a new reference, which the handle takes over.
        Some(object) => unsafe { Bound::from_non_null(py, object) },
        None => out_of_memory(py),
    }
}

/// For functions that give a borrowed reference, or NULL with an error set.
///
/// # Safety
/// `ptr` is what such a function returned, and the object lives for the lifetime `'a`.
#[inline(always)]
pub(crate) unsafe fn borrowed_reference_or_raise<'a, 'py>(
    py: Python<'py>,
    ptr: *mut ffi::PyObject,
) -> PyResult<Borrowed<'a, 'py, PyAny>> {
    match NonNull::new(ptr) {
        // SAFETY: lives for `'a`, as the caller promises.
        Some(object) => Ok(unsafe { Borrowed::from_non_null(py, object) }),
        None => Err(PyErr::fetch(py)),
    }
}

/// For functions that give -1 with an error set, and nothing of interest otherwise.
#[inline(always)]
pub(crate) fn raise_if_minus_one(py: Python<'_>, code: c_int) -> PyResult<()> {
    if code == -1 {
        Err(PyErr::fetch(py))
    } else {
        Ok(())
    }
}

/// For functions that give 1 for yes, 0 for no, -1 with an error set.
#[inline(always)]
pub(crate) fn truth_or_raise(py: Python<'_>, code: c_int) -> PyResult<bool> {
    match code {
        -1 => Err(PyErr::fetch(py)),
        answer => Ok(answer != 0),
    }
}

/// For functions that give a size, or -1 with an error set.
#[inline(always)]
pub(crate) fn size_or_raise(py: Python<'_>, size: ffi::Py_ssize_t) -> PyResult<usize> {
    if size == -1 {
        Err(PyErr::fetch(py))
    } else {
        Ok(size as usize)
    }
}

/// For functions that give a number of which one value, -1, may or may not mean an error.
#[inline(always)]
pub(crate) fn value_or_raise<T: Copy + PartialEq>(
    py: Python<'_>,
    value: T,
    maybe_error: T,
) -> PyResult<T> {
    if value == maybe_error {
        if let Some(error) = PyErr::take(py) {
            return Err(error);
        }
    }
    Ok(value)
}

#[cold]
#[inline(never)]
#[track_caller]
fn out_of_memory(py: Python<'_>) -> ! {
    // Printed by the interpreter: the code that formats errors would get into each module.
    PyErr::fetch(py).restore_and_print(py);
    panic!("Python could not make an object")
}

impl<'py> Bound<'py, PyAny> {
    /// Takes over a strong reference; NULL gives the interpreter's current error.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let quotient = |a: i32, b: i32| {
    ///         let (a, b) = (a.into_pyobject(py)?, b.into_pyobject(py)?);
    ///         // SAFETY: gives a new reference, or NULL with an error set.
    ///         unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyNumber_FloorDivide(a.as_ptr(), b.as_ptr())) }
    ///     };
    ///     assert_eq!(quotient(7, 2)?.extract::<i32>()?, 3);
    ///     assert!(quotient(7, 0).unwrap_err().to_string().starts_with("ZeroDivisionError"));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `ptr` is NULL.
    ///
    /// # Safety
    /// `ptr` is NULL or a strong reference that the caller hands over.
    #[inline]
    pub unsafe fn from_owned_ptr_or_err(
        py: Python<'py>,
        ptr: *mut ffi::PyObject,
    ) -> PyResult<Self> {
        // SAFETY: as the caller promises.
        unsafe { new_reference_or_raise(py, ptr) }
    }

    /// Makes a strong reference from a borrowed one; NULL gives the interpreter's current error.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyTuple};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pair = PyTuple::new(py, ["a", "b"])?;
    ///     // SAFETY: gives a reference that the tuple owns, or NULL with an error set.
    ///     let item = |i| unsafe { Bound::from_borrowed_ptr_or_err(py, ffi::PyTuple_GetItem(pair.as_ptr(), i)) };
    ///     assert_eq!(item(1)?.extract::<String>()?, "b");
    ///     assert_eq!(item(2).unwrap_err().to_string(), "IndexError: tuple index out of range");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `ptr` is NULL.
    ///
    /// # Safety
    /// `ptr` is NULL or points to a living object.
    #[inline]
    pub unsafe fn from_borrowed_ptr_or_err(
        py: Python<'py>,
        ptr: *mut ffi::PyObject,
    ) -> PyResult<Self> {
        // SAFETY: as the caller promises.
        unsafe { Self::from_borrowed_ptr_or_opt(py, ptr) }.ok_or_else(|| PyErr::fetch(py))
    }
}

impl<'a, 'py> Borrowed<'a, 'py, PyAny> {
    /// A reference from a pointer; NULL gives the interpreter's current error.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyTuple, Borrowed};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pair = PyTuple::new(py, ["a", "b"])?;
    ///     // SAFETY: gives a reference that the tuple owns, or NULL with an error set.
    ///     let item = |i| unsafe { Borrowed::from_ptr_or_err(py, ffi::PyTuple_GetItem(pair.as_ptr(), i)) };
    ///     assert_eq!(item(0)?.extract::<String>()?, "a");
    ///     assert!(item(2).is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `ptr` is NULL.
    ///
    /// # Safety
    /// `ptr` is NULL or points to an object that lives for the lifetime the caller picks.
    #[inline]
    pub unsafe fn from_ptr_or_err(py: Python<'py>, ptr: *mut ffi::PyObject) -> PyResult<Self> {
        // SAFETY: as the caller promises.
        unsafe { borrowed_reference_or_raise(py, ptr) }
    }
}

impl<T> Py<T> {
    /// Takes over a strong reference.
    ///
    /// # Safety
    /// `ptr` is a strong reference to an instance of `T` that the caller hands over.
    ///
    /// # Panics
    /// If `ptr` is NULL.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Bound::from_owned_ptr` instead")
    )]
    #[inline]
    #[track_caller]
    pub unsafe fn from_owned_ptr(py: Python<'_>, ptr: *mut ffi::PyObject) -> Py<T> {
        // SAFETY: as the caller promises.
        unsafe {
            Bound::from_owned_ptr(py, ptr)
                .cast_into_unchecked()
                .unbind()
        }
    }

    /// Takes over a strong reference; NULL gives the interpreter's current error.
    ///
    /// # Errors
    /// If `ptr` is NULL.
    ///
    /// # Safety
    /// `ptr` is NULL or a strong reference to an instance of `T` that the caller hands over.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Bound::from_owned_ptr_or_err` instead")
    )]
    #[inline]
    pub unsafe fn from_owned_ptr_or_err(
        py: Python<'_>,
        ptr: *mut ffi::PyObject,
    ) -> PyResult<Py<T>> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(new_reference_or_raise(py, ptr)?
                .cast_into_unchecked()
                .unbind())
        }
    }

    /// Takes over a strong reference; NULL gives `None`.
    ///
    /// # Safety
    /// `ptr` is NULL or a strong reference to an instance of `T` that the caller hands over.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Bound::from_owned_ptr_or_opt` instead")
    )]
    #[inline]
    pub unsafe fn from_owned_ptr_or_opt(py: Python<'_>, ptr: *mut ffi::PyObject) -> Option<Py<T>> {
        // SAFETY: as the caller promises.
        unsafe {
            Some(
                Bound::from_owned_ptr_or_opt(py, ptr)?
                    .cast_into_unchecked()
                    .unbind(),
            )
        }
    }

    /// Makes a strong reference from a borrowed one.
    ///
    /// # Safety
    /// `ptr` points to a living instance of `T`.
    ///
    /// # Panics
    /// If `ptr` is NULL.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Borrowed::from_borrowed_ptr` instead")
    )]
    #[inline]
    #[track_caller]
    pub unsafe fn from_borrowed_ptr(py: Python<'_>, ptr: *mut ffi::PyObject) -> Py<T> {
        // SAFETY: as the caller promises.
        unsafe {
            Bound::from_borrowed_ptr(py, ptr)
                .cast_into_unchecked()
                .unbind()
        }
    }

    /// Makes a strong reference from a borrowed one; NULL gives the interpreter's current error.
    ///
    /// # Errors
    /// If `ptr` is NULL.
    ///
    /// # Safety
    /// `ptr` is NULL or points to a living instance of `T`.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Borrowed::from_borrowed_ptr_or_err` instead")
    )]
    #[inline]
    pub unsafe fn from_borrowed_ptr_or_err(
        py: Python<'_>,
        ptr: *mut ffi::PyObject,
    ) -> PyResult<Py<T>> {
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Bound::from_borrowed_ptr_or_err(py, ptr)?
                .cast_into_unchecked()
                .unbind())
        }
    }

    /// Makes a strong reference from a borrowed one; NULL gives `None`.
    ///
    /// # Safety
    /// `ptr` is NULL or points to a living instance of `T`.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `Borrowed::from_borrowed_ptr_or_opt` instead")
    )]
    #[inline]
    pub unsafe fn from_borrowed_ptr_or_opt(
        py: Python<'_>,
        ptr: *mut ffi::PyObject,
    ) -> Option<Py<T>> {
        // SAFETY: as the caller promises.
        unsafe {
            Some(
                Bound::from_borrowed_ptr_or_opt(py, ptr)?
                    .cast_into_unchecked()
                    .unbind(),
            )
        }
    }
}
