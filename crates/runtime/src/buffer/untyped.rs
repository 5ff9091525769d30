use std::ffi::{c_char, c_void, CStr};
use std::fmt;
use std::mem::size_of;
use std::ptr::NonNull;

use super::{Element, PyBuffer};
use crate::checked::raise_if_minus_one;
use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::PyBufferError;
use crate::object::{Bound, PyAny};
use crate::{ffi, PyErr, PyResult, Python};

/// Memory that a Python object lends, with what the object says about its items.
///
/// The memory stays where it is until this is dropped. To reach the items, give them a type with
/// [`into_typed`](PyUntypedBuffer::into_typed) or [`as_typed`](PyUntypedBuffer::as_typed).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{buffer::PyUntypedBuffer, prelude::*};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let object = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
///     let buffer = PyUntypedBuffer::get(&object)?;
///     assert_eq!(buffer.shape(), [2, 3]);
///     assert_eq!(buffer.as_typed::<u8>()?.to_vec(py)?, [0; 6]);
///     Ok(())
/// })
/// # }
/// ```
// The description lies in an allocation of its own, as exporters let `shape` and `strides` point
// into it. It is a plain pointer and no `Box`, which would have to be the only one.
#[repr(transparent)]
pub struct PyUntypedBuffer(NonNull<Lent>);

/// What the exporter says of its memory, and what it leaves unsaid.
struct Lent {
    view: ffi::Py_buffer,
    /// The strides of items that lie one after the other, if the exporter gives none, as `ctypes` does.
    /// The view points to them until it is given back.
    strides: Vec<ffi::Py_ssize_t>,
}

// SAFETY: - the description does not change, and the memory it points to stays in place;
//         - the items are only reached with a token, or through raw pointers;
//         - releasing the buffer attaches first.
unsafe impl Send for PyUntypedBuffer {}
// SAFETY: as above.
unsafe impl Sync for PyUntypedBuffer {}

impl PyUntypedBuffer {
    /// The memory of an object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::{PyByteArray, PyString}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     let buffer = PyUntypedBuffer::get(&array)?;
    ///     // Its memory stays where it is meanwhile, so it cannot grow.
    ///     assert!(array.resize(100).unwrap_err().to_string().starts_with("BufferError"));
    ///     drop(buffer);
    ///     array.resize(100)?;
    ///
    ///     assert!(PyUntypedBuffer::get(&PyString::new(py, "text")).is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `TypeError` if the object has none to share; `BufferError` if it cannot share it now.
    #[inline]
    pub fn get(obj: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = obj.py();
        let lent = NonNull::from(Box::leak(Box::new(Lent {
            view: ffi::Py_buffer::new(),
            strides: Vec::new(),
        })));
        // SAFETY: takes any object, and fills the description in, or gives -1 with an error set.
        let code = unsafe {
            let view = &raw mut (*lent.as_ptr()).view;
            ffi::PyObject_GetBuffer(obj.as_ptr(), view, ffi::PyBUF_FULL_RO)
        };
        if let Err(error) = raise_if_minus_one(py, code) {
            // SAFETY: from a box, and not used again.
            drop(unsafe { Box::from_raw(lent.as_ptr()) });
            return Err(error);
        }
        let buffer = PyUntypedBuffer(lent);
        let view = buffer.view();
        if view.ndim > 0 && view.shape.is_null() {
            return Err(incomplete());
        }
        if view.ndim > 0 && view.strides.is_null() {
            let strides = contiguous_strides(buffer.shape(), buffer.item_size());
            // SAFETY: - nobody else knows of the description, and no reference to it is left;
            //         - what a vector holds does not move with it.
            unsafe {
                let lent = lent.as_ptr();
                (*lent).strides = strides;
                (*lent).view.strides = (*lent).strides.as_mut_ptr();
            }
        }
        Ok(buffer)
    }

