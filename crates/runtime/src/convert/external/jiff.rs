//! The dates and times of [`jiff`](https://docs.rs/jiff) as those of `datetime`.
//!
//! Feature `jiff-02`, for version 0.2 of it. Python counts microseconds, so what is less is cut off.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use jiff_02 as jiff;
//!
//! use jiff::Timestamp;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let moment: Timestamp = "2024-02-29T12:30:00Z".parse().unwrap();
//!     let object = moment.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "2024-02-29 12:30:00+00:00");
//!     assert_eq!(object.extract::<Timestamp>()?, moment);
//!     Ok(())
//! })
//! # }
//! ```

use jiff_02::civil::{Date, DateTime, ISOWeekDate, Time};
use jiff_02::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff_02::{SignedDuration, Span, Timestamp, Zoned};

use super::civil::{
    delta_of_nanoseconds, into_py_by_value, offset_of_zone, seconds_and_microseconds, without_zone,
    zone_of, zone_of_offset, TimeOfDay,
};
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::pybacked::PyBackedStr;
use crate::types::{
    PyAnyMethods, PyDate, PyDateAccess, PyDateTime, PyDelta, PyTime, PyTimeAccess, PyTzInfo,
};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

into_py_by_value! {
    SignedDuration => PyDelta;
    Date => PyDate;
    ISOWeekDate => PyDate;
    Time => PyTime;
    DateTime => PyDateTime;
    Timestamp => PyDateTime;
    Zoned => PyDateTime;
    TimeZone => PyTzInfo;
    Offset => PyTzInfo;
}

impl From<jiff_02::Error> for PyErr {
    #[inline]
    fn from(error: jiff_02::Error) -> Self {
        PyErr::new::<PyValueError, _>(LazyMessage(move || error.to_string()))
    }
}

impl<'py> IntoPyObject<'py> for &SignedDuration {
    type Target = PyDelta;
    type Output = Bound<'py, PyDelta>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        delta_of_nanoseconds(py, self.as_nanos())
    }
}

impl<'py> FromPyObject<'_, 'py> for SignedDuration {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let (seconds, microseconds) = seconds_and_microseconds(&*obj.cast::<PyDelta>()?);
        Ok(SignedDuration::from_secs(seconds) + SignedDuration::from_micros(microseconds.into()))
    }
}

impl<'py> FromPyObject<'_, 'py> for Span {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Span::try_from(obj.extract::<SignedDuration>()?)?)
    }
}

impl<'py> IntoPyObject<'py> for &Date {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyDate::new(py, self.year().into(), self.month() as u8, self.day() as u8)
    }
}

impl<'py> FromPyObject<'_, 'py> for Date {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        date(&*obj.cast::<PyDate>()?)
    }
}

fn date(date: &impl PyDateAccess) -> PyResult<Date> {
    let (year, month, day) = (date.get_year(), date.get_month(), date.get_day());
    Ok(Date::new(
        year.try_into()?,
        month.try_into()?,
        day.try_into()?,
    )?)
}

impl<'py> IntoPyObject<'py> for &ISOWeekDate {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.date().into_pyobject(py)
    }
}

impl FromPyObject<'_, '_> for ISOWeekDate {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        Ok(obj.extract::<Date>()?.iso_week_date())
    }
}

impl<'py> IntoPyObject<'py> for &Time {
    type Target = PyTime;
    type Output = Bound<'py, PyTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let time = parts(*self);
        PyTime::new(
            py,
            time.hour,
            time.minute,
            time.second,
            time.microsecond,
            None,
        )
    }
}

/// None of the parts is ever negative.
#[inline]
fn parts(time: Time) -> TimeOfDay {
    TimeOfDay {
        hour: time.hour() as u8,
        minute: time.minute() as u8,
        second: time.second() as u8,
        microsecond: time.subsec_nanosecond() as u32 / 1000,
    }
}

impl<'py> FromPyObject<'_, 'py> for Time {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        time(&*obj.cast::<PyTime>()?)
    }
}

