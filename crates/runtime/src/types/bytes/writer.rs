//! Bytes of which the number is not known before.

use std::io::{self, IoSlice, Write};

use super::PyBytes;
use crate::{Bound, IntoPyObject, PyErr, PyResult, Python};

/// Writes a [`PyBytes`] object piece by piece; see [`PyBytes::new_with_writer`].
///
/// It is a [`Write`], which cannot fail but for lack of memory.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyBytes};
/// use std::io::Write;
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let header = PyBytes::new_with_writer(py, 32, |writer| {
///         writer.write_bytes(b"P6 ")?;
///         write!(writer, "{} {}\n", 640, 480)?;
///         Ok(())
///     })?;
///     assert_eq!(header, b"P6 640 480\n"[..]);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct PyBytesWriter<'py> {
    buffer: imp::Buffer<'py>,
}

impl<'py> PyBytesWriter<'py> {
    #[inline]
    pub(super) fn with_capacity(py: Python<'py>, capacity: usize) -> PyResult<Self> {
        Ok(PyBytesWriter {
            buffer: imp::Buffer::with_capacity(py, capacity)?,
        })
    }

    /// How many bytes were written.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new_with_writer(py, 100, |writer| {
    ///         writer.write_bytes(b"abc")?;
    ///         // Reserved memory does not count.
    ///         assert_eq!(writer.len(), 3);
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(bytes.as_bytes().len(), 3);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Whether nothing was written.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let lines = PyBytes::new_with_writer(py, 0, |writer| {
    ///         for line in ["a", "b"] {
    ///             if !writer.is_empty() {
    ///                 writer.write_bytes(b"\n")?;
    ///             }
    ///             writer.write_bytes(line.as_bytes())?;
    ///         }
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(lines, b"a\nb"[..]);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends bytes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBytes};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new_with_writer(py, 0, |writer| {
    ///         writer.write_bytes(b"abc")?;
    ///         writer.write_bytes(&[0xff; 2])
    ///     })?;
    ///     assert_eq!(bytes, b"abc\xff\xff"[..]);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// When memory runs out.
    #[inline]
    pub fn write_bytes(&mut self, bytes: &[u8]) -> PyResult<()> {
        self.buffer.reserve(bytes.len())?;
        self.buffer.append(bytes);
        Ok(())
    }
}

impl Write for PyBytesWriter<'_> {
    #[inline]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.write_bytes(buf).map_err(io::Error::from)?;
        Ok(buf.len())
    }

    #[inline]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        let total = bufs
            .iter()
            .try_fold(0_usize, |total, buf| total.checked_add(buf.len()));
        let total = total.ok_or(io::ErrorKind::OutOfMemory)?;
        self.buffer.reserve(total).map_err(io::Error::from)?;
        for buf in bufs {
            self.buffer.append(buf);
        }
        Ok(total)
    }

    #[inline]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.write(buf).map(drop)
    }

    #[inline]
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'py> TryFrom<PyBytesWriter<'py>> for Bound<'py, PyBytes> {
    type Error = PyErr;

    #[inline]
    fn try_from(writer: PyBytesWriter<'py>) -> PyResult<Self> {
        writer.buffer.finish()
    }
}

impl<'py> IntoPyObject<'py> for PyBytesWriter<'py> {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBytes>());

    #[inline]
    fn into_pyobject(self, _py: Python<'py>) -> PyResult<Self::Output> {
        self.try_into()
    }
}

/// A `bytes` object that nobody else has seen, larger than what was written to it. It is cut at the
/// end, so nothing is copied.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
mod imp {
    use std::mem::ManuallyDrop;

    use crate::checked::new_reference_or_raise;
    use crate::error::Message;
    use crate::exceptions::PyMemoryError;
    use crate::types::PyBytes;
    use crate::{ffi, Bound, PyErr, PyResult, Python};

