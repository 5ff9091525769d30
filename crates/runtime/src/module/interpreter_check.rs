use std::sync::atomic::{AtomicI64, Ordering};

use crate::{PyResult, Python};

/// The interpreter that first imported a module. Statics keep the objects of one interpreter, so a
/// second one is turned away.
pub(super) struct FirstInterpreter(AtomicI64);

const NOBODY: i64 = -1;

impl FirstInterpreter {
    pub(super) const fn new() -> Self {
        FirstInterpreter(AtomicI64::new(NOBODY))
    }

    /// # Errors
    /// An `ImportError` if another interpreter was here before.
    pub(super) fn check(&self, py: Python<'_>) -> PyResult<()> {
        let Some(current) = current(py)? else {
            return Ok(());
        };
        let order = Ordering::Relaxed;
        match self.0.compare_exchange(NOBODY, current, order, order) {
            Err(first) if first != current => Err(turned_away()),
            _ => Ok(()),
        }
    }
}

#[cfg(all(Py_3_9, not(any(PyPy, GraalPy))))]
fn current(py: Python<'_>) -> PyResult<Option<i64>> {
    // SAFETY: we are attached, so there is a current interpreter.
    let id = unsafe { crate::ffi::PyInterpreterState_GetID(crate::ffi::PyInterpreterState_Get()) };
    crate::checked::value_or_raise(py, id, -1).map(Some)
}

/// Here nothing tells interpreters apart.
#[cfg(not(all(Py_3_9, not(any(PyPy, GraalPy)))))]
fn current(_py: Python<'_>) -> PyResult<Option<i64>> {
    Ok(None)
}

#[cold]
fn turned_away() -> crate::PyErr {
    let mut text = crate::error::Text::new();
    text.add(
        "this module was imported by another interpreter of the process, and does not support \
         subinterpreters yet",
    );
    text.into_error::<crate::exceptions::PyImportError>()
}
