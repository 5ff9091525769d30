//! What a detached thread could not do to Python objects, kept until somebody is attached.

use std::cell::Cell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering};
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

/// Read by every entry from Python: a bit for each list that has work. Set with the list's lock held.
static DIRTY: AtomicUsize = AtomicUsize::new(0);

/// Threads add to different lists, so that they do not wait for each other. What one thread adds stays
/// in its order.
static LISTS: [List; 16] = [const { List(Mutex::new(Vec::new())) }; 16];

/// In a cache line of its own, or two where the processor fetches pairs.
#[repr(align(128))]
struct List(Mutex<Vec<Deferred>>);

impl List {
    /// Which list this thread adds to, always the same: threads take turns.
    fn of_this_thread() -> usize {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        thread_local! {
            static MINE: Cell<Option<usize>> = const { Cell::new(None) };
        }
        let choose = |mine: &Cell<Option<usize>>| {
            let index = mine
                .get()
                .unwrap_or_else(|| NEXT.fetch_add(1, Ordering::Relaxed) % LISTS.len());
            mine.set(Some(index));
            index
        };
        // Nothing has to be destroyed in it, so it is there until the thread ends.
        MINE.try_with(choose).unwrap_or(0)
    }

    fn take(&self) -> Vec<Deferred> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

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
    let index = List::of_this_thread();
    let mut list = LISTS[index]
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    list.push(work);
    // Who clears the bit takes the lock afterwards. If that was before us, its zero is seen here, and if
    // it comes after us, it finds what was just added.
    if DIRTY.load(Ordering::Relaxed) & (1 << index) == 0 {
        DIRTY.fetch_or(1 << index, Ordering::Relaxed);
    }
}

/// Whether there is deferred work.
#[inline(always)]
pub(crate) fn is_dirty() -> bool {
    DIRTY.load(Ordering::Relaxed) != 0
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
    let dirty = DIRTY.swap(0, Ordering::Relaxed);
    for (index, list) in LISTS.iter().enumerate() {
        if dirty & (1 << index) != 0 {
            // The lock is free again: a decref may run `__del__`, which may get here once more.
            list.take().into_iter().for_each(Deferred::finish);
        }
    }
}

impl Deferred {
    /// The thread must be attached.
    fn finish(self) {
        match self {
            // SAFETY: - the reference was handed over by its owner in `defer_decref`;
            //         - it left its list under the lock, so it is given up once;
            //         - we are attached.
            Deferred::Decref(object) => unsafe { ffi::Py_DECREF(object.as_ptr()) },
            // SAFETY: as promised in `defer_borrow_release`; we are attached.
            Deferred::ReleaseBorrow(object, release) => unsafe { release(object) },
        }
    }
}
