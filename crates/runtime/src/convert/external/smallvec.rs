//! [`smallvec::SmallVec`](https://docs.rs/smallvec): converts as `Vec` does.
//!
//! Feature `smallvec`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::{prelude::*, types::PyList};
//! use smallvec::{smallvec, SmallVec};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let list = PyList::new(py, [1, 2, 3])?;
//!     let numbers: SmallVec<[i32; 4]> = list.extract()?;
//!     let expected: SmallVec<[i32; 4]> = smallvec![1, 2, 3];
//!     assert_eq!(numbers, expected);
//!     Ok(())
//! })
//! # }
//! ```

use ::smallvec::{Array, SmallVec};

use crate::conversion::{FromPyObjectOwned, Internal};
use crate::convert::std::sequence::{collect, Collect};
use crate::object::{Borrowed, Bound, PyAny};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

impl<'py, A> FromPyObject<'_, 'py> for SmallVec<A>
where
    A: Array,
    A::Item: FromPyObjectOwned<'py>,
{
    type Error = PyErr;
    crate::__type_hint!(
        INPUT_TYPE = crate::type_hint_subscript!(
            crate::inspect::known::SEQUENCE,
            <A::Item as FromPyObject<'_, '_>>::INPUT_TYPE
        )
    );

    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match A::Item::extract_bulk(obj, Internal(())) {
            Some(items) => Ok(SmallVec::from_vec(items)),
            None => collect(obj),
        }
    }
}

impl<A: Array> Collect<A::Item> for SmallVec<A> {
    const NAME: &'static str = "SmallVec";

    #[inline]
    fn with_room(len: usize) -> Self {
        SmallVec::with_capacity(len)
    }

    #[inline(always)]
    fn push(&mut self, item: A::Item) {
        SmallVec::push(self, item);
    }
}

impl<'py, A> IntoPyObject<'py> for SmallVec<A>
where
    A: Array,
    A::Item: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = A::Item::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        A::Item::collection_into_pyobject(self.into_iter(), py, Internal(()))
    }
}

impl<'a, 'py, A> IntoPyObject<'py> for &'a SmallVec<A>
where
    A: Array,
    &'a A::Item: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = <&'a A::Item>::COLLECTION_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.as_slice().into_pyobject(py)
    }
}
