//! Conversions of std's types at the edges of what either side can hold.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ffi::{CStr, OsString};
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;
use pyrope::types::PyDict;
use pyrope_behaviour::there_and_back;

/// What a Python expression is as a `T`, or the error with its type.
fn read<T>(code: &CStr) -> Result<T, String>
where
    T: for<'py> FromPyObjectOwned<'py> + Debug,
{
    Python::initialize();
    Python::attach(|py| {
        let names = PyDict::new(py);
        py.run(PRELUDE, Some(&names), None).unwrap();
        let object = py.eval(code, Some(&names), None).unwrap();
        let value: PyResult<T> = T::extract(object.as_borrowed()).map_err(Into::into);
        value.map_err(|error| error.to_string())
    })
}

const PRELUDE: &CStr = c"
from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Both(int):
    def __index__(self): return 1
    def __int__(self): return 2
";

type Parts = (Vec<Option<i64>>, BTreeMap<String, Vec<u8>>);

fn parts() -> impl Strategy<Value = Parts> {
    let bytes = prop::collection::vec(any::<u8>(), 0..8);
    (
        prop::collection::vec(any::<Option<i64>>(), 0..6),
        prop::collection::btree_map(".{0,8}", bytes, 0..4),
    )
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

    #[test]
    fn wide_integers(signed: i128, unsigned: u128, shift in 0_u32..128) {
        for value in [signed, signed >> shift, i128::MIN >> shift, i128::MAX >> shift] {
            prop_assert_eq!(there_and_back(value), value);
        }
        for value in [unsigned, unsigned >> shift, u128::MAX >> shift, 1 << shift] {
            prop_assert_eq!(there_and_back(value), value);
        }
    }

    /// Every bit of a number that is none, too, and the sign of zero.
    #[test]
    fn floats_keep_their_bits(bits: u64, narrow: f32) {
        let value = f64::from_bits(bits);
        prop_assert_eq!(there_and_back(value).to_bits(), value.to_bits());
        let back = there_and_back(narrow);
        prop_assert!(back.to_bits() == narrow.to_bits() || back.is_nan() && narrow.is_nan());
    }

    #[test]
    fn spans_and_moments(micros in 0_u64..86_399_999_999_999, before: bool, past in 0_u64..62_135_596_800_000_000) {
        let span = Duration::from_micros(micros);
        prop_assert_eq!(there_and_back(span), span);
        // From year 1 on.
        let distance = Duration::from_micros(past);
        let moment = if before { SystemTime::UNIX_EPOCH - distance } else { SystemTime::UNIX_EPOCH + distance };
        prop_assert_eq!(there_and_back(moment), moment);
    }

    #[test]
    fn addresses(four: u32, six: u128) {
        let (four, six) = (Ipv4Addr::from(four), Ipv6Addr::from(six));
        for address in [IpAddr::V4(four), IpAddr::V6(six)] {
            prop_assert_eq!(there_and_back(address), address);
        }
    }

    #[cfg(unix)]
    #[test]
    fn names_of_files_that_are_no_text(bytes in prop::collection::vec(1_u8.., 0..40)) {
        use std::os::unix::ffi::OsStringExt;

        let name = OsString::from_vec(bytes);
        prop_assert_eq!(there_and_back(name.clone()), name.clone());
        // `pathlib` takes out what says nothing, as an empty part.
        let name = OsString::from_vec(name.into_vec().into_iter().filter(|byte| *byte != b'/').collect());
        let path = std::path::Path::new("/folder").join(name);
        prop_assert_eq!(there_and_back(path.clone()), path);
    }

    #[test]
    fn nested(values in prop::collection::vec(prop::option::of(parts()), 0..6)) {
        prop_assert_eq!(there_and_back(values.clone()), values);
    }
}

