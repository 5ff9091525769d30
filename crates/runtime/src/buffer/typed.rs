use std::cell::Cell;
use std::ffi::{c_char, c_void};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::ptr::NonNull;

use super::{Element, PyUntypedBuffer, ReadOnlyCell};
use crate::checked::{locked, raise_if_minus_one};
use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::PyBufferError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::{ffi, FromPyObject, PyErr, PyResult, Python};

/// Memory that a Python object lends, whose items are values of type `T`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{buffer::PyBuffer, prelude::*};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let array = py.eval(c"__import__('array').array('d', [1.0, 2.5])", None, None)?;
///     let buffer = PyBuffer::<f64>::get(&array)?;
///     assert_eq!(buffer.to_vec(py)?, [1.0, 2.5]);
///     buffer.copy_from_slice(py, &[3.0, 4.0])?;
///     assert_eq!(array.get_item(1)?.extract::<f64>()?, 4.0);
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyBuffer<T>(PyUntypedBuffer, PhantomData<[T]>);

/// Orders in which the items of several dimensions can lie one after the other.
#[derive(Clone, Copy)]
enum Order {
    /// The last index runs fastest.
    C = b'C' as isize,
    /// The first index runs fastest.
    Fortran = b'F' as isize,
}

impl<T: Element> PyBuffer<T> {
    /// The memory of an object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::{PyBytes, PyList}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let buffer = PyBuffer::<u8>::get(&PyBytes::new(py, b"abc"))?;
    ///     assert_eq!(buffer.item_count(), 3);
    ///
    ///     let wrong = PyBuffer::<f64>::get(&PyBytes::new(py, b"abc")).unwrap_err();
    ///     assert_eq!(wrong.to_string(), "BufferError: buffer contents are not compatible with f64");
    ///     let none = PyBuffer::<u8>::get(&PyList::empty(py)).unwrap_err();
    ///     assert!(none.to_string().starts_with("TypeError"));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `TypeError` if the object has none to share; `BufferError` if it cannot share it now, or if
    /// its items are of another type.
    pub fn get(obj: &Bound<'_, PyAny>) -> PyResult<Self> {
        PyUntypedBuffer::get(obj)?.into_typed()
    }

    /// # Safety
    /// The items are values of type `T`, aligned as that has to be.
    pub(super) unsafe fn new_unchecked(buffer: PyUntypedBuffer) -> Self {
        PyBuffer(buffer, PhantomData)
    }

