//! `__class_getitem__` of generic classes.

use crate::ffi;

/// The method of a generic class: `C[int]` gives a `types.GenericAlias`.
#[inline]
pub(super) fn class_getitem() -> ffi::PyMethodDef {
    crate::function::FunctionDef::method(
        c"__class_getitem__",
        c"See PEP 585",
        ffi::METH_O | ffi::METH_CLASS,
        ffi::PyMethodDefPointer { PyCFunction: alias },
    )
}

#[cfg(Py_3_9)]
#[inline]
unsafe extern "C" fn alias(
    class: *mut ffi::PyObject,
    item: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this with a class and an item.
    unsafe { ffi::Py_GenericAlias(class, item) }
}

/// What is built for older versions may run on newer ones. Where there are no aliases subscripting
/// gives the class, as annotations want it.
#[cfg(not(Py_3_9))]
#[inline]
unsafe extern "C" fn alias(
    class: *mut ffi::PyObject,
    item: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    use crate::object::Bound;
    use crate::types::PyAnyMethods;
    use crate::PyAny;

    // SAFETY: Python calls this with a class and an item, which live for the call.
    unsafe {
        crate::function::enter(|py| {
            let class: &Bound<'_, PyAny> = Bound::ref_from_ptr(py, &class);
            let item: &Bound<'_, PyAny> = Bound::ref_from_ptr(py, &item);
            let types = py.import(crate::intern!(py, "types"))?;
            match types.getattr_opt(crate::intern!(py, "GenericAlias"))? {
                Some(alias) => Ok(alias.call1((class, item))?.into_ptr()),
                None => Ok(class.clone().into_ptr()),
            }
        })
    }
}
