// `Include/pymath.h`: kinds of floating-point numbers.

/// Tests for NaN.
#[inline]
pub const unsafe fn Py_IS_NAN(x: c_double) -> c_int {
    x.is_nan() as c_int
}

/// Tests for an infinity of either sign.
#[inline]
pub const unsafe fn Py_IS_INFINITY(x: c_double) -> c_int {
    x.is_infinite() as c_int
}

/// Tests for a number that is neither infinite nor NaN.
#[inline]
pub const unsafe fn Py_IS_FINITE(x: c_double) -> c_int {
    x.is_finite() as c_int
}
