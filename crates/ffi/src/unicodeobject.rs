// `Include/unicodeobject.h`: strings.

/// Tests whether `op` is a str or an instance of a subtype.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyUnicode_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyUnicode_Type, Py_TPFLAGS_UNICODE_SUBCLASS) }
}

/// Tests whether `op` is a str, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyUnicode_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyUnicode_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPyUnicode_Check"]
    pub fn PyUnicode_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyUnicode_CheckExact"]
    pub fn PyUnicode_CheckExact(op: *mut PyObject) -> c_int;
}

/// What decoders put in place of undecodable bytes.
pub const Py_UNICODE_REPLACEMENT_CHARACTER: Py_UCS4 = 0xFFFD;

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS4)
#[cfg(PyPy)]
pub type Py_UCS4 = c_uint;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS2)
#[cfg(PyPy)]
pub type Py_UCS2 = c_ushort;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS1)
#[cfg(PyPy)]
pub type Py_UCS1 = c_uchar;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UNICODE_SIZE)
pub const Py_UNICODE_SIZE: c_int = 4;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS4)
#[cfg(not(PyPy))]
pub type Py_UCS4 = u32;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS2)
#[cfg(not(PyPy))]
pub type Py_UCS2 = u16;

/// [C](https://docs.python.org/3/c-api/unicode.html#c.Py_UCS1)
#[cfg(not(PyPy))]
pub type Py_UCS1 = u8;

#[cfg(PyPy)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Tailmatch)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Tailmatch")]
    pub fn PyUnicode_Tailmatch(arg0: *mut PyObject, arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t, arg4: c_int) -> c_int;
}

