//! `Option`: the value, or `None`.

use crate::conversion::{Internal, IntoPyObjectExt};
use crate::types::{PyAnyMethods, PyNone};
use crate::{ffi, Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyResult, Python};

impl<'a, 'py, T> FromPyObject<'a, 'py> for Option<T>
where
    T: FromPyObject<'a, 'py>,
{
    type Error = T::Error;
    crate::__type_hint!(
        INPUT_TYPE =
            crate::type_hint_union!(T::INPUT_TYPE, crate::inspect::of::<crate::types::PyNone>())
    );

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        if obj.is_none() {
            Ok(None)
        } else {
            T::extract(obj).map(Some)
        }
    }

    #[inline]
    fn extract_inert(obj: Borrowed<'a, 'py, PyAny>, internal: Internal) -> Option<Self> {
        if obj.is_none() {
            Some(None)
        } else {
            T::extract_inert(obj, internal).map(Some)
        }
    }
}

impl<'py, T> IntoPyObject<'py> for Option<T>
where
    T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = T::Error;
    crate::__type_hint!(
        OUTPUT_TYPE =
            crate::type_hint_union!(T::OUTPUT_TYPE, crate::inspect::of::<crate::types::PyNone>())
    );
    crate::__type_hint!(ITEM_TYPE = T::OUTPUT_TYPE);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        use crate::object::BoundObject;

        match self {
            Some(value) => Ok(value.into_pyobject(py)?.into_any().into_bound()),
            None => Ok(PyNone::get(py).to_owned_attached().into_any()),
        }
    }

    #[inline]
    fn into_next_value(self, py: Python<'py>, _: Internal) -> PyResult<*mut ffi::PyObject> {
        match self {
            Some(value) => value.into_return_value_plain(py),
            None => Ok(std::ptr::null_mut()),
        }
    }
}

impl<'a, 'py, T> IntoPyObject<'py> for &'a Option<T>
where
    &'a T: IntoPyObject<'py>,
{
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = <&'a T as IntoPyObject<'py>>::Error;
    crate::__type_hint!(
        OUTPUT_TYPE = crate::type_hint_union!(
            <&'a T>::OUTPUT_TYPE,
            crate::inspect::of::<crate::types::PyNone>()
        )
    );

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.as_ref().into_pyobject(py)
    }
}
