//! Dicts.

pub use super::into_py_dict::IntoPyDict;
use super::{PyList, PyMapping};
use crate::checked::{
    locked, new_reference, new_reference_or_raise, raise_if_minus_one, truth_or_raise,
};
use crate::exceptions::PyRuntimeError;
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

native_type!(
    /// A Python `dict`.
    ///
    /// Maps convert to one, and [`IntoPyDict`] makes one from pairs. Its methods are in
    /// [`PyDictMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyDict}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     dict.set_item("c", 3)?;
    ///     assert!(dict.get_item("d")?.is_none());
    ///     let mut sum = 0;
    ///     for (_key, value) in &dict {
    ///         sum += value.extract::<i32>()?;
    ///     }
    ///     assert_eq!(sum, 6);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyDict, "builtins", hint = ("builtins", "dict"), PyDict_Type, check = PyDict_Check, layout = PyDictObject
);

impl PyDict {
    /// A new dict without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyDict::new(py);
    ///     assert!(dict.is_empty());
    ///     dict.set_item("a", 1)?;
    ///     assert_eq!(dict.repr()?, "{'a': 1}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn new(py: Python<'_>) -> Bound<'_, PyDict> {
        // SAFETY: we are attached; gives a new reference to a dict, or NULL when memory runs out.
        unsafe { new_reference(py, ffi::PyDict_New()).cast_into_unchecked() }
    }

    /// A new dict from a sequence of pairs of a key and a value, as `dict(seq)`. Of equal keys the
    /// last one counts.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyTypeError, PyValueError}, types::{PyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pairs = PyList::new(py, [("a", 1), ("b", 2), ("a", 3)])?;
    ///     let dict = PyDict::from_sequence(&pairs)?;
    ///     assert_eq!(dict.repr()?, "{'a': 3, 'b': 2}");
    ///     let triples = PyList::new(py, [(1, 2, 3)])?;
    ///     let error = PyDict::from_sequence(&triples).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py), "no pair");
    ///     let error = PyDict::from_sequence(py.None().bind(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "nothing to iterate");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `seq` cannot be iterated, an item is no pair, or a key is not hashable.
    #[cfg(not(any(PyPy, GraalPy)))]
    #[inline]
    pub fn from_sequence<'py>(seq: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(seq.py());
        // SAFETY: `dict` is a dict; `seq` is any object.
        let code = unsafe { ffi::PyDict_MergeFromSeq2(dict.as_ptr(), seq.as_ptr(), 1) };
        raise_if_minus_one(seq.py(), code)?;
        Ok(dict)
    }
}

