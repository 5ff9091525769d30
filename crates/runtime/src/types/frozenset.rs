//! Frozensets: sets that cannot change.

use super::set_items::SetItems;
use crate::checked::{new_reference_or_raise, raise_if_minus_one, truth_or_raise};
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{ffi, IntoPyObject, IntoPyObjectExt, PyResult, Python};

native_type!(
    /// A Python `frozenset`.
    ///
    /// Its methods are in [`PyFrozenSetMethods`]; [`PyFrozenSetBuilder`] makes one step by step.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrozenSet};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let set = PyFrozenSet::new(py, ["a", "b"])?;
    ///     assert!(set.contains("a")?);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyFrozenSet, "builtins", hint = ("builtins", "frozenset"), PyFrozenSet_Type, check = PyFrozenSet_Check, layout = PySetObject
);

impl PyFrozenSet {
    /// A frozenset of the elements.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrozenSet, PyList}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PyFrozenSet::new(py, ["a", "b", "a"])?;
    ///     assert_eq!(set.len(), 2);
    ///     let error = PyFrozenSet::new(py, [PyList::empty(py)]).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an element cannot be converted, or is not hashable.
    pub fn new<'py, T>(
        py: Python<'py>,
        elements: impl IntoIterator<Item = T>,
    ) -> PyResult<Bound<'py, PyFrozenSet>>
    where
        T: IntoPyObject<'py>,
    {
        let mut builder = PyFrozenSetBuilder::new(py)?;
        for element in elements {
            builder.add(element)?;
        }
        Ok(builder.finalize())
    }

    /// A frozenset without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrozenSet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyFrozenSet::empty(py)?.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    #[inline]
    pub fn empty(py: Python<'_>) -> PyResult<Bound<'_, PyFrozenSet>> {
        // SAFETY: we are attached; gives a new reference to a frozenset, or NULL with an error set.
        unsafe {
            let set = new_reference_or_raise(py, ffi::PyFrozenSet_New(std::ptr::null_mut()))?;
            Ok(set.cast_into_unchecked())
        }
    }
}

/// Makes a [`PyFrozenSet`] step by step.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::frozenset::PyFrozenSetBuilder};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let mut initials = PyFrozenSetBuilder::new(py)?;
///     for word in ["ant", "bee", "asp"] {
///         initials.add(&word[..1])?;
///     }
///     assert_eq!(initials.finalize().len(), 2);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct PyFrozenSetBuilder<'py> {
    /// Nobody else has seen it, so it may still change.
    set: Bound<'py, PyFrozenSet>,
}

impl<'py> PyFrozenSetBuilder<'py> {
    /// Starts without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::frozenset::PyFrozenSetBuilder};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let builder = PyFrozenSetBuilder::new(py)?;
    ///     assert!(builder.finalize().is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    #[inline]
    pub fn new(py: Python<'py>) -> PyResult<PyFrozenSetBuilder<'py>> {
        Ok(PyFrozenSetBuilder {
            set: PyFrozenSet::empty(py)?,
        })
    }

    /// Adds a key.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::frozenset::PyFrozenSetBuilder, exceptions::PyTypeError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mut builder = PyFrozenSetBuilder::new(py)?;
    ///     builder.add(1)?;
    ///     builder.add("one")?;
    ///     let error = builder.add(PyList::empty(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "a list cannot be hashed");
    ///     assert_eq!(builder.finalize().len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the key cannot be converted, or is not hashable.
    pub fn add<K>(&mut self, key: K) -> PyResult<()>
    where
        K: IntoPyObject<'py>,
    {
        let key = key.into_pyobject_or_pyerr(self.set.py())?.into_any();
        self.add_object(key.as_borrowed())
    }

    #[inline]
    fn add_object(&mut self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: - a frozenset that nobody else has may be filled;
        //         - it makes a reference of its own to the key.
        let code = unsafe { ffi::PySet_Add(self.set.as_ptr(), key.as_ptr()) };
        raise_if_minus_one(self.set.py(), code)
    }

    /// The finished frozenset.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::frozenset::PyFrozenSetBuilder};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let mut builder = PyFrozenSetBuilder::new(py)?;
    ///     builder.add("a")?;
    ///     let set = builder.finalize();
    ///     assert_eq!(set.repr()?, "frozenset({'a'})");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn finalize(self) -> Bound<'py, PyFrozenSet> {
        self.set
    }
}