    /// Gives the items a type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::{PyBuffer, PyUntypedBuffer}, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyBytes::new(py, b"abc");
    ///     let typed: PyBuffer<u8> = PyUntypedBuffer::get(&bytes)?.into_typed()?;
    ///     assert_eq!(typed.to_vec(py)?, b"abc");
    ///     assert!(PyUntypedBuffer::get(&bytes)?.into_typed::<i64>().is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `BufferError` if they are of another one, or not where the type can lie.
    pub fn into_typed<T: Element>(self) -> PyResult<PyBuffer<T>> {
        self.check_type::<T>()?;
        // SAFETY: just checked.
        Ok(unsafe { PyBuffer::new_unchecked(self) })
    }

    /// Gives the items a type, for as long as this is borrowed.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::{ElementType, PyUntypedBuffer}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     fn total(object: &Bound<'_, PyAny>) -> PyResult<f64> {
    ///         let (py, buffer) = (object.py(), PyUntypedBuffer::get(object)?);
    ///         match ElementType::from_format(buffer.format()) {
    ///             ElementType::Float { bytes: 4 } => {
    ///                 Ok(buffer.as_typed::<f32>()?.to_vec(py)?.iter().copied().map(f64::from).sum())
    ///             }
    ///             _ => Ok(buffer.as_typed::<f64>()?.to_vec(py)?.iter().sum()),
    ///         }
    ///     }
    ///     let array = |code: &str| py.import("array")?.call_method1("array", (code, [1.5, 2.5]));
    ///     assert_eq!(total(&array("f")?)?, 4.0);
    ///     assert_eq!(total(&array("d")?)?, 4.0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PyUntypedBuffer::into_typed`].
    pub fn as_typed<T: Element>(&self) -> PyResult<&PyBuffer<T>> {
        self.check_type::<T>()?;
        // SAFETY: - just checked;
        //         - a `PyBuffer` is a `PyUntypedBuffer`, in this layout.
        Ok(unsafe { &*(&raw const *self).cast::<PyBuffer<T>>() })
    }

    fn check_type<T: Element>(&self) -> PyResult<()> {
        if self.item_size() != size_of::<T>() || !T::is_compatible_format(self.format()) {
            return Err(incompatible("compatible with", std::any::type_name::<T>()));
        }
        // Where there are no items, the pointer is never used.
        if self.item_count() > 0 && !self.buf_ptr().cast::<T>().is_aligned() {
            return Err(incompatible("aligned for", std::any::type_name::<T>()));
        }
        Ok(())
    }

    #[inline]
    pub(super) fn view(&self) -> &ffi::Py_buffer {
        // SAFETY: filled in by `get`, and not changed before it is freed in `give_back`.
        unsafe { &self.0.as_ref().view }
    }

    /// Gives the memory back, which is cheaper than a plain drop: nobody has to find out whether the
    /// thread is attached.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::PyByteArray};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     let buffer = PyUntypedBuffer::get(&array)?;
    ///     buffer.release(py);
    ///     array.resize(1)?;
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn release(self, _py: Python<'_>) {
        let this = std::mem::ManuallyDrop::new(self);
        // SAFETY: the token proves that we are attached; `this` is not used again, nor dropped.
        unsafe { give_back(this.0) }
    }

    /// Where the memory begins: the item at index 0 in every dimension.
    ///
    /// The memory may be written by others at any time, so that to read it is up to `unsafe` code
    /// that knows better.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let buffer = PyUntypedBuffer::get(&PyBytes::new(py, b"abc"))?;
    ///     // SAFETY: the memory of `bytes` is never written, and there are three of them.
    ///     assert_eq!(unsafe { *buffer.buf_ptr().cast::<u8>().add(2) }, b'c');
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn buf_ptr(&self) -> *mut c_void {
        self.view().buf
    }

    /// Where the item at an index in every dimension lies.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(b'abcdef').cast('B', (2, 3))", None, None)?;
    ///     let buffer = PyUntypedBuffer::get(&rows)?;
    ///     let item = buffer.get_ptr(&[1, 0]).cast::<u8>();
    ///     // SAFETY: the memory of `bytes` is never written.
    ///     assert_eq!(unsafe { *item }, b'd');
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If there are not as many indices as dimensions, or one of them is too large.
    #[inline]
    pub fn get_ptr(&self, indices: &[usize]) -> *mut c_void {
        let shape = self.shape();
        assert_eq!(
            indices.len(),
            shape.len(),
            "a buffer needs one index for each dimension"
        );
        for (index, size) in indices.iter().zip(shape) {
            assert!(
                index < size,
                "index {index} is out of range for a dimension of size {size}"
            );
        }
        // SAFETY: - the description is complete, and the indices are within the shape;
        //         - they are below `isize::MAX`, so they are the same as `Py_ssize_t`.
        unsafe { ffi::PyBuffer_GetPointer(self.view(), indices.as_ptr().cast()) }
    }

