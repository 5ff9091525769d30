use std::io::{self, ErrorKind};

use crate::exceptions::{
    PyFileNotFoundError, PyKeyError, PyOSError, PyPermissionError, PyUnicodeDecodeError,
    PyValueError,
};
use crate::prelude::*;

#[test]
fn kinds_of_io_errors_are_types_of_exceptions() {
    Python::initialize();
    Python::attach(|py| {
        let error = PyErr::from(io::Error::new(ErrorKind::NotFound, "gone"));
        assert!(error.is_instance_of::<PyFileNotFoundError>(py));
        assert_eq!(error.value(py).str().unwrap(), "gone");
        let error = PyErr::from(io::Error::from(ErrorKind::AddrInUse));
        assert!(error.get_type(py).is(py.get_type::<PyOSError>()));
        let io_error = io::Error::from(PyPermissionError::new_err("no"));
        assert_eq!(io_error.kind(), ErrorKind::PermissionDenied);
    });
}

#[test]
fn a_python_error_in_an_io_error_comes_out_as_it_was() {
    Python::initialize();
    Python::attach(|py| {
        let error = PyKeyError::new_err("key");
        let value = error.value(py).clone();
        let back = PyErr::from(io::Error::from(error));
        assert!(back.value(py).is(&value));
        let other = PyErr::from(io::Error::other("not Python's"));
        assert!(other.is_instance_of::<PyOSError>(py));
    });
}

#[test]
fn errors_of_decoding_have_the_bytes() {
    Python::initialize();
    Python::attach(|py| {
        let error = PyErr::from(String::from_utf8(b"a\xffb".to_vec()).unwrap_err());
        assert!(error.is_instance_of::<PyUnicodeDecodeError>(py));
        let args = error.value(py).getattr("args").unwrap();
        assert_eq!(
            args.str().unwrap(),
            r"('utf-8', b'a\xffb', 1, 2, 'invalid utf-8')"
        );
        let bytes = vec![b'a', 0xff];
        let error = PyErr::from(std::str::from_utf8(&bytes).unwrap_err());
        assert!(error.is_instance_of::<PyUnicodeDecodeError>(py), "{error}");
    });
}

#[test]
fn other_errors_are_value_errors_with_their_message() {
    Python::initialize();
    Python::attach(|py| {
        for (error, message) in [
            (
                PyErr::from("x".parse::<i32>().unwrap_err()),
                "invalid digit found in string",
            ),
            (
                PyErr::from(u8::try_from(300).unwrap_err()),
                "out of range integral type conversion attempted",
            ),
            (
                PyErr::from("x".parse::<std::net::IpAddr>().unwrap_err()),
                "invalid IP address syntax",
            ),
        ] {
            assert!(error.is_instance_of::<PyValueError>(py));
            assert_eq!(error.value(py).str().unwrap(), message);
        }
    });
}

#[test]
fn tuples_are_the_arguments_of_exceptions() {
    Python::initialize();
    Python::attach(|py| {
        let error = PyOSError::new_err((2, "no such thing", "file"));
        assert!(error.is_instance_of::<PyFileNotFoundError>(py));
        assert_eq!(
            error.value(py).getattr("filename").unwrap().str().unwrap(),
            "file"
        );
        let empty = PyValueError::new_err(());
        assert!(empty.value(py).getattr("args").unwrap().is_empty().unwrap());
        assert!(error
            .matches(
                py,
                (py.get_type::<PyKeyError>(), py.get_type::<PyOSError>())
            )
            .unwrap());
        assert!(!error.matches(py, py.get_type::<PyKeyError>()).unwrap());
    });
}
