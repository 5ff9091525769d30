//! `Include/object.h`: objects, types, type flags and the constants `None`, `NotImplemented`.

use crate::*;
use core::ffi::{c_int, c_ulong};

/// Layout of the reference count inside [`PyObject`].
#[cfg(any(PyPy, not(Py_3_12)))]
pub type PyObjectObRefcnt = Py_ssize_t;

/// Layout of the reference count inside [`PyObject`]: read the whole or its halves.
#[cfg(all(Py_3_12, not(any(PyPy, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Clone, Copy)]
pub union PyObjectObRefcnt {
    /// The count with the flags beside it.
    #[cfg(all(Py_3_14, target_pointer_width = "64"))]
    pub ob_refcnt_full: i64,
    /// The count and the flags as fields.
    #[cfg(all(Py_3_14, target_pointer_width = "64"))]
    pub refcnt_and_flags: PyObjectObFlagsAndRefcnt,
    /// The count.
    #[cfg(not(all(Py_3_14, target_pointer_width = "64")))]
    pub ob_refcnt: Py_ssize_t,
    /// The count as two 32-bit halves in memory order.
    #[cfg(all(not(Py_3_14), target_pointer_width = "64"))]
    pub ob_refcnt_split: [PY_UINT32_T; 2],
}

#[cfg(all(Py_3_12, not(any(PyPy, Py_GIL_DISABLED))))]
impl core::fmt::Debug for PyObjectObRefcnt {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // SAFETY: both members are integers of the same size, so any bits are a valid value.
        unsafe {
            #[cfg(all(Py_3_14, target_pointer_width = "64"))]
            return self.ob_refcnt_full.fmt(f);
            #[cfg(not(all(Py_3_14, target_pointer_width = "64")))]
            return self.ob_refcnt.fmt(f);
        }
    }
}

/// Reference count and object flags, as 64-bit CPython 3.14 packs them.
#[cfg(all(Py_3_14, target_pointer_width = "64", not(any(PyPy, Py_GIL_DISABLED))))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyObjectObFlagsAndRefcnt {
    /// Flags of the object.
    #[cfg(target_endian = "big")]
    pub ob_flags: u16,
    /// Takes the carry of an overflowing count.
    #[cfg(target_endian = "big")]
    pub ob_overflow: u16,
    /// The count.
    pub ob_refcnt: u32,
    /// Takes the carry of an overflowing count.
    #[cfg(target_endian = "little")]
    pub ob_overflow: u16,
    /// Flags of the object.
    #[cfg(target_endian = "little")]
    pub ob_flags: u16,
}

/// Head of every Python object.
/// <https://docs.python.org/3/c-api/structures.html#c.PyObject>
#[cfg(not(any(Py_GIL_DISABLED, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyObject {
    #[cfg(all(py_sys_config = "Py_TRACE_REFS", not(Py_3_13)))]
    _ob_next: *mut PyObject,
    #[cfg(all(py_sys_config = "Py_TRACE_REFS", not(Py_3_13)))]
    _ob_prev: *mut PyObject,
    /// Reference count: use [`Py_REFCNT`].
    pub ob_refcnt: PyObjectObRefcnt,
    /// PyPy's own object behind this one.
    #[cfg(PyPy)]
    pub ob_pypy_link: Py_ssize_t,
    /// Type: use [`Py_TYPE`].
    pub ob_type: *mut PyTypeObject,
}

/// Head of every Python object.
/// <https://docs.python.org/3/c-api/structures.html#c.PyObject>
#[cfg(GraalPy)]
#[repr(C)]
#[derive(Debug)]
pub struct PyObject {
    /// Reference count: use [`Py_REFCNT`].
    pub ob_refcnt: PyObjectObRefcnt,
    /// Type: use [`Py_TYPE`].
    pub ob_type: *mut PyTypeObject,
}

/// Head of every Python object.
/// <https://docs.python.org/3/c-api/structures.html#c.PyObject>
#[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyObject {
    /// Id of the owning thread, 0 for none.
    pub ob_tid: core::sync::atomic::AtomicUsize,
    #[cfg(not(Py_3_14))]
    _padding: u16,
    /// Flags of the object.
    #[cfg(Py_3_14)]
    pub ob_flags: u16,
    /// Lock of the object, taken by critical sections.
    pub ob_mutex: PyMutex,
    /// State kept by the garbage collector.
    pub ob_gc_bits: u8,
    /// References counted by the owning thread.
    pub ob_ref_local: core::sync::atomic::AtomicU32,
    /// References counted by other threads, shifted left by two flag bits.
    pub ob_ref_shared: core::sync::atomic::AtomicIsize,
    /// Type: use [`Py_TYPE`].
    pub ob_type: *mut PyTypeObject,
}

