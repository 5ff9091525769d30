//! Lists.

use std::iter::FusedIterator;
use std::ops::Range;

use super::position::clamped;
use super::{PySequence, PySequenceMethods, PyTuple};
use crate::checked::{locked, new_reference, new_reference_or_raise, raise_if_minus_one};
use crate::error::Message;
use crate::object::{sealed::Sealed, Borrowed, Bound, BoundObject, PyAny};
use crate::{exceptions, ffi, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

native_type!(
    /// A Python `list`.
    ///
    /// Slices and `Vec`s convert to one; [`PyList::new`] makes one from any iterator. Its methods are
    /// in [`PyListMethods`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::new(py, ["a", "b"])?;
    ///     list.append("c")?;
    ///     list.reverse()?;
    ///     assert_eq!(list.extract::<Vec<String>>()?, ["c", "b", "a"]);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyList, "builtins", hint = ("builtins", "list"), PyList_Type, check = PyList_Check
);

impl PyList {
    /// A list of the elements, in their order.
    ///
    /// There is room at once for as many elements as the iterator promises to give at least.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 3])?;
    ///     assert_eq!(list.repr()?, "[1, 2, 3]");
    ///     let labels = PyList::new(py, (0..3).map(|i| format!("row {i}")))?;
    ///     assert_eq!(labels.get_item(2)?.str()?, "row 2");
    ///     // No `timedelta` is that long.
    ///     assert!(PyList::new(py, [std::time::Duration::MAX]).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If an element cannot be converted, or memory runs out.
    ///
    /// # Panics
    /// If the iterator gives fewer elements than it promised.
    #[track_caller]
    pub fn new<'py, T: IntoPyObject<'py>>(
        py: Python<'py>,
        elements: impl IntoIterator<Item = T>,
    ) -> PyResult<Bound<'py, PyList>> {
        let elements = elements.into_iter();
        let mut list = ListUnderConstruction::with_room(py, elements.size_hint().0)?;
        for element in elements {
            list.push(element.into_bound_py_any(py)?)?;
        }
        Ok(list.finish())
    }

    /// A new list without items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::empty(py);
    ///     assert!(list.is_empty());
    ///     // Each call makes a list of its own.
    ///     list.append("a")?;
    ///     assert!(PyList::empty(py).is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn empty(py: Python<'_>) -> Bound<'_, PyList> {
        // SAFETY: - we are attached; gives a new reference, or NULL when memory runs out;
        //         - it is a list.
        unsafe { new_reference(py, ffi::PyList_New(0)).cast_into_unchecked() }
    }
}

/// A new list whose later slots are still NULL. Nobody else has seen it; dropping it half filled is
/// fine.
struct ListUnderConstruction<'py> {
    list: Bound<'py, PyList>,
    empty: Range<usize>,
}

impl<'py> ListUnderConstruction<'py> {
    #[inline]
    fn with_room(py: Python<'py>, len: usize) -> PyResult<Self> {
        if len > ffi::Py_ssize_t::MAX as usize {
            return Err(too_long());
        }
        // SAFETY: we are attached; gives a new reference to a list, or NULL with an error set.
        let list = unsafe {
            new_reference_or_raise(py, ffi::PyList_New(clamped(len)))?.cast_into_unchecked()
        };
        Ok(ListUnderConstruction {
            list,
            empty: 0..len,
        })
    }

    #[inline]
    fn push(&mut self, item: Bound<'py, PyAny>) -> PyResult<()> {
        let Some(index) = self.empty.next() else {
            return self.list.append_object(item.as_borrowed());
        };
        let index = index as ffi::Py_ssize_t;
        // SAFETY: - index is within the list, in a slot that is filled once;
        //         - the list takes over the reference.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            ffi::PyList_SET_ITEM(self.list.as_ptr(), index, item.into_ptr());
        }
        // SAFETY: as above.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        if unsafe { ffi::PyList_SetItem(self.list.as_ptr(), index, item.into_ptr()) } == -1 {
            return Err(PyErr::fetch(self.list.py()));
        }
        Ok(())
    }

    #[track_caller]
    #[inline]
    fn finish(self) -> Bound<'py, PyList> {
        assert!(
            self.empty.is_empty(),
            "an iterator gave fewer items than its size_hint() promised"
        );
        self.list
    }
}

