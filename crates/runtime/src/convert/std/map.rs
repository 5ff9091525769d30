//! `HashMap` and `BTreeMap` are dicts.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use crate::conversion::{FromPyObjectOwned, Internal};
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{DictChanged, IntoPyDict, PyDict, PyDictMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

/// Puts the items of a dict into a map, converted.
pub(in crate::convert) fn extend_map<'py, K, V>(
    dict: Borrowed<'_, 'py, PyDict>,
    mut insert: impl FnMut(K, V),
) -> PyResult<()>
where
    K: FromPyObjectOwned<'py>,
    V: FromPyObjectOwned<'py>,
{
    let mut items = dict.iter();
    // An inert conversion runs no Python code, so nothing can change the dict, which lends its items.
    // For any other one they need references of their own.
    let lent = |key: Borrowed<'_, 'py, PyAny>, value: Borrowed<'_, 'py, PyAny>| {
        let value_now = V::extract_inert(value, Internal(()));
        match value_now.map(|value_now| (K::extract_inert(key, Internal(())), value_now)) {
            Some((Some(key), value)) => Ok((key, value)),
            _ => Err((key.to_owned_attached(), value.to_owned_attached())),
        }
    };
    // By what converts the items, or by another thread, the keys may change, which is an error.
    while let Some(item) = items.next_lent(lent).map_err(DictChanged::into_error)? {
        let (key, value) = match item {
            Ok(item) => item,
            Err((key, value)) => (
                key.as_borrowed().extract::<K>().map_err(Into::into)?,
                value.as_borrowed().extract::<V>().map_err(Into::into)?,
            ),
        };
        insert(key, value);
    }
    Ok(())
}

/// Reading a dict into a map that hashes its keys.
macro_rules! hash_map_from_dict {
    ($map:ident) => {
        impl<'py, K, V, S> FromPyObject<'_, 'py> for $map<K, V, S>
        where
            K: FromPyObjectOwned<'py> + Eq + Hash,
            V: FromPyObjectOwned<'py>,
            S: BuildHasher + Default,
        {
            type Error = PyErr;
            crate::__type_hint!(
                INPUT_TYPE = crate::type_hint_subscript!(
                    crate::inspect::of::<PyDict>(),
                    <K as FromPyObject<'_, '_>>::INPUT_TYPE,
                    <V as FromPyObject<'_, '_>>::INPUT_TYPE
                )
            );

            fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                let dict = obj.cast::<PyDict>()?;
                let mut map = $map::with_capacity_and_hasher(dict.len(), S::default());
                extend_map(dict, |key, value| {
                    map.insert(key, value);
                })?;
                Ok(map)
            }
        }
    };
}
#[cfg(any(feature = "hashbrown", feature = "indexmap"))]
pub(in crate::convert) use hash_map_from_dict;

/// Conversion of a map to a dict: its generics, its type, the types of key and value that its iterator gives.
macro_rules! dict_from_map {
    ($([$($generics:tt)*] $map:ty, $key:ty: $bound:ident $(+ $more:ident)*, $value:ty;)*) => {
        $(
            impl<$($generics)*> IntoPyObject<'py> for $map
            where
                $key: IntoPyObject<'py> + $bound $(+ $more)*,
                $value: IntoPyObject<'py>,
            {
                type Target = PyDict;
                type Output = Bound<'py, PyDict>;
                type Error = PyErr;
                crate::__type_hint!(
                    OUTPUT_TYPE = crate::type_hint_subscript!(
                        crate::inspect::of::<PyDict>(),
                        <$key>::OUTPUT_TYPE,
                        <$value>::OUTPUT_TYPE
                    )
                );

                fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                    self.into_py_dict(py)
                }
            }
        )*
    };
}
#[cfg(any(feature = "hashbrown", feature = "indexmap"))]
pub(in crate::convert) use dict_from_map;

hash_map_from_dict!(HashMap);

impl<'py, K, V> FromPyObject<'_, 'py> for BTreeMap<K, V>
where
    K: FromPyObjectOwned<'py> + Ord,
    V: FromPyObjectOwned<'py>,
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
        let mut map = BTreeMap::new();
        extend_map(obj.cast()?, |key, value| {
            map.insert(key, value);
        })?;
        Ok(map)
    }
}

dict_from_map! {
    ['py, K, V, H: BuildHasher] HashMap<K, V, H>, K: Eq + Hash, V;
    ['a, 'py, K, V, H: BuildHasher] &'a HashMap<K, V, H>, &'a K: Eq + Hash, &'a V;
    ['py, K, V] BTreeMap<K, V>, K: Eq, V;
    ['a, 'py, K: 'a, V: 'a] &'a BTreeMap<K, V>, &'a K: Eq, &'a V;
}
