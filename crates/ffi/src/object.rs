// `Include/object.h`: objects, types, type flags and the constants `None`, `NotImplemented`.

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
    /// The count; on 64-bit machines from 3.14 on with the flags beside it.
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

/// A type, opaque in the stable ABI.
/// <https://docs.python.org/3/c-api/type.html#c.PyTypeObject>
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct PyTypeObject {
    _opaque: [u8; 0],
}

/// Prints an object to a C stream, as `tp_print` of Python 2 did.
pub type printfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut FILE, arg3: c_int) -> c_int;

/// Head of an object with a variable number of items, opaque in the free-threaded stable ABI.
#[cfg(all(Py_LIMITED_API, Py_GIL_DISABLED))]
#[repr(C)]
#[derive(Debug)]
pub struct PyVarObject {
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
    ob_flags: STATICALLY_ALLOCATED_FLAG,
    #[cfg(Py_GIL_DISABLED)]
    ob_mutex: PyMutex::new(),
    #[cfg(Py_GIL_DISABLED)]
    ob_gc_bits: 0,
    #[cfg(Py_GIL_DISABLED)]
    ob_ref_local: core::sync::atomic::AtomicU32::new(IMMORTAL_REFCNT_LOCAL),
    #[cfg(Py_GIL_DISABLED)]
    ob_ref_shared: core::sync::atomic::AtomicIsize::new(0),
    #[cfg(not(Py_GIL_DISABLED))]
    ob_refcnt: STATIC_INITIAL_REFCNT,
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
    /// Sets the number of items of a variable-size object.
    pub fn Py_SET_SIZE(ob: *mut PyVarObject, size: Py_ssize_t);
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

/// Tests whether `op` is an instance of `ty`, whose subtypes have the flag `f`. Under the limited API flags are asked for
/// by a call, so first it is seen whether `ty` is the very type.
#[inline(always)]
pub(crate) unsafe fn is_instance_by_flag(
    op: *mut PyObject,
    ty: *mut PyTypeObject,
    f: c_ulong,
) -> c_int {
    // SAFETY: op points to an object.
    unsafe {
        let of = Py_TYPE(op);
        if cfg!(Py_LIMITED_API) && of == ty {
            return 1;
        }
        PyType_FastSubclass(of, f)
    }
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

impl Default for PyType_Slot {
    fn default() -> Self {
        Self {
            slot: 0,
            pfunc: core::ptr::null_mut(),
        }
    }
}

/// Type flag: instances have a vectorcall function at `tp_vectorcall_offset`.
/// <https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HAVE_VECTORCALL>
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_HAVE_VECTORCALL: c_ulong = 1 << 11;

/// Sets the type of an object, without touching reference counts.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_SET_TYPE>
#[cfg(not(any(GraalPy, all(Py_LIMITED_API, Py_GIL_DISABLED))))]
#[inline]
pub unsafe fn Py_SET_TYPE(ob: *mut PyObject, tp: *mut PyTypeObject) {
    // SAFETY: ob points to an object that no one else sees.
    unsafe {
        (*ob).ob_type = tp;
    }
}

/// Sets the number of items of a variable-size object.
/// <https://docs.python.org/3/c-api/structures.html#c.Py_SET_SIZE>
#[cfg(not(any(GraalPy, all(Py_LIMITED_API, any(Py_GIL_DISABLED, Py_3_15)))))]
#[inline]
pub unsafe fn Py_SET_SIZE(ob: *mut PyVarObject, size: Py_ssize_t) {
    // SAFETY: ob points to a variable-size object that no one else sees.
    unsafe {
        (*ob).ob_size = size;
    }
}

// ffi-gen: begin

/// `PyTrash_UNWIND_LEVEL` of `cpython/object.h`.
#[cfg(any(not(any(Py_LIMITED_API, Py_3_11)), all(Py_LIMITED_API, not(Py_3_9))))]
pub const PyTrash_UNWIND_LEVEL: c_int = 50;

/// `Py_INVALID_SIZE` of `object.h`.
pub const Py_INVALID_SIZE: c_long = -1;

/// `unaryfunc` of `object.h`.
pub type unaryfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject;

/// `binaryfunc` of `object.h`.
pub type binaryfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;

/// `ternaryfunc` of `object.h`.
pub type ternaryfunc = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyObject,
    arg3: *mut PyObject,
) -> *mut PyObject;

/// `inquiry` of `object.h`.
pub type inquiry = unsafe extern "C" fn(arg1: *mut PyObject) -> c_int;

/// `lenfunc` of `object.h`.
pub type lenfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> Py_ssize_t;

/// `ssizeargfunc` of `object.h`.
pub type ssizeargfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;

/// `ssizessizeargfunc` of `object.h`.
pub type ssizessizeargfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;

/// `ssizeobjargproc` of `object.h`.
pub type ssizeobjargproc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;

/// `ssizessizeobjargproc` of `object.h`.
pub type ssizessizeobjargproc = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: Py_ssize_t,
    arg3: Py_ssize_t,
    arg4: *mut PyObject,
) -> c_int;