    /// Where the items lie, one after the other, the last index running fastest; `None` if they do
    /// not lie so.
    ///
    /// Others may write the items at any time, and none may be written if the buffer is
    /// [`readonly`](PyUntypedBuffer::readonly).
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::PyByteArray};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"abc");
    ///     let buffer = PyBuffer::<u8>::get(&array)?;
    ///     let items = buffer.as_slice_ptr().expect("one after the other");
    ///     // SAFETY: nobody else has the array, so nobody else writes it.
    ///     unsafe { (*items.as_ptr())[0] = b'x' };
    ///     assert_eq!(array.to_vec(), b"xbc");
    ///
    ///     let every_other = py.eval(c"memoryview(b'abcd')[::2]", None, None)?;
    ///     assert!(PyBuffer::<u8>::get(&every_other)?.as_slice_ptr().is_none());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_slice_ptr(&self) -> Option<NonNull<[T]>> {
        self.slice_ptr(Order::C)
    }

    /// As [`PyBuffer::as_slice_ptr`], with the first index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(bytes(6)).cast('B', (2, 3))", None, None)?;
    ///     let rows = PyBuffer::<u8>::get(&rows)?;
    ///     assert!(rows.as_slice_ptr().is_some());
    ///     assert!(rows.as_fortran_slice_ptr().is_none(), "the last index runs fastest");
    ///
    ///     let one_dimension = py.eval(c"b'abc'", None, None)?;
    ///     assert!(PyBuffer::<u8>::get(&one_dimension)?.as_fortran_slice_ptr().is_some(), "then both are so");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    pub fn as_fortran_slice_ptr(&self) -> Option<NonNull<[T]>> {
        self.slice_ptr(Order::Fortran)
    }

    fn slice_ptr(&self, order: Order) -> Option<NonNull<[T]>> {
        if !self.is_contiguous(order as u8) {
            return None;
        }
        let count = self.item_count();
        // The pointer of an empty buffer may be NULL, or not aligned.
        let first = if count == 0 {
            NonNull::dangling()
        } else {
            NonNull::new(self.buf_ptr())?.cast()
        };
        Some(NonNull::slice_from_raw_parts(first, count))
    }

    /// The items, if they lie one after the other, the last index running fastest.
    ///
    /// On free-threaded Python only of `bytes`: nothing keeps other threads from writing anything
    /// else.
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(note = "use `as_slice_ptr`, `copy_to_slice` or `to_vec` instead")
    )]
    pub fn as_slice<'a>(&'a self, py: Python<'a>) -> Option<&'a [ReadOnlyCell<T>]> {
        self.cells(py, Order::C)
    }

    /// The items to write, if they lie one after the other, the last index running fastest, and may
    /// be written.
    ///
    /// Never on free-threaded Python: nothing keeps other threads from writing, too.
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(note = "use `as_slice_ptr` or `copy_from_slice` instead")
    )]
    pub fn as_mut_slice<'a>(&'a self, py: Python<'a>) -> Option<&'a [Cell<T>]> {
        self.writable_cells(py, Order::C)
    }

    /// As [`PyBuffer::as_slice`], with the first index running fastest.
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(
            note = "use `as_fortran_slice_ptr`, `copy_to_fortran_slice` or `to_fortran_vec` instead"
        )
    )]
    pub fn as_fortran_slice<'a>(&'a self, py: Python<'a>) -> Option<&'a [ReadOnlyCell<T>]> {
        self.cells(py, Order::Fortran)
    }

    /// As [`PyBuffer::as_mut_slice`], with the first index running fastest.
    #[cfg_attr(
        not(feature = "before-0_30"),
        deprecated(note = "use `as_fortran_slice_ptr` or `copy_from_fortran_slice` instead")
    )]
    pub fn as_fortran_mut_slice<'a>(&'a self, py: Python<'a>) -> Option<&'a [Cell<T>]> {
        self.writable_cells(py, Order::Fortran)
    }

    fn cells<'a>(&'a self, py: Python<'a>, order: Order) -> Option<&'a [ReadOnlyCell<T>]> {
        if cfg!(Py_GIL_DISABLED) && !self.is_bytes(py) {
            return None;
        }
        let items = self.slice_ptr(order)?;
        // SAFETY: - the items stay in place while `self` is borrowed;
        //         - a cell has the layout of its value, and this thread alone has it: others need
        //           the GIL to write, which the token holds, or the items never change.
        Some(unsafe { &*(items.as_ptr() as *const [ReadOnlyCell<T>]) })
    }

    fn writable_cells<'a>(&'a self, _py: Python<'a>, order: Order) -> Option<&'a [Cell<T>]> {
        if cfg!(Py_GIL_DISABLED) || self.readonly() {
            return None;
        }
        let items = self.slice_ptr(order)?;
        // SAFETY: - the items stay in place while `self` is borrowed, and may be written;
        //         - a cell has the layout of its value, and this thread alone has it: others need
        //           the GIL to write, which the token holds.
        Some(unsafe { &*(items.as_ptr() as *const [Cell<T>]) })
    }

    /// Whether the memory belongs to a `bytes` object, which never changes.
    fn is_bytes(&self, py: Python<'_>) -> bool {
        // SAFETY: takes any object.
        self.obj(py)
            .is_some_and(|obj| unsafe { ffi::PyBytes_Check(obj.as_ptr()) != 0 })
    }

    /// Copies the items to `target`, the last index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = py.eval(c"__import__('array').array('f', [0.5, 1.5])", None, None)?;
    ///     let buffer = PyBuffer::<f32>::get(&array)?;
    ///     let mut copy = [0.0; 2];
    ///     buffer.copy_to_slice(py, &mut copy)?;
    ///     assert_eq!(copy, [0.5, 1.5]);
    ///
    ///     let error = buffer.copy_to_slice(py, &mut [0.0; 3]).unwrap_err();
    ///     assert!(error.to_string().contains("of length 3"));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `BufferError` if `target` is not as long as [`item_count`](PyUntypedBuffer::item_count).
    pub fn copy_to_slice(&self, py: Python<'_>, target: &mut [T]) -> PyResult<()> {
        self.copy_to(py, target, Order::C)
    }

    /// As [`PyBuffer::copy_to_slice`], with the first index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(b'abcdef').cast('B', (2, 3))", None, None)?;
    ///     let mut columns = [0; 6];
    ///     PyBuffer::<u8>::get(&rows)?.copy_to_fortran_slice(py, &mut columns)?;
    ///     assert_eq!(&columns, b"adbecf");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PyBuffer::copy_to_slice`].
    pub fn copy_to_fortran_slice(&self, py: Python<'_>, target: &mut [T]) -> PyResult<()> {
        self.copy_to(py, target, Order::Fortran)
    }

    fn copy_to(&self, py: Python<'_>, target: &mut [T], order: Order) -> PyResult<()> {
        if target.len() != self.item_count() {
            return Err(wrong_length("to", target.len(), self.item_count()));
        }
        // SAFETY: the slice has room for all items.
        unsafe { copy_out(py, self, target.as_mut_ptr().cast(), order) }
    }

    /// The items, the last index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let reversed = py.eval(c"memoryview(b'abc')[::-1]", None, None)?;
    ///     assert_eq!(PyBuffer::<u8>::get(&reversed)?.to_vec(py)?, b"cba");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `BufferError` if they cannot be read.
    pub fn to_vec(&self, py: Python<'_>) -> PyResult<Vec<T>> {
        self.to_vec_in(py, Order::C)
    }

    /// The items, the first index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let rows = py.eval(c"memoryview(b'abcdef').cast('B', (3, 2))", None, None)?;
    ///     assert_eq!(PyBuffer::<u8>::get(&rows)?.to_fortran_vec(py)?, b"acebdf");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PyBuffer::to_vec`].
    pub fn to_fortran_vec(&self, py: Python<'_>) -> PyResult<Vec<T>> {
        self.to_vec_in(py, Order::Fortran)
    }

    fn to_vec_in(&self, py: Python<'_>, order: Order) -> PyResult<Vec<T>> {
        let count = self.item_count();
        let mut items = Vec::<T>::with_capacity(count);
        // SAFETY: - there is room for all items, which are as many as were counted;
        //         - after the copy they are values of type `T`.
        unsafe {
            copy_out(py, self, items.as_mut_ptr().cast(), order)?;
            items.set_len(count);
        }
        Ok(items)
    }

    /// Copies `source` to the items, the last index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::{PyByteArray, PyBytes}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"...");
    ///     PyBuffer::<u8>::get(&array)?.copy_from_slice(py, b"new")?;
    ///     assert_eq!(array.to_vec(), b"new");
    ///
    ///     let fixed = PyBytes::new(py, b"...");
    ///     assert!(PyBuffer::<u8>::get(&fixed)?.copy_from_slice(py, b"new").is_err());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// `BufferError` if the buffer is read-only, or `source` is not as long as
    /// [`item_count`](PyUntypedBuffer::item_count).
    pub fn copy_from_slice(&self, py: Python<'_>, source: &[T]) -> PyResult<()> {
        self.copy_from(py, source, Order::C)
    }

    /// As [`PyBuffer::copy_from_slice`], with the first index running fastest.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, buffer::PyBuffer, types::PyByteArray};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let array = PyByteArray::new(py, b"......");
    ///     let rows = py.eval(c"lambda array: memoryview(array).cast('B', (2, 3))", None, None)?.call1((&array,))?;
    ///     PyBuffer::<u8>::get(&rows)?.copy_from_fortran_slice(py, b"adbecf")?;
    ///     assert_eq!(array.to_vec(), b"abcdef");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PyBuffer::copy_from_slice`].
    pub fn copy_from_fortran_slice(&self, py: Python<'_>, source: &[T]) -> PyResult<()> {
        self.copy_from(py, source, Order::Fortran)
    }

    fn copy_from(&self, py: Python<'_>, source: &[T], order: Order) -> PyResult<()> {
        if self.readonly() {
            return Err(PyErr::new::<PyBufferError, _>(Message(
                "cannot write to read-only buffer",
            )));
        }
        if source.len() != self.item_count() {
            return Err(wrong_length("from", source.len(), self.item_count()));
        }
        // SAFETY: the slice has all items, and they may be written.
        unsafe { copy_in(py, self, source.as_ptr().cast(), order) }
    }
}

