use crate::conversion::IntoPyObjectExt;
use crate::{IntoPyObject, Py, PyAny, PyErr, PyErrArguments, Python};

impl<T> PyErrArguments for T
where
    T: for<'py> IntoPyObject<'py> + Send + Sync,
{
    /// The value as an object.
    ///
    /// # Panics
    /// If it cannot be converted.
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        match self.into_py_any(py) {
            Ok(object) => object,
            Err(error) => unconvertible(error),
        }
    }
}

#[cold]
#[inline(never)]
fn unconvertible(error: PyErr) -> ! {
    panic!("the arguments of an exception cannot be converted: {error}")
}
