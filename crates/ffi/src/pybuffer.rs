// `Include/pybuffer.h`: the buffer protocol (part of `object.h` before 3.11).

/// Fills a [`Py_buffer`] for a consumer; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/typeobj.html#c.getbufferproc>
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub type getbufferproc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut Py_buffer, arg3: c_int) -> c_int;

/// Releases what [`getbufferproc`] filled.
/// <https://docs.python.org/3/c-api/typeobj.html#c.releasebufferproc>
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub type releasebufferproc = unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut Py_buffer);

#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
impl Py_buffer {
    /// A view of nothing.
    #[allow(
        clippy::new_without_default,
        reason = "mirrors C's zero initialisation"
    )]
    pub const fn new() -> Self {
        // SAFETY: its fields are integers and raw pointers, for which zero is valid.
        unsafe { core::mem::zeroed() }
    }
}

// ffi-gen: also PyObject_CheckBuffer

/// Whether it has the buffer protocol.
/// <https://docs.python.org/3/c-api/buffer.html#c.PyObject_CheckBuffer>
#[cfg(all(any(PyPy, not(Py_3_9)), not(Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyObject_CheckBuffer(obj: *mut PyObject) -> c_int {
    // SAFETY: obj points to an object, whose type may have the buffer protocol.
    unsafe {
        let methods = (*Py_TYPE(obj)).tp_as_buffer;
        (!methods.is_null() && (*methods).bf_getbuffer.is_some()) as c_int
    }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/buffer.html#c.Py_buffer)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Py_buffer {
    /// `buf`.
    pub buf: *mut c_void,
    /// `obj`.
    pub obj: *mut PyObject,
    /// `len`.
    pub len: Py_ssize_t,
    /// `itemsize`.
    pub itemsize: Py_ssize_t,
    /// `readonly`.
    pub readonly: c_int,
    /// `ndim`.
    pub ndim: c_int,
    /// `format`.
    pub format: *mut c_char,
    /// `shape`.
    pub shape: *mut Py_ssize_t,
    /// `strides`.
    pub strides: *mut Py_ssize_t,
    /// `suboffsets`.
    pub suboffsets: *mut Py_ssize_t,
    /// `internal`.
    pub internal: *mut c_void,
    #[cfg(PyPy)]
    /// `flags`.
    pub flags: c_int,
    #[cfg(PyPy)]
    /// `_strides`.
    pub _strides: [Py_ssize_t; 64],
    #[cfg(PyPy)]
    /// `_shape`.
    pub _shape: [Py_ssize_t; 64],
}

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_MAX_NDIM)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_MAX_NDIM: usize = 64;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_SIMPLE)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_SIMPLE: c_int = 0;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_WRITABLE)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_WRITABLE: c_int = 1;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_WRITEABLE)
#[cfg(not(Py_LIMITED_API))]
pub const PyBUF_WRITEABLE: c_int = 1;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_FORMAT)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FORMAT: c_int = 4;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_ND)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_ND: c_int = 8;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_STRIDES)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDES: c_int = 0x18;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_C_CONTIGUOUS)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_C_CONTIGUOUS: c_int = 0x38;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_F_CONTIGUOUS)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_F_CONTIGUOUS: c_int = 0x58;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_ANY_CONTIGUOUS)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_ANY_CONTIGUOUS: c_int = 0x98;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_INDIRECT)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_INDIRECT: c_int = 0x118;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_CONTIG)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_CONTIG: c_int = 9;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_CONTIG_RO)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_CONTIG_RO: c_int = 8;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_STRIDED)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDED: c_int = 25;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_STRIDED_RO)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDED_RO: c_int = 24;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_RECORDS)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_RECORDS: c_int = 29;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_RECORDS_RO)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_RECORDS_RO: c_int = 28;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_FULL)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FULL: c_int = 285;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_FULL_RO)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FULL_RO: c_int = 284;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_READ)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_READ: c_int = 0x100;

/// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBUF_WRITE)
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_WRITE: c_int = 0x200;

#[cfg(all(Py_3_9, any(Py_3_11, not(Py_LIMITED_API)), not(PyPy)))]
extern_libpython! {
    /// Whether it has the buffer protocol. [C](https://docs.python.org/3/c-api/buffer.html#c.PyObject_CheckBuffer)
    pub fn PyObject_CheckBuffer(obj: *mut PyObject) -> c_int;
}

#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Fills a view of an object's memory; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/buffer.html#c.PyObject_GetBuffer)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetBuffer")]
    pub fn PyObject_GetBuffer(obj: *mut PyObject, view: *mut Py_buffer, flags: c_int) -> c_int;
    /// Address of an item. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_GetPointer)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_GetPointer")]
    pub fn PyBuffer_GetPointer(view: *const Py_buffer, indices: *const Py_ssize_t) -> *mut c_void;
    /// Copies a view's memory out; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_ToContiguous)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_ToContiguous")]
    pub fn PyBuffer_ToContiguous(buf: *mut c_void, view: *const Py_buffer, len: Py_ssize_t, order: c_char) -> c_int;
    /// Copies into a view's memory; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_FromContiguous)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_FromContiguous")]
    pub fn PyBuffer_FromContiguous(view: *const Py_buffer, buf: *const c_void, len: Py_ssize_t, order: c_char) -> c_int;
    /// Copies between two buffers; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/buffer.html#c.PyObject_CopyData)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CopyData")]
    pub fn PyObject_CopyData(dest: *mut PyObject, src: *mut PyObject) -> c_int;
    /// Whether memory is contiguous in C, Fortran or any order. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_IsContiguous)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_IsContiguous")]
    pub fn PyBuffer_IsContiguous(view: *const Py_buffer, order: c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_FillContiguousStrides)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_FillContiguousStrides")]
    pub fn PyBuffer_FillContiguousStrides(ndims: c_int, shape: *mut Py_ssize_t, strides: *mut Py_ssize_t, itemsize: c_int, order: c_char);
    /// Fills a view of plain bytes, for exporters; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_FillInfo)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_FillInfo")]
    pub fn PyBuffer_FillInfo(view: *mut Py_buffer, o: *mut PyObject, buf: *mut c_void, len: Py_ssize_t, readonly: c_int, flags: c_int) -> c_int;
    /// Ends a view. [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_Release)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_Release")]
    pub fn PyBuffer_Release(view: *mut Py_buffer);
}

#[cfg(all(Py_3_9, any(Py_3_11, not(Py_LIMITED_API))))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/buffer.html#c.PyBuffer_SizeFromFormat)
    #[cfg_attr(PyPy, link_name = "PyPyBuffer_SizeFromFormat")]
    pub fn PyBuffer_SizeFromFormat(format: *const c_char) -> Py_ssize_t;
}

// ffi-gen: end
