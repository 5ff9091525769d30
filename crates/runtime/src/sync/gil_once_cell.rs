use crate::interpreter::PerInterpreter;
use crate::object::Py;
use crate::Python;

/// The former [`PyOnceLock`](super::PyOnceLock): several threads may compute the value at the same
/// time, and the first to finish wins.
#[deprecated(note = "use `pyo3::sync::PyOnceLock` instead")]
pub struct GILOnceCell<T>(PerInterpreter<T>);

#[allow(deprecated, reason = "its own methods")]
impl<T> GILOnceCell<T> {
    /// A cell without a value.
    pub const fn new() -> Self {
        GILOnceCell(PerInterpreter::new())
    }

    /// The value, if it is there.
    #[inline]
    pub fn get(&self, py: Python<'_>) -> Option<&T> {
        self.0.get(py)
    }

    /// The value, computed by `f` if it is not there yet.
    #[inline]
    pub fn get_or_init<F>(&self, py: Python<'_>, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        self.0.get_or_init(py, f)
    }

    /// The value, computed by `f` if it is not there yet.
    ///
    /// # Errors
    /// What `f` gives.
    #[inline]
    pub fn get_or_try_init<F, E>(&self, py: Python<'_>, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<T, E>,
    {
        self.0.get_or_try_init(py, f)
    }

    /// Stores the value.
    ///
    /// # Errors
    /// Gives the value back when there is one already.
    pub fn set(&self, py: Python<'_>, value: T) -> Result<(), T> {
        self.0.set(py, value)
    }

    /// The value through exclusive access, if it is there.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.0.get_mut()
    }

    /// Takes the value out through exclusive access.
    pub fn take(&mut self) -> Option<T> {
        self.0.take()
    }

    /// The value, if it is there.
    pub fn into_inner(self) -> Option<T> {
        self.0.into_inner()
    }
}

#[allow(deprecated, reason = "its own methods")]
impl<T> GILOnceCell<Py<T>> {
    /// A cell with another reference to the same object, if there is one.
    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        let copy = GILOnceCell::new();
        if let Some(object) = self.get(py) {
            let _cell_is_new = copy.set(py, object.clone_ref(py));
        }
        copy
    }
}

#[allow(deprecated, reason = "its own methods")]
impl<T> Default for GILOnceCell<T> {
    fn default() -> Self {
        Self::new()
    }
}
