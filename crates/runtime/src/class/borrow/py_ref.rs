use std::ops::Deref;

use super::{release_shared, take_shared, PyBorrowError, PyClassGuardError};
use crate::class::definition::PyClass;
use crate::class::layout;
use crate::conversion::{FromPyObject, IntoPyObject};
use crate::object::{Borrowed, Bound, Py};
use crate::{ffi, PyAny, Python};

/// A shared borrow of a class instance, which holds a strong reference to it.
///
/// While one exists the instance cannot be borrowed mutably, neither by Rust nor by a method that
/// Python calls.
#[repr(transparent)]
pub struct PyRef<'p, T: PyClass> {
    object: Bound<'p, T>,
}

impl<'p, T: PyClass> PyRef<'p, T> {
    #[inline]
    pub(in crate::class) fn try_new(object: &Bound<'p, T>) -> Result<Self, PyBorrowError> {
        // SAFETY: the handle proves a living instance, and that we are attached.
        unsafe { take_shared::<T>(object.as_unbound().as_non_null())? };
        Ok(PyRef {
            object: object.clone(),
        })
    }

    /// The token of this borrow.
    #[inline]
    pub fn py(&self) -> Python<'p> {
        self.object.py()
    }

    /// The pointer to the instance; the reference stays with `self`.
    #[inline]
    pub fn as_ptr(&self) -> *mut ffi::PyObject {
        self.object.as_ptr()
    }

    /// Ends the borrow, and gives the pointer with its strong reference.
    #[inline]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        self.object.clone().into_ptr()
    }
}

impl<'p, T> PyRef<'p, T>
where
    T: PyClass,
    T::BaseType: PyClass,
{
    /// The same borrow, of the part of the instance that belongs to the base class.
    pub fn as_super(&self) -> &PyRef<'p, T::BaseType> {
        // SAFETY: - both are a pointer to the instance, in this layout;
        //         - the borrow flag is that of the whole hierarchy;
        //         - a shared reference lets nobody move out what it points to.
        unsafe { &*(&raw const *self).cast() }
    }

    /// The same borrow, of the part of the instance that belongs to the base class.
    pub fn into_super(self) -> PyRef<'p, T::BaseType> {
        let this = std::mem::ManuallyDrop::new(self);
        // SAFETY: - as in `as_super`; the borrow and the reference move, as `this` is not dropped.
        unsafe { std::ptr::read((&raw const *this).cast()) }
    }
}

impl<T: PyClass> Deref for PyRef<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: the instance is alive and borrowed, so nobody writes to its value.
        unsafe { &*layout::value::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T: PyClass> Drop for PyRef<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: pairs the borrow of `try_new`; the handle proves that we are attached.
        unsafe { release_shared::<T>(self.object.as_unbound().as_non_null()) }
    }
}

impl<T, U> AsRef<U> for PyRef<'_, T>
where
    T: PyClass<BaseType = U>,
    U: PyClass,
{
    fn as_ref(&self) -> &U {
        self.as_super()
    }
}

impl<T: PyClass + std::fmt::Debug> std::fmt::Debug for PyRef<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl<'py, T: PyClass> TryFrom<&Bound<'py, T>> for PyRef<'py, T> {
    type Error = PyBorrowError;

    #[inline]
    fn try_from(object: &Bound<'py, T>) -> Result<Self, Self::Error> {
        PyRef::try_new(object)
    }
}

impl<'a, 'py, T: PyClass> FromPyObject<'a, 'py> for PyRef<'py, T> {
    type Error = PyClassGuardError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        match object.cast::<T>() {
            Ok(instance) => PyRef::try_new(&instance).map_err(|_| PyClassGuardError::borrowed()),
            Err(_) => {
                let class = T::type_object(object.py()).into_any();
                Err(PyClassGuardError::wrong_type(object, class))
            }
        }
    }
}

impl<'py, T: PyClass> IntoPyObject<'py> for PyRef<'py, T> {
    type Target = T;
    type Output = Bound<'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.clone())
    }
}

impl<'a, 'py, T: PyClass> IntoPyObject<'py> for &'a PyRef<'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = std::convert::Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.object.as_borrowed())
    }
}

impl<'py, T: PyClass> From<PyRef<'py, T>> for Py<T> {
    fn from(borrow: PyRef<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}

impl<'a, 'py, T: PyClass> From<&'a PyRef<'py, T>> for Py<T> {
    fn from(borrow: &'a PyRef<'py, T>) -> Self {
        borrow.object.clone().unbind()
    }
}