/// Runs `copy` while no other thread changes the object that lends the memory, if that locks itself
/// for its own changes, as Python's objects do.
fn undisturbed(
    py: Python<'_>,
    buffer: &PyUntypedBuffer,
    copy: impl FnOnce() -> PyResult<()>,
) -> PyResult<()> {
    match buffer.obj(py) {
        Some(obj) => locked(obj, copy),
        None => copy(),
    }
}

/// # Safety
/// There is room for all items at `target`.
#[inline]
unsafe fn copy_out(
    py: Python<'_>,
    buffer: &PyUntypedBuffer,
    target: *mut c_void,
    order: Order,
) -> PyResult<()> {
    undisturbed(py, buffer, || {
        let view = buffer.view();
        if buffer.is_contiguous(order as u8) {
            if view.len > 0 {
                // SAFETY: - as the caller promises; the items lie one after the other;
                //         - the target is not part of the buffer, or it would not be free to write.
                unsafe { std::ptr::copy(view.buf.cast::<u8>(), target.cast(), buffer.len_bytes()) };
            }
            return Ok(());
        }
        // SAFETY: as the caller promises; `order` is one that the function knows.
        let code =
            unsafe { ffi::PyBuffer_ToContiguous(target, view, view.len, order as u8 as c_char) };
        raise_if_minus_one(py, code)
    })
}

