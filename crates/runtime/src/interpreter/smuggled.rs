//! Finding handles that got into [`Python::detach`](crate::Python::detach) past the type system: in a
//! wrapper that is `Send` but checks the thread at run time, or in a scoped thread-local.

#[cfg(not(Py_GIL_DISABLED))]
pub(super) use with_gil::{attached_here, no_longer_here, one_less, one_more};
#[cfg(not(Py_GIL_DISABLED))]
pub(crate) use with_gil::{is_possible, is_possible_inlined, is_suspected};
#[cfg(Py_GIL_DISABLED)]
pub(super) use without_gil::{attached_here, no_longer_here, one_less, one_more};
#[cfg(Py_GIL_DISABLED)]
pub(crate) use without_gil::{is_possible, is_possible_inlined, is_suspected};

/// # Panics
/// Always: a handle is used by a thread that is detached.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn panic() -> ! {
    panic!(
        "a Python object is used while its thread is detached from the interpreter: a handle \
         bound to `'py` got into `Python::detach`"
    )
}

#[cfg(not(Py_GIL_DISABLED))]
mod with_gil {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::thread_pointer;

    /// How many stretches of threads are detached by us now. While it is zero, nothing else has to be
    /// asked.
    static DETACHED: AtomicUsize = AtomicUsize::new(0);

    /// The thread that was last seen to be attached, by its thread pointer, or 0: asking the interpreter
    /// takes several times as long, and where threads work side by side somebody is always detached.
    ///
    /// A thread writes its own pointer only, with the GIL held, and takes it out before it detaches. So one
    /// that finds it is in no stretch of ours: it sees its own writes, or what came later. The pointer of a
    /// thread that ended may be that of another one, which has no handle before it is attached itself.
    static ATTACHED: AtomicUsize = AtomicUsize::new(0);

    /// To be called with the GIL held, so it needs no atomic addition.
    #[inline]
    pub(in super::super) fn one_more() {
        DETACHED.store(DETACHED.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        no_longer_here();
    }

    /// To be called with the GIL held, so it needs no atomic subtraction.
    #[inline]
    pub(in super::super) fn one_less() {
        DETACHED.store(DETACHED.load(Ordering::Relaxed) - 1, Ordering::Relaxed);
    }

    /// This thread is attached now.
    #[inline]
    pub(in super::super) fn attached_here() {
        ATTACHED.store(thread_pointer().unwrap_or(0), Ordering::Relaxed);
    }

    /// This thread is about to detach.
    #[inline]
    pub(in super::super) fn no_longer_here() {
        ATTACHED.store(0, Ordering::Relaxed);
    }

    /// Whether it is worth asking [`is_possible`].
    #[inline(always)]
    pub(crate) fn is_suspected() -> bool {
        DETACHED.load(Ordering::Relaxed) != 0
    }

    /// Whether this thread may be detached although it has a handle at hand.
    #[inline(always)]
    pub(crate) fn is_possible() -> bool {
        is_suspected() && is_really_detached()
    }

    #[cold]
    #[inline(never)]
    fn is_really_detached() -> bool {
        is_possible_inlined()
    }

    /// As [`is_possible`], where it [is suspected](is_suspected).
    #[inline(always)]
    pub(crate) fn is_possible_inlined() -> bool {
        thread_pointer() != Some(ATTACHED.load(Ordering::Relaxed)) && is_detached()
    }

    /// Asks the interpreter.
    #[cold]
    #[inline(never)]
    fn is_detached() -> bool {
        let attached = super::super::thread_state::is_attached_to_it();
        if attached {
            attached_here();
        }
        !attached
    }
}

/// Without the GIL nothing that all threads share tells, so each thread asks the interpreter.
#[cfg(Py_GIL_DISABLED)]
mod without_gil {
    use super::super::thread_state::is_attached_to_it;

    #[inline(always)]
    pub(in super::super) fn one_more() {}

    #[inline(always)]
    pub(in super::super) fn one_less() {}

    #[inline(always)]
    pub(in super::super) fn attached_here() {}

    #[inline(always)]
    pub(in super::super) fn no_longer_here() {}

    /// Whether it is worth asking [`is_possible`].
    #[inline(always)]
    pub(crate) fn is_suspected() -> bool {
        is_possible()
    }

    /// Whether this thread may be detached although it has a handle at hand.
    #[inline(always)]
    pub(crate) fn is_possible() -> bool {
        !is_attached_to_it()
    }

    /// As [`is_possible`], where it [is suspected](is_suspected).
    #[inline(always)]
    pub(crate) fn is_possible_inlined() -> bool {
        is_possible()
    }
}
