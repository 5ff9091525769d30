//! [`indexmap::IndexMap`](https://docs.rs/indexmap) as a dict, in the same order.
//!
//! Feature `indexmap`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use indexmap::IndexMap;
//! use pyrope::{prelude::*, types::IntoPyDict};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let dict = [("b", 1), ("a", 2)].into_py_dict(py)?;
//!     let map: IndexMap<String, i32> = dict.extract()?;
//!     assert_eq!(map.get_index(0), Some((&"b".to_owned(), &1)));
//!     Ok(())
//! })
//! # }
//! ```

use std::hash::{BuildHasher, Hash};

use ::indexmap::IndexMap;

use crate::conversion::FromPyObjectOwned;
use crate::convert::std::map::extend_map;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{IntoPyDict, PyDict, PyDictMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py, K, V, S> FromPyObject<'_, 'py> for IndexMap<K, V, S>
where
    K: FromPyObjectOwned<'py> + Eq + Hash,
    V: FromPyObjectOwned<'py>,
    S: BuildHasher + Default,
{
    type Error = PyErr;
    crate::__type_hint!(
        INPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<crate::types::PyDict>(),
            <K as FromPyObject<'_, '_>>::INPUT_TYPE,
            <V as FromPyObject<'_, '_>>::INPUT_TYPE
        )
    );

    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let dict = obj.cast::<PyDict>()?;
        let mut map = IndexMap::with_capacity_and_hasher(dict.len(), S::default());
        extend_map(dict, |key, value| {
            map.insert(key, value);
        })?;
        Ok(map)
    }
}

impl<'py, K, V, H> IntoPyObject<'py> for IndexMap<K, V, H>
where
    K: IntoPyObject<'py> + Eq + Hash,
    V: IntoPyObject<'py>,
    H: BuildHasher,
{
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<crate::types::PyDict>(),
            K::OUTPUT_TYPE,
            V::OUTPUT_TYPE
        )
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.into_py_dict(py)
    }
}

impl<'a, 'py, K, V, H> IntoPyObject<'py> for &'a IndexMap<K, V, H>
where
    &'a K: IntoPyObject<'py> + Eq + Hash,
    &'a V: IntoPyObject<'py>,
    H: BuildHasher,
{
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<crate::types::PyDict>(),
            <&'a K>::OUTPUT_TYPE,
            <&'a V>::OUTPUT_TYPE
        )
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.into_py_dict(py)
    }
}
