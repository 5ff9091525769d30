//! What a detached thread could not do to Python objects, kept until somebody is attached.

mod work;

use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};

use self::work::{Block, Release, Taken, Work};
use crate::ffi;

/// The work of all threads.
static POOL: Pool = Pool::new();

struct Pool {
    /// Read by every entry from Python: a bit for each list that has work. Set with the list locked.
    dirty: AtomicUsize,
    /// Threads add to different lists, so that they do not wait for each other. What one thread adds
    /// stays in its order.
    lists: [List; LISTS],
}

const LISTS: usize = 16;

/// What some threads added.
///
/// A lock of its own and memory of our own, because of what `Mutex` and `Vec` bring along: code in each
/// module, and no way to be freed in a forked child.
///
/// In a cache line of its own, or two where the processor fetches pairs.
#[repr(align(128))]
struct List {
    locked: AtomicBool,
    /// NULL while there is no work. Only used with the list locked.
    block: AtomicPtr<Block>,
}

// SAFETY: the pointers are only carried; who takes them out is attached.
unsafe impl Sync for Pool {}

impl Pool {
    const fn new() -> Self {
        Pool {
            dirty: AtomicUsize::new(0),
            lists: [const { List::new() }; LISTS],
        }
    }

    /// Calls nothing as long as there is room, so it saves no registers: before a lock can be taken all that
    /// was written before has to reach memory, and saved registers are.
    #[inline(never)]
    fn push(&self, object: NonNull<ffi::PyObject>, release: Option<Release>) {
        let work = Work { object, release };
        let index = index_of_this_thread();
        let list = &self.lists[index];
        if list.try_lock() {
            let block = list.block.load(Ordering::Relaxed);
            // SAFETY: we hold the lock, and there is a block with room.
            unsafe {
                if !block.is_null() && Block::has_room(block) {
                    return self.add(index, block, work);
                }
            }
            list.unlock();
        }
        self.push_slowly(index, &work);
    }

    #[cold]
    #[inline(never)]
    extern "C" fn push_slowly(&self, index: usize, work: &Work) {
        let list = &self.lists[index];
        list.lock();
        let mut block = list.block.load(Ordering::Relaxed);
        // SAFETY: - whoever holds the lock has the block for itself;
        //         - it is not used any more once there is a larger one.
        unsafe {
            if block.is_null() || !Block::has_room(block) {
                let grown = Block::grown(block);
                unlock_in_forked_children();
                // In this order also for a child that is forked between the two.
                list.block.store(grown, Ordering::Release);
                Block::free(block);
                block = grown;
            }
            self.add(index, block, *work);
        }
    }

    /// Adds the work, and unlocks the list.
    ///
    /// # Safety
    /// The list is locked by this thread; it has this block, and there is room.
    #[inline(always)]
    unsafe fn add(&self, index: usize, block: *mut Block, work: Work) {
        // SAFETY: - whoever holds the lock has the block for itself;
        //         - there is room for two words.
        unsafe {
            let len = (*block).len;
            let words = work.write_to(Block::word(block, len));
            // In this order also for a child that is forked between the two.
            (&raw mut (*block).len).write_volatile(len + words);
        }
        // Who clears the bit takes the lock afterwards. If that was before us, its zero is seen here, and
        // if it comes after us, it finds what was just added.
        if self.dirty.load(Ordering::Relaxed) & (1 << index) == 0 {
            self.dirty.fetch_or(1 << index, Ordering::Relaxed);
        }
        self.lists[index].unlock();
    }

    /// Does all work. The thread must be attached.
    #[cold]
    #[inline(never)]
    fn drain(&self) {
        let mut dirty = self.dirty.swap(0, Ordering::Relaxed);
        for list in &self.lists {
            if dirty & 1 != 0 {
                // The lock is free again: a decref may run `__del__`, which may get here once more.
                list.take().finish();
            }
            dirty >>= 1;
        }
    }
}

/// Which list this thread adds to, always the same.
///
/// Thread-local variables of an extension are got by a call. The thread pointer is not, and lies in the stack
/// of a thread or next to it: those of several threads mostly follow each other, with a page between them that
/// nobody may touch, of 4 or of 64 KiB, so that they take turns.
#[inline(always)]
fn index_of_this_thread() -> usize {
    match super::thread_pointer() {
        Some(pointer) => ((pointer >> 12) ^ (pointer >> 16)) % LISTS,
        None => by_turns(),
    }
}

fn by_turns() -> usize {
    use std::cell::Cell;

    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        /// One more than the index; 0 before there is one.
        static MINE: Cell<usize> = const { Cell::new(0) };
    }
    let choose = |mine: &Cell<usize>| {
        if mine.get() == 0 {
            mine.set(NEXT.fetch_add(1, Ordering::Relaxed) % LISTS + 1);
        }
        mine.get() - 1
    };
    // Nothing has to be destroyed in it, so it is there until the thread ends.
    MINE.try_with(choose).unwrap_or(0) % LISTS
}

impl List {
    const fn new() -> Self {
        List {
            locked: AtomicBool::new(false),
            block: AtomicPtr::new(ptr::null_mut()),
        }
    }

    #[inline(always)]
    fn try_lock(&self) -> bool {
        !self.locked.swap(true, Ordering::Acquire)
    }

    /// Waits for the lock.
    fn lock(&self) {
        while !self.try_lock() {
            while self.locked.load(Ordering::Relaxed) {
                // The other thread has only to write an entry; it may have been interrupted.
                std::thread::yield_now();
            }
        }
    }

    /// To be called with the lock held.
    #[inline(always)]
    fn unlock(&self) {
        self.locked.store(false, Ordering::Release);
    }