/// `objobjargproc` of `object.h`.
pub type objobjargproc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;

/// `objobjproc` of `object.h`.
pub type objobjproc = unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;

/// `visitproc` of `object.h`.
pub type visitproc = unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;

/// `traverseproc` of `object.h`.
pub type traverseproc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: visitproc, arg3: *mut c_void) -> c_int;

/// `freefunc` of `object.h`.
pub type freefunc = unsafe extern "C" fn(arg1: *mut c_void);

/// `destructor` of `object.h`.
pub type destructor = unsafe extern "C" fn(arg1: *mut PyObject);

/// `getattrfunc` of `object.h`.
pub type getattrfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_char) -> *mut PyObject;

/// `getattrofunc` of `object.h`.
pub type getattrofunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;

/// `setattrfunc` of `object.h`.
pub type setattrfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_char, arg3: *mut PyObject) -> c_int;

/// `setattrofunc` of `object.h`.
pub type setattrofunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;

/// `reprfunc` of `object.h`.
pub type reprfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject;

/// `hashfunc` of `object.h`.
pub type hashfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> Py_hash_t;

/// `richcmpfunc` of `object.h`.
pub type richcmpfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> *mut PyObject;

/// `getiterfunc` of `object.h`.
pub type getiterfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject;

/// `iternextfunc` of `object.h`.
pub type iternextfunc = unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject;

/// `descrgetfunc` of `object.h`.
pub type descrgetfunc = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyObject,
    arg3: *mut PyObject,
) -> *mut PyObject;

/// `descrsetfunc` of `object.h`.
pub type descrsetfunc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;

/// `initproc` of `object.h`.
pub type initproc =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;

/// `newfunc` of `object.h`.
pub type newfunc = unsafe extern "C" fn(
    arg1: *mut PyTypeObject,
    arg2: *mut PyObject,
    arg3: *mut PyObject,
) -> *mut PyObject;

/// `allocfunc` of `object.h`.
pub type allocfunc =
    unsafe extern "C" fn(arg1: *mut PyTypeObject, arg2: Py_ssize_t) -> *mut PyObject;

/// `vectorcallfunc` of `object.h`.
pub type vectorcallfunc = unsafe extern "C" fn(
    callable: *mut PyObject,
    args: *const *mut PyObject,
    nargsf: size_t,
    kwnames: *mut PyObject,
) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/type.html#c.PyType_Slot)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyType_Slot {
    /// `slot`.
    pub slot: c_int,
    /// `pfunc`.
    pub pfunc: *mut c_void,
}

/// [C](https://docs.python.org/3/c-api/type.html#c.PyType_Spec)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyType_Spec {
    /// `name`.
    pub name: *const c_char,
    /// `basicsize`.
    pub basicsize: c_int,
    /// `itemsize`.
    pub itemsize: c_int,
    /// `flags`.
    pub flags: c_uint,
    /// `slots`.
    pub slots: *mut PyType_Slot,
}

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_DEFAULT)
#[cfg(not(Py_3_10))]
pub const Py_TPFLAGS_DEFAULT: c_ulong = 262144;

