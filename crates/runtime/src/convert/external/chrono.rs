//! The dates and times of [`chrono`](https://docs.rs/chrono) as those of `datetime`.
//!
//! Feature `chrono`; `chrono-local` for [`chrono::Local`](https://docs.rs/chrono). Python counts
//! microseconds, so what is less is cut off, and it knows no leap seconds, about which it warns.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use chrono::{DateTime, Utc};
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let moment: DateTime<Utc> = "2024-02-29T12:30:00Z".parse().unwrap();
//!     let object = moment.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "2024-02-29 12:30:00+00:00");
//!     assert_eq!(object.extract::<DateTime<Utc>>()?, moment);
//!     Ok(())
//! })
//! # }
//! ```

use ::chrono::{
    DateTime, Datelike, Duration, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime,
    Offset, TimeZone, Timelike, Utc,
};

use super::civil::{
    delta_of_nanoseconds, into_py_by_value, no_zone, offset_of_zone, seconds_and_microseconds,
    without_zone, zone_of_offset, TimeOfDay,
};
use crate::conversion::{FromPyObjectOwned, Internal};
use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::{PyUserWarning, PyValueError};
use crate::object::{Borrowed, Bound, PyAny, PyTypeInfo};
use crate::types::{
    PyAnyMethods, PyDate, PyDateAccess, PyDateTime, PyDelta, PyTime, PyTimeAccess, PyTzInfo,
    PyTzInfoAccess,
};
use crate::{FromPyObject, IntoPyObject, IntoPyObjectExt, PyErr, PyResult, Python};

into_py_by_value! {
    Duration => PyDelta;
    NaiveDate => PyDate;
    NaiveTime => PyTime;
    NaiveDateTime => PyDateTime;
    FixedOffset => PyTzInfo;
}

impl<'py> IntoPyObject<'py> for &Duration {
    type Target = PyDelta;
    type Output = Bound<'py, PyDelta>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let nanoseconds =
            i128::from(self.num_seconds()) * 1_000_000_000 + i128::from(self.subsec_nanos());
        delta_of_nanoseconds(py, nanoseconds)
    }
}

impl FromPyObject<'_, '_> for Duration {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let (seconds, microseconds) = seconds_and_microseconds(&*obj.cast::<PyDelta>()?);
        Duration::new(seconds, microseconds * 1000).ok_or_else(out_of_range)
    }
}

impl<'py> IntoPyObject<'py> for &NaiveDate {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyDate::new(py, self.year(), self.month() as u8, self.day() as u8)
    }
}

impl FromPyObject<'_, '_> for NaiveDate {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        date(&*obj.cast::<PyDate>()?)
    }
}

fn date(date: &impl PyDateAccess) -> PyResult<NaiveDate> {
    NaiveDate::from_ymd_opt(
        date.get_year(),
        date.get_month().into(),
        date.get_day().into(),
    )
    .ok_or_else(out_of_range)
}

impl<'py> IntoPyObject<'py> for &NaiveTime {
    type Target = PyTime;
    type Output = Bound<'py, PyTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let time = parts(py, self)?;
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

/// The time of day without its leap second, about which there is a warning.
fn parts(py: Python<'_>, time: &impl Timelike) -> PyResult<TimeOfDay> {
    let mut microsecond = time.nanosecond() / 1000;
    if let Some(without) = microsecond.checked_sub(1_000_000) {
        microsecond = without;
        let message = c"ignored leap-second, `datetime` does not support leap-seconds";
        PyErr::warn(py, PyUserWarning::type_object(py).as_any(), message, 0)?;
    }
    Ok(TimeOfDay {
        hour: time.hour() as u8,
        minute: time.minute() as u8,
        second: time.second() as u8,
        microsecond,
    })
}

impl FromPyObject<'_, '_> for NaiveTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        time(&*obj.cast::<PyTime>()?)
    }
}

fn time(time: &impl PyTimeAccess) -> PyResult<NaiveTime> {
    let TimeOfDay {
        hour,
        minute,
        second,
        microsecond,
    } = TimeOfDay::of(time);
    NaiveTime::from_hms_micro_opt(hour.into(), minute.into(), second.into(), microsecond)
        .ok_or_else(out_of_range)
}

impl<'py> IntoPyObject<'py> for &NaiveDateTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        moment(py, self, None, false)
    }
}

#[inline]
fn moment<'py>(
    py: Python<'py>,
    moment: &NaiveDateTime,
    zone: Option<&Bound<'py, PyTzInfo>>,
    fold: bool,
) -> PyResult<Bound<'py, PyDateTime>> {
    let time = parts(py, moment)?;
    PyDateTime::new_with_fold(
        py,
        moment.year(),
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

impl FromPyObject<'_, '_> for NaiveDateTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        without_zone(&moment)?;
        naive(&moment)
    }
}

#[inline]
fn naive(moment: &Bound<'_, PyDateTime>) -> PyResult<NaiveDateTime> {
    Ok(NaiveDateTime::new(date(moment)?, time(moment)?))
}

