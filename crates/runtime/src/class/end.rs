//! How an instance ends.

use std::ffi::c_void;
use std::ptr::NonNull;

use super::definition::{Class, ClassRef, PyClass};
use super::layout::{self, LayoutSpec};
use super::memory::free;
use super::part::Part;
use crate::interpreter::EntryScope;
use crate::{ffi, Python};

/// The `tp_dealloc` of a class.
pub(super) const fn dealloc<T: PyClass>(layout: &LayoutSpec) -> ffi::destructor {
    if layout.plain && cfg!(all(Py_3_8, not(any(PyPy, GraalPy)))) {
        dealloc_plain::<T>
    } else {
        dealloc_any::<T>
    }
}

unsafe extern "C" fn dealloc_any<T: PyClass>(object: *mut ffi::PyObject) {
    // SAFETY: Python calls this, attached, with an instance whose last reference is gone.
    unsafe { end(crate::function::referent!(T::CLASS), object) }
}

unsafe extern "C" fn dealloc_plain<T: PyClass>(object: *mut ffi::PyObject) {
    // SAFETY: as above; nothing in an instance has to end.
    unsafe { end_plain(crate::function::referent!(T::CLASS), object) }
}

/// The end of an instance whose memory is all.
///
/// # Safety
/// As for `tp_dealloc`.
unsafe extern "C" fn end_plain(class: &'static Class, object: *mut ffi::PyObject) {
    // SAFETY: - as the caller promises, attached;
    //         - the instance had a reference to its type, read before the memory is gone.
    #[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
    unsafe {
        let ty = ffi::Py_TYPE(object);
        if ty == class.type_object.plain(Python::assume_attached()) {
            ffi::PyObject_Free(object.cast());
            return ffi::Py_DECREF(ty.cast());
        }
    }
    // SAFETY: as the caller promises.
    unsafe { end(class, object) }
}

/// # Safety
/// As for `tp_dealloc`.
#[inline(never)]
unsafe extern "C" fn end(class: &'static Class, object: *mut ffi::PyObject) {
    // SAFETY: as the caller promises; where there is nothing in an instance that ends, its memory is all.
    unsafe {
        if class.spec.layout.plain {
            super::gc::untrack(object);
            return free(Python::assume_attached(), object);
        }
        end_parts(class, object);
    }
}

/// # Safety
/// As for `tp_dealloc`.
#[inline(never)]
unsafe extern "C" fn end_parts(class: &'static Class, object: *mut ffi::PyObject) {
    // SAFETY: - as the caller promises;
    //         - a panic of a destructor aborts when it reaches the C caller, which `extern "C"` does.
    unsafe {
        let _scope = EntryScope::enter();
        let py = Python::assume_attached();
        super::gc::untrack(object);
        Part::Class(ClassRef::new(class)).end(py, object);
    }
}

/// Ends what a class added to an instance.
///
/// # Safety
/// `object` is an instance of the class that nobody uses any more; called once.
#[inline]
pub(super) unsafe fn end_contents(
    py: Python<'_>,
    class: &'static Class,
    object: *mut ffi::PyObject,
) {
    let spec = &class.spec.layout;
    // SAFETY: - the contents were written when the instance was made;
    //         - nobody else can reach them any more.
    unsafe {
        if !layout::is_made(class, object) {
            return;
        }
        if let Some(offset) = spec.weakref() {
            if !(*class.slot(object, offset)).is_null() {
                ffi::PyObject_ClearWeakRefs(object);
            }
        }
        // Asked in any case, as it reports what goes wrong.
        let may_end = match class.thread(object) {
            Some(thread) => thread.may_end_here(py, &class.rust_name()),
            None => true,
        };
        if let (Some(drop), true) = (spec.drop, may_end) {
            drop_value(py, drop, class.value(object));
        }
        if let Some(dict) = class.dict(object) {
            clear_slot(dict);
        }
    }
}

/// Runs the destructor of the user's value, with no Python error set while it runs.
unsafe fn drop_value(py: Python<'_>, drop: unsafe fn(NonNull<c_void>), value: NonNull<c_void>) {
    let raised = if crate::PyErr::occurred(py) {
        crate::PyErr::set_aside(py)
    } else {
        None
    };
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // SAFETY: dropped once, when the instance ends.
        unsafe { drop(value) }
    }));
    if let Err(payload) = result {
        crate::error::panic_to_error(payload).write_unraisable(py, None);
    }
    if let Some(raised) = raised {
        raised.restore(py);
    }
}

/// Empties a pointer field, and gives up the reference after that: it may run any code.
///
/// # Safety
/// The field belongs to an instance that is alive or just ending.
pub(super) unsafe fn clear_slot(slot: *mut *mut ffi::PyObject) {
    // SAFETY: as the caller promises; the field owns its reference, or is NULL.
    unsafe {
        let old = std::mem::replace(&mut *slot, std::ptr::null_mut());
        ffi::Py_XDECREF(old);
    }
}
