//! Arrays of any length: a list, or bytes if the items are `u8`.

use std::mem::MaybeUninit;

use super::sequence::{check_sequence, convert, list_item};
use crate::checked::{locked, new_reference_or_raise, size_or_raise};
use crate::conversion::{FromPyObjectOwned, Internal};
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny, PyTypeInfo};
use crate::types::{PyList, PyListMethods};
use crate::{ffi, FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py, T, const N: usize> FromPyObject<'_, 'py> for [T; N]
where
    T: FromPyObjectOwned<'py>,
{
    type Error = PyErr;
    crate::__type_hint!(
        INPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::known::SEQUENCE,
            <T as FromPyObject<'_, '_>>::INPUT_TYPE
        )
    );

    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Some(items) = T::extract_bulk(obj, Internal(())) {
            return items
                .try_into()
                .map_err(|items: Vec<T>| wrong_length(N, items.len()));
        }
        if PyList::is_exact_type_of(&obj) {
            // SAFETY: just checked.
            return from_list(unsafe { obj.cast_unchecked() });
        }
        from_sequence(obj)
    }
}

fn from_list<'py, T, const N: usize>(list: Borrowed<'_, 'py, PyList>) -> PyResult<[T; N]>
where
    T: FromPyObjectOwned<'py>,
{
    locked(&list, || {
        if list.len() != N {
            return Err(wrong_length(N, list.len()));
        }
        let mut array = ArrayUnderConstruction::new();
        for index in 0..N {
            // A conversion that runs Python code may have made the list shorter.
            let Some(item) = list_item(list, index) else {
                return Err(wrong_length(N, list.len()));
            };
            array.push(item?);
        }
        Ok(array.finish())
    })
}

fn from_sequence<'py, T, const N: usize>(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<[T; N]>
where
    T: FromPyObjectOwned<'py>,
{
    check_length(obj, N)?;
    let mut array = ArrayUnderConstruction::new();
    for index in 0..N {
        array.push(convert(item(obj, index)?.as_borrowed())?);
    }
    Ok(array.finish())
}

#[inline]
fn check_length(obj: Borrowed<'_, '_, PyAny>, expected: usize) -> PyResult<()> {
    check_sequence(obj)?;
    // SAFETY: takes any object.
    let len = size_or_raise(obj.py(), unsafe { ffi::PySequence_Size(obj.as_ptr()) })?;
    if len == expected {
        Ok(())
    } else {
        Err(wrong_length(expected, len))
    }
}

#[inline]
fn item<'py>(obj: Borrowed<'_, 'py, PyAny>, index: usize) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: takes any object; gives a new reference, or NULL with an error set.
    unsafe {
        let item = ffi::PySequence_GetItem(obj.as_ptr(), index as ffi::Py_ssize_t);
        new_reference_or_raise(obj.py(), item)
    }
}

#[cold]
#[inline]
fn wrong_length(expected: usize, length: usize) -> PyErr {
    PyErr::new::<PyValueError, _>(LazyMessage(move || {
        format!("expected a sequence of length {expected} (got {length})")
    }))
}

/// An array whose first items are there already. They are dropped if the others never come.
struct ArrayUnderConstruction<T, const N: usize> {
    items: [MaybeUninit<T>; N],
    filled: usize,
}

impl<T, const N: usize> ArrayUnderConstruction<T, N> {
    fn new() -> Self {
        ArrayUnderConstruction {
            items: [const { MaybeUninit::uninit() }; N],
            filled: 0,
        }
    }

    #[inline]
    fn push(&mut self, item: T) {
        self.items[self.filled].write(item);
        self.filled += 1;
    }

    fn finish(mut self) -> [T; N] {
        assert_eq!(
            self.filled, N,
            "an array is finished before all its items are there"
        );
        // They are moved out below, and not to be dropped.
        self.filled = 0;
        // SAFETY: - all N items were written, as just checked;
        //         - each is read once, as the count says that there are none from now on.
        unsafe { (&raw const self.items).cast::<[T; N]>().read() }
    }
}

impl<T, const N: usize> Drop for ArrayUnderConstruction<T, N> {
    fn drop(&mut self) {
        for item in &mut self.items[..self.filled] {
            // SAFETY: the first `filled` items were written, and are dropped once.
            unsafe { item.assume_init_drop() };
        }
    }
}

impl<'py, T, const N: usize> IntoPyObject<'py> for [T; N]
where
    T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = T::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        T::collection_into_pyobject(self.into_iter(), py, Internal(()))
    }
}

impl<'a, 'py, T, const N: usize> IntoPyObject<'py> for &'a [T; N]
where
    &'a T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = <&'a T>::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.as_slice().into_pyobject(py)
    }
}
