//! Strings.

mod compare;
#[cfg(not(Py_LIMITED_API))]
mod data;
mod from_fmt;
mod intern;
mod make;
#[doc(hidden)]
pub use intern::{interned, Interned};

use std::borrow::Cow;
use std::ffi::CStr;

#[cfg(not(Py_LIMITED_API))]
pub use data::PyStringData;

use super::PyBytes;
use crate::checked::{new_reference, new_reference_or_raise, size_or_raise};
use crate::object::sealed::Sealed;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
use crate::PyErr;
use crate::{ffi, Borrowed, Bound, Py, PyAny, PyResult, Python};

native_type! {
    /// Python's `str`: text that is never changed.
    ///
    /// A `Bound<'py, PyString>` can be compared with Rust strings. A Python string may hold lone
    /// surrogates, which UTF-8 and so Rust's strings cannot.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let text = PyString::new(py, "grün");
    ///     assert_eq!(text, "grün");
    ///     assert_eq!(text.to_str().unwrap().len(), 5);
    ///     assert_eq!(text.code_point_len().unwrap(), 4);
    /// });
    /// ```
    PyString, "builtins", hint = ("builtins", "str"), PyUnicode_Type, check = PyUnicode_Check
}

impl PyString {
    /// A new string.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "grün");
    ///     assert_eq!(text, "grün");
    ///     assert_eq!(text.call_method0("upper")?.str()?, "GRÜN");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn new<'py>(py: Python<'py>, s: &str) -> Bound<'py, PyString> {
        // SAFETY: - we are attached;
        //         - gives a new reference to a string, or NULL when out of memory.
        unsafe { new_reference(py, make::string_of(s)).cast_into_unchecked() }
    }

    /// The one string of this text that the interpreter keeps for names: looking up an attribute by
    /// it compares pointers. [`intern!`](crate::intern) makes one only once.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let name = PyString::intern(py, "colour");
    ///     assert!(name.is(PyString::intern(py, "colour")), "it is the same object");
    ///     let point = py.eval(c"__import__('types').SimpleNamespace(colour='red')", None, None)?;
    ///     assert!(point.getattr(&name)?.eq("red")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// When memory runs out.
    #[inline]
    pub fn intern<'py>(py: Python<'py>, s: &str) -> Bound<'py, PyString> {
        let mut text = PyString::new(py, s).into_ptr();
        // SAFETY: - we are attached; `text` is a reference to a string that we own;
        //         - the function takes it over, and gives another one in its place.
        unsafe {
            ffi::PyUnicode_InternInPlace(&mut text);
            new_reference(py, text).cast_into_unchecked()
        }
    }

    /// Decodes UTF-8.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeDecodeError, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyString::from_bytes(py, b"gr\xc3\xbcn")?, "grün");
    ///     let error = PyString::from_bytes(py, b"gr\xfcn").unwrap_err();
    ///     assert!(error.is_instance_of::<PyUnicodeDecodeError>(py), "that is Latin-1");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeDecodeError` if it is none.
    #[inline]
    pub fn from_bytes<'py>(py: Python<'py>, s: &[u8]) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: - we are attached; pointer and length are those of the bytes;
        //         - gives a new reference to a string, or NULL with an error set.
        unsafe {
            let (start, len) = (s.as_ptr().cast(), s.len() as ffi::Py_ssize_t);
            let text = ffi::PyUnicode_FromStringAndSize(start, len);
            Ok(new_reference_or_raise(py, text)?.cast_into_unchecked())
        }
    }

    /// Decodes a bytes-like object, as `str(src, encoding, errors)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBytes, PyString}, exceptions::{PyLookupError, PyTypeError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bytes = PyBytes::new(py, b"gr\xfcn");
    ///     let text = PyString::from_encoded_object(&bytes, Some(c"latin-1"), None)?;
    ///     assert_eq!(text, "grün");
    ///     // UTF-8 is what is taken without an encoding; here it replaces what is none.
    ///     let text = PyString::from_encoded_object(&bytes, None, Some(c"replace"))?;
    ///     assert_eq!(text, "gr\u{fffd}n");
    ///     let error = PyString::from_encoded_object(&bytes, Some(c"klingon"), None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyLookupError>(py));
    ///     let error = PyString::from_encoded_object(&text, None, None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "it is decoded already");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `src` is not bytes-like, the encoding is not known, or decoding fails.
    #[inline]
    pub fn from_encoded_object<'py>(
        src: &Bound<'py, PyAny>,
        encoding: Option<&CStr>,
        errors: Option<&CStr>,
    ) -> PyResult<Bound<'py, PyString>> {
        let encoding = encoding.map_or(std::ptr::null(), CStr::as_ptr);
        let errors = errors.map_or(std::ptr::null(), CStr::as_ptr);
        // SAFETY: - we are attached; both names are NUL-terminated or NULL;
        //         - gives a new reference to a string, or NULL with an error set.
        unsafe {
            let text = ffi::PyUnicode_FromEncodedObject(src.as_ptr(), encoding, errors);
            Ok(new_reference_or_raise(src.py(), text)?.cast_into_unchecked())
        }
    }
}

