//! `__getbuffer__` and `__releasebuffer__`: memory of an instance that others may look at.

use std::ffi::c_int;

use crate::ffi::{self, Py_buffer};
use crate::function::{enter, OutcomeInt};
use crate::{PyErr, Python};

/// The body of `__getbuffer__`: borrows the receiver and calls the user's function.
type GetBuffer = for<'py> fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer, c_int) -> OutcomeInt;
/// The body of `__releasebuffer__`.
type ReleaseBuffer = for<'py> fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer) -> OutcomeInt;

/// The function of the slot `bf_getbuffer`.
///
/// # Safety
/// Called by Python; `body` is for the type of `slf`.
#[inline]
pub unsafe fn slot_get_buffer(
    body: GetBuffer,
    slf: *mut ffi::PyObject,
    view: *mut Py_buffer,
    flags: c_int,
) -> c_int {
    // SAFETY: - Python called us;
    //         - a view is the consumer's, to be written by us; a failure has to leave it without an
    //           exporter, as nobody releases it then.
    unsafe {
        let code = enter(|py| body(py, slf, view, flags).map(|_| 0 as c_int));
        if code == -1 && !view.is_null() {
            (*view).obj = std::ptr::null_mut();
        }
        code
    }
}

/// The function of the slot `bf_releasebuffer`, which cannot fail: errors are only reported.
///
/// # Safety
/// As for [`slot_get_buffer`].
#[inline]
pub unsafe fn slot_release_buffer(
    body: ReleaseBuffer,
    slf: *mut ffi::PyObject,
    view: *mut Py_buffer,
) {
    // SAFETY: Python called us, attached. An error that is set already belongs to whoever releases.
    unsafe {
        let py = Python::assume_attached();
        let raised = if PyErr::occurred(py) {
            PyErr::take(py)
        } else {
            None
        };
        let code = enter(|py| body(py, slf, view).map(|_| 0 as c_int));
        if code == -1 {
            ffi::PyErr_WriteUnraisable(slf);
        }
        if let Some(raised) = raised {
            raised.restore(py);
        }
    }
}

/// The item of `__getbuffer__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __get_buffer {
    ($class:ty, $body:expr) => {{
        #[inline]
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            view: *mut $crate::ffi::Py_buffer,
            flags: $crate::__macro::c_int,
        ) -> $crate::__macro::c_int {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_get_buffer($body, slf, view, flags) }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_bf_getbuffer,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}

/// The item of `__releasebuffer__`.
#[doc(hidden)]
#[macro_export]
macro_rules! __release_buffer {
    ($class:ty, $body:expr) => {{
        #[inline]
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            view: *mut $crate::ffi::Py_buffer,
        ) {
            // SAFETY: Python calls this for the slot that it is put into.
            unsafe { $crate::__macro::slot_release_buffer($body, slf, view) }
        }
        $crate::__macro::SlotItem::new(
            $crate::ffi::Py_bf_releasebuffer,
            __entry as *mut $crate::__macro::c_void,
        )
    }};
}
