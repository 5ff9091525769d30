//! Whether this thread is attached, and the two ways to change it.

use super::smuggled;
use crate::ffi;

/// Whether the current thread may touch Python objects now, which it may not inside `__traverse__`.
///
/// The interpreter is asked where its full API is there. Under the limited API nothing tells until 3.11, so a
/// count of our own entries is kept for each thread, see [`counted`].
#[inline(always)]
pub(crate) fn is_attached() -> bool {
    // In this order, as an object may be made to answer the second question.
    !super::forbid::is_forbidden() && imp::is_attached()
}

/// Whether the current thread is attached, also where it may not touch objects.
#[inline(always)]
pub(super) fn is_attached_to_it() -> bool {
    imp::is_attached()
}

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
mod imp {
    use crate::ffi;

    #[cfg(Py_3_12)]
    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        // SAFETY: - reading the current thread state needs no attachment and no interpreter;
        //         - it is kept for each thread, so one that is detached, or that Python never saw,
        //           gets NULL.
        unsafe { !ffi::compat::PyThreadState_GetUnchecked().is_null() }
    }

    /// Until 3.11 the current thread state is that of whichever thread holds the GIL.
    #[cfg(not(Py_3_12))]
    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        // SAFETY: both only read, and need no attachment and no interpreter.
        unsafe {
            let holder = ffi::compat::PyThreadState_GetUnchecked();
            !holder.is_null() && holder == ffi::PyGILState_GetThisThreadState()
        }
    }
}

#[cfg(all(PyPy, not(Py_LIMITED_API)))]
mod imp {
    use crate::ffi;

    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        // SAFETY: may be called by any thread at any time, by its contract.
        unsafe { ffi::PyGILState_Check() != 0 }
    }
}

#[cfg(any(Py_LIMITED_API, GraalPy))]
mod imp {
    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        super::counted::depth() > 0 || super::told::is_attached()
    }
}

/// What the interpreter tells under the limited API, so that calls need not be counted.
///
/// `PyThreadState_GetDict` may be called by any thread at any time, and by its contract gives NULL when no thread state
/// is attached. Until 3.11 it looks at the state of whichever thread holds the GIL, and so does not tell.
#[cfg(all(Py_LIMITED_API, Py_3_11, not(any(PyPy, GraalPy, Py_GIL_DISABLED))))]
pub(super) mod told {
    use crate::ffi;

    /// Whether the interpreter tells, which never changes.
    #[inline(always)]
    pub(in crate::interpreter) fn is_known() -> bool {
        // SAFETY: a constant of the interpreter that runs this.
        cfg!(Py_3_12) || unsafe { ffi::Py_Version >= 0x030C_0000 }
    }

    /// Whether this thread is attached. False too where nothing tells.
    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        // SAFETY: may be called at any time; the dict, which it makes if there is none yet, is only borrowed.
        is_known() && unsafe { !ffi::PyThreadState_GetDict().is_null() }
    }
}

/// Built for older versions, the limited API does not give the version at such a price. Without the GIL each use of a
/// handle asks whether it is attached, for which the count is faster.
#[cfg(any(GraalPy, all(Py_LIMITED_API, any(not(Py_3_11), PyPy, Py_GIL_DISABLED))))]
pub(super) mod told {
    #[inline(always)]
    pub(in crate::interpreter) fn is_known() -> bool {
        false
    }

    #[inline(always)]
    pub(super) fn is_attached() -> bool {
        false
    }
}

/// The count of entries of this thread, where the interpreter cannot be asked, or better is not: a thread state that
/// ends would be given a new dict.
#[cfg(any(Py_LIMITED_API, GraalPy))]
pub(crate) mod counted {
    use std::cell::Cell;

    thread_local! {
        static DEPTH: Cell<usize> = const { Cell::new(0) };
    }

    /// How many scopes of this thread are attached now. A thread that is being torn down has none.
    #[inline]
    pub(crate) fn depth() -> usize {
        DEPTH.try_with(Cell::get).unwrap_or(0)
    }

    #[inline]
    pub(crate) fn enter() {
        let _ = DEPTH.try_with(|depth| depth.set(depth.get() + 1));
    }

    #[inline]
    pub(crate) fn leave() {
        let _ = DEPTH.try_with(|depth| depth.set(depth.get() - 1));
    }

    /// Sets the depth and gives back the old one: `detach` hides the entries around it.
    #[inline]
    pub(crate) fn replace(depth: usize) -> usize {
        DEPTH.try_with(|cell| cell.replace(depth)).unwrap_or(0)
    }
}

/// A detached stretch of an attached thread: attached again on drop, also by unwinding.
pub(crate) struct Detached {
    state: *mut ffi::PyThreadState,
    #[cfg(any(Py_LIMITED_API, GraalPy))]
    depth: usize,
}

impl Detached {
    /// Detaches this thread.
    ///
    /// # Safety
    /// The thread is attached, and nothing touches Python objects until the value is dropped, which
    /// must happen on this thread.
    pub(crate) unsafe fn new() -> Self {
        smuggled::one_more();
        Detached {
            #[cfg(any(Py_LIMITED_API, GraalPy))]
            depth: counted::replace(0),
            // SAFETY: the caller is attached.
            state: unsafe { ffi::PyEval_SaveThread() },
        }
    }
}

impl Drop for Detached {
    fn drop(&mut self) {
        // SAFETY: - `state` is what this thread saved in `new`, on this same thread;
        //         - it was not restored since, as only this drop does it.
        unsafe { super::shutdown::restore_thread(self.state) };
        smuggled::attached_here();
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        counted::replace(self.depth);
        smuggled::one_less();
        super::drain_if_dirty();
    }
}
