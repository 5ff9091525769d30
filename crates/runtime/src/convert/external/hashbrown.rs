//! The maps and sets of [`hashbrown`](https://docs.rs/hashbrown) as dicts and sets.
//!
//! Feature `hashbrown`. They convert as those of the standard library do.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use hashbrown::HashMap;
//! use pyrope::{prelude::*, types::IntoPyDict};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let dict = [("a", 1)].into_py_dict(py)?;
//!     let map: HashMap<String, i32, std::hash::RandomState> = dict.extract()?;
//!     assert_eq!(map["a"], 1);
//!     Ok(())
//! })
//! # }
//! ```

use std::hash::{BuildHasher, Hash};

use ::hashbrown::{HashMap, HashSet};

use crate::conversion::FromPyObjectOwned;
use crate::convert::std::map::extend_map;
use crate::convert::std::set::AnySet;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{IntoPyDict, PyDict, PyDictMethods, PySet};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py, K, V, S> FromPyObject<'_, 'py> for HashMap<K, V, S>
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
        let mut map = HashMap::with_capacity_and_hasher(dict.len(), S::default());
        extend_map(dict, |key, value| {
            map.insert(key, value);
        })?;
        Ok(map)
    }
}

impl<'py, K, V, H> IntoPyObject<'py> for HashMap<K, V, H>
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

impl<'a, 'py, K, V, H> IntoPyObject<'py> for &'a HashMap<K, V, H>
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

impl<'py, K, S> FromPyObject<'_, 'py> for HashSet<K, S>
where
    K: FromPyObjectOwned<'py> + Eq + Hash,
    S: BuildHasher + Default,
{
    type Error = PyErr;
    crate::__type_hint!(
        INPUT_TYPE = crate::type_hint_union!(
            crate::type_hint_subscript!(
                crate::inspect::of::<crate::types::PySet>(),
                <K as FromPyObject<'_, '_>>::INPUT_TYPE
            ),
            crate::type_hint_subscript!(
                crate::inspect::of::<crate::types::PyFrozenSet>(),
                <K as FromPyObject<'_, '_>>::INPUT_TYPE
            )
        )
    );

    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let source = AnySet::new(obj)?;
        let mut set = HashSet::with_capacity_and_hasher(source.len(), S::default());
        source.read(|key| {
            set.insert(key);
        })?;
        Ok(set)
    }
}

impl<'py, K, H> IntoPyObject<'py> for HashSet<K, H>
where
    K: IntoPyObject<'py> + Eq + Hash,
    H: BuildHasher,
{
    type Target = PySet;
    type Output = Bound<'py, PySet>;
    type Error = PyErr;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<crate::types::PySet>(),
            K::OUTPUT_TYPE
        )
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PySet::new(py, self)
    }
}

impl<'a, 'py, K, H> IntoPyObject<'py> for &'a HashSet<K, H>
where
    &'a K: IntoPyObject<'py> + Eq + Hash,
    H: BuildHasher,
{
    type Target = PySet;
    type Output = Bound<'py, PySet>;
    type Error = PyErr;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::of::<crate::types::PySet>(),
            <&'a K>::OUTPUT_TYPE
        )
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PySet::new(py, self)
    }
}