    /// Whether nobody may write through this.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::{PyByteArray, PyBytes}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(PyUntypedBuffer::get(&PyBytes::new(py, b"abc"))?.readonly());
    ///     assert!(!PyUntypedBuffer::get(&PyByteArray::new(py, b"abc"))?.readonly());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn readonly(&self) -> bool {
        self.view().readonly != 0
    }

    /// The size of one item.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = py.eval(c"__import__('array').array('d', [1.0])", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&array)?.item_size(), 8);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn item_size(&self) -> usize {
        self.view().itemsize as usize
    }

    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&rows)?.item_count(), 6);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn item_count(&self) -> usize {
        // Items of no size have nothing to be counted by.
        self.len_bytes().checked_div(self.item_size()).unwrap_or(0)
    }

    /// The size of all items: what they take when they lie one after the other.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = py.eval(c"__import__('array').array('d', [1.0, 2.0])", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&array)?.len_bytes(), 16);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn len_bytes(&self) -> usize {
        self.view().len as usize
    }

    /// The number of dimensions; 0 for a single item.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&rows)?.dimensions(), 2);
    ///     let single = py.eval(c"__import__('ctypes').c_int(5)", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&single)?.dimensions(), 0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn dimensions(&self) -> usize {
        self.view().ndim as usize
    }

    /// The number of items in each dimension.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&rows)?.shape(), [2, 3]);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn shape(&self) -> &[usize] {
        // SAFETY: - there is a size for each dimension, none of them negative;
        //         - they live as long as the buffer.
        unsafe { self.per_dimension(self.view().shape.cast()) }
    }

    /// How many bytes there are from one item to the next, in each dimension.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&rows)?.strides(), [3, 1]);
    ///     let backwards = py.eval(c"memoryview(b'abc')[::-1]", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&backwards)?.strides(), [-1]);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn strides(&self) -> &[isize] {
        // SAFETY: - there is a stride for each dimension;
        //         - they live as long as the buffer.
        unsafe { self.per_dimension(self.view().strides) }
    }

    /// In which dimensions there are pointers to the items instead of items: those where this is not
    /// negative. `None` if there are none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyUntypedBuffer::get(&PyBytes::new(py, b"abc"))?;
    ///     assert!(bytes.suboffsets().is_none(), "as for nearly everything: the items themselves are there");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn suboffsets(&self) -> Option<&[isize]> {
        if self.view().suboffsets.is_null() {
            return None;
        }
        // SAFETY: - if there are any, there is one for each dimension;
        //         - they live as long as the buffer.
        Some(unsafe { self.per_dimension(self.view().suboffsets) })
    }

    /// # Safety
    /// If there are dimensions, `values` points to one value for each, which live as long as `self`.
    unsafe fn per_dimension<T>(&self, values: *const T) -> &[T] {
        match self.dimensions() {
            0 => &[],
            // SAFETY: as the caller promises.
            count => unsafe { std::slice::from_raw_parts(values, count) },
        }
    }

    /// What the items are, as the [`struct`](https://docs.python.org/3/library/struct.html) module
    /// writes it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = py.eval(c"__import__('array').array('d')", None, None)?;
    ///     assert_eq!(PyUntypedBuffer::get(&array)?.format(), c"d");
    ///     assert_eq!(PyUntypedBuffer::get(&PyBytes::new(py, b""))?.format(), c"B");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn format(&self) -> &CStr {
        if self.view().format.is_null() {
            return c"B";
        }
        // SAFETY: if there is a format, it is NUL-terminated, and lives as long as the buffer.
        unsafe { CStr::from_ptr(self.view().format) }
    }

    /// The object that lends the memory.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer, types::PyBytes};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bytes = PyBytes::new(py, b"abc");
    ///     let buffer = PyUntypedBuffer::get(&bytes)?;
    ///     assert!(buffer.obj(py).is_some_and(|obj| obj.is(&bytes)));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn obj<'py>(&self, py: Python<'py>) -> Option<&Bound<'py, PyAny>> {
        // SAFETY: NULL, or an object that the buffer keeps alive.
        unsafe { Bound::ref_from_ptr_or_none(py, &self.view().obj) }.as_ref()
    }

    /// Whether the items lie one after the other, the last index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let view = py.eval(c"memoryview(b'abcd')", None, None)?;
    ///     assert!(PyUntypedBuffer::get(&view)?.is_c_contiguous());
    ///     let every_other = py.eval(c"memoryview(b'abcd')[::2]", None, None)?;
    ///     assert!(!PyUntypedBuffer::get(&every_other)?.is_c_contiguous());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn is_c_contiguous(&self) -> bool {
        self.is_contiguous(b'C')
    }

    /// Whether the items lie one after the other, the first index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyUntypedBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     let buffer = PyUntypedBuffer::get(&rows)?;
    ///     assert!(buffer.is_c_contiguous() && !buffer.is_fortran_contiguous());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn is_fortran_contiguous(&self) -> bool {
        self.is_contiguous(b'F')
    }

    #[inline]
    pub(super) fn is_contiguous(&self, order: u8) -> bool {
        // SAFETY: the description is complete.
        unsafe { ffi::PyBuffer_IsContiguous(self.view(), order as c_char) != 0 }
    }
}

