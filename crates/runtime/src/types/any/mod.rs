//! What can be done with any object.

mod bound;
mod plain;
mod py;

use std::cmp::Ordering;

use super::{CompareOp, PyCallArgs, PyDict, PyIterator, PyList, PyString, PySuper, PyType};
#[allow(deprecated, reason = "the deprecated methods return them")]
use super::{DowncastError, DowncastIntoError};
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, FromPyObject, IntoPyObject, Py, PyAny, PyResult, PyTypeCheck, PyTypeInfo};

/// Methods of every object: attributes, calls, operators, items, iteration.
///
/// Each does what Python code would do, and fails with the exception that Python code would raise.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let date = py.import("datetime")?.getattr("date")?.call1((2024, 2, 29))?;
///     assert_eq!(date.getattr("month")?.extract::<u8>()?, 2);
///     assert_eq!(date.call_method0("isoformat")?.str()?, "2024-02-29");
///     assert!(date.lt(date.call_method1("replace", (2025, 1, 1))?)?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::types::{PyDict, PyInt, PyList, PyString};
/// use pyrope::basic::CompareOp;
/// use std::cmp::Ordering;
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // What is in an object, and what it is.
///     let list = PyList::new(py, [1, 2])?.into_any();
///     assert!(list.len()? == 2 && !list.is_empty()? && list.contains(2)? && list.is_truthy()?);
///     list.set_item(0, 5)?;
///     assert!(list.get_item(0)?.eq(5)?);
///     list.del_item(1)?;
///     assert_eq!(list.try_iter()?.count(), 1);
///     assert!(list.is_instance_of::<PyList>() && list.is_exact_instance_of::<PyList>());
///     assert!(list.is_instance(&list.get_type())? && list.is_exact_instance(&list.get_type()));
///     assert!(!list.is_none() && !list.is_callable() && list.is(&list));
///     assert!(list.hash().is_err());
///     assert_eq!(list.repr()?, "[5]");
///     assert_eq!(list.extract::<Vec<u8>>()?, [5]);
///
///     // Attributes and calls.
///     let names = py.import("types")?.getattr("SimpleNamespace")?.call0()?;
///     names.setattr("a", 1)?;
///     assert!(names.hasattr("a")? && names.getattr("a")?.eq(1)?);
///     names.delattr("a")?;
///     assert!(names.getattr_opt("a")?.is_none());
///     let sorted = py.import("builtins")?.getattr("sorted")?;
///     let options = PyDict::new(py);
///     options.set_item("reverse", true)?;
///     assert!(sorted.call(([1, 2],), Some(&options))?.eq([2, 1])?);
///     assert!(sorted.call1(([2, 1],))?.eq([1, 2])?);
///     let text = PyString::new(py, "a b").into_any();
///     assert!(text.call_method0("split")?.eq(["a", "b"])?);
///     assert!(text.call_method1("index", ("b",))?.eq(2)?);
///
///     // Operators.
///     let seven = PyInt::new(py, 7).into_any();
///     assert!(seven.add(1)?.eq(8)? && seven.sub(1)?.eq(6)? && seven.mul(2)?.eq(14)?);
///     assert!(seven.div(2)?.eq(3.5)? && seven.floor_div(2)?.eq(3)? && seven.rem(4)?.eq(3)?);
///     assert!(seven.divmod(4)?.eq((1, 3))? && seven.pow(2, 10)?.eq(9)?);
///     assert!(seven.lshift(1)?.eq(14)? && seven.rshift(1)?.eq(3)?);
///     assert!(seven.bitand(3)?.eq(3)? && seven.bitor(8)?.eq(15)? && seven.bitxor(1)?.eq(6)?);
///     assert!(seven.neg()?.eq(-7)? && seven.pos()?.eq(7)? && seven.neg()?.abs()?.eq(7)?);
///     assert!(seven.bitnot()?.eq(-8)? && seven.matmul(1).is_err());
///     assert!(seven.lt(8)? && seven.le(7)? && seven.gt(6)? && seven.ge(7)? && seven.ne(8)?);
///     assert_eq!(seven.compare(8)?, Ordering::Less);
///     assert!(seven.rich_compare(8, CompareOp::Lt)?.is_truthy()?);
///     Ok(())
/// })
/// # }
/// ```
#[allow(deprecated, reason = "the deprecated methods return deprecated types")]
pub trait PyAnyMethods<'py>: Sealed {
    /// Whether both are the same object, as Python's `is`.
    fn is<T: AsRef<Py<PyAny>>>(&self, other: T) -> bool;

    /// Whether the object has the attribute, as `hasattr(self, attr_name)`.
    ///
    /// # Errors
    /// What looking the attribute up raised, unless it was `AttributeError`.
    fn hasattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<bool>;

    /// The attribute, as `self.attr_name`. [`intern!`](crate::intern) saves making the name anew.
    ///
    /// # Errors
    /// `AttributeError` if there is none, or what looking it up raised.
    fn getattr<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// The attribute, or `None` if there is none, which is cheaper than catching the exception.
    ///
    /// # Errors
    /// What looking the attribute up raised, unless it was `AttributeError`.
    fn getattr_opt<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Option<Bound<'py, PyAny>>>;

    /// Sets the attribute, as `self.attr_name = value`.
    ///
    /// # Errors
    /// If the value cannot be converted, or setting raises.
    fn setattr<N: IntoPyObject<'py, Target = PyString>, V: IntoPyObject<'py>>(
        &self,
        attr_name: N,
        value: V,
    ) -> PyResult<()>;

    /// Deletes the attribute, as `del self.attr_name`.
    ///
    /// # Errors
    /// `AttributeError` if there is none, or what deleting it raised.
    fn delattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<()>;

    /// The order of both objects, by `==`, `<` and `>` in this sequence.
    ///
    /// # Errors
    /// What a comparison raised; `TypeError` if none of them holds, as for NaN.
    fn compare<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Ordering>;

    /// What the comparison gives, which need not be a `bool`.
    ///
    /// # Errors
    /// What the comparison raised.
    fn rich_compare<O: IntoPyObject<'py>>(
        &self,
        other: O,
        compare_op: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// `-self`
    ///
    /// # Errors
    /// What the operator raised.
    fn neg(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `+self`
    ///
    /// # Errors
    /// What the operator raised.
    fn pos(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `abs(self)`
    ///
    /// # Errors
    /// What the operator raised.
    fn abs(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `~self`
    ///
    /// # Errors
    /// What the operator raised.
    fn bitnot(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `self < other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn lt<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self <= other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn le<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self == other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn eq<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self != other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn ne<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self > other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn gt<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self >= other`
    ///
    /// # Errors
    /// What the comparison raised.
    fn ge<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self + other`
    ///
    /// # Errors
    /// What the operator raised.
    fn add<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self - other`
    ///
    /// # Errors
    /// What the operator raised.
    fn sub<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self * other`
    ///
    /// # Errors
    /// What the operator raised.
    fn mul<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self @ other`
    ///
    /// # Errors
    /// What the operator raised.
    fn matmul<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self / other`
    ///
    /// # Errors
    /// What the operator raised.
    fn div<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self // other`
    ///
    /// # Errors
    /// What the operator raised.
    fn floor_div<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self % other`
    ///
    /// # Errors
    /// What the operator raised.
    fn rem<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `divmod(self, other)`
    ///
    /// # Errors
    /// What the operator raised.
    fn divmod<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self << other`
    ///
    /// # Errors
    /// What the operator raised.
    fn lshift<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self >> other`
    ///
    /// # Errors
    /// What the operator raised.
    fn rshift<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `pow(self, other, modulus)`; a modulus of `py.None()` is as if there were none.
    ///
    /// # Errors
    /// What the operator raised.
    fn pow<O1: IntoPyObject<'py>, O2: IntoPyObject<'py>>(
        &self,
        other: O1,
        modulus: O2,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// `self & other`
    ///
    /// # Errors
    /// What the operator raised.
    fn bitand<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self | other`
    ///
    /// # Errors
    /// What the operator raised.
    fn bitor<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self ^ other`
    ///
    /// # Errors
    /// What the operator raised.
    fn bitxor<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// Whether the object can be called, as `callable(self)`.
    fn is_callable(&self) -> bool;

    /// Calls the object, as `self(*args, **kwargs)`. `args` is a tuple, in Rust or in Python.
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    fn call<A: PyCallArgs<'py>>(
        &self,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// Calls the object without arguments, as `self()`.
    ///
    /// # Errors
    /// If the call raises.
    fn call0(&self) -> PyResult<Bound<'py, PyAny>>;

    /// Calls the object with positional arguments, as `self(*args)`.
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    fn call1<A: PyCallArgs<'py>>(&self, args: A) -> PyResult<Bound<'py, PyAny>>;

    /// Calls a method, as `self.name(*args, **kwargs)`.
    ///
    /// # Errors
    /// If there is no such method, an argument cannot be converted, or the call raises.
    fn call_method<N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        name: N,
        args: A,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// Calls a method without arguments, as `self.name()`.
    ///
    /// # Errors
    /// If there is no such method, or the call raises.
    fn call_method0<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        name: N,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// Calls a method with positional arguments, as `self.name(*args)`.
    ///
    /// # Errors
    /// If there is no such method, an argument cannot be converted, or the call raises.
    fn call_method1<N: IntoPyObject<'py, Target = PyString>, A: PyCallArgs<'py>>(
        &self,
        name: N,
        args: A,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// Whether the object counts as true, as `bool(self)`.
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raised.
    fn is_truthy(&self) -> PyResult<bool>;

    /// Whether the object is `None`.
    fn is_none(&self) -> bool;

    /// Whether the object is empty, as `len(self) == 0`.
    ///
    /// # Errors
    /// If it has no length.
    fn is_empty(&self) -> PyResult<bool>;

    /// `self[key]`
    ///
    /// # Errors
    /// If there is no such item.
    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Bound<'py, PyAny>>;

    /// `self[key] = value`
    ///
    /// # Errors
    /// If the item cannot be set.
    fn set_item<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        value: V,
    ) -> PyResult<()>;

    /// `del self[key]`
    ///
    /// # Errors
    /// If there is no such item.
    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()>;

    /// An iterator over the object, as `iter(self)`.
    ///
    /// # Errors
    /// If it is not iterable.
    fn try_iter(&self) -> PyResult<Bound<'py, PyIterator>>;

    /// The object's type.
    fn get_type(&self) -> Bound<'py, PyType>;

    /// The object's type, as a pointer that is valid while the object lives and keeps its type.
    fn get_type_ptr(&self) -> *mut ffi::PyTypeObject;

    /// Converts the object to a Rust value, which may borrow from it.
    ///
    /// # Errors
    /// If it is of another type, or its value does not fit.
    fn extract<'a, T: FromPyObject<'a, 'py>>(&'a self) -> Result<T, T::Error>;

    /// The object's reference count.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(note = "use `pyo3::ffi::Py_REFCNT(obj.as_ptr())` instead")
    )]
    fn get_refcnt(&self) -> isize;

    /// `repr(self)`
    ///
    /// # Errors
    /// What `__repr__` raised.
    fn repr(&self) -> PyResult<Bound<'py, PyString>>;

    /// `str(self)`
    ///
    /// # Errors
    /// What `__str__` raised.
    fn str(&self) -> PyResult<Bound<'py, PyString>>;

    /// `hash(self)`
    ///
    /// # Errors
    /// If it cannot be hashed.
    fn hash(&self) -> PyResult<isize>;

    /// `len(self)`
    ///
    /// # Errors
    /// If it has no length.
    fn len(&self) -> PyResult<usize>;

    /// `dir(self)`
    ///
    /// # Errors
    /// What `__dir__` raised.
    fn dir(&self) -> PyResult<Bound<'py, PyList>>;

    /// `isinstance(self, ty)`
    ///
    /// # Errors
    /// If `ty` is neither a type nor a tuple of types, or its `__instancecheck__` raised.
    fn is_instance(&self, ty: &Bound<'py, PyAny>) -> PyResult<bool>;

    /// `type(self) is ty`
    fn is_exact_instance(&self, ty: &Bound<'py, PyAny>) -> bool;

    /// Whether the object is a `T`, or of a subtype.
    fn is_instance_of<T: PyTypeCheck>(&self) -> bool;

    /// Whether the object is exactly a `T`.
    fn is_exact_instance_of<T: PyTypeInfo>(&self) -> bool;

    /// The object as a `T`; the former name of [`Bound::cast`].
    ///
    /// # Errors
    /// If it is not.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast`")
    )]
    fn downcast<T: PyTypeCheck>(&self) -> Result<&Bound<'py, T>, DowncastError<'_, 'py>>;

    /// The object as a `T`; the former name of [`Bound::cast_into`].
    ///
    /// # Errors
    /// If it is not; the error gives the object back.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast_into`")
    )]
    fn downcast_into<T: PyTypeCheck>(self) -> Result<Bound<'py, T>, DowncastIntoError<'py>>;

    /// The object as a `T`; the former name of [`Bound::cast_exact`].
    ///
    /// # Errors
    /// If it is not, or only of a subtype.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast_exact`")
    )]
    fn downcast_exact<T: PyTypeInfo>(&self) -> Result<&Bound<'py, T>, DowncastError<'_, 'py>>;

    /// The object as a `T`; the former name of [`Bound::cast_into_exact`].
    ///
    /// # Errors
    /// If it is not, or only of a subtype; the error gives the object back.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast_into_exact`")
    )]
    fn downcast_into_exact<T: PyTypeInfo>(self) -> Result<Bound<'py, T>, DowncastIntoError<'py>>;

    /// The object as a `T`, unchecked; the former name of [`Bound::cast_unchecked`].
    ///
    /// # Safety
    /// The object is an instance of `T`.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast_unchecked`")
    )]
    unsafe fn downcast_unchecked<T>(&self) -> &Bound<'py, T>;

    /// The object as a `T`, unchecked; the former name of [`Bound::cast_into_unchecked`].
    ///
    /// # Safety
    /// The object is an instance of `T`.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "renamed to `Bound::cast_into_unchecked`")
    )]
    unsafe fn downcast_into_unchecked<T>(self) -> Bound<'py, T>;

    /// `value in self`
    ///
    /// # Errors
    /// If the object is no container.
    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool>;

    /// `super(type(self), self)`
    ///
    /// # Errors
    /// If the proxy cannot be made.
    fn py_super(&self) -> PyResult<Bound<'py, PySuper>>;
}
