//! Borrowing the Rust value of an instance, checked at run time.

mod errors;
mod flag;
mod guard;
mod guard_map;
mod guard_mut;
mod py_ref;
mod py_ref_mut;

pub use errors::{PyBorrowError, PyBorrowMutError, PyClassGuardError, PyClassGuardMutError};
pub use flag::{BorrowFlag, FlagSlot, NoFlag};
pub use guard::PyClassGuard;
pub use guard_map::{PyClassGuardMap, PyClassGuardMapMut};
pub use guard_mut::{PyClassGuardMut, PyClassGuardMutSuper};
pub use py_ref::PyRef;
pub use py_ref_mut::PyRefMut;

use std::ptr::NonNull;

use super::base::PyClassBaseType;
use super::definition::PyClass;
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
    unsafe {
        <T as PyClassBaseType>::check_thread(object);
        match <T as PyClassBaseType>::flag(object) {
            Some(flag) => flag.take_shared(),
            None => Ok(()),
        }
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
    unsafe {
        <T as PyClassBaseType>::check_thread(object);
        match <T as PyClassBaseType>::flag(object) {
            Some(flag) => flag.take_exclusive(),
            None => Ok(()),
        }
    }
}

/// Gives a shared borrow back.
///
/// # Safety
/// Pairs a [`take_shared`]; the thread is attached.
#[inline(always)]
pub(super) unsafe fn release_shared<T: PyClass>(object: NonNull<ffi::PyObject>) {
    // SAFETY: as the caller promises.
    if let Some(flag) = unsafe { <T as PyClassBaseType>::flag(object) } {
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
    if let Some(flag) = unsafe { <T as PyClassBaseType>::flag(object) } {
        flag.release_exclusive();
    }
}