impl Drop for PyUntypedBuffer {
    #[inline]
    fn drop(&mut self) {
        // Without an interpreter there is nobody to give the memory back to.
        let _nobody_there = Python::try_attach(|_py| {
            // SAFETY: we are attached; the buffer is gone after this.
            unsafe { give_back(self.0) }
        });
    }
}

/// # Safety
/// The thread is attached; the buffer is one that `PyUntypedBuffer::get` made, and not used again.
#[inline]
unsafe fn give_back(lent: NonNull<Lent>) {
    // SAFETY: - as the caller promises;
    //         - the exporter gets back what it gave.
    unsafe {
        let view = &raw mut (*lent.as_ptr()).view;
        if !(*lent.as_ptr()).strides.is_empty() {
            (*view).strides = std::ptr::null_mut();
        }
        ffi::PyBuffer_Release(view);
        drop(Box::from_raw(lent.as_ptr()));
    }
}

/// How far apart items are that lie one after the other, the last index running fastest.
#[cold]
fn contiguous_strides(shape: &[usize], item_size: usize) -> Vec<ffi::Py_ssize_t> {
    let mut strides = vec![0; shape.len()];
    let mut stride = item_size as ffi::Py_ssize_t;
    for (slot, length) in strides.iter_mut().zip(shape).rev() {
        *slot = stride;
        stride = stride.wrapping_mul(*length as ffi::Py_ssize_t);
    }
    strides
}

#[cold]
#[inline]
fn incomplete() -> PyErr {
    PyErr::new::<PyBufferError, _>(Message("a buffer without shape"))
}

#[cold]
#[inline]
fn incompatible(what: &'static str, name: &'static str) -> PyErr {
    PyErr::new::<PyBufferError, _>(LazyMessage(move || {
        format!("buffer contents are not {what} {name}")
    }))
}

impl fmt::Debug for PyUntypedBuffer {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("PyUntypedBuffer", f)
    }
}

impl PyUntypedBuffer {
    #[inline]
    pub(super) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("buf", &self.view().buf)
            .field("obj", &self.view().obj)
            .field("len", &self.view().len)
            .field("itemsize", &self.view().itemsize)
            .field("readonly", &self.view().readonly)
            .field("ndim", &self.view().ndim)
            .field("format", &self.format())
            .field("shape", &self.shape())
            .field("strides", &self.strides())
            .field("suboffsets", &self.suboffsets())
            .field("internal", &self.view().internal)
            .finish()
    }
}
