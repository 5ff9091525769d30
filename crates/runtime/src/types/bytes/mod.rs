//! Bytes.

mod compare;
mod writer;

use std::ops::Index;
use std::slice::SliceIndex;

pub use writer::PyBytesWriter;

use crate::checked::{new_reference, new_reference_or_raise};
use crate::object::sealed::Sealed;
use crate::{ffi, Borrowed, Bound, Py, PyResult, Python};

native_type! {
    /// Python's `bytes`: bytes that are never changed.
    ///
    /// A `Bound<'py, PyBytes>` can be compared with slices, and indexed as one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyBytes::new(py, b"abc");
    ///     assert_eq!(bytes[1..], *b"bc");
    ///     assert_eq!(bytes.as_bytes().len(), 3);
    /// });
    /// ```
    PyBytes, "builtins", hint = ("builtins", "bytes"), PyBytes_Type, check = PyBytes_Check
}

impl PyBytes {
    /// A copy of the bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new(py, b"ab\0c");
    ///     assert_eq!(bytes.as_bytes(), b"ab\0c");
    ///     assert_eq!(bytes.repr()?, r"b'ab\x00c'");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn new<'p>(py: Python<'p>, s: &[u8]) -> Bound<'p, PyBytes> {
        // SAFETY: - we are attached; pointer and length are those of the slice;
        //         - gives a new reference to a bytes object, or NULL when out of memory.
        unsafe {
            let (start, len) = (s.as_ptr().cast(), s.len() as ffi::Py_ssize_t);
            new_reference(py, ffi::PyBytes_FromStringAndSize(start, len)).cast_into_unchecked()
        }
    }

    /// Bytes that `init` writes in place. They are zero before.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new_with(py, 3, |data| {
    ///         data[..2].copy_from_slice(b"hi");
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(bytes, b"hi\0"[..]);
    ///     // An error of the closure is the result.
    ///     let result = PyBytes::new_with(py, 3, |_| Err(PyValueError::new_err("no data")));
    ///     assert!(result.unwrap_err().is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `init` returned, or when memory runs out.
    pub fn new_with<F: FnOnce(&mut [u8]) -> PyResult<()>>(
        py: Python<'_>,
        len: usize,
        init: F,
    ) -> PyResult<Bound<'_, PyBytes>> {
        let bytes = zeroed(py, len)?;
        // SAFETY: - nobody else has seen the object yet;
        //         - it holds `len` bytes, which were written, at the address that it gives.
        init(unsafe { std::slice::from_raw_parts_mut(start(&bytes).cast_mut(), len) })?;
        Ok(bytes)
    }

    /// Bytes that are written piece by piece, when their number is not known before.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// use std::io::Write;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new_with_writer(py, 0, |writer| {
    ///         write!(writer, "{}", 42)?;
    ///         writer.write_bytes(b"!")
    ///     })?;
    ///     assert_eq!(bytes, b"42!"[..]);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `write` returned, or when memory runs out.
    pub fn new_with_writer<'py, F: FnOnce(&mut PyBytesWriter<'py>) -> PyResult<()>>(
        py: Python<'py>,
        reserved_capacity: usize,
        write: F,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let mut writer = PyBytesWriter::with_capacity(py, reserved_capacity)?;
        write(&mut writer)?;
        writer.try_into()
    }

    /// A copy of the bytes at an address.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let text = c"from C";
    ///     // SAFETY: so many bytes are there.
    ///     let bytes = unsafe { PyBytes::from_ptr(py, text.as_ptr().cast(), text.count_bytes()) };
    ///     assert_eq!(bytes, b"from C"[..]);
    /// });
    /// ```
    ///
    /// # Safety
    /// `len` bytes can be read at `ptr`; for 0 it may be anything but NULL.
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub unsafe fn from_ptr(py: Python<'_>, ptr: *const u8, len: usize) -> Bound<'_, PyBytes> {
        // SAFETY: as the caller promises.
        Self::new(py, unsafe { std::slice::from_raw_parts(ptr, len) })
    }
}

