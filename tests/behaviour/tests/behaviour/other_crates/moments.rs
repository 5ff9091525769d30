//! Other crates' dates, times and durations.

use proptest::prelude::*;
use pyrope::prelude::*;

use super::{read, there_and_back, zones_are_known};

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

mod jiff {
    use super::*;
    use ::jiff::civil::{Date, DateTime, Time};
    use ::jiff::tz::{Offset, TimeZone};
    use ::jiff::{SignedDuration, Span, Timestamp, Zoned};

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
            // In a gap the other offset applies with `fold`, as `datetime.timestamp()` has it.
            for (fold, timestamp) in [(0, 1_585_445_400), (1, 1_585_441_800)] {
                let code = format!(
                    "__import__('datetime').datetime(2020, 3, 29, 2, 30, fold={fold}, \
                     tzinfo=__import__('zoneinfo').ZoneInfo('Europe/Paris'))"
                );
                let code = std::ffi::CString::new(code).unwrap();
                let moment: Zoned = read(&code).unwrap();
                assert_eq!(moment.timestamp().as_second(), timestamp);
                let seconds = Python::attach(|py| {
                    let moment = py.eval(&code, None, None).unwrap();
                    let seconds = moment.call_method0("timestamp").unwrap();
                    seconds.extract::<f64>().unwrap()
                });
                assert_eq!(moment.timestamp().as_second() as f64, seconds);
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
