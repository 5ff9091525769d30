//! Reading the items of a Python sequence one by one: what `Vec`, arrays and their like share.

use crate::checked::{locked, new_reference_or_raise, size_or_raise};
use crate::conversion::{FromPyObjectOwned, Internal};
use crate::error::Message;
use crate::exceptions::PyTypeError;
use crate::object::{Borrowed, Bound, CastError, PyAny, PyTypeCheck, PyTypeInfo};
use crate::types::{PyList, PyListMethods, PySequence, PyTuple, PyTupleMethods};
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
use crate::Python;
use crate::{ffi, PyErr, PyResult};

/// A collection that the items are put in.
pub(crate) trait Collect<T>: Sized {
    /// How the collection is called in messages.
    const NAME: &'static str;

    /// An empty collection with room for so many items.
    fn with_room(len: usize) -> Self;

    /// Adds an item at the end.
    fn push(&mut self, item: T);

    /// Adds the items of positions from 0 to `len`, as far as they are there; gives how many that are.
    #[cfg(not(any(PyPy, GraalPy, all(Py_LIMITED_API, Py_GIL_DISABLED))))]
    #[inline(always)]
    fn push_while(&mut self, len: usize, mut item: impl FnMut(usize) -> Option<T>) -> usize {
        for index in 0..len {
            match item(index) {
                Some(item) => self.push(item),
                None => return index,
            }
        }
        len
    }
}

/// A sequence as a collection of `T`. Strings are refused: that one was meant to be a sequence of
/// characters is less likely than a mistake.
pub(crate) fn collect<'py, T, C>(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<C>
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    // A subclass may define how it is iterated, so only the exact types are read directly.
    if PyList::is_exact_type_of(&obj) {
        // SAFETY: just checked.
        return from_list(unsafe { obj.cast_unchecked() });
    }
    if PyTuple::is_exact_type_of(&obj) {
        // SAFETY: just checked.
        return from_tuple(unsafe { obj.cast_unchecked() });
    }
    from_iterable(obj)
}

fn from_list<'py, T, C>(list: Borrowed<'_, 'py, PyList>) -> PyResult<C>
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    let mut items = C::with_room(list.len());
    locked(&list, || {
        let mut index = 0;
        loop {
            index += read_inert(list, index, &mut items);
            // Any other conversion may change the list, so its length is asked each time, and the
            // item needs a reference of its own.
            if index >= list.len() {
                return Ok(items);
            }
            let Some(item) = list.item_if_there(index) else {
                return Ok(items);
            };
            items.push(extract(item.as_borrowed())?);
            index += 1;
        }
    })
}

/// Reads the items of a locked list from `start` on, as far as that runs no Python code; gives how
/// many it has read.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline(always)]
fn read_inert<'py, T, C>(list: Borrowed<'_, 'py, PyList>, start: usize, items: &mut C) -> usize
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    let len = list.len().saturating_sub(start);
    // SAFETY: - a list, of which there are so many items from `start` on;
    //         - the list keeps them alive while nothing runs that could change the list: we hold
    //           the GIL or the list's lock, and an inert conversion runs no Python code.
    unsafe {
        let first = (*list.as_ptr().cast::<ffi::PyListObject>()).ob_item;
        read_inert_items(list.py(), first.wrapping_add(start), len, items)
    }
}

/// As above, item by item.
#[cfg(all(Py_LIMITED_API, not(any(PyPy, GraalPy, Py_GIL_DISABLED))))]
#[inline(always)]
fn read_inert<'py, T, C>(list: Borrowed<'_, 'py, PyList>, start: usize, items: &mut C) -> usize
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    let (py, len) = (list.py(), list.len().saturating_sub(start));
    items.push_while(len, |index| {
        // SAFETY: - a list, of which there are so many items from `start` on; gives a borrowed reference;
        //         - the list keeps them alive while nothing runs that could change the list: we hold the GIL, and an
        //           inert conversion runs no Python code.
        let item = unsafe {
            let item = ffi::PyList_GetItem(list.as_ptr(), (start + index) as ffi::Py_ssize_t);
            Borrowed::from_ptr_unchecked(py, item)
        };
        T::extract_inert(item, Internal(()))
    })
}

/// Items are only lent where nothing else can change a list.
#[cfg(any(PyPy, GraalPy, all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[inline(always)]
fn read_inert<'py, T, C>(_list: Borrowed<'_, 'py, PyList>, _start: usize, _items: &mut C) -> usize
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    0
}

/// # Safety
/// `first` has `len` entries, which are objects that live while no Python code runs.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline(always)]
unsafe fn read_inert_items<'py, T, C>(
    py: Python<'py>,
    first: *const *mut ffi::PyObject,
    len: usize,
    items: &mut C,
) -> usize
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    items.push_while(len, |index| {
        // SAFETY: as the caller promises.
        let item = unsafe { Borrowed::from_ptr_unchecked(py, *first.add(index)) };
        T::extract_inert(item, Internal(()))
    })
}

