//! The C API of the module `datetime`.

use crate::{ffi, PyErr, PyResult, Python};

/// The functions and types of `datetime`, loaded at first use.
///
/// # Errors
/// What importing raised. A module that only happens to be called `datetime`, because it lies on
/// `sys.path`, has no such capsule and gives an error too.
#[inline]
pub(super) fn api(py: Python<'_>) -> PyResult<&'static ffi::PyDateTime_CAPI> {
    // SAFETY: - we are attached;
    //         - gives NULL, or what lives as long as the interpreter.
    match unsafe { ffi::PyDateTimeAPI().as_ref() } {
        Some(api) => Ok(api),
        None => load(py),
    }
}

#[cold]
#[inline]
fn load(py: Python<'_>) -> PyResult<&'static ffi::PyDateTime_CAPI> {
    // SAFETY: - we are attached; importing sets an error when it fails;
    //         - gives NULL then, or what lives as long as the interpreter.
    unsafe {
        ffi::PyDateTime_IMPORT();
        ffi::PyDateTimeAPI()
            .as_ref()
            .ok_or_else(|| PyErr::fetch(py))
    }
}