#[test]
fn floats_at_their_limits() {
    for value in [
        0.0,
        -0.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
    ] {
        assert_eq!(there_and_back(value).to_bits(), value.to_bits());
    }
    assert!(there_and_back(-0.0_f32).is_sign_negative());
    assert_eq!(
        read::<f64>(c"2**1024"),
        Err("OverflowError: int too large to convert to float".into())
    );
    assert_eq!(read::<f32>(c"1e300"), Ok(f32::INFINITY));
    assert_eq!(read::<f64>(c"-2**53"), Ok(-(2.0_f64.powi(53))));
}

#[test]
fn integers_ask_index_and_nothing_else() {
    assert_eq!(read::<i32>(c"Index(7)"), Ok(7));
    assert_eq!(read::<i128>(c"Index(-2**127)"), Ok(i128::MIN));
    assert_eq!(read::<u128>(c"Index(2**128 - 1)"), Ok(u128::MAX));
    // A number is what it is, whatever its class says.
    assert_eq!(read::<u8>(c"Both(200)"), Ok(200));
    assert_eq!(read::<i64>(c"Both(2**62)"), Ok(1 << 62));
    assert_eq!(read::<i128>(c"Both(2**100)"), Ok(1 << 100));
    assert_eq!(read::<bool>(c"True"), Ok(true));
    assert_eq!(read::<u8>(c"True"), Ok(1));
    for outside in [c"2**127", c"-2**127 - 1", c"Index(2**200)"] {
        assert!(
            read::<i128>(outside)
                .unwrap_err()
                .starts_with("OverflowError: "),
            "{outside:?}"
        );
    }
    for outside in [c"2**128", c"-1", c"Index(-1)"] {
        assert!(
            read::<u128>(outside)
                .unwrap_err()
                .starts_with("OverflowError: "),
            "{outside:?}"
        );
    }
    assert!(read::<i64>(c"Index('x')")
        .unwrap_err()
        .starts_with("TypeError: "));
    assert!(read::<i64>(c"1.0").unwrap_err().starts_with("TypeError: "));
}

#[test]
fn moments_outside_of_pythons_calendar() {
    Python::initialize();
    Python::attach(|py| {
        let year_1 = SystemTime::UNIX_EPOCH - Duration::from_secs(62_135_596_800);
        assert_eq!(
            year_1.into_pyobject(py).unwrap().to_string(),
            "0001-01-01 00:00:00+00:00"
        );
        let last = SystemTime::UNIX_EPOCH + Duration::new(253_402_300_799, 999_999_000);
        assert_eq!(
            last.into_pyobject(py).unwrap().to_string(),
            "9999-12-31 23:59:59.999999+00:00"
        );
        for outside in [
            year_1 - Duration::from_micros(1),
            last + Duration::from_micros(1),
        ] {
            let error = outside.into_pyobject(py).unwrap_err();
            assert!(
                error.is_instance_of::<pyrope::exceptions::PyOverflowError>(py),
                "{error}"
            );
        }
        let longest = Duration::new(86_399_999_999_999, 999_999_000);
        assert_eq!(
            longest.into_pyobject(py).unwrap().to_string(),
            "999999999 days, 23:59:59.999999"
        );
        assert!((longest + Duration::from_micros(1))
            .into_pyobject(py)
            .is_err());
    });
    let moment =
        read::<SystemTime>(c"datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))").unwrap();
    let before_year_1 = SystemTime::UNIX_EPOCH - Duration::from_secs(62_135_596_800 + 14 * 3600);
    assert_eq!(moment, before_year_1);
    assert!(read::<Duration>(c"timedelta(microseconds=-1)")
        .unwrap_err()
        .starts_with("ValueError: "));
}