/// The methods of [`PyDict`].
///
/// Implemented for `Bound<'py, PyDict>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyDict};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let stock = PyDict::new(py);
///     for fruit in ["apple", "pear", "apple"] {
///         stock.set_default(fruit, 0)?;
///         let count = stock.get_item(fruit)?.expect("it was just set");
///         stock.set_item(fruit, count.add(1)?)?;
///     }
///     assert_eq!(stock.repr()?, "{'apple': 2, 'pear': 1}");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyDictMethods<'py>: Sealed {
    /// A new dict with the same items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let copy = dict.copy()?;
    ///     copy.set_item("b", 2)?;
    ///     assert_eq!((dict.len(), copy.len()), (1, 2));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    fn copy(&self) -> PyResult<Bound<'py, PyDict>>;

    /// Removes all items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     dict.clear();
    ///     assert!(dict.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn clear(&self);

    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     assert_eq!(dict.len(), 2);
    ///     dict.set_item("a", 3)?;
    ///     assert_eq!(dict.len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     assert!(!dict.is_empty());
    ///     dict.del_item("a")?;
    ///     assert!(dict.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_empty(&self) -> bool;

    /// Whether the key is there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::{IntoPyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
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
    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool>;

    /// The value of a key; `None` if it is not there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::{IntoPyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     if let Some(value) = dict.get_item("a")? {
    ///         assert_eq!(value.extract::<i32>()?, 1);
    ///     }
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
    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Option<Bound<'py, PyAny>>>;

    /// Sets the value of a key.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::{PyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyDict::new(py);
    ///     dict.set_item("a", 1)?;
    ///     dict.set_item((2, 3), "pair")?;
    ///     dict.set_item("a", None::<i32>)?;
    ///     assert_eq!(dict.repr()?, "{'a': None, (2, 3): 'pair'}");
    ///     let error = dict.set_item(PyList::empty(py), 1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key or the value cannot be converted, or the key is not hashable.
    fn set_item<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        value: V,
    ) -> PyResult<()>;

    /// Removes a key.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     dict.del_item("a")?;
    ///     assert!(!dict.contains("a")? && dict.contains("b")?);
    ///     let error = dict.del_item("a").unwrap_err();
    ///     assert!(error.is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `KeyError` if it is not there; if it cannot be converted, or is not hashable.
    fn del_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()>;

    /// A new list of the keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("b", 1), ("a", 2)].into_py_dict(py)?;
    ///     let keys = dict.keys();
    ///     keys.sort()?;
    ///     assert!(keys.eq(["a", "b"])?);
    ///     // The list does not follow the dict.
    ///     dict.clear();
    ///     assert_eq!(keys.len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn keys(&self) -> Bound<'py, PyList>;

    /// A new list of the values.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     assert!(dict.values().eq([1, 2])?);
    ///     assert_eq!(dict.values().extract::<Vec<i32>>()?.iter().sum::<i32>(), 3);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn values(&self) -> Bound<'py, PyList>;

    /// A new list of tuples, each of a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     assert_eq!(dict.items().repr()?, "[('a', 1), ('b', 2)]");
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
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     for (key, value) in dict.iter() {
    ///         // To change what a key stands for is fine, to add keys is not.
    ///         dict.set_item(key, value.mul(10)?)?;
    ///     }
    ///     assert_eq!(dict.repr()?, "{'a': 10, 'b': 20}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// The iterator panics when it finds that keys were added or removed meanwhile. To set the value
    /// of a key that is there already is fine.
    fn iter(&self) -> BoundDictIterator<'py>;

    /// Calls `closure` with each key and its value while the dict is locked, and stops at the first
    /// error.
    ///
    /// The lock is that of free-threaded Python, see
    /// [`critical_section`](crate::sync::critical_section); with the GIL this is a plain loop.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// use std::cell::Cell;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let sum = Cell::new(0);
    ///     dict.locked_for_each(|_key, value| {
    ///         sum.set(sum.get() + value.extract::<i32>()?);
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(sum.get(), 3);
    ///     assert!(dict.locked_for_each(|key, _value| key.extract::<i32>().map(drop)).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// The first that `closure` gives.
    ///
    /// # Panics
    /// When keys were added or removed meanwhile.
    fn locked_for_each<F: Fn(Bound<'py, PyAny>, Bound<'py, PyAny>) -> PyResult<()>>(
        &self,
        closure: F,
    ) -> PyResult<()>;

    /// The dict as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyKeyError, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     // A mapping raises where a dict gives `None`.
    ///     assert!(dict.get_item("b")?.is_none());
    ///     let error = dict.as_mapping().get_item("b").unwrap_err();
    ///     assert!(error.is_instance_of::<PyKeyError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn as_mapping(&self) -> &Bound<'py, PyMapping>;

    /// The dict as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMapping}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     fn first_key<'py>(mapping: Bound<'py, PyMapping>) -> PyResult<Bound<'py, PyAny>> {
    ///         mapping.keys()?.get_item(0)
    ///     }
    ///
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     assert!(first_key(dict.into_mapping())?.eq("a")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn into_mapping(self) -> Bound<'py, PyMapping>;

    /// Sets every key of `other` to its value there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let other = [("b", 20), ("c", 30)].into_py_dict(py)?;
    ///     dict.update(other.as_mapping())?;
    ///     assert_eq!(dict.repr()?, "{'a': 1, 'b': 20, 'c': 30}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `other` cannot be iterated, or gives other keys than it can look up.
    fn update(&self, other: &Bound<'_, PyMapping>) -> PyResult<()>;

    /// Sets those keys of `other` to their values there that are not here yet.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let options = [("width", 80)].into_py_dict(py)?;
    ///     let defaults = [("width", 100), ("indent", 4)].into_py_dict(py)?;
    ///     options.update_if_missing(defaults.as_mapping())?;
    ///     assert_eq!(options.repr()?, "{'width': 80, 'indent': 4}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `other` cannot be iterated, or gives other keys than it can look up.
    fn update_if_missing(&self, other: &Bound<'_, PyMapping>) -> PyResult<()>;

    /// Sets the value of a key that is not there yet. Gives whether it was not.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyDict::new(py);
    ///     assert!(dict.set_default("a", 1)?);
    ///     assert!(!dict.set_default("a", 2)?, "it is there already");
    ///     assert!(dict.get_item("a")?.unwrap().eq(1)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key or the value cannot be converted, or the key is not hashable.
    fn set_default<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        default_value: V,
    ) -> PyResult<bool>;

    /// As [`set_default`](PyDictMethods::set_default); gives also the value that the key has now.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let groups = PyDict::new(py);
    ///     for word in ["ant", "bee", "asp"] {
    ///         let (_is_new, group) = groups.set_default_with_result(&word[..1], PyList::empty(py))?;
    ///         group.call_method1("append", (word,))?;
    ///     }
    ///     assert_eq!(groups.repr()?, "{'a': ['ant', 'asp'], 'b': ['bee']}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key or the value cannot be converted, or the key is not hashable.
    fn set_default_with_result<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        default_value: V,
    ) -> PyResult<(bool, Bound<'py, PyAny>)>;
}

impl<'py> PyDictMethods<'py> for Bound<'py, PyDict> {
    #[inline]
    fn copy(&self) -> PyResult<Bound<'py, PyDict>> {
        // SAFETY: `self` is a dict; gives a new reference to a dict, or NULL with an error set.
        unsafe {
            let copy = new_reference_or_raise(self.py(), ffi::PyDict_Copy(self.as_ptr()))?;
            Ok(copy.cast_into_unchecked())
        }
    }

    #[inline]
    fn clear(&self) {
        // SAFETY: `self` is a dict.
        unsafe { ffi::PyDict_Clear(self.as_ptr()) }
    }

    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a dict, whose size no other thread changes while we hold the GIL.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED)))]
        let len = unsafe { (*self.as_ptr().cast::<ffi::PyDictObject>()).ma_used };
        // SAFETY: `self` is a dict, for which this does not fail; it reads the size atomically.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED))]
        let len = unsafe { ffi::PyDict_Size(self.as_ptr()) };
        len as usize
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(key.as_borrowed())
    }

    fn get_item<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<Option<Bound<'py, PyAny>>> {
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
    fn keys(&self) -> Bound<'py, PyList> {
        // SAFETY: `self` is a dict; gives a new reference to a list, or NULL when memory runs out.
        unsafe { new_reference(self.py(), ffi::PyDict_Keys(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn values(&self) -> Bound<'py, PyList> {
        // SAFETY: `self` is a dict; gives a new reference to a list, or NULL when memory runs out.
        unsafe { new_reference(self.py(), ffi::PyDict_Values(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn items(&self) -> Bound<'py, PyList> {
        // SAFETY: `self` is a dict; gives a new reference to a list, or NULL when memory runs out.
        unsafe { new_reference(self.py(), ffi::PyDict_Items(self.as_ptr())).cast_into_unchecked() }
    }

    #[inline]
    fn iter(&self) -> BoundDictIterator<'py> {
        self.clone().into_iter()
    }

    fn locked_for_each<F: Fn(Bound<'py, PyAny>, Bound<'py, PyAny>) -> PyResult<()>>(
        &self,
        closure: F,
    ) -> PyResult<()> {
        locked(self, || {
            self.iter().try_for_each(|(key, value)| closure(key, value))
        })
    }

    #[inline]
    fn as_mapping(&self) -> &Bound<'py, PyMapping> {
        // SAFETY: every dict is a mapping.
        unsafe { self.cast_unchecked() }
    }

    #[inline]
    fn into_mapping(self) -> Bound<'py, PyMapping> {
        // SAFETY: every dict is a mapping.
        unsafe { self.cast_into_unchecked() }
    }

    #[inline]
    fn update(&self, other: &Bound<'_, PyMapping>) -> PyResult<()> {
        // SAFETY: `self` is a dict; `other` is any object.
        let code = unsafe { ffi::PyDict_Update(self.as_ptr(), other.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn update_if_missing(&self, other: &Bound<'_, PyMapping>) -> PyResult<()> {
        // SAFETY: `self` is a dict; `other` is any object.
        let code = unsafe { ffi::PyDict_Merge(self.as_ptr(), other.as_ptr(), 0) };
        raise_if_minus_one(self.py(), code)
    }

    fn set_default<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        default_value: V,
    ) -> PyResult<bool> {
        self.set_default_with_result(key, default_value)
            .map(|(was_missing, _)| was_missing)
    }

    fn set_default_with_result<K: IntoPyObject<'py>, V: IntoPyObject<'py>>(
        &self,
        key: K,
        default_value: V,
    ) -> PyResult<(bool, Bound<'py, PyAny>)> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        let value = default_value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.set_default_object(key.as_borrowed(), value.as_borrowed())
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PyDict> {
    #[inline]
    fn contains_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: `self` is a dict; `key` is any object.
        let code = unsafe { ffi::PyDict_Contains(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    pub(crate) fn get_object(
        &self,
        key: Borrowed<'_, 'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let mut value = std::ptr::null_mut();
        // SAFETY: - `self` is a dict; `key` is any object;
        //         - `value` becomes a new reference, or NULL.
        unsafe {
            let code = ffi::compat::PyDict_GetItemRef(self.as_ptr(), key.as_ptr(), &mut value);
            raise_if_minus_one(self.py(), code)?;
            Ok(Bound::from_owned_ptr_or_opt(self.py(), value))
        }
    }

    #[inline]
    pub(crate) fn set_object(
        &self,
        key: Borrowed<'_, 'py, PyAny>,
        value: Borrowed<'_, 'py, PyAny>,
    ) -> PyResult<()> {
        // SAFETY: `self` is a dict, which makes references of its own to both.
        let code = unsafe { ffi::PyDict_SetItem(self.as_ptr(), key.as_ptr(), value.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn del_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a dict; `key` is any object.
        let code = unsafe { ffi::PyDict_DelItem(self.as_ptr(), key.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[cfg(not(Py_LIMITED_API))]
    #[inline]
    fn set_default_object(
        &self,
        key: Borrowed<'_, 'py, PyAny>,
        default: Borrowed<'_, 'py, PyAny>,
    ) -> PyResult<(bool, Bound<'py, PyAny>)> {
        let mut value = std::ptr::null_mut();
        // SAFETY: - `self` is a dict; the others are any objects;
        //         - `value` becomes a new reference, or NULL with an error set.
        unsafe {
            let code = ffi::compat::PyDict_SetDefaultRef(
                self.as_ptr(),
                key.as_ptr(),
                default.as_ptr(),
                &mut value,
            );
            let was_there = truth_or_raise(self.py(), code)?;
            Ok((!was_there, Bound::from_owned_ptr(self.py(), value)))
        }
    }

    /// The limited API has no function for it. The dict is locked, so that free-threaded Python
    /// does not let another thread in between the two steps.
    #[cfg(Py_LIMITED_API)]
    #[inline]
    fn set_default_object(
        &self,
        key: Borrowed<'_, 'py, PyAny>,
        default: Borrowed<'_, 'py, PyAny>,
    ) -> PyResult<(bool, Bound<'py, PyAny>)> {
        locked(self, || match self.get_object(key)? {
            Some(value) => Ok((false, value)),
            None => {
                self.set_object(key, default)?;
                Ok((true, default.to_owned()))
            }
        })
    }
}

/// An iterator over the items of a dict; see [`PyDictMethods::iter`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::IntoPyDict};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
///     let mut items = dict.iter();
///     assert_eq!(items.len(), 2);
///     let (key, value) = items.next().unwrap();
///     assert!(key.eq("a")? && value.eq(1)?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundDictIterator<'py> {
    dict: Bound<'py, PyDict>,
    /// The interpreter's own position in the dict.
    position: ffi::Py_ssize_t,
    /// How many items the dict has, as long as that stays; else one of the numbers below, which no
    /// dict has.
    len: usize,
    /// How many of them were not given out yet.
    left: usize,
}

const SIZE_HAS_CHANGED: usize = usize::MAX;
const KEYS_HAVE_CHANGED: usize = usize::MAX - 1;

impl<'py> BoundDictIterator<'py> {
    /// Calls `f` with the next key and value, which the dict lends: `f` does not change it, and nobody
    /// else can meanwhile. Every step after the keys have changed gives an error.
    #[inline(always)]
    pub(crate) fn next_lent<R>(
        &mut self,
        f: impl FnOnce(Borrowed<'_, 'py, PyAny>, Borrowed<'_, 'py, PyAny>) -> R,
    ) -> Result<Option<R>, DictChanged> {
        // The handle to lock is one of its own, as the step needs all of `self`.
        #[cfg(Py_GIL_DISABLED)]
        {
            let dict = self.dict.clone();
            locked(&dict, || self.step(f))
        }
        #[cfg(not(Py_GIL_DISABLED))]
        self.step(f)
    }

    #[inline(always)]
    fn step<R>(
        &mut self,
        f: impl FnOnce(Borrowed<'_, 'py, PyAny>, Borrowed<'_, 'py, PyAny>) -> R,
    ) -> Result<Option<R>, DictChanged> {
        let py = self.dict.py();
        if self.dict.len() != self.len {
            return Err(self.size_changed());
        }
        let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
        // SAFETY: - `dict` is a dict, and `position` the one that this function left there;
        //         - key and value are borrowed from the dict, which nobody changes meanwhile.
        let result = unsafe {
            let dict = self.dict.as_ptr();
            if ffi::PyDict_Next(dict, &mut self.position, &mut key, &mut value) == 0 {
                return Ok(None);
            }
            // As many keys as before, but one more than were left: others have taken their places.
            let Some(left) = self.left.checked_sub(1) else {
                self.len = KEYS_HAVE_CHANGED;
                return Err(self.size_changed());
            };
            self.left = left;
            f(
                Borrowed::from_ptr_unchecked(py, key),
                Borrowed::from_ptr_unchecked(py, value),
            )
        };
        Ok(Some(result))
    }

    #[cold]
    #[inline(never)]
    fn size_changed(&mut self) -> DictChanged {
        self.left = 0;
        if self.len == KEYS_HAVE_CHANGED {
            return DictChanged("dictionary keys changed during iteration");
        }
        self.len = SIZE_HAS_CHANGED;
        DictChanged("dictionary changed size during iteration")
    }
}

/// What has happened to a dict while it was iterated over.
pub(crate) struct DictChanged(&'static str);

impl DictChanged {
    #[cold]
    #[inline(never)]
    #[track_caller]
    fn panic(self) -> ! {
        panic!("{}", self.0)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn into_error(self) -> PyErr {
        PyRuntimeError::new_err(self.0)
    }
}

impl<'py> Iterator for BoundDictIterator<'py> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);

    #[inline]
    #[track_caller]
    fn next(&mut self) -> Option<Self::Item> {
        let owned = |key: Borrowed<'_, 'py, PyAny>, value: Borrowed<'_, 'py, PyAny>| {
            (key.to_owned_attached(), value.to_owned_attached())
        };
        match self.next_lent(owned) {
            Ok(item) => item,
            Err(changed) => changed.panic(),
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }

    #[inline]
    fn count(self) -> usize {
        self.left
    }
}

impl ExactSizeIterator for BoundDictIterator<'_> {}

impl<'py> IntoIterator for Bound<'py, PyDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundDictIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let len = self.len();
        BoundDictIterator {
            dict: self,
            position: 0,
            len,
            left: len,
        }
    }
}

impl<'py> IntoIterator for &Bound<'py, PyDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundDictIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
