//! An interpreter for the length of a closure, and the end of one.

use super::super::start;
use super::error::FinalizeError;
use crate::ffi;
use crate::Python;

/// Starts an interpreter, runs `f` attached to it, and finalises it.
///
/// Meant for programs that need the interpreter's exit actions (flushed streams, `atexit`) to
/// have run when it returns. Everything else should use [`Python::initialize`], which leaves the
/// interpreter running until the process ends.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::types::PyAnyMethods;
///
/// // SAFETY: the process uses Python here only.
/// let sum = unsafe {
///     pyrope::with_embedded_python_interpreter(|py| {
///         py.eval(c"sum(range(5))", None, None)?.extract::<i32>()
///     })
/// };
/// assert_eq!(sum.unwrap(), 10);
/// ```
///
/// # Safety
/// - To be called once in a process, on its main thread: several extension modules, and Rust
///   statics that keep Python objects, do not survive a second start.
/// - No other thread may be attached, or attach, when `f` returns.
///
/// # Panics
/// If an interpreter runs already.
pub unsafe fn with_embedded_python_interpreter<F, R>(f: F) -> R
where
    F: for<'p> FnOnce(Python<'p>) -> R,
{
    let start = || {
        // SAFETY: may be called when no interpreter runs.
        unsafe { ffi::Py_InitializeEx(0) };
        Ok::<_, std::convert::Infallible>(())
    };
    // SAFETY: as the caller promises.
    match unsafe { run(start, f) } {
        Ok(result) => result,
        Err(never) => match never {},
    }
}

/// Starts an interpreter by `start`, runs `f`, and ends it.
///
/// # Safety
/// As for [`with_embedded_python_interpreter`].
pub(super) unsafe fn run<F, R, E>(start: impl FnOnce() -> Result<(), E>, f: F) -> Result<R, E>
where
    F: for<'p> FnOnce(Python<'p>) -> R,
{
    // SAFETY: may be called at any time.
    let runs = unsafe { ffi::Py_IsInitialized() };
    assert_eq!(runs, 0, "called while a Python interpreter is running");
    /// Finalises also when `f` panics.
    struct Finalize;
    impl Drop for Finalize {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: we are attached, on the thread that started it.
            unsafe { start::end_attached() };
            #[cfg(Py_LIMITED_API)]
            crate::interpreter::thread_state::counted::leave();
        }
    }
    start()?;
    #[cfg(Py_LIMITED_API)]
    crate::interpreter::thread_state::counted::enter();
    let _finalize = Finalize;
    // SAFETY: starting an interpreter leaves the thread attached, until `Finalize` drops.
    Ok(f(unsafe { Python::assume_attached() }))
}

/// Ends the interpreter that [`Python::initialize`] or
/// [`InterpreterBuilder::initialize`](super::InterpreterBuilder::initialize) started: exit functions
/// run, streams are flushed, modules are torn down. To be called by the thread that started it.
///
/// No other interpreter can be started after it, as extension modules and statics keep objects of
/// the first. [`Python::attach`] panics from then on, [`Python::try_attach`] gives `None`, and what
/// is dropped is leaked.
///
/// # Errors
/// If there is no such interpreter, if this is not the thread that started it or is attached, and
/// if the interpreter could not write what its streams had buffered; it is ended in that case.
///
/// # Safety
/// No other thread is attached, or attaches while this runs. That includes threads which Python code
/// started and nobody has joined.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::Python;
///
/// Python::initialize();
/// Python::attach(|py| py.version_info());
/// // SAFETY: no other thread uses Python.
/// unsafe { pyrope::embed::finalize()? };
/// assert!(Python::try_attach(|_| ()).is_none());
/// # Ok::<(), pyrope::embed::FinalizeError>(())
/// ```
#[inline]
pub unsafe fn finalize() -> Result<(), FinalizeError> {
    // SAFETY: as the caller promises.
    unsafe { start::end() }.map_err(FinalizeError::from)
}
