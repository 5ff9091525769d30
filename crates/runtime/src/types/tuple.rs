//! Tuples.

use std::iter::FusedIterator;
use std::ops::Range;

use super::position::clamped;
use super::{PyList, PySequence};
use crate::checked::{borrowed_reference_or_raise, new_reference, new_reference_or_raise};
use crate::error::Message;
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{exceptions, ffi, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

native_type!(
    /// A Python `tuple`.
    ///
    /// Rust tuples convert to one and back; [`PyTuple::new`] makes one of any length. Its methods are
    /// in [`PyTupleMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let tuple = PyTuple::new(py, [1, 2, 3])?;
    ///     assert_eq!(tuple.len(), 3);
    ///     let (a, b, c): (i32, i32, i32) = tuple.extract()?;
    ///     assert_eq!(a + b + c, 6);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyTuple, "builtins", hint = ("builtins", "tuple"), PyTuple_Type, check = PyTuple_Check
);

impl PyTuple {
    /// A tuple of the elements, in their order.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "b"])?;
    ///     assert!(tuple.eq(("a", "b"))?);
    ///     // Of any length, where a tuple of Rust has a fixed one.
    ///     let numbers: Vec<u32> = (0..100).collect();
    ///     assert_eq!(PyTuple::new(py, &numbers)?.len(), 100);
    ///     // No `timedelta` is that long.
    ///     assert!(PyTuple::new(py, [std::time::Duration::MAX]).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an element cannot be converted, or memory runs out.
    ///
    /// # Panics
    /// If the iterator does not give as many elements as its `len()` says.
    #[track_caller]
    pub fn new<'py, T, U>(
        py: Python<'py>,
        elements: impl IntoIterator<Item = T, IntoIter = U>,
    ) -> PyResult<Bound<'py, PyTuple>>
    where
        T: IntoPyObject<'py>,
        U: ExactSizeIterator<Item = T>,
    {
        let elements = elements.into_iter();
        let mut tuple = TupleUnderConstruction::with_len(py, elements.len())?;
        for element in elements {
            tuple.push(element.into_bound_py_any(py)?)?;
        }
        Ok(tuple.finish())
    }

    /// The empty tuple.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::empty(py);
    ///     assert!(tuple.is_empty() && tuple.eq(())?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn empty(py: Python<'_>) -> Bound<'_, PyTuple> {
        // SAFETY: - we are attached; gives a new reference, or NULL when memory runs out;
        //         - it is a tuple.
        unsafe { new_reference(py, ffi::PyTuple_New(0)).cast_into_unchecked() }
    }

    /// A tuple of items that are objects already.
    #[inline(always)]
    pub(crate) fn from_array<'py, const N: usize>(
        py: Python<'py>,
        items: [Bound<'py, PyAny>; N],
    ) -> PyResult<Bound<'py, PyTuple>> {
        let items = items.map(Bound::into_ptr);
        // SAFETY: references that we own, and hand over.
        unsafe { from_owned(py, &items) }
    }
}

/// # Safety
/// The items are strong references that the caller hands over, also when this fails.
#[inline(never)]
unsafe fn from_owned<'py>(
    py: Python<'py>,
    items: &[*mut ffi::PyObject],
) -> PyResult<Bound<'py, PyTuple>> {
    #[cfg(Py_LIMITED_API)]
    if items.len() <= PACKED {
        // SAFETY: - as the caller promises; a new tuple, or NULL with an error set;
        //         - the tuple has references of its own, so those handed over are given up.
        unsafe {
            let tuple = pack(items.as_ptr(), items.len());
            items.iter().for_each(|item| ffi::Py_DECREF(*item));
            return Ok(new_reference_or_raise(py, tuple)?.cast_into_unchecked());
        }
    }
    // SAFETY: as the caller promises; each is taken over once.
    let mut items = items
        .iter()
        .map(|item| unsafe { Bound::from_owned_ptr(py, *item) });
    let tuple = fill(
        TupleUnderConstruction::with_len(py, items.len()),
        &mut items,
    );
    // Those that were not put in because of an error.
    items.for_each(drop);
    tuple
}