#[test]
fn surrogates_are_text_of_the_file_system_only() {
    for code in [c"'\\ud800'", c"'a\\udfff'", c"'\\ud83d' + '\\ude00'"] {
        let refused = read::<String>(code).unwrap_err();
        assert!(refused.starts_with("UnicodeEncodeError: "), "{refused}");
        assert!(read::<HashMap<String, i32>>(c"{'\\ud800': 1}").is_err());
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;

        // What `os.fsdecode` makes of bytes that are no text; other surrogates stand for nothing.
        assert_eq!(
            read::<OsString>(c"'a\\udcff'").unwrap().as_bytes(),
            b"a\xff"
        );
        assert!(read::<OsString>(c"'\\ud800'")
            .unwrap_err()
            .starts_with("UnicodeEncodeError: "));
    }
    assert_eq!(read::<char>(c"'\\U0010ffff'"), Ok(char::MAX));
    assert!(read::<char>(c"'\\ud800'").is_err() && read::<char>(c"''").is_err());
}

#[test]
fn addresses_of_one_interface() {
    // Rust's address has no place for the interface, which Python knows since 3.9.
    #[cfg(Py_3_9)]
    assert_eq!(
        read::<IpAddr>(c"ip_address('fe80::1%eth0')"),
        Ok("fe80::1".parse().unwrap())
    );
    assert_eq!(
        read::<IpAddr>(c"'::ffff:1.2.3.4'"),
        Ok("::ffff:1.2.3.4".parse().unwrap())
    );
    assert!(read::<IpAddr>(c"'1.2.3'").is_err() && read::<IpAddr>(c"'fe80::1%'").is_err());
}

#[test]
fn arrays_of_any_length() {
    fn check<const N: usize>() {
        let numbers: [u16; N] = std::array::from_fn(|i| i as u16);
        assert_eq!(there_and_back(numbers), numbers);
        let texts: [String; N] = std::array::from_fn(|i| i.to_string());
        assert_eq!(there_and_back(texts.clone()), texts);
        let error = read::<[u16; N]>(c"[0] * 99").unwrap_err();
        assert!(
            error.contains(&N.to_string()) && error.contains("99"),
            "{error}"
        );
    }
    check::<0>();
    check::<1>();
    check::<32>();
    check::<33>();
    check::<100>();
}

#[test]
fn options_in_options_are_flat() {
    assert_eq!(read::<Option<Option<i32>>>(c"None"), Ok(None));
    assert_eq!(read::<Option<Option<i32>>>(c"5"), Ok(Some(Some(5))));
    assert_eq!(there_and_back(Some(None::<i32>)), None);
    assert_eq!(
        read::<Vec<Option<bool>>>(c"[None, True]"),
        Ok(vec![None, Some(true)])
    );
}

#[test]
fn containers_empty_and_huge() {
    let huge: Vec<i64> = (0..200_000).map(|i| i * 1_000_003).collect();
    assert_eq!(there_and_back(huge.clone()), huge);
    let set: HashSet<i64> = huge.iter().copied().collect();
    assert_eq!(there_and_back(set.clone()), set);
    let map: HashMap<String, i64> = huge
        .iter()
        .take(50_000)
        .map(|i| (i.to_string(), *i))
        .collect();
    assert_eq!(there_and_back(map.clone()), map);
    assert!(there_and_back(Vec::<u8>::new()).is_empty());
    assert_eq!(
        there_and_back(HashMap::<String, i64>::new()),
        HashMap::new()
    );
    assert_eq!(there_and_back(vec![7_u8; 1 << 20]), vec![7; 1 << 20]);
}

#[test]
fn keys_of_several_types() {
    let refused = read::<HashMap<String, i32>>(c"{'a': 1, 2: 3}").unwrap_err();
    assert_eq!(
        refused,
        "TypeError: 'int' object is not an instance of 'str'"
    );
    let refused = read::<HashMap<i32, i32>>(c"{1: 1, (2, 3): 3}").unwrap_err();
    assert_eq!(
        refused,
        "TypeError: 'tuple' object cannot be interpreted as an integer"
    );
    // `1`, `1.0` and `True` are one key.
    assert_eq!(
        read::<HashMap<u8, u8>>(c"{1: 1, True: 2}"),
        Ok(HashMap::from([(1, 2)]))
    );
    assert!(read::<HashSet<i64>>(c"{1, 'a'}").is_err());
}