/// Item of a locked list, converted; `None` beyond its end.
#[inline(always)]
pub(super) fn list_item<'py, T>(
    list: Borrowed<'_, 'py, PyList>,
    index: usize,
) -> Option<PyResult<T>>
where
    T: FromPyObjectOwned<'py>,
{
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    {
        if index >= list.len() {
            return None;
        }
        // SAFETY: - there is an item, as just seen;
        //         - the list keeps it alive while nothing runs that could change the list: we hold
        //           the GIL or the list's lock, and an inert conversion runs no Python code.
        let value = unsafe {
            let item = ffi::PyList_GET_ITEM(list.as_ptr(), index as ffi::Py_ssize_t);
            T::extract_inert(Borrowed::from_ptr_unchecked(list.py(), item), Internal(()))
        };
        if let Some(value) = value {
            return Some(Ok(value));
        }
    }
    #[cfg(all(Py_LIMITED_API, not(any(PyPy, GraalPy, Py_GIL_DISABLED))))]
    {
        // SAFETY: - a list; a position that it does not have gives NULL with an error set, which nobody sees;
        //         - the list keeps the item alive, as above.
        let value = unsafe {
            let py = list.py();
            let item = ffi::PyList_GetItem(list.as_ptr(), index as ffi::Py_ssize_t);
            if item.is_null() {
                ffi::PyErr_Clear();
                return None;
            }
            T::extract_inert(Borrowed::from_ptr_unchecked(py, item), Internal(()))
        };
        if let Some(value) = value {
            return Some(Ok(value));
        }
    }
    // Any other conversion may change the list, so the item needs a reference of its own.
    let item = list.item_if_there(index)?;
    Some(extract(item.as_borrowed()))
}

fn from_tuple<'py, T, C>(tuple: Borrowed<'_, 'py, PyTuple>) -> PyResult<C>
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    let len = tuple.len();
    let mut items = C::with_room(len);
    let mut index = 0;
    // A tuple keeps its items, whatever a conversion does.
    while index < len {
        // SAFETY: - a tuple, of which there are so many items from `index` on.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe {
            let object = tuple.as_ptr().cast::<ffi::PyTupleObject>();
            let first = (&raw const (*object).ob_item).cast::<*mut ffi::PyObject>();
            index += read_inert_items(tuple.py(), first.add(index), len - index, &mut items);
            if index == len {
                break;
            }
        }
        // The others are the same as what `push_while` does, without a reference to each item.
        #[cfg(all(Py_LIMITED_API, not(any(PyPy, GraalPy, Py_GIL_DISABLED))))]
        {
            let start = index;
            index += items.push_while(len - start, |index| {
                // SAFETY: a tuple, of which there are so many items from `start` on.
                let item = unsafe { tuple.borrowed_item_unchecked(start + index) };
                T::extract_inert(item, Internal(()))
            });
            if index == len {
                break;
            }
        }
        // SAFETY: there is an item, as just asked.
        let item = unsafe { tuple.borrowed_item_unchecked(index) };
        items.push(extract(item)?);
        index += 1;
    }
    Ok(items)
}

/// Converts an item that something keeps alive, whatever the conversion does.
#[inline(always)]
pub(super) fn convert<'py, T>(item: Borrowed<'_, 'py, PyAny>) -> PyResult<T>
where
    T: FromPyObjectOwned<'py>,
{
    match T::extract_inert(item, Internal(())) {
        Some(value) => Ok(value),
        None => extract(item),
    }
}

#[inline(always)]
fn extract<'py, T>(item: Borrowed<'_, 'py, PyAny>) -> PyResult<T>
where
    T: FromPyObjectOwned<'py>,
{
    T::extract(item).map_err(Into::into)
}

#[cold]
#[inline(never)]
fn from_iterable<'py, T, C>(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<C>
where
    T: FromPyObjectOwned<'py>,
    C: Collect<T>,
{
    // SAFETY: takes any object.
    if unsafe { ffi::PyUnicode_Check(obj.as_ptr()) } != 0 {
        return Err(string_refused(C::NAME));
    }
    let source = Source::new(obj)?;
    // What the object says may be wrong or a lie, so it gets only so much memory on its word.
    let most = (1 << 20) / std::mem::size_of::<T>().max(1);
    let mut items = C::with_room(source.len_hint.min(most));
    while let Some(item) = source.next()? {
        items.push(convert(item.as_borrowed())?);
    }
    Ok(items)
}

#[cold]
#[inline]
fn string_refused(name: &'static str) -> PyErr {
    PyErr::new::<PyTypeError, _>(match name {
        "Vec" => Message("Can't extract `str` to `Vec`"),
        _ => Message("Can't extract `str` to `SmallVec`"),
    })
}

/// The items of any sequence, through Python's iteration.
struct Source<'py> {
    iterator: Bound<'py, PyAny>,
    len_hint: usize,
}

impl<'py> Source<'py> {
    #[inline]
    fn new(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = obj.py();
        check_sequence(obj)?;
        // SAFETY: takes any object; errors are cleared, as the length is only a hint.
        let len_hint = size_or_raise(py, unsafe { ffi::PySequence_Size(obj.as_ptr()) });
        // SAFETY: takes any object; gives a new reference, or NULL with an error set.
        let iterator = unsafe { new_reference_or_raise(py, ffi::PyObject_GetIter(obj.as_ptr()))? };
        Ok(Source {
            iterator,
            len_hint: len_hint.unwrap_or(0),
        })
    }

    #[inline]
    fn next(&self) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = self.iterator.py();
        // SAFETY: an iterator; gives a new reference, or NULL at the end or with an error set.
        let item =
            unsafe { Bound::from_owned_ptr_or_opt(py, ffi::PyIter_Next(self.iterator.as_ptr())) };
        match item {
            None => PyErr::take(py).map_or(Ok(None), Err),
            item => Ok(item),
        }
    }
}

/// Refuses what has no items by position. Asks the object and not `collections.abc.Sequence`, so
/// that types which are sequences without saying so are taken too.
#[inline]
pub(super) fn check_sequence(obj: Borrowed<'_, '_, PyAny>) -> PyResult<()> {
    // SAFETY: takes any object.
    if unsafe { ffi::PySequence_Check(obj.as_ptr()) } != 0 {
        return Ok(());
    }
    Err(CastError::new(obj, PySequence::classinfo_object(obj.py())).into())
}