/// A new tuple of items that are lent, or NULL with an error set.
///
/// # Safety
/// The thread is attached; so many living objects.
#[inline]
pub(crate) unsafe fn of_borrowed(
    items: *const *mut ffi::PyObject,
    len: usize,
) -> *mut ffi::PyObject {
    #[cfg(Py_LIMITED_API)]
    if len <= PACKED {
        // SAFETY: as the caller promises.
        return unsafe { pack(items, len) };
    }
    // SAFETY: - as the caller promises; gives a new tuple or NULL with an error set;
    //         - each slot is filled once, with a reference that the tuple takes over.
    unsafe {
        let tuple = ffi::PyTuple_New(len as ffi::Py_ssize_t);
        if tuple.is_null() {
            return tuple;
        }
        for i in 0..len {
            let item = *items.add(i);
            ffi::Py_INCREF(item);
            #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
            ffi::PyTuple_SET_ITEM(tuple, i as ffi::Py_ssize_t, item);
            #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
            ffi::PyTuple_SetItem(tuple, i as ffi::Py_ssize_t, item);
        }
        tuple
    }
}

/// How many items [`pack`] takes: with their number they fill the registers that most machines have for arguments.
#[cfg(Py_LIMITED_API)]
const PACKED: usize = 5;

/// A new tuple of a few items that are lent, or NULL with an error set. One call, where the limited API takes one for
/// each item otherwise.
///
/// # Safety
/// The thread is attached; so many living objects, at most [`PACKED`].
#[cfg(Py_LIMITED_API)]
#[inline]
unsafe fn pack(items: *const *mut ffi::PyObject, len: usize) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises;
    //         - arguments beyond those that are counted are not looked at.
    unsafe {
        let at = |i: usize| {
            if i < len {
                *items.add(i)
            } else {
                std::ptr::null_mut()
            }
        };
        ffi::PyTuple_Pack(len as ffi::Py_ssize_t, at(0), at(1), at(2), at(3), at(4))
    }
}

fn fill<'py>(
    tuple: PyResult<TupleUnderConstruction<'py>>,
    items: impl Iterator<Item = Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let mut tuple = tuple?;
    for item in items {
        tuple.push(item)?;
    }
    Ok(tuple.finish())
}

/// A new tuple whose later slots are still NULL. Nobody else has seen it; dropping it half filled is
/// fine.
struct TupleUnderConstruction<'py> {
    tuple: Bound<'py, PyAny>,
    empty: Range<usize>,
}

impl<'py> TupleUnderConstruction<'py> {
    #[inline]
    fn with_len(py: Python<'py>, len: usize) -> PyResult<Self> {
        if len > ffi::Py_ssize_t::MAX as usize {
            return Err(too_long());
        }
        // SAFETY: we are attached; gives a new reference, or NULL with an error set.
        let tuple = unsafe { new_reference_or_raise(py, ffi::PyTuple_New(clamped(len)))? };
        Ok(TupleUnderConstruction {
            tuple,
            empty: 0..len,
        })
    }

    #[inline]
    #[track_caller]
    fn push(&mut self, item: Bound<'py, PyAny>) -> PyResult<()> {
        let Some(index) = self.empty.next() else {
            panic!("a PyTuple was to be made of an ExactSizeIterator that gave more items than its len()");
        };
        let index = index as ffi::Py_ssize_t;
        // SAFETY: - index is within the tuple, in a slot that is filled once;
        //         - the tuple takes over the reference.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            ffi::PyTuple_SET_ITEM(self.tuple.as_ptr(), index, item.into_ptr());
        }
        // SAFETY: as above. It fails if somebody found the tuple through the garbage collector.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        if unsafe { ffi::PyTuple_SetItem(self.tuple.as_ptr(), index, item.into_ptr()) } == -1 {
            return Err(PyErr::fetch(self.tuple.py()));
        }
        Ok(())
    }

    #[track_caller]
    #[inline]
    fn finish(self) -> Bound<'py, PyTuple> {
        assert!(
            self.empty.is_empty(),
            "a PyTuple was to be made of an ExactSizeIterator that gave fewer items than its len()"
        );
        // SAFETY: made as a tuple, and full.
        unsafe { self.tuple.cast_into_unchecked() }
    }
}

