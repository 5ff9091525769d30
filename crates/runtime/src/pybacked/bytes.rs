use std::convert::Infallible;
use std::fmt;
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::Arc;

use super::compare;
use crate::checked::locked;
use crate::object::{Borrowed, Bound, CastError, Py, PyAny, PyTypeCheck};
use crate::types::{PyByteArray, PyByteArrayMethods, PyBytes, PyBytesMethods, PyTuple};
use crate::{FromPyObject, IntoPyObject, Python};

/// The bytes of a Python object, for as long as this is kept, also without a token.
///
/// Extracting one from `bytes` copies nothing. A `bytearray` may change, so it is copied.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, pybacked::PyBackedBytes, types::PyBytes};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// let bytes: PyBackedBytes = Python::attach(|py| PyBytes::new(py, b"abc").into());
/// assert_eq!(bytes, b"abc");
/// # Ok(())
/// # }
/// ```
#[cfg_attr(feature = "py-clone", derive(Clone))]
pub struct PyBackedBytes {
    owner: Owner,
    bytes: NonNull<[u8]>,
}

/// What keeps the bytes.
#[cfg_attr(feature = "py-clone", derive(Clone))]
enum Owner {
    Python(Py<PyBytes>),
    Rust(Arc<[u8]>),
}

// SAFETY: the bytes never change, and `owner`, which keeps them, can be sent and shared.
unsafe impl Send for PyBackedBytes {}
// SAFETY: as above.
unsafe impl Sync for PyBackedBytes {}

impl PyBackedBytes {
    /// A second handle of the same bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, pybacked::PyBackedBytes, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyBackedBytes::from(PyBytes::new(py, b"abc"));
    ///     let again = bytes.clone_ref(py);
    ///     assert_eq!(bytes.as_ptr(), again.as_ptr(), "nothing was copied");
    /// });
    /// ```
    #[inline]
    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        let owner = match &self.owner {
            Owner::Python(bytes) => Owner::Python(bytes.clone_ref(py)),
            Owner::Rust(bytes) => Owner::Rust(Arc::clone(bytes)),
        };
        PyBackedBytes {
            owner,
            bytes: self.bytes,
        }
    }
}

impl From<Bound<'_, PyBytes>> for PyBackedBytes {
    #[inline]
    fn from(object: Bound<'_, PyBytes>) -> Self {
        let bytes = NonNull::from(object.as_bytes());
        PyBackedBytes {
            owner: Owner::Python(object.unbind()),
            bytes,
        }
    }
}

impl From<Bound<'_, PyByteArray>> for PyBackedBytes {
    #[inline]
    fn from(object: Bound<'_, PyByteArray>) -> Self {
        // Locked, as other threads may write it meanwhile.
        let copy: Arc<[u8]> = locked(&object, || object.to_vec()).into();
        let bytes = NonNull::from(&*copy);
        PyBackedBytes {
            owner: Owner::Rust(copy),
            bytes,
        }
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for PyBackedBytes {
    type Error = CastError<'a, 'py>;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::BYTES_LIKE);

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        if let Ok(bytes) = obj.cast::<PyBytes>() {
            return Ok(bytes.to_owned().into());
        }
        if let Ok(array) = obj.cast::<PyByteArray>() {
            return Ok(array.to_owned().into());
        }
        Err(CastError::new(obj, bytes_or_bytearray(obj.py())))
    }
}

/// The two types, as `isinstance` takes them.
#[inline]
fn bytes_or_bytearray(py: Python<'_>) -> Bound<'_, PyAny> {
    let types = [
        PyBytes::classinfo_object(py),
        PyByteArray::classinfo_object(py),
    ];
    match PyTuple::from_array(py, types) {
        Ok(types) => types.into_any(),
        // Out of memory; the message is less precise then.
        Err(_) => PyBytes::classinfo_object(py),
    }
}

impl<'py> IntoPyObject<'py> for PyBackedBytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(match self.owner {
            Owner::Python(bytes) => bytes.into_bound(py),
            Owner::Rust(bytes) => PyBytes::new(py, &bytes),
        })
    }
}

impl<'py> IntoPyObject<'py> for &PyBackedBytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.clone_ref(py).into_pyobject(py)
    }
}

impl Deref for PyBackedBytes {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        // SAFETY: `owner` keeps the bytes, which never change, in place.
        unsafe { self.bytes.as_ref() }
    }
}

impl AsRef<[u8]> for PyBackedBytes {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl fmt::Debug for PyBackedBytes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

compare!(PyBackedBytes, [u8]);
compare!(@equal [const N: usize] PyBackedBytes, [u8; N], |value| value.as_slice());
compare!(@equal [const N: usize] PyBackedBytes, &[u8; N], |value| value.as_slice());
