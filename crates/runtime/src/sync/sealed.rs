//! Keeps other crates from implementing the traits of this module, so that they can grow.

/// Implemented for what the extension traits are for.
pub trait Sealed {}

/// Implemented for what the extension traits are for, with the type of the protected value.
pub trait SealedFor<T: ?Sized> {}

/// The parts of the two kinds of `PyMutex`, for critical sections over their locks.
#[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
pub trait PyMutexParts<'a, T: ?Sized + 'a> {
    /// The lock.
    fn raw(&'a self) -> *mut crate::ffi::PyMutex;

    /// What it protects.
    fn data(&'a self) -> &'a std::cell::UnsafeCell<T>;
}
