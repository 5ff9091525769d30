// Declarations of `Include/cpython/longintrepr.h`.

// ffi-gen: begin

/// `digit` of `cpython/longintrepr.h`.
#[cfg(not(PyPy))]
pub type digit = u32;

/// `sdigit` of `cpython/longintrepr.h`.
#[cfg(not(PyPy))]
pub type sdigit = i32;

/// `twodigits` of `cpython/longintrepr.h`.
#[cfg(not(PyPy))]
pub type twodigits = u64;

/// `stwodigits` of `cpython/longintrepr.h`.
#[cfg(not(PyPy))]
pub type stwodigits = i64;

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_SHIFT)
#[cfg(not(PyPy))]
pub const PyLong_SHIFT: c_int = 30;

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_BASE)
#[cfg(not(PyPy))]
pub const PyLong_BASE: c_uint = 0x40000000;

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_MASK)
#[cfg(not(PyPy))]
pub const PyLong_MASK: c_uint = 1073741823;

/// `PyLongObject` of `cpython/longintrepr.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyLongObject {
    _opaque: [u8; 0],
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// New reference.
    pub fn _PyLong_Copy(src: *mut PyLongObject) -> *mut PyObject;
}

// ffi-gen: end