#[inline]
fn zeroed(py: Python<'_>, len: usize) -> PyResult<Bound<'_, PyBytes>> {
    let size = super::position::clamped(len);
    // SAFETY: - we are attached; NULL asks for bytes that we have to fill;
    //         - gives a new reference to a bytes object, or NULL with an error set;
    //         - nobody else has seen the object, so its `len` bytes may be written.
    unsafe {
        let bytes = ffi::PyBytes_FromStringAndSize(std::ptr::null(), size);
        let bytes = new_reference_or_raise(py, bytes)?.cast_into_unchecked();
        start(&bytes).cast_mut().write_bytes(0, len);
        Ok(bytes)
    }
}

#[inline(always)]
fn start(bytes: &Bound<'_, PyBytes>) -> *const u8 {
    // SAFETY: the object is a bytes object, whose data follow its head.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        ffi::PyBytes_AS_STRING(bytes.as_ptr()).cast()
    }
    // SAFETY: the object is a bytes object, for which the function cannot fail.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        ffi::PyBytes_AsString(bytes.as_ptr()).cast_const().cast()
    }
}

#[inline(always)]
fn len(bytes: &Bound<'_, PyBytes>) -> usize {
    // SAFETY: the object is a bytes object, whose size is in its head and never negative.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        ffi::PyBytes_GET_SIZE(bytes.as_ptr()) as usize
    }
    // SAFETY: the object is a bytes object, for which the function cannot fail.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        ffi::PyBytes_Size(bytes.as_ptr()) as usize
    }
}

/// # Safety
/// The object lives for `'a`.
#[inline(always)]
unsafe fn slice<'a>(bytes: &Bound<'_, PyBytes>) -> &'a [u8] {
    // SAFETY: - the object holds `len` bytes at `start`, which is not NULL even if there are none;
    //         - they do not change, and live as long as it.
    unsafe { std::slice::from_raw_parts(start(bytes), len(bytes)) }
}

/// Methods of [`PyBytes`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyBytes};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let packet = py.eval(c"b'\\x02hi...'", None, None)?.cast_into::<PyBytes>()?;
///     let (len, rest) = packet.as_bytes().split_first().expect("a header");
///     assert_eq!(&rest[..usize::from(*len)], b"hi");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyBytesMethods<'py>: Sealed {
    /// The bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyBytes::new(py, b"abc");
    ///     let slice: &[u8] = bytes.as_bytes();
    ///     assert!(slice.starts_with(b"ab"));
    /// });
    /// ```
    fn as_bytes(&self) -> &[u8];
}

impl<'py> PyBytesMethods<'py> for Bound<'py, PyBytes> {
    #[inline]
    fn as_bytes(&self) -> &[u8] {
        // SAFETY: `self` keeps the object alive.
        unsafe { slice(self) }
    }
}

impl<'a> Borrowed<'a, '_, PyBytes> {
    /// The bytes, for as long as something else keeps the object alive.
    #[inline]
    pub(crate) fn as_bytes(self) -> &'a [u8] {
        // SAFETY: the object lives for `'a`.
        unsafe { slice(&self) }
    }
}

impl Py<PyBytes> {
    /// The bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes: Py<PyBytes> = PyBytes::new(py, b"abc").unbind();
    ///     assert_eq!(bytes.as_bytes(py), b"abc");
    /// });
    /// ```
    #[inline]
    pub fn as_bytes<'a>(&'a self, py: Python<'_>) -> &'a [u8] {
        self.bind_borrowed(py).as_bytes()
    }
}

impl AsRef<[u8]> for Bound<'_, PyBytes> {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl<'a> AsRef<[u8]> for Borrowed<'a, '_, PyBytes> {
    #[inline]
    fn as_ref(&self) -> &'a [u8] {
        (*self).as_bytes()
    }
}

impl<I: SliceIndex<[u8]>> Index<I> for Bound<'_, PyBytes> {
    type Output = I::Output;

    fn index(&self, index: I) -> &Self::Output {
        &self.as_bytes()[index]
    }
}
