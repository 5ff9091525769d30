//! Borrowing the Rust value of an instance, checked at run time.

mod call;
mod errors;
mod flag;
mod guard;
mod guard_map;
mod guard_mut;
mod py_ref;
mod py_ref_mut;

pub(super) use call::{Exclusive, Shared};
pub use errors::{PyBorrowError, PyBorrowMutError, PyClassGuardError, PyClassGuardMutError};
pub use flag::{BorrowFlag, FlagSlot, NoFlag};
pub use guard::PyClassGuard;
pub use guard_map::{PyClassGuardMap, PyClassGuardMapMut};
pub use guard_mut::{PyClassGuardMut, PyClassGuardMutSuper};
pub use py_ref::PyRef;
pub use py_ref_mut::PyRefMut;

use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::definition::{Class, PyClass};
use super::part::Borrowing;
use crate::ffi;

/// Takes a shared borrow of an instance.
///
/// # Safety
/// `object` is a living instance of `T`, and the thread is attached.
#[inline(always)]
pub(super) unsafe fn take_shared<T: PyClass>(
    object: NonNull<ffi::PyObject>,
) -> Result<(), PyBorrowError> {
    // SAFETY: as the caller promises.
    unsafe { take_shared_of(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, object) }
}

/// As [`take_shared`], for an instance of this class.
///
/// # Safety
/// As for [`take_shared`].
#[inline(always)]
pub(super) unsafe fn take_shared_of(
    class: &'static Class,
    borrowing: Borrowing,
    object: NonNull<ffi::PyObject>,
) -> Result<(), PyBorrowError> {
    // SAFETY: as the caller promises.
    match unsafe { borrowing.flag_to_take(class, object) } {
        Some(flag) => flag.take_shared(),
        None => Ok(()),
    }
}

/// Takes the exclusive borrow of an instance.
///
/// # Safety
/// As for [`take_shared`].
#[inline(always)]
pub(super) unsafe fn take_exclusive<T: PyClass>(
    object: NonNull<ffi::PyObject>,
) -> Result<(), PyBorrowMutError> {
    // SAFETY: as the caller promises.
    unsafe { take_exclusive_of(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, object) }
}

/// As [`take_exclusive`], for an instance of this class.
///
/// # Safety
/// As for [`take_shared`].
#[inline(always)]
pub(super) unsafe fn take_exclusive_of(
    class: &'static Class,
    borrowing: Borrowing,
    object: NonNull<ffi::PyObject>,
) -> Result<(), PyBorrowMutError> {
    // SAFETY: as the caller promises.
    match unsafe { borrowing.flag_to_take(class, object) } {
        Some(flag) => flag.take_exclusive(),
        None => Ok(()),
    }
}

/// Gives a shared borrow back.
///
/// # Safety
/// Pairs a [`take_shared`]; the thread is attached.
#[inline(always)]
pub(super) unsafe fn release_shared<T: PyClass>(object: NonNull<ffi::PyObject>) {
    // SAFETY: as the caller promises.
    unsafe { release_shared_of(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, object) }
}

/// # Safety
/// As for [`release_shared`].
#[inline(always)]
pub(super) unsafe fn release_shared_of(
    class: &'static Class,
    borrowing: Borrowing,
    object: NonNull<ffi::PyObject>,
) {
    // SAFETY: as the caller promises.
    if let Some(flag) = unsafe { borrowing.flag(class, object) } {
        flag.release_shared();
    }
}

/// Gives the exclusive borrow back, or one share of it.
///
/// # Safety
/// Pairs a [`take_exclusive`] or a [`BorrowFlag::share_exclusive`]; the thread is attached.
#[inline(always)]
pub(super) unsafe fn release_exclusive<T: PyClass>(object: NonNull<ffi::PyObject>) {
    // SAFETY: as the caller promises.
    unsafe { release_exclusive_of(T::CLASS.get(), <T as PyClassBaseType>::BORROWING, object) }
}

/// # Safety
/// As for [`release_exclusive`].
#[inline(always)]
pub(super) unsafe fn release_exclusive_of(
    class: &'static Class,
    borrowing: Borrowing,
    object: NonNull<ffi::PyObject>,
) {
    // SAFETY: as the caller promises.
    if let Some(flag) = unsafe { borrowing.flag(class, object) } {
        flag.release_exclusive();
    }
}
