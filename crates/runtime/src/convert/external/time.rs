//! The dates and times of [`time`](https://docs.rs/time) as those of `datetime`.
//!
//! Feature `time`. Python counts microseconds, so what is less is cut off.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::prelude::*;
//! use time::{Date, Month};
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let day = Date::from_calendar_date(2024, Month::February, 29).unwrap();
//!     let object = day.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "2024-02-29");
//!     assert_eq!(object.extract::<Date>()?, day);
//!     Ok(())
//! })
//! # }
//! ```

use ::time::{
    Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime, UtcOffset,
};

use super::civil::{
    delta_of_nanoseconds, into_py_by_value, offset_of_zone, seconds_and_microseconds, without_zone,
    zone_of, zone_of_offset, TimeOfDay,
};
use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::{
    PyAnyMethods, PyDate, PyDateAccess, PyDateTime, PyDelta, PyTime, PyTimeAccess, PyTzInfo,
};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

into_py_by_value! {
    Duration => PyDelta;
    Date => PyDate;
    Time => PyTime;
    PrimitiveDateTime => PyDateTime;
    OffsetDateTime => PyDateTime;
    UtcDateTime => PyDateTime;
    UtcOffset => PyTzInfo;
}

impl<'py> IntoPyObject<'py> for &Duration {
    type Target = PyDelta;
    type Output = Bound<'py, PyDelta>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        delta_of_nanoseconds(py, self.whole_nanoseconds())
    }
}

impl FromPyObject<'_, '_> for Duration {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let (seconds, microseconds) = seconds_and_microseconds(&*obj.cast::<PyDelta>()?);
        Ok(Duration::seconds(seconds) + Duration::microseconds(microseconds.into()))
    }
}

impl<'py> IntoPyObject<'py> for &Date {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyDate::new(py, self.year(), self.month().into(), self.day())
    }
}

impl FromPyObject<'_, '_> for Date {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDate>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        date(&*obj.cast::<PyDate>()?)
    }
}

fn date(date: &impl PyDateAccess) -> PyResult<Date> {
    let month = Month::try_from(date.get_month()).map_err(out_of_range)?;
    Date::from_calendar_date(date.get_year(), month, date.get_day()).map_err(out_of_range)
}

impl<'py> IntoPyObject<'py> for &Time {
    type Target = PyTime;
    type Output = Bound<'py, PyTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTime::new(
            py,
            self.hour(),
            self.minute(),
            self.second(),
            self.microsecond(),
            None,
        )
    }
}

impl FromPyObject<'_, '_> for Time {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
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
    Time::from_hms_micro(hour, minute, second, microsecond).map_err(out_of_range)
}

#[inline]
fn moment<'py>(
    py: Python<'py>,
    date: Date,
    time: Time,
    zone: Option<&Bound<'py, PyTzInfo>>,
) -> PyResult<Bound<'py, PyDateTime>> {
    PyDateTime::new(
        py,
        date.year(),
        date.month().into(),
        date.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.microsecond(),
        zone,
    )
}

impl<'py> IntoPyObject<'py> for &PrimitiveDateTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        moment(py, self.date(), self.time(), None)
    }
}

impl FromPyObject<'_, '_> for PrimitiveDateTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        without_zone(&moment)?;
        Ok(PrimitiveDateTime::new(date(&*moment)?, time(&*moment)?))
    }
}

impl<'py> IntoPyObject<'py> for &OffsetDateTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let zone = self.offset().into_pyobject(py)?;
        moment(py, self.date(), self.time(), Some(&zone))
    }
}

impl FromPyObject<'_, '_> for OffsetDateTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        let offset = zone_of(&moment)?.extract::<UtcOffset>()?;
        Ok(OffsetDateTime::new_in_offset(
            date(&*moment)?,
            time(&*moment)?,
            offset,
        ))
    }
}

impl<'py> IntoPyObject<'py> for &UtcDateTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        moment(py, self.date(), self.time(), Some(&*PyTzInfo::utc(py)?))
    }
}

impl FromPyObject<'_, '_> for UtcDateTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let moment = obj.cast::<PyDateTime>()?;
        if !zone_of(&moment)?.eq(PyTzInfo::utc(obj.py())?)? {
            return Err(PyErr::new::<PyValueError, _>(Message(
                "expected a datetime with UTC timezone",
            )));
        }
        Ok(UtcDateTime::new(date(&*moment)?, time(&*moment)?))
    }
}

impl<'py> IntoPyObject<'py> for &UtcOffset {
    type Target = PyTzInfo;
    type Output = Bound<'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("datetime", "timezone"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        zone_of_offset(py, self.whole_seconds())
    }
}

impl FromPyObject<'_, '_> for UtcOffset {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyTzInfo>());

    /// Takes any time zone whose offset never changes. Less than a second is cut off.
    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        UtcOffset::from_whole_seconds(offset_of_zone(obj)?).map_err(out_of_range)
    }
}

#[cold]
#[inline]
fn out_of_range(error: ::time::error::ComponentRange) -> PyErr {
    PyErr::new::<PyValueError, _>(LazyMessage(move || error.to_string()))
}
