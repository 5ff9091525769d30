//! Getting the interpreter on a thread that may find it shutting down.
//!
//! Until 3.13 CPython ends a thread that asks for the GIL during or after finalisation: it calls
//! `pthread_exit`, which unwinds the stack without being a panic. Rust frames do not allow that, and
//! the process would abort. Such a thread sleeps for good instead, as it does from 3.14 on, where
//! CPython does so itself.
//!
//! What stays is a race within CPython before 3.14: a thread that Python has not seen before, and that
//! attaches in the very moment in which the interpreter takes its thread states down, may crash there.

use crate::ffi;

/// Attaches this thread with the state that it was detached from.
///
/// Does not return if the interpreter is shutting down.
///
/// # Safety
/// As for `PyEval_RestoreThread`.
pub(super) unsafe fn restore_thread(state: *mut ffi::PyThreadState) {
    // SAFETY: - the ABI differs in that the function may unwind, which is what it does;
    //         - the caller keeps its contract.
    unsafe {
        let restore = std::mem::transmute::<
            unsafe extern "C" fn(*mut ffi::PyThreadState),
            unsafe extern "C-unwind" fn(*mut ffi::PyThreadState),
        >(ffi::PyEval_RestoreThread);
        or_sleep(|| restore(state));
    }
}

/// Attaches this thread, which Python may never have seen.
///
/// Does not return if the interpreter is shutting down.
///
/// # Safety
/// As for `PyGILState_Ensure`.
pub(super) unsafe fn ensure() -> ffi::PyGILState_STATE {
    // SAFETY: as in `restore_thread`.
    unsafe {
        let ensure = std::mem::transmute::<
            unsafe extern "C" fn() -> ffi::PyGILState_STATE,
            unsafe extern "C-unwind" fn() -> ffi::PyGILState_STATE,
        >(ffi::PyGILState_Ensure);
        or_sleep(|| ensure())
    }
}

/// Runs `attach`. When it ends the thread, the stack is unwound up to here and no further.
#[inline(always)]
fn or_sleep<R>(attach: impl FnOnce() -> R) -> R {
    struct Asleep;

    impl Drop for Asleep {
        fn drop(&mut self) {
            loop {
                std::thread::park();
            }
        }
    }

    let asleep = Asleep;
    let result = attach();
    std::mem::forget(asleep);
    result
}
