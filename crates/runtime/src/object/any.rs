use super::{Bound, PyType, PyTypeInfo};
use crate::{ffi, Python};

/// Any Python object; the type `object`.
///
/// Values are handled as [`Py<PyAny>`](crate::Py), [`Bound<'py, PyAny>`](crate::Bound) or
/// [`Borrowed<'_, 'py, PyAny>`](crate::Borrowed); their methods are in
/// [`PyAnyMethods`](crate::types::PyAnyMethods).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyString};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let anything: [Bound<'_, PyAny>; 2] = [py.None().into_bound(py), PyString::new(py, "text").into_any()];
///     assert!(anything[0].is_none());
///     assert_eq!(anything[1].getattr("upper")?.call0()?.extract::<String>()?, "TEXT");
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyAny(std::cell::UnsafeCell<ffi::PyObject>);

// SAFETY: - every object is an instance of `object`, so the check may always succeed;
//         - `type_object_raw` gives the static type object of `object`.
unsafe impl PyTypeInfo for PyAny {
    const NAME: &'static str = "PyAny";
    const MODULE: Option<&'static str> = None;

    #[inline]
    fn type_object_raw(_py: Python<'_>) -> *mut ffi::PyTypeObject {
        &raw mut ffi::PyBaseObject_Type
    }

    #[inline]
    fn is_type_of(_object: &Bound<'_, PyAny>) -> bool {
        true
    }

    #[inline]
    fn is_exact_type_of(object: &Bound<'_, PyAny>) -> bool {
        object.type_ptr() == &raw mut ffi::PyBaseObject_Type
    }

    fn type_object(py: Python<'_>) -> Bound<'_, PyType> {
        super::type_info::borrowed_type(py, &raw mut ffi::PyBaseObject_Type)
    }
}

// SAFETY: a `PyObject` is the layout of every object, and of `object` itself.
unsafe impl super::PyLayout<PyAny> for ffi::PyObject {}
impl super::PySizedLayout<PyAny> for ffi::PyObject {}
