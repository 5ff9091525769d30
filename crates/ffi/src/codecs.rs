//! Declarations of `Include/codecs.h`.

use crate::*;

// ffi-gen: begin

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyCodec_Register` of `codecs.h`.
    pub fn PyCodec_Register(search_function: *mut PyObject) -> c_int;
    /// `PyCodec_KnownEncoding` of `codecs.h`.
    pub fn PyCodec_KnownEncoding(encoding: *const c_char) -> c_int;
    /// New reference.
    pub fn PyCodec_StreamReader(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_StreamWriter(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// `PyCodec_RegisterError` of `codecs.h`.
    pub fn PyCodec_RegisterError(name: *const c_char, error: *mut PyObject) -> c_int;
    /// New reference.
    pub fn PyCodec_LookupError(name: *const c_char) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_StrictErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_IgnoreErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_ReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_XMLCharRefReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_BackslashReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference.
    pub fn PyCodec_NameReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_10, not(PyPy)))]
extern_libpython! {
    /// `PyCodec_Unregister` of `codecs.h`.
    pub fn PyCodec_Unregister(search_function: *mut PyObject) -> c_int;
}

extern_libpython! {
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Encode")]
    pub fn PyCodec_Encode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Decode")]
    pub fn PyCodec_Decode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Encoder")]
    pub fn PyCodec_Encoder(encoding: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Decoder")]
    pub fn PyCodec_Decoder(encoding: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_IncrementalEncoder")]
    pub fn PyCodec_IncrementalEncoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCodec_IncrementalDecoder")]
    pub fn PyCodec_IncrementalDecoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
}

#[cfg(not(any(Py_LIMITED_API, PyPy)))]
extern_libpython! {
    /// `Py_hexdigits` of `codecs.h`.
    pub static mut Py_hexdigits: *const c_char;
}

// ffi-gen: end