#[cold]
#[inline]
fn too_long() -> PyErr {
    PyErr::new::<exceptions::PyOverflowError, _>(Message("more items than a Python tuple can hold"))
}

/// The methods of [`PyTuple`].
///
/// Implemented for `Bound<'py, PyTuple>`, and for nothing else.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTuple};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let point = PyTuple::new(py, [3.0, 4.0])?;
///     let squares = point.iter().map(|part| Ok(part.extract::<f64>()?.powi(2)));
///     assert_eq!(squares.sum::<PyResult<f64>>()?.sqrt(), 5.0);
///     assert!(point.get_item(2).is_err());
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyTupleMethods<'py>: Sealed {
    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyTuple::new(py, [1, 2, 3])?.len(), 3);
    ///     assert_eq!(PyTuple::empty(py).len(), 0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyTuple::empty(py).is_empty());
    ///     assert!(!PyTuple::new(py, [py.None()])?.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_empty(&self) -> bool;

    /// The tuple as a sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [1, 2])?;
    ///     let sequence = tuple.as_sequence();
    ///     assert!(sequence.repeat(2)?.eq((1, 2, 1, 2))?);
    ///     assert!(sequence.set_item(0, 9).is_err(), "a tuple does not change");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn as_sequence(&self) -> &Bound<'py, PySequence>;

    /// The tuple as a sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySequence, PyTuple}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [1, 2])?;
    ///     let sequence: Bound<'_, PySequence> = tuple.clone().into_sequence();
    ///     assert!(sequence.is(&tuple));
    ///     assert_eq!(sequence.len()?, 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn into_sequence(self) -> Bound<'py, PySequence>;

    /// The items from `low` up to `high`, which is not included. Ends beyond the tuple are moved
    /// to its end.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [0, 1, 2, 3])?;
    ///     assert!(tuple.get_slice(1, 3).eq((1, 2))?);
    ///     assert!(tuple.get_slice(3, 99).eq((3,))?);
    ///     assert!(tuple.get_slice(3, 1).is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_slice(&self, low: usize, high: usize) -> Bound<'py, PyTuple>;

    /// The item at a position.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "b"])?;
    ///     assert!(tuple.get_item(1)?.eq("b")?);
    ///     let error = tuple.get_item(2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>>;

    /// The item at a position, borrowed from the tuple.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "b"])?;
    ///     let item: Borrowed<'_, '_, PyAny> = tuple.get_borrowed_item(1)?;
    ///     assert!(item.eq("b")?);
    ///     // To keep it longer than the tuple takes a reference of one's own.
    ///     let item: Bound<'_, PyAny> = item.to_owned();
    ///     let error = tuple.get_borrowed_item(2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn get_borrowed_item<'a>(&'a self, index: usize) -> PyResult<Borrowed<'a, 'py, PyAny>>;

    /// The item at a position, unchecked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pair = PyTuple::new(py, [10, 20])?;
    ///     assert_eq!(pair.len(), 2);
    ///     // SAFETY: there are two items.
    ///     let second = unsafe { pair.get_item_unchecked(1) };
    ///     assert_eq!(second.extract::<i32>()?, 20);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Safety
    /// There is one.
    unsafe fn get_item_unchecked(&self, index: usize) -> Bound<'py, PyAny>;

    /// The item at a position, unchecked, borrowed from the tuple.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pair = PyTuple::new(py, [10, 20])?;
    ///     assert_eq!(pair.len(), 2);
    ///     // SAFETY: there are two items.
    ///     let second = unsafe { pair.get_borrowed_item_unchecked(1) };
    ///     assert_eq!(second.extract::<i32>()?, 20);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Safety
    /// There is one.
    unsafe fn get_borrowed_item_unchecked<'a>(&'a self, index: usize) -> Borrowed<'a, 'py, PyAny>;

    /// All items, where they lie in memory.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "b", "c"])?;
    ///     if let [first, .., last] = tuple.as_slice() {
    ///         assert!(first.eq("a")? && last.eq("c")?);
    ///     }
    ///     assert_eq!(tuple.as_slice().chunks(2).count(), 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[cfg(not(any(Py_LIMITED_API, GraalPy)))]
    fn as_slice(&self) -> &[Bound<'py, PyAny>];

    /// Whether an item equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [1, 2])?;
    ///     assert!(tuple.contains(2)? && tuple.contains(2.0)?);
    ///     assert!(!tuple.contains("2")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the value cannot be converted, or a comparison fails.
    fn contains<V>(&self, value: V) -> PyResult<bool>
    where
        V: IntoPyObject<'py>;

    /// The position of the first item that equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "b", "b"])?;
    ///     assert_eq!(tuple.index("b")?, 1);
    ///     let error = tuple.index("c").unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is none; if the value cannot be converted, or a comparison fails.
    fn index<V>(&self, value: V) -> PyResult<usize>
    where
        V: IntoPyObject<'py>;

    /// An iterator over the items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [1, 2, 3])?;
    ///     let backwards: Vec<i32> = tuple.iter().rev().map(|item| item.extract()).collect::<PyResult<_>>()?;
    ///     assert_eq!(backwards, [3, 2, 1]);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn iter(&self) -> BoundTupleIterator<'py>;

    /// An iterator over the items, borrowed from the tuple.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, ["a", "bc"])?;
    ///     // No reference count changes meanwhile.
    ///     let mut lengths = tuple.iter_borrowed().map(|item| item.len());
    ///     assert_eq!(lengths.len(), 2);
    ///     assert_eq!(lengths.sum::<PyResult<usize>>()?, 3);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn iter_borrowed<'a>(&'a self) -> BorrowedTupleIterator<'a, 'py>;

    /// A new list with the same items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTuple};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let tuple = PyTuple::new(py, [2, 1])?;
    ///     let list = tuple.to_list();
    ///     list.sort()?;
    ///     assert!(list.eq([1, 2])? && tuple.eq((2, 1))?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn to_list(&self) -> Bound<'py, PyList>;
}

