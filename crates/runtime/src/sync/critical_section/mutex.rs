use std::cell::UnsafeCell;

use crate::sync::PyMutexTrait;
use crate::Python;

/// What a mutex protects, inside a critical section over the mutex.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::{critical_section::with_critical_section_mutex, PyMutex}};
/// # Python::initialize();
/// Python::attach(|py| {
///     let count = PyMutex::new(41);
///     with_critical_section_mutex(py, &count, |mut entered| {
///         // SAFETY: nothing here runs Python code or detaches, and there is no other reference.
///         unsafe { *entered.get_mut() += 1 };
///     });
///     assert_eq!(*count.lock().unwrap(), 42);
/// });
/// ```
pub struct EnteredCriticalSection<'a, T: ?Sized>(&'a UnsafeCell<T>);

impl<T: ?Sized> EnteredCriticalSection<'_, T> {
    /// The protected value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::{critical_section::with_critical_section_mutex, PyMutex}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let names = PyMutex::new(vec!["one"]);
    ///     let length = with_critical_section_mutex(py, &names, |mut entered| {
    ///         // SAFETY: pushing runs no Python code, and there is no other reference.
    ///         let names = unsafe { entered.get_mut() };
    ///         names.push("two");
    ///         names.len()
    ///     });
    ///     assert_eq!(length, 2);
    /// });
    /// ```
    ///
    /// # Safety
    /// Nothing that could end the critical section happens while the reference is used: the thread
    /// does not detach, nor run Python code. Nobody has another reference to the value.
    pub unsafe fn get_mut(&mut self) -> &mut T {
        // SAFETY: as the caller promises.
        unsafe { &mut *self.0.get() }
    }

    /// The protected value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, sync::{critical_section::with_critical_section_mutex, PyMutex}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let names = PyMutex::new(vec!["one"]);
    ///     let length = with_critical_section_mutex(py, &names, |entered| {
    ///         // SAFETY: asking for the length runs no Python code.
    ///         unsafe { entered.get().len() }
    ///     });
    ///     assert_eq!(length, 1);
    /// });
    /// ```
    ///
    /// # Safety
    /// As for [`get_mut`](Self::get_mut), but that others may have shared references, too.
    pub unsafe fn get(&self) -> &T {
        // SAFETY: as the caller promises.
        unsafe { &*self.0.get() }
    }
}

/// Runs `f` in a critical section over the lock of a `PyMutex`, which others take by locking it.
///
/// Unlike a lock, the section is given up while this thread waits for another one's. With the GIL
/// this only runs `f`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::sync::{critical_section::with_critical_section_mutex, nonpoison::PyMutex};
/// # Python::initialize();
/// Python::attach(|py| {
///     let total = PyMutex::new(1.5);
///     let doubled = with_critical_section_mutex(py, &total, |entered| {
///         // SAFETY: the copy is made before anything else runs.
///         2.0 * unsafe { *entered.get() }
///     });
///     assert_eq!(doubled, 3.0);
/// });
/// ```
pub fn with_critical_section_mutex<'a, F, R, T, M>(_py: Python<'_>, mutex: &'a M, f: F) -> R
where
    F: for<'s> FnOnce(EnteredCriticalSection<'s, T>) -> R,
    T: ?Sized + 'a,
    M: PyMutexTrait<'a, T> + ?Sized,
{
    #[cfg(Py_GIL_DISABLED)]
    let mut section = free_threaded::Section::new();
    // SAFETY: - the token proves that we are attached, and the mutex is borrowed;
    //         - the section ends before its memory goes away.
    #[cfg(Py_GIL_DISABLED)]
    let _held = unsafe { section.begin(mutex.raw()) };
    f(EnteredCriticalSection(mutex.data()))
}

/// Runs `f` in a critical section over the locks of two of `PyMutex`; see
/// [`with_critical_section_mutex`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, sync::{critical_section::with_critical_section_mutex2, PyMutex}};
/// # Python::initialize();
/// Python::attach(|py| {
///     let (mine, yours) = (PyMutex::new(10), PyMutex::new(0));
///     with_critical_section_mutex2(py, &mine, &yours, |mut mine, mut yours| {
///         // SAFETY: nothing here runs Python code or detaches, and there are no other references.
///         let (mine, yours) = unsafe { (mine.get_mut(), yours.get_mut()) };
///         *mine -= 3;
///         *yours += 3;
///     });
///     assert_eq!((*mine.lock().unwrap(), *yours.lock().unwrap()), (7, 3));
/// });
/// ```
pub fn with_critical_section_mutex2<'a, F, R, T1, T2, M1, M2>(
    _py: Python<'_>,
    m1: &'a M1,
    m2: &'a M2,
    f: F,
) -> R
where
    F: for<'s> FnOnce(EnteredCriticalSection<'s, T1>, EnteredCriticalSection<'s, T2>) -> R,
    T1: ?Sized + 'a,
    T2: ?Sized + 'a,
    M1: PyMutexTrait<'a, T1> + ?Sized,
    M2: PyMutexTrait<'a, T2> + ?Sized,
{
    #[cfg(Py_GIL_DISABLED)]
    let mut section = free_threaded::Section2::new();
    // SAFETY: as in `with_critical_section_mutex`, for both.
    #[cfg(Py_GIL_DISABLED)]
    let _held = unsafe { section.begin(m1.raw(), m2.raw()) };
    f(
        EnteredCriticalSection(m1.data()),
        EnteredCriticalSection(m2.data()),
    )
}

#[cfg(Py_GIL_DISABLED)]
mod free_threaded {
    use std::mem::MaybeUninit;

    use crate::ffi;

    pub(super) struct Section(MaybeUninit<ffi::PyCriticalSection>);
    pub(super) struct Section2(MaybeUninit<ffi::PyCriticalSection2>);

    /// An open section, closed on drop, also by unwinding.
    pub(super) struct Held<'a>(&'a mut ffi::PyCriticalSection);
    /// An open section over two mutexes.
    pub(super) struct Held2<'a>(&'a mut ffi::PyCriticalSection2);

    impl Section {
        #[inline]
        pub(super) fn new() -> Self {
            Section(MaybeUninit::uninit())
        }

        /// # Safety
        /// The thread is attached; the mutex lives, and the result is dropped, before `self` moves
        /// or goes away.
        #[inline]
        pub(super) unsafe fn begin(&mut self, mutex: *mut ffi::PyMutex) -> Held<'_> {
            // SAFETY: as the caller promises; beginning initialises the section.
            unsafe {
                ffi::PyCriticalSection_BeginMutex(self.0.as_mut_ptr(), mutex);
                Held(self.0.assume_init_mut())
            }
        }
    }

    impl Section2 {
        #[inline]
        pub(super) fn new() -> Self {
            Section2(MaybeUninit::uninit())
        }

        /// # Safety
        /// As for [`Section::begin`], for both mutexes.
        #[inline]
        pub(super) unsafe fn begin(
            &mut self,
            m1: *mut ffi::PyMutex,
            m2: *mut ffi::PyMutex,
        ) -> Held2<'_> {
            // SAFETY: as in `Section::begin`.
            unsafe {
                ffi::PyCriticalSection2_BeginMutex(self.0.as_mut_ptr(), m1, m2);
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
