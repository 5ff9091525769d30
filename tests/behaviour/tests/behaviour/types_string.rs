//! `PyString` and `PyBytes`.

use pyrope::exceptions::{PyUnicodeDecodeError, PyUnicodeEncodeError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::{PyBytes, PyString};

#[test]
fn text_of_every_width() {
    Python::attach(|py| {
        for text in ["", "ascii", "caf\u{e9}", "\u{20ac}", "\u{1f600}", "a\0b"] {
            let string = PyString::new(py, text);
            assert_eq!(string.to_cow().unwrap(), text);
            assert_eq!(string.to_string_lossy(), text);
            assert_eq!(string.extract::<String>().unwrap(), text);
            assert_eq!(string.len().unwrap(), text.chars().count());
        }
    });
}

#[test]
fn text_of_every_length() {
    Python::attach(|py| {
        let ascii: String = (0..70u8).map(|i| char::from(b'!' + i % 90)).collect();
        // What is not ASCII stands anywhere, and the text begins at any address.
        for (start, end) in (0..9).flat_map(|start| (start..70).map(move |end| (start, end))) {
            let text = &ascii[start..end];
            let string = PyString::new(py, text);
            assert_eq!(string.to_cow().unwrap(), text);
            assert_eq!(string.len().unwrap(), end - start);
            for place in 0..(end - start).min(40) {
                for other in ["\u{e9}", "\u{7f}", "\0", "\u{20ac}"] {
                    let text = [&text[..place], other, &text[place + 1..]].concat();
                    assert_eq!(PyString::new(py, &text).to_cow().unwrap(), text);
                }
            }
        }
        let text = &ascii[..20];
        let names = [("text", PyString::new(py, text).into_any())];
        let code = c"
other = ''.join(map(chr, range(33, 53)))
assert text == other and hash(text) == hash(other) and {other: 1}[text] == 1 and text.isascii()
assert text[3:9] == other[3:9] and text + '\\u20ac' == other + '\\u20ac' and text.encode() == other.encode()
assert sys.getsizeof(text) == sys.getsizeof(other)
";
        // `isascii` is there from 3.7 on; sizes are CPython's.
        if cfg!(not(any(PyPy, GraalPy))) {
            pyrope_behaviour::assert_in_python(py, &names, code);
        }
        // The interpreter has one object for each text of one character.
        let letters = [0, 1].map(|_| PyString::new(py, "a"));
        assert!(letters[0].is(&letters[1]) || cfg!(any(PyPy, GraalPy)));
    });
}

#[test]
fn lone_surrogates_are_errors_or_replaced() {
    Python::attach(|py| {
        let string = py
            .eval(c"'a\\ud800b'", None, None)
            .unwrap()
            .cast_into::<PyString>()
            .unwrap();
        let error = string.to_cow().unwrap_err();
        assert!(error.is_instance_of::<PyUnicodeEncodeError>(py));
        assert!(string.extract::<String>().is_err());
        let lossy = string.to_string_lossy();
        assert!(lossy.starts_with('a') && lossy.ends_with('b') && lossy.contains('\u{fffd}'));
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn equality_with_rust_text() {
    Python::attach(|py| {
        let string = PyString::new(py, "same");
        assert_eq!(string, "same");
        assert_ne!(string, "other");
        assert!("same" == string);
    });
}

#[test]
fn interned_strings_are_one_object() {
    Python::attach(|py| {
        let first = PyString::intern(py, "pyrope_interned");
        let second = PyString::intern(py, "pyrope_interned");
        assert!(first.is(&second));
        let cached = || pyrope::intern!(py, "pyrope_interned");
        assert!(cached().is(cached()) && cached().is(&first));
    });
}

#[test]
fn decoding() {
    Python::attach(|py| {
        let latin = PyBytes::new(py, b"caf\xe9").into_any();
        let text = PyString::from_encoded_object(&latin, Some(c"latin-1"), None).unwrap();
        assert_eq!(text, "caf\u{e9}");
        let error = PyString::from_encoded_object(&latin, Some(c"utf-8"), None).unwrap_err();
        assert!(error.is_instance_of::<PyUnicodeDecodeError>(py));
        let replaced = PyString::from_encoded_object(&latin, Some(c"utf-8"), Some(c"ignore"));
        assert_eq!(replaced.unwrap(), "caf");
        assert_eq!(PyString::from_bytes(py, b"plain").unwrap(), "plain");
        assert!(PyString::from_bytes(py, b"\xff").is_err());
    });
}

/// What the limited API of before 3.10 has no function for.
#[test]
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
fn text_is_lent() {
    Python::attach(|py| {
        let string = PyString::new(py, "text");
        assert_eq!(string.to_str().unwrap(), "text");
        let surrogate = py.eval(c"'a\\ud800b'", None, None).unwrap();
        let error = surrogate.cast::<PyString>().unwrap().to_str().unwrap_err();
        assert!(error.is_instance_of::<PyUnicodeEncodeError>(py));
        let borrowed: &str = string.extract().unwrap();
        assert_eq!(borrowed, "text");
        let cow: std::borrow::Cow<'_, str> = string.extract().unwrap();
        assert!(matches!(cow, std::borrow::Cow::Borrowed("text")));
        assert!(PyBytes::new(py, b"x").extract::<&str>().is_err());
    });
}

#[test]
fn bytes() {
    Python::attach(|py| {
        let bytes = PyBytes::new(py, b"a\0b");
        assert_eq!(bytes.as_bytes(), b"a\0b");
        assert_eq!(bytes[0], b'a');
        assert_eq!(bytes.extract::<&[u8]>().unwrap(), b"a\0b");
        assert_eq!(bytes.extract::<Vec<u8>>().unwrap(), b"a\0b");
        assert!(PyBytes::new(py, b"").as_bytes().is_empty());
        assert!(PyString::new(py, "x").extract::<&[u8]>().is_err());
    });
}

#[test]
fn bytes_filled_by_a_closure() {
    Python::attach(|py| {
        let zeroed = PyBytes::new_with(py, 3, |bytes| {
            assert_eq!(bytes, [0; 3]);
            bytes.copy_from_slice(b"abc");
            Ok(())
        });
        assert_eq!(zeroed.unwrap().as_bytes(), b"abc");
        let failed = PyBytes::new_with(py, 3, |_| Err(PyValueError::new_err("no")));
        assert!(failed.unwrap_err().is_instance_of::<PyValueError>(py));
    });
}