/// A slice is never longer than `isize::MAX`.
#[inline]
fn length(text: &str) -> ffi::Py_ssize_t {
    text.len() as ffi::Py_ssize_t
}

/// Methods of [`PyString`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyString};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let path = py.eval(c"'src/lib.rs'", None, None)?.cast_into::<PyString>()?;
///     let extension = path.to_str()?.rsplit_once('.').map(|(_, extension)| extension);
///     assert_eq!(extension, Some("rs"));
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyStringMethods<'py>: Sealed {
    /// The text, without a copy.
    ///
    /// The interpreter keeps the UTF-8 form with the string, from the first call on.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeEncodeError, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "grün");
    ///     assert_eq!(text.to_str()?.len(), 5, "bytes of UTF-8");
    ///     let surrogate = py.eval(c"'\\ud800'", None, None)?.cast_into::<PyString>()?;
    ///     let error = surrogate.to_str().unwrap_err();
    ///     assert!(error.is_instance_of::<PyUnicodeEncodeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeEncodeError` if there are lone surrogates.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    fn to_str(&self) -> PyResult<&str>;

    /// The text, copied only where the interpreter does not lend it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeEncodeError, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "caf\u{e9}");
    ///     assert_eq!(text.to_cow()?, "caf\u{e9}");
    ///     let surrogate = py.eval(c"'\\ud800'", None, None)?.cast_into::<PyString>()?;
    ///     let error = surrogate.to_cow().unwrap_err();
    ///     assert!(error.is_instance_of::<PyUnicodeEncodeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeEncodeError` if there are lone surrogates.
    fn to_cow(&self) -> PyResult<Cow<'_, str>>;

    /// The text, with `U+FFFD` for each byte of what UTF-8 cannot hold: three for a lone surrogate.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "caf\u{e9}");
    ///     assert_eq!(text.to_string_lossy(), "caf\u{e9}");
    ///     let surrogate = py.eval(c"'a\\ud800'", None, None)?.cast_into::<PyString>()?;
    ///     assert_eq!(surrogate.to_string_lossy(), "a\u{fffd}\u{fffd}\u{fffd}");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn to_string_lossy(&self) -> Cow<'_, str>;

    /// The text as a `bytes` object of UTF-8.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyUnicodeEncodeError, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "caf\u{e9}");
    ///     assert_eq!(text.encode_utf8()?, b"caf\xc3\xa9"[..]);
    ///     let surrogate = py.eval(c"'\\ud800'", None, None)?.cast_into::<PyString>()?;
    ///     let error = surrogate.encode_utf8().unwrap_err();
    ///     assert!(error.is_instance_of::<PyUnicodeEncodeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeEncodeError` if there are lone surrogates.
    fn encode_utf8(&self) -> PyResult<Bound<'py, PyBytes>>;

    /// How many code points the string has: `len(self)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "caf\u{e9}");
    ///     assert_eq!((text.code_point_len()?, text.to_str()?.len()), (4, 5));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the interpreter cannot tell.
    fn code_point_len(&self) -> PyResult<usize>;

    /// The code points as the interpreter stores them.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::string::PyStringData, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text = PyString::new(py, "αβ");
    ///     // SAFETY: the string is complete.
    ///     let data = unsafe { text.data()? };
    ///     assert_eq!(data, PyStringData::Ucs2(&[0x3b1, 0x3b2]));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// Before Python 3.12: if the string was made by a legacy function, and cannot be made ready.
    ///
    /// # Safety
    /// Nobody writes to the string while the data are borrowed, as code can that has just made a
    /// string and is still filling it.
    #[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
    unsafe fn data(&self) -> PyResult<PyStringData<'_>>;
}

