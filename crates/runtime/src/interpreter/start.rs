//! The process's one interpreter: started once, and perhaps ended.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use super::{drain_if_dirty, is_attached};
use crate::ffi;

/// Not started by us, as far as is known.
const UNTOUCHED: u8 = 0;
/// Being started. `Py_IsInitialized` turns true before `site` is imported, so a thread that attaches
/// meanwhile has to wait.
const STARTING: u8 = 1;
/// It runs, or ran when we last wanted to start it.
const STARTED: u8 = 2;
/// Ended by us. Statics keep objects of it, so no other may take its place.
const ENDED: u8 = 3;

static STATE: AtomicU8 = AtomicU8::new(UNTOUCHED);
/// Held while the interpreter starts or ends.
static MAIN: Mutex<Option<MainThread>> = Mutex::new(None);

/// The thread that started the interpreter, and the state by which it is attached.
struct MainThread {
    id: ThreadId,
    state: *mut ffi::PyThreadState,
}

// SAFETY: the state is used on the thread `id` only.
unsafe impl Send for MainThread {}

/// Why no interpreter was started.
pub(super) enum NotStarted<E> {
    Running,
    Ended,
    Failed(E),
}

/// Starts an interpreter by `start`, and leaves this thread detached. Other threads that attach wait.
pub(super) fn start<E>(start: impl FnOnce() -> Result<(), E>) -> Result<(), NotStarted<E>> {
    if is_attached() {
        // Perhaps by code that the interpreter runs while it starts, which must not wait for itself.
        return Err(NotStarted::Running);
    }
    let mut main = lock();
    if STATE.load(Ordering::Acquire) == ENDED {
        return Err(NotStarted::Ended);
    }
    // SAFETY: may be called at any time.
    if unsafe { ffi::Py_IsInitialized() } != 0 {
        STATE.store(STARTED, Ordering::Release);
        return Err(NotStarted::Running);
    }
    STATE.store(STARTING, Ordering::Release);
    if let Err(why) = start() {
        STATE.store(UNTOUCHED, Ordering::Release);
        return Err(NotStarted::Failed(why));
    }
    *main = Some(MainThread {
        id: thread::current().id(),
        // SAFETY: starting an interpreter leaves the thread attached.
        state: unsafe { ffi::PyEval_SaveThread() },
    });
    STATE.store(STARTED, Ordering::Release);
    Ok(())
}

/// Whether there is nothing to start any more.
pub(super) fn is_settled() -> bool {
    STATE.load(Ordering::Acquire) >= STARTED
}

/// Whether the interpreter was ended by [`end`].
pub(super) fn is_ended() -> bool {
    STATE.load(Ordering::Acquire) == ENDED
}

/// Waits for a thread that starts the interpreter just now.
pub(super) fn wait_if_starting() {
    if STATE.load(Ordering::Acquire) == STARTING {
        drop(lock());
    }
}

/// Why the interpreter could not be ended as it should.
pub(super) enum NotEnded {
    /// It does not run, or was not started by [`start`].
    NotOurs,
    OtherThread,
    Attached,
    /// It is ended, but what was written to its streams could not be flushed.
    Unflushed,
}

/// Ends the interpreter that [`start`] started.
///
/// # Safety
/// No thread is attached, nor will be.
#[inline]
pub(super) unsafe fn end() -> Result<(), NotEnded> {
    if is_attached() {
        return Err(NotEnded::Attached);
    }
    let mut main = lock();
    match &*main {
        None => return Err(NotEnded::NotOurs),
        Some(started) if started.id != thread::current().id() => return Err(NotEnded::OtherThread),
        Some(started) => {
            // SAFETY: the state of this thread, which nobody else uses.
            unsafe { super::shutdown::restore_thread(started.state) };
        }
    }
    *main = None;
    STATE.store(ENDED, Ordering::Release);
    // SAFETY: attached just now, on the thread that started it.
    match unsafe { end_attached() } {
        0 => Ok(()),
        _ => Err(NotEnded::Unflushed),
    }
}

/// Ends an interpreter to which this thread is attached; negative if its streams were not flushed.
///
/// # Safety
/// This is the thread that started it, and nobody uses it after this.
#[inline]
pub(super) unsafe fn end_attached() -> std::ffi::c_int {
    #[cfg(Py_LIMITED_API)]
    super::thread_state::counted::enter();
    drain_if_dirty();
    // SAFETY: as the caller promises.
    let code = unsafe { ffi::Py_FinalizeEx() };
    #[cfg(Py_LIMITED_API)]
    super::thread_state::counted::leave();
    code
}

fn lock() -> MutexGuard<'static, Option<MainThread>> {
    MAIN.lock().unwrap_or_else(PoisonError::into_inner)
}
