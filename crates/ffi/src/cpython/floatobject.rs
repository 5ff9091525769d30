//! `Include/cpython/floatobject.h`: unchecked access to floats.

use crate::*;
use core::ffi::c_double;

/// Value of a float without checks.
/// <https://docs.python.org/3/c-api/float.html#c.PyFloat_AS_DOUBLE>
#[cfg(not(Py_LIMITED_API))]
#[inline]
pub unsafe fn PyFloat_AS_DOUBLE(op: *mut PyObject) -> c_double {
    #[cfg(not(GraalPy))]
    // SAFETY: op is a float.
    return unsafe { (*op.cast::<PyFloatObject>()).ob_fval };
    #[cfg(GraalPy)]
    // SAFETY: op is a float.
    return unsafe { PyFloat_AsDouble(op) };
}
