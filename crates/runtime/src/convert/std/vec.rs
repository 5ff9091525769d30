//! `Vec` and slices: a list, or bytes if the items are `u8`.

use std::borrow::Cow;

use super::sequence::{collect, Collect};
use crate::conversion::{FromPyObjectOwned, Internal};
use crate::object::{Borrowed, Bound, PyAny};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py, T> FromPyObject<'_, 'py> for Vec<T>
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
        match T::extract_bulk(obj, Internal(())) {
            Some(items) => Ok(items),
            None => collect(obj),
        }
    }
}

impl<T> Collect<T> for Vec<T> {
    const NAME: &'static str = "Vec";

    #[inline]
    fn with_room(len: usize) -> Self {
        Vec::with_capacity(len)
    }

    #[inline(always)]
    fn push(&mut self, item: T) {
        Vec::push(self, item);
    }

    /// Without asking at each item whether there is room.
    #[cfg(not(any(PyPy, GraalPy, all(Py_LIMITED_API, Py_GIL_DISABLED))))]
    #[inline(always)]
    fn push_while(&mut self, len: usize, mut item: impl FnMut(usize) -> Option<T>) -> usize {
        self.reserve(len);
        let mut added = 0;
        for place in &mut self.spare_capacity_mut()[..len] {
            let Some(item) = item(added) else { break };
            place.write(item);
            added += 1;
        }
        // SAFETY: so many places after the items that were there are filled by now.
        unsafe { self.set_len(self.len() + added) };
        added
    }
}

impl<'py, T> IntoPyObject<'py> for Vec<T>
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

impl<'a, 'py, T> IntoPyObject<'py> for &'a Vec<T>
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

impl<'a, 'py, T> IntoPyObject<'py> for &'a [T]
where
    &'a T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = <&'a T>::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        <&'a T>::collection_into_pyobject(self.iter(), py, Internal(()))
    }
}

impl<'py, T> IntoPyObject<'py> for Cow<'_, [T]>
where
    T: Clone,
    for<'a> &'a T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = <&T as IntoPyObject<'_>>::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}
