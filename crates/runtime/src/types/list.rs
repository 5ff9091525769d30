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
/// use pyrope::prelude::*;
/// use pyrope::types::PyList;
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [3, 1])?;
///     list.append(2)?;
///     list.insert(0, 9)?;
///     assert!(list.eq([9, 3, 1, 2])?);
///     list.del_item(0)?;
///     list.sort()?;
///     list.reverse()?;
///     assert!(list.eq([3, 2, 1])? && list.len() == 3 && !list.is_empty());
///     assert!(list.get_item(0)?.eq(3)?);
///     assert!(list.get_item(3).is_err());
///     list.set_item(0, 4)?;
///     assert!(list.contains(4)? && list.index(1)? == 2);
///     list.set_slice(0, 1, PyList::new(py, [6, 5])?.as_any())?;
///     list.del_slice(3, 99)?;
///     assert!(list.get_slice(0, 2).eq([6, 5])? && list.to_tuple().eq((6, 5, 2))?);
///     assert_eq!(list.iter().map(|item| item.extract::<i32>().unwrap()).sum::<i32>(), 13);
///     list.locked_for_each(|item| item.is_truthy().map(drop))?;
///     assert_eq!(list.as_sequence().len()?, 3);
///     assert_eq!(list.into_sequence().count(2)?, 1);
///     Ok(())
/// })
/// # }
/// ```
pub trait PyListMethods<'py>: Sealed {
    /// The number of items.
    fn len(&self) -> usize;

    /// Whether there are no items.
    fn is_empty(&self) -> bool;

    /// The list as a sequence.
    fn as_sequence(&self) -> &Bound<'py, PySequence>;

    /// The list as a sequence.
    fn into_sequence(self) -> Bound<'py, PySequence>;

    /// The item at a position.
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn get_item(&self, index: usize) -> PyResult<Bound<'py, PyAny>>;

    /// The item at a position, unchecked.
    ///
    /// # Safety
    /// There is one, and no other thread shortens the list meanwhile.
    unsafe fn get_item_unchecked(&self, index: usize) -> Bound<'py, PyAny>;

    /// A new list of the items from `low` up to `high`, which is not included. Ends beyond the list
    /// are moved to its end.
    fn get_slice(&self, low: usize, high: usize) -> Bound<'py, PyList>;

    /// Replaces the item at a position.
    ///
    /// # Errors
    /// `IndexError` if there is none; if the new item cannot be converted.
    fn set_item<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()>;

    /// Removes the item at a position.
    ///
    /// # Errors
    /// `IndexError` if there is none.
    fn del_item(&self, index: usize) -> PyResult<()>;

    /// Replaces the items from `low` up to `high`, which is not included, with those of `seq`.
    ///
    /// # Errors
    /// If `seq` cannot be iterated.
    fn set_slice(&self, low: usize, high: usize, seq: &Bound<'_, PyAny>) -> PyResult<()>;

    /// Removes the items from `low` up to `high`, which is not included.
    ///
    /// # Errors
    /// If memory runs out.
    fn del_slice(&self, low: usize, high: usize) -> PyResult<()>;

    /// Adds an item at the end.
    ///
    /// # Errors
    /// If the item cannot be converted, or memory runs out.
    fn append<I: IntoPyObject<'py>>(&self, item: I) -> PyResult<()>;

    /// Adds an item before the one at a position; at the end if there is none.
    ///
    /// # Errors
    /// If the item cannot be converted, or memory runs out.
    fn insert<I: IntoPyObject<'py>>(&self, index: usize, item: I) -> PyResult<()>;

    /// Whether an item equals the value.
    ///
    /// # Errors
    /// If the value cannot be converted, or a comparison fails.
    fn contains<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<bool>;

    /// The position of the first item that equals the value.
    ///
    /// # Errors
    /// `ValueError` if there is none; if the value cannot be converted, or a comparison fails.
    fn index<V: IntoPyObject<'py>>(&self, value: V) -> PyResult<usize>;

    /// An iterator over the items that the list has now.
    ///
    /// The list may change meanwhile: items are looked up when it is their turn, positions that are
    /// gone by then end the iteration, and new ones at the end are not visited.
    fn iter(&self) -> BoundListIterator<'py>;

    /// Calls `closure` with each item while the list is locked, and stops at the first error.
    ///
    /// The lock is that of free-threaded Python, see
    /// [`critical_section`](crate::sync::critical_section); with the GIL this is a plain loop.
    ///
    /// # Errors
    /// The first that `closure` gives.
    fn locked_for_each<F: Fn(Bound<'py, PyAny>) -> PyResult<()>>(&self, closure: F)
        -> PyResult<()>;

    /// Sorts the items, as `self.sort()`.
    ///
    /// # Errors
    /// If a comparison fails.
    fn sort(&self) -> PyResult<()>;

    /// Turns the order of the items around, as `self.reverse()`.
    ///
    /// # Errors
    /// Never with the interpreters known today.
    fn reverse(&self) -> PyResult<()>;

    /// A tuple of the items.
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
