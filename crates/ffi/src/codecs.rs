// Declarations of `Include/codecs.h`.

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Register)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Register")]
    pub fn PyCodec_Register(search_function: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_KnownEncoding)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_KnownEncoding")]
    pub fn PyCodec_KnownEncoding(encoding: *const c_char) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Encode)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Encode")]
    pub fn PyCodec_Encode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Decode)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Decode")]
    pub fn PyCodec_Decode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Encoder)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Encoder")]
    pub fn PyCodec_Encoder(encoding: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Decoder)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_Decoder")]
    pub fn PyCodec_Decoder(encoding: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_IncrementalEncoder)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_IncrementalEncoder")]
    pub fn PyCodec_IncrementalEncoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_IncrementalDecoder)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_IncrementalDecoder")]
    pub fn PyCodec_IncrementalDecoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_StreamReader)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_StreamReader")]
    pub fn PyCodec_StreamReader(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_StreamWriter)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_StreamWriter")]
    pub fn PyCodec_StreamWriter(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_RegisterError)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_RegisterError")]
    pub fn PyCodec_RegisterError(name: *const c_char, error: *mut PyObject) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_LookupError)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_LookupError")]
    pub fn PyCodec_LookupError(name: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_StrictErrors)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_StrictErrors")]
    pub fn PyCodec_StrictErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_IgnoreErrors)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_IgnoreErrors")]
    pub fn PyCodec_IgnoreErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_ReplaceErrors)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_ReplaceErrors")]
    pub fn PyCodec_ReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_XMLCharRefReplaceErrors)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_XMLCharRefReplaceErrors")]
    pub fn PyCodec_XMLCharRefReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_BackslashReplaceErrors)
    #[cfg_attr(PyPy, link_name = "PyPyCodec_BackslashReplaceErrors")]
    pub fn PyCodec_BackslashReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_10, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_Unregister)
    pub fn PyCodec_Unregister(search_function: *mut PyObject) -> c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/codec.html#c.PyCodec_NameReplaceErrors)
    pub fn PyCodec_NameReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(any(Py_LIMITED_API, PyPy)))]
extern_libpython! {
    /// `Py_hexdigits` of `codecs.h`.
    pub static mut Py_hexdigits: *const c_char;
}

// ffi-gen: end