impl<'py> PyTupleMethods<'py> for Bound<'py, PyTuple> {
    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a tuple.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        let len = unsafe { ffi::PyTuple_GET_SIZE(self.as_ptr()) };
        // SAFETY: `self` is a tuple, for which this does not fail.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        let len = unsafe { ffi::PyTuple_Size(self.as_ptr()) };
        len as usize
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    fn as_sequence(&self) -> &Bound<'py, PySequence> {
        // SAFETY: every tuple is a sequence.
        unsafe { self.cast_unchecked() }
    }

    #[inline]
    fn into_sequence(self) -> Bound<'py, PySequence> {
        // SAFETY: every tuple is a sequence.
        unsafe { self.cast_into_unchecked() }
    }

    #[inline]
    fn get_slice(&self, low: usize, high: usize) -> Bound<'py, PyTuple> {
        // SAFETY: - `self` is a tuple; gives a new reference to a tuple;
        //         - or NULL when memory runs out.
        unsafe {
            let slice = ffi::PyTuple_GetSlice(self.as_ptr(), clamped(low), clamped(high));
            new_reference(self.py(), slice).cast_into_unchecked()
        }
    }

    #[inline]
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>> {
        self.get_borrowed_item(index).map(Borrowed::to_owned)
    }

    #[inline]
    fn get_borrowed_item<'a>(&'a self, index: usize) -> PyResult<Borrowed<'a, 'py, PyAny>> {
        if index < self.len() {
            // SAFETY: just checked.
            return Ok(unsafe { self.get_borrowed_item_unchecked(index) });
        }
        out_of_range(self)
    }

    #[inline]
    unsafe fn get_item_unchecked(&self, index: usize) -> Bound<'py, PyAny> {
        // SAFETY: as the caller promises.
        unsafe { self.get_borrowed_item_unchecked(index).to_owned() }
    }

    #[inline]
    unsafe fn get_borrowed_item_unchecked<'a>(&'a self, index: usize) -> Borrowed<'a, 'py, PyAny> {
        // SAFETY: - the caller knows that there is an item;
        //         - the tuple keeps it alive, as its items never change.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            let item = ffi::PyTuple_GET_ITEM(self.as_ptr(), index as ffi::Py_ssize_t);
            Borrowed::from_ptr_unchecked(self.py(), item)
        }
        // SAFETY: as above.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        unsafe {
            let py = self.py();
            let item = ffi::PyTuple_GetItem(self.as_ptr(), index as ffi::Py_ssize_t);
            Borrowed::from_ptr_unchecked(py, item)
        }
    }

    #[cfg(not(any(Py_LIMITED_API, GraalPy)))]
    #[inline]
    fn as_slice(&self) -> &[Bound<'py, PyAny>] {
        let object = self.as_ptr().cast::<ffi::PyTupleObject>();
        // SAFETY: - a tuple holds `len` items one after the other, which never change;
        //         - each is a non-null pointer, which is what a `Bound` is;
        //         - they live as long as the tuple, which outlives the borrow of `self`.
        unsafe {
            let items = (&raw const (*object).ob_item).cast::<Bound<'py, PyAny>>();
            std::slice::from_raw_parts(items, self.len())
        }
    }

    fn contains<V>(&self, value: V) -> PyResult<bool>
    where
        V: IntoPyObject<'py>,
    {
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.as_sequence().contains_object(value.as_borrowed())
    }

    fn index<V>(&self, value: V) -> PyResult<usize>
    where
        V: IntoPyObject<'py>,
    {
        let value = value.into_pyobject_or_pyerr(self.py())?.into_any();
        self.as_sequence().index_of_object(value.as_borrowed())
    }

    #[inline]
    fn iter(&self) -> BoundTupleIterator<'py> {
        self.clone().into_iter()
    }

    #[inline]
    fn iter_borrowed<'a>(&'a self) -> BorrowedTupleIterator<'a, 'py> {
        BorrowedTupleIterator {
            tuple: self.as_borrowed(),
            rest: 0..self.len(),
        }
    }

    #[inline]
    fn to_list(&self) -> Bound<'py, PyList> {
        // SAFETY: - takes any object; gives a new reference to a list;
        //         - or NULL when memory runs out, or a subclass cannot be iterated.
        unsafe {
            new_reference(self.py(), ffi::PySequence_List(self.as_ptr())).cast_into_unchecked()
        }
    }
}