    pub(super) struct Buffer<'py> {
        /// A `bytes` object of `capacity` bytes, of which the first `len` are written; NULL after a
        /// failure, and while the capacity is zero.
        object: *mut ffi::PyObject,
        len: usize,
        capacity: usize,
        py: Python<'py>,
    }

    impl<'py> Buffer<'py> {
        #[inline]
        pub(super) fn with_capacity(py: Python<'py>, capacity: usize) -> PyResult<Self> {
            let mut buffer = Buffer {
                object: std::ptr::null_mut(),
                len: 0,
                capacity: 0,
                py,
            };
            if capacity > 0 {
                buffer.resize(capacity)?;
            }
            Ok(buffer)
        }

        #[inline]
        pub(super) fn len(&self) -> usize {
            self.len
        }

        /// Makes room for so many more bytes.
        #[inline]
        pub(super) fn reserve(&mut self, additional: usize) -> PyResult<()> {
            if additional <= self.capacity - self.len {
                Ok(())
            } else {
                self.grow(additional)
            }
        }

        #[cold]
        #[inline]
        fn grow(&mut self, additional: usize) -> PyResult<()> {
            let needed = self.len.checked_add(additional).ok_or_else(too_many)?;
            self.resize(needed.max(self.capacity.saturating_mul(2)).max(64))
        }

        /// On failure the buffer is empty.
        #[inline]
        fn resize(&mut self, capacity: usize) -> PyResult<()> {
            let size = ffi::Py_ssize_t::try_from(capacity).map_err(|_| too_many())?;
            let code = if self.object.is_null() {
                // SAFETY: we are attached; NULL asks for bytes that are not written yet; gives a new
                // reference, or NULL with an error set.
                self.object = unsafe { ffi::PyBytes_FromStringAndSize(std::ptr::null(), size) };
                if self.object.is_null() {
                    -1
                } else {
                    0
                }
            } else {
                // SAFETY: - we are attached, and have the only reference to the object, which is not
                //           the one empty object that all share, as a capacity of 0 has none;
                //         - the pointer is replaced; by NULL, with an error set, on failure.
                unsafe { ffi::_PyBytes_Resize(&mut self.object, size) }
            };
            if code == -1 {
                (self.len, self.capacity) = (0, 0);
                return Err(PyErr::fetch(self.py));
            }
            self.capacity = capacity;
            Ok(())
        }

        /// Appends what [`reserve`](Buffer::reserve) has made room for.
        ///
        /// # Panics
        /// If it has not.
        #[inline]
        pub(super) fn append(&mut self, bytes: &[u8]) {
            assert!(bytes.len() <= self.capacity - self.len);
            if bytes.is_empty() {
                return;
            }
            // SAFETY: - the object is one of `capacity` bytes, as there is room for something;
            //         - nobody else has seen it, so it may be written; `bytes` lies elsewhere.
            unsafe {
                let start = ffi::PyBytes_AS_STRING(self.object).cast_mut().cast::<u8>();
                start
                    .add(self.len)
                    .copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            }
            self.len += bytes.len();
        }

        #[inline]
        pub(super) fn finish(mut self) -> PyResult<Bound<'py, PyBytes>> {
            if self.len == 0 {
                return Ok(PyBytes::new(self.py, b""));
            }
            if self.len != self.capacity {
                self.resize(self.len)?;
            }
            let this = ManuallyDrop::new(self);
            // SAFETY: the reference that we own, to a bytes object; `this` is not dropped.
            unsafe { Ok(new_reference_or_raise(this.py, this.object)?.cast_into_unchecked()) }
        }
    }

    impl Drop for Buffer<'_> {
        #[inline]
        fn drop(&mut self) {
            // SAFETY: we are attached; the reference that we own, or NULL.
            drop(unsafe { Bound::from_owned_ptr_or_opt(self.py, self.object) });
        }
    }

    #[cold]
    #[inline]
    fn too_many() -> PyErr {
        PyErr::new::<PyMemoryError, _>(Message("more bytes than an object can hold"))
    }
}

/// Rust's own buffer, which is copied at the end.
#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
mod imp {
    use crate::error::Message;
    use crate::exceptions::PyMemoryError;
    use crate::types::PyBytes;
    use crate::{Bound, PyErr, PyResult, Python};

    pub(super) struct Buffer<'py> {
        bytes: Vec<u8>,
        py: Python<'py>,
    }

    impl<'py> Buffer<'py> {
        #[inline]
        pub(super) fn with_capacity(py: Python<'py>, capacity: usize) -> PyResult<Self> {
            let mut buffer = Buffer {
                bytes: Vec::new(),
                py,
            };
            buffer.reserve(capacity)?;
            Ok(buffer)
        }

        #[inline]
        pub(super) fn len(&self) -> usize {
            self.bytes.len()
        }

        /// Makes room for so many more bytes.
        #[inline]
        pub(super) fn reserve(&mut self, additional: usize) -> PyResult<()> {
            self.bytes.try_reserve(additional).map_err(|_| {
                PyErr::new::<PyMemoryError, _>(Message("not enough memory for the bytes"))
            })
        }

        #[inline]
        pub(super) fn append(&mut self, bytes: &[u8]) {
            self.bytes.extend_from_slice(bytes);
        }

        #[inline]
        pub(super) fn finish(self) -> PyResult<Bound<'py, PyBytes>> {
            Ok(PyBytes::new(self.py, &self.bytes))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{IoSlice, Write};

    use crate::types::PyBytes;
    use crate::Python;

    #[test]
    fn pieces_of_all_sizes() {
        Python::initialize();
        Python::attach(|py| {
            for capacity in [0, 1, 2, 63, 64, 1000] {
                for count in [0_usize, 1, 2, 63, 64, 65, 300] {
                    let bytes = PyBytes::new_with_writer(py, capacity, |writer| {
                        assert!(writer.is_empty());
                        for i in 0..count {
                            writer.write_bytes(&[i as u8])?;
                        }
                        assert_eq!(writer.len(), count);
                        Ok(())
                    });
                    let expected: Vec<u8> = (0..count).map(|i| i as u8).collect();
                    assert_eq!(bytes.unwrap(), expected[..], "{capacity} {count}");
                }
            }
        });
    }

    #[test]
    fn write_vectored_writes_everything_there_is_room_for() {
        Python::initialize();
        Python::attach(|py| {
            let bytes = PyBytes::new_with_writer(py, 1, |writer| {
                let parts = [
                    IoSlice::new(b"ab"),
                    IoSlice::new(b""),
                    IoSlice::new(&[b'c'; 100]),
                ];
                assert_eq!(writer.write_vectored(&parts)?, 102);
                Ok(())
            });
            assert_eq!(bytes.unwrap()[..].len(), 102);
        });
    }

    #[test]
    fn a_writer_that_is_not_finished_frees_its_memory() {
        Python::initialize();
        Python::attach(|py| {
            let result = PyBytes::new_with_writer(py, 10, |writer| {
                writer.write_bytes(b"lost")?;
                Err(crate::exceptions::PyValueError::new_err("stop"))
            });
            assert!(result.is_err());
        });
    }
}
