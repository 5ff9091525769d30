//! Byte arrays.

use crate::checked::{locked, new_reference, new_reference_or_raise, raise_if_minus_one};
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, PyAny, PyErr, PyResult, Python};

use super::position::clamped;

native_type! {
    /// Python's `bytearray`: bytes that can be changed and resized.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     array.call_method1("append", (b'd',))?;
    ///     array.del_item(0)?;
    ///     assert_eq!(array.to_vec(), b"bcd");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyByteArray, "builtins", hint = ("builtins", "bytearray"), PyByteArray_Type, check = PyByteArray_Check
}

impl PyByteArray {
    /// A copy of the bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     array.call_method1("extend", (&b"de"[..],))?;
    ///     assert_eq!(array.to_vec(), b"abcde");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn new<'py>(py: Python<'py>, src: &[u8]) -> Bound<'py, PyByteArray> {
        let (start, len) = (src.as_ptr().cast(), src.len() as ffi::Py_ssize_t);
        // SAFETY: - we are attached; pointer and length are those of the slice;
        //         - gives a new reference to a bytearray, or NULL when out of memory.
        unsafe {
            new_reference(py, ffi::PyByteArray_FromStringAndSize(start, len)).cast_into_unchecked()
        }
    }

    /// Bytes that `init` writes in place. They are zero before.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new_with(py, 3, |data| {
    ///         data[..2].copy_from_slice(b"hi");
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(array.to_vec(), b"hi\0");
    ///     // An error of the closure is the result.
    ///     let result = PyByteArray::new_with(py, 3, |_| Err(PyValueError::new_err("no data")));
    ///     assert!(result.unwrap_err().is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What `init` returned, or when memory runs out.
    pub fn new_with<F>(py: Python<'_>, len: usize, init: F) -> PyResult<Bound<'_, PyByteArray>>
    where
        F: FnOnce(&mut [u8]) -> PyResult<()>,
    {
        // SAFETY: - we are attached; NULL asks for bytes that we have to fill;
        //         - gives a new reference to a bytearray, or NULL with an error set;
        //         - nobody else has seen the object, so its `len` bytes may be written.
        unsafe {
            let array = ffi::PyByteArray_FromStringAndSize(std::ptr::null(), clamped(len));
            let array = new_reference_or_raise(py, array)?.cast_into_unchecked::<PyByteArray>();
            let data = array.data();
            data.write_bytes(0, len);
            init(std::slice::from_raw_parts_mut(data, len))?;
            Ok(array)
        }
    }

    /// `bytearray(src)`, of any object that gives bytes or integers. An integer stands for so many zero
    /// bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let numbers = py.eval(c"range(104, 106)", None, None)?;
    ///     assert_eq!(PyByteArray::from(&numbers)?.to_vec(), b"hi");
    ///     assert_eq!(PyByteArray::from(&py.eval(c"2", None, None)?)?.to_vec(), b"\0\0");
    ///     let error = PyByteArray::from(&py.eval(c"'hi'", None, None)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "text has no bytes without an encoding");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it gives neither, or an integer is out of range.
    #[inline]
    pub fn from<'py>(src: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyByteArray>> {
        // SAFETY: - we are attached; takes any object;
        //         - gives a new reference to a bytearray, or NULL with an error set.
        unsafe {
            let array = ffi::PyByteArray_FromObject(src.as_ptr());
            Ok(new_reference_or_raise(src.py(), array)?.cast_into_unchecked())
        }
    }
}

