use super::{drain_if_dirty, is_attached, smuggled, Python};
use crate::ffi;

impl Python<'_> {
    /// Attaches this thread to the interpreter, runs `f`, and undoes it.
    ///
    /// Cheap when the thread is attached already. With the feature `auto-initialize` an interpreter
    /// is started when none runs.
    ///
    /// # Panics
    /// If no interpreter runs, or if it is shutting down.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::Python;
    /// # Python::initialize();
    /// let major = Python::attach(|py| py.version_info().major);
    /// assert_eq!(major, 3);
    /// ```
    #[inline]
    pub fn attach<F, R>(f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R,
    {
        if is_attached() {
            // SAFETY: asked just now; only we could detach this thread, and nothing does before
            // `f` returns except scoped and undone.
            return f(unsafe { Python::assume_attached() });
        }
        let attached = match GilState::acquire() {
            Ok(attached) => attached,
            Err(why) => why.panic(),
        };
        f(attached.token())
    }

    /// As [`Python::attach`], but gives `None` where that would panic: no interpreter runs, or it is
    /// shutting down. Never starts an interpreter.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    ///
    /// /// What to log, by Python if it is there.
    /// fn version() -> Option<String> {
    ///     Python::try_attach(|_py| Python::version_str().to_owned())
    /// }
    /// # if !cfg!(feature = "auto-initialize") {
    /// assert!(version().is_none(), "nothing was started");
    /// # }
    /// Python::initialize();
    /// assert!(version().is_some());
    /// ```
    pub fn try_attach<F, R>(f: F) -> Option<R>
    where
        F: for<'py> FnOnce(Python<'py>) -> R,
    {
        if is_attached() {
            // SAFETY: as in `attach`.
            return Some(f(unsafe { Python::assume_attached() }));
        }
        let attached = GilState::acquire_running().ok()?;
        Some(f(attached.token()))
    }

    /// As [`Python::attach`], without the checks that an interpreter runs.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # fn main() -> PyResult<()> {
    /// Python::initialize();
    /// // SAFETY: it was started, and nothing ends it.
    /// let sum = unsafe { Python::attach_unchecked(|py| py.eval(c"1 + 1", None, None)?.extract::<i32>()) };
    /// assert_eq!(sum?, 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Safety
    /// An interpreter runs and is not shutting down.
    pub unsafe fn attach_unchecked<F, R>(f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R,
    {
        // SAFETY: the caller knows that an interpreter runs.
        let attached = unsafe { GilState::ensure() };
        f(attached.token())
    }

    /// The former name of [`Python::attach`].
    #[deprecated(note = "renamed to `Python::attach`")]
    pub fn with_gil<F, R>(f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R,
    {
        Python::attach(f)
    }

    /// The former name of [`Python::attach_unchecked`].
    ///
    /// # Safety
    /// As for [`Python::attach_unchecked`].
    #[deprecated(note = "renamed to `Python::attach_unchecked`")]
    pub unsafe fn with_gil_unchecked<F, R>(f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R,
    {
        // SAFETY: the caller's promise is the same.
        unsafe { Python::attach_unchecked(f) }
    }

    /// Starts an interpreter unless one runs; a second call does nothing.
    ///
    /// No signal handlers are installed, so Ctrl-C ends the program as usual. The calling thread is
    /// left detached if this call started the interpreter. Several threads may call this at once;
    /// all return when the interpreter is ready. Nothing is started after
    /// [`finalize`](crate::embed::finalize).
    ///
    /// [`InterpreterBuilder`](crate::embed::InterpreterBuilder) starts one with options.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # fn main() -> PyResult<()> {
    /// Python::initialize();
    /// Python::initialize(); // does nothing
    /// Python::attach(|py| py.run(c"print('ready')", None, None))?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(not(any(PyPy, GraalPy)))]
    #[inline]
    pub fn initialize() {
        if super::start::is_settled() {
            return;
        }
        let start = || {
            // SAFETY: may be called when no interpreter runs.
            unsafe { ffi::Py_InitializeEx(0) };
            Ok::<_, std::convert::Infallible>(())
        };
        // One that runs is what was wanted, and one that was ended is not replaced.
        let _ = super::start::start(start);
    }
}

/// Marks a stretch in which Python has called us: what a trampoline holds.
///
/// Costs nothing, except under the limited API, where it counts for interpreters that do not tell who is attached.
pub(crate) struct CallScope(());

impl CallScope {
    /// # Safety
    /// The thread is attached until the value is dropped.
    #[inline(always)]
    pub(crate) unsafe fn enter() -> Self {
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        if !super::thread_state::told::is_known() {
            super::thread_state::counted::enter();
        }
        CallScope(())
    }
}

impl Drop for CallScope {
    #[inline(always)]
    fn drop(&mut self) {
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        if !super::thread_state::told::is_known() {
            super::thread_state::counted::leave();
        }
    }
}

/// As [`CallScope`], for the end of an object. Under the limited API this is always counted: it may be part of the end
/// of a thread, which then must not be asked.
pub(crate) struct EntryScope(());

impl EntryScope {
    /// # Safety
    /// The thread is attached until the value is dropped.
    #[inline(always)]
    pub(crate) unsafe fn enter() -> Self {
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        super::thread_state::counted::enter();
        EntryScope(())
    }
}

impl Drop for EntryScope {
    #[inline(always)]
    fn drop(&mut self) {
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        super::thread_state::counted::leave();
    }
}

/// A thread state got by `PyGILState_Ensure`, given back on drop.
struct GilState {
    state: ffi::PyGILState_STATE,
}

enum CannotAttach {
    NotInitialized,
    #[cfg(not(any(PyPy, GraalPy)))]
    Finalized,
    Finalizing,
    Traversing,
}

impl CannotAttach {
    #[cold]
    fn panic(self) -> ! {
        match self {
            CannotAttach::NotInitialized => panic!(
                "The Python interpreter is not initialized and the `auto-initialize` feature is \
                 not enabled.\n\nCall `Python::initialize()` before using any Python API, or turn \
                 the feature on."
            ),
            #[cfg(not(any(PyPy, GraalPy)))]
            CannotAttach::Finalized => {
                panic!("Cannot attach to the Python interpreter: it has been finalized.")
            }
            CannotAttach::Traversing => {
                panic!("Cannot attach to the Python interpreter inside `__traverse__`.")
            }
            CannotAttach::Finalizing => {
                panic!("Cannot attach to the Python interpreter: it is shutting down.")
            }
        }
    }
}

impl GilState {
    #[inline]
    fn acquire() -> Result<Self, CannotAttach> {
        #[cfg(all(feature = "auto-initialize", not(any(PyPy, GraalPy))))]
        Python::initialize();
        Self::acquire_running()
    }

    #[inline]
    fn acquire_running() -> Result<Self, CannotAttach> {
        if super::forbid::is_forbidden() {
            return Err(CannotAttach::Traversing);
        }
        #[cfg(not(any(PyPy, GraalPy)))]
        super::start::wait_if_starting();
        // SAFETY: may be called at any time.
        if unsafe { ffi::Py_IsInitialized() } == 0 {
            #[cfg(not(any(PyPy, GraalPy)))]
            if super::start::is_ended() {
                return Err(CannotAttach::Finalized);
            }
            return Err(CannotAttach::NotInitialized);
        }
        if is_finalizing() {
            return Err(CannotAttach::Finalizing);
        }
        // SAFETY: an interpreter runs, as just seen.
        Ok(unsafe { Self::ensure() })
    }

    /// # Safety
    /// An interpreter runs.
    #[inline]
    unsafe fn ensure() -> Self {
        // SAFETY: the caller knows that an interpreter runs.
        let state = unsafe { super::shutdown::ensure() };
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        super::thread_state::counted::enter();
        smuggled::attached_here();
        drain_if_dirty();
        GilState { state }
    }

    #[inline]
    fn token(&self) -> Python<'_> {
        // SAFETY: the thread is attached for as long as `self` lives.
        unsafe { Python::assume_attached() }
    }
}

impl Drop for GilState {
    #[inline]
    fn drop(&mut self) {
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        super::thread_state::counted::leave();
        smuggled::no_longer_here();
        // SAFETY: pairs the call in `ensure`, on the same thread: the type is not `Send`.
        unsafe { ffi::PyGILState_Release(self.state) };
    }
}

/// Whether the interpreter is on its way out; attaching then would hang or kill the thread.
#[inline]
fn is_finalizing() -> bool {
    #[cfg(all(not(Py_LIMITED_API), not(PyPy), not(GraalPy)))]
    // SAFETY: may be called at any time.
    unsafe {
        ffi::compat::Py_IsFinalizing() != 0
    }
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: may be called at any time.
    unsafe {
        ffi::Py_IsFinalizing() != 0
    }
    #[cfg(any(PyPy, GraalPy, all(Py_LIMITED_API, not(Py_3_13))))]
    false
}