/// The methods of [`PyFrozenSet`].
///
/// Implemented for `Bound<'py, PyFrozenSet>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyFrozenSet};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let vowels = PyFrozenSet::new(py, ["a", "e", "i", "o", "u"])?;
///     let word = py.eval(c"'cake'", None, None)?;
///     let count = word.try_iter()?.filter(|letter| vowels.contains(letter.as_ref().unwrap()).unwrap());
///     assert_eq!(count.count(), 2);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyFrozenSetMethods<'py>: Sealed {
    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrozenSet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyFrozenSet::new(py, ["a", "b", "a"])?.len(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrozenSet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyFrozenSet::empty(py)?.is_empty());
    ///     assert!(!PyFrozenSet::new(py, [0])?.is_empty());
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
    /// use pyrope::{prelude::*, types::{PyFrozenSet, PyList}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PyFrozenSet::new(py, [1, 2])?;
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
    fn contains<K>(&self, key: K) -> PyResult<bool>
    where
        K: IntoPyObject<'py>;

    /// An iterator over the items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrozenSet};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PyFrozenSet::new(py, [1, 2, 3])?;
    ///     let mut sum = 0;
    ///     for item in set.iter() {
    ///         sum += item.extract::<i32>()?;
    ///     }
    ///     assert_eq!(sum, 6);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn iter(&self) -> BoundFrozenSetIterator<'py>;
}

impl<'py> PyFrozenSetMethods<'py> for Bound<'py, PyFrozenSet> {
    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a frozenset, for which this does not fail.
        let len = unsafe { ffi::PySet_Size(self.as_ptr()) };
        len as usize
    }

    fn contains<K>(&self, key: K) -> PyResult<bool>
    where
        K: IntoPyObject<'py>,
    {
        let key = key.into_pyobject_or_pyerr(self.py())?.into_any();
        self.contains_object(key.as_borrowed())
    }

    #[inline]
    fn iter(&self) -> BoundFrozenSetIterator<'py> {
        self.clone().into_iter()
    }
}

/// The part of the methods that is the same whatever is converted.
impl<'py> Bound<'py, PyFrozenSet> {
    #[inline]
    fn contains_object(&self, key: Borrowed<'_, 'py, PyAny>) -> PyResult<bool> {
        // SAFETY: `self` is a frozenset; `key` is any object.
        let code = unsafe { ffi::PySet_Contains(self.as_ptr(), key.as_ptr()) };
        truth_or_raise(self.py(), code)
    }
}

/// An iterator over the items of a frozenset.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyFrozenSet};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let mut items = PyFrozenSet::new(py, ["a", "b"])?.iter();
///     assert_eq!(items.len(), 2);
///     assert_eq!(items.next().unwrap().len()?, 1);
///     assert_eq!(items.len(), 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundFrozenSetIterator<'py>(SetItems<'py>);

impl<'py> Iterator for BoundFrozenSetIterator<'py> {
    type Item = Bound<'py, PyAny>;

    #[inline]
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

impl ExactSizeIterator for BoundFrozenSetIterator<'_> {}

impl<'py> IntoIterator for Bound<'py, PyFrozenSet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundFrozenSetIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let left = self.len();
        BoundFrozenSetIterator(SetItems::new(self.into_any(), left))
    }
}

impl<'py> IntoIterator for &Bound<'py, PyFrozenSet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundFrozenSetIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
