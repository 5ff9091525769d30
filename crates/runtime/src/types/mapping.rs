use super::abc::AbstractClass;
use super::PyList;
use crate::checked::{new_reference_or_raise, raise_if_minus_one, size_or_raise, truth_or_raise};
use crate::object::{
    sealed::Sealed, Borrowed, Bound, BoundObject, DerefToPyAny, PyAny, PyTypeInfo,
};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

/// A Python object that is a mapping: an instance of `collections.abc.Mapping`.
///
/// Dicts are, and instances of classes that extend the abstract class or are registered with it, see
/// [`PyMapping::register`]. Its methods are in [`PyMappingMethods`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDict, PyMapping}};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let object = PyDict::new(py).into_any();
///     let mapping = object.cast::<PyMapping>()?;
///     mapping.set_item("a", 1)?;
///     assert_eq!(mapping.get_item("a")?.extract::<i32>()?, 1);
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyMapping(PyAny);

static MAPPING: AbstractClass = AbstractClass::new(c"Mapping");

// SAFETY: - what is no instance of the abstract class nor a dict, which always is one, is refused;
//         - every function used on the type takes any object.
unsafe impl PyTypeInfo for PyMapping {
    const NAME: &'static str = "PyMapping";
    const MODULE: Option<&'static str> = Some("collections.abc");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("collections.abc", "Mapping"));

    #[inline]
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        MAPPING.as_type_ptr(py)
    }

    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object.
        let is_dict = unsafe { ffi::PyDict_Check(object.as_ptr()) != 0 };
        is_dict || MAPPING.is_instance(object)
    }
}

impl DerefToPyAny for PyMapping {}

impl PyMapping {
    /// Makes a class of ours a mapping for Python: `collections.abc.Mapping.register(T)`.
    ///
    /// Do so when the module is made, for a class with the methods of a mapping.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymethods};
    /// use pyrope::{prelude::*, types::PyMapping};
    ///
    /// #[pyclass]
    /// struct Squares;
    ///
    /// #[pymethods]
    /// impl Squares {
    ///     fn __len__(&self) -> usize {
    ///         3
    ///     }
    ///
    ///     fn __getitem__(&self, key: u64) -> u64 {
    ///         key * key
    ///     }
    /// }
    ///
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let squares = Bound::new(py, Squares)?.into_any();
    ///     assert!(squares.cast::<PyMapping>().is_err());
    ///     PyMapping::register::<Squares>(py)?;
    ///     assert!(squares.cast::<PyMapping>()?.get_item(7)?.eq(49)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `collections.abc` cannot be imported.
    pub fn register<T: PyTypeInfo>(py: Python<'_>) -> PyResult<()> {
        MAPPING.register::<T>(py)
    }
}

