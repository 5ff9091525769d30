use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;

use super::bound::null_pointer;
use super::{Bound, Py, PyAny};
use crate::{ffi, Python};

/// A reference to a Python object that something else keeps alive for `'a`.
///
/// It is `Copy` and costs no reference count: what reading an item of a tuple gives, or an argument
/// of a function. It dereferences to [`Bound`]; [`to_owned`](Borrowed::to_owned) makes one to keep.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTuple, Borrowed};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let pair = PyTuple::new(py, ["left", "right"])?;
///     let kept: Bound<'_, PyAny> = {
///         // No reference is counted: the tuple keeps its item.
///         let left: Borrowed<'_, '_, PyAny> = pair.get_borrowed_item(0)?;
///         left.to_owned()
///     };
///     drop(pair);
///     assert_eq!(kept.extract::<String>()?, "left");
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct Borrowed<'a, 'py, T>(NonNull<ffi::PyObject>, PhantomData<&'a Py<T>>, Python<'py>);

impl<'a, 'py, T> Borrowed<'a, 'py, T> {
    /// # Safety
    /// The object is a `T`, and is kept alive for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn from_non_null(py: Python<'py>, object: NonNull<ffi::PyObject>) -> Self {
        Borrowed(object, PhantomData, py)
    }

    /// # Safety
    /// `ptr` is not NULL; the object is a `T`, and is kept alive for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn from_ptr_unchecked(py: Python<'py>, ptr: *mut ffi::PyObject) -> Self {
        // SAFETY: as the caller promises.
        unsafe { Borrowed(NonNull::new_unchecked(ptr), PhantomData, py) }
    }

    /// A strong reference to the object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::empty(py);
    ///     let again: Bound<'_, PyList> = list.as_borrowed().to_owned();
    ///     drop(list);
    ///     assert_eq!(again.len(), 0);
    /// });
    /// ```
    #[inline(always)]
    pub fn to_owned(self) -> Bound<'py, T> {
        (*self).clone()
    }

    /// As [`Borrowed::to_owned`], where it was just asked whether the thread is attached.
    #[inline(always)]
    pub(crate) fn to_owned_attached(self) -> Bound<'py, T> {
        let py = self.2;
        Bound::from_py(py, (*self).as_unbound().clone_ref(py))
    }

    /// The pointer; no reference goes with it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let none = py.None();
    ///     assert_eq!(none.bind_borrowed(py).as_ptr(), none.as_ptr());
    /// });
    /// ```
    #[inline(always)]
    pub fn as_ptr(self) -> *mut ffi::PyObject {
        self.0.as_ptr()
    }

    /// The object as one of any type.
    #[inline(always)]
    pub(crate) fn to_any(self) -> Borrowed<'a, 'py, PyAny> {
        Borrowed(self.0, PhantomData, self.2)
    }

    /// The object as a `U`, unchecked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = PyDict::new(py).into_any();
    ///     // SAFETY: it was made as a dict.
    ///     let dict = unsafe { object.as_borrowed().cast_unchecked::<PyDict>() };
    ///     assert!(dict.is_empty());
    /// });
    /// ```
    ///
    /// # Safety
    /// The object is an instance of `U`.
    #[inline(always)]
    pub unsafe fn cast_unchecked<U>(self) -> Borrowed<'a, 'py, U> {
        Borrowed(self.0, PhantomData, self.2)
    }
}

impl<'a, 'py> Borrowed<'a, 'py, PyAny> {
    /// A reference from a pointer.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList, Borrowed};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     // SAFETY: `list` keeps the object alive for longer than the reference is used.
    ///     let seen = unsafe { Borrowed::from_ptr(py, list.as_ptr()) };
    ///     assert_eq!(seen.len()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// `ptr` points to an object that lives for the lifetime the caller picks.
    ///
    /// # Panics
    /// If `ptr` is NULL.
    #[inline]
    #[track_caller]
    pub unsafe fn from_ptr(py: Python<'py>, ptr: *mut ffi::PyObject) -> Self {
        match NonNull::new(ptr) {
            // SAFETY: as the caller promises; every object is a `PyAny`.
            Some(object) => unsafe { Self::from_non_null(py, object) },
            None => null_pointer(),
        }
    }

    /// A reference from a pointer; NULL gives `None`. A Python error that is set stays set.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, Borrowed};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // SAFETY: NULL is allowed.
    ///     let nothing = unsafe { Borrowed::from_ptr_or_opt(py, std::ptr::null_mut()) };
    ///     assert!(nothing.is_none());
    /// });
    /// ```
    ///
    /// # Safety
    /// `ptr` is NULL or as for [`Borrowed::from_ptr`].
    #[inline]
    pub unsafe fn from_ptr_or_opt(py: Python<'py>, ptr: *mut ffi::PyObject) -> Option<Self> {
        // SAFETY: as the caller promises; every object is a `PyAny`.
        NonNull::new(ptr).map(|object| unsafe { Self::from_non_null(py, object) })
    }
}

impl<T> Clone for Borrowed<'_, '_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Borrowed<'_, '_, T> {}

impl<'py, T> Deref for Borrowed<'_, 'py, T> {
    type Target = Bound<'py, T>;

    #[inline(always)]
    fn deref(&self) -> &Bound<'py, T> {
        // SAFETY: - a `Bound` is a non-null pointer to the object, in this layout;
        //         - it is only lent, so nothing is given up.
        unsafe { &*(&raw const self.0).cast::<Bound<'py, T>>() }
    }
}

impl<'a, 'py, T> From<&'a Bound<'py, T>> for Borrowed<'a, 'py, T> {
    #[inline]
    fn from(bound: &'a Bound<'py, T>) -> Self {
        bound.as_borrowed()
    }
}

impl<T> AsRef<Py<PyAny>> for Borrowed<'_, '_, T> {
    #[inline]
    fn as_ref(&self) -> &Py<PyAny> {
        self.as_any().as_unbound()
    }
}
