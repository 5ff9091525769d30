//! `__getbuffer__` and `__releasebuffer__`: memory of an instance that others may look at.

use std::ffi::{c_int, c_void};

use super::item::{Item, SlotItem};
use crate::ffi::{self, Py_buffer};
use crate::function::{conjured, enter, OutcomeInt};
use crate::{PyErr, Python};

/// The item of `__getbuffer__`, whose body borrows the receiver and calls the user's function.
pub const fn get_buffer<F>(_body: F) -> Item
where
    F: for<'py> Fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer, c_int) -> OutcomeInt
        + Copy
        + 'static,
{
    unsafe extern "C" fn entry<F>(
        slf: *mut ffi::PyObject,
        view: *mut Py_buffer,
        flags: c_int,
    ) -> c_int
    where
        F: for<'py> Fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer, c_int) -> OutcomeInt
            + Copy
            + 'static,
    {
        // SAFETY: - Python called us;
        //         - the item was made with such a closure;
        //         - a view is the consumer's, to be written by us; a failure has to leave it without an
        //           exporter, as nobody releases it then.
        unsafe {
            let body = const { conjured::<F>() };
            let code = enter(|py| body(py, slf, view, flags).map(|_| 0 as c_int));
            if code == -1 && !view.is_null() {
                (*view).obj = std::ptr::null_mut();
            }
            code
        }
    }
    SlotItem::new(ffi::Py_bf_getbuffer, entry::<F> as *mut c_void)
}

/// The item of `__releasebuffer__`, which cannot fail: errors are only reported.
pub const fn release_buffer<F>(_body: F) -> Item
where
    F: for<'py> Fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer) -> OutcomeInt + Copy + 'static,
{
    unsafe extern "C" fn entry<F>(slf: *mut ffi::PyObject, view: *mut Py_buffer)
    where
        F: for<'py> Fn(Python<'py>, *mut ffi::PyObject, *mut Py_buffer) -> OutcomeInt
            + Copy
            + 'static,
    {
        // SAFETY: - Python called us, attached; - the item was made with such a closure;
        //         - an error that is set already belongs to whoever releases.
        unsafe {
            let (py, body) = (Python::assume_attached(), const { conjured::<F>() });
            let raised = if PyErr::occurred(py) {
                PyErr::set_aside(py)
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
    SlotItem::new(ffi::Py_bf_releasebuffer, entry::<F> as *mut c_void)
}
