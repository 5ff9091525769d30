//! Bytes of which the number is not known before.

use std::io::{self, IoSlice, Write};

use super::PyBytes;
use crate::error::Message;
use crate::exceptions::PyMemoryError;
use crate::{Bound, IntoPyObject, PyErr, PyResult, Python};

/// Writes a [`PyBytes`] object piece by piece; see [`PyBytes::new_with_writer`].
///
/// It is a [`Write`], which cannot fail but for lack of memory.
pub struct PyBytesWriter<'py> {
    py: Python<'py>,
    buffer: Vec<u8>,
}

impl<'py> PyBytesWriter<'py> {
    pub(super) fn with_capacity(py: Python<'py>, capacity: usize) -> PyResult<Self> {
        let mut writer = PyBytesWriter { py, buffer: Vec::new() };
        writer.reserve(capacity)?;
        Ok(writer)
    }

    fn reserve(&mut self, additional: usize) -> PyResult<()> {
        self.buffer.try_reserve(additional).map_err(|_| {
            PyErr::new::<PyMemoryError, _>(Message("not enough memory for the bytes"))
        })
    }

    /// How many bytes were written.
    #[inline]
    pub fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Whether nothing was written.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn write_bytes(&mut self, bytes: &[u8]) -> PyResult<()> {
        self.reserve(bytes.len())?;
        self.buffer.extend_from_slice(bytes);
        Ok(())
    }
}

impl Write for PyBytesWriter<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.write_bytes(buf).map_err(|_| io::ErrorKind::OutOfMemory)?;
        Ok(buf.len())
    }

    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        let total = bufs.iter().try_fold(0_usize, |total, buf| total.checked_add(buf.len()));
        let total = total.ok_or(io::ErrorKind::OutOfMemory)?;
        self.reserve(total).map_err(|_| io::ErrorKind::OutOfMemory)?;
        for buf in bufs {
            self.buffer.extend_from_slice(buf);
        }
        Ok(total)
    }

    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.write(buf).map(drop)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'py> TryFrom<PyBytesWriter<'py>> for Bound<'py, PyBytes> {
    type Error = PyErr;

    fn try_from(writer: PyBytesWriter<'py>) -> PyResult<Self> {
        Ok(PyBytes::new(writer.py, &writer.buffer))
    }
}

impl<'py> IntoPyObject<'py> for PyBytesWriter<'py> {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = PyErr;

    fn into_pyobject(self, _py: Python<'py>) -> PyResult<Self::Output> {
        self.try_into()
    }
}
