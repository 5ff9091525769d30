//! What can be done with any object.

mod bound;
mod plain;
pub mod py;

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
#[allow(deprecated, reason = "the deprecated methods return deprecated types")]
pub trait PyAnyMethods<'py>: Sealed {
    /// Whether both are the same object, as Python's `is`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.eval(c"[1]", None, None)?;
    ///     let same = list.clone();
    ///     let equal = py.eval(c"[1]", None, None)?;
    ///     assert!(list.is(&same) && !list.is(&equal));
    ///     assert!(list.eq(&equal)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is<T: AsRef<Py<PyAny>>>(&self, other: T) -> bool;

    /// Whether the object has the attribute, as `hasattr(self, attr_name)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyOSError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"1j", None, None)?;
    ///     assert!(number.hasattr("real")? && !number.hasattr("size")?);
    ///     // Only an `AttributeError` means that there is none.
    ///     let code = c"def __getattr__(name): raise OSError(name)";
    ///     let remote = PyModule::from_code(py, code, c"remote.py", c"remote")?;
    ///     assert!(remote.hasattr("size").unwrap_err().is_instance_of::<PyOSError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What looking the attribute up raised, unless it was `AttributeError`.
    fn hasattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<bool>;

    /// The attribute, as `self.attr_name`. [`intern!`](crate::intern) saves making the name anew.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, intern, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"3 + 4j", None, None)?;
    ///     assert_eq!(number.getattr("real")?.extract::<f64>()?, 3.0);
    ///     // A name that is needed often is made once:
    ///     assert!(number.getattr(intern!(py, "imag"))?.eq(4.0)?);
    ///     let error = number.getattr("size").unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `AttributeError` if there is none, or what looking it up raised.
    fn getattr<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// The attribute, or `None` if there is none, which is cheaper than catching the exception.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyOSError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"3 + 4j", None, None)?;
    ///     assert!(number.getattr_opt("real")?.is_some());
    ///     assert!(number.getattr_opt("size")?.is_none());
    ///     // Other errors are not lost.
    ///     let code = c"def __getattr__(name): raise OSError(name)";
    ///     let remote = PyModule::from_code(py, code, c"remote.py", c"remote")?;
    ///     assert!(remote.getattr_opt("size").unwrap_err().is_instance_of::<PyOSError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What looking the attribute up raised, unless it was `AttributeError`.
    fn getattr_opt<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        attr_name: N,
    ) -> PyResult<Option<Bound<'py, PyAny>>>;

    /// Sets the attribute, as `self.attr_name = value`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let point = py.import("types")?.getattr("SimpleNamespace")?.call0()?;
    ///     point.setattr("x", 1)?;
    ///     point.setattr("label", "start")?;
    ///     assert_eq!(point.repr()?, "namespace(x=1, label='start')");
    ///     let number = py.eval(c"1j", None, None)?;
    ///     assert!(number.setattr("real", 2).unwrap_err().is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let point = py.eval(c"__import__('types').SimpleNamespace(x=1)", None, None)?;
    ///     point.delattr("x")?;
    ///     assert!(!point.hasattr("x")?);
    ///     let error = point.delattr("x").unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `AttributeError` if there is none, or what deleting it raised.
    fn delattr<N: IntoPyObject<'py, Target = PyString>>(&self, attr_name: N) -> PyResult<()>;

    /// The order of both objects, by `==`, `<` and `>` in this sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// use std::cmp::Ordering;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert_eq!(seven.compare(8)?, Ordering::Less);
    ///     assert_eq!(seven.compare(7.0)?, Ordering::Equal);
    ///     assert!(seven.compare("8").unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     assert!(seven.compare(f64::NAN).unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What a comparison raised; `TypeError` if none of them holds, as for NaN.
    fn compare<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Ordering>;

    /// What the comparison gives, which need not be a `bool`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, basic::CompareOp};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     let answer = seven.rich_compare(8, CompareOp::Lt)?;
    ///     assert!(answer.is_truthy()?);
    ///     // Arrays of numpy, for one, give an array; here it is a set.
    ///     let code = c"type('Odd', (), {'__lt__': lambda self, other: {other}})()";
    ///     let answer = py.eval(code, None, None)?.rich_compare(8, CompareOp::Lt)?;
    ///     assert_eq!(answer.repr()?, "{8}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.neg()?.eq(-7)?);
    ///     let text = py.eval(c"'7'", None, None)?;
    ///     assert!(text.neg().unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn neg(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `+self`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"7", None, None)?.pos()?.eq(7)?);
    ///     // It may be more than the object itself.
    ///     let truth = py.eval(c"True", None, None)?;
    ///     assert_eq!(truth.pos()?.repr()?, "1");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn pos(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `abs(self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"3 - 4j", None, None)?;
    ///     assert_eq!(number.abs()?.extract::<f64>()?, 5.0);
    ///     assert!(py.eval(c"-7", None, None)?.abs()?.eq(7)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn abs(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `~self`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"0b0111", None, None)?.bitnot()?.eq(-8)?);
    ///     let error = py.eval(c"1.5", None, None)?.bitnot().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn bitnot(&self) -> PyResult<Bound<'py, PyAny>>;

    /// `self < other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.lt(8)? && !seven.lt(7)?);
    ///     let error = seven.lt("8").unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn lt<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self <= other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.le(7)? && seven.le(7.5)? && !seven.le(6)?);
    ///     // Of sets it says which one is within the other.
    ///     let odd = py.eval(c"{1, 3}", None, None)?;
    ///     assert!(odd.le(py.eval(c"{1, 2, 3}", None, None)?)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn le<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self == other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pair = py.eval(c"(1, 'a')", None, None)?;
    ///     assert!(pair.eq((1, "a"))?);
    ///     assert!(pair.eq((1.0, "a"))?, "as Python compares numbers");
    ///     assert!(!pair.eq("a")?, "of another type is not equal, and no error");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn eq<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self != other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pair = py.eval(c"(1, 'a')", None, None)?;
    ///     assert!(pair.ne((1, "b"))? && pair.ne(1)?);
    ///     assert!(!pair.ne((1, "a"))?);
    ///     let nan = py.eval(c"float('nan')", None, None)?;
    ///     assert!(nan.ne(&nan)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn ne<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self > other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'b'", None, None)?;
    ///     assert!(text.gt("a")? && !text.gt("b")?);
    ///     let error = text.gt(py.None()).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn gt<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self >= other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.ge(7)? && seven.ge(6)? && !seven.ge(7.5)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the comparison raised.
    fn ge<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<bool>;

    /// `self + other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"7", None, None)?.add(1)?.eq(8)?);
    ///     let text = py.eval(c"'a'", None, None)?;
    ///     assert!(text.add("b")?.eq("ab")?);
    ///     let error = text.add(1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn add<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self - other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dates = py.import("datetime")?.getattr("date")?;
    ///     let days = dates.call1((2024, 3, 1))?.sub(dates.call1((2024, 2, 1))?)?;
    ///     assert!(days.getattr("days")?.eq(29)?);
    ///     assert!(days.sub(1).is_err(), "no length of time");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn sub<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self * other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"7", None, None)?.mul(2)?.eq(14)?);
    ///     let text = py.eval(c"'ab'", None, None)?;
    ///     assert!(text.mul(2)?.eq("abab")?);
    ///     assert!(text.mul("c").is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn mul<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self @ other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"type('Vector', (), {'__matmul__': lambda self, other: ('dot', other)})()";
    ///     let vector = py.eval(code, None, None)?;
    ///     assert!(vector.matmul(2)?.eq(("dot", 2))?);
    ///     let error = py.eval(c"7", None, None)?.matmul(2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn matmul<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self / other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyZeroDivisionError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.div(2)?.eq(3.5)?);
    ///     let error = seven.div(0).unwrap_err();
    ///     assert!(error.is_instance_of::<PyZeroDivisionError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn div<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self // other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyZeroDivisionError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"-7", None, None)?;
    ///     assert!(seven.floor_div(2)?.eq(-4)?, "rounded down, where Rust rounds to zero");
    ///     let error = seven.floor_div(0).unwrap_err();
    ///     assert!(error.is_instance_of::<PyZeroDivisionError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn floor_div<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self % other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"-7", None, None)?;
    ///     assert!(seven.rem(4)?.eq(1)?, "of the divisor's sign, where Rust keeps the dividend's");
    ///     // Of strings it is the old way of formatting.
    ///     assert!(py.eval(c"'%s!'", None, None)?.rem(("hi",))?.eq("hi!")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn rem<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `divmod(self, other)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let minutes = py.eval(c"135", None, None)?;
    ///     let (hours, minutes): (u32, u32) = minutes.divmod(60)?.extract()?;
    ///     assert_eq!((hours, minutes), (2, 15));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn divmod<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self << other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let one = py.eval(c"1", None, None)?;
    ///     // Integers of Python have any size.
    ///     assert_eq!(one.lshift(100)?.extract::<u128>()?, 1 << 100);
    ///     let error = one.lshift(-1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn lshift<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self >> other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"7", None, None)?.rshift(1)?.eq(3)?);
    ///     assert!(py.eval(c"-7", None, None)?.rshift(1)?.eq(-4)?, "rounded down");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn rshift<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `pow(self, other, modulus)`; a modulus of `py.None()` is as if there were none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let seven = py.eval(c"7", None, None)?;
    ///     assert!(seven.pow(2, py.None())?.eq(49)?);
    ///     assert!(seven.pow(2, 10)?.eq(9)?, "49 modulo 10");
    ///     assert!(seven.pow(2, 0).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"0b0111", None, None)?.bitand(0b1010)?.eq(0b0010)?);
    ///     let set = py.eval(c"{1, 2}", None, None)?;
    ///     assert_eq!(set.bitand(py.eval(c"{2, 3}", None, None)?)?.repr()?, "{2}");
    ///     assert!(set.bitand(2).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn bitand<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self | other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"0b0101", None, None)?.bitor(0b1000)?.eq(0b1101)?);
    ///     let set = py.eval(c"{1, 2}", None, None)?;
    ///     assert!(set.bitor(py.eval(c"{3}", None, None)?)?.len()? == 3);
    ///     assert!(set.bitor(3).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn bitor<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// `self ^ other`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"0b0111", None, None)?.bitxor(0b0001)?.eq(0b0110)?);
    ///     assert!(py.eval(c"1.5", None, None)?.bitxor(1).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the operator raised.
    fn bitxor<O: IntoPyObject<'py>>(&self, other: O) -> PyResult<Bound<'py, PyAny>>;

    /// Whether the object can be called, as `callable(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let builtins = py.import("builtins")?;
    ///     assert!(builtins.getattr("len")?.is_callable());
    ///     assert!(builtins.getattr("int")?.is_callable(), "types make instances");
    ///     assert!(!builtins.is_callable());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_callable(&self) -> bool;

    /// Calls the object, as `self(*args, **kwargs)`. `args` is a tuple, in Rust or in Python.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let sorted = py.import("builtins")?.getattr("sorted")?;
    ///     let options = [("reverse", true)].into_py_dict(py)?;
    ///     assert!(sorted.call(([1, 3, 2],), Some(&options))?.eq([3, 2, 1])?);
    ///     let unknown = [("upside_down", true)].into_py_dict(py)?;
    ///     let error = sorted.call(([1, 3, 2],), Some(&unknown)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let builtins = py.import("builtins")?;
    ///     assert_eq!(builtins.getattr("dict")?.call0()?.repr()?, "{}");
    ///     // `len` wants an argument, and a module cannot be called.
    ///     for object in [builtins.getattr("len")?, builtins.into_any()] {
    ///         assert!(object.call0().unwrap_err().is_instance_of::<PyTypeError>(py));
    ///     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the call raises.
    fn call0(&self) -> PyResult<Bound<'py, PyAny>>;

    /// Calls the object with positional arguments, as `self(*args)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let max = py.import("builtins")?.getattr("max")?;
    ///     assert!(max.call1((2, 7.5, 3))?.eq(7.5)?);
    ///     // A single argument is a tuple too.
    ///     assert!(max.call1(("hello",))?.eq("o")?);
    ///     // As many as there are at run time:
    ///     assert!(max.call1(PyTuple::new(py, 0..10)?)?.eq(9)?);
    ///     assert!(max.call1((2, "three")).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an argument cannot be converted, or the call raises.
    fn call1<A: PyCallArgs<'py>>(&self, args: A) -> PyResult<Bound<'py, PyAny>>;

    /// Calls a method, as `self.name(*args, **kwargs)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a,b,c'", None, None)?;
    ///     let once = [("maxsplit", 1)].into_py_dict(py)?;
    ///     assert!(text.call_method("split", (",",), Some(&once))?.eq(["a", "b,c"])?);
    ///     let error = text.call_method("divide", (",",), Some(&once)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a b'", None, None)?;
    ///     assert!(text.call_method0("split")?.eq(["a", "b"])?);
    ///     let error = text.call_method0("divide").unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If there is no such method, or the call raises.
    fn call_method0<N: IntoPyObject<'py, Target = PyString>>(
        &self,
        name: N,
    ) -> PyResult<Bound<'py, PyAny>>;

    /// Calls a method with positional arguments, as `self.name(*args)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'a b'", None, None)?;
    ///     assert!(text.call_method1("replace", ("a", "x"))?.eq("x b")?);
    ///     assert!(text.call_method1("index", ("b",))?.eq(2)?);
    ///     let error = text.call_method1("index", ("z",)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyOSError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     for (code, truth) in [(c"[0]", true), (c"[]", false), (c"0.0", false), (c"None", false)] {
    ///         assert_eq!(py.eval(code, None, None)?.is_truthy()?, truth);
    ///     }
    ///     py.run(c"class Odd:\n    def __bool__(self): raise OSError", None, None)?;
    ///     let error = py.eval(c"Odd()", None, None)?.is_truthy().unwrap_err();
    ///     assert!(error.is_instance_of::<PyOSError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raised.
    fn is_truthy(&self) -> PyResult<bool>;

    /// Whether the object is `None`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"{}.get('key')", None, None)?.is_none());
    ///     assert!(!py.eval(c"0", None, None)?.is_none());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_none(&self) -> bool;

    /// Whether the object is empty, as `len(self) == 0`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.eval(c"''", None, None)?.is_empty()?);
    ///     assert!(!py.eval(c"{1}", None, None)?.is_empty()?);
    ///     let error = py.eval(c"0", None, None)?.is_empty().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a number has no length");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it has no length.
    fn is_empty(&self) -> PyResult<bool>;

    /// `self[key]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyIndexError, PyKeyError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.eval(c"[1, 2, 3]", None, None)?;
    ///     assert!(list.get_item(-1)?.eq(3)?, "any index that Python knows");
    ///     assert!(list.get_item(3).unwrap_err().is_instance_of::<PyIndexError>(py));
    ///     let dict = py.eval(c"{'a': 1}", None, None)?;
    ///     assert!(dict.get_item("a")?.eq(1)?);
    ///     assert!(dict.get_item("b").unwrap_err().is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If there is no such item.
    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Bound<'py, PyAny>>;

    /// `self[key] = value`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.eval(c"[1, 2]", None, None)?;
    ///     list.set_item(0, "one")?;
    ///     assert_eq!(list.repr()?, "['one', 2]");
    ///     let tuple = py.eval(c"(1, 2)", None, None)?;
    ///     let error = tuple.set_item(0, "one").unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a tuple does not change");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = py.eval(c"{'a': 1, 'b': 2}", None, None)?;
    ///     dict.del_item("a")?;
    ///     assert_eq!(dict.repr()?, "{'b': 2}");
    ///     let error = dict.del_item("a").unwrap_err();
    ///     assert!(error.is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If there is no such item.
    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()>;

    /// An iterator over the object, as `iter(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let squares = py.eval(c"(x * x for x in range(4))", None, None)?;
    ///     let mut sum = 0;
    ///     for square in squares.try_iter()? {
    ///         // Each step may raise.
    ///         sum += square?.extract::<i32>()?;
    ///     }
    ///     assert_eq!(sum, 14);
    ///     let error = py.eval(c"7", None, None)?.try_iter().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it is not iterable.
    fn try_iter(&self) -> PyResult<Bound<'py, PyIterator>>;

    /// The object's type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = py.eval(c"True", None, None)?;
    ///     assert!(truth.get_type().is(py.get_type::<PyBool>()));
    ///     assert_eq!(truth.get_type().name()?, "bool");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_type(&self) -> Bound<'py, PyType>;

    /// The object's type, as a pointer that is valid while the object lives and keeps its type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (one, two) = (py.eval(c"1", None, None)?, py.eval(c"2", None, None)?);
    ///     assert_eq!(one.get_type_ptr(), two.get_type_ptr());
    ///     assert_eq!(one.get_type_ptr(), one.get_type().as_type_ptr());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_type_ptr(&self) -> *mut ffi::PyTypeObject;

    /// Converts the object to a Rust value, which may borrow from it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.eval(c"[1, 2, 300]", None, None)?;
    ///     assert_eq!(list.extract::<Vec<i32>>()?, [1, 2, 300]);
    ///     assert!(list.extract::<Vec<u8>>().is_err(), "300 does not fit");
    ///     assert!(list.extract::<String>().is_err());
    ///     let text = py.eval(c"'lent'", None, None)?;
    ///     let lent: &str = text.extract()?;
    ///     assert_eq!(lent, "lent");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'it is'", None, None)?;
    ///     assert_eq!(text.repr()?, "'it is'");
    ///     // `{:?}` shows the same.
    ///     assert_eq!(format!("{text:?}"), "'it is'");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `__repr__` raised.
    fn repr(&self) -> PyResult<Bound<'py, PyString>>;

    /// `str(self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let number = py.eval(c"10 / 4", None, None)?;
    ///     assert_eq!(number.str()?, "2.5");
    ///     // `{}` shows the same.
    ///     assert_eq!(format!("{number}"), "2.5");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `__str__` raised.
    fn str(&self) -> PyResult<Bound<'py, PyString>>;

    /// `hash(self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'key'", None, None)?;
    ///     assert_eq!(text.hash()?, py.eval(c"'k' + 'ey'", None, None)?.hash()?);
    ///     let list = py.eval(c"['key']", None, None)?;
    ///     let error = list.hash().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list may change");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it cannot be hashed.
    fn hash(&self) -> PyResult<isize>;

    /// `len(self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(py.eval(c"{'a': 1, 'b': 2}", None, None)?.len()?, 2);
    ///     assert_eq!(py.eval(c"range(10)", None, None)?.len()?, 10);
    ///     let error = py.eval(c"7", None, None)?.len().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it has no length.
    fn len(&self) -> PyResult<usize>;

    /// `dir(self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let names = py.eval(c"1j", None, None)?.dir()?;
    ///     assert!(names.contains("real")? && names.contains("conjugate")?);
    ///     assert!(!names.contains("size")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `__dir__` raised.
    fn dir(&self) -> PyResult<Bound<'py, PyList>>;

    /// `isinstance(self, ty)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = py.eval(c"True", None, None)?;
    ///     let (bool, int) = (py.get_type::<PyBool>(), py.get_type::<PyInt>());
    ///     assert!(truth.is_instance(&bool)? && truth.is_instance(&int)?);
    ///     assert!(truth.is_instance(&py.eval(c"(str, bool)", None, None)?)?);
    ///     let error = truth.is_instance(&truth).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "`True` is no type");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `ty` is neither a type nor a tuple or union of types, or its `__instancecheck__` raised.
    fn is_instance(&self, ty: &Bound<'py, PyAny>) -> PyResult<bool>;

    /// `type(self) is ty`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = py.eval(c"True", None, None)?;
    ///     assert!(truth.is_exact_instance(&py.get_type::<PyBool>()));
    ///     assert!(!truth.is_exact_instance(&py.get_type::<PyInt>()), "only of a subtype");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_exact_instance(&self, ty: &Bound<'py, PyAny>) -> bool;

    /// Whether the object is a `T`, or of a subtype.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt, PyString}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = py.eval(c"True", None, None)?;
    ///     assert!(truth.is_instance_of::<PyBool>() && truth.is_instance_of::<PyInt>());
    ///     assert!(!truth.is_instance_of::<PyString>());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_instance_of<T: PyTypeCheck>(&self) -> bool;

    /// Whether the object is exactly a `T`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = py.eval(c"True", None, None)?;
    ///     assert!(truth.is_exact_instance_of::<PyBool>());
    ///     assert!(!truth.is_exact_instance_of::<PyInt>(), "only of a subtype");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = py.eval(c"'hello'", None, None)?;
    ///     assert!(text.contains("ell")? && !text.contains("z")?);
    ///     assert!(py.eval(c"{'a': 1}", None, None)?.contains("a")?, "a dict holds its keys");
    ///     let error = py.eval(c"7", None, None)?.contains(7).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object is no container.
    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool>;

    /// `super(type(self), self)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     py.run(c"class Shout(str):\n    def __str__(self): return self.upper()", None, None)?;
    ///     let text = py.eval(c"Shout('hi')", None, None)?;
    ///     assert_eq!(text.str()?, "HI");
    ///     assert_eq!(text.py_super()?.call_method0("__str__")?.str()?, "hi");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the proxy cannot be made.
    fn py_super(&self) -> PyResult<Bound<'py, PySuper>>;
}
