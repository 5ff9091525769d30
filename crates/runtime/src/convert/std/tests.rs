//! Conversions of texts, paths, times and addresses.

use std::borrow::Cow;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::exceptions::{PyTypeError, PyUnicodeEncodeError, PyValueError};
use crate::prelude::*;
use crate::types::{PyDict, PyString};

fn eval<'py>(py: Python<'py>, code: &str) -> Bound<'py, PyAny> {
    let code = CString::new(code).unwrap();
    py.eval(&code, Some(&PyDict::new(py)), None).unwrap()
}

#[test]
fn text_that_utf8_cannot_hold_is_an_error() {
    Python::initialize();
    Python::attach(|py| {
        let lone = eval(py, r"'a\ud800b'").cast_into::<PyString>().unwrap();
        for error in [
            lone.extract::<String>().unwrap_err(),
            lone.extract::<Cow<'_, str>>().unwrap_err(),
            lone.extract::<CString>().unwrap_err(),
            lone.encode_utf8().unwrap_err(),
        ] {
            assert!(error.is_instance_of::<PyUnicodeEncodeError>(py), "{error}");
        }
        assert_eq!(lone.to_string_lossy(), "a\u{fffd}\u{fffd}\u{fffd}b");
        assert_eq!(lone.code_point_len().unwrap(), 3);
        assert!(lone != "ab");
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn text_comes_back_as_it_was() {
    Python::initialize();
    Python::attach(|py| {
        for text in [
            "",
            "a",
            "é",
            "\0",
            "日本語",
            "🐈 and more than that",
            "\u{10ffff}",
        ] {
            let object = text.into_pyobject(py).unwrap();
            assert_eq!(object, text);
            assert_eq!(object.extract::<String>().unwrap(), text);
            assert_eq!(object.extract::<Box<str>>().unwrap(), text.into());
            assert_eq!(object.extract::<OsString>().unwrap(), text);
            assert_eq!(object.extract::<PathBuf>().unwrap(), Path::new(text));
            assert_eq!(OsStr::new(text).into_pyobject(py).unwrap(), text);
            assert_eq!(PyString::intern(py, text), text);
            let mut chars = text.chars();
            let only = chars.next().filter(|_| chars.next().is_none());
            assert_eq!(object.extract::<char>().ok(), only);
        }
    });
}

#[cfg(unix)]
#[test]
fn file_names_that_are_no_text_survive() {
    use std::os::unix::ffi::OsStrExt;

    Python::initialize();
    Python::attach(|py| {
        let name = OsStr::from_bytes(b"/a\xff\xe9");
        assert_eq!(
            name.into_pyobject(py)
                .unwrap()
                .extract::<OsString>()
                .unwrap(),
            name
        );
        let path = Path::new(name).into_pyobject(py).unwrap();
        let pure = py.import("pathlib").unwrap().getattr("PurePath").unwrap();
        assert!(path.is_instance(&pure).unwrap());
        assert_eq!(path.extract::<PathBuf>().unwrap(), Path::new(name));
        assert_eq!(path.extract::<Cow<'_, Path>>().unwrap(), Path::new(name));
        assert!(eval(py, "b'/a'").extract::<PathBuf>().is_err());
        assert!(eval(py, "5")
            .extract::<PathBuf>()
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
    });
}

#[test]
fn c_strings_have_no_nul_within() {
    Python::initialize();
    Python::attach(|py| {
        for text in [c"", c"abc", c"gr\xc3\xbcn"] {
            let object = text.into_pyobject(py).unwrap();
            assert_eq!(object.extract::<CString>().unwrap().as_c_str(), text);
            let lent: Cow<'_, CStr> = object.extract().unwrap();
            assert_eq!(&*lent, text);
        }
        let error = eval(py, r"'a\0b'").extract::<CString>().unwrap_err();
        assert!(error.is_instance_of::<PyValueError>(py));
        assert!(error.to_string().ends_with("byte position 1"), "{error}");
        assert!(c"\xff".into_pyobject(py).is_err());
    });
}

#[test]
fn times_survive_to_the_microsecond() {
    Python::initialize();
    Python::attach(|py| {
        for duration in [
            Duration::ZERO,
            Duration::from_micros(1),
            Duration::new(86_399, 999_999_000),
            Duration::from_secs(86_400 * 999_999_999),
        ] {
            let object = duration.into_pyobject(py).unwrap();
            assert_eq!(object.extract::<Duration>().unwrap(), duration);
        }
        assert!(Duration::MAX.into_pyobject(py).is_err());
        let negative = eval(py, "__import__('datetime').timedelta(-1)");
        assert!(negative
            .extract::<Duration>()
            .unwrap_err()
            .is_instance_of::<PyValueError>(py));

        let epoch = SystemTime::UNIX_EPOCH;
        for time in [
            epoch,
            epoch + Duration::new(1, 5_000),
            epoch - Duration::new(86_401, 7_000),
        ] {
            let object = time.into_pyobject(py).unwrap();
            assert_eq!(object.extract::<SystemTime>().unwrap(), time);
        }
        let naive = eval(py, "__import__('datetime').datetime(2000, 1, 1)");
        assert!(naive
            .extract::<SystemTime>()
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
    });
}

#[test]
fn addresses() {
    Python::initialize();
    Python::attach(|py| {
        let v4 = IpAddr::V4(Ipv4Addr::new(192, 168, 0, 1));
        let v6 = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));
        for address in [v4, v6] {
            let object = address.into_pyobject(py).unwrap();
            assert_eq!(object.extract::<IpAddr>().unwrap(), address);
            assert_eq!(object.str().unwrap(), address.to_string().as_str());
            let text = address.to_string().into_pyobject(py).unwrap();
            assert_eq!(text.extract::<IpAddr>().unwrap(), address);
        }
        for wrong in ["'x'", "5", "None", "b'1.2.3.4'"] {
            let error = eval(py, wrong).extract::<IpAddr>().unwrap_err();
            assert!(error.is_instance_of::<PyValueError>(py), "{wrong}: {error}");
        }
    });
}

#[test]
fn only_bools_are_bools() {
    Python::initialize();
    Python::attach(|py| {
        assert!(eval(py, "True").extract::<bool>().unwrap());
        assert!(!eval(py, "False").extract::<bool>().unwrap());
        for other in [
            "1",
            "None",
            "[]",
            "type('bool_', (), {'__bool__': lambda s: True})()",
        ] {
            assert!(eval(py, other).extract::<bool>().is_err(), "{other}");
        }
        let numpy = "type('bool_', (), {'__module__': 'numpy', '__bool__': lambda s: True})()";
        assert!(eval(py, numpy).extract::<bool>().unwrap());
    });
}

#[test]
fn floats_take_any_real_number() {
    Python::initialize();
    Python::attach(|py| {
        for value in [
            0.0,
            -0.0,
            1.5,
            f64::MAX,
            f64::MIN_POSITIVE,
            f64::INFINITY,
            -1.0,
        ] {
            let object = value.into_pyobject(py).unwrap();
            assert_eq!(object.extract::<f64>().unwrap().to_bits(), value.to_bits());
            assert_eq!(object, value);
        }
        assert!(f64::NAN
            .into_pyobject(py)
            .unwrap()
            .extract::<f64>()
            .unwrap()
            .is_nan());
        assert_eq!(eval(py, "7").extract::<f64>().unwrap(), 7.0);
        assert_eq!(eval(py, "-1").extract::<f32>().unwrap(), -1.0);
        let float = "type('F', (), {'__float__': lambda s: 2.5})()";
        assert_eq!(eval(py, float).extract::<f64>().unwrap(), 2.5);
        assert!(eval(py, "'1'")
            .extract::<f64>()
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
        assert!(eval(py, "2**2000").extract::<f64>().is_err());
    });
}
