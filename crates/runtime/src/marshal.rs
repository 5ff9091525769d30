//! Python's own binary format for code and simple values, as in `.pyc` files.
//!
//! It changes from version to version, and reading what somebody else has written may run any code:
//! it is no format for data exchange.

use std::ffi::c_int;

use crate::checked::new_reference_or_raise;
use crate::types::PyBytes;
use crate::{ffi, Bound, PyAny, PyResult, Python};

/// The current version of the format.
pub const VERSION: i32 = ffi::Py_MARSHAL_VERSION;

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
#[inline]
pub fn dumps<'py>(object: &Bound<'py, PyAny>, version: i32) -> PyResult<Bound<'py, PyBytes>> {
    // SAFETY: - we are attached; takes any object;
    //         - gives a new reference to a bytes object, or NULL with an error set.
    unsafe {
        let bytes = ffi::PyMarshal_WriteObjectToString(object.as_ptr(), version as c_int);
        Ok(new_reference_or_raise(object.py(), bytes)?.cast_into_unchecked())
    }
}

/// The object that the bytes stand for: `marshal.loads(data)`
///
/// # Errors
/// If they stand for none.
pub fn loads<'py, B>(py: Python<'py>, data: &B) -> PyResult<Bound<'py, PyAny>>
where
    B: AsRef<[u8]> + ?Sized,
{
    let data = data.as_ref();
    // SAFETY: - we are attached; pointer and length are those of the slice;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let len = data.len() as ffi::Py_ssize_t;
        let object = ffi::PyMarshal_ReadObjectFromString(data.as_ptr().cast(), len);
        new_reference_or_raise(py, object)
    }
}
