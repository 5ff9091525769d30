//! Embedding: an interpreter for the length of a closure.

#[cfg(not(any(PyPy, GraalPy)))]
mod scoped {
    use crate::ffi;
    use crate::interpreter::{drain_if_dirty, Python};

    /// Starts an interpreter, runs `f` attached to it, and finalises it.
    ///
    /// Meant for programs that need the interpreter's exit actions (flushed streams, `atexit`) to
    /// have run when it returns. Everything else should use [`Python::initialize`], which leaves the
    /// interpreter running until the process ends.
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
        // SAFETY: - both may be called at any time;
        //         - the caller promises that this is the process's only start.
        unsafe {
            assert_eq!(
                ffi::Py_IsInitialized(),
                0,
                "called while a Python interpreter is running"
            );
            ffi::Py_InitializeEx(0);
        }
        /// Finalises also when `f` panics.
        struct Finalize;
        impl Drop for Finalize {
            #[inline]
            fn drop(&mut self) {
                drain_if_dirty();
                #[cfg(any(Py_LIMITED_API, GraalPy))]
                crate::interpreter::thread_state::counted::leave();
                // SAFETY: started above; we are attached, on the thread that started it.
                unsafe { ffi::Py_Finalize() };
            }
        }
        #[cfg(any(Py_LIMITED_API, GraalPy))]
        crate::interpreter::thread_state::counted::enter();
        let _finalize = Finalize;
        // SAFETY: starting an interpreter leaves the thread attached, until `Finalize` drops.
        f(unsafe { Python::assume_attached() })
    }
}

#[cfg(not(any(PyPy, GraalPy)))]
pub use scoped::with_embedded_python_interpreter;
