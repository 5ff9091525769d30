use crate::object::{Borrowed, Bound, CastError, Py, PyAny, PyTypeCheck};
use crate::{PyErr, PyResult, Python};

/// Rust values that can be made from a Python object.
///
/// `'a` is how long the object is borrowed, so that a `&'a str` can point into it; `'py` is the
/// attachment, which a `Bound<'py, T>` keeps. Usually called as
/// [`extract`](crate::types::PyAnyMethods::extract), and by the functions that Python calls for each
/// of their arguments.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList, Borrowed};
///
/// struct Point(f64, f64);
///
/// impl<'a, 'py> FromPyObject<'a, 'py> for Point {
///     type Error = PyErr;
///
///     fn extract(obj: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
///         let (x, y) = obj.extract()?;
///         Ok(Point(x, y))
///     }
/// }
/// # Python::initialize();
/// Python::attach(|py| {
///     let pair = (1.5, 2.0).into_pyobject(py).unwrap();
///     assert_eq!(pair.extract::<Point>().unwrap().1, 2.0);
/// });
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a Python object",
    note = "an argument or field of this type needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`",
    note = "an instance of a `#[pyclass]` is taken without a copy as `&T`, `PyRef<'_, T>` or `Py<T>`, and an object of a type of Python's own as `&Bound<'_, T>`, `Bound<'_, T>` or `Py<T>`"
)]
pub trait FromPyObject<'a, 'py>: Sized {
    /// Why an object could not be converted.
    type Error: Into<PyErr>;

    /// The objects that can be converted, for type checkers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, inspect::PyStaticExpr};
    ///
    /// // For a type of one's own, to be shown in stubs.
    /// struct Percent(u8);
    ///
    /// impl<'a, 'py> FromPyObject<'a, 'py> for Percent {
    ///     type Error = PyErr;
    ///     const INPUT_TYPE: PyStaticExpr = <u8 as FromPyObject>::INPUT_TYPE;
    ///
    ///     fn extract(obj: pyrope::Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
    ///         Ok(Percent(obj.extract()?))
    ///     }
    /// }
    ///
    /// # fn main() {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(<Percent as FromPyObject>::INPUT_TYPE.to_string(), "typing.SupportsIndex");
    ///     let half: Percent = 50_u8.into_pyobject(py).unwrap().extract().unwrap();
    ///     assert_eq!(half.0, 50);
    /// });
    /// # }
    /// ```
    #[cfg(feature = "experimental-inspect")]
    const INPUT_TYPE: crate::inspect::PyStaticExpr = crate::inspect::ANY;

    /// Converts the object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, Borrowed};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     fn sum<'a, 'py>(items: &[Borrowed<'a, 'py, PyAny>]) -> PyResult<i64> {
    ///         items.iter().map(|item| i64::extract(*item)).sum()
    ///     }
    ///     let (one, two) = (1_i64.into_pyobject(py)?, 2_i64.into_pyobject(py)?);
    ///     assert_eq!(sum(&[one.as_any().as_borrowed(), two.as_any().as_borrowed()])?, 3);
    ///     let text = "two".into_pyobject(py)?;
    ///     assert!(sum(&[text.as_any().as_borrowed()]).is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is of another type, or its value does not fit.
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error>;

    /// The former form of [`INPUT_TYPE`](FromPyObject::INPUT_TYPE).
    #[cfg(feature = "experimental-inspect")]
    #[deprecated(note = "use the constant `INPUT_TYPE` instead")]
    fn type_input() -> crate::inspect::types::TypeInfo {
        (&Self::INPUT_TYPE).into()
    }

    /// What a sequence of `Self` can be read from faster than item by item: bytes for `u8`.
    #[doc(hidden)]
    #[inline]
    fn extract_bulk(_obj: Borrowed<'_, 'py, PyAny>, _: Internal) -> Option<Vec<Self>> {
        None
    }

    /// Whether `Self` may be read from any object that runs no Python code, with what exact types:
    /// lists of such items are read in one go.
    #[doc(hidden)]
    #[inline]
    fn extract_inert(_obj: Borrowed<'a, 'py, PyAny>, _: Internal) -> Option<Self> {
        None
    }

    /// The value, if that is got without any call: of an object of just the type, mostly. `None` says nothing.
    #[doc(hidden)]
    #[inline]
    fn extract_at_once(_obj: Borrowed<'a, 'py, PyAny>, _: Internal) -> Option<Self> {
        None
    }

