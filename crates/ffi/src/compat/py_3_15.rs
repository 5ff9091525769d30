//! Functions that Python 3.15 added.

use crate::*;

#[cfg(all(Py_3_15, not(any(Py_LIMITED_API, PyPy))))]
pub use crate::{
    PyBytesWriter, PyBytesWriter_Create, PyBytesWriter_Discard, PyBytesWriter_Finish,
    PyBytesWriter_FinishWithSize, PyBytesWriter_GetData, PyBytesWriter_GetSize,
    PyBytesWriter_Resize,
};

#[cfg(not(all(Py_3_15, not(any(Py_LIMITED_API, PyPy)))))]
pub use shim::*;

#[cfg(not(all(Py_3_15, not(any(Py_LIMITED_API, PyPy)))))]
mod shim {
    use super::*;
    use core::ptr::null_mut;

    /// Bytes under construction, in a bytearray, whose size may change.
    #[repr(C)]
    #[derive(Debug)]
    pub struct PyBytesWriter {
        bytes: *mut PyObject,
    }

    /// A writer with room for `size` bytes; NULL with an exception on failure.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Create>
    pub unsafe fn PyBytesWriter_Create(size: Py_ssize_t) -> *mut PyBytesWriter {
        // SAFETY: the writer is allocated before it is written.
        unsafe {
            if size < 0 {
                PyErr_SetString(PyExc_ValueError, c"size must be >= 0".as_ptr());
                return null_mut();
            }
            let writer: *mut PyBytesWriter =
                PyMem_Malloc(core::mem::size_of::<PyBytesWriter>()).cast();
            if writer.is_null() {
                PyErr_NoMemory();
                return null_mut();
            }
            let bytes = PyByteArray_FromStringAndSize(core::ptr::null(), size);
            if bytes.is_null() {
                PyMem_Free(writer.cast());
                return null_mut();
            }
            writer.write(PyBytesWriter { bytes });
            writer
        }
    }

    /// Destroys a writer; does nothing for NULL.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Discard>
    pub unsafe fn PyBytesWriter_Discard(writer: *mut PyBytesWriter) {
        if writer.is_null() {
            return;
        }
        // SAFETY: writer comes from PyBytesWriter_Create and ends here.
        unsafe {
            Py_DECREF((*writer).bytes);
            PyMem_Free(writer.cast());
        }
    }

    /// Destroys a writer and returns its bytes. New reference.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Finish>
    pub unsafe fn PyBytesWriter_Finish(writer: *mut PyBytesWriter) -> *mut PyObject {
        // SAFETY: same contract.
        unsafe { PyBytesWriter_FinishWithSize(writer, PyBytesWriter_GetSize(writer)) }
    }

    /// Destroys a writer and returns its first `size` bytes. New reference.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_FinishWithSize>
    pub unsafe fn PyBytesWriter_FinishWithSize(
        writer: *mut PyBytesWriter,
        size: Py_ssize_t,
    ) -> *mut PyObject {
        // SAFETY: writer comes from PyBytesWriter_Create and ends here.
        unsafe {
            let result = if PyBytesWriter_Resize(writer, size) < 0 {
                null_mut()
            } else {
                PyBytes_FromStringAndSize(PyByteArray_AsString((*writer).bytes), size)
            };
            PyBytesWriter_Discard(writer);
            result
        }
    }

    /// The memory of a writer, until it is resized.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_GetData>
    pub unsafe fn PyBytesWriter_GetData(writer: *mut PyBytesWriter) -> *mut c_void {
        // SAFETY: writer comes from PyBytesWriter_Create.
        unsafe { PyByteArray_AsString((*writer).bytes).cast() }
    }

    /// Number of bytes that a writer has room for.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_GetSize>
    pub unsafe fn PyBytesWriter_GetSize(writer: *mut PyBytesWriter) -> Py_ssize_t {
        // SAFETY: writer comes from PyBytesWriter_Create.
        unsafe { PyByteArray_Size((*writer).bytes) }
    }

    /// Changes the size of a writer; 0, or -1 with an exception.
    /// <https://docs.python.org/3/c-api/bytes.html#c.PyBytesWriter_Resize>
    pub unsafe fn PyBytesWriter_Resize(writer: *mut PyBytesWriter, size: Py_ssize_t) -> c_int {
        // SAFETY: writer comes from PyBytesWriter_Create.
        unsafe {
            if size < 0 {
                PyErr_SetString(PyExc_ValueError, c"size must be >= 0".as_ptr());
                return -1;
            }
            PyByteArray_Resize((*writer).bytes, size)
        }
    }
}