/// A Python object, opaque in the free-threaded stable ABI.
/// <https://docs.python.org/3/c-api/structures.html#c.PyObject>
#[cfg(all(Py_GIL_DISABLED, Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyObject {
    _opaque: [u8; 0],
}

/// Initial value of the head of a statically allocated object; the type is filled in later.
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[allow(
    clippy::declare_interior_mutable_const,
    reason = "each use is meant to be a fresh head"
)]
pub const PyObject_HEAD_INIT: PyObject = PyObject {
    #[cfg(all(py_sys_config = "Py_TRACE_REFS", not(Py_3_13)))]
    _ob_next: core::ptr::null_mut(),
    #[cfg(all(py_sys_config = "Py_TRACE_REFS", not(Py_3_13)))]
    _ob_prev: core::ptr::null_mut(),
    #[cfg(Py_GIL_DISABLED)]
    ob_tid: core::sync::atomic::AtomicUsize::new(0),
    #[cfg(all(Py_GIL_DISABLED, not(Py_3_14)))]
    _padding: 0,
    #[cfg(all(Py_GIL_DISABLED, Py_3_14))]
    ob_flags: refcount::STATICALLY_ALLOCATED_FLAG,
    #[cfg(Py_GIL_DISABLED)]
    ob_mutex: PyMutex::new(),
    #[cfg(Py_GIL_DISABLED)]
    ob_gc_bits: 0,
    #[cfg(Py_GIL_DISABLED)]
    ob_ref_local: core::sync::atomic::AtomicU32::new(refcount::IMMORTAL_REFCNT_LOCAL),
    #[cfg(Py_GIL_DISABLED)]
    ob_ref_shared: core::sync::atomic::AtomicIsize::new(0),
    #[cfg(not(Py_GIL_DISABLED))]
    ob_refcnt: refcount::STATIC_INITIAL_REFCNT,
    #[cfg(PyPy)]
    ob_pypy_link: 0,
    ob_type: core::ptr::null_mut(),
};

/// Head of an object with a variable number of items.
/// <https://docs.python.org/3/c-api/structures.html#c.PyVarObject>
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyVarObject {
    /// Head.
    pub ob_base: PyObject,
    /// Number of items: use [`Py_SIZE`].
    #[cfg(not(GraalPy))]
    pub ob_size: Py_ssize_t,
    #[cfg(GraalPy)]
    _ob_size_graalpy: Py_ssize_t,
}

/// Value of [`PyType_Slot`] and module slots that ends the list.
#[cfg(not(Py_3_15))]
pub(crate) const SLOT_END: c_int = 0;

/// Tests whether `x` and `y` are the same object.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_Is>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn Py_Is(x: *mut PyObject, y: *mut PyObject) -> c_int {
    (x == y) as c_int
}

extern_libpython! {
    /// Tests whether `x` and `y` are the same object.
    #[cfg(any(PyPy, GraalPy))]
    #[cfg_attr(PyPy, link_name = "PyPy_Is")]
    pub fn Py_Is(x: *mut PyObject, y: *mut PyObject) -> c_int;
    #[cfg(all(Py_LIMITED_API, Py_3_14))]
    #[link_name = "Py_TYPE"]
    fn type_by_call(ob: *mut PyObject) -> *mut PyTypeObject;
}

/// Type of an object. Borrowed reference.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_TYPE>
#[inline]
pub unsafe fn Py_TYPE(ob: *mut PyObject) -> *mut PyTypeObject {
    #[cfg(all(Py_LIMITED_API, Py_3_14))]
    // SAFETY: same contract.
    return unsafe { type_by_call(ob) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_14)))]
    // SAFETY: ob points to an object.
    return unsafe { (*ob).ob_type };
}

/// Number of items of a variable-size object.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_SIZE>
#[cfg(not(any(GraalPy, all(Py_LIMITED_API, Py_3_15))))]
#[inline]
pub unsafe fn Py_SIZE(ob: *mut PyObject) -> Py_ssize_t {
    // SAFETY: ob points to an object that begins with a PyVarObject.
    unsafe { (*ob.cast::<PyVarObject>()).ob_size }
}

#[cfg(GraalPy)]
extern_libpython! {
    #[link_name = "_Py_SIZE"]
    /// Number of items of a variable-size object.
    pub fn Py_SIZE(ob: *mut PyObject) -> Py_ssize_t;
}

#[cfg(all(Py_LIMITED_API, Py_3_15, not(GraalPy)))]
extern_libpython! {
    /// Number of items of a variable-size object.
    pub fn Py_SIZE(ob: *mut PyObject) -> Py_ssize_t;
    /// Tests whether the type of `ob` is exactly `tp`.
    pub fn Py_IS_TYPE(ob: *mut PyObject, tp: *mut PyTypeObject) -> c_int;
}

