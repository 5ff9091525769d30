use crate::object::{Bound, PyAny};

/// Runs `f` while this thread holds the lock that free-threaded Python has in each object.
///
/// With the GIL this only runs `f`. The lock is given up while `f` detaches or waits for another
/// lock, as the GIL would be, so it protects single steps of `f` and not all of it.
#[inline(always)]
pub(crate) fn locked<R>(object: &Bound<'_, PyAny>, f: impl FnOnce() -> R) -> R {
    let mut lock = imp::Lock::new();
    // SAFETY: - `object` is alive until the end of this function;
    //         - `_held` ends the section before `lock`, which does not move meanwhile.
    let _held = unsafe { lock.begin(object) };
    f()
}

/// Runs `f` while this thread holds the locks of two objects, which may be the same.
#[inline(always)]
pub(crate) fn locked2<R>(a: &Bound<'_, PyAny>, b: &Bound<'_, PyAny>, f: impl FnOnce() -> R) -> R {
    let mut lock = imp::Lock2::new();
    // SAFETY: as in `locked`, for both.
    let _held = unsafe { lock.begin(a, b) };
    f()
}

#[cfg(not(Py_GIL_DISABLED))]
mod imp {
    use super::{Bound, PyAny};

    pub(super) struct Lock;
    pub(super) struct Lock2;

    /// Stands for the GIL, which whoever is attached holds anyway.
    pub(super) struct Held;

    impl Lock {
        #[inline(always)]
        pub(super) fn new() -> Self {
            Lock
        }

        #[inline(always)]
        pub(super) unsafe fn begin(&mut self, _object: &Bound<'_, PyAny>) -> Held {
            Held
        }
    }

    impl Lock2 {
        #[inline(always)]
        pub(super) fn new() -> Self {
            Lock2
        }

        #[inline(always)]
        pub(super) unsafe fn begin(
            &mut self,
            _a: &Bound<'_, PyAny>,
            _b: &Bound<'_, PyAny>,
        ) -> Held {
            Held
        }
    }
}

#[cfg(Py_GIL_DISABLED)]
mod imp {
    use std::mem::MaybeUninit;

    use super::{Bound, PyAny};
    use crate::ffi;

    pub(super) struct Lock(MaybeUninit<ffi::PyCriticalSection>);
    pub(super) struct Lock2(MaybeUninit<ffi::PyCriticalSection2>);

    /// An open section, closed on drop, also by unwinding.
    pub(super) struct Held<'a>(&'a mut ffi::PyCriticalSection);
    /// An open section over two objects.
    pub(super) struct Held2<'a>(&'a mut ffi::PyCriticalSection2);

    impl Lock {
        #[inline]
        pub(super) fn new() -> Self {
            Lock(MaybeUninit::uninit())
        }

        /// # Safety
        /// The object lives, and the result is dropped, before `self` moves or goes away.
        #[inline]
        pub(super) unsafe fn begin(&mut self, object: &Bound<'_, PyAny>) -> Held<'_> {
            // SAFETY: - `object` proves that we are attached;
            //         - beginning initialises the section.
            unsafe {
                ffi::PyCriticalSection_Begin(self.0.as_mut_ptr(), object.as_ptr());
                Held(self.0.assume_init_mut())
            }
        }
    }

    impl Lock2 {
        #[inline]
        pub(super) fn new() -> Self {
            Lock2(MaybeUninit::uninit())
        }

        /// # Safety
        /// As for [`Lock::begin`], for both objects.
        #[inline]
        pub(super) unsafe fn begin(
            &mut self,
            a: &Bound<'_, PyAny>,
            b: &Bound<'_, PyAny>,
        ) -> Held2<'_> {
            // SAFETY: as in `Lock::begin`.
            unsafe {
                ffi::PyCriticalSection2_Begin(self.0.as_mut_ptr(), a.as_ptr(), b.as_ptr());
                Held2(self.0.assume_init_mut())
            }
        }
    }

    impl Drop for Held<'_> {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: begun by this thread, which ends its sections in reverse order.
            unsafe { ffi::PyCriticalSection_End(self.0) }
        }
    }

    impl Drop for Held2<'_> {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: begun by this thread, which ends its sections in reverse order.
            unsafe { ffi::PyCriticalSection2_End(self.0) }
        }
    }
}
