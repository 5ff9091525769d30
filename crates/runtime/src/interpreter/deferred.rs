//! What a detached thread could not do to Python objects, kept until somebody is attached.

use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::ffi;

/// Work for the next thread that is attached.
enum Deferred {
    /// Give up one strong reference.
    Decref(NonNull<ffi::PyObject>),
    /// Release a borrow of a class instance; see `class/borrow`. The object is kept alive by the
    /// reference that is given up afterwards.
    ReleaseBorrow(NonNull<ffi::PyObject>, unsafe fn(NonNull<ffi::PyObject>)),
}

// SAFETY: the pointers are only carried; who takes them out is attached.
unsafe impl Send for Deferred {}

/// Read by every entry from Python; written with the list's lock held.
static DIRTY: AtomicBool = AtomicBool::new(false);
static WORK: Mutex<Vec<Deferred>> = Mutex::new(Vec::new());

/// Gives up one strong reference as soon as a thread is attached.
///
/// With `--cfg pyo3_disable_reference_pool` there is no such list: the process aborts, or leaks the
/// reference under `--cfg pyo3_leak_on_drop_without_reference_pool`.
///
/// # Safety
/// The caller owns the reference and does not use it again.
#[cold]
#[inline(never)]
pub(crate) unsafe fn defer_decref(object: NonNull<ffi::PyObject>) {
    #[cfg(not(pyo3_disable_reference_pool))]
    push(Deferred::Decref(object));
    #[cfg(pyo3_disable_reference_pool)]
    {
        let _ = object;
        if !cfg!(pyo3_leak_on_drop_without_reference_pool) {
            struct Abort;
            impl Drop for Abort {
                fn drop(&mut self) {
                    std::process::abort();
                }
            }
            let _abort = Abort;
            panic!("a `Py<T>` was dropped while detached, and the reference pool is disabled");
        }
    }
}

/// Runs `release(object)` as soon as a thread is attached.
///
/// # Safety
/// `release` may be called with `object` once, by any attached thread, any time later.
#[cold]
#[inline(never)]
pub(crate) unsafe fn defer_borrow_release(
    object: NonNull<ffi::PyObject>,
    release: unsafe fn(NonNull<ffi::PyObject>),
) {
    push(Deferred::ReleaseBorrow(object, release));
}

fn push(work: Deferred) {
    let mut list = WORK.lock().unwrap_or_else(PoisonError::into_inner);
    list.push(work);
    DIRTY.store(true, Ordering::Release);
}

/// Whether there is deferred work.
#[inline(always)]
pub(crate) fn is_dirty() -> bool {
    DIRTY.load(Ordering::Relaxed)
}

/// Does the deferred work if there is any. The thread must be attached.
#[inline(always)]
pub(crate) fn drain_if_dirty() {
    if is_dirty() {
        drain();
    }
}

/// Does the deferred work. The thread must be attached.
#[cold]
#[inline(never)]
pub(crate) fn drain() {
    let work = {
        let mut list = WORK.lock().unwrap_or_else(PoisonError::into_inner);
        DIRTY.store(false, Ordering::Relaxed);
        std::mem::take(&mut *list)
    };
    // The lock is free again: a decref may run `__del__`, which may get here once more.
    for item in work {
        match item {
            // SAFETY: - the reference was handed over by its owner in `defer_decref`;
            //         - it left the list under the lock, so it is given up once;
            //         - we are attached.
            Deferred::Decref(object) => unsafe { ffi::Py_DECREF(object.as_ptr()) },
            // SAFETY: as promised in `defer_borrow_release`; we are attached.
            Deferred::ReleaseBorrow(object, release) => unsafe { release(object) },
        }
    }
}
