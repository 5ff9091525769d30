//! Fields of the variants of enums with data: made from arguments of a constructor, and read as attributes.

use std::marker::PhantomData;

use super::field::{ByCopy, ByReference, ReadableField, Reading};
use crate::conversion::{Arguments, FromPyObject, IntoPyObject};
use crate::function::Outcome;
use crate::{PyResult, Python};

/// Types that fields of a variant can have, as Python makes the variant's values.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass]
/// enum Shape {
///     Circle { radius: f64 },
///     Polygon(Vec<(f64, f64)>),
/// }
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let circle = py.get_type::<Shape>().getattr("Circle")?.call1((1.5,))?;
///     assert_eq!(circle.getattr("radius")?.extract::<f64>()?, 1.5);
///     assert!(matches!(&*circle.cast::<Shape>()?.borrow(), Shape::Circle { radius } if *radius == 1.5));
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the field of type `{Self}` cannot be made from a Python object",
    note = "Python makes values of a variant from those of its fields: a field needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`; an instance of a `#[pyclass]` can also be kept as `Py<T>`",
    note = "and Python reads it: a field has to be `Clone` and convert to a Python object, or its reference has to"
)]
pub trait VariantField: Sized {
    /// The field, from argument `i` of the constructor.
    #[doc(hidden)]
    fn argument<'a, 'py>(args: impl Arguments<'a, 'py>, i: usize) -> PyResult<Self>;
}

// The message is about the field.
#[diagnostic::do_not_recommend]
impl<T: for<'a, 'py> FromPyObject<'a, 'py>> VariantField for T {
    #[inline]
    fn argument<'a, 'py>(args: impl Arguments<'a, 'py>, i: usize) -> PyResult<Self> {
        T::__argument(args, i)
    }
}

/// Asked for how a field of a variant is read. Of one that cannot be made the constructor says so, which is enough:
/// `VariantFieldOf::<T>::READER` is the constant below where it can be made, and that of [`VariantFieldOfAny`] otherwise.
pub struct VariantFieldOf<T>(PhantomData<T>);

impl<T: VariantField> VariantFieldOf<T> {
    /// One that asks for the conversion.
    pub const READER: Reader<T> = Reader(PhantomData);
}

/// See [`VariantFieldOf`].
pub trait VariantFieldOfAny {
    /// The type of the field.
    type Type;
    /// One that asks for nothing.
    const READER: NoReader<Self::Type> = NoReader(PhantomData);
}

impl<T> VariantFieldOfAny for VariantFieldOf<T> {
    type Type = T;
}

/// Reads a field.
pub struct Reader<T>(PhantomData<T>);

impl<T> Reader<T>
where
    for<'a, 'py> &'a T: IntoPyObject<'py>,
{
    /// By reference.
    ///
    /// # Errors
    /// What the conversion gives.
    #[inline]
    pub fn read(self, py: Python<'_>, field: &T, how: Reading<T, ByReference>) -> Outcome {
        how.read(py, field)
    }
}

/// The way of fields whose references do not convert.
pub trait ReadCopy {
    /// The type of the field.
    type Type;
    /// By a copy.
    ///
    /// # Errors
    /// What the conversion gives.
    fn read(self, py: Python<'_>, field: &Self::Type, how: Reading<Self::Type, ByCopy>) -> Outcome;
}

impl<T> ReadCopy for Reader<T> {
    type Type = T;

    #[inline]
    fn read(self, py: Python<'_>, field: &T, how: Reading<T, ByCopy>) -> Outcome {
        how.read(py, field)
    }
}

/// Stands for a reader where there is an error already.
pub struct NoReader<T>(PhantomData<T>);

/// The way of fields that cannot be made.
pub struct NoWay;

// Whatever the field, so that nothing else is said of it.
impl<T> ReadableField<NoWay> for T {
    const READ: Reading<T, NoWay> = Reading::never();
}

impl<T> NoReader<T> {
    /// Does not, as nothing makes such a field.
    ///
    /// # Errors
    /// None.
    pub fn read(self, py: Python<'_>, field: &T, how: Reading<T, NoWay>) -> Outcome {
        how.read(py, field)
    }
}
