//! Values of other crates' types, to Python and back.

mod common;

use std::fmt::Debug;

use proptest::prelude::*;
use pyrope_runtime as pyrope;

use common::there_and_back;
use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;

/// What a Python expression is as a `T`, or the message of the error.
#[allow(dead_code, reason = "unused without features")]
fn read<T>(code: &std::ffi::CStr) -> Result<T, String>
where
    T: for<'py> FromPyObjectOwned<'py> + Debug,
{
    Python::initialize();
    Python::attach(|py| {
        let object = py.eval(code, None, None).unwrap();
        let value: PyResult<T> = T::extract(object.as_borrowed()).map_err(Into::into);
        value.map_err(|error| error.to_string())
    })
}

/// Whether this Python and this system know time zones by name.
#[allow(dead_code, reason = "unused without features")]
fn zones_are_known() -> bool {
    Python::initialize();
    Python::attach(|py| {
        py.eval(
            c"__import__('zoneinfo').ZoneInfo('Europe/Paris')",
            None,
            None,
        )
        .is_ok()
    })
}

proptest! {
    #[test]
    fn vec_and_tuples(values in prop::collection::vec((any::<i64>(), ".*", any::<bool>()), 0..20)) {
        prop_assert_eq!(there_and_back(values.clone()), values);
    }

    #[test]
    fn maps(values in prop::collection::hash_map(".*", any::<f32>(), 0..20)) {
        prop_assert_eq!(there_and_back(values.clone()), values);
    }
}

#[cfg(feature = "num-bigint")]
mod num_bigint {
    use super::*;
    use ::num_bigint::{BigInt, BigUint, Sign};

    proptest! {
        #[test]
        fn integers(bytes in prop::collection::vec(any::<u8>(), 0..40), negative: bool) {
            let sign = if negative { Sign::Minus } else { Sign::Plus };
            let value = BigInt::from_bytes_le(sign, &bytes);
            prop_assert_eq!(there_and_back(value.clone()), value.clone());
            Python::attach(|py| {
                let text = value.to_string();
                assert_eq!(value.into_pyobject(py).unwrap().to_string(), text);
            });
            let value = BigUint::from_bytes_le(&bytes);
            prop_assert_eq!(there_and_back(value.clone()), value);
        }
    }

    #[test]
    fn limits() {
        for shift in [0_u32, 7, 8, 31, 32, 62, 63, 64, 65, 127, 128, 129] {
            for step in -1..=1 {
                for sign in [-1, 1] {
                    let value: BigInt = (BigInt::from(1) << shift) * sign + step;
                    assert_eq!(there_and_back(value.clone()), value);
                }
            }
        }
        let negative = "OverflowError: can't convert negative int to unsigned".to_owned();
        assert_eq!(read::<BigUint>(c"-1"), Err(negative.clone()));
        assert_eq!(read::<BigUint>(c"-2 ** 100"), Err(negative));
        let not_an_int = "TypeError: 'float' object cannot be interpreted as an integer".to_owned();
        assert_eq!(read::<BigInt>(c"1.5"), Err(not_an_int));
        let index = c"type('I', (), {'__index__': lambda s: 2 ** 80})()";
        assert_eq!(read::<BigInt>(index), Ok(BigInt::from(1) << 80));
    }
}

#[cfg(feature = "num-complex")]
#[test]
fn num_complex() {
    use ::num_complex::Complex;

    assert_eq!(
        there_and_back(Complex::new(1.5_f64, -2.0)),
        Complex::new(1.5, -2.0)
    );
    assert_eq!(
        there_and_back(Complex::new(1.5_f32, -2.0)),
        Complex::new(1.5, -2.0)
    );
    assert_eq!(read(c"3"), Ok(Complex::new(3.0_f64, 0.0)));
    let complex = c"type('C', (), {'__complex__': lambda s: 5j})()";
    assert_eq!(read(complex), Ok(Complex::new(0.0_f64, 5.0)));
    let error = read::<Complex<f64>>(c"'1j'").unwrap_err();
    assert_eq!(error, "TypeError: must be real number, not str");
}

