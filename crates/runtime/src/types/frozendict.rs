//! Frozendicts: dicts that cannot change.

use super::{PyDict, PyDictMethods, PyList, PyMapping};
use crate::checked::{new_reference, new_reference_or_raise, truth_or_raise};
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

native_type!(
    /// A Python `frozendict`, which Python 3.15 added.
    ///
    /// Its methods are in [`PyFrozenDictMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let limits = PyFrozenDict::new(py, [("low", 1), ("high", 9)])?;
    ///     assert!(limits.get_item("high")?.unwrap().eq(9)?);
    ///     assert!(limits.set_item("high", 10).is_err());
    ///     // It can be a key, as long as its values can.
    ///     limits.hash()?;
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFrozenDict, "builtins", hint = ("builtins", "frozendict"), PyFrozenDict_Type, check = PyFrozenDict_Check
);

impl PyFrozenDict {
    /// A frozendict of pairs of a key and a value. Of equal keys the last one counts.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::{PyFrozenDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2), ("a", 3)])?;
    ///     assert_eq!(dict.repr()?, "frozendict({'a': 3, 'b': 2})");
    ///     let error = PyFrozenDict::new(py, [(PyList::empty(py), 1)]).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If a key or a value cannot be converted, or a key is not hashable.
    pub fn new<'py, K, V, I>(py: Python<'py>, iterable: I) -> PyResult<Bound<'py, PyFrozenDict>>
    where
        K: IntoPyObject<'py>,
        V: IntoPyObject<'py>,
        I: IntoIterator<Item = (K, V)>,
    {
        let dict = PyDict::new(py);
        for (key, value) in iterable {
            dict.set_item(key, value)?;
        }
        Self::from_iterable(py, dict.as_ptr())
    }

    /// The frozendict without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyFrozenDict::empty(py)?.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    #[inline]
    pub fn empty(py: Python<'_>) -> PyResult<Bound<'_, PyFrozenDict>> {
        Self::from_iterable(py, std::ptr::null_mut())
    }

    /// A frozendict from a sequence of pairs of a key and a value, as `frozendict(seq)`. Of equal
    /// keys the last one counts.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::{PyFrozenDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pairs = PyList::new(py, [("a", 1), ("b", 2)])?;
    ///     let dict = PyFrozenDict::from_sequence(&pairs)?;
    ///     assert_eq!(dict.repr()?, "frozendict({'a': 1, 'b': 2})");
    ///     let triples = PyList::new(py, [(1, 2, 3)])?;
    ///     let error = PyFrozenDict::from_sequence(&triples).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py), "no pairs");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `seq` cannot be iterated, an item is no pair, or a key is not hashable.
    #[inline]
    pub fn from_sequence<'py>(seq: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyFrozenDict>> {
        Self::from_iterable(seq.py(), seq.as_ptr())
    }

    #[inline]
    fn from_iterable(
        py: Python<'_>,
        iterable: *mut ffi::PyObject,
    ) -> PyResult<Bound<'_, PyFrozenDict>> {
        // SAFETY: - `iterable` is NULL or an object that the caller keeps alive;
        //         - gives a new reference to a frozendict, or NULL with an error set.
        unsafe {
            let dict = new_reference_or_raise(py, ffi::PyFrozenDict_New(iterable))?;
            Ok(dict.cast_into_unchecked())
        }
    }
}

/// The methods of [`PyFrozenDict`].
///
/// Implemented for `Bound<'py, PyFrozenDict>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let prices = PyFrozenDict::new(py, [("tea", 2), ("cake", 3)])?;
///     let mut sum = 0;
///     for (_item, price) in prices.iter() {
///         sum += price.extract::<i32>()?;
///     }
///     assert_eq!(sum, 5);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyFrozenDictMethods<'py>: Sealed {
    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyFrozenDict::new(py, [("a", 1), ("b", 2)])?.len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyFrozenDict::empty(py)?.is_empty());
    ///     assert!(!PyFrozenDict::new(py, [("a", 1)])?.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the key is there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods, PyList}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1)])?;
    ///     assert!(dict.contains("a")? && !dict.contains("b")?);
    ///     let error = dict.contains(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn contains<K>(&self, key: K) -> PyResult<bool>
    where
        K: IntoPyObject<'py>;

    /// The value of a key; `None` if it is not there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods, PyList}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1)])?;
    ///     assert!(dict.get_item("a")?.unwrap().eq(1)?);
    ///     assert!(dict.get_item("b")?.is_none());
    ///     let error = dict.get_item(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn get_item<K>(&self, key: K) -> PyResult<Option<Bound<'py, PyAny>>>
    where
        K: IntoPyObject<'py>;

    /// A new list of the keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)])?;
    ///     assert!(dict.keys().eq(["a", "b"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn keys(&self) -> Bound<'py, PyList>;

    /// A new list of the values.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)])?;
    ///     assert!(dict.values().eq([1, 2])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn values(&self) -> Bound<'py, PyList>;

    /// A new list of tuples, each of a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)])?;
    ///     let pairs: Vec<(String, i32)> = dict.items().extract()?;
    ///     assert_eq!(pairs[1], ("b".to_owned(), 2));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn items(&self) -> Bound<'py, PyList>;

    /// An iterator over the items, each a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)])?;
    ///     for (key, value) in dict.iter() {
    ///         assert_eq!(key.eq("a")?, value.eq(1)?);
    ///     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn iter(&self) -> BoundFrozenDictIterator<'py>;

    /// The frozendict as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1)])?;
    ///     // A mapping raises where a frozendict gives `None`.
    ///     assert!(dict.get_item("b")?.is_none());
    ///     assert!(dict.as_mapping().get_item("b").is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn as_mapping(&self) -> &Bound<'py, PyMapping>;

    /// The frozendict as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods, PyMapping}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyFrozenDict::new(py, [("a", 1)])?;
    ///     let mapping: Bound<'_, PyMapping> = dict.into_mapping();
    ///     assert_eq!(mapping.len()?, 1);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn into_mapping(self) -> Bound<'py, PyMapping>;
}

