//! Mapping proxies: views of mappings that cannot be changed through them.

use super::{PyAnyMethods, PyIterator, PyList, PyMapping, PyMappingMethods};
use crate::checked::{new_reference, new_reference_or_raise};
use crate::object::{sealed::Sealed, Bound, PyAny};
use crate::{ffi, PyResult, Python};

native_type!(
    /// A `types.MappingProxyType`: a view of a mapping that cannot be changed through it, such as a
    /// class's `__dict__`.
    ///
    /// Its methods are in [`PyMappingProxyMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyMappingProxy}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let dict = PyDict::new(py);
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     dict.set_item("a", 1)?;
    ///     assert!(!proxy.is_empty()?);
    ///     assert!(proxy.set_item("b", 2).is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyMappingProxy, "types", hint = ("types", "MappingProxyType"), PyDictProxy_Type
);

impl PyMappingProxy {
    /// A view of the mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     // It shows what becomes of the mapping, but does not change it.
    ///     dict.set_item("a", 2)?;
    ///     assert!(proxy.get_item("a")?.eq(2)?);
    ///     assert!(proxy.set_item("a", 3).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn new<'py>(
        py: Python<'py>,
        elements: &Bound<'py, PyMapping>,
    ) -> Bound<'py, PyMappingProxy> {
        // SAFETY: - `elements` is a mapping; gives a new reference to a mapping proxy;
        //         - or NULL when memory runs out.
        unsafe { new_reference(py, ffi::PyDictProxy_New(elements.as_ptr())).cast_into_unchecked() }
    }
}

/// The methods of [`PyMappingProxy`].
///
/// Implemented for `Bound<'py, PyMappingProxy>`, and for nothing else. Each calls what the mapping
/// behind the view defines.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyInt, PyMappingProxy}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let attributes = py.get_type::<PyInt>().getattr("__dict__")?.cast_into::<PyMappingProxy>()?;
///     for pair in attributes.try_iter()? {
///         let (name, value) = pair?;
///         println!("{name}: {value}");
///     }
///     assert!(attributes.as_mapping().contains("bit_length")?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyMappingProxyMethods<'py, 'a>: Sealed {
    /// Whether there are no keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyDict::new(py);
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     assert!(proxy.is_empty()?);
    ///     dict.set_item("a", 1)?;
    ///     assert!(!proxy.is_empty()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the mapping has no length.
    fn is_empty(&self) -> PyResult<bool>;

    /// A list of the keys.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     assert!(proxy.keys()?.eq(["a", "b"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the mapping's `keys()` fails.
    fn keys(&self) -> PyResult<Bound<'py, PyList>>;

    /// A list of the values.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     assert!(proxy.values()?.eq([1, 2])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the mapping's `values()` fails.
    fn values(&self) -> PyResult<Bound<'py, PyList>>;

    /// A list of tuples, each of a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     assert!(proxy.items()?.eq([("a", 1), ("b", 2)])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the mapping's `items()` fails.
    fn items(&self) -> PyResult<Bound<'py, PyList>>;

    /// The view as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     assert_eq!(proxy.as_mapping().len()?, 1);
    ///     let error = proxy.as_mapping().set_item("a", 2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn as_mapping(&self) -> &Bound<'py, PyMapping>;

    /// An iterator over the items, each a key and its value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = [("a", 1), ("b", 2)].into_py_dict(py)?;
    ///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
    ///     let mut sum = 0;
    ///     for pair in proxy.try_iter()? {
    ///         let (_key, value) = pair?;
    ///         sum += value.extract::<i32>()?;
    ///     }
    ///     assert_eq!(sum, 3);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the mapping cannot be iterated.
    fn try_iter(&'a self) -> PyResult<BoundMappingProxyIterator<'py, 'a>>;
}

impl<'py, 'a> PyMappingProxyMethods<'py, 'a> for Bound<'py, PyMappingProxy> {
    #[inline]
    fn is_empty(&self) -> PyResult<bool> {
        self.as_mapping().is_empty()
    }

    #[inline]
    fn keys(&self) -> PyResult<Bound<'py, PyList>> {
        self.as_mapping().keys()
    }

    #[inline]
    fn values(&self) -> PyResult<Bound<'py, PyList>> {
        self.as_mapping().values()
    }

    #[inline]
    fn items(&self) -> PyResult<Bound<'py, PyList>> {
        self.as_mapping().items()
    }

    #[inline]
    fn as_mapping(&self) -> &Bound<'py, PyMapping> {
        // SAFETY: a mapping proxy has the methods of a mapping.
        unsafe { self.cast_unchecked() }
    }

    #[inline]
    fn try_iter(&'a self) -> PyResult<BoundMappingProxyIterator<'py, 'a>> {
        // SAFETY: takes any object; gives a new reference to an iterator, or NULL with an error set.
        let iterator = unsafe {
            new_reference_or_raise(self.py(), ffi::PyObject_GetIter(self.as_ptr()))?
                .cast_into_unchecked()
        };
        Ok(BoundMappingProxyIterator {
            iterator,
            mapping: self,
        })
    }
}

/// An iterator over the items of a mapping proxy.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{IntoPyDict, PyMappingProxy}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let dict = [("a", 1)].into_py_dict(py)?;
///     let proxy = PyMappingProxy::new(py, dict.as_mapping());
///     let mut items = proxy.try_iter()?;
///     let (key, value) = items.next().unwrap()?;
///     assert!(key.eq("a")? && value.eq(1)? && items.next().is_none());
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundMappingProxyIterator<'py, 'a> {
    iterator: Bound<'py, PyIterator>,
    mapping: &'a Bound<'py, PyMappingProxy>,
}

impl<'py> Iterator for BoundMappingProxyIterator<'py, '_> {
    type Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let key = match self.iterator.next()? {
            Ok(key) => key,
            Err(error) => return Some(Err(error)),
        };
        Some(match self.mapping.as_any().get_item(&key) {
            Ok(value) => Ok((key, value)),
            Err(error) => Err(error),
        })
    }
}