/// `Py_PRINT_RAW` of `object.h`.
pub const Py_PRINT_RAW: c_int = 1;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_INLINE_VALUES)
#[cfg(any(PyPy, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_TPFLAGS_INLINE_VALUES: c_int = 4;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_MANAGED_WEAKREF)
#[cfg(any(PyPy, all(Py_3_12, not(Py_LIMITED_API))))]
pub const Py_TPFLAGS_MANAGED_WEAKREF: c_ulong = 8;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_MANAGED_DICT)
#[cfg(all(Py_3_11, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_MANAGED_DICT: c_ulong = 0x10;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_PREHEADER)
#[cfg(all(Py_3_12, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_PREHEADER: c_int = 24;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_SEQUENCE)
#[cfg(all(Py_3_10, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_SEQUENCE: c_ulong = 0x20;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_MAPPING)
#[cfg(all(Py_3_10, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_MAPPING: c_ulong = 0x40;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_DISALLOW_INSTANTIATION)
#[cfg(Py_3_10)]
pub const Py_TPFLAGS_DISALLOW_INSTANTIATION: c_ulong = 0x80;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_IMMUTABLETYPE)
#[cfg(Py_3_10)]
pub const Py_TPFLAGS_IMMUTABLETYPE: c_ulong = 0x100;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HEAPTYPE)
pub const Py_TPFLAGS_HEAPTYPE: c_ulong = 0x200;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_BASETYPE)
pub const Py_TPFLAGS_BASETYPE: c_ulong = 0x400;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_READY)
pub const Py_TPFLAGS_READY: c_ulong = 0x1000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_READYING)
pub const Py_TPFLAGS_READYING: c_ulong = 0x2000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HAVE_GC)
pub const Py_TPFLAGS_HAVE_GC: c_ulong = 0x4000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HAVE_STACKLESS_EXTENSION)
pub const Py_TPFLAGS_HAVE_STACKLESS_EXTENSION: c_int = 0;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_METHOD_DESCRIPTOR)
pub const Py_TPFLAGS_METHOD_DESCRIPTOR: c_ulong = 0x20000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_VALID_VERSION_TAG)
pub const Py_TPFLAGS_VALID_VERSION_TAG: c_ulong = 0x80000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_IS_ABSTRACT)
pub const Py_TPFLAGS_IS_ABSTRACT: c_ulong = 0x100000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_ITEMS_AT_END)
#[cfg(Py_3_12)]
pub const Py_TPFLAGS_ITEMS_AT_END: c_ulong = 0x800000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_LONG_SUBCLASS)
pub const Py_TPFLAGS_LONG_SUBCLASS: c_ulong = 0x1000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_LIST_SUBCLASS)
pub const Py_TPFLAGS_LIST_SUBCLASS: c_ulong = 0x2000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_TUPLE_SUBCLASS)
pub const Py_TPFLAGS_TUPLE_SUBCLASS: c_ulong = 0x4000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_BYTES_SUBCLASS)
pub const Py_TPFLAGS_BYTES_SUBCLASS: c_ulong = 0x8000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_UNICODE_SUBCLASS)
pub const Py_TPFLAGS_UNICODE_SUBCLASS: c_ulong = 0x10000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_DICT_SUBCLASS)
pub const Py_TPFLAGS_DICT_SUBCLASS: c_ulong = 0x20000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_BASE_EXC_SUBCLASS)
pub const Py_TPFLAGS_BASE_EXC_SUBCLASS: c_ulong = 0x40000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_TYPE_SUBCLASS)
pub const Py_TPFLAGS_TYPE_SUBCLASS: c_ulong = 0x80000000;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_DEFAULT)
#[cfg(Py_3_10)]
pub const Py_TPFLAGS_DEFAULT: c_ulong = 0;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HAVE_FINALIZE)
pub const Py_TPFLAGS_HAVE_FINALIZE: c_ulong = 1;

