use super::{PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTime, PyTimeAccess};
use super::{PyTzInfo, PyTzInfoAccess};
use crate::exceptions::PyValueError;
use crate::prelude::*;

#[test]
fn parts_are_read_as_they_were_given() {
    Python::initialize();
    Python::attach(|py| {
        let date = PyDate::new(py, 9999, 12, 31).unwrap();
        assert_eq!(
            (date.get_year(), date.get_month(), date.get_day()),
            (9999, 12, 31)
        );
        let utc = PyTzInfo::utc(py).unwrap().to_owned();
        let moment =
            PyDateTime::new_with_fold(py, 2024, 2, 29, 23, 59, 58, 999_999, Some(&utc), true)
                .unwrap();
        assert_eq!(
            (moment.get_year(), moment.get_month(), moment.get_day()),
            (2024, 2, 29)
        );
        assert_eq!(
            (moment.get_hour(), moment.get_minute(), moment.get_second()),
            (23, 59, 58)
        );
        assert_eq!(
            (moment.get_microsecond(), moment.get_fold()),
            (999_999, true)
        );
        assert!(moment.get_tzinfo().unwrap().is(&utc));
        let time = PyTime::new(py, 1, 2, 3, 4, None).unwrap();
        assert_eq!(
            (time.get_hour(), time.get_minute(), time.get_second()),
            (1, 2, 3)
        );
        assert_eq!((time.get_microsecond(), time.get_fold()), (4, false));
        assert!(time.get_tzinfo().is_none());
        let delta = PyDelta::new(py, 1, -1, 7, true).unwrap();
        assert_eq!((delta.get_days(), delta.get_seconds()), (0, 86_399));
        assert_eq!(delta.get_microseconds(), 7);
    });
}

#[test]
fn what_does_not_exist_is_an_error() {
    Python::initialize();
    Python::attach(|py| {
        for error in [
            PyDate::new(py, 2023, 2, 29).unwrap_err(),
            PyDate::new(py, 0, 1, 1).unwrap_err(),
            PyTime::new(py, 24, 0, 0, 0, None).unwrap_err(),
            PyTime::new(py, 0, 0, 0, 1_000_000, None).unwrap_err(),
            PyDateTime::new(py, 2023, 13, 1, 0, 0, 0, 0, None).unwrap_err(),
        ] {
            assert!(error.is_instance_of::<PyValueError>(py), "{error}");
        }
        let day = PyDelta::new(py, 1, 0, 0, true).unwrap();
        assert!(PyTzInfo::fixed_offset(py, day).is_err());
        assert!(PyDateTime::from_timestamp(py, f64::NAN, None).is_err());
    });
}

#[test]
fn a_date_is_no_datetime_but_a_datetime_is_a_date() {
    Python::initialize();
    Python::attach(|py| {
        let date = PyDate::new(py, 2024, 1, 1).unwrap();
        assert!(date.cast::<PyDateTime>().is_err());
        let moment = PyDateTime::new(py, 2024, 1, 1, 0, 0, 0, 0, None).unwrap();
        assert!(moment.cast::<PyDate>().is_ok());
        assert!(moment.cast_exact::<PyDate>().is_err());
    });
}

/// Runs another test of this binary, which is otherwise ignored, with a `datetime.py` before the
/// interpreter's own.
#[test]
fn a_bogus_datetime_module_is_an_error() {
    let folder = std::env::temp_dir().join(format!("bogus-datetime-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("datetime.py"),
        "datetime_CAPI = date = timezone = 5\n",
    )
    .unwrap();
    let (_crate_name, module) = module_path!().split_once("::").unwrap();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--test-threads=1"])
        .arg(format!("{module}::with_a_bogus_module"))
        .env("PYTHONPATH", &folder)
        .env(BOGUS, "1")
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let output = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && output.contains("1 passed"),
        "{output}"
    );
}

/// Set for the process in which `datetime` is not the module that it should be.
const BOGUS: &str = "PYROPE_TEST_BOGUS_DATETIME";

/// The part of `a_bogus_datetime_module_is_an_error` that runs in a process of its own.
#[test]
fn with_a_bogus_module() {
    if std::env::var_os(BOGUS).is_none() {
        return;
    }
    Python::initialize();
    Python::attach(|py| {
        assert!(PyDate::new(py, 2024, 1, 1).is_err());
        assert!(PyDate::from_timestamp(py, 0.0).is_err());
        assert!(PyTzInfo::utc(py).is_err());
        assert!(std::time::Duration::ZERO.into_pyobject(py).is_err());
        assert!(!PyErr::occurred(py));
    });
}