#[cold]
#[inline]
fn too_long() -> PyErr {
    PyErr::new::<exceptions::PyOverflowError, _>(Message("more items than a Python list can hold"))
}

/// The methods of [`PyList`].
///
/// Implemented for `Bound<'py, PyList>`, and for nothing else. Positions are counted from 0; what
/// Python does with negative ones has no counterpart here.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let queue = PyList::new(py, ["wash", "dry"])?;
///     queue.append("iron")?;
///     queue.del_item(0)?;
///     for (place, task) in queue.iter().enumerate() {
///         println!("{place}: {task}");
///     }
///     assert_eq!(queue.extract::<Vec<String>>()?, ["dry", "iron"]);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyListMethods<'py>: Sealed {
    /// The number of items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["a", "b"])?;
    ///     assert_eq!(list.len(), 2);
    ///     list.append("c")?;
    ///     assert_eq!(list.len(), 3);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn len(&self) -> usize;

    /// Whether there are no items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [py.None()])?;
    ///     assert!(!list.is_empty());
    ///     list.del_item(0)?;
    ///     assert!(list.is_empty());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_empty(&self) -> bool;

    /// The list as a sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 1])?;
    ///     // What only sequences in general can do:
    ///     assert_eq!(list.as_sequence().count(1)?, 2);
    ///     assert_eq!(list.as_sequence().repeat(2)?.len()?, 6);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn as_sequence(&self) -> &Bound<'py, PySequence>;

    /// The list as a sequence.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySequence}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     let sequence: Bound<'_, PySequence> = list.clone().into_sequence();
    ///     // It is the same object.
    ///     sequence.set_item(0, 7)?;
    ///     assert!(list.get_item(0)?.eq(7)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn into_sequence(self) -> Bound<'py, PySequence>;

    /// The item at a position.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["a", "b"])?;
    ///     let last: String = list.get_item(list.len() - 1)?.extract()?;
    ///     assert_eq!(last, "b");
    ///     let error = list.get_item(2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>>;

    /// The item at a position, unchecked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [10, 20])?;
    ///     assert_eq!(list.len(), 2);
    ///     // SAFETY: there are two items, and no other thread knows of the list.
    ///     let second = unsafe { list.get_item_unchecked(1) };
    ///     assert_eq!(second.extract::<i32>()?, 20);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Safety
    /// There is one, and no other thread shortens the list meanwhile.
    unsafe fn get_item_unchecked(&self, index: usize) -> Bound<'py, PyAny>;

    /// A new list of the items from `low` up to `high`, which is not included. Ends beyond the list
    /// are moved to its end.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [0, 1, 2, 3])?;
    ///     let middle = list.get_slice(1, 3);
    ///     assert!(middle.eq([1, 2])? && list.get_slice(3, 99).eq([3])?);
    ///     assert!(list.get_slice(3, 1).is_empty());
    ///     // It is a list of its own.
    ///     middle.append(9)?;
    ///     assert_eq!(list.len(), 4);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_slice(&self, low: usize, high: usize) -> Bound<'py, PyList>;

    /// Replaces the item at a position.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     list.set_item(0, "one")?;
    ///     assert_eq!(list.repr()?, "['one', 2]");
    ///     let error = list.set_item(2, "three").unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is none; if the new item cannot be converted.
    fn set_item<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()>;

    /// Removes the item at a position.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyIndexError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["a", "b", "c"])?;
    ///     list.del_item(1)?;
    ///     assert!(list.eq(["a", "c"])?);
    ///     let error = list.del_item(2).unwrap_err();
    ///     assert!(error.is_instance_of::<PyIndexError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn del_item(&self, index: usize) -> PyResult<()>;

    /// Replaces the items from `low` up to `high`, which is not included, with those of `seq`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 3])?;
    ///     // The new items need not be as many as the old ones.
    ///     let items = py.eval(c"range(10, 14)", None, None)?;
    ///     list.set_slice(1, 3, &items)?;
    ///     assert!(list.eq([1, 10, 11, 12, 13])?);
    ///     assert!(list.set_slice(0, 1, py.None().bind(py)).is_err(), "nothing to iterate");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `seq` cannot be iterated.
    fn set_slice(&self, low: usize, high: usize, seq: &Bound<'_, PyAny>) -> PyResult<()>;

    /// Removes the items from `low` up to `high`, which is not included.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [0, 1, 2, 3])?;
    ///     list.del_slice(1, 3)?;
    ///     assert!(list.eq([0, 3])?);
    ///     list.del_slice(1, 99)?;
    ///     assert!(list.eq([0])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
    fn del_slice(&self, low: usize, high: usize) -> PyResult<()>;

    /// Adds an item at the end.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::empty(py);
    ///     list.append(1)?;
    ///     list.append("two")?;
    ///     list.append((3, 4))?;
    ///     assert_eq!(list.repr()?, "[1, 'two', (3, 4)]");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the item cannot be converted, or memory runs out.
    fn append<I: IntoPyObject<'py>>(&self, item: I) -> PyResult<()>;

    /// Adds an item before the one at a position; at the end if there is none.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["b"])?;
    ///     list.insert(0, "a")?;
    ///     list.insert(99, "c")?;
    ///     assert!(list.eq(["a", "b", "c"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the item cannot be converted, or memory runs out.
    fn insert<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()>;

    /// Whether an item equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     assert!(list.contains(2)? && !list.contains("2")?);
    ///     // Items are compared as Python does it.
    ///     assert!(list.contains(2.0)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the value cannot be converted, or a comparison fails.
    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool>;

    /// The position of the first item that equals the value.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["a", "b", "b"])?;
    ///     assert_eq!(list.index("b")?, 1);
    ///     let error = list.index("c").unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is none; if the value cannot be converted, or a comparison fails.
    fn index<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize>;

    /// An iterator over the items that the list has now.
    ///
    /// The list may change meanwhile: items are looked up when it is their turn, positions that are
    /// gone by then end the iteration, and new ones at the end are not visited.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 3])?;
    ///     let mut sum = 0;
    ///     for item in list.iter() {
    ///         sum += item.extract::<i32>()?;
    ///         list.append(0)?; // is not visited
    ///     }
    ///     assert_eq!((sum, list.len()), (6, 6));
    ///     assert!(list.iter().rev().next().unwrap().eq(0)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn iter(&self) -> BoundListIterator<'py>;

    /// Calls `closure` with each item while the list is locked, and stops at the first error.
    ///
    /// The lock is that of free-threaded Python, see
    /// [`critical_section`](crate::sync::critical_section); with the GIL this is a plain loop.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// use std::cell::Cell;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (list, sum) = (PyList::new(py, [1, 2])?, Cell::new(0));
    ///     list.locked_for_each(|item| {
    ///         sum.set(sum.get() + item.extract::<i32>()?);
    ///         Ok(())
    ///     })?;
    ///     assert_eq!(sum.get(), 3);
    ///     list.set_item(0, "one")?;
    ///     assert!(list.locked_for_each(|item| item.extract::<i32>().map(drop)).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// The first that `closure` gives.
    fn locked_for_each<F: Fn(Bound<'py, PyAny>) -> PyResult<()>>(&self, closure: F)
        -> PyResult<()>;

    /// Sorts the items, as `self.sort()`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, ["b", "c", "a"])?;
    ///     list.sort()?;
    ///     assert!(list.eq(["a", "b", "c"])?);
    ///     list.append(1)?;
    ///     assert!(list.sort().unwrap_err().is_instance_of::<PyTypeError>(py), "1 < 'a'");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If a comparison fails.
    fn sort(&self) -> PyResult<()>;

    /// Turns the order of the items around, as `self.reverse()`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2, 3])?;
    ///     list.reverse()?;
    ///     assert!(list.eq([3, 2, 1])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// Never with the interpreters known today.
    fn reverse(&self) -> PyResult<()>;

    /// A tuple of the items.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = PyList::new(py, [1, 2])?;
    ///     let tuple = list.to_tuple();
    ///     list.append(3)?;
    ///     assert!(tuple.eq((1, 2))?, "the tuple keeps what was there");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn to_tuple(&self) -> Bound<'py, PyTuple>;
}

impl<'py> PyListMethods<'py> for Bound<'py, PyList> {
    #[inline]
    fn len(&self) -> usize {
        // SAFETY: `self` is a list, whose length no other thread changes while we hold the GIL.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED)))]
        let len = unsafe { ffi::PyList_GET_SIZE(self.as_ptr()) };
        // SAFETY: `self` is a list, for which this does not fail; it reads the length atomically.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED))]
        let len = unsafe { ffi::PyList_Size(self.as_ptr()) };
        len as usize
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    fn as_sequence(&self) -> &Bound<'py, PySequence> {
        // SAFETY: every list is a sequence.
        unsafe { self.cast_unchecked() }
    }

    #[inline]
    fn into_sequence(self) -> Bound<'py, PySequence> {
        // SAFETY: every list is a sequence.
        unsafe { self.cast_into_unchecked() }
    }

    #[inline]
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: `self` is a list; gives a new reference, or NULL with an error set.
        unsafe {
            let item = ffi::compat::PyList_GetItemRef(self.as_ptr(), clamped(index));
            new_reference_or_raise(self.py(), item)
        }
    }

    #[inline]
    unsafe fn get_item_unchecked(&self, index: usize) -> Bound<'py, PyAny> {
        // SAFETY: - the caller knows that there is an item, and that no thread removes it;
        //         - it gets a reference of its own before anything else can run.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            let item = ffi::PyList_GET_ITEM(self.as_ptr(), index as ffi::Py_ssize_t);
            Borrowed::from_ptr_unchecked(self.py(), item).to_owned_attached()
        }
        // SAFETY: gives a new reference, as the caller knows that there is an item.
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        unsafe {
            let item = ffi::compat::PyList_GetItemRef(self.as_ptr(), clamped(index));
            Bound::from_owned_ptr(self.py(), item)
        }
    }

    #[inline]
    fn get_slice(&self, low: usize, high: usize) -> Bound<'py, PyList> {
        // SAFETY: `self` is a list; gives a new reference to a list, or NULL when memory runs out.
        unsafe {
            let slice = ffi::PyList_GetSlice(self.as_ptr(), clamped(low), clamped(high));
            new_reference(self.py(), slice).cast_into_unchecked()
        }
    }

    fn set_item<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()> {
        self.set_object(index, item.into_bound_py_any(self.py())?)
    }

    #[inline]
    fn del_item(&self, index: usize) -> PyResult<()> {
        self.as_sequence().del_item(index)
    }

    #[inline]
    fn set_slice(&self, low: usize, high: usize, seq: &Bound<'_, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a list; `seq` is any object.
        let code = unsafe {
            ffi::PyList_SetSlice(self.as_ptr(), clamped(low), clamped(high), seq.as_ptr())
        };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn del_slice(&self, low: usize, high: usize) -> PyResult<()> {
        self.as_sequence().del_slice(low, high)
    }

    fn append<I: IntoPyObject<'py>>(&self, item: I) -> PyResult<()> {
        let item = item.into_pyobject_or_pyerr(self.py())?.into_any();
        self.append_object(item.as_borrowed())
    }

    fn insert<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()> {
        let item = item.into_pyobject_or_pyerr(self.py())?.into_any();
        self.insert_object(index, item.as_borrowed())
    }

    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool> {
        self.as_sequence().contains(value)
    }

    fn index<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize> {
        self.as_sequence().index(value)
    }

    #[inline]
    fn iter(&self) -> BoundListIterator<'py> {
        self.clone().into_iter()
    }

    fn locked_for_each<F: Fn(Bound<'py, PyAny>) -> PyResult<()>>(
        &self,
        closure: F,
    ) -> PyResult<()> {
        locked(self, || self.iter().try_for_each(&closure))
    }

    #[inline]
    fn sort(&self) -> PyResult<()> {
        // SAFETY: `self` is a list.
        let code = unsafe { ffi::PyList_Sort(self.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn reverse(&self) -> PyResult<()> {
        // SAFETY: `self` is a list.
        let code = unsafe { ffi::PyList_Reverse(self.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn to_tuple(&self) -> Bound<'py, PyTuple> {
        // SAFETY: `self` is a list; gives a new reference to a tuple, or NULL when memory runs out.
        unsafe {
            new_reference(self.py(), ffi::PyList_AsTuple(self.as_ptr())).cast_into_unchecked()
        }
    }
}

/// The parts of the methods that are the same whatever is converted.
impl<'py> Bound<'py, PyList> {
    /// The item at a position, if there is one by now.
    #[inline]
    pub(crate) fn item_if_there(&self, index: usize) -> Option<Bound<'py, PyAny>> {
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy, Py_GIL_DISABLED)))]
        {
            if index >= self.len() {
                return None;
            }
            // SAFETY: just checked, and no other thread runs Python before we are done.
            Some(unsafe { self.get_item_unchecked(index) })
        }
        // That there is none is an error that nobody sees.
        #[cfg(any(PyPy, GraalPy, Py_GIL_DISABLED))]
        return self.get_item(index).ok();
        // SAFETY: - `self` is a list; a position that it does not have gives NULL with an error set;
        //         - the item gets a reference of its own before another thread runs Python.
        #[cfg(all(Py_LIMITED_API, not(any(PyPy, GraalPy, Py_GIL_DISABLED))))]
        unsafe {
            let (py, list) = (self.py(), self.as_ptr());
            let item = ffi::PyList_GetItem(list, index as ffi::Py_ssize_t);
            if item.is_null() {
                ffi::PyErr_Clear();
                return None;
            }
            Some(Borrowed::from_ptr_unchecked(py, item).to_owned_attached())
        }
    }

    #[inline]
    fn set_object(&self, index: usize, item: Bound<'py, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a list; the function takes over the item's reference, also when it fails.
        let code = unsafe { ffi::PyList_SetItem(self.as_ptr(), clamped(index), item.into_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn append_object(&self, item: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a list, which makes a reference of its own to the item.
        let code = unsafe { ffi::PyList_Append(self.as_ptr(), item.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn insert_object(&self, index: usize, item: Borrowed<'_, 'py, PyAny>) -> PyResult<()> {
        // SAFETY: `self` is a list, which makes a reference of its own to the item.
        let code = unsafe { ffi::PyList_Insert(self.as_ptr(), clamped(index), item.as_ptr()) };
        raise_if_minus_one(self.py(), code)
    }
}

/// An iterator over the items of a list; see [`PyListMethods::iter`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let list = PyList::new(py, ["a", "b", "c"])?;
///     let mut items = list.iter();
///     assert_eq!(items.len(), 3);
///     assert!(items.next().unwrap().eq("a")? && items.next_back().unwrap().eq("c")?);
///     assert_eq!(items.len(), 1);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub struct BoundListIterator<'py> {
    list: Bound<'py, PyList>,
    /// The positions that are not given out yet. The list may have become shorter than its end.
    rest: Range<usize>,
}

impl<'py> BoundListIterator<'py> {
    /// The item at a position that was just taken from `rest`. If the list lost it, all is over for
    /// good, also should the list grow again.
    #[inline]
    fn item(&mut self, index: usize) -> Option<Bound<'py, PyAny>> {
        let item = self.list.item_if_there(index);
        if item.is_none() {
            self.rest = 0..0;
        }
        item
    }

    /// The positions that are left and that the list still has.
    #[inline]
    fn still_there(&self) -> Range<usize> {
        self.rest.start..self.rest.end.min(self.list.len())
    }
}

impl<'py> Iterator for BoundListIterator<'py> {
    type Item = Bound<'py, PyAny>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let index = self.rest.next()?;
        self.item(index)
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let index = self.rest.nth(n)?;
        self.item(index)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.still_there().size_hint()
    }

    #[inline]
    fn count(self) -> usize {
        self.still_there().len()
    }

    #[inline]
    fn last(mut self) -> Option<Self::Item> {
        self.next_back()
    }
}

impl DoubleEndedIterator for BoundListIterator<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        self.nth_back(0)
    }

    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.rest = self.still_there();
        let index = self.rest.nth_back(n)?;
        self.item(index)
    }
}

impl ExactSizeIterator for BoundListIterator<'_> {}
impl FusedIterator for BoundListIterator<'_> {}

impl<'py> IntoIterator for Bound<'py, PyList> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundListIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        let rest = 0..self.len();
        BoundListIterator { list: self, rest }
    }
}

impl<'py> IntoIterator for &Bound<'py, PyList> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundListIterator<'py>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
