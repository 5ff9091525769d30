//! Borrows for the time of a call, of instances that outlive it.

use std::marker::PhantomData;
use std::ptr::NonNull;

use super::BorrowFlag;
use crate::class::definition::Class;
use crate::class::part::Borrowing;
use crate::{ffi, PyResult};

/// Calls are attached, and guards of a call are released while it goes on.
type ThisThread = PhantomData<*mut ()>;

/// A shared borrow.
pub struct Shared<'a>(Option<&'a BorrowFlag>, ThisThread);

impl Shared<'_> {
    /// # Safety
    /// `slf` is a living instance of the class.
    #[inline(always)]
    pub(in crate::class) unsafe fn take(
        class: &'static Class,
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> PyResult<Self> {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.flag_to_take(class, NonNull::new_unchecked(slf)) };
        if let Some(flag) = flag {
            flag.take_shared_or_raise()?;
        }
        Ok(Shared(flag, PhantomData))
    }

    /// As [`take`](Self::take), of a receiver; none if it is borrowed mutably.
    ///
    /// # Safety
    /// As there. For the sake of guards that were dropped while detached, nothing has run since deferred work was done.
    #[inline(always)]
    pub(in crate::class) unsafe fn take_on_entry(
        class: &'static Class,
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> Option<Self> {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.flag_to_take(class, NonNull::new_unchecked(slf)) };
        if let Some(flag) = flag {
            flag.take_shared_on_entry()?;
        }
        Some(Shared(flag, PhantomData))
    }

    /// As [`take`](Self::take), where nobody asks why it fails.
    ///
    /// # Safety
    /// As there.
    #[inline(always)]
    pub(in crate::class) unsafe fn try_take(
        class: &'static Class,
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> Option<Self> {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.flag_to_take(class, NonNull::new_unchecked(slf)) };
        if let Some(flag) = flag {
            flag.take_shared().ok()?;
        }
        Some(Shared(flag, PhantomData))
    }

    /// Whether it was seen that nobody writes to the value, nor will as long as nothing else runs. False where that
    /// is not so, without the GIL, and if the class's record would have to be asked.
    ///
    /// # Safety
    /// `slf` is a living instance of the class that is borrowed in this way.
    #[inline(always)]
    pub(in crate::class) unsafe fn is_possible(
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> bool {
        // SAFETY: as the caller promises.
        if let Some(flag) = unsafe { borrowing.known_flag(NonNull::new_unchecked(slf)) } {
            return !cfg!(Py_GIL_DISABLED) && !flag.is_exclusive();
        }
        !borrowing.is_ask()
    }
}

impl Drop for Shared<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(flag) = self.0 {
            flag.release_shared();
        }
    }
}

/// An exclusive borrow.
pub struct Exclusive<'a>(Option<&'a BorrowFlag>, ThisThread);

impl Exclusive<'_> {
    /// # Safety
    /// `slf` is a living instance of the class.
    #[inline(always)]
    pub(in crate::class) unsafe fn take(
        class: &'static Class,
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> PyResult<Self> {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.flag_to_take(class, NonNull::new_unchecked(slf)) };
        if let Some(flag) = flag {
            flag.take_exclusive_or_raise()?;
        }
        Ok(Exclusive(flag, PhantomData))
    }

    /// As [`take`](Self::take), of a receiver; none if it is borrowed.
    ///
    /// # Safety
    /// As for [`Shared::take_on_entry`].
    #[inline(always)]
    pub(in crate::class) unsafe fn take_on_entry(
        class: &'static Class,
        borrowing: Borrowing,
        slf: *mut ffi::PyObject,
    ) -> Option<Self> {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.flag_to_take(class, NonNull::new_unchecked(slf)) };
        if let Some(flag) = flag {
            flag.take_exclusive_on_entry()?;
        }
        Some(Exclusive(flag, PhantomData))
    }
}

impl Exclusive<'_> {
    /// Whether it was seen that an instance can be borrowed, and will be as long as nothing else runs. False without the
    /// GIL, where that is not so, and if the class's record would have to be asked.
    ///
    /// # Safety
    /// `slf` is a living instance of the class that is borrowed in this way.
    #[inline(always)]
    pub(in crate::class) unsafe fn is_free(borrowing: Borrowing, slf: *mut ffi::PyObject) -> bool {
        // SAFETY: as the caller promises.
        let flag = unsafe { borrowing.known_flag(NonNull::new_unchecked(slf)) };
        !cfg!(Py_GIL_DISABLED) && flag.is_some_and(BorrowFlag::is_free)
    }
}

impl Drop for Exclusive<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(flag) = self.0 {
            flag.end_exclusive();
        }
    }
}
