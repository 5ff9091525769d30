//! What a class can extend: `object`, native types, other classes.

use std::marker::PhantomData;

use super::borrow::{FlagSlot, PyRefMut};
use super::definition::{FirstFlag, Frozen, PyClass};
use super::initializer::{ObjectInit, PyClassInitializer};
use super::layout::{self, ClassObject};
use super::part::{Borrowing, Part};
use crate::object::PyTypeInfo;
use crate::{ffi, PyAny};

/// Types that a class can extend.
///
/// # Safety
/// `Layout` is how instances begin in memory, unless `OPAQUE`.
pub unsafe trait PyClassBaseType: Sized {
    /// How instances begin in memory.
    type Layout;
    /// Whether the layout is unknown, so that the interpreter has to say where data is.
    const OPAQUE: bool = false;
    /// Whether this is `object` itself.
    const IS_OBJECT: bool = false;
    /// Whether instances consist of what classes of this crate add to `object`, and of nothing else.
    #[doc(hidden)]
    const NO_NATIVE_PART: bool = false;
    /// Makes the part of a new instance that belongs to this type.
    #[allow(private_bounds, reason = "only this crate makes instances")]
    type Initializer: ObjectInit<Self>;
    /// The borrow flag that a class that extends this one needs.
    #[doc(hidden)]
    type FlagForSubclass: FlagSlot;
    /// Where a mutable borrow keeps the one of its base part. A parameter for how long would make the borrow
    /// invariant in it.
    #[doc(hidden)]
    type SuperSlot;

    #[doc(hidden)]
    fn empty_super_slot() -> Self::SuperSlot;

    /// What is done with the part of an instance that belongs to this type goes by this.
    #[doc(hidden)]
    const PART: Part;
    /// How instances are borrowed.
    #[doc(hidden)]
    const BORROWING: Borrowing;
}

/// Types that `extends` may name: native types, and classes with the option `subclass`.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyclass, pymethods};
/// use pyrope::{prelude::*, exceptions::PyException};
///
/// // A native type, whose layout is known but for the limited API of old versions ...
/// #[pyclass(extends = PyException)]
/// struct ParseError {
///     #[pyo3(get)]
///     line: u32,
/// }
///
/// #[pymethods]
/// impl ParseError {
///     #[new]
///     fn new(line: u32) -> Self {
///         ParseError { line }
///     }
/// }
///
/// // ... or a class with the option `subclass`.
/// #[pyclass(subclass)]
/// struct Animal;
///
/// #[pyclass(extends = Animal)]
/// struct Dog;
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = PyErr::from_value(py.get_type::<ParseError>().call1((7,))?);
///     assert!(error.is_instance_of::<PyException>(py));
///     assert_eq!(error.value(py).getattr("line")?.extract::<u32>()?, 7);
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "a class cannot extend `{Self}`",
    note = "a class can extend another `#[pyclass]` that has the option `subclass`, exceptions, and `PyDict`, `PyFloat` and other native types with a layout that is known to the interpreter that is built for; keep what cannot be extended in a field: `Py<{Self}>`"
)]
pub trait Inheritable {
    /// `Self`.
    #[doc(hidden)]
    type Type: PyTypeInfo + PyClassBaseType;
}

/// Classes, with the message of [`Inheritable`], as the compiler tells of this bound.
#[diagnostic::on_unimplemented(
    message = "a class cannot extend `{Self}`",
    note = "a class can extend another `#[pyclass]` that has the option `subclass`, exceptions, and `PyDict`, `PyFloat` and other native types with a layout that is known to the interpreter that is built for; keep what cannot be extended in a field: `Py<{Self}>`"
)]
pub trait InheritableClass: PyClass {}

#[diagnostic::do_not_recommend]
impl<T: PyClass> InheritableClass for T {}

#[diagnostic::do_not_recommend]
impl<T: InheritableClass> Inheritable for T {
    type Type = T;
}

