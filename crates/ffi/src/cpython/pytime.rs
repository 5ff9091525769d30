// Declarations of `Include/cpython/pytime.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_t)
#[cfg(Py_3_13)]
pub type PyTime_t = i64;

/// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_MIN)
#[cfg(Py_3_13)]
pub const PyTime_MIN: c_long = -9223372036854775808;

/// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_MAX)
#[cfg(Py_3_13)]
pub const PyTime_MAX: c_long = 9223372036854775807;

/// `_PyTime_t` of `cpython/pytime.h`.
#[cfg(not(Py_3_13))]
pub type _PyTime_t = i64;

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_AsSecondsDouble)
    pub fn PyTime_AsSecondsDouble(t: PyTime_t) -> c_double;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_Monotonic)
    pub fn PyTime_Monotonic(result: *mut PyTime_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_PerfCounter)
    pub fn PyTime_PerfCounter(result: *mut PyTime_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_Time)
    pub fn PyTime_Time(result: *mut PyTime_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_MonotonicRaw)
    pub fn PyTime_MonotonicRaw(result: *mut PyTime_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_PerfCounterRaw)
    pub fn PyTime_PerfCounterRaw(result: *mut PyTime_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/time.html#c.PyTime_TimeRaw)
    pub fn PyTime_TimeRaw(result: *mut PyTime_t) -> c_int;
}

// ffi-gen: end
