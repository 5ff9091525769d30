//! Sets.

use super::set_items::SetItems;
use crate::checked::{new_reference_or_raise, raise_if_minus_one, truth_or_raise};
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

native_type!(
    /// A Python `set`.
    ///
    /// Rust's sets convert to one and back. Its methods are in [`PySetMethods`]. A set that cannot
    /// change is a [`PyFrozenSet`](super::PyFrozenSet).
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let set = PySet::new(py, [1, 2, 2])?;
    ///     assert_eq!(set.len(), 2);
    ///     assert!(set.discard(1)?);
    ///     assert!(!set.contains(1)?);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PySet, "builtins", hint = ("builtins", "set"), PySet_Type, check = PySet_Check, layout = PySetObject
);

impl PySet {
    /// A set of the elements.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySet}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2, 2])?;
    ///     assert_eq!(set.len(), 2);
    ///     let error = PySet::new(py, [PyList::empty(py)]).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an element cannot be converted, or is not hashable.
    pub fn new<'py, T: IntoPyObject<'py>>(
        py: Python<'py>,
        elements: impl IntoIterator<Item = T>,
    ) -> PyResult<Bound<'py, PySet>> {
        let set = PySet::empty(py)?;
        for element in elements {
            let element = element.into_pyobject_or_pyerr(py)?.into_any();
            set.add_object(element.as_borrowed())?;
        }
        Ok(set)
    }

    /// A new set without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::empty(py)?;
    ///     assert!(set.is_empty());
    ///     set.add("a")?;
    ///     assert_eq!(set.repr()?, "{'a'}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    #[inline]
    pub fn empty(py: Python<'_>) -> PyResult<Bound<'_, PySet>> {
        // SAFETY: we are attached; gives a new reference to a set, or NULL with an error set.
        unsafe {
            let set = new_reference_or_raise(py, ffi::PySet_New(std::ptr::null_mut()))?;
            Ok(set.cast_into_unchecked())
        }
    }
}

/// The methods of [`PySet`].
///
/// Implemented for `Bound<'py, PySet>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PySet};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let seen = PySet::empty(py)?;
///     for word in ["ant", "bee", "ant"] {
///         if seen.contains(word)? {
///             println!("{word} again");
///         }
///         seen.add(word)?;
///     }
///     assert_eq!(seen.len(), 2);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PySetMethods<'py>: Sealed {
    /// Removes all items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2])?;
    ///     set.clear();
    ///     assert!(set.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn clear(&self);

    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2])?;
    ///     set.add(2)?;
    ///     assert_eq!(set.len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1])?;
    ///     assert!(!set.is_empty());
    ///     set.discard(1)?;
    ///     assert!(set.is_empty());
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
    /// use pyrope::{prelude::*, types::{PyList, PySet}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2])?;
    ///     assert!(set.contains(2)? && set.contains(2.0)? && !set.contains("2")?);
    ///     let error = set.contains(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool>;

    /// Removes the key. Gives whether it was there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySet}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, ["a", "b"])?;
    ///     assert!(set.discard("a")?);
    ///     assert!(!set.discard("a")?, "it is gone");
    ///     let error = set.discard(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn discard<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool>;

    /// Adds a key.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySet}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::empty(py)?;
    ///     set.add("a")?;
    ///     set.add("a")?;
    ///     assert_eq!(set.repr()?, "{'a'}");
    ///     let error = set.add(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    fn add<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()>;

    /// Removes any item and gives it; `None` if there is none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tasks = PySet::new(py, ["wash", "dry"])?;
    ///     let mut done = 0;
    ///     while let Some(task) = tasks.pop() {
    ///         println!("{task}");
    ///         done += 1;
    ///     }
    ///     assert!(done == 2 && tasks.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn pop(&self) -> Option<Bound<'py, PyAny>>;

    /// An iterator over the items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PySet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2, 3])?;
    ///     let mut sum = 0;
    ///     for item in set.iter() {
    ///         sum += item.extract::<i32>()?;
    ///     }
    ///     assert_eq!(sum, 6);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// The iterator panics when it finds that items were added or removed meanwhile.
    fn iter(&self) -> BoundSetIterator<'py>;
}

impl<'py> PySetMethods<'py> for Bound<'py, PySet> {
    #[inline]
    fn clear(&self) {
        // SAFETY: `self` is a set, for which this does not fail.
        unsafe { ffi::PySet_Clear(self.as_ptr()) };
    }

    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a set, for which this does not fail.
        let len = unsafe { ffi::PySet_Size(self.as_ptr()) };
        len as usize
    }

    fn contains<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(key.as_borrowed())
    }

    fn discard<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<bool> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.discard_object(key.as_borrowed())
    }

    fn add<K: IntoPyObject<'py>>(&self, key: K) -> PyResult<()> {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.add_object(key.as_borrowed())
    }

    #[inline]
    fn pop(&self) -> Option<Bound<'py, PyAny>> {
        // SAFETY: `self` is a set; gives a new reference, or NULL with an error if it is empty.
        let item = unsafe { new_reference_or_raise(self.py(), ffi::PySet_Pop(self.as_ptr())) };
        item.ok()
    }

    #[inline]
    fn iter(&self) -> BoundSetIterator<'py> {
        self.clone().into_iter()
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PySet> {
    #[inline]
    fn contains_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: `self` is a set; `key` is any object.
        let code = unsafe { ffi::PySet_Contains(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    fn discard_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: `self` is a set; `key` is any object.
        let code = unsafe { ffi::PySet_Discard(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }

    #[inline]
    fn add_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a set, which makes a reference of its own to the key.
        let code = unsafe { ffi::PySet_Add(self.as_ptr(), key.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }
}

/// An iterator over the items of a set; see [`PySetMethods::iter`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PySet};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let mut items = PySet::new(py, ["a", "b"])?.iter();
///     assert_eq!(items.len(), 2);
///     assert_eq!(items.next().unwrap().len()?, 1);
///     assert_eq!(items.len(), 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundSetIterator<'py>(SetItems<'py>);

impl<'py> Iterator for BoundSetIterator<'py> {
    type Item = Bound<'py, PyAny>;

    #[inline]
    #[track_caller]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left(), Some(self.0.left()))
    }

    #[inline]
    fn count(self) -> usize {
        self.0.left()
    }
}

impl ExactSizeIterator for BoundSetIterator<'_> {}

impl<'py> IntoIterator for Bound<'py, PySet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundSetIterator<'py>;

    /// # Panics
    /// As [`PySetMethods::iter`].
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let left = self.len();
        BoundSetIterator(SetItems::new(self.into_any(), left))
    }
}

impl<'py> IntoIterator for &Bound<'py, PySet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundSetIterator<'py>;

    /// # Panics
    /// As [`PySetMethods::iter`].
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
