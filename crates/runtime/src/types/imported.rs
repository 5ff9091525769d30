//! Types that the C API does not show, found as attributes of Python modules.

use std::ffi::CStr;

use crate::checked::new_reference_or_raise;
use crate::interpreter::PerInterpreter;
use crate::{ffi, Bound, Py, PyAny, PyResult, Python};

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
use super::PyType;

/// An attribute of a module, imported when it is first used.
pub(crate) struct Imported<T> {
    module: &'static CStr,
    name: &'static CStr,
    value: PerInterpreter<Py<T>>,
}

impl<T> Imported<T> {
    pub(crate) const fn new(module: &'static CStr, name: &'static CStr) -> Self {
        Imported {
            module,
            name,
            value: PerInterpreter::new(),
        }
    }
}

impl Imported<PyAny> {
    /// The attribute.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let value = self.value.get_or_try_init(py, || {
            attribute(py, self.module, self.name).map(Bound::unbind)
        });
        Ok(value?.bind(py))
    }
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
impl Imported<PyType> {
    /// The type.
    #[inline]
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        let value = self.value.get_or_try_init(py, || {
            let value = attribute(py, self.module, self.name)?;
            Ok::<_, crate::PyErr>(value.cast_into::<PyType>()?.unbind())
        });
        Ok(value?.bind(py))
    }

    /// The type, as a pointer that lives as long as the interpreter.
    ///
    /// # Panics
    /// If it cannot be imported.
    #[inline]
    pub(crate) fn as_type_ptr(&self, py: Python<'_>) -> *mut ffi::PyTypeObject {
        match self.get(py) {
            Ok(ty) => ty.as_ptr().cast(),
            Err(error) => panic!(
                "cannot import {:?} of {:?}: {error}",
                self.name, self.module
            ),
        }
    }
}

/// An attribute of a module, by names that need no conversion.
#[inline]
pub(crate) fn attribute<'py>(
    py: Python<'py>,
    module: &CStr,
    name: &CStr,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: - we are attached, and both names are NUL-terminated;
    //         - each call gives a new reference, or NULL with an error set.
    unsafe {
        let module = new_reference_or_raise(py, ffi::PyImport_ImportModule(module.as_ptr()))?;
        let value = ffi::PyObject_GetAttrString(module.as_ptr(), name.as_ptr());
        new_reference_or_raise(py, value)
    }
}
