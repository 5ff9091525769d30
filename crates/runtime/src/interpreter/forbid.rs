use std::sync::atomic::{AtomicUsize, Ordering};

/// The thread on which a garbage collection runs `__traverse__` now.
///
/// One is enough: with the GIL its holder collects, without it a collection stops all other threads.
static TRAVERSING: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// Its address stands for the thread where nothing else does.
    static MARKER: u8 = const { 0 };
}

/// While one exists this thread cannot attach, and drops of references are deferred.
pub(crate) struct ForbidAttach {
    outer: usize,
}

impl ForbidAttach {
    #[inline]
    pub(crate) fn new() -> Self {
        let outer = TRAVERSING.load(Ordering::Relaxed);
        TRAVERSING.store(this_thread(), Ordering::Relaxed);
        ForbidAttach { outer }
    }
}

impl Drop for ForbidAttach {
    #[inline]
    fn drop(&mut self) {
        TRAVERSING.store(self.outer, Ordering::Relaxed);
    }
}

/// Whether this thread is inside a `__traverse__`.
#[inline(always)]
pub(super) fn is_forbidden() -> bool {
    let traversing = TRAVERSING.load(Ordering::Relaxed);
    traversing != 0 && is_this_thread(traversing)
}

#[cold]
fn is_this_thread(traversing: usize) -> bool {
    traversing == this_thread()
}

/// What tells this thread from others that run now, and is not 0.
#[inline]
pub(crate) fn this_thread() -> usize {
    super::thread_pointer().unwrap_or_else(|| {
        MARKER
            .try_with(|marker| marker as *const u8 as usize)
            .unwrap_or(1)
    })
}