/// Asked for whether a type allows for subclasses: `BaseOf::<T>::ALLOWED` is what a class says, and for others true.
pub struct BaseOf<T>(PhantomData<T>);

impl<T: PyClass> BaseOf<T> {
    /// What the class says.
    pub const ALLOWED: bool = T::SUBCLASS;
}

/// See [`BaseOf`].
pub trait BaseOfAny {
    /// What is no class is refused elsewhere, if it is no native type.
    const ALLOWED: bool = true;
}

impl<T> BaseOfAny for BaseOf<T> {}

impl Inheritable for PyAny {
    type Type = Self;
}

/// Makes the part of a new instance that belongs to a native type.
#[derive(Debug)]
pub struct PyNativeTypeInitializer<T>(PhantomData<T>);

impl<T> PyNativeTypeInitializer<T> {
    pub(super) const NEW: Self = PyNativeTypeInitializer(PhantomData);
}

impl<T> Default for PyNativeTypeInitializer<T> {
    fn default() -> Self {
        Self::NEW
    }
}

impl<T: PyTypeInfo + PyClassBaseType> ObjectInit<T> for PyNativeTypeInitializer<T> {
    #[inline(always)]
    unsafe fn fill(_this: *const Self, _object: *mut ffi::PyObject) {}
}

/// Base classes that have no value in Rust: those of Python's own.
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::pyclass;
/// use pyrope::prelude::*;
///
/// #[pyclass(subclass)]
/// struct Animal;
///
/// #[pyclass(extends = Animal)]
/// struct Dog;
///
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // `Animal` extends none but Python's own `object`, so its value is enough.
///     Py::new(py, Animal)?;
///     Py::new(py, PyClassInitializer::from(Animal).add_subclass(Dog))?;
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the value of the base class `{Self}` is missing",
    note = "what extends `{Self}` is made of both values: `PyClassInitializer::from(base).add_subclass(value)`"
)]
pub trait MadeWithoutValue: PyClassBaseType<Initializer = PyNativeTypeInitializer<Self>> {}

// The message is about the value.
#[diagnostic::do_not_recommend]
impl<T: PyClassBaseType<Initializer = PyNativeTypeInitializer<T>>> MadeWithoutValue for T {}

/// The parts of [`PyClassBaseType`] that are the same for all native types.
macro_rules! native_base_parts {
    () => {
        type Initializer = PyNativeTypeInitializer<Self>;
        type FlagForSubclass = FirstFlag;
        type SuperSlot = ();

        #[inline(always)]
        fn empty_super_slot() -> Self::SuperSlot {}

        const BORROWING: Borrowing = Borrowing::FREELY;
    };
}

// SAFETY: every object begins with a `PyObject`.
unsafe impl PyClassBaseType for PyAny {
    type Layout = ffi::PyObject;
    const OPAQUE: bool = cfg!(all(Py_LIMITED_API, Py_GIL_DISABLED));
    const IS_OBJECT: bool = true;
    const NO_NATIVE_PART: bool = true;

    native_base_parts!();

    const PART: Part = Part::Object;
}

#[diagnostic::do_not_recommend]
// SAFETY: instances of a class begin with its object structure, unless a base is opaque.
unsafe impl<T: PyClass> PyClassBaseType for T {
    type Layout = ClassObject<T>;
    const OPAQUE: bool = <T::BaseType as PyClassBaseType>::OPAQUE;
    const NO_NATIVE_PART: bool = <T::BaseType as PyClassBaseType>::NO_NATIVE_PART;
    type Initializer = PyClassInitializer<T>;
    type FlagForSubclass = <T::Frozen as Frozen>::FlagForSubclass<T::BaseType>;
    type SuperSlot = Option<Box<PyRefMut<'static, T>>>;

    #[inline(always)]
    fn empty_super_slot() -> Self::SuperSlot {
        None
    }

    const PART: Part = Part::Class(T::CLASS);
    const BORROWING: Borrowing = layout::borrowing::<T>();
}