#[cfg(feature = "num-rational")]
#[test]
fn num_rational() {
    use ::num_rational::{BigRational, Ratio};

    for value in [
        Ratio::new(1_i32, 3),
        Ratio::new(-7, 2),
        Ratio::from(5),
        Ratio::from(0),
    ] {
        assert_eq!(there_and_back(value), value);
    }
    let large = BigRational::new(::num_bigint::BigInt::from(3).pow(99), 7.into());
    assert_eq!(there_and_back(large.clone()), large);
    assert_eq!(read(c"5"), Ok(Ratio::from(5_i64)));
    assert!(read::<Ratio<i8>>(c"__import__('fractions').Fraction(1, 300)").is_err());
    assert!(read::<Ratio<i8>>(c"1.5")
        .unwrap_err()
        .starts_with("AttributeError"));
    let zero = c"type('F', (), {'numerator': 1, 'denominator': 0})()";
    assert!(read::<Ratio<i32>>(zero)
        .unwrap_err()
        .starts_with("ZeroDivisionError"));
}

#[cfg(feature = "rust_decimal")]
mod rust_decimal {
    use super::*;
    use ::rust_decimal::Decimal;

    proptest! {
        #[test]
        fn decimals(low: u32, mid: u32, high: u32, negative: bool, scale in 0_u32..29) {
            let value = Decimal::from_parts(low, mid, high, negative, scale);
            let back = there_and_back(value);
            prop_assert_eq!(back, value);
            prop_assert_eq!(back.scale(), value.scale());
        }
    }

    #[test]
    fn what_is_taken() {
        assert_eq!(read(c"1"), Ok(Decimal::from(1)));
        assert_eq!(read(c"0.1"), Ok(Decimal::new(1, 1)));
        assert_eq!(read(c"'1.50'"), Ok(Decimal::new(150, 2)));
        for code in [
            c"'a'",
            c"10 ** 40",
            c"__import__('decimal').Decimal('NaN')",
            c"None",
        ] {
            assert!(
                read::<Decimal>(code).unwrap_err().starts_with("ValueError"),
                "{code:?}"
            );
        }
    }
}

#[cfg(feature = "bigdecimal")]
mod bigdecimal {
    use super::*;
    use ::bigdecimal::BigDecimal;

    proptest! {
        #[test]
        fn decimals(digits: i128, scale in -100_i64..100) {
            let value = BigDecimal::new(digits.into(), scale);
            let back = there_and_back(value.clone());
            prop_assert_eq!(&back, &value);
        }
    }

    #[test]
    fn what_is_taken() {
        assert_eq!(read(c"1.5"), Ok("1.5".parse::<BigDecimal>().unwrap()));
        assert!(read::<BigDecimal>(c"'a'")
            .unwrap_err()
            .starts_with("ValueError"));
        assert!(read::<BigDecimal>(c"float('inf')")
            .unwrap_err()
            .starts_with("ValueError"));
    }
}

#[cfg(feature = "uuid")]
mod uuid {
    use super::*;
    use ::uuid::{NonNilUuid, Uuid};

    proptest! {
        #[test]
        fn ids(value in any::<u128>()) {
            let id = Uuid::from_u128(value);
            prop_assert_eq!(there_and_back(id), id);
        }
    }

    #[test]
    fn what_is_taken() {
        let error = "TypeError: Expected a `uuid.UUID` instance.".to_owned();
        assert_eq!(
            read::<Uuid>(c"'00000000-0000-0000-0000-000000000005'"),
            Err(error)
        );
        let error = "ValueError: UUID is nil".to_owned();
        assert_eq!(
            read::<NonNilUuid>(c"__import__('uuid').UUID(int=0)"),
            Err(error)
        );
        let one = NonNilUuid::new(Uuid::from_u128(1)).unwrap();
        assert_eq!(there_and_back(one), one);
    }
}