impl<'a, 'py> Borrowed<'a, 'py, PyTuple> {
    /// The item at a position, unchecked, for as long as the tuple is borrowed.
    ///
    /// # Safety
    /// There is one.
    #[inline(always)]
    pub(crate) unsafe fn borrowed_item_unchecked(self, index: usize) -> Borrowed<'a, 'py, PyAny> {
        // SAFETY: - as the caller promises;
        //         - the tuple, and so the item, lives for `'a`.
        unsafe {
            let item = self.get_borrowed_item_unchecked(index);
            Borrowed::from_ptr_unchecked(self.py(), item.as_ptr())
        }
    }
}

#[cold]
#[inline(never)]
fn out_of_range<'a, 'py>(tuple: &Bound<'py, PyTuple>) -> PyResult<Borrowed<'a, 'py, PyAny>> {
    // SAFETY: gives NULL and sets the error, as no tuple is as long.
    unsafe {
        let item = ffi::PyTuple_GetItem(tuple.as_ptr(), ffi::Py_ssize_t::MAX);
        borrowed_reference_or_raise(tuple.py(), item)
    }
}

/// An iterator over the items of a tuple.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTuple};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let tuple = PyTuple::new(py, ["a", "b", "c"])?;
///     let mut items = tuple.iter();
///     assert_eq!(items.len(), 3);
///     assert!(items.next().unwrap().eq("a")? && items.next_back().unwrap().eq("c")?);
///     assert_eq!(items.len(), 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundTupleIterator<'py> {
    tuple: Bound<'py, PyTuple>,
    /// The positions that are not given out yet, all within the tuple.
    rest: Range<usize>,
}

