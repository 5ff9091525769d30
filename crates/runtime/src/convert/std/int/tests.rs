use std::num::NonZero;

use crate::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use crate::prelude::*;
use crate::types::PyInt;
use crate::{ffi, PyTypeInfo};

fn eval<'py>(py: Python<'py>, code: &str) -> Bound<'py, PyAny> {
    let code = std::ffi::CString::new(code).unwrap();
    py.eval(&code, None, None).unwrap()
}

fn assert_error<T: PyTypeInfo>(py: Python<'_>, error: &PyErr, message: &str) {
    assert!(error.is_instance_of::<T>(py), "{error}");
    assert_eq!(error.value(py).str().unwrap(), message);
}

macro_rules! extremes_survive_a_round_trip {
    ($($int:ident)*) => {
        $(
            #[test]
            fn $int() {
                Python::initialize();
                Python::attach(|py| {
                    for value in [$int::MIN, $int::MIN + 1, 0, 1, 77, $int::MAX - 1, $int::MAX] {
                        let object = value.into_pyobject(py).unwrap();
                        assert_eq!(object.str().unwrap(), value.to_string().as_str());
                        assert_eq!(object.extract::<$int>().unwrap(), value);
                        assert_eq!(object, value);
                        assert_eq!((&value).into_pyobject(py).unwrap(), value);
                        let nonzero = object.extract::<NonZero<$int>>().ok();
                        assert_eq!(nonzero, NonZero::new(value));
                    }
                    for beyond in [format!("{} + 1", $int::MAX), format!("{} - 1", $int::MIN)] {
                        let object = eval(py, &beyond);
                        let error = object.extract::<$int>().unwrap_err();
                        assert!(error.is_instance_of::<PyOverflowError>(py), "{beyond}: {error}");
                        let object = object.cast::<PyInt>().unwrap();
                        assert!(*object != $int::MAX && *object != $int::MIN);
                    }
                });
            }
        )*
    };
}

mod round_trip {
    use super::*;
    extremes_survive_a_round_trip! { i8 i16 i32 i64 isize i128 u8 u16 u32 u64 usize u128 }
}

#[test]
fn messages_say_what_does_not_fit() {
    Python::initialize();
    Python::attach(|py| {
        let too_narrow = "out of range integral type conversion attempted";
        let error = eval(py, "300").extract::<u8>().unwrap_err();
        assert_error::<PyOverflowError>(py, &error, too_narrow);
        let error = eval(py, "-1").extract::<u32>().unwrap_err();
        assert_error::<PyOverflowError>(py, &error, too_narrow);
        let error = eval(py, "-2**70").extract::<u128>().unwrap_err();
        assert_error::<PyOverflowError>(py, &error, "can't convert negative int to unsigned");
        let error = eval(py, "2**127").extract::<i128>().unwrap_err();
        assert_error::<PyOverflowError>(py, &error, "int too big to convert");
        let error = eval(py, "0").extract::<NonZero<u8>>().unwrap_err();
        assert_error::<PyValueError>(py, &error, "invalid zero value");
        for error in [
            eval(py, "1.0").extract::<i32>().unwrap_err(),
            eval(py, "1.0").extract::<u64>().unwrap_err(),
            eval(py, "1.0").extract::<i128>().unwrap_err(),
        ] {
            let message = "'float' object cannot be interpreted as an integer";
            assert_error::<PyTypeError>(py, &error, message);
        }
    });
}

#[test]
fn index_is_asked_and_a_subtype_of_int_is_not() {
    Python::initialize();
    Python::attach(|py| {
        let index = eval(py, "type('I', (), {'__index__': lambda self: 2**100})()");
        assert_eq!(index.extract::<u128>().unwrap(), 1 << 100);
        assert!(index
            .extract::<i64>()
            .unwrap_err()
            .is_instance_of::<PyOverflowError>(py));
        let odd = "type('O', (int,), dict.fromkeys(\
                   ['__index__', '__int__', '__rshift__', '__and__'], lambda *a: 1 / 0))";
        assert_eq!(eval(py, &format!("{odd}(5)")).extract::<u8>().unwrap(), 5);
        assert_eq!(
            eval(py, &format!("{odd}(2**90)"))
                .extract::<i128>()
                .unwrap(),
            1 << 90
        );
        assert_eq!(
            eval(py, &format!("{odd}(2**127)"))
                .extract::<u128>()
                .unwrap(),
            1 << 127
        );
    });
}

#[test]
fn wide_ints_do_not_leak() {
    Python::initialize();
    Python::attach(|py| {
        let object = u128::MAX.into_pyobject(py).unwrap();
        for _ in 0..10 {
            object.extract::<u128>().unwrap();
            assert!(object.extract::<i128>().is_err());
        }
        // SAFETY: the object is alive.
        assert_eq!(unsafe { ffi::Py_REFCNT(object.as_ptr()) }, 1);
    });
}

#[test]
fn bytes_are_read_and_made_in_one_go() {
    Python::initialize();
    Python::attach(|py| {
        for code in [
            "b'ab'",
            "bytearray(b'ab')",
            "[97, 98]",
            "(97, 98)",
            "memoryview(b'ab')",
        ] {
            assert_eq!(
                eval(py, code).extract::<Vec<u8>>().unwrap(),
                b"ab",
                "{code}"
            );
            assert_eq!(
                eval(py, code).extract::<[u8; 2]>().unwrap(),
                *b"ab",
                "{code}"
            );
        }
        for object in [
            vec![1_u8, 2].into_pyobject(py).unwrap(),
            (&[1_u8, 2]).into_pyobject(py).unwrap(),
            [1_u8, 2].into_pyobject(py).unwrap(),
        ] {
            assert_eq!(
                object.cast::<crate::types::PyBytes>().unwrap().as_bytes(),
                [1, 2]
            );
        }
    });
}
