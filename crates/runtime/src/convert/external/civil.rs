//! Dates and times as plain numbers: what the crates for dates have alike.

use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::{PyOverflowError, PyTypeError};
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{
    PyAnyMethods, PyDateTime, PyDelta, PyDeltaAccess, PyTimeAccess, PyTzInfo, PyTzInfoAccess,
};
use crate::{PyErr, PyResult, Python};

const SECONDS_PER_DAY: i64 = 24 * 60 * 60;
const MICROSECONDS_PER_DAY: i128 = SECONDS_PER_DAY as i128 * 1_000_000;

/// A time of day.
pub(super) struct TimeOfDay {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) microsecond: u32,
}

impl TimeOfDay {
    pub(super) fn of(time: &impl PyTimeAccess) -> Self {
        TimeOfDay {
            hour: time.get_hour(),
            minute: time.get_minute(),
            second: time.get_second(),
            microsecond: time.get_microsecond(),
        }
    }
}

/// A `timedelta` as whole seconds, and microseconds to be added to them.
#[inline]
pub(super) fn seconds_and_microseconds(delta: &Bound<'_, PyDelta>) -> (i64, u32) {
    let seconds = i64::from(delta.get_days()) * SECONDS_PER_DAY + i64::from(delta.get_seconds());
    // Negative only in an object that was made without normalizing it.
    (seconds, delta.get_microseconds().unsigned_abs())
}

/// A `timedelta` of so many nanoseconds. Python counts microseconds; what is less is cut off.
#[inline]
pub(super) fn delta_of_nanoseconds(
    py: Python<'_>,
    nanoseconds: i128,
) -> PyResult<Bound<'_, PyDelta>> {
    let microseconds = nanoseconds / 1000;
    let days = i32::try_from(microseconds.div_euclid(MICROSECONDS_PER_DAY)).map_err(|_| {
        PyErr::new::<PyOverflowError, _>(Message("duration out of range for Python timedelta"))
    })?;
    let rest = microseconds.rem_euclid(MICROSECONDS_PER_DAY);
    PyDelta::new(
        py,
        days,
        (rest / 1_000_000) as i32,
        (rest % 1_000_000) as i32,
        false,
    )
}

/// A `datetime.timezone` that is so many seconds ahead of UTC.
#[inline]
pub(super) fn zone_of_offset(py: Python<'_>, seconds: i32) -> PyResult<Bound<'_, PyTzInfo>> {
    PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true)?)
}

/// How many seconds a time zone is ahead of UTC, if that is always the same.
///
/// # Errors
/// `TypeError` if the object is no time zone, or its offset changes.
#[inline]
pub(super) fn offset_of_zone(obj: Borrowed<'_, '_, PyAny>) -> PyResult<i32> {
    let py = obj.py();
    let zone = obj.cast::<PyTzInfo>()?;
    let offset = zone.call_method1(crate::intern!(py, "utcoffset"), (None::<i32>,))?;
    if offset.is_none() {
        return Err(not_fixed(obj)?);
    }
    let (seconds, _) = seconds_and_microseconds(offset.cast::<PyDelta>()?);
    // Python keeps offsets below one day.
    Ok(i32::try_from(seconds)?)
}

#[cold]
#[inline]
fn not_fixed(zone: Borrowed<'_, '_, PyAny>) -> PyResult<PyErr> {
    let zone = zone.repr()?.to_string();
    Ok(PyErr::new::<PyTypeError, _>(LazyMessage(move || {
        format!("{zone} is not a fixed offset timezone")
    })))
}

/// Refuses a date and time that says which zone it is in.
#[inline]
pub(super) fn without_zone(moment: &Bound<'_, PyDateTime>) -> PyResult<()> {
    match moment.get_tzinfo() {
        None => Ok(()),
        Some(_) => Err(PyErr::new::<PyTypeError, _>(Message(
            "expected a datetime without tzinfo",
        ))),
    }
}

/// The zone of a date and time, which has to say.
#[cfg(any(feature = "jiff-02", feature = "time"))]
#[inline]
pub(super) fn zone_of<'py>(moment: &Bound<'py, PyDateTime>) -> PyResult<Bound<'py, PyTzInfo>> {
    moment.get_tzinfo().ok_or_else(no_zone)
}

#[cold]
#[inline]
pub(super) fn no_zone() -> PyErr {
    PyErr::new::<PyTypeError, _>(Message("expected a datetime with non-None tzinfo"))
}

/// Implements the conversion to Python by value as the one by reference.
macro_rules! into_py_by_value {
    ($($rust:ty => $python:ty;)+) => {$(
        impl<'py> crate::IntoPyObject<'py> for $rust {
            type Target = $python;
            type Output = crate::Bound<'py, $python>;
            type Error = crate::PyErr;
            crate::__type_hint!(OUTPUT_TYPE = <&'static $rust as crate::IntoPyObject<'py>>::OUTPUT_TYPE);

            #[inline]
            fn into_pyobject(self, py: crate::Python<'py>) -> crate::PyResult<Self::Output> {
                (&self).into_pyobject(py)
            }
        }
    )+};
}
pub(super) use into_py_by_value;