    /// Argument `i` of a call. A method of this trait, so that the compiler has nothing else to name where a type does
    /// not convert.
    #[doc(hidden)]
    #[inline]
    fn __argument(args: impl Arguments<'a, 'py>, i: usize) -> PyResult<Self> {
        match Self::extract(args.object(i)) {
            Ok(value) => Ok(value),
            Err(error) => Err(args.blame(i, error.into())),
        }
    }

    /// The time zone of the machine, for `chrono::Local` in a generic date and time.
    #[doc(hidden)]
    #[inline]
    fn as_local_tz(_: Internal) -> Option<Self> {
        None
    }
}

/// The arguments of a call.
#[doc(hidden)]
pub trait Arguments<'a, 'py>: Copy {
    /// Argument `i`, which is required.
    fn object(self, i: usize) -> Borrowed<'a, 'py, PyAny>;

    /// The error, with the name of argument `i`.
    fn blame(self, i: usize, error: PyErr) -> PyErr;
}

/// Keeps the hidden methods of public traits from being called by other crates.
#[doc(hidden)]
#[derive(Debug, Copy, Clone)]
pub struct Internal(pub(crate) ());

/// Values that can be made from a Python object without pointing into it.
///
/// Generic code uses this bound when the object does not live long enough for anything else, as the
/// items of a list do not.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // Each item is only lent while its turn lasts.
///     fn items<'py, T: FromPyObjectOwned<'py>>(list: &Bound<'py, PyList>) -> PyResult<Vec<T>> {
///         list.iter().map(|item| item.extract::<T>().map_err(Into::into)).collect()
///     }
///     let list = PyList::new(py, [1, 2])?;
///     assert_eq!(items::<u8>(&list)?, [1, 2]);
///     // `items::<&str>` does not compile: the texts would not live long enough.
///     assert!(items::<String>(&list).is_err());
///     Ok(())
/// })
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made from a Python object",
    note = "a field of this type needs `#[derive(FromPyObject)]`, an implementation of `FromPyObject`, or, for a `#[pyclass]` that is `Clone`, the option `from_py_object`; nothing of it can be borrowed from the object"
)]
pub trait FromPyObjectOwned<'py>: for<'a> FromPyObject<'a, 'py> {}

#[diagnostic::do_not_recommend]
impl<'py, T> FromPyObjectOwned<'py> for T where T: for<'a> FromPyObject<'a, 'py> {}

impl<'a, 'py, T> FromPyObject<'a, 'py> for Bound<'py, T>
where
    T: PyTypeCheck + 'a,
{
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(obj.cast::<T>()?.to_owned())
    }
}

impl<'a, 'py, T> FromPyObject<'a, 'py> for Borrowed<'a, 'py, T>
where
    T: PyTypeCheck,
{
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        obj.cast::<T>()
    }
}

impl<'a, 'py, T> FromPyObject<'a, 'py> for Py<T>
where
    T: PyTypeCheck + 'a,
{
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(obj.cast::<T>()?.to_owned().unbind())
    }
}

impl<'a, 'py, T> Borrowed<'a, 'py, T> {
    /// Converts the object to a Rust value, which may borrow from it for all of `'a`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, Borrowed};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // The text is the object's own, so it may be used for as long as that is lent.
    ///     fn text<'a>(object: Borrowed<'a, '_, PyAny>) -> PyResult<&'a str> {
    ///         object.extract()
    ///     }
    ///     let name = "Ada".into_pyobject(py)?;
    ///     assert_eq!(text(name.as_any().as_borrowed())?, "Ada");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is of another type, or its value does not fit.
    #[inline]
    pub fn extract<O>(self) -> Result<O, O::Error>
    where
        O: FromPyObject<'a, 'py>,
    {
        O::extract(self.to_any())
    }
}

impl<T> Py<T> {
    /// Converts the object to a Rust value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Py<PyList> = PyList::new(py, [1, 2])?.unbind();
    ///     assert_eq!(kept.extract::<Vec<u8>>(py)?, [1, 2]);
    ///     let error = kept.extract::<Vec<String>>(py).unwrap_err();
    ///     assert!(error.to_string().starts_with("TypeError"));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If it is of another type, or its value does not fit.
    #[inline]
    pub fn extract<'a, 'py, D>(&'a self, py: Python<'py>) -> Result<D, D::Error>
    where
        D: FromPyObject<'a, 'py>,
    {
        D::extract(self.bind_borrowed(py).to_any())
    }
}
