//! `Cell` and references to references: what is in them.

use std::cell::Cell;

use crate::{Borrowed, FromPyObject, IntoPyObject, PyAny, Python};

impl<'a, 'py, T> FromPyObject<'a, 'py> for Cell<T>
where
    T: FromPyObject<'a, 'py>,
{
    type Error = T::Error;
    crate::__type_hint!(INPUT_TYPE = T::INPUT_TYPE);

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        T::extract(obj).map(Cell::new)
    }
}

impl<'py, T> IntoPyObject<'py> for Cell<T>
where
    T: Copy + IntoPyObject<'py>,
{
    type Target = T::Target;
    type Output = T::Output;
    type Error = T::Error;
    crate::__type_hint!(OUTPUT_TYPE = T::OUTPUT_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.get().into_pyobject(py)
    }
}

impl<'py, T> IntoPyObject<'py> for &Cell<T>
where
    T: Copy + IntoPyObject<'py>,
{
    type Target = T::Target;
    type Output = T::Output;
    type Error = T::Error;
    crate::__type_hint!(OUTPUT_TYPE = T::OUTPUT_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.get().into_pyobject(py)
    }
}

impl<'a, 'py, T> IntoPyObject<'py> for &&'a T
where
    &'a T: IntoPyObject<'py>,
{
    type Target = <&'a T as IntoPyObject<'py>>::Target;
    type Output = <&'a T as IntoPyObject<'py>>::Output;
    type Error = <&'a T as IntoPyObject<'py>>::Error;
    crate::__type_hint!(OUTPUT_TYPE = <&'a T>::OUTPUT_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        (*self).into_pyobject(py)
    }
}
