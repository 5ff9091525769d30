// Declarations of `Include/pyhash.h`.

// ffi-gen: begin

/// `_PyHASH_MULTIPLIER` of `cpython/pyhash.h`.
pub const _PyHASH_MULTIPLIER: c_ulong = 1000003;

/// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HASH_CUTOFF)
#[cfg(not(PyPy))]
pub const Py_HASH_CUTOFF: c_int = 0;

/// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HASH_EXTERNAL)
pub const Py_HASH_EXTERNAL: c_int = 0;

/// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HASH_SIPHASH24)
pub const Py_HASH_SIPHASH24: c_int = 1;

/// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HASH_FNV)
pub const Py_HASH_FNV: c_int = 2;

/// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HASH_SIPHASH13)
#[cfg(Py_3_11)]
pub const Py_HASH_SIPHASH13: c_int = 3;

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// `_Py_HashDouble` of `pyhash.h`.
    pub fn _Py_HashDouble(arg1: c_double) -> Py_hash_t;
}

#[cfg(not(any(Py_3_13, Py_LIMITED_API)))]
extern_libpython! {
    /// `_Py_HashPointer` of `pyhash.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_HashPointer")]
    pub fn _Py_HashPointer(arg1: *const c_void) -> Py_hash_t;
}

// ffi-gen: end