    /// Empties the list.
    fn take(&self) -> Taken {
        self.lock();
        let block = self.block.swap(ptr::null_mut(), Ordering::Relaxed);
        self.unlock();
        Taken(block)
    }
}

/// A process can be forked while another thread holds a lock, and that thread is not in the child. Python
/// forks in attached threads, and others may be detached.
#[cfg(all(unix, not(target_os = "emscripten")))]
fn unlock_in_forked_children() {
    use std::ffi::c_int;

    type Handler = Option<unsafe extern "C" fn()>;
    extern "C" {
        fn pthread_atfork(before: Handler, in_parent: Handler, in_child: Handler) -> c_int;
    }
    unsafe extern "C" fn in_child() {
        // As a slice whose length is hidden: the compiler would write the loop out sixteen times.
        let lists: &[List] = std::hint::black_box(&POOL.lists);
        // What a thread was about to add is lost, which leaks a reference.
        lists.iter().for_each(List::unlock);
    }
    static DONE: AtomicBool = AtomicBool::new(false);
    if !DONE.swap(true, Ordering::Relaxed) {
        // SAFETY: - the handler is there as long as this module, which Python never unloads;
        //         - it only reads and writes memory, which is allowed in a forked child.
        // If there is no memory for it, the lists are what they would be without it.
        let _ = unsafe { pthread_atfork(None, None, Some(in_child)) };
    }
}

#[cfg(not(all(unix, not(target_os = "emscripten"))))]
fn unlock_in_forked_children() {}

/// Gives up one strong reference as soon as a thread is attached.
///
/// With `--cfg pyo3_disable_reference_pool` there is no such list: the process aborts, or leaks the
/// reference under `--cfg pyo3_leak_on_drop_without_reference_pool`.
///
/// # Safety
/// The caller owns the reference and does not use it again.
#[inline]
pub(crate) unsafe fn defer_decref(object: NonNull<ffi::PyObject>) {
    #[cfg(not(pyo3_disable_reference_pool))]
    POOL.push(object, None);
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
pub(crate) unsafe fn defer_borrow_release(object: NonNull<ffi::PyObject>, release: Release) {
    POOL.push(object, Some(release));
}

/// Whether there is deferred work.
#[inline(always)]
pub(crate) fn is_dirty() -> bool {
    POOL.dirty.load(Ordering::Relaxed) != 0
}

/// Does the deferred work if there is any. The thread must be attached.
#[inline(always)]
pub(crate) fn drain_if_dirty() {
    if is_dirty() {
        drain();
    }
}

/// Does the deferred work. The thread must be attached. It never unwinds, so that callers need no cleanup for it.
#[cold]
#[inline(never)]
pub(crate) extern "C" fn drain() {
    POOL.drain();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    /// A pool that lives on, as its blocks do.
    fn pool() -> &'static Pool {
        Box::leak(Box::new(Pool::new()))
    }

    /// Adds work that notes its number when it is done, which is even as addresses are; no object is touched.
    fn note(pool: &Pool, number: usize) {
        unsafe fn note(object: NonNull<ffi::PyObject>) {
            DONE.lock().unwrap().push(object.as_ptr() as usize / 2);
        }
        pool.push(
            NonNull::new(number as *mut ffi::PyObject).unwrap(),
            Some(note),
        );
    }

    static DONE: Mutex<Vec<usize>> = Mutex::new(Vec::new());

    #[test]
    fn work_of_many_threads_is_done_once_and_in_the_order_of_each() {
        const EACH: usize = 1000;
        let pool = pool();
        // More threads than lists, of which each waits for nobody to attach, and ends.
        std::thread::scope(|scope| {
            for thread in 1..=LISTS + 4 {
                scope.spawn(move || {
                    for i in 0..EACH {
                        note(pool, 2 * (thread * EACH + i));
                    }
                });
            }
            for _ in 0..100 {
                pool.drain();
            }
        });
        pool.drain();
        let done = std::mem::take(&mut *DONE.lock().unwrap());
        for thread in 1..=LISTS + 4 {
            let of_thread = done.iter().filter(|number| **number / EACH == thread);
            assert!(of_thread.copied().eq(thread * EACH..thread * EACH + EACH));
        }
        assert_eq!(done.len(), (LISTS + 4) * EACH);
        assert_eq!(pool.dirty.load(Ordering::Relaxed), 0);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_forked_child_waits_for_no_thread_that_is_not_there() {
        use std::ffi::{c_int, c_uint};
        extern "C" {
            fn fork() -> c_int;
            fn alarm(seconds: c_uint) -> c_uint;
            fn waitpid(child: c_int, status: *mut c_int, options: c_int) -> c_int;
            fn _exit(status: c_int) -> !;
        }
        unsafe fn nothing(_object: NonNull<ffi::PyObject>) {}
        let push = || POOL.push(NonNull::<u64>::dangling().cast(), Some(nothing));
        push();
        POOL.lists.iter().for_each(List::lock);
        // SAFETY: the child allocates, which the C library allows, and ends at once.
        let child = unsafe { fork() };
        if child == 0 {
            // SAFETY: as above; if a lock is waited for, the alarm ends the child, and not with 0.
            unsafe {
                alarm(20);
                push();
                for list in &POOL.lists {
                    list.lock();
                    list.unlock();
                }
                _exit(0)
            }
        }
        POOL.lists.iter().for_each(List::unlock);
        let mut status = -1;
        // SAFETY: the child is ours, and the status is written to our variable.
        assert_eq!(unsafe { waitpid(child, &mut status, 0) }, child);
        assert_eq!(status, 0);
    }
}
