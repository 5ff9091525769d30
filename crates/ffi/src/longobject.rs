// `Include/longobject.h`: ints.

/// Tests whether `op` is an int or an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_Check>
#[inline]
pub unsafe fn PyLong_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyLong_Type, Py_TPFLAGS_LONG_SUBCLASS) }
}

/// Tests whether `op` is an int, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_CheckExact>
#[inline]
pub unsafe fn PyLong_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyLong_Type) }
}

/// [`PyLong_AsLong`] by an older name.
#[inline]
pub unsafe fn PyLong_AS_LONG(op: *mut PyObject) -> c_long {
    // SAFETY: same contract.
    unsafe { PyLong_AsLong(op) }
}

// ffi-gen: begin

/// `Py_ASNATIVEBYTES_DEFAULTS` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_DEFAULTS: c_int = -1;

/// `Py_ASNATIVEBYTES_BIG_ENDIAN` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_BIG_ENDIAN: c_int = 0;

/// `Py_ASNATIVEBYTES_LITTLE_ENDIAN` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_LITTLE_ENDIAN: c_int = 1;

/// `Py_ASNATIVEBYTES_NATIVE_ENDIAN` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_NATIVE_ENDIAN: c_int = 3;

/// `Py_ASNATIVEBYTES_UNSIGNED_BUFFER` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_UNSIGNED_BUFFER: c_int = 4;

/// `Py_ASNATIVEBYTES_REJECT_NEGATIVE` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_REJECT_NEGATIVE: c_int = 8;

/// `Py_ASNATIVEBYTES_ALLOW_INDEX` of `longobject.h`.
#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_ALLOW_INDEX: c_int = 16;

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLongLayout)
#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyLongLayout {
    /// `bits_per_digit`.
    pub bits_per_digit: u8,
    /// `digit_size`.
    pub digit_size: u8,
    /// `digits_order`.
    pub digits_order: i8,
    /// `digit_endianness`.
    pub digit_endianness: i8,
}

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLongExport)
#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyLongExport {
    /// `value`.
    pub value: i64,
    /// `negative`.
    pub negative: u8,
    /// `ndigits`.
    pub ndigits: Py_ssize_t,
    /// `digits`.
    pub digits: *const c_void,
    /// `_reserved`.
    pub _reserved: Py_uintptr_t,
}

/// [C](https://docs.python.org/3/c-api/long.html#c.PyLongWriter)
#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyLongWriter {
    _opaque: [u8; 0],
}

