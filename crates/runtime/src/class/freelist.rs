//! Memory of ended instances, kept for the next ones: the option `freelist`.

use super::definition::PyClass;
use crate::interpreter::runs_since;
use crate::{ffi, Python};

/// The instances of one class that have ended, and whose memory is kept.
pub(super) struct FreeList(store::Store);

impl FreeList {
    #[inline]
    pub(super) const fn new() -> Self {
        FreeList(store::Store::new())
    }

    #[inline]
    fn take(&self, py: Python<'_>) -> Option<*mut ffi::PyObject> {
        self.0.with(py, Vec::pop)
    }

    /// Whether there was room for it.
    #[inline]
    fn keep(&self, py: Python<'_>, object: *mut ffi::PyObject, room: usize) -> bool {
        self.0.with(py, |kept| {
            let has_room = kept.len() < room;
            if has_room {
                kept.push(object);
            }
            has_room
        })
    }
}

/// `tp_alloc`: memory that was kept, or new memory. Classes that derive from this one inherit the
/// function, but their instances are larger.
pub(super) unsafe extern "C" fn alloc<T: PyClass>(
    ty: *mut ffi::PyTypeObject,
    items: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    // SAFETY: - Python or `memory::allocate` calls this, attached, with a type that is alive;
    //         - what is kept has the size of an instance of exactly this class, is not tracked by
    //           the garbage collector, and nobody else knows it;
    //         - its contents are written before anything else runs that could look at them.
    unsafe {
        let py = Python::assume_attached();
        if ty != T::type_object_raw(py) {
            return ffi::PyType_GenericAlloc(ty, items);
        }
        let Some(object) = T::CLASS.get().freelist.take(py) else {
            return ffi::PyType_GenericAlloc(ty, items);
        };
        // Before 3.8 only `PyType_GenericAlloc` counts the reference to the type.
        if !runs_since(8) {
            ffi::Py_INCREF(ty.cast());
        }
        ffi::PyObject_Init(object, ty);
        super::gc::track(object);
        object
    }
}

/// `tp_free`: keeps the memory of an instance of exactly this class if there is room.
pub(super) unsafe extern "C" fn free<T: PyClass>(object: *mut std::ffi::c_void) {
    // SAFETY: - `memory::free` calls this, attached, with an ended instance whose type is alive;
    //         - the memory goes back to the allocator that it is from.
    unsafe {
        let py = Python::assume_attached();
        let object = object.cast::<ffi::PyObject>();
        let ty = ffi::Py_TYPE(object);
        let class = T::CLASS.get();
        if ty == T::type_object_raw(py)
            && class
                .freelist
                .keep(py, object, class.spec.freelist as usize)
        {
            return;
        }
        if ffi::PyType_GetFlags(ty) & ffi::Py_TPFLAGS_HAVE_GC != 0 {
            ffi::PyObject_GC_Del(object.cast());
        } else {
            ffi::PyObject_Free(object.cast());
        }
    }
}

/// With a GIL, being attached is the lock.
#[cfg(not(Py_GIL_DISABLED))]
mod store {
    use std::cell::UnsafeCell;

    use crate::{ffi, Python};

    pub(super) struct Store(UnsafeCell<Vec<*mut ffi::PyObject>>);

    // SAFETY: only reached with a token, which one thread at a time has.
    unsafe impl Sync for Store {}

    impl Store {
        #[inline]
        pub(super) const fn new() -> Self {
            Store(UnsafeCell::new(Vec::new()))
        }

        pub(super) fn with<R>(
            &self,
            _py: Python<'_>,
            f: impl FnOnce(&mut Vec<*mut ffi::PyObject>) -> R,
        ) -> R {
            // SAFETY: - the token proves that no other thread is here;
            //         - `f` is one of the two closures above, which do not come back here.
            f(unsafe { &mut *self.0.get() })
        }
    }
}

#[cfg(Py_GIL_DISABLED)]
mod store {
    use std::sync::{Mutex, PoisonError};

    use crate::{ffi, Python};

    pub(super) struct Store(Mutex<Vec<*mut ffi::PyObject>>);

    // SAFETY: the pointers are to memory that nobody else knows.
    unsafe impl Sync for Store {}

    impl Store {
        #[inline]
        pub(super) const fn new() -> Self {
            Store(Mutex::new(Vec::new()))
        }

        pub(super) fn with<R>(
            &self,
            _py: Python<'_>,
            f: impl FnOnce(&mut Vec<*mut ffi::PyObject>) -> R,
        ) -> R {
            // Held for a push or a pop, which calls nothing of Python's.
            f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
        }
    }
}
