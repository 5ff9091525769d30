use crate::checked::new_reference_or_raise;
use crate::object::{Bound, PyAny};
use crate::{ffi, PyErr, Python};

/// The items of a set or frozenset that Python has not given out yet.
pub(super) struct SetItems<'py> {
    iterator: Bound<'py, PyAny>,
    left: usize,
}

impl<'py> SetItems<'py> {
    /// The items of `set`, of which there are `left`.
    ///
    /// # Panics
    /// If the set is an instance of a subclass that cannot be iterated.
    #[track_caller]
    #[inline]
    pub(super) fn new(set: Bound<'py, PyAny>, left: usize) -> Self {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        let iterator =
            unsafe { new_reference_or_raise(set.py(), ffi::PyObject_GetIter(set.as_ptr())) };
        match iterator {
            Ok(iterator) => SetItems { iterator, left },
            Err(error) => failed(&error),
        }
    }

    /// The next item.
    ///
    /// # Panics
    /// If the set has changed.
    #[inline]
    #[track_caller]
    pub(super) fn next(&mut self) -> Option<Bound<'py, PyAny>> {
        let py = self.iterator.py();
        // SAFETY: an iterator; gives a new reference, or NULL at the end or with an error set.
        let item =
            unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyIter_Next(self.iterator.as_ptr())) };
        match &item {
            Some(_) => self.left = self.left.saturating_sub(1),
            None => {
                self.left = 0;
                panic_if_error(py);
            }
        }
        item
    }

    #[inline]
    pub(super) fn left(&self) -> usize {
        self.left
    }
}

#[track_caller]
#[inline]
fn panic_if_error(py: Python<'_>) {
    if let Some(error) = PyErr::take(py) {
        failed(&error);
    }
}

#[cold]
#[inline]
#[track_caller]
fn failed(error: &PyErr) -> ! {
    panic!("a set changed while it was iterated: {error}")
}
