// Declarations of `Include/cpython/longintrepr.h`.

// A digit holds 30 bits, or 15 in interpreters of 32-bit systems before 3.11. Both can be chosen by hand
// with `--enable-big-digits`, so code that reads digits may compare with `sys.int_info`.

/// An unsigned integer that holds one digit of an `int`.
#[cfg(all(not(PyPy), not(all(not(Py_3_11), target_pointer_width = "32"))))]
pub type digit = u32;

/// An unsigned integer that holds one digit of an `int`.
#[cfg(all(not(PyPy), not(Py_3_11), target_pointer_width = "32"))]
pub type digit = c_ushort;

/// [`digit`] with a sign.
#[cfg(all(not(PyPy), not(all(not(Py_3_11), target_pointer_width = "32"))))]
pub type sdigit = i32;

/// [`digit`] with a sign.
#[cfg(all(not(PyPy), not(Py_3_11), target_pointer_width = "32"))]
pub type sdigit = c_short;

/// An unsigned integer that holds the product of two digits.
#[cfg(all(not(PyPy), not(all(not(Py_3_11), target_pointer_width = "32"))))]
pub type twodigits = u64;

/// An unsigned integer that holds the product of two digits.
#[cfg(all(not(PyPy), not(Py_3_11), target_pointer_width = "32"))]
pub type twodigits = c_ulong;

/// [`twodigits`] with a sign.
#[cfg(all(not(PyPy), not(all(not(Py_3_11), target_pointer_width = "32"))))]
pub type stwodigits = i64;

/// [`twodigits`] with a sign.
#[cfg(all(not(PyPy), not(Py_3_11), target_pointer_width = "32"))]
pub type stwodigits = c_long;

/// Bits of an `int` that one digit holds.
#[cfg(all(not(PyPy), not(all(not(Py_3_11), target_pointer_width = "32"))))]
pub const PyLong_SHIFT: c_int = 30;

/// Bits of an `int` that one digit holds.
#[cfg(all(not(PyPy), not(Py_3_11), target_pointer_width = "32"))]
pub const PyLong_SHIFT: c_int = 15;

/// How many values a digit has.
#[cfg(not(PyPy))]
pub const PyLong_BASE: digit = 1 << PyLong_SHIFT;

/// The largest value of a digit.
#[cfg(not(PyPy))]
pub const PyLong_MASK: digit = PyLong_BASE - 1;

// ffi-gen: begin

/// `_PyLongValue` of `cpython/longintrepr.h`.
#[cfg(Py_3_12)]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _PyLongValue {
    /// `lv_tag`.
    pub lv_tag: uintptr_t,
    /// `ob_digit`.
    pub ob_digit: [digit; 1],
}

/// `PyLongObject` of `cpython/longintrepr.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyLongObject {
    #[cfg(not(any(Py_3_12, PyPy)))]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(not(any(Py_3_12, PyPy)))]
    /// `ob_digit`.
    pub ob_digit: [digit; 1],
    #[cfg(any(PyPy, Py_3_12))]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(Py_3_12)]
    /// `long_value`.
    pub long_value: _PyLongValue,
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// New reference.
    pub fn _PyLong_Copy(src: *mut PyLongObject) -> *mut PyObject;
}

// ffi-gen: end
