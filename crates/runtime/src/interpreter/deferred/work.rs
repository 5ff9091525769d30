//! Work that was put off, and the memory in which it waits.

use std::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use std::mem;
use std::ptr::{self, NonNull};

use crate::ffi;

/// Work for the next thread that is attached.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub(super) object: NonNull<ffi::PyObject>,
    /// Releases a borrow of a class instance; see `class/borrow`. The object is kept alive by the
    /// reference that is given up afterwards. Without it one strong reference is given up.
    pub(super) release: Option<Release>,
}

pub(super) type Release = unsafe fn(NonNull<ffi::PyObject>);

/// What `len` words follow: work in the order in which it was added. A decref is one word, the object. The
/// release of a borrow is two, of which the first is the object with [`RELEASE`] added to its address.
#[repr(C)]
pub(super) struct Block {
    pub(super) len: usize,
    /// For how many words there is room.
    room: usize,
}

const RELEASE: usize = 1;

/// The head in words.
const HEAD: usize = size_of::<Block>() / size_of::<*mut ()>();

/// The room of a first block, which has 1008 bytes then on most systems.
const FIRST: usize = 126 - HEAD;

impl Work {
    /// Writes it as one word or two, and says how many.
    ///
    /// # Safety
    /// Two words may be written there.
    #[inline(always)]
    pub(super) unsafe fn write_to(self, words: *mut *mut ffi::PyObject) -> usize {
        // SAFETY: as the caller promises.
        unsafe {
            match self.release {
                None => {
                    words.write(self.object.as_ptr());
                    1
                }
                Some(release) => {
                    words.write(self.object.as_ptr().wrapping_byte_add(RELEASE));
                    words.add(1).write(release as *mut ffi::PyObject);
                    2
                }
            }
        }
    }

    /// What was written there, and how many words that is.
    ///
    /// # Safety
    /// There is what [`Work::write_to`] wrote.
    #[inline(always)]
    pub(super) unsafe fn read_from(words: *mut *mut ffi::PyObject) -> (Work, usize) {
        // SAFETY: - as the caller promises; objects have even addresses, and none is NULL;
        //         - the second word is such a function.
        unsafe {
            let word = words.read();
            let (object, release, len) = if word as usize & RELEASE == 0 {
                (word, None, 1)
            } else {
                let release = mem::transmute::<*mut ffi::PyObject, Release>(words.add(1).read());
                (word.wrapping_byte_sub(RELEASE), Some(release), 2)
            };
            let object = NonNull::new_unchecked(object);
            (Work { object, release }, len)
        }
    }

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

impl Block {
    fn layout(room: usize) -> Layout {
        let bytes = size_of::<Block>() + room * size_of::<*mut ()>();
        // SAFETY: - the alignment is a power of two;
        //         - no process has memory for so much that twice of it is no size.
        unsafe { Layout::from_size_align_unchecked(bytes, align_of::<Block>()) }
    }

    /// A block with the same words and twice the room, or a first one for NULL.
    ///
    /// # Safety
    /// The block is the caller's.
    pub(super) unsafe fn grown(block: *mut Block) -> *mut Block {
        // SAFETY: - as the caller promises;
        //         - the new block has the size of its head and of so many words.
        unsafe {
            let (len, room) = match block.as_ref() {
                None => (0, FIRST),
                // Of all the memory twice as much.
                Some(old) => (old.len, old.room * 2 + HEAD),
            };
            let layout = Block::layout(room);
            let grown = alloc(layout).cast::<Block>();
            if grown.is_null() {
                handle_alloc_error(layout);
            }
            grown.write(Block { len, room });
            if len != 0 {
                ptr::copy_nonoverlapping(Block::word(block, 0), Block::word(grown, 0), len);
            }
            grown
        }
    }

    /// # Safety
    /// The block is NULL, or the caller's, who does not use it again.
    pub(super) unsafe fn free(block: *mut Block) {
        if !block.is_null() {
            // SAFETY: it was allocated with this layout.
            unsafe { dealloc(block.cast(), Block::layout((*block).room)) };
        }
    }

    /// Whether there is room for whatever work comes next.
    ///
    /// # Safety
    /// The block is the caller's.
    #[inline(always)]
    pub(super) unsafe fn has_room(block: *mut Block) -> bool {
        // SAFETY: as the caller promises.
        unsafe { (*block).room - (*block).len >= 2 }
    }

    /// # Safety
    /// The block has so much room.
    #[inline(always)]
    pub(super) unsafe fn word(block: *mut Block, index: usize) -> *mut *mut ffi::PyObject {
        // SAFETY: the words follow the head.
        unsafe { block.add(1).cast::<*mut ffi::PyObject>().add(index) }
    }
}

/// What was taken out of its list: nobody else has it.
pub(super) struct Taken(pub(super) *mut Block);

impl Taken {
    /// Does the work, the oldest first. The thread must be attached.
    pub(super) fn finish(self) {
        let block = self.0;
        if block.is_null() {
            return;
        }
        // SAFETY: - the block is ours, and is freed once;
        //         - the first `len` words were written by `Work::write_to`, one after the other.
        unsafe {
            let end = Block::word(block, (*block).len);
            let mut word = Block::word(block, 0);
            while word != end {
                let (work, len) = Work::read_from(word);
                work.finish();
                word = word.add(len);
            }
            Block::free(block);
        }
    }
}