/// Flag of a type. [C](https://docs.python.org/3/c-api/typeobj.html#c.Py_TPFLAGS_HAVE_VERSION_TAG)
pub const Py_TPFLAGS_HAVE_VERSION_TAG: c_ulong = 0x40000;

/// `Py_CONSTANT_NONE` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_NONE: c_uint = 0;

/// `Py_CONSTANT_FALSE` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_FALSE: c_uint = 1;

/// `Py_CONSTANT_TRUE` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_TRUE: c_uint = 2;

/// `Py_CONSTANT_ELLIPSIS` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ELLIPSIS: c_uint = 3;

/// `Py_CONSTANT_NOT_IMPLEMENTED` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_NOT_IMPLEMENTED: c_uint = 4;

/// `Py_CONSTANT_ZERO` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ZERO: c_uint = 5;

/// `Py_CONSTANT_ONE` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ONE: c_uint = 6;

/// `Py_CONSTANT_EMPTY_STR` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_STR: c_uint = 7;

/// `Py_CONSTANT_EMPTY_BYTES` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_BYTES: c_uint = 8;

/// `Py_CONSTANT_EMPTY_TUPLE` of `object.h`.
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_TUPLE: c_uint = 9;

/// `Py_LT` of `object.h`.
pub const Py_LT: c_int = 0;

/// `Py_LE` of `object.h`.
pub const Py_LE: c_int = 1;

/// `Py_EQ` of `object.h`.
pub const Py_EQ: c_int = 2;

/// `Py_NE` of `object.h`.
pub const Py_NE: c_int = 3;

/// `Py_GT` of `object.h`.
pub const Py_GT: c_int = 4;

/// `Py_GE` of `object.h`.
pub const Py_GE: c_int = 5;

/// `PySendResult` of `object.h`.
#[cfg(Py_3_10)]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PySendResult {
    /// `PYGEN_RETURN`.
    PYGEN_RETURN = 0,
    /// `PYGEN_ERROR`.
    PYGEN_ERROR = -1,
    /// `PYGEN_NEXT`.
    PYGEN_NEXT = 1,
}

