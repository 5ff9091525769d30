use crate::interpreter::Detached;
use crate::Python;

/// A wait for another thread, during which this one is detached from the interpreter.
pub(super) struct Wait {
    /// Empty while [`Wait::attached`] runs.
    detached: Option<Detached>,
}

impl Wait {
    /// Detaches this thread until the value is dropped.
    ///
    /// # Safety
    /// Nothing touches Python until then, except through [`Wait::attached`], and the value stays on
    /// this thread.
    #[inline]
    pub(super) unsafe fn begin(_py: Python<'_>) -> Self {
        // SAFETY: the token proves that we are attached; the rest is what the caller promises.
        let detached = unsafe { Detached::new() };
        Wait {
            detached: Some(detached),
        }
    }

    /// Runs `f` attached, in the middle of the wait.
    pub(super) fn attached<R>(&mut self, f: impl FnOnce() -> R) -> R {
        self.detached = None;
        let result = f();
        // SAFETY: - attached again by the line above, which undid what `begin` did;
        //         - the promise made to `begin` holds on.
        self.detached = Some(unsafe { Detached::new() });
        result
    }
}

/// Waits for a lock, detached.
pub(super) fn detached<R>(py: Python<'_>, lock: impl FnOnce() -> R) -> R {
    // SAFETY: - taking a lock of std, `lock_api` or `parking_lot` does not touch Python;
    //         - dropped at the end of this function.
    let _wait = unsafe { Wait::begin(py) };
    lock()
}
