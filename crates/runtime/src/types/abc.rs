//! The abstract classes of `collections.abc`, which decide what is a sequence or a mapping.

use std::ffi::CStr;

use crate::checked::{new_reference_or_raise, truth_or_raise};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, Py, PyAny, PyType, PyTypeInfo};
use crate::{ffi, PyErr, PyResult, Python};

/// An abstract class, imported when it is first used.
pub(super) struct AbstractClass {
    name: &'static CStr,
    class: PerInterpreter<Py<PyType>>,
}

impl AbstractClass {
    #[inline]
    pub(super) const fn new(name: &'static CStr) -> Self {
        AbstractClass {
            name,
            class: PerInterpreter::new(),
        }
    }

    #[inline]
    pub(super) fn get<'py>(&'static self, py: Python<'py>) -> PyResult<&'py Bound<'py, PyType>> {
        Ok(self
            .class
            .get_or_try_init(py, || import(py, self.name))?
            .bind(py))
    }

    /// The class as a pointer.
    ///
    /// # Panics
    /// If it cannot be imported.
    #[inline]
    pub(super) fn as_type_ptr(&'static self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        match self.get(py) {
            Ok(class) => class.as_ptr().cast(),
            Err(error) => panic!("cannot import `collections.abc.{:?}`: {error}", self.name),
        }
    }

    /// Whether the object is an instance. What goes wrong in Python code that decides this is
    /// reported as unraisable, and means no.
    #[inline(never)]
    pub(super) fn is_instance(&'static self, object: &Bound<'_, PyAny>) -> bool {
        let py = object.py();
        let answer = self.get(py).and_then(|class| {
            // SAFETY: we are attached, and both objects are alive.
            let code = unsafe { ffi::PyObject_IsInstance(object.as_ptr(), class.as_ptr()) };
            truth_or_raise(py, code)
        });
        answer.unwrap_or_else(|error: PyErr| {
            error.write_unraisable(py, Some(object));
            false
        })
    }

    /// Declares instances of `T` to be instances of the abstract class.
    pub(super) fn register<T: PyTypeInfo>(&'static self, py: Python<'_>) -> PyResult<()> {
        let class = self.get(py)?;
        register(class, T::type_object(py))
    }
}

#[inline]
fn register<'py>(class: &Bound<'py, PyType>, ty: Bound<'py, PyType>) -> PyResult<()> {
    let py = class.py();
    // SAFETY: - we are attached; the format has one object for its one argument;
    //         - each call gives a new reference, or NULL with an error set.
    unsafe {
        let method = ffi::PyObject_GetAttrString(class.as_ptr(), c"register".as_ptr());
        let method = new_reference_or_raise(py, method)?;
        let end = std::ptr::null_mut::<ffi::PyObject>();
        let result = ffi::PyObject_CallFunctionObjArgs(method.as_ptr(), ty.as_ptr(), end);
        new_reference_or_raise(py, result).map(drop)
    }
}

#[inline]
fn import(py: Python<'_>, name: &CStr) -> PyResult<Py<PyType>> {
    // SAFETY: - we are attached, and the names are NUL-terminated;
    //         - each call gives a new reference, or NULL with an error set.
    let class = unsafe {
        let module = ffi::PyImport_ImportModule(c"collections.abc".as_ptr());
        let module = new_reference_or_raise(py, module)?;
        let class = ffi::PyObject_GetAttrString(module.as_ptr(), name.as_ptr());
        new_reference_or_raise(py, class)?
    };
    Ok(class.cast_into::<PyType>()?.unbind())
}
