//! `Include/longobject.h`: ints.

use crate::*;

/// Tests whether `op` is an int or an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_Check>
#[inline]
pub unsafe fn PyLong_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_LONG_SUBCLASS) }
}

/// Tests whether `op` is an int, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/long.html#c.PyLong_CheckExact>
#[inline]
pub unsafe fn PyLong_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyLong_Type) }
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

/// `PyLongLayout` of `longobject.h`.
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

/// `PyLongExport` of `longobject.h`.
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

/// `PyLongWriter` of `longobject.h`.
#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
#[repr(C)]
#[derive(Debug)]
pub struct PyLongWriter {
    _opaque: [u8; 0],
}

extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromLong")]
    pub fn PyLong_FromLong(arg1: c_long) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromUnsignedLong")]
    pub fn PyLong_FromUnsignedLong(arg1: c_ulong) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromSize_t")]
    pub fn PyLong_FromSize_t(arg1: size_t) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromSsize_t")]
    pub fn PyLong_FromSsize_t(arg1: Py_ssize_t) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromDouble")]
    pub fn PyLong_FromDouble(arg1: c_double) -> *mut PyObject;
    /// `PyLong_AsLong` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLong")]
    pub fn PyLong_AsLong(arg1: *mut PyObject) -> c_long;
    /// `PyLong_AsLongAndOverflow` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongAndOverflow")]
    pub fn PyLong_AsLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_long;
    /// `PyLong_AsSsize_t` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsSsize_t")]
    pub fn PyLong_AsSsize_t(arg1: *mut PyObject) -> Py_ssize_t;
    /// `PyLong_AsSize_t` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsSize_t")]
    pub fn PyLong_AsSize_t(arg1: *mut PyObject) -> size_t;
    /// `PyLong_AsUnsignedLong` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLong")]
    pub fn PyLong_AsUnsignedLong(arg1: *mut PyObject) -> c_ulong;
    /// `PyLong_AsUnsignedLongMask` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongMask")]
    pub fn PyLong_AsUnsignedLongMask(arg1: *mut PyObject) -> c_ulong;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_GetInfo")]
    pub fn PyLong_GetInfo() -> *mut PyObject;
    /// `PyLong_AsDouble` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsDouble")]
    pub fn PyLong_AsDouble(arg1: *mut PyObject) -> c_double;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromVoidPtr")]
    pub fn PyLong_FromVoidPtr(arg1: *mut c_void) -> *mut PyObject;
    /// `PyLong_AsVoidPtr` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsVoidPtr")]
    pub fn PyLong_AsVoidPtr(arg1: *mut PyObject) -> *mut c_void;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromLongLong")]
    pub fn PyLong_FromLongLong(arg1: c_longlong) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromUnsignedLongLong")]
    pub fn PyLong_FromUnsignedLongLong(arg1: c_ulonglong) -> *mut PyObject;
    /// `PyLong_AsLongLong` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongLong")]
    pub fn PyLong_AsLongLong(arg1: *mut PyObject) -> c_longlong;
    /// `PyLong_AsUnsignedLongLong` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongLong")]
    pub fn PyLong_AsUnsignedLongLong(arg1: *mut PyObject) -> c_ulonglong;
    /// `PyLong_AsUnsignedLongLongMask` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsUnsignedLongLongMask")]
    pub fn PyLong_AsUnsignedLongLongMask(arg1: *mut PyObject) -> c_ulonglong;
    /// `PyLong_AsLongLongAndOverflow` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyLong_AsLongLongAndOverflow")]
    pub fn PyLong_AsLongLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_longlong;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyLong_FromString")]
    pub fn PyLong_FromString(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> *mut PyObject;
    /// `PyOS_strtoul` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_strtoul")]
    pub fn PyOS_strtoul(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_ulong;
    /// `PyOS_strtol` of `longobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_strtol")]
    pub fn PyOS_strtol(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_long;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PyLong_AsInt` of `longobject.h`.
    pub fn PyLong_AsInt(arg1: *mut PyObject) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// New reference.
    pub fn PyLong_FromInt32(value: i32) -> *mut PyObject;
    /// New reference.
    pub fn PyLong_FromUInt32(value: u32) -> *mut PyObject;
    /// New reference.
    pub fn PyLong_FromInt64(value: i64) -> *mut PyObject;
    /// New reference.
    pub fn PyLong_FromUInt64(value: u64) -> *mut PyObject;
    /// `PyLong_AsInt32` of `longobject.h`.
    pub fn PyLong_AsInt32(obj: *mut PyObject, value: *mut i32) -> c_int;
    /// `PyLong_AsUInt32` of `longobject.h`.
    pub fn PyLong_AsUInt32(obj: *mut PyObject, value: *mut u32) -> c_int;
    /// `PyLong_AsInt64` of `longobject.h`.
    pub fn PyLong_AsInt64(obj: *mut PyObject, value: *mut i64) -> c_int;
    /// `PyLong_AsUInt64` of `longobject.h`.
    pub fn PyLong_AsUInt64(obj: *mut PyObject, value: *mut u64) -> c_int;
}

#[cfg(all(Py_3_13, any(Py_3_14, not(Py_LIMITED_API))))]
extern_libpython! {
    /// `PyLong_AsNativeBytes` of `longobject.h`.
    pub fn PyLong_AsNativeBytes(v: *mut PyObject, buffer: *mut c_void, n_bytes: Py_ssize_t, flags: c_int) -> Py_ssize_t;
    /// New reference.
    pub fn PyLong_FromNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
    /// New reference.
    pub fn PyLong_FromUnsignedNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
}

#[cfg(all(Py_3_14, any(Py_3_15, not(Py_LIMITED_API))))]
extern_libpython! {
    /// `PyLong_GetNativeLayout` of `longobject.h`.
    pub fn PyLong_GetNativeLayout() -> *const PyLongLayout;
    /// `PyLong_Export` of `longobject.h`.
    pub fn PyLong_Export(obj: *mut PyObject, export_long: *mut PyLongExport) -> c_int;
    /// `PyLong_FreeExport` of `longobject.h`.
    pub fn PyLong_FreeExport(export_long: *mut PyLongExport);
    /// `PyLongWriter_Create` of `longobject.h`.
    pub fn PyLongWriter_Create(negative: c_int, ndigits: Py_ssize_t, digits: *mut *mut c_void) -> *mut PyLongWriter;
    /// New reference.
    pub fn PyLongWriter_Finish(writer: *mut PyLongWriter) -> *mut PyObject;
    /// `PyLongWriter_Discard` of `longobject.h`.
    pub fn PyLongWriter_Discard(writer: *mut PyLongWriter);
}

// ffi-gen: end
