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

/// Reading a set or a frozenset: the generics, the type, the bound of its keys, and how it is made for
/// so many of them.
macro_rules! from_set {
    ($([$($generics:tt)*] $set:ty, K: $bound:ident $(+ $more:ident)*, |$len:ident| $new:expr;)*) => {
        $(
            impl<'py, $($generics)*> FromPyObject<'_, 'py> for $set
            where
                K: FromPyObjectOwned<'py> + $bound $(+ $more)*,
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
                    let $len = source.len();
                    let mut set = $new;
                    source.read(|key| {
                        set.insert(key);
                    })?;
                    Ok(set)
                }
            }
        )*
    };
}
#[cfg(feature = "hashbrown")]
pub(in crate::convert) use from_set;

/// Conversion to a set: the generics, the type, the type of key that its iterator gives.
macro_rules! into_set {
    ($([$($generics:tt)*] $set:ty, $key:ty: $bound:ident $(+ $more:ident)*;)*) => {
        $(
            impl<$($generics)*> IntoPyObject<'py> for $set
            where
                $key: IntoPyObject<'py> + $bound $(+ $more)*,
            {
                type Target = PySet;
                type Output = Bound<'py, PySet>;
                type Error = PyErr;
                crate::__type_hint!(
                    OUTPUT_TYPE = crate::type_hint_subscript!(
                        crate::inspect::of::<PySet>(),
                        <$key>::OUTPUT_TYPE
                    )
                );

                fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                    PySet::new(py, self)
                }
            }
        )*
    };
}
#[cfg(feature = "hashbrown")]
pub(in crate::convert) use into_set;

from_set! {
    [K, S: BuildHasher + Default] HashSet<K, S>, K: Eq + Hash, |len| HashSet::with_capacity_and_hasher(len, S::default());
    [K] BTreeSet<K>, K: Ord, |_len| BTreeSet::new();
}

into_set! {
    ['py, K, S: BuildHasher + Default] HashSet<K, S>, K: Eq + Hash;
    ['a, 'py, K, H: BuildHasher] &'a HashSet<K, H>, &'a K: Eq + Hash;
    ['py, K] BTreeSet<K>, K: Ord;
    ['a, 'py, K: 'a] &'a BTreeSet<K>, &'a K: Ord;
}
