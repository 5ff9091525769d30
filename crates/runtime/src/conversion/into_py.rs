use std::convert::Infallible;

use super::from_py::Internal;
use crate::object::{Borrowed, Bound, BoundObject, Py, PyAny, PyTypeCheck};
use crate::{ffi, PyErr, PyResult, Python};

/// Rust values that can be made into a Python object.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTuple};
///
/// struct Point(f64, f64);
///
/// impl<'py> IntoPyObject<'py> for Point {
///     type Target = PyTuple;
///     type Output = Bound<'py, PyTuple>;
///     type Error = PyErr;
///
///     fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
///         (self.0, self.1).into_pyobject(py)
///     }
/// }
/// # Python::initialize();
/// Python::attach(|py| {
///     assert_eq!(Point(0.0, 1.0).into_pyobject(py).unwrap().len(), 2);
/// });
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to a Python object",
    note = "for a type of your own use `#[pyclass]`, `#[derive(IntoPyObject)]`, or implement `IntoPyObject`",
    note = "for a reference, `&T` converts only if that is implemented for it: `#[derive(IntoPyObjectRef)]` does so"
)]
pub trait IntoPyObject<'py>: Sized {
    /// The Python type of the result; [`PyAny`] when it is not always the same.
    type Target;
    /// A `Bound`, or a `Borrowed` where an object exists already.
    type Output: BoundObject<'py, Self::Target>;
    /// Why a value could not be converted; [`Infallible`] for one that always can.
    type Error: Into<PyErr>;

    /// What the value becomes, for type checkers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// use std::collections::BTreeMap;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     fn hint<'py, T: IntoPyObject<'py>>() -> String {
    ///         T::OUTPUT_TYPE.to_string()
    ///     }
    ///     assert_eq!(hint::<BTreeMap<String, u8>>(), "dict[str, int]");
    ///     assert_eq!(hint::<Py<PyAny>>(), "typing.Any");
    ///     # let _ = py;
    /// });
    /// ```
    #[cfg(feature = "experimental-inspect")]
    const OUTPUT_TYPE: crate::inspect::PyStaticExpr = crate::inspect::ANY;

    /// What a collection of `Self` becomes, for type checkers.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const COLLECTION_TYPE: crate::inspect::PyStaticExpr = crate::type_hint_subscript!(
        crate::type_hint_identifier!("builtins", "list"),
        Self::OUTPUT_TYPE
    );

    /// What a function that returns `Self` gives, for type checkers: `None` for `()`.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const RETURN_TYPE: crate::inspect::PyStaticExpr = Self::OUTPUT_TYPE;

    /// What `__next__` gives, for type checkers: what an `Option` holds.
    #[doc(hidden)]
    #[cfg(feature = "experimental-inspect")]
    const ITEM_TYPE: crate::inspect::PyStaticExpr = Self::OUTPUT_TYPE;

    /// Converts the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// use std::collections::HashMap;
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let ages: Bound<'_, PyDict> = HashMap::from([("Ada", 36)]).into_pyobject(py)?;
    ///     assert_eq!(ages.get_item("Ada")?.expect("it is there").extract::<u8>()?, 36);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the value has no counterpart in Python, or making it fails.
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error>;

    /// The former form of [`OUTPUT_TYPE`](IntoPyObject::OUTPUT_TYPE).
    #[cfg(feature = "experimental-inspect")]
    #[deprecated(note = "use the constant `OUTPUT_TYPE` instead")]
    fn type_output() -> crate::inspect::types::TypeInfo {
        (&Self::OUTPUT_TYPE).into()
    }

    /// The object as a pointer that the caller owns: what a function gives back to Python, where
    /// `()` is `None` and not an empty tuple.
    #[doc(hidden)]
    #[inline]
    fn into_return_value(self, py: Python<'py>, _: Internal) -> PyResult<*mut ffi::PyObject> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object.into_ptr_attached(py)),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether converting reads the value, once, before it does anything else, and runs no Python code.
    #[doc(hidden)]
    #[inline]
    fn is_inert(_: Internal) -> bool {
        false
    }

    /// The value of a field or constant. A method of this trait, so that the compiler has nothing else to name where a
    /// type does not convert.
    #[doc(hidden)]
    #[inline]
    fn __object(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object.into_any().into_bound()),
            Err(error) => Err(error.into()),
        }
    }

    /// As `into_return_value`, for `__next__`: NULL, without an error, ends the iteration.
    #[doc(hidden)]
    #[inline]
    fn into_next_value(self, py: Python<'py>, internal: Internal) -> PyResult<*mut ffi::PyObject> {
        self.into_return_value(py, internal)
    }

    /// A collection of `Self` as one object: bytes for `u8`, a list for everything else.
    #[doc(hidden)]
    #[inline]
    fn collection_into_pyobject<I>(
        items: I,
        py: Python<'py>,
        _: Internal,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        I: ExactSizeIterator<Item = Self>,
    {
        list_of(py, items)
    }
}