extern_libpython! {
    /// The type of `Unicode` objects. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Type)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Type")]
    pub static mut PyUnicode_Type: PyTypeObject;
    /// The type of `UnicodeIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyUnicodeIter_Type")]
    pub static mut PyUnicodeIter_Type: PyTypeObject;
    /// A str from UTF-8. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromStringAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromStringAndSize")]
    pub fn PyUnicode_FromStringAndSize(u: *const c_char, size: Py_ssize_t) -> *mut PyObject;
    /// A str from UTF-8. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromString")]
    pub fn PyUnicode_FromString(u: *const c_char) -> *mut PyObject;
    /// Characters from `start` to `end`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Substring)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Substring")]
    pub fn PyUnicode_Substring(str: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUCS4)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUCS4")]
    pub fn PyUnicode_AsUCS4(unicode: *mut PyObject, buffer: *mut Py_UCS4, buflen: Py_ssize_t, copy_null: c_int) -> *mut Py_UCS4;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUCS4Copy)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUCS4Copy")]
    pub fn PyUnicode_AsUCS4Copy(unicode: *mut PyObject) -> *mut Py_UCS4;
    /// Number of characters, or -1 with an exception. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GetLength)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_GetLength")]
    pub fn PyUnicode_GetLength(unicode: *mut PyObject) -> Py_ssize_t;
    /// Character at an index, or -1 with an exception. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_ReadChar)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_ReadChar")]
    pub fn PyUnicode_ReadChar(unicode: *mut PyObject, index: Py_ssize_t) -> Py_UCS4;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_WriteChar)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_WriteChar")]
    pub fn PyUnicode_WriteChar(unicode: *mut PyObject, index: Py_ssize_t, character: Py_UCS4) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Resize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Resize")]
    pub fn PyUnicode_Resize(unicode: *mut *mut PyObject, length: Py_ssize_t) -> c_int;
    /// Decodes a bytes-like object. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromEncodedObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromEncodedObject")]
    pub fn PyUnicode_FromEncodedObject(obj: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// The object itself if it is a str, a copy of an instance of a subclass. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromObject")]
    pub fn PyUnicode_FromObject(obj: *mut PyObject) -> *mut PyObject;
    /// A str from a `printf` format. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromFormat)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromFormat")]
    pub fn PyUnicode_FromFormat(format: *const c_char, ...) -> *mut PyObject;
    /// Replaces a str by its interned equal. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_InternInPlace)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_InternInPlace")]
    pub fn PyUnicode_InternInPlace(arg1: *mut *mut PyObject);
    /// An interned str from UTF-8. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_InternFromString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_InternFromString")]
    pub fn PyUnicode_InternFromString(u: *const c_char) -> *mut PyObject;
    /// A str from `wchar_t`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromWideChar)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromWideChar")]
    pub fn PyUnicode_FromWideChar(w: *const wchar_t, size: Py_ssize_t) -> *mut PyObject;
    /// Copies to `wchar_t`; number of characters, or -1 with an exception. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsWideChar)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsWideChar")]
    pub fn PyUnicode_AsWideChar(unicode: *mut PyObject, w: *mut wchar_t, size: Py_ssize_t) -> Py_ssize_t;
    /// A copy as `wchar_t`, to be freed by `PyMem_Free`. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsWideCharString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsWideCharString")]
    pub fn PyUnicode_AsWideCharString(unicode: *mut PyObject, size: *mut Py_ssize_t) -> *mut wchar_t;
    /// A str of one character. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FromOrdinal)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FromOrdinal")]
    pub fn PyUnicode_FromOrdinal(ordinal: c_int) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GetDefaultEncoding)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_GetDefaultEncoding")]
    pub fn PyUnicode_GetDefaultEncoding() -> *const c_char;
    /// Decodes. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Decode)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Decode")]
    pub fn PyUnicode_Decode(s: *const c_char, size: Py_ssize_t, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// Encodes. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsEncodedString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsEncodedString")]
    pub fn PyUnicode_AsEncodedString(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_BuildEncodingMap)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_BuildEncodingMap")]
    pub fn PyUnicode_BuildEncodingMap(string: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF7)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF7")]
    pub fn PyUnicode_DecodeUTF7(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF7Stateful)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF7Stateful")]
    pub fn PyUnicode_DecodeUTF7Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, consumed: *mut Py_ssize_t) -> *mut PyObject;
    /// Decodes UTF-8. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF8)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF8")]
    pub fn PyUnicode_DecodeUTF8(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF8Stateful)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF8Stateful")]
    pub fn PyUnicode_DecodeUTF8Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, consumed: *mut Py_ssize_t) -> *mut PyObject;
    /// The str in UTF-8. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUTF8String)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUTF8String")]
    pub fn PyUnicode_AsUTF8String(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF32)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF32")]
    pub fn PyUnicode_DecodeUTF32(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF32Stateful)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF32Stateful")]
    pub fn PyUnicode_DecodeUTF32Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int, consumed: *mut Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUTF32String)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUTF32String")]
    pub fn PyUnicode_AsUTF32String(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF16)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF16")]
    pub fn PyUnicode_DecodeUTF16(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUTF16Stateful)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUTF16Stateful")]
    pub fn PyUnicode_DecodeUTF16Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int, consumed: *mut Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUTF16String)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUTF16String")]
    pub fn PyUnicode_AsUTF16String(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeUnicodeEscape)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeUnicodeEscape")]
    pub fn PyUnicode_DecodeUnicodeEscape(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUnicodeEscapeString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUnicodeEscapeString")]
    pub fn PyUnicode_AsUnicodeEscapeString(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeRawUnicodeEscape)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeRawUnicodeEscape")]
    pub fn PyUnicode_DecodeRawUnicodeEscape(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsRawUnicodeEscapeString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsRawUnicodeEscapeString")]
    pub fn PyUnicode_AsRawUnicodeEscapeString(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeLatin1)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeLatin1")]
    pub fn PyUnicode_DecodeLatin1(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsLatin1String)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsLatin1String")]
    pub fn PyUnicode_AsLatin1String(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeASCII)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeASCII")]
    pub fn PyUnicode_DecodeASCII(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsASCIIString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsASCIIString")]
    pub fn PyUnicode_AsASCIIString(unicode: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeCharmap)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeCharmap")]
    pub fn PyUnicode_DecodeCharmap(string: *const c_char, length: Py_ssize_t, mapping: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsCharmapString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsCharmapString")]
    pub fn PyUnicode_AsCharmapString(unicode: *mut PyObject, mapping: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeLocaleAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeLocaleAndSize")]
    pub fn PyUnicode_DecodeLocaleAndSize(str: *const c_char, len: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeLocale)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeLocale")]
    pub fn PyUnicode_DecodeLocale(str: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeLocale)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeLocale")]
    pub fn PyUnicode_EncodeLocale(unicode: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FSConverter)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FSConverter")]
    pub fn PyUnicode_FSConverter(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FSDecoder)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FSDecoder")]
    pub fn PyUnicode_FSDecoder(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;
    /// Decodes a file name. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeFSDefault)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeFSDefault")]
    pub fn PyUnicode_DecodeFSDefault(s: *const c_char) -> *mut PyObject;
    /// Decodes a file name. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_DecodeFSDefaultAndSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_DecodeFSDefaultAndSize")]
    pub fn PyUnicode_DecodeFSDefaultAndSize(s: *const c_char, size: Py_ssize_t) -> *mut PyObject;
    /// Encodes a file name. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EncodeFSDefault)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_EncodeFSDefault")]
    pub fn PyUnicode_EncodeFSDefault(unicode: *mut PyObject) -> *mut PyObject;
    /// Concatenation. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Concat)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Concat")]
    pub fn PyUnicode_Concat(left: *mut PyObject, right: *mut PyObject) -> *mut PyObject;
    /// Appends to `*left`, which is NULL after a failure. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Append)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Append")]
    pub fn PyUnicode_Append(pleft: *mut *mut PyObject, right: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AppendAndDel)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AppendAndDel")]
    pub fn PyUnicode_AppendAndDel(pleft: *mut *mut PyObject, right: *mut PyObject);
    /// `str.split`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Split)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Split")]
    pub fn PyUnicode_Split(s: *mut PyObject, sep: *mut PyObject, maxsplit: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Splitlines)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Splitlines")]
    pub fn PyUnicode_Splitlines(s: *mut PyObject, keepends: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Partition)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Partition")]
    pub fn PyUnicode_Partition(s: *mut PyObject, sep: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_RPartition)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_RPartition")]
    pub fn PyUnicode_RPartition(s: *mut PyObject, sep: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_RSplit)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_RSplit")]
    pub fn PyUnicode_RSplit(s: *mut PyObject, sep: *mut PyObject, maxsplit: Py_ssize_t) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Translate)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Translate")]
    pub fn PyUnicode_Translate(str: *mut PyObject, table: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    /// `str.join`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Join)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Join")]
    pub fn PyUnicode_Join(separator: *mut PyObject, seq: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Find)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Find")]
    pub fn PyUnicode_Find(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_FindChar)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_FindChar")]
    pub fn PyUnicode_FindChar(str: *mut PyObject, ch: Py_UCS4, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Count)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Count")]
    pub fn PyUnicode_Count(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t) -> Py_ssize_t;
    /// `str.replace`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Replace)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Replace")]
    pub fn PyUnicode_Replace(str: *mut PyObject, substr: *mut PyObject, replstr: *mut PyObject, maxcount: Py_ssize_t) -> *mut PyObject;
    /// -1, 0 or 1 for less, equal or greater. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Compare)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Compare")]
    pub fn PyUnicode_Compare(left: *mut PyObject, right: *mut PyObject) -> c_int;
    /// Compares with an ASCII string: -1, 0 or 1. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_CompareWithASCIIString)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_CompareWithASCIIString")]
    pub fn PyUnicode_CompareWithASCIIString(left: *mut PyObject, right: *const c_char) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_RichCompare)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_RichCompare")]
    pub fn PyUnicode_RichCompare(left: *mut PyObject, right: *mut PyObject, op: c_int) -> *mut PyObject;
    /// `format % args`. New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Format)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Format")]
    pub fn PyUnicode_Format(format: *mut PyObject, args: *mut PyObject) -> *mut PyObject;
    /// Whether it contains another: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Contains)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_Contains")]
    pub fn PyUnicode_Contains(container: *mut PyObject, element: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_IsIdentifier)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_IsIdentifier")]
    pub fn PyUnicode_IsIdentifier(s: *mut PyObject) -> c_int;
}

#[cfg(not(Py_3_12))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_GetSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_GetSize")]
    pub fn PyUnicode_GetSize(unicode: *mut PyObject) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_InternImmortal)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_InternImmortal")]
    pub fn PyUnicode_InternImmortal(arg1: *mut *mut PyObject);
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_ClearFreeList)
    pub fn PyUnicode_ClearFreeList() -> c_int;
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsDecodedObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsDecodedObject")]
    pub fn PyUnicode_AsDecodedObject(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsDecodedUnicode)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsDecodedUnicode")]
    pub fn PyUnicode_AsDecodedUnicode(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsEncodedObject)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsEncodedObject")]
    pub fn PyUnicode_AsEncodedObject(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsEncodedUnicode)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsEncodedUnicode")]
    pub fn PyUnicode_AsEncodedUnicode(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
}

#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
extern_libpython! {
    /// The str in UTF-8, owned by it. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_AsUTF8AndSize)
    #[cfg_attr(PyPy, link_name = "PyPyUnicode_AsUTF8AndSize")]
    pub fn PyUnicode_AsUTF8AndSize(unicode: *mut PyObject, size: *mut Py_ssize_t) -> *const c_char;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Tailmatch)
    pub fn PyUnicode_Tailmatch(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Whether it equals UTF-8. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EqualToUTF8)
    pub fn PyUnicode_EqualToUTF8(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    /// Whether it equals UTF-8. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_EqualToUTF8AndSize)
    pub fn PyUnicode_EqualToUTF8AndSize(arg1: *mut PyObject, arg2: *const c_char, arg3: Py_ssize_t) -> c_int;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// Whether two are equal: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/unicode.html#c.PyUnicode_Equal)
    pub fn PyUnicode_Equal(str1: *mut PyObject, str2: *mut PyObject) -> c_int;
}

// ffi-gen: end
