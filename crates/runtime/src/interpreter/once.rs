use std::sync::{Once, OnceState};

use super::thread_state::Detached;
use super::Python;

/// Runs `f` once for all threads, attached, without ever blocking while attached.
///
/// A thread that waits for another one's `f` is detached meanwhile, so `f` may use Python, or detach,
/// without a deadlock between `once` and the interpreter lock. A poisoned `once` is tried again.
#[inline]
pub(crate) fn call_once_attached(py: Python<'_>, once: &Once, f: impl FnOnce(&OnceState)) {
    if !once.is_completed() {
        call_once_slow(py, once, f);
    }
}

#[cold]
fn call_once_slow(_py: Python<'_>, once: &Once, f: impl FnOnce(&OnceState)) {
    // SAFETY: - the token proves that we are attached;
    //         - nothing but `f` touches Python before it is dropped, and for `f` it is dropped;
    //         - it stays on this thread.
    let mut detached = Some(unsafe { Detached::new() });
    once.call_once_force(|state| {
        drop(detached.take());
        f(state);
        // SAFETY: as above: attached again by the drop, and detached until the end of this function.
        detached = Some(unsafe { Detached::new() });
    });
}
