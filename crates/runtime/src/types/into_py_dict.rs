use super::PyDict;
use crate::checked::raise_if_minus_one;
use crate::object::{Bound, BoundObject};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

/// Makes a dict from anything that gives pairs of a key and a value: an array, a `Vec`, a map, an
/// iterator of tuples.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::IntoPyDict};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let squares = (1..4).map(|i| (i, i * i)).into_py_dict(py)?;
///     assert_eq!(squares.len(), 3);
///     Ok(())
/// })
/// # }
/// ```
pub trait IntoPyDict<'py>: Sized {
    /// A new dict of the pairs. Of equal keys the last one counts.
    ///
    /// # Errors
    /// If a key or a value cannot be converted, or a key is not hashable.
    fn into_py_dict(self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>>;
}

impl<'py, T, I> IntoPyDict<'py> for I
where
    T: PyDictItem<'py>,
    I: IntoIterator<Item = T>,
{
    fn into_py_dict(self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for item in self {
            let (key, value) = item.into_pair();
            let key = key.into_pyobject_or_pyerr(py)?.into_any();
            let value = value.into_pyobject_or_pyerr(py)?.into_any();
            // SAFETY: a dict, which makes references of its own to both.
            let code = unsafe { ffi::PyDict_SetItem(dict.as_ptr(), key.as_ptr(), value.as_ptr()) };
            raise_if_minus_one(py, code)?;
        }
        Ok(dict)
    }
}

/// A key and its value: `(K, V)` or `&(K, V)`. Not to be named by users.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a pair of a key and a value",
    note = "a dict is made from tuples `(key, value)` of types that convert to Python"
)]
pub trait PyDictItem<'py> {
    /// The key.
    type Key: IntoPyObject<'py>;
    /// Its value.
    type Value: IntoPyObject<'py>;

    /// Takes the pair apart.
    fn into_pair(self) -> (Self::Key, Self::Value);
}

impl<'py, K, V> PyDictItem<'py> for (K, V)
where
    K: IntoPyObject<'py>,
    V: IntoPyObject<'py>,
{
    type Key = K;
    type Value = V;

    #[inline]
    fn into_pair(self) -> (K, V) {
        self
    }
}

impl<'a, 'py, K, V> PyDictItem<'py> for &'a (K, V)
where
    &'a K: IntoPyObject<'py>,
    &'a V: IntoPyObject<'py>,
{
    type Key = &'a K;
    type Value = &'a V;

    #[inline]
    fn into_pair(self) -> (&'a K, &'a V) {
        (&self.0, &self.1)
    }
}