impl<'py> PyStringMethods<'py> for Bound<'py, PyString> {
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    fn to_str(&self) -> PyResult<&str> {
        // SAFETY: a string does not change, and lives as long as `self`.
        unsafe { utf8(self) }
    }

    #[inline]
    fn to_cow(&self) -> PyResult<Cow<'_, str>> {
        #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
        return self.to_str().map(Cow::Borrowed);
        #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
        {
            use super::PyBytesMethods;
            let bytes = self.encode_utf8()?;
            let text = bytes.as_bytes().to_vec();
            // SAFETY: the interpreter's encoder gives valid UTF-8.
            Ok(Cow::Owned(unsafe { String::from_utf8_unchecked(text) }))
        }
    }

    #[inline]
    fn to_string_lossy(&self) -> Cow<'_, str> {
        match self.to_cow() {
            Ok(text) => text,
            Err(_has_surrogates) => Cow::Owned(lossy(self)),
        }
    }

    #[inline]
    fn encode_utf8(&self) -> PyResult<Bound<'py, PyBytes>> {
        // SAFETY: - we are attached, and this is a string;
        //         - gives a new reference to a bytes object, or NULL with an error set.
        unsafe {
            let bytes = ffi::PyUnicode_AsUTF8String(self.as_ptr());
            Ok(new_reference_or_raise(self.py(), bytes)?.cast_into_unchecked())
        }
    }

    #[inline]
    fn code_point_len(&self) -> PyResult<usize> {
        // SAFETY: we are attached, and this is a string; gives a size, or -1 with an error set.
        size_or_raise(self.py(), unsafe {
            ffi::PyUnicode_GetLength(self.as_ptr())
        })
    }

    #[cfg(not(any(Py_LIMITED_API, GraalPy, PyPy)))]
    #[inline]
    unsafe fn data(&self) -> PyResult<PyStringData<'_>> {
        // SAFETY: the caller's promise is the same.
        unsafe { data::of(self) }
    }
}

/// The UTF-8 form of a string: in place if it is ASCII, else made by the interpreter, once.
///
/// # Safety
/// The string lives for `'a`.
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
#[inline]
unsafe fn utf8<'a>(text: &Bound<'_, PyString>) -> PyResult<&'a str> {
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    // SAFETY: - the object is a string; a compact ASCII string is ready, and its data are one byte a
    //           character, in place, and never written to;
    //         - ASCII is UTF-8.
    unsafe {
        if ffi::PyUnicode_IS_COMPACT_ASCII(text.as_ptr()) != 0 {
            let start = ffi::PyUnicode_DATA(text.as_ptr()).cast::<u8>();
            let len = ffi::PyUnicode_GET_LENGTH(text.as_ptr()) as usize;
            return Ok(std::str::from_utf8_unchecked(std::slice::from_raw_parts(
                start, len,
            )));
        }
    }
    // SAFETY: the caller's promise is the same.
    unsafe { encoded(text) }
}