extern_libpython! {
    /// The type of `Long` objects. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_Type)
    #[cfg_attr(PyPy, link_name = "PyPyLong_Type")]
    pub static mut PyLong_Type: PyTypeObject;
    /// The type of `Bool` objects. [C](https://docs.python.org/3/c-api/bool.html#c.PyBool_Type)
    #[cfg_attr(PyPy, link_name = "PyPyBool_Type")]
    pub static mut PyBool_Type: PyTypeObject;
    /// A heap type. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_FromSpec)
    #[cfg_attr(PyPy, link_name = "PyPyType_FromSpec")]
    pub fn PyType_FromSpec(arg1: *mut PyType_Spec) -> *mut PyObject;
    /// A heap type with bases. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_FromSpecWithBases)
    #[cfg_attr(PyPy, link_name = "PyPyType_FromSpecWithBases")]
    pub fn PyType_FromSpecWithBases(arg1: *mut PyType_Spec, arg2: *mut PyObject) -> *mut PyObject;
    /// Value of a slot, or NULL. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetSlot)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetSlot")]
    pub fn PyType_GetSlot(arg1: *mut PyTypeObject, arg2: c_int) -> *mut c_void;
    /// Whether a type is another or derives from it. [C](https://docs.python.org/3/c-api/type.html#c.PyType_IsSubtype)
    #[cfg_attr(PyPy, link_name = "PyPyType_IsSubtype")]
    pub fn PyType_IsSubtype(arg1: *mut PyTypeObject, arg2: *mut PyTypeObject) -> c_int;
    /// The type of `Type` objects. [C](https://docs.python.org/3/c-api/type.html#c.PyType_Type)
    #[cfg_attr(PyPy, link_name = "PyPyType_Type")]
    pub static mut PyType_Type: PyTypeObject;
    /// The type of `BaseObject` objects.
    #[cfg_attr(PyPy, link_name = "PyPyBaseObject_Type")]
    pub static mut PyBaseObject_Type: PyTypeObject;
    /// The type of `Super` objects.
    pub static mut PySuper_Type: PyTypeObject;
    /// Flags. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetFlags)
    pub fn PyType_GetFlags(arg1: *mut PyTypeObject) -> c_ulong;
    /// Finishes a static type; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/type.html#c.PyType_Ready)
    #[cfg_attr(PyPy, link_name = "PyPyType_Ready")]
    pub fn PyType_Ready(arg1: *mut PyTypeObject) -> c_int;
    /// Allocates an instance, for `tp_alloc`. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GenericAlloc)
    #[cfg_attr(PyPy, link_name = "PyPyType_GenericAlloc")]
    pub fn PyType_GenericAlloc(arg1: *mut PyTypeObject, arg2: Py_ssize_t) -> *mut PyObject;
    /// Makes an instance, for `tp_new`. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GenericNew)
    #[cfg_attr(PyPy, link_name = "PyPyType_GenericNew")]
    pub fn PyType_GenericNew(arg1: *mut PyTypeObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    /// Clears the cache of method lookups. [C](https://docs.python.org/3/c-api/type.html#c.PyType_ClearCache)
    pub fn PyType_ClearCache() -> c_uint;
    /// Invalidates caches after a change of a type. [C](https://docs.python.org/3/c-api/type.html#c.PyType_Modified)
    #[cfg_attr(PyPy, link_name = "PyPyType_Modified")]
    pub fn PyType_Modified(arg1: *mut PyTypeObject);
    /// `repr(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Repr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Repr")]
    pub fn PyObject_Repr(arg1: *mut PyObject) -> *mut PyObject;
    /// `str(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Str)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Str")]
    pub fn PyObject_Str(arg1: *mut PyObject) -> *mut PyObject;
    /// `ascii(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_ASCII)
    #[cfg_attr(PyPy, link_name = "PyPyObject_ASCII")]
    pub fn PyObject_ASCII(arg1: *mut PyObject) -> *mut PyObject;
    /// `bytes(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Bytes)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Bytes")]
    pub fn PyObject_Bytes(arg1: *mut PyObject) -> *mut PyObject;
    /// Compares; the operator is one of `Py_LT` to `Py_GE`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_RichCompare)
    #[cfg_attr(PyPy, link_name = "PyPyObject_RichCompare")]
    pub fn PyObject_RichCompare(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> *mut PyObject;
    /// Compares, identical objects being equal: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_RichCompareBool)
    #[cfg_attr(PyPy, link_name = "PyPyObject_RichCompareBool")]
    pub fn PyObject_RichCompareBool(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> c_int;
    /// `o.name` for a UTF-8 name. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetAttrString)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetAttrString")]
    pub fn PyObject_GetAttrString(arg1: *mut PyObject, arg2: *const c_char) -> *mut PyObject;
    /// `o.name = v` for a UTF-8 name; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_SetAttrString)
    #[cfg_attr(PyPy, link_name = "PyPyObject_SetAttrString")]
    pub fn PyObject_SetAttrString(arg1: *mut PyObject, arg2: *const c_char, arg3: *mut PyObject) -> c_int;
    /// Whether it has an attribute; hides errors. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_HasAttrString)
    #[cfg_attr(PyPy, link_name = "PyPyObject_HasAttrString")]
    pub fn PyObject_HasAttrString(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    /// `o.name`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetAttr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GetAttr")]
    pub fn PyObject_GetAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// `o.name = v`, deletes for NULL; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_SetAttr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_SetAttr")]
    pub fn PyObject_SetAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;
    /// Whether it has an attribute; hides errors. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_HasAttr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_HasAttr")]
    pub fn PyObject_HasAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Returns the object itself, for `tp_iter` of iterators. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_SelfIter)
    #[cfg_attr(PyPy, link_name = "PyPyObject_SelfIter")]
    pub fn PyObject_SelfIter(arg1: *mut PyObject) -> *mut PyObject;
    /// Looks an attribute up as `object` does, for `tp_getattro`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GenericGetAttr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GenericGetAttr")]
    pub fn PyObject_GenericGetAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// Sets an attribute as `object` does, for `tp_setattro`. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GenericSetAttr)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GenericSetAttr")]
    pub fn PyObject_GenericSetAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;
    /// Setter for `__dict__`. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GenericSetDict)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GenericSetDict")]
    pub fn PyObject_GenericSetDict(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut c_void) -> c_int;
    /// `hash(o)`, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Hash)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Hash")]
    pub fn PyObject_Hash(arg1: *mut PyObject) -> Py_hash_t;
    /// Raises `TypeError`, for `tp_hash` of unhashable types. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_HashNotImplemented)
    #[cfg_attr(PyPy, link_name = "PyPyObject_HashNotImplemented")]
    pub fn PyObject_HashNotImplemented(arg1: *mut PyObject) -> Py_hash_t;
    /// Truth: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_IsTrue)
    #[cfg_attr(PyPy, link_name = "PyPyObject_IsTrue")]
    pub fn PyObject_IsTrue(arg1: *mut PyObject) -> c_int;
    /// `not o`: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Not)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Not")]
    pub fn PyObject_Not(arg1: *mut PyObject) -> c_int;
    /// Whether it can be called. [C](https://docs.python.org/3/c-api/call.html#c.PyCallable_Check)
    #[cfg_attr(PyPy, link_name = "PyPyCallable_Check")]
    pub fn PyCallable_Check(arg1: *mut PyObject) -> c_int;
    /// Clears weak references, for `tp_dealloc`. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_ClearWeakRefs)
    #[cfg_attr(PyPy, link_name = "PyPyObject_ClearWeakRefs")]
    pub fn PyObject_ClearWeakRefs(arg1: *mut PyObject);
    /// `dir(o)`. New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_Dir)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Dir")]
    pub fn PyObject_Dir(arg1: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.Py_ReprEnter)
    #[cfg_attr(PyPy, link_name = "PyPy_ReprEnter")]
    pub fn Py_ReprEnter(arg1: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.Py_ReprLeave)
    #[cfg_attr(PyPy, link_name = "PyPy_ReprLeave")]
    pub fn Py_ReprLeave(arg1: *mut PyObject);
    /// `_Py_NoneStruct` of `object.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_NoneStruct")]
    pub static mut _Py_NoneStruct: PyObject;
    /// `_Py_NotImplementedStruct` of `object.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_NotImplementedStruct")]
    pub static mut _Py_NotImplementedStruct: PyObject;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// A heap type with bases that belongs to a module. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_FromModuleAndSpec)
    #[cfg_attr(PyPy, link_name = "PyPyType_FromModuleAndSpec")]
    pub fn PyType_FromModuleAndSpec(arg1: *mut PyObject, arg2: *mut PyType_Spec, arg3: *mut PyObject) -> *mut PyObject;
    /// Module that a type belongs to. Borrowed reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModule)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetModule")]
    pub fn PyType_GetModule(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// State of the module that a type belongs to. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleState)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetModuleState")]
    pub fn PyType_GetModuleState(arg1: *mut PyTypeObject) -> *mut c_void;
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// `__name__`. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetName)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetName")]
    pub fn PyType_GetName(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// `__qualname__`. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetQualName)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetQualName")]
    pub fn PyType_GetQualName(arg1: *mut PyTypeObject) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Name with module. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetFullyQualifiedName)
    pub fn PyType_GetFullyQualifiedName(_type: *mut PyTypeObject) -> *mut PyObject;
    /// `__module__`. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleName)
    pub fn PyType_GetModuleName(_type: *mut PyTypeObject) -> *mut PyObject;
    /// `del o.name` for a UTF-8 name; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_DelAttrString)
    pub fn PyObject_DelAttrString(v: *mut PyObject, name: *const c_char) -> c_int;
    /// An attribute: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetOptionalAttr)
    pub fn PyObject_GetOptionalAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut *mut PyObject) -> c_int;
    /// An attribute: 1 with a new reference, 0 without, -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetOptionalAttrString)
    pub fn PyObject_GetOptionalAttrString(arg1: *mut PyObject, arg2: *const c_char, arg3: *mut *mut PyObject) -> c_int;
    /// `del o.name`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_DelAttr)
    pub fn PyObject_DelAttr(v: *mut PyObject, name: *mut PyObject) -> c_int;
    /// Whether it has an attribute: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_HasAttrWithError)
    pub fn PyObject_HasAttrWithError(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// Whether it has an attribute: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_HasAttrStringWithError)
    pub fn PyObject_HasAttrStringWithError(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    /// A constant object. New reference. [C](https://docs.python.org/3/c-api/object.html#c.Py_GetConstant)
    pub fn Py_GetConstant(constant_id: c_uint) -> *mut PyObject;
    /// A constant object. Borrowed reference. [C](https://docs.python.org/3/c-api/object.html#c.Py_GetConstantBorrowed)
    pub fn Py_GetConstantBorrowed(constant_id: c_uint) -> *mut PyObject;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// A heap type with bases and a metaclass that belongs to a module. New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_FromMetaclass)
    pub fn PyType_FromMetaclass(arg1: *mut PyTypeObject, arg2: *mut PyObject, arg3: *mut PyType_Spec, arg4: *mut PyObject) -> *mut PyObject;
    /// Data that a class reserved with a negative basicsize. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetTypeData)
    pub fn PyObject_GetTypeData(obj: *mut PyObject, cls: *mut PyTypeObject) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetTypeDataSize)
    pub fn PyType_GetTypeDataSize(cls: *mut PyTypeObject) -> Py_ssize_t;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetBaseByToken)
    pub fn PyType_GetBaseByToken(arg1: *mut PyTypeObject, arg2: *mut c_void, arg3: *mut *mut PyTypeObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_Freeze)
    pub fn PyType_Freeze(_type: *mut PyTypeObject) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_FromSlots)
    pub fn PyType_FromSlots(slots: *mut PySlot) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleByToken)
    pub fn PyType_GetModuleByToken(_type: *mut PyTypeObject, token: *const c_void) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetTypeData_DuringGC)
    pub fn PyObject_GetTypeData_DuringGC(obj: *mut PyObject, cls: *mut PyTypeObject) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleState_DuringGC)
    pub fn PyType_GetModuleState_DuringGC(arg1: *mut PyTypeObject) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetBaseByToken_DuringGC)
    pub fn PyType_GetBaseByToken_DuringGC(arg1: *mut PyTypeObject, arg2: *mut c_void, arg3: *mut *mut PyTypeObject) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModule_DuringGC)
    pub fn PyType_GetModule_DuringGC(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleByToken_DuringGC)
    pub fn PyType_GetModuleByToken_DuringGC(_type: *mut PyTypeObject, token: *const c_void) -> *mut PyObject;
}

#[cfg(all(Py_3_11, any(Py_3_13, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Module of a definition that a type or a base belongs to. Borrowed reference. [C](https://docs.python.org/3/c-api/type.html#c.PyType_GetModuleByDef)
    #[cfg_attr(PyPy, link_name = "PyPyType_GetModuleByDef")]
    pub fn PyType_GetModuleByDef(arg1: *mut PyTypeObject, arg2: *mut PyModuleDef) -> *mut PyObject;
}

#[cfg(any(Py_3_15, not(Py_LIMITED_API)))]
extern_libpython! {
    /// Runs `tp_finalize` in `tp_dealloc`; -1 if the object was resurrected. [C](https://docs.python.org/3/c-api/call.html#c.PyObject_CallFinalizerFromDealloc)
    #[cfg_attr(PyPy, link_name = "PyPyObject_CallFinalizerFromDealloc")]
    pub fn PyObject_CallFinalizerFromDealloc(arg1: *mut PyObject) -> c_int;
}

// ffi-gen: end