impl<'py> BoundTupleIterator<'py> {
    #[inline(always)]
    fn item(&self, index: usize) -> Bound<'py, PyAny> {
        // SAFETY: the positions are within the tuple, whose length never changes.
        unsafe { self.tuple.get_item_unchecked(index) }
    }
}

/// An iterator over the items of a tuple, borrowed from it.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTuple};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let tuple = PyTuple::new(py, ["a", "b", "c"])?;
///     let items = tuple.iter_borrowed();
///     // Items live as long as the handle of the tuple, not only as the iterator.
///     let first_two: Vec<Borrowed<'_, '_, PyAny>> = items.take(2).collect();
///     assert!(first_two[1].eq("b")?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BorrowedTupleIterator<'a, 'py> {
    tuple: Borrowed<'a, 'py, PyTuple>,
    /// The positions that are not given out yet, all within the tuple.
    rest: Range<usize>,
}

impl<'a, 'py> BorrowedTupleIterator<'a, 'py> {
    #[inline(always)]
    fn item(&self, index: usize) -> Borrowed<'a, 'py, PyAny> {
        // SAFETY: the positions are within the tuple, whose length never changes.
        unsafe { self.tuple.borrowed_item_unchecked(index) }
    }
}

/// Positions are counted by `Range`, whose arithmetic is checked, and turned into items.
macro_rules! tuple_iterator {
    ([$($generics:lifetime),*] $name:ty, $item:ty) => {
        impl<$($generics),*> Iterator for $name {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<Self::Item> {
                let index = self.rest.next()?;
                Some(self.item(index))
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                let index = self.rest.nth(n)?;
                Some(self.item(index))
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.rest.size_hint()
            }

            #[inline]
            fn count(self) -> usize {
                self.rest.len()
            }

            #[inline]
            fn last(mut self) -> Option<Self::Item> {
                self.next_back()
            }
        }

        impl<$($generics),*> DoubleEndedIterator for $name {
            #[inline]
            fn next_back(&mut self) -> Option<Self::Item> {
                let index = self.rest.next_back()?;
                Some(self.item(index))
            }

            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                let index = self.rest.nth_back(n)?;
                Some(self.item(index))
            }
        }

        impl ExactSizeIterator for tuple_iterator!(@elided [$($generics),*] $name) {}
        impl FusedIterator for tuple_iterator!(@elided [$($generics),*] $name) {}
    };
    (@elided [$py:lifetime] $name:ty) => { BoundTupleIterator<'_> };
    (@elided [$a:lifetime, $py:lifetime] $name:ty) => { BorrowedTupleIterator<'_, '_> };
}

tuple_iterator!(['py] BoundTupleIterator<'py>, Bound<'py, PyAny>);
tuple_iterator!(['a, 'py] BorrowedTupleIterator<'a, 'py>, Borrowed<'a, 'py, PyAny>);

impl<'py> IntoIterator for Bound<'py, PyTuple> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundTupleIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let rest = 0..self.len();
        BoundTupleIterator { tuple: self, rest }
    }
}

impl<'py> IntoIterator for &Bound<'py, PyTuple> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundTupleIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