fn time(time: &impl PyTimeAccess) -> PyResult<Time> {
    let TimeOfDay {
        hour,
        minute,
        second,
        microsecond,
    } = TimeOfDay::of(time);
    let nanosecond = i32::try_from(microsecond)? * 1000;
    Ok(Time::new(
        hour.try_into()?,
        minute.try_into()?,
        second.try_into()?,
        nanosecond,
    )?)
}

impl<'py> IntoPyObject<'py> for &DateTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        moment(py, *self, None, false)
    }
}

#[inline]
fn moment<'py>(
    py: Python<'py>,
    moment: DateTime,
    zone: Option<&Bound<'py, PyTzInfo>>,
    fold: bool,
) -> PyResult<Bound<'py, PyDateTime>> {
    let time = parts(moment.time());
    PyDateTime::new_with_fold(
        py,
        moment.year().into(),
        moment.month() as u8,
        moment.day() as u8,
        time.hour,
        time.minute,
        time.second,
        time.microsecond,
        zone,
        fold,
    )
}

impl<'py> FromPyObject<'_, 'py> for DateTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        without_zone(&moment)?;
        civil(&moment)
    }
}

#[inline]
fn civil(moment: &Bound<'_, PyDateTime>) -> PyResult<DateTime> {
    Ok(DateTime::from_parts(date(moment)?, time(moment)?))
}

impl<'py> IntoPyObject<'py> for &Zoned {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let zone = self.time_zone();
        let fold = match zone.to_ambiguous_timestamp(self.datetime()).offset() {
            AmbiguousOffset::Fold { after, .. } => after == self.offset(),
            _ => false,
        };
        moment(py, self.datetime(), Some(&zone.into_pyobject(py)?), fold)
    }
}

impl<'py> FromPyObject<'_, 'py> for Zoned {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        let zone = zone_of(&moment)?.extract::<TimeZone>()?;
        let ambiguous = zone.into_ambiguous_zoned(civil(&moment)?);
        Ok(match ambiguous.offset() {
            AmbiguousOffset::Fold { .. } if moment.get_fold() => ambiguous.later()?,
            // Clocks that were turned forward never showed this; Python reads it by the offset that follows.
            AmbiguousOffset::Gap { .. } if moment.get_fold() => ambiguous.earlier()?,
            _ => ambiguous.compatible()?,
        })
    }
}

impl<'py> IntoPyObject<'py> for &Timestamp {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (&self.to_zoned(TimeZone::UTC)).into_pyobject(py)
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Timestamp {
    type Error = <Zoned as FromPyObject<'a, 'py>>::Error;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(obj.extract::<Zoned>()?.timestamp())
    }
}

impl<'py> IntoPyObject<'py> for &TimeZone {
    type Target = PyTzInfo;
    type Output = Bound<'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        if *self == TimeZone::UTC {
            return Ok(PyTzInfo::utc(py)?.to_owned());
        }
        match self.iana_name() {
            Some(name) => PyTzInfo::timezone(py, name),
            None => self.to_fixed_offset()?.into_pyobject(py),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for TimeZone {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    /// Takes `zoneinfo.ZoneInfo`, and any time zone whose offset never changes.
    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = obj.py();
        let zone = obj.cast::<PyTzInfo>()?;
        if zone.eq(PyTzInfo::utc(py)?)? {
            return Ok(TimeZone::UTC);
        }
        match zone.getattr_opt(crate::intern!(py, "key"))? {
            // One that was read from a file has no name.
            Some(name) if !name.is_none() => Ok(TimeZone::get(&name.extract::<PyBackedStr>()?)?),
            _ => Ok(obj.extract::<Offset>()?.to_time_zone()),
        }
    }
}

impl<'py> IntoPyObject<'py> for &Offset {
    type Target = PyTzInfo;
    type Output = Bound<'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("datetime", "timezone"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        zone_of_offset(py, self.seconds())
    }
}

impl<'py> FromPyObject<'_, 'py> for Offset {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    /// Takes any time zone whose offset never changes. Less than a second is cut off.
    #[inline]
    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Offset::from_seconds(offset_of_zone(obj)?)?)
    }
}