impl<'py, Tz> IntoPyObject<'py> for DateTime<Tz>
where
    Tz: TimeZone + IntoPyObject<'py>,
{
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (&self).into_pyobject(py)
    }
}

impl<'py, Tz> IntoPyObject<'py> for &DateTime<Tz>
where
    Tz: TimeZone + IntoPyObject<'py>,
{
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let zone = self.timezone();
        let offset = self.offset().fix();
        let local = self
            .naive_utc()
            .checked_add_offset(offset)
            .ok_or_else(out_of_range)?;
        let fold = match zone.from_local_datetime(&local) {
            LocalResult::Ambiguous(_, latest) => latest.offset().fix() == offset,
            _ => false,
        };
        let zone = zone.into_bound_py_any(py)?.cast_into::<PyTzInfo>()?;
        moment(py, &local, Some(&zone), fold)
    }
}

impl<'py, Tz> FromPyObject<'_, 'py> for DateTime<Tz>
where
    Tz: TimeZone + FromPyObjectOwned<'py>,
{
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    fn extract(obj: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        let zone = match moment.get_tzinfo() {
            Some(zone) => Tz::extract(zone.as_borrowed().to_any()).map_err(Into::into)?,
            None => Tz::as_local_tz(Internal(())).ok_or_else(no_zone)?,
        };
        match naive(&moment)?.and_local_timezone(zone) {
            LocalResult::Single(moment) => Ok(moment),
            LocalResult::Ambiguous(_, latest) if moment.get_fold() => Ok(latest),
            LocalResult::Ambiguous(earliest, _) => Ok(earliest),
            LocalResult::None => Err(skipped(obj)?),
        }
    }
}

/// The clocks of the zone were never so.
#[cold]
#[inline]
fn skipped(moment: Borrowed<'_, '_, PyAny>) -> PyResult<PyErr> {
    let moment = moment.repr()?.to_string();
    Ok(PyErr::new::<PyValueError, _>(LazyMessage(move || {
        format!("The datetime {moment} contains an incompatible timezone")
    })))
}

impl<'py> IntoPyObject<'py> for &FixedOffset {
    type Target = PyTzInfo;
    type Output = Bound<'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("datetime", "timezone"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        zone_of_offset(py, self.local_minus_utc())
    }
}

impl FromPyObject<'_, '_> for FixedOffset {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    /// Takes any time zone whose offset never changes. Less than a second is cut off.
    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        FixedOffset::east_opt(offset_of_zone(obj)?).ok_or_else(out_of_range)
    }
}

impl<'py> IntoPyObject<'py> for Utc {
    type Target = PyTzInfo;
    type Output = Borrowed<'static, 'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("datetime", "timezone"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTzInfo::utc(py)
    }
}

impl<'py> IntoPyObject<'py> for &Utc {
    type Target = PyTzInfo;
    type Output = Borrowed<'static, 'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("datetime", "timezone"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTzInfo::utc(py)
    }
}

impl FromPyObject<'_, '_> for Utc {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if obj.eq(PyTzInfo::utc(obj.py())?)? {
            Ok(Utc)
        } else {
            Err(PyErr::new::<PyValueError, _>(Message(
                "expected datetime.timezone.utc",
            )))
        }
    }
}

#[cold]
#[inline]
fn out_of_range() -> PyErr {
    PyErr::new::<PyValueError, _>(Message("invalid or out-of-range date, time or offset"))
}

#[cfg(feature = "chrono-local")]
mod local {
    use ::chrono::Local;

    use super::*;
    use crate::exceptions::PyRuntimeError;
    use crate::interpreter::PerInterpreter;
    use crate::object::Py;

    impl<'py> IntoPyObject<'py> for Local {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, PyTzInfo>;
        type Error = PyErr;
        crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

        #[inline]
        fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
            static LOCAL: PerInterpreter<Py<PyTzInfo>> = PerInterpreter::new();
            let zone =
                LOCAL.get_or_try_init(py, || PyTzInfo::timezone(py, name()?).map(Bound::unbind))?;
            Ok(zone.bind_borrowed(py))
        }
    }

    impl<'py> IntoPyObject<'py> for &Local {
        type Target = PyTzInfo;
        type Output = Borrowed<'static, 'py, PyTzInfo>;
        type Error = PyErr;
        crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

        #[inline]
        fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
            (*self).into_pyobject(py)
        }
    }

    impl FromPyObject<'_, '_> for Local {
        type Error = PyErr;
        crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

        #[inline]
        fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
            if obj.eq(Local.into_pyobject(obj.py())?)? {
                return Ok(Local);
            }
            let name = name()?;
            Err(PyErr::new::<PyValueError, _>(LazyMessage(move || {
                format!("expected local timezone {name}")
            })))
        }

        #[inline]
        fn as_local_tz(_: Internal) -> Option<Self> {
            Some(Local)
        }
    }

    /// What the system calls its time zone.
    #[inline]
    fn name() -> PyResult<String> {
        iana_time_zone::get_timezone().map_err(|error| {
            PyErr::new::<PyRuntimeError, _>(LazyMessage(move || {
                format!("Could not get local timezone: {error}")
            }))
        })
    }
}
