// Declarations of `Include/cpython/pyhash.h`.

// ffi-gen: also _Py_HashPointer

/// The older name of [`Py_HashPointer`].
#[cfg(all(Py_3_13, not(PyPy)))]
#[deprecated = "the C API calls it `Py_HashPointer`"]
#[inline]
pub unsafe fn _Py_HashPointer(ptr: *const c_void) -> Py_hash_t {
    // SAFETY: takes any pointer.
    unsafe { Py_HashPointer(ptr) }
}

// ffi-gen: begin

/// `PyHASH_MULTIPLIER` of `cpython/pyhash.h`.
#[cfg(Py_3_13)]
pub const PyHASH_MULTIPLIER: c_ulong = 1000003;

/// `PyHASH_BITS` of `cpython/pyhash.h`.
#[cfg(Py_3_13)]
pub const PyHASH_BITS: c_int = 61;

/// `PyHASH_MODULUS` of `cpython/pyhash.h`.
#[cfg(Py_3_13)]
pub const PyHASH_MODULUS: c_ulong = 0x1fffffffffffffff;

/// `PyHASH_INF` of `cpython/pyhash.h`.
#[cfg(Py_3_13)]
pub const PyHASH_INF: c_int = 314159;

/// `PyHASH_IMAG` of `cpython/pyhash.h`.
#[cfg(Py_3_13)]
pub const PyHASH_IMAG: c_ulong = 1000003;

/// [C](https://docs.python.org/3/c-api/hash.html#c.PyHash_FuncDef)
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyHash_FuncDef {
    /// `hash`.
    pub hash: Option<extern "C" fn(*const c_void, Py_ssize_t) -> Py_hash_t>,
    /// `name`.
    pub name: *const c_char,
    /// `hash_bits`.
    pub hash_bits: c_int,
    /// `seed_bits`.
    pub seed_bits: c_int,
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// `_Py_HashDouble` of `cpython/pyhash.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_HashDouble")]
    pub fn _Py_HashDouble(arg1: *mut PyObject, arg2: c_double) -> Py_hash_t;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/hash.html#c.PyHash_GetFuncDef)
    pub fn PyHash_GetFuncDef() -> *mut PyHash_FuncDef;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HashPointer)
    pub fn Py_HashPointer(ptr: *const c_void) -> Py_hash_t;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GenericHash)
    pub fn PyObject_GenericHash(arg1: *mut PyObject) -> Py_hash_t;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/hash.html#c.Py_HashBuffer)
    pub fn Py_HashBuffer(ptr: *const c_void, len: Py_ssize_t) -> Py_hash_t;
}

// ffi-gen: end