/// # Safety
/// The string lives for `'a`.
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
#[inline]
unsafe fn encoded<'a>(text: &Bound<'_, PyString>) -> PyResult<&'a str> {
    let mut len = 0;
    // SAFETY: - we are attached, and this is a string;
    //         - gives valid UTF-8 that the string keeps and frees with itself, or NULL with an error
    //           set.
    unsafe {
        let start = ffi::PyUnicode_AsUTF8AndSize(text.as_ptr(), &mut len);
        if start.is_null() {
            return Err(PyErr::fetch(text.py()));
        }
        let bytes = std::slice::from_raw_parts(start.cast::<u8>(), len as usize);
        Ok(std::str::from_utf8_unchecked(bytes))
    }
}

/// # Panics
/// When memory runs out: any string can be encoded in this way.
#[cold]
#[inline]
fn lossy(text: &Bound<'_, PyString>) -> String {
    use super::PyBytesMethods;

    // SAFETY: - we are attached, and this is a string; both names are NUL-terminated;
    //         - gives a new reference to a bytes object, or NULL when out of memory.
    let bytes = unsafe {
        let bytes = ffi::PyUnicode_AsEncodedString(
            text.as_ptr(),
            c"utf-8".as_ptr(),
            c"surrogatepass".as_ptr(),
        );
        new_reference(text.py(), bytes).cast_into_unchecked::<PyBytes>()
    };
    String::from_utf8_lossy(bytes.as_bytes()).into_owned()
}

impl<'a> Borrowed<'a, '_, PyString> {
    /// The text, for as long as something else keeps the object alive.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    pub(crate) fn to_str(self) -> PyResult<&'a str> {
        // SAFETY: a string does not change, and lives for `'a`.
        unsafe { utf8(&self) }
    }

    /// The text, for as long as something else keeps the object alive.
    #[inline]
    pub(crate) fn to_cow(self) -> PyResult<Cow<'a, str>> {
        #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
        return self.to_str().map(Cow::Borrowed);
        #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
        Ok(Cow::Owned((*self).to_cow()?.into_owned()))
    }
}

impl Py<PyString> {
    /// The text, without a copy; see [`PyStringMethods::to_str`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text: Py<PyString> = PyString::new(py, "grün").unbind();
    ///     assert_eq!(text.to_str(py)?, "grün");
    ///     let surrogate = py.eval(c"'\\ud800'", None, None)?.cast_into::<PyString>()?.unbind();
    ///     assert!(surrogate.to_str(py).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeEncodeError` if there are lone surrogates.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[inline]
    pub fn to_str<'a>(&'a self, py: Python<'_>) -> PyResult<&'a str> {
        // SAFETY: a string does not change, and lives as long as `self`.
        unsafe { utf8(self.bind(py)) }
    }

    /// The text, copied only where the interpreter does not lend it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text: Py<PyString> = PyString::new(py, "grün").unbind();
    ///     assert_eq!(text.to_cow(py)?, "grün");
    ///     let surrogate = py.eval(c"'\\ud800'", None, None)?.cast_into::<PyString>()?.unbind();
    ///     assert!(surrogate.to_cow(py).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `UnicodeEncodeError` if there are lone surrogates.
    #[inline]
    pub fn to_cow<'a>(&'a self, py: Python<'_>) -> PyResult<Cow<'a, str>> {
        #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
        return self.to_str(py).map(Cow::Borrowed);
        #[cfg(not(any(Py_3_10, not(Py_LIMITED_API))))]
        Ok(Cow::Owned(self.bind(py).to_cow()?.into_owned()))
    }

    /// The text, with `U+FFFD` for what UTF-8 cannot hold; see
    /// [`PyStringMethods::to_string_lossy`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let text: Py<PyString> = PyString::new(py, "grün").unbind();
    ///     assert_eq!(text.to_string_lossy(py), "grün");
    ///     let surrogate = py.eval(c"'a\\ud800'", None, None)?.cast_into::<PyString>()?.unbind();
    ///     assert!(surrogate.to_string_lossy(py).starts_with("a\u{fffd}"));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn to_string_lossy<'a>(&'a self, py: Python<'_>) -> Cow<'a, str> {
        match self.to_cow(py) {
            Ok(text) => text,
            Err(_has_surrogates) => Cow::Owned(lossy(self.bind(py))),
        }
    }
}
