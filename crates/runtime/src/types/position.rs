use crate::ffi;

/// A position or count for the C API. What no container can reach becomes the largest value, so
/// that it is out of range for Python too and never turns negative.
#[inline(always)]
pub(crate) fn clamped(index: usize) -> ffi::Py_ssize_t {
    index.min(ffi::Py_ssize_t::MAX as usize) as ffi::Py_ssize_t
}
