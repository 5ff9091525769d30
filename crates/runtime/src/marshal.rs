//! Python's own binary format for code and simple values, as in `.pyc` files.
//!
//! It changes from version to version, and reading what somebody else has written may run any code:
//! it is no format for data exchange.

use crate::types::PyBytes;
use crate::{Bound, PyAny, PyResult, Python};

/// The current version of the format; for the stable ABI, which runs on many versions of Python, the
/// newest that all of them know.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::marshal;
///
/// assert!(marshal::VERSION >= 4);
/// ```
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
pub const VERSION: i32 = crate::ffi::Py_MARSHAL_VERSION;

/// The newest version of the format that all supported versions of Python know.
#[cfg(any(Py_LIMITED_API, GraalPy))]
pub const VERSION: i32 = 4;

/// The object as bytes: `marshal.dumps(object, version)`
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{marshal, prelude::*, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [1, 2])?;
///     let bytes = marshal::dumps(list.as_any(), marshal::VERSION)?;
///     assert!(list.eq(marshal::loads(py, &bytes)?)?);
///     Ok(())
/// })
/// # }
/// ```
///
/// # Errors
/// `ValueError` if the object, or one in it, is not supported.
pub fn dumps<'py>(object: &Bound<'py, PyAny>, version: i32) -> PyResult<Bound<'py, PyBytes>> {
    api::dumps(object, version)
}

/// The object that the bytes stand for: `marshal.loads(data)`
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, marshal};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = marshal::loads(py, b"[\x02\x00\x00\x00NN")?;
///     assert_eq!(list.repr()?, "[None, None]");
///     assert!(marshal::loads(py, b"").unwrap_err().to_string().starts_with("EOFError"));
///     assert!(marshal::loads(py, b"?").unwrap_err().to_string().starts_with("ValueError"));
///     Ok(())
/// })
/// # }
/// ```
///
/// # Errors
/// If they stand for none.
pub fn loads<'py, B>(py: Python<'py>, data: &B) -> PyResult<Bound<'py, PyAny>>
where
    B: AsRef<[u8]> + ?Sized,
{
    api::loads(py, data.as_ref())
}

/// By the functions of the C API.
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
mod api {
    use std::ffi::c_int;

    use crate::checked::new_reference_or_raise;
    use crate::types::PyBytes;
    use crate::{ffi, Bound, PyAny, PyResult, Python};

    #[inline]
    pub(super) fn dumps<'py>(
        object: &Bound<'py, PyAny>,
        version: i32,
    ) -> PyResult<Bound<'py, PyBytes>> {
        // SAFETY: - we are attached; takes any object;
        //         - gives a new reference to a bytes object, or NULL with an error set.
        unsafe {
            let bytes = ffi::PyMarshal_WriteObjectToString(object.as_ptr(), version as c_int);
            Ok(new_reference_or_raise(object.py(), bytes)?.cast_into_unchecked())
        }
    }

    #[inline]
    pub(super) fn loads<'py>(py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: - we are attached; pointer and length are those of the slice;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let len = data.len() as ffi::Py_ssize_t;
            let object = ffi::PyMarshal_ReadObjectFromString(data.as_ptr().cast(), len);
            new_reference_or_raise(py, object)
        }
    }
}

/// By the module, as the C API at hand has no functions for it.
#[cfg(any(Py_LIMITED_API, GraalPy))]
mod api {
    use crate::native_types::imported::attribute;
    use crate::types::{PyAnyMethods, PyBytes};
    use crate::{Bound, PyAny, PyResult, Python};

    pub(super) fn dumps<'py>(
        object: &Bound<'py, PyAny>,
        version: i32,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let function = attribute(object.py(), c"marshal", c"dumps")?;
        Ok(function.call1((object, version))?.cast_into()?)
    }

    pub(super) fn loads<'py>(py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        attribute(py, c"marshal", c"loads")?.call1((PyBytes::new(py, data),))
    }
}