#[cfg(all(feature = "hashbrown", feature = "indexmap", feature = "smallvec"))]
proptest! {
    #[test]
    fn collections(pairs in prop::collection::vec((any::<i32>(), any::<i32>()), 0..20)) {
        type Hasher = std::hash::RandomState;

        let map: hashbrown::HashMap<i32, i32, Hasher> = pairs.iter().copied().collect();
        prop_assert_eq!(there_and_back(map.clone()), map);
        let set: hashbrown::HashSet<i32, Hasher> = pairs.iter().map(|pair| pair.0).collect();
        prop_assert_eq!(there_and_back(set.clone()), set);
        let map: indexmap::IndexMap<i32, i32> = pairs.iter().copied().collect();
        let back = there_and_back(map.clone());
        prop_assert!(back.iter().eq(map.iter()), "the order is kept");
        let small: smallvec::SmallVec<[(i32, i32); 4]> = pairs.into();
        prop_assert_eq!(there_and_back(small.clone()), small);
    }
}

#[cfg(feature = "smallvec")]
#[test]
fn smallvec_refuses_strings() {
    type Small = smallvec::SmallVec<[String; 2]>;

    let error = "TypeError: Can't extract `str` to `SmallVec`".to_owned();
    assert_eq!(read::<Small>(c"'ab'"), Err(error));
    assert_eq!(
        read::<smallvec::SmallVec<[u8; 2]>>(c"b'abc'")
            .unwrap()
            .as_slice(),
        b"abc"
    );
}

#[cfg(feature = "either")]
#[test]
fn either() {
    use ::either::Either;

    type Value = Either<i32, String>;

    assert_eq!(read::<Value>(c"1"), Ok(Either::Left(1)));
    assert_eq!(read::<Value>(c"'a'"), Ok(Either::Right("a".into())));
    let error = read::<Value>(c"1.5").unwrap_err();
    assert!(error.starts_with("TypeError: failed to convert the value to 'Union[i32, "));
}

#[cfg(feature = "chrono")]
mod chrono {
    use super::*;
    use ::chrono::{
        DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc,
    };

    prop_compose! {
        fn day()(days in 1..3_652_060) -> NaiveDate {
            NaiveDate::from_num_days_from_ce_opt(days).unwrap()
        }
    }

    prop_compose! {
        fn time()(seconds in 0..86_400_u32, micros in 0..1_000_000_u32) -> NaiveTime {
            NaiveTime::from_num_seconds_from_midnight_opt(seconds, micros * 1000).unwrap()
        }
    }

    proptest! {
        #[test]
        fn dates_and_times(day in day(), time in time(), offset in -86_399..86_400) {
            prop_assert_eq!(there_and_back(day), day);
            prop_assert_eq!(there_and_back(time), time);
            let moment = NaiveDateTime::new(day, time);
            prop_assert_eq!(there_and_back(moment), moment);
            prop_assert_eq!(there_and_back(moment.and_utc()), moment.and_utc());
            let zone = FixedOffset::east_opt(offset).unwrap();
            prop_assert_eq!(there_and_back(zone), zone);
            let moment = zone.from_local_datetime(&moment).unwrap();
            prop_assert_eq!(there_and_back(moment), moment);
        }

        #[test]
        fn durations(seconds in -86_399_999_913_600_i64..86_400_000_000_000, micros in 0..1_000_000_u32) {
            let value = Duration::new(seconds, micros * 1000).unwrap();
            prop_assert_eq!(there_and_back(value), value);
        }
    }