/// Makes a list with room for exactly the items that the iterator promises.
///
/// # Panics
/// If the iterator does not keep its promise.
pub(crate) fn list_of<'py, T, I>(py: Python<'py>, mut items: I) -> PyResult<Bound<'py, PyAny>>
where
    T: IntoPyObject<'py>,
    I: ExactSizeIterator<Item = T>,
{
    let len = items.len();
    let list = ListUnderConstruction::with_len(py, len)?;
    let mut filled = 0;
    // By the iterator itself: that of a `Vec` does so with less work for each item.
    items.try_for_each(|item| {
        assert!(
            filled < len,
            "an ExactSizeIterator gave more items than its len() said"
        );
        let object = item.into_return_value_plain(py)?;
        // SAFETY: - index is within the list, in a slot that is filled once;
        //         - `object` is a reference that the list takes over.
        unsafe { list.fill(filled, object) };
        filled += 1;
        Ok::<_, PyErr>(())
    })?;
    assert_eq!(
        filled, len,
        "an ExactSizeIterator gave fewer items than its len() said"
    );
    Ok(list.0)
}

/// A new list whose slots are still NULL. Nobody else has seen it; dropping it half filled is fine.
struct ListUnderConstruction<'py>(Bound<'py, PyAny>);

impl<'py> ListUnderConstruction<'py> {
    #[inline]
    fn with_len(py: Python<'py>, len: usize) -> PyResult<Self> {
        let len: ffi::Py_ssize_t = len.try_into().map_err(|_| too_long())?;
        // SAFETY: we are attached; gives a new reference or NULL with an error set.
        let list = unsafe { crate::checked::new_reference_or_raise(py, ffi::PyList_New(len))? };
        Ok(ListUnderConstruction(list))
    }

    /// # Safety
    /// `index` is within the list and its slot is empty; `item` is owned by the caller.
    #[inline(always)]
    unsafe fn fill(&self, index: usize, item: *mut ffi::PyObject) {
        // SAFETY: as the caller promises; the list is new and nobody else's.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            ffi::PyList_SET_ITEM(self.0.as_ptr(), index as ffi::Py_ssize_t, item);
        }
        // SAFETY: as the caller promises; the list is new and nobody else's.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        unsafe {
            ffi::PyList_SetItem(self.0.as_ptr(), index as ffi::Py_ssize_t, item);
        }
    }
}

#[cold]
#[inline]
fn too_long() -> PyErr {
    PyErr::new::<crate::exceptions::PyOverflowError, _>(crate::error::Message(
        "more items than a Python list can hold",
    ))
}

/// What every conversion has, without being part of the trait that users implement.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, IntoPyObjectExt};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // Of different types, so as objects of any type.
///     let row = [1.into_bound_py_any(py)?, "one".into_bound_py_any(py)?, 1.0.into_bound_py_any(py)?];
///     assert_eq!(row.into_pyobject(py)?.repr()?, "[1, 'one', 1.0]");
///     Ok(())
/// })
/// # }
/// ```
pub trait IntoPyObjectExt<'py>: IntoPyObject<'py> + sealed::Sealed {
    /// Converts the value to an object of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let limit = |given: Option<u32>| match given {
    ///         Some(limit) => limit.into_bound_py_any(py),
    ///         None => f64::INFINITY.into_bound_py_any(py),
    ///     };
    ///     assert!(limit(Some(10))?.lt(limit(None)?)?);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`IntoPyObject::into_pyobject`].
    #[inline]
    fn into_bound_py_any(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object.into_any().into_bound()),
            Err(error) => Err(error.into()),
        }
    }

    /// Converts the value to an object of any type, without the token.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Vec<Py<PyAny>> = vec![1.into_py_any(py)?, "one".into_py_any(py)?];
    ///     assert_eq!(kept[1].extract::<String>(py)?, "one");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`IntoPyObject::into_pyobject`].
    #[inline]
    fn into_py_any(self, py: Python<'py>) -> PyResult<Py<PyAny>> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object.into_any().unbind()),
            Err(error) => Err(error.into()),
        }
    }

    /// Converts the value, with the error as a [`PyErr`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // What cannot fail, and what fails in a way of its own, as one type of error.
    ///     fn both<'py>(py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    ///         let number = 1_i64.into_pyobject_or_pyerr(py)?;
    ///         let pair = (1_i64, "one").into_pyobject_or_pyerr(py)?;
    ///         Ok((number.into_any(), pair.into_any()))
    ///     }
    ///     assert_eq!(both(py)?.1.len()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`IntoPyObject::into_pyobject`].
    #[inline]
    fn into_pyobject_or_pyerr(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object),
            Err(error) => Err(error.into()),
        }
    }

    /// The object as a pointer that the caller owns.
    #[doc(hidden)]
    #[inline]
    fn into_return_value_plain(self, py: Python<'py>) -> PyResult<*mut ffi::PyObject> {
        match self.into_pyobject(py) {
            Ok(object) => Ok(object.into_ptr_attached(py)),
            Err(error) => Err(error.into()),
        }
    }
}

mod sealed {
    pub trait Sealed {}
    impl<'py, T: super::IntoPyObject<'py>> Sealed for T {}
}

impl<'py, T: IntoPyObject<'py>> IntoPyObjectExt<'py> for T {}

impl<'py, T: PyTypeCheck> IntoPyObject<'py> for Bound<'py, T> {
    type Target = T;
    type Output = Bound<'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self)
    }
}

impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for &'a Bound<'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.as_borrowed())
    }
}

impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for Borrowed<'a, 'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self)
    }
}

impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for &Borrowed<'a, 'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(*self)
    }
}

impl<'py, T: PyTypeCheck> IntoPyObject<'py> for Py<T> {
    type Target = T;
    type Output = Bound<'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.into_bound(py))
    }
}

impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for &'a Py<T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, T>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<T>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.bind_borrowed(py))
    }
}
