//! `Include/pystate.h`: interpreter and thread states.

use crate::*;

/// The current thread state, which must not be NULL. Borrowed.
#[inline]
pub unsafe fn PyThreadState_GET() -> *mut PyThreadState {
    // SAFETY: the thread is attached.
    unsafe { PyThreadState_Get() }
}
