//! The memory of instances.

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
use std::ffi::c_void;

use crate::checked::new_reference_or_raise;
use crate::interpreter::runs_since;
use crate::{ffi, PyResult, Python};

/// Allocates an instance, zeroed, of a type that derives from `object` through classes of ours.
///
/// # Safety
/// `subtype` is such a heap type.
#[inline]
pub(super) unsafe fn allocate(
    py: Python<'_>,
    subtype: *mut ffi::PyTypeObject,
) -> PyResult<*mut ffi::PyObject> {
    // SAFETY: every ready type has a `tp_alloc`; it gives a new reference or NULL with an error set.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        let object = match (*subtype).tp_alloc {
            Some(alloc) => alloc(subtype, 0),
            None => ffi::PyType_GenericAlloc(subtype, 0),
        };
        Ok(new_reference_or_raise(py, object)?.into_ptr())
    }
    // SAFETY: as above; the slot of a heap type can be asked for under every ABI.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        let alloc = ffi::PyType_GetSlot(subtype, ffi::Py_tp_alloc);
        let object = if alloc.is_null() {
            ffi::PyType_GenericAlloc(subtype, 0)
        } else {
            std::mem::transmute::<*mut c_void, ffi::allocfunc>(alloc)(subtype, 0)
        };
        Ok(new_reference_or_raise(py, object)?.into_ptr())
    }
}

/// Allocates an instance of a heap type that is not collected: only its head is written. NULL, with an error set, when
/// memory runs out.
///
/// This is what `_PyObject_New` does in these versions, without its calls.
///
/// # Safety
/// The thread is attached, and `ty` such a type.
#[cfg(all(Py_3_8, not(any(Py_3_13, Py_LIMITED_API, PyPy, GraalPy))))]
#[cfg(not(any(py_sys_config = "Py_REF_DEBUG", py_sys_config = "Py_TRACE_REFS")))]
#[inline(always)]
pub(super) unsafe fn allocate_plain(ty: *mut ffi::PyTypeObject) -> *mut ffi::PyObject {
    // SAFETY: - as the caller promises; the memory is as large as instances are;
    //         - the reference to the type is that of the instance.
    unsafe {
        let object = ffi::PyObject_Malloc((*ty).tp_basicsize as usize).cast::<ffi::PyObject>();
        if object.is_null() {
            return ffi::PyErr_NoMemory();
        }
        (*object).ob_type = ty;
        let count = (&raw mut (*object).ob_refcnt).cast::<ffi::Py_ssize_t>();
        count.write(1);
        ffi::Py_INCREF(ty.cast());
        object
    }
}

/// As above. Later versions, and debug builds, keep more books than these.
///
/// # Safety
/// As above.
#[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
#[cfg(any(
    Py_3_13,
    Py_LIMITED_API,
    py_sys_config = "Py_REF_DEBUG",
    py_sys_config = "Py_TRACE_REFS"
))]
#[inline(always)]
pub(super) unsafe fn allocate_plain(ty: *mut ffi::PyTypeObject) -> *mut ffi::PyObject {
    // SAFETY: as the caller promises.
    unsafe { ffi::_PyObject_New(ty) }
}

/// Gives the memory of an instance back, and the reference that it had to its type.
///
/// # Safety
/// `object` is an instance of a heap type that nobody uses any more, and whose parts have ended.
#[inline]
pub(super) unsafe fn free(_py: Python<'_>, object: *mut ffi::PyObject) {
    // SAFETY: - read before the memory is gone;
    //         - `tp_free` of the object's own type is what pairs with its `tp_alloc`.
    unsafe {
        let ty = ffi::Py_TYPE(object);
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        let free = (*ty).tp_free;
        #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
        let free = std::mem::transmute::<*mut c_void, Option<ffi::freefunc>>(ffi::PyType_GetSlot(
            ty,
            ffi::Py_tp_free,
        ));
        match free {
            Some(free) => free(object.cast()),
            None => ffi::PyObject_Free(object.cast()),
        }
        release_type(ty);
    }
}

/// Every instance owns a reference to its heap type. Since 3.8 the `tp_dealloc` of the most derived
/// heap type's native part gives it up: ours, also for subclasses made in Python. Those did it
/// themselves before.
unsafe fn release_type(ty: *mut ffi::PyTypeObject) {
    if runs_since(8) || super::type_object::is_made_here(ty) {
        // SAFETY: the reference that the instance owned.
        unsafe { ffi::Py_DECREF(ty.cast()) };
    }
}
