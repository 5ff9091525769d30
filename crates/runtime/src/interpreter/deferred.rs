//! What a detached thread could not do to Python objects, kept until somebody is attached.

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use crate::ffi;

/// Work for the next thread that is attached.
#[derive(Clone, Copy)]
struct Work {
    object: NonNull<ffi::PyObject>,
    /// Releases a borrow of a class instance; see `class/borrow`. The object is kept alive by the
    /// reference that is given up afterwards. Without it one strong reference is given up.
    release: Option<unsafe fn(NonNull<ffi::PyObject>)>,
}

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

/// The newest block, with [`LOCKED`] added to the address while a thread is at it.
///
/// A lock of its own and blocks of our own, because of what `Mutex` and `Vec` bring along: code in each
/// module, moves of all that was added whenever there is more, and no way to be freed in a forked child.
///
/// In a cache line of its own, or two where the processor fetches pairs.
#[repr(align(128))]
struct List(AtomicPtr<Block>);

const LOCKED: usize = 1;

/// Work in the order in which it was added, and the block before. 1008 bytes.
struct Block {
    older: *mut Block,
    len: usize,
    work: [MaybeUninit<Work>; 62],
}

// SAFETY: the pointers are only carried; who takes them out is attached.
unsafe impl Sync for Pool {}

impl Pool {
    const fn new() -> Self {
        Pool {
            dirty: AtomicUsize::new(0),
            lists: [const { List(AtomicPtr::new(ptr::null_mut())) }; LISTS],
        }
    }

