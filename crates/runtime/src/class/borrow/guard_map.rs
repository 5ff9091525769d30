use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

use crate::object::Py;
use crate::{ffi, PyAny};

/// What ends the borrow of an instance whose class is no longer known.
type Release = unsafe fn(NonNull<ffi::PyObject>);

/// A shared borrow of a part of a class instance; see
/// [`PyClassGuard::map`](super::PyClassGuard::map).
pub struct PyClassGuardMap<'a, U: ?Sized> {
    value: NonNull<U>,
    object: Py<PyAny>,
    release: Release,
    lifetime: PhantomData<&'a U>,
}

impl<U: ?Sized> PyClassGuardMap<'_, U> {
    /// Takes over a borrow of `object`, which `release` ends; `value` lies within it.
    pub(super) fn new(value: NonNull<U>, object: Py<PyAny>, release: Release) -> Self {
        PyClassGuardMap {
            value,
            object,
            release,
            lifetime: PhantomData,
        }
    }
}

impl<U: ?Sized> Deref for PyClassGuardMap<'_, U> {
    type Target = U;

    fn deref(&self) -> &U {
        // SAFETY: the value lies within an instance that is alive and borrowed.
        unsafe { self.value.as_ref() }
    }
}

impl<U: ?Sized> Drop for PyClassGuardMap<'_, U> {
    fn drop(&mut self) {
        // SAFETY: ends the borrow that was taken over; `object` is given up after this.
        unsafe { (self.release)(self.object.as_non_null()) }
    }
}

/// The exclusive borrow of a part of a class instance; see
/// [`PyClassGuardMut::map`](super::PyClassGuardMut::map).
pub struct PyClassGuardMapMut<'a, U: ?Sized> {
    value: NonNull<U>,
    object: Py<PyAny>,
    release: Release,
    lifetime: PhantomData<&'a mut U>,
}

impl<U: ?Sized> PyClassGuardMapMut<'_, U> {
    /// Takes over the exclusive borrow of `object`, which `release` ends; `value` lies within it.
    pub(super) fn new(value: NonNull<U>, object: Py<PyAny>, release: Release) -> Self {
        PyClassGuardMapMut {
            value,
            object,
            release,
            lifetime: PhantomData,
        }
    }
}

impl<U: ?Sized> Deref for PyClassGuardMapMut<'_, U> {
    type Target = U;

    fn deref(&self) -> &U {
        // SAFETY: the value lies within an instance that is alive and borrowed by `self` alone.
        unsafe { self.value.as_ref() }
    }
}

impl<U: ?Sized> DerefMut for PyClassGuardMapMut<'_, U> {
    fn deref_mut(&mut self) -> &mut U {
        // SAFETY: the value lies within an instance that is alive and borrowed by `self` alone.
        unsafe { self.value.as_mut() }
    }
}

impl<U: ?Sized> Drop for PyClassGuardMapMut<'_, U> {
    fn drop(&mut self) {
        // SAFETY: ends the borrow that was taken over; `object` is given up after this.
        unsafe { (self.release)(self.object.as_non_null()) }
    }
}
