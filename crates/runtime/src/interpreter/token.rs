use std::marker::PhantomData;

use super::thread_state::Detached;
use super::ungil::RunsDetached;
use super::Ungil;

/// Proof that the current thread is attached to a Python interpreter for the lifetime `'py`.
///
/// Python objects may only be touched while a thread is attached: with the GIL this means that the
/// thread holds it, on a free-threaded interpreter that it has an active thread state. Functions
/// that need this take a `Python<'py>`, which costs nothing at run time.
///
/// A token comes from [`Python::attach`], as an argument of a function that Python calls, or from
/// [`Bound::py`](crate::Bound::py). It cannot leave its thread, nor outlive the attachment.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::Python;
/// # Python::initialize();
/// Python::attach(|py| {
///     assert!(py.version_info() >= (3, 7));
/// });
/// ```
#[derive(Copy, Clone)]
// A pointer to itself stays on its thread, and is named in messages about that.
pub struct Python<'py>(PhantomData<(&'py (), *mut Python<'static>)>);

impl<'py> Python<'py> {
    /// Makes a token without any check.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     /// A callback that a C library calls from Python's thread.
    ///     extern "C" fn notify(code: i32) -> i32 {
    ///         // SAFETY: the library is called from Python, so this thread is attached until it returns.
    ///         let py = unsafe { Python::assume_attached() };
    ///         match py.import("math") {
    ///             Ok(_) => code,
    ///             Err(_) => -1,
    ///         }
    ///     }
    ///     assert_eq!(notify(3), 3);
    /// });
    /// ```
    ///
    /// # Safety
    /// The thread must be attached, and stay so, for all of the lifetime that the caller picks.
    #[inline(always)]
    pub unsafe fn assume_attached() -> Python<'py> {
        Python(PhantomData)
    }

    /// Makes a token without any check; the former name of [`Python::assume_attached`].
    ///
    /// # Safety
    /// As for [`Python::assume_attached`].
    #[deprecated(note = "renamed to `Python::assume_attached`")]
    pub unsafe fn assume_gil_acquired() -> Python<'py> {
        Python(PhantomData)
    }

    /// Detaches this thread while `f` runs, so that other Python threads can go on.
    ///
    /// Nothing that belongs to the attachment can be used inside: see [`Ungil`]. If `f` panics the
    /// thread is attached again before the panic goes on.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::Python;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let sum: u64 = py.detach(|| (0..1_000u64).sum());
    ///     assert_eq!(sum, 499_500);
    /// });
    /// ```
    pub fn detach<T, F>(self, f: F) -> T
    where
        Self: RunsDetached<F>,
        F: FnOnce() -> T,
        T: Ungil,
    {
        // SAFETY: - `self` proves that we are attached;
        //         - `f` cannot reach Python objects without attaching anew;
        //         - the guard stays on this thread's stack.
        let _detached = unsafe { Detached::new() };
        f()
    }

    /// The former name of [`Python::detach`].
    #[deprecated(note = "renamed to `Python::detach`")]
    pub fn allow_threads<T, F>(self, f: F) -> T
    where
        Self: RunsDetached<F>,
        F: FnOnce() -> T,
        T: Ungil,
    {
        self.detach(f)
    }
}

impl std::fmt::Debug for Python<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Python")
    }
}
