//! What other crates' types and Python's cannot say of each other: out of range, too fine, of another kind.

use std::ffi::{CStr, CString};

use pyrope::prelude::*;
use pyrope::IntoPyObjectExt;

use super::read;

/// What a value becomes in Python, or the error.
fn shown<'py>(py: Python<'py>, value: impl IntoPyObject<'py>) -> String {
    match value.into_bound_py_any(py) {
        Ok(object) => object.repr().unwrap().to_string(),
        Err(error) => error.to_string(),
    }
}

fn with_python(test: impl FnOnce(Python<'_>)) {
    Python::initialize();
    Python::attach(test);
}

fn decimal(text: &str) -> CString {
    CString::new(format!("__import__('decimal').Decimal('{text}')")).unwrap()
}

#[test]
fn decimals_at_the_limits_of_rust_decimal() {
    use rust_decimal::Decimal;

    let max = "79228162514264337593543950335";
    assert_eq!(read(&decimal(max)), Ok(Decimal::MAX));
    assert_eq!(read(&decimal(&format!("-{max}"))), Ok(Decimal::MIN));
    assert_eq!(read(&decimal("1E-28")), Ok(Decimal::new(1, 28)));
    let large: Decimal = read(&decimal("1E+28")).unwrap();
    assert_eq!(large.to_string(), format!("1{}", "0".repeat(28)));
    // Digits that do not fit are rounded off, as the crate does with text.
    let long: Decimal = read(&decimal(&format!("0.{}", "1234567890".repeat(4)))).unwrap();
    assert_eq!(long.to_string(), "0.1234567890123456789012345679");
    for text in ["1E-29", "1E+29", "0E-40", "1E+1000000"] {
        let error = read::<Decimal>(&decimal(text)).unwrap_err();
        assert!(error.starts_with("ValueError: Scale exceeds"), "{error}");
    }
    for text in [
        "79228162514264337593543950336",
        "sNaN",
        "NaN",
        "Infinity",
        "-Infinity",
    ] {
        let error = read::<Decimal>(&decimal(text)).unwrap_err();
        assert_eq!(error, "ValueError: Failed to parse", "{text}");
    }
    with_python(|py| {
        assert_eq!(shown(py, Decimal::new(-100, 2)), "Decimal('-1.00')");
        assert_eq!(shown(py, Decimal::new(0, 5)), "Decimal('0.00000')");
        assert_eq!(shown(py, Decimal::MAX), format!("Decimal('{max}')"));
    });
}

#[test]
fn decimals_that_are_no_numbers() {
    use bigdecimal::BigDecimal;

    for text in ["NaN", "sNaN", "Infinity", "-Infinity"] {
        let error = read::<BigDecimal>(&decimal(text)).unwrap_err();
        assert!(error.starts_with("ValueError: "), "{error}");
    }
    let tiny: BigDecimal = read(&decimal("1E-1000000")).unwrap();
    with_python(|py| assert_eq!(shown(py, tiny), "Decimal('1E-1000000')"));
}

#[test]
fn integers_of_any_size() {
    use num_bigint::{BigInt, BigUint};

    // Subclasses are read as they are, whatever their methods say.
    let subclass = c"type('I', (int,), {'__int__': lambda s: 1, '__index__': lambda s: 2})(5)";
    assert_eq!(read(subclass), Ok(BigInt::from(5)));
    assert_eq!(read(subclass), Ok(BigUint::from(5_u8)));
    let raises = c"type('I', (), {'__index__': lambda s: {}['no']})()";
    assert_eq!(read::<BigInt>(raises), Err("KeyError: 'no'".to_owned()));
    for bits in (64..=640).step_by(64) {
        for code in [
            format!("2 ** {bits}"),
            format!("2 ** {bits} - 1"),
            format!("-(2 ** {bits})"),
            format!("-(2 ** {bits}) - 1"),
            format!("-(2 ** {})", bits - 1),
        ] {
            let code = CString::new(code).unwrap();
            let value: BigInt = read(&code).unwrap();
            with_python(|py| {
                let expected = py.eval(&code, None, None).unwrap();
                assert!(expected.eq(value).unwrap(), "{code:?}");
            });
        }
    }
}

#[test]
fn fractions_that_do_not_fit() {
    use num_rational::Ratio;

    let fraction = |of: &str| CString::new(format!("__import__('fractions').Fraction({of})"));
    assert_eq!(read(&fraction("-128").unwrap()), Ok(Ratio::from(i8::MIN)));
    for of in ["128", "1, 128", "2 ** 70, 3", "3, 2 ** 70"] {
        let error = read::<Ratio<i8>>(&fraction(of).unwrap()).unwrap_err();
        assert!(error.starts_with("OverflowError: "), "{error}");
    }
    assert_eq!(
        read::<Ratio<i8>>(c"0.5"),
        Err("AttributeError: 'float' object has no attribute 'numerator'".to_owned())
    );
    with_python(|py| {
        let error = shown(py, Ratio::new_raw(2_i64, 0));
        assert!(error.starts_with("ZeroDivisionError: "), "{error}");
        assert_eq!(shown(py, Ratio::new_raw(2_i64, -4)), "Fraction(-1, 2)");
    });
}

#[test]
fn floats_that_are_no_numbers() {
    use ordered_float::{NotNan, OrderedFloat};

    let nan = c"float('nan')";
    assert_eq!(
        read::<NotNan<f64>>(nan),
        Err("ValueError: NotNan constructed with NaN".to_owned())
    );
    assert!(read::<NotNan<f32>>(nan).is_err());
    assert!(read::<OrderedFloat<f64>>(nan).unwrap().is_nan());
    assert_eq!(read(c"float('inf')"), Ok(OrderedFloat(f32::INFINITY)));
    assert_eq!(
        read::<OrderedFloat<f64>>(c"'1'"),
        Err("TypeError: must be real number, not str".to_owned())
    );
}

#[test]
fn dates_outside_of_pythons_calendar() {
    use chrono::{NaiveDate, NaiveDateTime};

    let refused = |text: String| assert!(text.starts_with("ValueError: year "), "{text}");
    with_python(|py| {
        for year in [-1, 0, 10_000, 65_537] {
            refused(shown(py, NaiveDate::from_ymd_opt(year, 1, 1).unwrap()));
        }
        refused(shown(py, NaiveDateTime::MIN));
        refused(shown(py, NaiveDateTime::MAX.and_utc()));
        refused(shown(py, jiff::civil::DateTime::MIN));
        refused(shown(py, jiff::Timestamp::MIN));
        refused(shown(py, jiff::civil::date(0, 12, 31)));
        refused(shown(py, time::Date::MIN));
        refused(shown(py, time::UtcDateTime::MIN));
        let last = "datetime.date(9999, 12, 31)";
        assert_eq!(shown(py, jiff::civil::Date::MAX), last);
        assert_eq!(shown(py, time::Date::MAX), last);
        assert_eq!(
            shown(py, NaiveDate::from_ymd_opt(9999, 12, 31).unwrap()),
            last
        );
        let first = "datetime.date(1, 1, 1)";
        assert_eq!(shown(py, jiff::civil::date(1, 1, 1)), first);
        assert_eq!(shown(py, NaiveDate::from_ymd_opt(1, 1, 1).unwrap()), first);
    });
}

#[test]
fn durations_at_the_limits_of_timedelta() {
    const CODE: [(&CStr, i64, i32); 4] = [
        (
            c"__import__('datetime').timedelta.max",
            86_399_999_999_999,
            999_999,
        ),
        (
            c"__import__('datetime').timedelta.min",
            -86_399_999_913_600,
            0,
        ),
        (
            c"__import__('datetime').timedelta(microseconds=-1)",
            -1,
            999_999,
        ),
        (c"__import__('datetime').timedelta(0)", 0, 0),
    ];
    for (code, seconds, micros) in CODE {
        let span =
            chrono::Duration::seconds(seconds) + chrono::Duration::microseconds(micros.into());
        assert_eq!(read(code), Ok(span));
        let span = jiff::SignedDuration::from_secs(seconds)
            + jiff::SignedDuration::from_micros(micros.into());
        assert_eq!(read(code), Ok(span));
        let span = time::Duration::seconds(seconds) + time::Duration::microseconds(micros.into());
        assert_eq!(read(code), Ok(span));
    }
    let refused = |text: String| assert!(text.starts_with("OverflowError: "), "{text}");
    with_python(|py| {
        refused(shown(py, chrono::Duration::MAX));
        refused(shown(py, chrono::Duration::MIN));
        refused(shown(py, chrono::Duration::days(1_000_000_000)));
        refused(shown(py, jiff::SignedDuration::MAX));
        refused(shown(py, jiff::SignedDuration::MIN));
        refused(shown(
            py,
            jiff::SignedDuration::from_hours(-24 * 1_000_000_000),
        ));
        refused(shown(py, time::Duration::MIN));
        refused(shown(py, time::Duration::days(1_000_000_000)));
    });
}

#[test]
fn leap_seconds_are_left_out_with_a_warning() {
    let day = chrono::NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
    let leap = day.and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap();
    with_python(|py| {
        let warnings = py.import("warnings").unwrap();
        let filter = warnings.call_method1("catch_warnings", ()).unwrap();
        filter.call_method0("__enter__").unwrap();
        warnings.call_method1("simplefilter", ("error",)).unwrap();
        let expected = "UserWarning: ignored leap-second, `datetime` does not support leap-seconds";
        assert_eq!(shown(py, leap), expected);
        assert_eq!(shown(py, leap.and_utc()), expected);
        assert_eq!(shown(py, leap.time()), expected);
        warnings.call_method1("simplefilter", ("ignore",)).unwrap();
        let text = "datetime.datetime(2016, 12, 31, 23, 59, 59, 500000)";
        assert_eq!(shown(py, leap), text);
        let none = py.None();
        filter
            .call_method1("__exit__", (&none, &none, &none))
            .unwrap();
    });
}

#[test]
fn time_zones_of_another_kind() {
    let zone = |arguments: &str| {
        let code = format!(
            "__import__('datetime').timezone(__import__('datetime').timedelta({arguments}))"
        );
        CString::new(code).unwrap()
    };
    let east = zone("hours=23, minutes=59, seconds=59");
    assert_eq!(
        read(&east),
        Ok(chrono::FixedOffset::east_opt(86_399).unwrap())
    );
    assert_eq!(
        read(&east),
        Ok(jiff::tz::Offset::from_seconds(86_399).unwrap())
    );
    assert_eq!(
        read(&east),
        Ok(time::UtcOffset::from_whole_seconds(86_399).unwrap())
    );
    assert_eq!(read::<chrono::Utc>(&zone("0")), Ok(chrono::Utc));
    assert_eq!(
        read::<chrono::Utc>(&east),
        Err("ValueError: expected datetime.timezone.utc".to_owned())
    );
    let none = c"type('Z', (__import__('datetime').tzinfo,), \
                 {'utcoffset': lambda s, d: None, '__repr__': lambda s: 'Z()'})()";
    let error = Err("TypeError: Z() is not a fixed offset timezone".to_owned());
    assert_eq!(read::<chrono::FixedOffset>(none), error);
    let raises =
        c"type('Z', (__import__('datetime').tzinfo,), {'utcoffset': lambda s, d: {}['no']})()";
    assert_eq!(
        read::<chrono::FixedOffset>(raises),
        Err("KeyError: 'no'".to_owned())
    );
    let local = c"__import__('datetime').datetime(2020, 1, 2)";
    let error = "TypeError: expected a datetime with non-None tzinfo".to_owned();
    assert_eq!(
        read::<chrono::DateTime<chrono::Utc>>(local),
        Err(error.clone())
    );
    assert_eq!(read::<jiff::Timestamp>(local), Err(error.clone()));
    assert_eq!(read::<time::OffsetDateTime>(local), Err(error));
    let zoned =
        c"__import__('datetime').datetime(2020, 1, 2, tzinfo=__import__('datetime').timezone.utc)";
    let error = "TypeError: expected a datetime without tzinfo".to_owned();
    assert_eq!(read::<chrono::NaiveDateTime>(zoned), Err(error.clone()));
    assert_eq!(read::<jiff::civil::DateTime>(zoned), Err(error.clone()));
    assert_eq!(read::<time::PrimitiveDateTime>(zoned), Err(error));
    if super::zones_are_known() {
        // A zone that Python knows and the crate does not.
        let key =
            c"type('Z', (__import__('zoneinfo').ZoneInfo,), {'key': 'No/Such'})('Europe/Paris')";
        let error = read::<chrono_tz::Tz>(key).unwrap_err();
        assert!(error.starts_with("ValueError: "), "{error}");
        with_python(|py| {
            let error = PyErr::from(jiff::tz::TimeZone::get("No/Such").unwrap_err());
            assert!(error.is_instance_of::<pyrope::exceptions::PyValueError>(py));
        });
    }
}

#[test]
fn bytes_are_shared_or_copied() {
    use bytes::Bytes;

    assert_eq!(read(c"b'a\\0b'"), Ok(Bytes::from_static(b"a\0b")));
    assert_eq!(read(c"bytearray(b'abc')"), Ok(Bytes::from_static(b"abc")));
    for (code, kind) in [
        (c"'a'", "str"),
        (c"[1]", "list"),
        (c"memoryview(b'a')", "memoryview"),
    ] {
        let error = format!("TypeError: '{kind}' object is not an instance of 'bytes | bytearray'");
        assert_eq!(read::<Bytes>(code), Err(error));
    }
    with_python(|py| {
        assert_eq!(shown(py, Bytes::new()), "b''");
        let source = py.eval(c"bytes(range(256))", None, None).unwrap();
        let shared: Bytes = source.extract().unwrap();
        drop(source);
        assert!(shared.iter().copied().eq(0..=255));
    });
    // References may be given up anywhere.
    let shared: Bytes = read(c"b'x' * 1000").unwrap();
    std::thread::spawn(move || drop(shared)).join().unwrap();
}

#[test]
fn maps_with_hashers_and_orders_of_their_own() {
    use std::collections::hash_map::RandomState;

    type Ordered = indexmap::IndexMap<i32, String, RandomState>;
    let ordered: Ordered = read(c"{3: 'c', 1: 'a', 2: 'b'}").unwrap();
    assert!(ordered.keys().eq(&[3, 1, 2]));
    with_python(|py| assert_eq!(shown(py, ordered), "{3: 'c', 1: 'a', 2: 'b'}"));
    type Map = hashbrown::HashMap<String, i32, RandomState>;
    assert_eq!(read::<Map>(c"{}").unwrap().len(), 0);
    assert_eq!(
        read::<Map>(c"[]"),
        Err("TypeError: 'list' object is not an instance of 'dict'".to_owned())
    );
    assert!(read::<Map>(c"{1: 1}")
        .unwrap_err()
        .starts_with("TypeError: "));
    let set = read::<hashbrown::HashSet<i32, RandomState>>(c"frozenset({1, 2})").unwrap();
    assert_eq!(set.len(), 2);
}

#[pyclass]
#[derive(serde::Serialize, serde::Deserialize)]
struct Point {
    x: i32,
}

#[test]
fn objects_are_written_and_read_as_their_values() {
    with_python(|py| {
        let point = Py::new(py, Point { x: 4 }).unwrap();
        let text = serde_json::to_string(&point).unwrap();
        assert_eq!(text, "{\"x\":4}");
        let back: Py<Point> = serde_json::from_str(&text).unwrap();
        assert_eq!(back.borrow(py).x, 4);
        assert!(!back.is(&point));
        assert!(serde_json::from_str::<Py<Point>>("{\"y\":4}").is_err());
        let guard = point.borrow_mut(py);
        let error = serde_json::to_string(&point).unwrap_err();
        assert_eq!(error.to_string(), "Already mutably borrowed");
        drop(guard);
    });
}

#[test]
fn locks_of_parking_lot_let_the_interpreter_go() {
    use pyrope::sync::{MutexExt, OnceExt, RwLockExt};
    use std::sync::Arc;
    use std::time::Duration;

    let mutex = Arc::new(parking_lot::Mutex::new(0));
    let lock = Arc::new(parking_lot::RwLock::new(0));
    let once = Arc::new(parking_lot::Once::new());
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let (mutex, lock, once) = (mutex.clone(), lock.clone(), once.clone());
            std::thread::spawn(move || {
                Python::initialize();
                Python::attach(|py| {
                    for _ in 0..50 {
                        let mut count = mutex.lock_py_attached(py);
                        // Another thread gets the interpreter here, and wants the lock.
                        py.detach(|| std::thread::sleep(Duration::from_micros(20)));
                        *count += 1;
                        drop(count);
                        *lock.write_py_attached(py) += 1;
                        assert!(*lock.read_py_attached(py) > 0);
                        once.call_once_py_attached(py, || py.check_signals().unwrap());
                    }
                });
            })
        })
        .collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!((*mutex.lock(), *lock.read()), (200, 200));
}