/// The methods of [`PyMapping`].
///
/// Implemented for `Bound<'py, PyMapping>`, and for nothing else. Each calls what the object's type
/// defines, so each fails with whatever that raises.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyMapping};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     fn total<'py>(prices: &Bound<'py, PyMapping>) -> PyResult<i64> {
///         prices.values()?.iter().map(|price| price.extract::<i64>()).sum()
///     }
///
///     let prices = py.eval(c"__import__('collections').OrderedDict(tea=2, cake=3)", None, None)?;
///     assert_eq!(total(prices.cast()?)?, 5);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyMappingMethods<'py>: Sealed {
    /// The number of keys, as `len(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1), ("b", 2)].into_py_dict(py)?.into_mapping();
    ///     assert_eq!(mapping.len()?, 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object has no length.
    fn len(&self) -> PyResult<usize>;

    /// Whether there are no keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = PyDict::new(py).into_mapping();
    ///     assert!(mapping.is_empty()?);
    ///     mapping.set_item("a", 1)?;
    ///     assert!(!mapping.is_empty()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object has no length.
    fn is_empty(&self) -> PyResult<bool>;

    /// `key in self`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyList}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1)].into_py_dict(py)?.into_mapping();
    ///     assert!(mapping.contains("a")? && !mapping.contains("b")?);
    ///     let error = mapping.contains(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool>;

    /// `self[key]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1)].into_py_dict(py)?.into_mapping();
    ///     assert!(mapping.get_item("a")?.eq(1)?);
    ///     let error = mapping.get_item("b").unwrap_err();
    ///     assert!(error.is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `KeyError` if the key is not there; if it cannot be converted, or is not hashable.
    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Bound<'py, PyAny>>;

    /// `self[key] = value`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyMapping}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = PyDict::new(py).into_mapping();
    ///     mapping.set_item("a", 1)?;
    ///     assert!(mapping.get_item("a")?.eq(1)?);
    ///     let fixed = py.eval(c"int.__dict__", None, None)?.cast_into::<PyMapping>()?;
    ///     let error = fixed.set_item("a", 1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a view that cannot be changed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object cannot be changed; if the key or the value cannot be converted.
    fn set_item<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        value: V,
    ) -> PyResult<()>;

    /// `del self[key]`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1)].into_py_dict(py)?.into_mapping();
    ///     mapping.del_item("a")?;
    ///     assert!(mapping.is_empty()?);
    ///     let error = mapping.del_item("a").unwrap_err();
    ///     assert!(error.is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `KeyError` if the key is not there; if the object cannot be changed.
    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()>;

    /// A list of the keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1), ("b", 2)].into_py_dict(py)?.into_mapping();
    ///     assert!(mapping.keys()?.eq(["a", "b"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object's `keys()` fails.
    fn keys(&self) -> PyResult<Bound<'py, PyList>>;

    /// A list of the values.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1), ("b", 2)].into_py_dict(py)?.into_mapping();
    ///     assert!(mapping.values()?.eq([1, 2])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object's `values()` fails.
    fn values(&self) -> PyResult<Bound<'py, PyList>>;

    /// A list of tuples, each of a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mapping = [("a", 1), ("b", 2)].into_py_dict(py)?.into_mapping();
    ///     assert!(mapping.items()?.eq([("a", 1), ("b", 2)])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the object's `items()` fails.
    fn items(&self) -> PyResult<Bound<'py, PyList>>;
}

impl<'py> PyMappingMethods<'py> for Bound<'py, PyMapping> {
    #[inline]
    fn len(&self) -> PyResult<usize> {
        // SAFETY: takes any object.
        let len = unsafe { ffi::PyMapping_Size(self.as_ptr()) };
        size_or_raise(self.py(), len)
    }

    #[inline]
    fn is_empty(&self) -> PyResult<bool> {
        self.len().map(|len| len == 0)
    }

    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(key.as_borrowed())
    }

    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Bound<'py, PyAny>> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.get_object(key.as_borrowed())
    }

    fn set_item<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        value: V,
    ) -> PyResult<()> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.set_object(key.as_borrowed(), value.as_borrowed())
    }

    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.del_object(key.as_borrowed())
    }

    #[inline]
    fn keys(&self) -> PyResult<Bound<'py, PyList>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe { self.list(ffi::PyMapping_Keys(self.as_ptr())) }
    }

    #[inline]
    fn values(&self) -> PyResult<Bound<'py, PyList>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe { self.list(ffi::PyMapping_Values(self.as_ptr())) }
    }

    #[inline]
    fn items(&self) -> PyResult<Bound<'py, PyList>> {
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        unsafe { self.list(ffi::PyMapping_Items(self.as_ptr())) }
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PyMapping> {
    /// # Safety
    /// `ptr` is a new reference, or NULL with an error set.
    #[inline]
    unsafe fn list(&self, ptr: *mut ffi::PyObject) -> PyResult<Bound<'py, PyList>> {
        // SAFETY: as the caller promises.
        let list = unsafe { new_reference_or_raise(self.py(), ptr)? };
        Ok(list.cast_into()?)
    }

    #[inline]
    fn contains_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: takes any objects.
        let code = unsafe { ffi::PySequence_Contains(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    fn get_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: takes any objects; gives a new reference, or NULL with an error set.
        unsafe {
            let item = ffi::PyObject_GetItem(self.as_ptr(), key.as_ptr());
            new_reference_or_raise(self.py(), item)
        }
    }

    #[inline]
    fn set_object(
        &self,
        key: Borrowed<'_, 'py, PyAny>,
        value: Borrowed<'_, 'py, PyAny>,
    ) -> PyResult<()> {
        // SAFETY: takes any objects, which keep their references.
        let code = unsafe { ffi::PyObject_SetItem(self.as_ptr(), key.as_ptr(), value.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn del_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: takes any objects.
        let code = unsafe { ffi::PyObject_DelItem(self.as_ptr(), key.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }
}
