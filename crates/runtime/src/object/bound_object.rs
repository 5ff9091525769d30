use super::{Borrowed, Bound, Py, PyAny};
use crate::{ffi, Python};

/// Seals the traits of this crate that only its own handles implement.
pub(crate) mod sealed {
    /// Implemented for the handles whose method traits are closed to other crates.
    pub trait Sealed {}

    impl<T> Sealed for crate::Bound<'_, T> {}
    impl<T> Sealed for crate::Borrowed<'_, '_, T> {}
}

/// An object of type `T` for the lifetime `'py`: what [`Bound`] and [`Borrowed`] have in common.
///
/// It is what [`IntoPyObject`](crate::IntoPyObject) may give back, so that a conversion which finds
/// an existing object need not count a reference.
pub trait BoundObject<'py, T>: sealed::Sealed {
    /// The same handle, for any type.
    type Any: BoundObject<'py, PyAny>;

    /// The reference, for as long as `self` is borrowed.
    fn as_borrowed(&self) -> Borrowed<'_, 'py, T>;
    /// A strong reference.
    fn into_bound(self) -> Bound<'py, T>;
    /// The object as one of any type.
    fn into_any(self) -> Self::Any;
    /// The pointer, with a strong reference, which the caller has to give up.
    fn into_ptr(self) -> *mut ffi::PyObject;
    /// As `into_ptr`, where the object was had from this token just now.
    #[doc(hidden)]
    #[inline(always)]
    fn into_ptr_attached(self, _py: Python<'py>) -> *mut ffi::PyObject
    where
        Self: Sized,
    {
        self.into_ptr()
    }
    /// The pointer; the reference stays with `self`.
    fn as_ptr(&self) -> *mut ffi::PyObject;
    /// A strong reference without the token.
    fn unbind(self) -> Py<T>;
}

impl<'py, T> BoundObject<'py, T> for Bound<'py, T> {
    type Any = Bound<'py, PyAny>;

    #[inline]
    fn as_borrowed(&self) -> Borrowed<'_, 'py, T> {
        Bound::as_borrowed(self)
    }

    #[inline]
    fn into_bound(self) -> Bound<'py, T> {
        self
    }

    #[inline]
    fn into_any(self) -> Self::Any {
        Bound::into_any(self)
    }

    #[inline]
    fn into_ptr(self) -> *mut ffi::PyObject {
        Bound::into_ptr(self)
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::PyObject {
        Bound::as_ptr(self)
    }

    #[inline]
    fn unbind(self) -> Py<T> {
        Bound::unbind(self)
    }
}

impl<'a, 'py, T> BoundObject<'py, T> for Borrowed<'a, 'py, T> {
    type Any = Borrowed<'a, 'py, PyAny>;

    #[inline]
    fn as_borrowed(&self) -> Borrowed<'a, 'py, T> {
        *self
    }

    #[inline]
    fn into_bound(self) -> Bound<'py, T> {
        self.to_owned()
    }

    #[inline]
    fn into_any(self) -> Self::Any {
        self.to_any()
    }

    #[inline]
    fn into_ptr(self) -> *mut ffi::PyObject {
        self.to_owned().into_ptr()
    }

    #[inline(always)]
    fn into_ptr_attached(self, _py: Python<'py>) -> *mut ffi::PyObject {
        self.to_owned_attached().into_ptr()
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::PyObject {
        Borrowed::as_ptr(*self)
    }

    #[inline]
    fn unbind(self) -> Py<T> {
        self.to_owned().unbind()
    }
}
