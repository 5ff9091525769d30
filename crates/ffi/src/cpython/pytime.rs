//! Declarations of `Include/cpython/pytime.h`.

use crate::*;

// ffi-gen: begin

/// `PyTime_t` of `cpython/pytime.h`.
#[cfg(Py_3_13)]
pub type PyTime_t = i64;

/// `PyTime_MIN` of `cpython/pytime.h`.
#[cfg(Py_3_13)]
pub const PyTime_MIN: c_long = -9223372036854775808;

/// `PyTime_MAX` of `cpython/pytime.h`.
#[cfg(Py_3_13)]
pub const PyTime_MAX: c_long = 9223372036854775807;

/// `_PyTime_t` of `cpython/pytime.h`.
#[cfg(not(Py_3_13))]
pub type _PyTime_t = i64;

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PyTime_AsSecondsDouble` of `cpython/pytime.h`.
    pub fn PyTime_AsSecondsDouble(t: PyTime_t) -> c_double;
    /// `PyTime_Monotonic` of `cpython/pytime.h`.
    pub fn PyTime_Monotonic(result: *mut PyTime_t) -> c_int;
    /// `PyTime_PerfCounter` of `cpython/pytime.h`.
    pub fn PyTime_PerfCounter(result: *mut PyTime_t) -> c_int;
    /// `PyTime_Time` of `cpython/pytime.h`.
    pub fn PyTime_Time(result: *mut PyTime_t) -> c_int;
    /// `PyTime_MonotonicRaw` of `cpython/pytime.h`.
    pub fn PyTime_MonotonicRaw(result: *mut PyTime_t) -> c_int;
    /// `PyTime_PerfCounterRaw` of `cpython/pytime.h`.
    pub fn PyTime_PerfCounterRaw(result: *mut PyTime_t) -> c_int;
    /// `PyTime_TimeRaw` of `cpython/pytime.h`.
    pub fn PyTime_TimeRaw(result: *mut PyTime_t) -> c_int;
}

// ffi-gen: end
