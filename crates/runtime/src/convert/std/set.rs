//! `HashSet` and `BTreeSet` are sets; frozensets are read too.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, Hash};

use crate::conversion::FromPyObjectOwned;
use crate::object::{Borrowed, Bound, CastError, PyAny};
use crate::types::{PyAnyMethods, PyFrozenSet, PyFrozenSetMethods, PySet, PySetMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

/// A set or a frozenset.
pub(in crate::convert) enum AnySet<'a, 'py> {
    Set(Borrowed<'a, 'py, PySet>),
    Frozen(Borrowed<'a, 'py, PyFrozenSet>),
}

impl<'a, 'py> AnySet<'a, 'py> {
    #[inline]
    pub(in crate::convert) fn new(
        obj: Borrowed<'a, 'py, PyAny>,
    ) -> Result<Self, CastError<'a, 'py>> {
        match obj.cast() {
            Ok(set) => Ok(AnySet::Set(set)),
            Err(not_a_set) => match obj.cast() {
                Ok(set) => Ok(AnySet::Frozen(set)),
                Err(_) => Err(not_a_set),
            },
        }
    }

    #[inline]
    pub(in crate::convert) fn len(&self) -> usize {
        match self {
            AnySet::Set(set) => set.len(),
            AnySet::Frozen(set) => set.len(),
        }
    }

    /// Calls `insert` with each item, converted.
    pub(in crate::convert) fn read<K>(&self, mut insert: impl FnMut(K)) -> PyResult<()>
    where
        K: FromPyObjectOwned<'py>,
    {
        let set = match self {
            AnySet::Set(set) => set.as_any(),
            AnySet::Frozen(set) => set.as_any(),
        };
        // Python's own iterator raises if the set is changed: by what converts the items, or by another
        // thread.
        for item in set.try_iter()? {
            insert(item?.as_borrowed().extract::<K>().map_err(Into::into)?);
        }
        Ok(())
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

impl<'py, K, S> IntoPyObject<'py> for HashSet<K, S>
where
    K: IntoPyObject<'py> + Eq + Hash,
    S: BuildHasher + Default,
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

impl<'py, K> FromPyObject<'_, 'py> for BTreeSet<K>
where
    K: FromPyObjectOwned<'py> + Ord,
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
        let mut set = BTreeSet::new();
        AnySet::new(obj)?.read(|key| {
            set.insert(key);
        })?;
        Ok(set)
    }
}

impl<'py, K> IntoPyObject<'py> for BTreeSet<K>
where
    K: IntoPyObject<'py> + Ord,
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

impl<'a, 'py, K: 'a> IntoPyObject<'py> for &'a BTreeSet<K>
where
    &'a K: IntoPyObject<'py> + Ord,
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
