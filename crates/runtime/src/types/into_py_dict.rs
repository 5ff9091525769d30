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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyList}, exceptions::PyTypeError};
    /// use std::collections::BTreeMap;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let ages = BTreeMap::from([("Ann", 31), ("Bob", 30)]);
    ///     assert_eq!(ages.into_py_dict(py)?.repr()?, "{'Ann': 31, 'Bob': 30}");
    ///     let error = [(PyList::empty(py), 1)].into_py_dict(py).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::IntoPyDict};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     // Pairs are taken from arrays by value, from slices by reference.
///     let pairs = [("a", 1), ("b", 2)];
///     let from_slice = pairs[1..].into_py_dict(py)?;
///     assert_eq!(pairs.into_py_dict(py)?.len(), from_slice.len() + 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
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