    #[test]
    fn what_is_refused() {
        Python::initialize();
        Python::attach(|py| {
            assert!(NaiveDate::MAX.into_pyobject(py).is_err());
            assert!(DateTime::<Utc>::MAX_UTC.into_pyobject(py).is_err());
            let east = FixedOffset::east_opt(3600).unwrap();
            assert!(DateTime::<Utc>::MAX_UTC
                .with_timezone(&east)
                .into_pyobject(py)
                .is_err());
            let error = Duration::MAX.into_pyobject(py).unwrap_err();
            assert!(error.to_string().starts_with("OverflowError"));
        });
        let moment = c"__import__('datetime').datetime(2020, 1, 2)";
        let error = "TypeError: expected a datetime with non-None tzinfo".to_owned();
        assert_eq!(read::<DateTime<Utc>>(moment), Err(error));
        let moment = c"__import__('datetime').datetime(2020, 1, 2, \
                       tzinfo=__import__('datetime').timezone.utc)";
        let error = "TypeError: expected a datetime without tzinfo".to_owned();
        assert_eq!(read::<NaiveDateTime>(moment), Err(error));
        let error = "ValueError: expected datetime.timezone.utc".to_owned();
        assert_eq!(read::<Utc>(c"1"), Err(error));
    }

    #[test]
    fn less_than_a_microsecond_is_cut_off() {
        assert_eq!(
            there_and_back(Duration::nanoseconds(-1500)),
            Duration::microseconds(-1)
        );
    }

    #[cfg(feature = "chrono-tz")]
    #[test]
    fn clocks_turned_back_are_told_apart() {
        use chrono_tz::Europe::Paris;

        if !zones_are_known() {
            return;
        }
        let twice = Paris.with_ymd_and_hms(2020, 10, 25, 2, 30, 0);
        for moment in [twice.earliest().unwrap(), twice.latest().unwrap()] {
            assert_eq!(there_and_back(moment), moment);
        }
        let never = c"__import__('datetime').datetime(2020, 3, 29, 2, 30, \
                      tzinfo=__import__('zoneinfo').ZoneInfo('Europe/Paris'))";
        let error = read::<DateTime<chrono_tz::Tz>>(never).unwrap_err();
        assert!(
            error.ends_with("contains an incompatible timezone"),
            "{error}"
        );
        let error = read::<DateTime<FixedOffset>>(never).unwrap_err();
        assert!(error.ends_with("is not a fixed offset timezone"), "{error}");
    }

    #[cfg(feature = "chrono-local")]
    #[test]
    fn local_times_need_no_zone() {
        use ::chrono::Local;

        let moment: DateTime<Local> = read(c"__import__('datetime').datetime(2020, 1, 2)").unwrap();
        assert_eq!(moment.naive_local().to_string(), "2020-01-02 00:00:00");
        if zones_are_known() {
            assert_eq!(there_and_back(moment), moment);
        }
    }
}

#[cfg(feature = "jiff-02")]
mod jiff {
    use super::*;
    use jiff_02::civil::{Date, DateTime, Time};
    use jiff_02::tz::{Offset, TimeZone};
    use jiff_02::{SignedDuration, Span, Timestamp, Zoned};

    proptest! {
        #[test]
        fn moments(micros in -62_135_500_000_000_000_i64..253_402_200_000_000_000, offset in -86_399..86_400) {
            let moment = Timestamp::from_microsecond(micros).unwrap();
            prop_assert_eq!(there_and_back(moment), moment);
            let offset = Offset::from_seconds(offset).unwrap();
            prop_assert_eq!(there_and_back(offset), offset);
            let civil: DateTime = TimeZone::UTC.to_datetime(moment);
            prop_assert_eq!(there_and_back(civil), civil);
            let (day, time): (Date, Time) = (civil.date(), civil.time());
            prop_assert_eq!(there_and_back(day), day);
            prop_assert_eq!(there_and_back(day.iso_week_date()), day.iso_week_date());
            prop_assert_eq!(there_and_back(time), time);
        }

        #[test]
        fn durations(seconds in -86_399_999_913_600_i64..86_400_000_000_000, micros in 0..1_000_000_i64) {
            let value = SignedDuration::from_secs(seconds) + SignedDuration::from_micros(micros);
            prop_assert_eq!(there_and_back(value), value);
        }
    }