    #[cold]
    #[inline(never)]
    fn push(&self, work: Work) {
        let index = index_of_this_thread();
        let list = &self.lists[index];
        let mut block = list.lock();
        // SAFETY: - whoever holds the lock has the blocks for itself;
        //         - an entry is written where none is yet.
        unsafe {
            if block.is_null() || (*block).len == (*block).work.len() {
                block = Block::after(block);
                unlock_in_forked_children();
            }
            let len = (*block).len;
            (*block)
                .work
                .as_mut_ptr()
                .add(len)
                .cast::<Work>()
                .write(work);
            // In this order also for a child that is forked between the two.
            (&raw mut (*block).len).write_volatile(len + 1);
        }
        // Who clears the bit takes the lock afterwards. If that was before us, its zero is seen here, and
        // if it comes after us, it finds what was just added.
        if self.dirty.load(Ordering::Relaxed) & (1 << index) == 0 {
            self.dirty.fetch_or(1 << index, Ordering::Relaxed);
        }
        list.unlock(block);
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

/// Which list this thread adds to, always the same: threads take turns.
fn index_of_this_thread() -> usize {
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
    /// Waits for the lock, and gives the newest block, if there is one.
    fn lock(&self) -> *mut Block {
        let mut block = self.0.load(Ordering::Relaxed);
        loop {
            let free = block as usize & LOCKED == 0;
            if !free {
                // The other thread has only to write an entry; it may have been interrupted.
                std::thread::yield_now();
                block = self.0.load(Ordering::Relaxed);
                continue;
            }
            let locked = block.wrapping_byte_add(LOCKED);
            let order = (Ordering::Acquire, Ordering::Relaxed);
            match self
                .0
                .compare_exchange_weak(block, locked, order.0, order.1)
            {
                Ok(_) => return block,
                Err(other) => block = other,
            }
        }
    }

    /// To be called with the lock held.
    fn unlock(&self, newest: *mut Block) {
        self.0.store(newest, Ordering::Release);
    }

    /// Empties the list.
    fn take(&self) -> Taken {
        let newest = self.lock();
        self.unlock(ptr::null_mut());
        Taken(newest)
    }

    /// Frees the lock if a thread held it when the process was forked, which is not there any more.
    #[cfg(all(unix, not(target_os = "emscripten")))]
    fn unlock_in_child(&self) {
        let block = self.0.load(Ordering::Relaxed);
        if block as usize & LOCKED != 0 {
            // What that thread was about to add is lost, which leaks a reference.
            self.unlock(block.wrapping_byte_sub(LOCKED));
        }
    }
}

impl Block {
    /// A new block after another one, or NULL.
    fn after(older: *mut Block) -> *mut Block {
        let block = Box::into_raw(Box::<Block>::new_uninit()).cast::<Block>();
        // SAFETY: allocated just now; entries are written before they are read.
        unsafe {
            (&raw mut (*block).older).write(older);
            (&raw mut (*block).len).write(0);
        }
        block
    }
}

/// The newest of a chain of blocks that was taken out of its list: nobody else has them.
struct Taken(*mut Block);

impl Taken {
    /// Does the work, the oldest first. The thread must be attached.
    fn finish(self) {
        let (mut block, mut next) = (self.0, ptr::null_mut());
        // SAFETY: - the blocks are ours, and each is freed once, by the type that it was made with;
        //         - the first `len` entries were written.
        unsafe {
            // They hang together from the newest to the oldest: turned around here.
            while !block.is_null() {
                let older = std::mem::replace(&mut (*block).older, next);
                next = block;
                block = older;
            }
            while !next.is_null() {
                let block = Box::from_raw(next.cast::<MaybeUninit<Block>>());
                let block = (*block).as_ptr();
                for i in 0..(*block).len {
                    (*block).work[i].assume_init_read().finish();
                }
                next = (*block).older;
            }
        }
    }
}

/// A process can be forked while another thread holds a lock, and that thread is not in the child. Python
/// forks in attached threads, and others may be detached.
#[cfg(all(unix, not(target_os = "emscripten")))]
fn unlock_in_forked_children() {
    use std::ffi::c_int;
    use std::sync::atomic::AtomicBool;

    type Handler = Option<unsafe extern "C" fn()>;
    extern "C" {
        fn pthread_atfork(before: Handler, in_parent: Handler, in_child: Handler) -> c_int;
    }
    unsafe extern "C" fn in_child() {
        // As a slice whose length is hidden: the compiler would write the loop out sixteen times.
        let lists: &[List] = std::hint::black_box(&POOL.lists);
        lists.iter().for_each(List::unlock_in_child);
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
#[cold]
#[inline(never)]
pub(crate) unsafe fn defer_decref(object: NonNull<ffi::PyObject>) {
    #[cfg(not(pyo3_disable_reference_pool))]
    POOL.push(Work {
        object,
        release: None,
    });
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
    POOL.push(Work {
        object,
        release: Some(release),
    });
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

impl Work {
    /// The thread must be attached.
    fn finish(self) {
        match self.release {
            // SAFETY: - the reference was handed over by its owner in `defer_decref`;
            //         - it left its list under the lock, so it is given up once;
            //         - we are attached.
            None => unsafe { ffi::Py_DECREF(self.object.as_ptr()) },
            // SAFETY: as promised in `defer_borrow_release`; we are attached.
            Some(release) => unsafe { release(self.object) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    /// A pool that lives on, as its blocks do.
    fn pool() -> &'static Pool {
        Box::leak(Box::new(Pool::new()))
    }

    /// Work that notes its number when it is done; no object is touched.
    fn noting(number: usize) -> Work {
        unsafe fn note(object: NonNull<ffi::PyObject>) {
            DONE.lock().unwrap().push(object.as_ptr() as usize);
        }
        Work {
            object: NonNull::new(number as *mut ffi::PyObject).unwrap(),
            release: Some(note),
        }
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
                        pool.push(noting(thread * EACH + i));
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
        let work = || Work {
            object: NonNull::dangling(),
            release: Some(nothing),
        };
        POOL.push(work());
        let all: Vec<_> = POOL.lists.iter().map(List::lock).collect();
        // SAFETY: the child allocates, which the C library allows, and ends at once.
        let child = unsafe { fork() };
        if child == 0 {
            // SAFETY: as above; if a lock is waited for, the alarm ends the child, and not with 0.
            unsafe {
                alarm(20);
                POOL.push(work());
                for list in &POOL.lists {
                    list.unlock(list.lock());
                }
                _exit(0)
            }
        }
        for (list, newest) in POOL.lists.iter().zip(all) {
            list.unlock(newest);
        }
        let mut status = -1;
        // SAFETY: the child is ours, and the status is written to our variable.
        assert_eq!(unsafe { waitpid(child, &mut status, 0) }, child);
        assert_eq!(status, 0);
    }
}