/// # Safety
/// There are all items at `source`, and they may be written.
#[inline]
unsafe fn copy_in(
    py: Python<'_>,
    buffer: &PyUntypedBuffer,
    source: *const c_void,
    order: Order,
) -> PyResult<()> {
    undisturbed(py, buffer, || {
        let view = buffer.view();
        if buffer.is_contiguous(order as u8) {
            if view.len > 0 {
                // SAFETY: as the caller promises; the items lie one after the other.
                unsafe { std::ptr::copy(source.cast(), view.buf.cast::<u8>(), buffer.len_bytes()) };
            }
            return Ok(());
        }
        // SAFETY: as the caller promises; `order` is one that the function knows.
        let code =
            unsafe { ffi::PyBuffer_FromContiguous(view, source, view.len, order as u8 as c_char) };
        raise_if_minus_one(py, code)
    })
}

#[cold]
#[inline]
fn wrong_length(direction: &'static str, length: usize, expected: usize) -> PyErr {
    PyErr::new::<PyBufferError, _>(LazyMessage(move || {
        format!(
            "slice to copy {direction} (of length {length}) does not match buffer length of \
             {expected}"
        )
    }))
}

impl<T> Deref for PyBuffer<T> {
    type Target = PyUntypedBuffer;

    fn deref(&self) -> &PyUntypedBuffer {
        &self.0
    }
}

impl<T: Element> FromPyObject<'_, '_> for PyBuffer<T> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("collections.abc", "Buffer"));

    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        Self::get(&obj)
    }
}

impl<T> fmt::Debug for PyBuffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("PyBuffer", f)
    }
}