    #[test]
    fn zones() {
        for zone in [TimeZone::UTC, TimeZone::fixed(Offset::constant(-5))] {
            assert_eq!(there_and_back(zone.clone()), zone);
        }
        Python::attach(|py| {
            let posix = TimeZone::posix("EST5EDT,M3.2.0,M11.1.0").unwrap();
            assert!(posix.into_pyobject(py).is_err());
        });
        if zones_are_known() {
            for text in [
                "2020-10-25T02:30:00+02:00[Europe/Paris]",
                "2020-10-25T02:30:00+01:00[Europe/Paris]",
            ] {
                let moment: Zoned = text.parse().unwrap();
                assert_eq!(there_and_back(moment.clone()), moment);
            }
        }
    }

    #[test]
    fn spans_are_only_read() {
        let span = read::<Span>(c"__import__('datetime').timedelta(seconds=90)").unwrap();
        assert_eq!(span.get_seconds(), 90);
        assert!(read::<Span>(c"__import__('datetime').timedelta.max").is_err());
    }
}

#[cfg(feature = "time")]
mod time {
    use super::*;
    use ::time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, UtcDateTime, UtcOffset};

    proptest! {
        #[test]
        fn moments(days in 1_721_426..5_373_484, micros in 0..86_400_000_000_i64, offset in -86_399..86_400) {
            let day = Date::from_julian_day(days).unwrap();
            prop_assert_eq!(there_and_back(day), day);
            let time = ::time::Time::MIDNIGHT + Duration::microseconds(micros);
            prop_assert_eq!(there_and_back(time), time);
            let moment = PrimitiveDateTime::new(day, time);
            prop_assert_eq!(there_and_back(moment), moment);
            let offset = UtcOffset::from_whole_seconds(offset).unwrap();
            prop_assert_eq!(there_and_back(offset), offset);
            let moment = OffsetDateTime::new_in_offset(day, time, offset);
            prop_assert_eq!(there_and_back(moment), moment);
            let moment = UtcDateTime::new(day, time);
            prop_assert_eq!(there_and_back(moment), moment);
        }

        #[test]
        fn durations(seconds in -86_399_999_913_600_i64..86_400_000_000_000, micros in 0..1_000_000_i64) {
            let value = Duration::seconds(seconds) + Duration::microseconds(micros);
            prop_assert_eq!(there_and_back(value), value);
        }
    }

    #[test]
    fn what_is_refused() {
        Python::initialize();
        Python::attach(|py| {
            let error = Duration::MAX.into_pyobject(py).unwrap_err();
            assert_eq!(
                error.to_string(),
                "OverflowError: duration out of range for Python timedelta"
            );
        });
        let zoned = c"__import__('datetime').datetime(2020, 1, 2, tzinfo=\
                      __import__('datetime').timezone(__import__('datetime').timedelta(hours=1)))";
        let error = "ValueError: expected a datetime with UTC timezone".to_owned();
        assert_eq!(read::<UtcDateTime>(zoned), Err(error));
    }
}

#[cfg(feature = "anyhow")]
#[test]
fn anyhow_keeps_python_errors_and_chains() {
    use pyrope::exceptions::PyValueError;

    Python::initialize();
    let error = ::anyhow::Error::from(PyValueError::new_err("no"));
    assert_eq!(PyErr::from(error).to_string(), "ValueError: no");
    let error = ::anyhow::Error::from(PyValueError::new_err("no")).context("around");
    let text = PyErr::from(error).to_string();
    assert!(
        text.starts_with("RuntimeError: around") && text.contains("ValueError: no"),
        "{text}"
    );
}

#[cfg(feature = "eyre")]
#[test]
fn eyre_keeps_python_errors_and_chains() {
    use pyrope::exceptions::PyValueError;

    Python::initialize();
    let error = ::eyre::Report::from(PyValueError::new_err("no"));
    assert_eq!(PyErr::from(error).to_string(), "ValueError: no");
    let error = ::eyre::Report::from(PyValueError::new_err("no")).wrap_err("around");
    let text = PyErr::from(error).to_string();
    assert!(
        text.starts_with("RuntimeError: around") && text.contains("ValueError: no"),
        "{text}"
    );
}
