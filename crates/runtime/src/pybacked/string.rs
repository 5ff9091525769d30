use std::borrow::Borrow;
use std::convert::Infallible;
use std::fmt;
use std::ops::Deref;
use std::ptr::NonNull;

use super::compare;
use crate::object::{Borrowed, Bound, Py, PyAny};
#[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
use crate::types::{PyBytes, PyBytesMethods};
use crate::types::{PyString, PyStringMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

/// The object that owns the text: the string itself, where that can lend its UTF-8.
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
type Owner = Py<PyString>;
/// The object that owns the text: the encoded string.
#[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
type Owner = Py<PyBytes>;

/// A Python string as a `&str`, for as long as this is kept, also without a token.
///
/// Extracting one copies nothing: the interpreter keeps the UTF-8 of a string with it.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, pybacked::PyBackedStr, types::PyString};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// let text = Python::attach(|py| PyString::new(py, "hello").extract::<PyBackedStr>())?;
/// assert_eq!(text, "hello");
/// assert_eq!(text.len(), 5);
/// # Ok(())
/// # }
/// ```
#[cfg_attr(feature = "py-clone", derive(Clone))]
pub struct PyBackedStr {
    owner: Owner,
    text: NonNull<str>,
}

// SAFETY: the text never changes, and `owner`, which keeps it, can be sent and shared.
unsafe impl Send for PyBackedStr {}
// SAFETY: as above.
unsafe impl Sync for PyBackedStr {}

impl PyBackedStr {
    /// A second handle of the same text.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, pybacked::PyBackedStr, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let text: PyBackedStr = PyString::new(py, "text").extract()?;
    ///     let again = text.clone_ref(py);
    ///     drop(text);
    ///     assert_eq!(again, "text");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        PyBackedStr {
            owner: self.owner.clone_ref(py),
            text: self.text,
        }
    }

    /// The text.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, pybacked::PyBackedStr, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let text: PyBackedStr = PyString::new(py, "text").extract()?;
    ///     assert_eq!(text.as_str().to_uppercase(), "TEXT");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn as_str(&self) -> &str {
        // SAFETY: `owner` keeps the text, which never changes, in place.
        unsafe { self.text.as_ref() }
    }

    /// The string object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, pybacked::PyBackedStr, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = PyString::new(py, "text");
    ///     let text: PyBackedStr = object.extract()?;
    ///     assert!(text.as_py_str().is(&object));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    pub fn as_py_str(&self) -> &Py<PyString> {
        &self.owner
    }
}

impl TryFrom<Bound<'_, PyString>> for PyBackedStr {
    type Error = PyErr;

    /// # Errors
    /// `UnicodeEncodeError` if the string has lone surrogates.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    fn try_from(string: Bound<'_, PyString>) -> PyResult<Self> {
        let text = NonNull::from(string.to_str()?);
        Ok(PyBackedStr {
            owner: string.unbind(),
            text,
        })
    }

    /// # Errors
    /// `UnicodeEncodeError` if the string has lone surrogates.
    #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
    #[inline]
    fn try_from(string: Bound<'_, PyString>) -> PyResult<Self> {
        let encoded = string.encode_utf8()?;
        // SAFETY: Python has just encoded it.
        let text = NonNull::from(unsafe { std::str::from_utf8_unchecked(encoded.as_bytes()) });
        Ok(PyBackedStr {
            owner: encoded.unbind(),
            text,
        })
    }
}

impl FromPyObject<'_, '_> for PyBackedStr {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        obj.cast::<PyString>()?.to_owned().try_into()
    }
}

impl<'py> IntoPyObject<'py> for PyBackedStr {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.owner.into_bound(py))
    }

    #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyString::new(py, &self))
    }
}

impl<'py> IntoPyObject<'py> for &PyBackedStr {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyString>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.clone_ref(py).into_pyobject(py)
    }
}

impl Deref for PyBackedStr {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for PyBackedStr {
    #[inline]
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for PyBackedStr {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for PyBackedStr {
    #[inline]
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for PyBackedStr {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl fmt::Debug for PyBackedStr {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

compare!(PyBackedStr, str);
