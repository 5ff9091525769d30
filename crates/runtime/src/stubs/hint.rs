//! Hints of whatever type stands in a signature.

use std::marker::PhantomData;

use crate::class::PyClassBaseType;
use crate::convert::ReturnValue;
use crate::function::{NextValue, Referent, ReferentMut};
use crate::inspect::{PyStaticExpr, ANY};
use crate::object::PyTypeInfo;
use crate::{FromPyObject, IntoPyObject, PyClass};

/// The hints of `T`. Where `T` lacks a trait, the constant of [`NoHint`] takes its place, so that the
/// missing trait is complained of where it matters only.
pub struct Hint<T: ?Sized>(PhantomData<T>);

impl<'a, 'py, T: FromPyObject<'a, 'py>> Hint<T> {
    /// What a parameter of the type takes.
    pub const INPUT: PyStaticExpr = T::INPUT_TYPE;
}

impl<'a, 'py, T: Referent<'a, 'py> + ?Sized> Hint<T> {
    /// What a parameter of the type `&T` takes.
    pub const REFERENT: PyStaticExpr = T::REFERENT_TYPE;
}

impl<'a, 'py, T: ReferentMut<'a, 'py> + ?Sized> Hint<T> {
    /// What a parameter of the type `&mut T` takes.
    pub const REFERENT_MUT: PyStaticExpr = T::REFERENT_MUT_TYPE;
}

impl<'py, T: ReturnValue<'py>> Hint<T> {
    /// What a function that returns `T` gives.
    pub const RETURNED: PyStaticExpr = T::RETURNED_TYPE;
}

impl<'py, T: NextValue<'py>> Hint<T> {
    /// What `__next__` gives that returns `T`.
    pub const NEXT: PyStaticExpr = T::NEXT_TYPE;
}

impl<'py, T: IntoPyObject<'py>> Hint<T> {
    /// What a value becomes.
    pub const OUTPUT: PyStaticExpr = T::OUTPUT_TYPE;
}

impl<T: PyTypeInfo> Hint<T> {
    /// The type's name.
    pub const TYPE: PyStaticExpr = T::TYPE_HINT;
}

impl<T: PyClass> Hint<T> {
    /// The number of the class's record.
    pub const NUMBER: u64 = T::STUB;
    /// Whether no Python class can extend both this class and another one that adds to an instance.
    pub const DISJOINT: bool = <T::BaseType as PyClassBaseType>::OPAQUE
        || size_of::<crate::class::ClassObject<T>>()
            > size_of::<<T::BaseType as PyClassBaseType>::Layout>();
}

/// See [`Hint`].
pub trait NoHint {
    /// Anything.
    const INPUT: PyStaticExpr = ANY;
    /// Anything.
    const REFERENT: PyStaticExpr = ANY;
    /// Anything.
    const REFERENT_MUT: PyStaticExpr = ANY;
    /// Anything.
    const RETURNED: PyStaticExpr = ANY;
    /// Anything.
    const NEXT: PyStaticExpr = ANY;
    /// Anything.
    const OUTPUT: PyStaticExpr = ANY;
    /// Anything.
    const TYPE: PyStaticExpr = ANY;
    /// None.
    const NUMBER: u64 = 0;
    /// No.
    const DISJOINT: bool = false;
}

impl<T: ?Sized> NoHint for Hint<T> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{PyDict, PyList};
    use crate::{Bound, PyResult};

    struct Nothing;

    #[test]
    fn the_traits_decide_and_what_has_none_is_any() {
        assert_eq!(
            Hint::<Option<u8>>::INPUT.to_string(),
            "typing.SupportsIndex | None"
        );
        assert_eq!(Hint::<Nothing>::INPUT.to_string(), "typing.Any");
        assert_eq!(Hint::<str>::REFERENT.to_string(), "str");
        assert_eq!(Hint::<[u8]>::REFERENT.to_string(), "bytes");
        assert_eq!(Hint::<Bound<'_, PyDict>>::REFERENT.to_string(), "dict");
        assert_eq!(Hint::<Nothing>::REFERENT.to_string(), "typing.Any");
        assert_eq!(Hint::<Nothing>::REFERENT_MUT.to_string(), "typing.Any");
        assert_eq!(Hint::<PyList>::TYPE.to_string(), "list");
        assert_eq!(Hint::<f64>::OUTPUT.to_string(), "float");
    }

    #[test]
    fn results_are_what_they_hold() {
        assert_eq!(Hint::<()>::RETURNED.to_string(), "None");
        assert_eq!(Hint::<PyResult<()>>::RETURNED.to_string(), "None");
        assert_eq!(
            Hint::<PyResult<Vec<i32>>>::RETURNED.to_string(),
            "list[int]"
        );
        assert_eq!(Hint::<Option<i32>>::RETURNED.to_string(), "int | None");
        assert_eq!(Hint::<Nothing>::RETURNED.to_string(), "typing.Any");
        assert_eq!(Hint::<Option<i32>>::NEXT.to_string(), "int");
        assert_eq!(Hint::<PyResult<Option<i32>>>::NEXT.to_string(), "int");
        assert_eq!(Hint::<i32>::NEXT.to_string(), "int");
        assert_eq!(Hint::<()>::OUTPUT.to_string(), "tuple[()]");
    }
}
