//! `PyInt`, `PyFloat`, `PyBool`, `PyNone`.

use pyrope::exceptions::{PyOverflowError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{PyBool, PyFloat, PyInt, PyNone};

macro_rules! integer_round_trip {
    ($($name:ident: $ty:ty),*) => {
        $(
            #[test]
            fn $name() {
                Python::attach(|py| {
                    for value in [<$ty>::MIN, <$ty>::MIN + 1, 0, 1, 42, <$ty>::MAX - 1, <$ty>::MAX] {
                        let int = PyInt::new(py, value);
                        assert_eq!(int.to_string(), value.to_string());
                        assert_eq!(int.extract::<$ty>().unwrap(), value);
                    }
                    let beyond = PyInt::new(py, <$ty>::MAX).add(1).unwrap();
                    let error = beyond.extract::<$ty>().unwrap_err();
                    assert!(error.is_instance_of::<PyOverflowError>(py));
                    let below = PyInt::new(py, <$ty>::MIN).sub(1).unwrap();
                    assert!(below.extract::<$ty>().is_err());
                    let text = py.eval(c"'5'", None, None).unwrap();
                    assert!(text.extract::<$ty>().unwrap_err().is_instance_of::<PyTypeError>(py));
                    assert!(!PyErr::occurred(py));
                });
            }
        )*
    };
}

integer_round_trip! {
    i8_round_trip: i8, i16_round_trip: i16, i32_round_trip: i32, i64_round_trip: i64,
    i128_round_trip: i128, isize_round_trip: isize, u8_round_trip: u8, u16_round_trip: u16,
    u32_round_trip: u32, u64_round_trip: u64, u128_round_trip: u128, usize_round_trip: usize
}

#[test]
fn minus_one_is_a_number_and_not_an_error() {
    Python::attach(|py| {
        let int = PyInt::new(py, -1);
        assert_eq!(int.extract::<i32>().unwrap(), -1);
        assert_eq!(int.extract::<i64>().unwrap(), -1);
        assert_eq!(int.extract::<i128>().unwrap(), -1);
        assert_eq!(
            PyFloat::new(py, -1.0).extract::<f64>().unwrap().to_bits(),
            (-1.0_f64).to_bits()
        );
        let all_ones = PyInt::new(py, u64::MAX);
        assert_eq!(all_ones.extract::<u64>().unwrap(), u64::MAX);
    });
}

#[test]
fn floats() {
    Python::attach(|py| {
        for value in [0.0, -0.0, 1.5, f64::MAX, f64::MIN_POSITIVE, f64::INFINITY] {
            let float = PyFloat::new(py, value);
            assert_eq!(float.value().to_bits(), value.to_bits());
            assert_eq!(float.extract::<f64>().unwrap().to_bits(), value.to_bits());
        }
        assert!(PyFloat::new(py, f64::NAN).value().is_nan());
        assert_eq!(
            PyFloat::new(py, 0.5).extract::<f32>().unwrap().to_bits(),
            0.5_f32.to_bits()
        );
        assert_eq!(
            PyInt::new(py, 3).extract::<f64>().unwrap().to_bits(),
            3.0_f64.to_bits()
        );
        assert!(py.None().extract::<f64>(py).is_err());
    });
}

#[test]
fn bools() {
    Python::attach(|py| {
        assert!(PyBool::new(py, true).is_true());
        assert!(!PyBool::new(py, false).is_true());
        assert!(PyBool::new(py, true).is(&py.eval(c"True", None, None).unwrap()));
        assert!(true.into_pyobject(py).unwrap().extract::<bool>().unwrap());
        assert!(PyInt::new(py, 1).extract::<bool>().is_err());
    });
}

#[test]
fn none() {
    Python::attach(|py| {
        assert!(PyNone::get(py).is_none());
        assert!(().into_pyobject(py).unwrap().is_empty());
        assert_eq!(py.None().extract::<Option<i32>>(py).unwrap(), None);
    });
}

#[test]
fn handles_compare_with_rust_numbers() {
    Python::attach(|py| {
        assert_eq!(PyInt::new(py, 5), 5_i32);
        assert_eq!(PyFloat::new(py, 1.5), 1.5);
        assert_eq!(*PyBool::new(py, true), true);
    });
}