extern_libpython! {
    /// An int from `long`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromLong")]
    pub fn PyLong_FromLong(arg1: c_long) -> *mut PyObject;
    /// An int from `unsigned long`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUnsignedLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromUnsignedLong")]
    pub fn PyLong_FromUnsignedLong(arg1: c_ulong) -> *mut PyObject;
    /// An int from `size_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromSize_t)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromSize_t")]
    pub fn PyLong_FromSize_t(arg1: size_t) -> *mut PyObject;
    /// An int from `Py_ssize_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromSsize_t)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromSsize_t")]
    pub fn PyLong_FromSsize_t(arg1: Py_ssize_t) -> *mut PyObject;
    /// An int from `double`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromDouble)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromDouble")]
    pub fn PyLong_FromDouble(arg1: c_double) -> *mut PyObject;
    /// Value as `long`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLong")]
    pub fn PyLong_AsLong(arg1: *mut PyObject) -> c_long;
    /// Value as `long`; says whether and where it overflowed. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsLongAndOverflow)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongAndOverflow")]
    pub fn PyLong_AsLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_long;
    /// Value as `Py_ssize_t`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsSsize_t)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsSsize_t")]
    pub fn PyLong_AsSsize_t(arg1: *mut PyObject) -> Py_ssize_t;
    /// Value as `size_t`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsSize_t)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsSize_t")]
    pub fn PyLong_AsSize_t(arg1: *mut PyObject) -> size_t;
    /// Value as `unsigned long`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUnsignedLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLong")]
    pub fn PyLong_AsUnsignedLong(arg1: *mut PyObject) -> c_ulong;
    /// Value modulo 2 to the width of `unsigned long`. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUnsignedLongMask)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongMask")]
    pub fn PyLong_AsUnsignedLongMask(arg1: *mut PyObject) -> c_ulong;
    /// New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_GetInfo)
    #[cfg_attr(PyPy, link_name = "PyPyLong_GetInfo")]
    pub fn PyLong_GetInfo() -> *mut PyObject;
    /// Value as `double`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsDouble)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsDouble")]
    pub fn PyLong_AsDouble(arg1: *mut PyObject) -> c_double;
    /// An int from a pointer. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromVoidPtr)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromVoidPtr")]
    pub fn PyLong_FromVoidPtr(arg1: *mut c_void) -> *mut PyObject;
    /// Value as a pointer, or NULL with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsVoidPtr)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsVoidPtr")]
    pub fn PyLong_AsVoidPtr(arg1: *mut PyObject) -> *mut c_void;
    /// An int from `long long`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromLongLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromLongLong")]
    pub fn PyLong_FromLongLong(arg1: c_longlong) -> *mut PyObject;
    /// An int from `unsigned long long`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUnsignedLongLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromUnsignedLongLong")]
    pub fn PyLong_FromUnsignedLongLong(arg1: c_ulonglong) -> *mut PyObject;
    /// Value as `long long`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsLongLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongLong")]
    pub fn PyLong_AsLongLong(arg1: *mut PyObject) -> c_longlong;
    /// Value as `unsigned long long`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUnsignedLongLong)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongLong")]
    pub fn PyLong_AsUnsignedLongLong(arg1: *mut PyObject) -> c_ulonglong;
    /// Value modulo 2 to the width of `unsigned long long`. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUnsignedLongLongMask)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongLongMask")]
    pub fn PyLong_AsUnsignedLongLongMask(arg1: *mut PyObject) -> c_ulonglong;
    /// Value as `long long`; says whether and where it overflowed. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsLongLongAndOverflow)
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongLongAndOverflow")]
    pub fn PyLong_AsLongLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_longlong;
    /// An int from digits in a base. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromString)
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromString")]
    pub fn PyLong_FromString(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_strtoul)
    #[cfg_attr(PyPy, link_name = "PyPyOS_strtoul")]
    pub fn PyOS_strtoul(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_ulong;
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_strtol)
    #[cfg_attr(PyPy, link_name = "PyPyOS_strtol")]
    pub fn PyOS_strtol(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_long;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Value as `int`, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsInt)
    pub fn PyLong_AsInt(arg1: *mut PyObject) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// An int from `int32_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromInt32)
    pub fn PyLong_FromInt32(value: i32) -> *mut PyObject;
    /// An int from `uint32_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUInt32)
    pub fn PyLong_FromUInt32(value: u32) -> *mut PyObject;
    /// An int from `int64_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromInt64)
    pub fn PyLong_FromInt64(value: i64) -> *mut PyObject;
    /// An int from `uint64_t`. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUInt64)
    pub fn PyLong_FromUInt64(value: u64) -> *mut PyObject;
    /// Stores the value as `int32_t`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsInt32)
    pub fn PyLong_AsInt32(obj: *mut PyObject, value: *mut i32) -> c_int;
    /// Stores the value as `uint32_t`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUInt32)
    pub fn PyLong_AsUInt32(obj: *mut PyObject, value: *mut u32) -> c_int;
    /// Stores the value as `int64_t`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsInt64)
    pub fn PyLong_AsInt64(obj: *mut PyObject, value: *mut i64) -> c_int;
    /// Stores the value as `uint64_t`; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsUInt64)
    pub fn PyLong_AsUInt64(obj: *mut PyObject, value: *mut u64) -> c_int;
}

#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
extern_libpython! {
    /// Copies the value out; bytes needed, or -1 with an exception. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_AsNativeBytes)
    pub fn PyLong_AsNativeBytes(v: *mut PyObject, buffer: *mut c_void, n_bytes: Py_ssize_t, flags: c_int) -> Py_ssize_t;
    /// An int from bytes. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromNativeBytes)
    pub fn PyLong_FromNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
    /// An int from unsigned bytes. New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FromUnsignedNativeBytes)
    pub fn PyLong_FromUnsignedNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
}

#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_GetNativeLayout)
    pub fn PyLong_GetNativeLayout() -> *const PyLongLayout;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_Export)
    pub fn PyLong_Export(obj: *mut PyObject, export_long: *mut PyLongExport) -> c_int;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLong_FreeExport)
    pub fn PyLong_FreeExport(export_long: *mut PyLongExport);
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLongWriter_Create)
    pub fn PyLongWriter_Create(negative: c_int, ndigits: Py_ssize_t, digits: *mut *mut c_void) -> *mut PyLongWriter;
    /// New reference. [C](https://docs.python.org/3/c-api/long.html#c.PyLongWriter_Finish)
    pub fn PyLongWriter_Finish(writer: *mut PyLongWriter) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/long.html#c.PyLongWriter_Discard)
    pub fn PyLongWriter_Discard(writer: *mut PyLongWriter);
}

// ffi-gen: end
