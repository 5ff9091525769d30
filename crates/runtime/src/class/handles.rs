//! What handles of class instances can do besides.

use super::borrow::{PyBorrowError, PyBorrowMutError, PyRef, PyRefMut};
use super::definition::{False, PyClass, True};
use super::initializer::PyClassInitializer;
use super::layout;
use crate::object::{Borrowed, Bound, Py};
use crate::{PyResult, Python};

impl<'py, T: PyClass> Bound<'py, T> {
    /// Makes an instance of a class.
    ///
    /// # Errors
    /// If memory runs out, or a native base class refuses.
    pub fn new(
        py: Python<'py>,
        value: impl Into<PyClassInitializer<T>>,
    ) -> PyResult<Bound<'py, T>> {
        value.into().create(py)
    }

    /// Borrows the value of the instance.
    ///
    /// # Panics
    /// If it is borrowed mutably; see [`try_borrow`](Bound::try_borrow).
    #[inline]
    #[track_caller]
    pub fn borrow(&self) -> PyRef<'py, T> {
        match self.try_borrow() {
            Ok(borrow) => borrow,
            Err(error) => error.refuse(),
        }
    }

    /// Borrows the value of the instance mutably.
    ///
    /// # Panics
    /// If it is borrowed; see [`try_borrow_mut`](Bound::try_borrow_mut).
    #[inline]
    #[track_caller]
    pub fn borrow_mut(&self) -> PyRefMut<'py, T>
    where
        T: PyClass<Frozen = False>,
    {
        match self.try_borrow_mut() {
            Ok(borrow) => borrow,
            Err(error) => error.refuse(),
        }
    }

    /// Borrows the value of the instance.
    ///
    /// # Errors
    /// If it is borrowed mutably.
    #[inline]
    pub fn try_borrow(&self) -> Result<PyRef<'py, T>, PyBorrowError> {
        PyRef::try_new(self)
    }

    /// Borrows the value of the instance mutably.
    ///
    /// # Errors
    /// If it is borrowed.
    #[inline]
    pub fn try_borrow_mut(&self) -> Result<PyRefMut<'py, T>, PyBorrowMutError>
    where
        T: PyClass<Frozen = False>,
    {
        PyRefMut::try_new(self)
    }

    /// The value of an instance of a frozen class, which needs no borrow.
    #[inline]
    pub fn get(&self) -> &T
    where
        T: PyClass<Frozen = True> + Sync,
    {
        self.as_unbound().get()
    }

    /// The same object, as an instance of the base class.
    #[inline]
    pub fn as_super(&self) -> &Bound<'py, T::BaseType> {
        // SAFETY: an instance of a class is one of its base.
        unsafe { self.cast_unchecked() }
    }

    /// The same object, as an instance of the base class.
    #[inline]
    pub fn into_super(self) -> Bound<'py, T::BaseType> {
        // SAFETY: an instance of a class is one of its base.
        unsafe { self.cast_into_unchecked() }
    }
}

impl<'a, 'py, T> Borrowed<'a, 'py, T> {
    /// The value of an instance of a frozen class, which needs no borrow.
    #[inline]
    pub fn get(self) -> &'a T
    where
        T: PyClass<Frozen = True> + Sync,
    {
        // SAFETY: the instance lives for `'a`, and the value of a frozen class is never written.
        unsafe { &*layout::value::<T>(self.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> Py<T> {
    /// Makes an instance of a class.
    ///
    /// # Errors
    /// If memory runs out, or a native base class refuses.
    pub fn new(py: Python<'_>, value: impl Into<PyClassInitializer<T>>) -> PyResult<Py<T>> {
        Bound::new(py, value).map(Bound::unbind)
    }

    /// Borrows the value of the instance mutably.
    ///
    /// # Panics
    /// If it is borrowed; see [`try_borrow_mut`](Py::try_borrow_mut).
    #[inline]
    #[track_caller]
    pub fn borrow_mut<'py>(&'py self, py: Python<'py>) -> PyRefMut<'py, T>
    where
        T: PyClass<Frozen = False>,
    {
        self.bind(py).borrow_mut()
    }

    /// Borrows the value of the instance.
    ///
    /// # Panics
    /// If it is borrowed mutably; see [`try_borrow`](Py::try_borrow).
    #[inline]
    #[track_caller]
    pub fn borrow<'py>(&'py self, py: Python<'py>) -> PyRef<'py, T> {
        self.bind(py).borrow()
    }

    /// Borrows the value of the instance mutably.
    ///
    /// # Errors
    /// If it is borrowed.
    #[inline]
    pub fn try_borrow_mut<'py>(
        &'py self,
        py: Python<'py>,
    ) -> Result<PyRefMut<'py, T>, PyBorrowMutError>
    where
        T: PyClass<Frozen = False>,
    {
        self.bind(py).try_borrow_mut()
    }

    /// Borrows the value of the instance.
    ///
    /// # Errors
    /// If it is borrowed mutably.
    #[inline]
    pub fn try_borrow<'py>(&'py self, py: Python<'py>) -> Result<PyRef<'py, T>, PyBorrowError> {
        self.bind(py).try_borrow()
    }

    /// The value of an instance of a frozen class, which needs neither a borrow nor a token.
    #[inline]
    pub fn get(&self) -> &T
    where
        T: PyClass<Frozen = True> + Sync,
    {
        // SAFETY: the instance lives as long as `self`; the value of a frozen class is never
        // written, and `Sync` lets any thread read it. An `unsendable` class that is `Sync` may be
        // read anywhere too.
        unsafe { &*layout::value::<T>(self.as_non_null()) }
    }
}