/// Tests whether the type of `ob` is exactly `tp`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IS_TYPE>
#[cfg(not(all(Py_LIMITED_API, Py_3_15)))]
#[inline]
pub unsafe fn Py_IS_TYPE(ob: *mut PyObject, tp: *mut PyTypeObject) -> c_int {
    // SAFETY: same contract.
    (unsafe { Py_TYPE(ob) } == tp) as c_int
}

/// Tests whether `ob` is an instance of `tp` or of a subtype, by the real type only.
/// <https://docs.python.org/3/c-api/object.html#c.PyObject_TypeCheck>
#[inline]
pub unsafe fn PyObject_TypeCheck(ob: *mut PyObject, tp: *mut PyTypeObject) -> c_int {
    // SAFETY: ob points to an object, tp to a type.
    unsafe { (Py_IS_TYPE(ob, tp) != 0 || PyType_IsSubtype(Py_TYPE(ob), tp) != 0) as c_int }
}

/// Tests a flag of a type.
/// <https://docs.python.org/3/c-api/type.html#c.PyType_HasFeature>
#[inline]
pub unsafe fn PyType_HasFeature(ty: *mut PyTypeObject, feature: c_ulong) -> c_int {
    #[cfg(any(Py_LIMITED_API, GraalPy))]
    // SAFETY: ty points to a type.
    let flags = unsafe { PyType_GetFlags(ty) };
    #[cfg(all(not(any(Py_LIMITED_API, GraalPy)), Py_GIL_DISABLED))]
    // SAFETY: ty points to a type.
    let flags = unsafe { (*ty).tp_flags.load(core::sync::atomic::Ordering::Relaxed) } as c_ulong;
    #[cfg(not(any(Py_LIMITED_API, GraalPy, Py_GIL_DISABLED)))]
    // SAFETY: ty points to a type.
    let flags = unsafe { (*ty).tp_flags };
    (flags & feature != 0) as c_int
}

/// Tests one of the `Py_TPFLAGS_*_SUBCLASS` flags of a type.
#[inline]
pub unsafe fn PyType_FastSubclass(t: *mut PyTypeObject, f: c_ulong) -> c_int {
    // SAFETY: same contract.
    unsafe { PyType_HasFeature(t, f) }
}

/// Tests whether `op` is a type.
/// <https://docs.python.org/3/c-api/type.html#c.PyType_Check>
#[inline]
pub unsafe fn PyType_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_TYPE_SUBCLASS) }
}

/// Tests whether the type of `op` is exactly `type`.
/// <https://docs.python.org/3/c-api/type.html#c.PyType_CheckExact>
#[inline]
pub unsafe fn PyType_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyType_Type) }
}

extern_libpython! {
    #[cfg_attr(PyPy, link_name = "_PyPy_NoneStruct")]
    static mut _Py_NoneStruct: PyObject;
    #[cfg_attr(PyPy, link_name = "_PyPy_NotImplementedStruct")]
    static mut _Py_NotImplementedStruct: PyObject;
}

/// The `None` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/none.html#c.Py_None>
#[inline]
pub unsafe fn Py_None() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_NONE) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return &raw mut _Py_NoneStruct;
}

/// The `NotImplemented` object. Borrowed reference.
/// <https://docs.python.org/3/c-api/object.html#c.Py_NotImplemented>
#[inline]
pub unsafe fn Py_NotImplemented() -> *mut PyObject {
    #[cfg(all(Py_LIMITED_API, Py_3_13))]
    // SAFETY: the interpreter is initialised and this thread attached.
    return unsafe { Py_GetConstantBorrowed(Py_CONSTANT_NOT_IMPLEMENTED) };
    #[cfg(not(all(Py_LIMITED_API, Py_3_13)))]
    return &raw mut _Py_NotImplementedStruct;
}

/// Tests whether `x` is `None`.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_IsNone>
#[inline]
pub unsafe fn Py_IsNone(x: *mut PyObject) -> c_int {
    // SAFETY: the interpreter is initialised.
    (x == unsafe { Py_None() }) as c_int
}

/// A pair that [`_Py_iteritemfunc`] returns.
#[cfg(all(Py_3_15, not(PyPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _PyObjectIndexPair {
    /// The item. New reference.
    pub object: *mut PyObject,
    /// The next index.
    pub index: Py_ssize_t,
}

/// Item of an object at a virtual index.
#[cfg(all(Py_3_15, not(PyPy)))]
pub type _Py_iteritemfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, index: Py_ssize_t) -> _PyObjectIndexPair;