impl<'py> PyFrozenDictMethods<'py> for Bound<'py, PyFrozenDict> {
    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a frozendict, for which this does not fail.
        let len = unsafe { ffi::PyDict_Size(self.as_ptr()) };
        len as usize
    }

    fn contains<K>(&self, key: K) -> PyResult<bool>
    where
        K: IntoPyObject<'py>,
    {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(key.as_borrowed())
    }

    fn get_item<K>(&self, key: K) -> PyResult<Option<Bound<'py, PyAny>>>
    where
        K: IntoPyObject<'py>,
    {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.get_object(key.as_borrowed())
    }

    #[inline]
    fn keys(&self) -> Bound<'py, PyList> {
        // SAFETY: `self` is a frozendict; gives a new reference to a list, or NULL when memory runs
        // out.
        unsafe { new_reference(self.py(), ffi::PyDict_Keys(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn values(&self) -> Bound<'py, PyList> {
        // SAFETY: as in `keys`.
        unsafe { new_reference(self.py(), ffi::PyDict_Values(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn items(&self) -> Bound<'py, PyList> {
        // SAFETY: as in `keys`.
        unsafe { new_reference(self.py(), ffi::PyDict_Items(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn iter(&self) -> BoundFrozenDictIterator<'py> {
        self.clone().into_iter()
    }

    #[inline]
    fn as_mapping(&self) -> &Bound<'py, PyMapping> {
        // SAFETY: every frozendict is a mapping.
        unsafe { self.cast_unchecked() }
    }

    #[inline]
    fn into_mapping(self) -> Bound<'py, PyMapping> {
        // SAFETY: every frozendict is a mapping.
        unsafe { self.cast_into_unchecked() }
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PyFrozenDict> {
    #[inline]
    fn contains_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: `self` is a frozendict; `key` is any object.
        let code = unsafe { ffi::PyDict_Contains(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    fn get_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let mut value = std::ptr::null_mut();
        // SAFETY: - `self` is a frozendict; `key` is any object;
        //         - `value` becomes a new reference, or NULL.
        unsafe {
            let code = ffi::PyDict_GetItemRef(self.as_ptr(), key.as_ptr(), &mut value);
            truth_or_raise(self.py(), code)?;
            Ok(Bound::from_owned_ptr_or_opt(self.py(), value))
        }
    }
}

/// An iterator over the items of a frozendict.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyFrozenDict, PyFrozenDictMethods}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)])?;
///     let mut items = dict.iter();
///     let (key, value) = items.next().unwrap();
///     assert!(key.eq("a")? && value.eq(1)?);
///     assert_eq!(items.len(), 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundFrozenDictIterator<'py> {
    dict: Bound<'py, PyFrozenDict>,
    /// The interpreter's own position in the dict.
    position: ffi::Py_ssize_t,
    left: usize,
}

impl<'py> Iterator for BoundFrozenDictIterator<'py> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: - `dict` is a frozendict, and `position` the one that this function left there;
        //         - key and value are borrowed from it; it never changes and we keep it alive.
        unsafe {
            let dict = self.dict.as_ptr();
            if ffi::PyDict_Next(dict, &mut self.position, &mut key, &mut value) == 0 {
                return None;
            }
            self.left = self.left.saturating_sub(1);
            let py = self.dict.py();
            Some((
                Borrowed::from_ptr_unchecked(py, key).to_owned(),
                Borrowed::from_ptr_unchecked(py, value).to_owned(),
            ))
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for BoundFrozenDictIterator<'_> {}

impl<'py> IntoIterator for Bound<'py, PyFrozenDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundFrozenDictIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let left = self.len();
        BoundFrozenDictIterator {
            dict: self,
            position: 0,
            left,
        }
    }
}

impl<'py> IntoIterator for &Bound<'py, PyFrozenDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundFrozenDictIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