/// Methods of [`PyByteArray`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyByteArray};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let message = PyByteArray::new(py, b"ping");
///     py.eval(c"lambda message: message.reverse()", None, None)?.call1((&message,))?;
///     assert_eq!(message.to_vec(), b"gnip");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyByteArrayMethods<'py>: Sealed {
    /// How many bytes there are.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     assert_eq!(array.len(), 3);
    ///     array.resize(5)?;
    ///     assert_eq!(array.len(), 5);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     assert!(!array.is_empty());
    ///     array.resize(0)?;
    ///     assert!(array.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_empty(&self) -> bool;

    /// The address of the first byte. It changes when the array is resized.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     // SAFETY: there are three bytes, and nobody else has the array.
    ///     unsafe { *array.data().add(2) = b'x' };
    ///     assert_eq!(array.to_vec(), b"abx");
    /// });
    /// ```
    fn data(&self) -> *mut u8;

    /// The bytes, without a copy; [`to_vec`](PyByteArrayMethods::to_vec) is safe.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     // SAFETY: nobody else has the array, and nothing calls Python meanwhile.
    ///     let sum: u32 = unsafe { array.as_bytes() }.iter().map(|&byte| u32::from(byte)).sum();
    ///     assert_eq!(sum, 97 + 98 + 99);
    /// });
    /// ```
    ///
    /// # Safety
    /// Nobody writes to the array or resizes it while the slice is in use. Any Python code may do
    /// so, also what runs when an object is dropped, and other threads as soon as this one detaches;
    /// on a free-threaded interpreter other threads may at any time.
    unsafe fn as_bytes(&self) -> &[u8];

    /// The bytes, to write to, without a copy.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     // SAFETY: nobody else has the array, and nothing calls Python meanwhile.
    ///     unsafe { array.as_bytes_mut() }.make_ascii_uppercase();
    ///     assert_eq!(array.to_vec(), b"ABC");
    /// });
    /// ```
    ///
    /// # Safety
    /// Nobody reads the array, writes to it or resizes it while the slice is in use; see
    /// [`as_bytes`](PyByteArrayMethods::as_bytes).
    #[allow(
        clippy::mut_from_ref,
        reason = "what it points to is shared with Python anyway"
    )]
    unsafe fn as_bytes_mut(&self) -> &mut [u8];

    /// A copy of the bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyByteArray};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     let copy = array.to_vec();
    ///     array.call_method0("clear")?;
    ///     assert_eq!(copy, b"abc");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn to_vec(&self) -> Vec<u8>;

    /// Cuts the array, or lengthens it by zero bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyByteArray, PyMemoryView}, exceptions::PyBufferError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     array.resize(2)?;
    ///     assert_eq!(array.to_vec(), b"ab");
    ///     array.resize(4)?;
    ///     assert_eq!(array.to_vec(), b"ab\0\0");
    ///     let _view = PyMemoryView::from(&array)?;
    ///     let error = array.resize(1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyBufferError>(py), "somebody looks at its memory");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out, or somebody holds a view of the array.
    fn resize(&self, len: usize) -> PyResult<()>;
}

impl<'py> PyByteArrayMethods<'py> for Bound<'py, PyByteArray> {
    #[inline]
    fn len(&self) -> usize {
        // SAFETY: the object is a bytearray, for which the function cannot fail.
        unsafe { ffi::PyByteArray_Size(self.as_ptr()) as usize }
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    fn data(&self) -> *mut u8 {
        // SAFETY: the object is a bytearray, for which the function cannot fail.
        unsafe { ffi::PyByteArray_AsString(self.as_ptr()).cast() }
    }

    #[inline]
    unsafe fn as_bytes(&self) -> &[u8] {
        // SAFETY: the array holds so many bytes there, and the caller sees to it that they stay.
        unsafe { std::slice::from_raw_parts(self.data(), self.len()) }
    }

    #[inline]
    unsafe fn as_bytes_mut(&self) -> &mut [u8] {
        // SAFETY: the array holds so many bytes there, and the caller sees to it that nobody else
        // gets at them.
        unsafe { std::slice::from_raw_parts_mut(self.data(), self.len()) }
    }

    #[inline]
    fn to_vec(&self) -> Vec<u8> {
        // SAFETY: - nothing but copying happens while the slice is in use, so with the GIL nobody
        //           else runs;
        //         - without it, writers of the array take its lock.
        locked(self, || unsafe { self.as_bytes().to_vec() })
    }

    #[inline]
    fn resize(&self, len: usize) -> PyResult<()> {
        let py = self.py();
        locked(self, || {
            let old = self.len();
            // SAFETY: - we are attached, and the object is a bytearray;
            //         - gives -1 with an error set when it fails.
            let code = unsafe { ffi::PyByteArray_Resize(self.as_ptr(), clamped(len)) };
            raise_if_minus_one(py, code)?;
            if len > old {
                // SAFETY: the array holds `len` bytes now, of which nobody else has seen the last.
                unsafe { self.data().add(old).write_bytes(0, len - old) };
            }
            Ok(())
        })
    }
}

impl<'py> TryFrom<&Bound<'py, PyAny>> for Bound<'py, PyByteArray> {
    type Error = PyErr;

    /// `bytearray(value)`
    #[inline]
    fn try_from(value: &Bound<'py, PyAny>) -> PyResult<Self> {
        PyByteArray::from(value)
    }
}
