// `Include/pyport.h`: integer types, and facts about the machine.

/// Signed size, as wide as `size_t`.
/// <https://docs.python.org/3/c-api/intro.html#c.Py_ssize_t>
pub type Py_ssize_t = ssize_t;
/// Hash of an object.
/// <https://docs.python.org/3/c-api/hash.html#c.Py_hash_t>
pub type Py_hash_t = Py_ssize_t;
/// Hash of an object, unsigned.
/// <https://docs.python.org/3/c-api/hash.html#c.Py_uhash_t>
pub type Py_uhash_t = size_t;
/// Integer as wide as a pointer.
pub type Py_intptr_t = intptr_t;
/// Unsigned integer as wide as a pointer.
pub type Py_uintptr_t = uintptr_t;
/// 32 bits.
pub type PY_UINT32_T = u32;
/// 64 bits.
pub type PY_UINT64_T = u64;
/// 32 bits, signed.
pub type PY_INT32_T = i32;
/// 64 bits, signed.
pub type PY_INT64_T = i64;

/// Largest [`Py_ssize_t`].
pub const PY_SSIZE_T_MAX: Py_ssize_t = Py_ssize_t::MAX;
/// Smallest [`Py_ssize_t`].
pub const PY_SSIZE_T_MIN: Py_ssize_t = Py_ssize_t::MIN;
/// 1 on big-endian machines.
pub const PY_BIG_ENDIAN: usize = cfg!(target_endian = "big") as usize;
/// 1 on little-endian machines.
pub const PY_LITTLE_ENDIAN: usize = cfg!(target_endian = "little") as usize;
/// Largest `int` of C.
pub const INT_MAX: c_int = c_int::MAX;

/// Largest `size_t`.
pub const PY_SIZE_MAX: size_t = size_t::MAX;

// ffi-gen: begin

/// `PY_LLONG_MIN` of `pyport.h`.
pub const PY_LLONG_MIN: c_longlong = -9223372036854775808;

/// `PY_LLONG_MAX` of `pyport.h`.
pub const PY_LLONG_MAX: c_longlong = 9223372036854775807;

/// `PY_ULLONG_MAX` of `pyport.h`.
pub const PY_ULLONG_MAX: c_ulonglong = 18446744073709551615;

/// `PYLONG_BITS_IN_DIGIT` of `pyport.h`.
#[cfg(not(PyPy))]
pub const PYLONG_BITS_IN_DIGIT: c_int = 30;

/// `Py_ssize_clean_t` of `pyport.h`.
#[cfg(not(Py_3_11))]
pub type Py_ssize_clean_t = c_int;

/// `Py_ssize_clean_t` of `pyport.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
pub type Py_ssize_clean_t = Py_ssize_t;

/// `PY_DWORD_MAX` of `pyport.h`.
pub const PY_DWORD_MAX: c_uint = 4294967295;

/// `Py_CAN_START_THREADS` of `pyport.h`.
#[cfg(Py_3_13)]
pub const Py_CAN_START_THREADS: c_int = 1;

// ffi-gen: end
