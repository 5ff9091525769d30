//! Making dates and times.

use super::{PyDate, PyDateTime, PyDelta, PyTime, PyTzInfo};
use crate::types::{PyAnyMethods, PyNone};
use crate::{Bound, PyAny, PyResult, Python};

impl PyDate {
    /// `datetime.date(year, month, day)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let leap_day = PyDate::new(py, 2024, 2, 29)?;
    ///     assert_eq!(leap_day.get_month(), 2);
    ///     let error = PyDate::new(py, 2023, 2, 29).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is no such day.
    #[inline]
    pub fn new(py: Python<'_>, year: i32, month: u8, day: u8) -> PyResult<Bound<'_, PyDate>> {
        imp::date(py, year, month, day)
    }

    /// The local date at so many seconds since 1970: `datetime.date.fromtimestamp(timestamp)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let date = PyDate::from_timestamp(py, 1_000_000_000.0)?;
    ///     assert_eq!((date.get_year(), date.get_month()), (2001, 9));
    ///     assert!(PyDate::from_timestamp(py, 1e20).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the timestamp is out of range.
    #[inline]
    pub fn from_timestamp(py: Python<'_>, timestamp: f64) -> PyResult<Bound<'_, PyDate>> {
        let method = crate::intern!(py, "fromtimestamp");
        let date = callable(py, Self::class(py)?).call_method1(method, (timestamp,))?;
        Ok(date.cast_into()?)
    }
}

impl PyDateTime {
    /// `datetime.datetime(year, month, day, hour, minute, second, microsecond, tzinfo)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDateTime, PyTzInfo}, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let utc = PyTzInfo::utc(py)?;
    ///     let moment = PyDateTime::new(py, 2024, 2, 29, 13, 5, 59, 250, Some(&utc))?;
    ///     assert_eq!(moment.str()?, "2024-02-29 13:05:59.000250+00:00");
    ///     let error = PyDateTime::new(py, 2024, 2, 29, 24, 0, 0, 0, None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py), "there is no hour 24");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is no such moment.
    #[allow(clippy::too_many_arguments, reason = "as many as a moment has parts")]
    #[inline]
    pub fn new<'py>(
        py: Python<'py>,
        year: i32,
        month: u8,
        day_of_month: u8,
        hour: u8,
        minute: u8,
        second: u8,
        micros: u32,
        tzinfo: Option<&Bound<'py, PyTzInfo>>,
    ) -> PyResult<Bound<'py, PyDateTime>> {
        Self::new_with_fold(
            py,
            year,
            month,
            day_of_month,
            hour,
            minute,
            second,
            micros,
            tzinfo,
            false,
        )
    }

    /// As [`PyDateTime::new`]. A `fold` of true means the second one of two moments that a clock
    /// shows alike because it was turned back between them.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDateTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     // Where clocks went from 3:00 back to 2:00 there were two of these.
    ///     let first = PyDateTime::new_with_fold(py, 2024, 10, 27, 2, 30, 0, 0, None, false)?;
    ///     let second = PyDateTime::new_with_fold(py, 2024, 10, 27, 2, 30, 0, 0, None, true)?;
    ///     assert!(!first.get_fold() && second.get_fold());
    ///     assert_eq!(first.str()?.to_cow()?, second.str()?.to_cow()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is no such moment.
    #[allow(clippy::too_many_arguments, reason = "as many as a moment has parts")]
    #[inline]
    pub fn new_with_fold<'py>(
        py: Python<'py>,
        year: i32,
        month: u8,
        day_of_month: u8,
        hour: u8,
        minute: u8,
        second: u8,
        micros: u32,
        tzinfo: Option<&Bound<'py, PyTzInfo>>,
        fold: bool,
    ) -> PyResult<Bound<'py, PyDateTime>> {
        let time = TimeOfDay {
            hour,
            minute,
            second,
            microsecond: micros,
            fold,
        };
        imp::datetime(
            py,
            (year, month, day_of_month),
            time,
            &tzinfo_or_none(py, tzinfo),
        )
    }

    /// The moment at so many seconds since 1970, in a time zone or in local time:
    /// `datetime.datetime.fromtimestamp(timestamp, tzinfo)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDateTime, PyTzInfo}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let moment = PyDateTime::from_timestamp(py, 1e9, Some(&*PyTzInfo::utc(py)?))?;
    ///     assert_eq!(moment.str()?, "2001-09-09 01:46:40+00:00");
    ///     assert!(PyDateTime::from_timestamp(py, 1e20, None).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the timestamp is out of range.
    #[inline]
    pub fn from_timestamp<'py>(
        py: Python<'py>,
        timestamp: f64,
        tzinfo: Option<&Bound<'py, PyTzInfo>>,
    ) -> PyResult<Bound<'py, PyDateTime>> {
        let method = crate::intern!(py, "fromtimestamp");
        let args = (timestamp, tzinfo_or_none(py, tzinfo));
        Ok(callable(py, Self::class(py)?)
            .call_method1(method, args)?
            .cast_into()?)
    }
}

impl PyTime {
    /// `datetime.time(hour, minute, second, microsecond, tzinfo)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyTime};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let time = PyTime::new(py, 13, 5, 59, 250, None)?;
    ///     assert_eq!(time.str()?, "13:05:59.000250");
    ///     let error = PyTime::new(py, 13, 60, 0, 0, None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py), "there is no minute 60");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is no such time.
    #[inline]
    pub fn new<'py>(
        py: Python<'py>,
        hour: u8,
        minute: u8,
        second: u8,
        micros: u32,
        tzinfo: Option<&Bound<'py, PyTzInfo>>,
    ) -> PyResult<Bound<'py, PyTime>> {
        Self::new_with_fold(py, hour, minute, second, micros, tzinfo, false)
    }

    /// As [`PyTime::new`], with a fold as for [`PyDateTime::new_with_fold`].
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let second = PyTime::new_with_fold(py, 2, 30, 0, 0, None, true)?;
    ///     assert!(second.get_fold());
    ///     assert!(second.eq(PyTime::new(py, 2, 30, 0, 0, None)?)?, "it does not count in comparisons");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if there is no such time.
    #[inline]
    pub fn new_with_fold<'py>(
        py: Python<'py>,
        hour: u8,
        minute: u8,
        second: u8,
        micros: u32,
        tzinfo: Option<&Bound<'py, PyTzInfo>>,
        fold: bool,
    ) -> PyResult<Bound<'py, PyTime>> {
        let time = TimeOfDay {
            hour,
            minute,
            second,
            microsecond: micros,
            fold,
        };
        imp::time(py, time, &tzinfo_or_none(py, tzinfo))
    }
}

impl PyDelta {
    /// `datetime.timedelta(days, seconds, microseconds)`
    ///
    /// `normalize` brings seconds and microseconds into their range, at the expense of the days.
    /// Where it is false, they have to be in it already, or the object is odd. The limited API always
    /// normalizes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDelta, PyDeltaAccess}, exceptions::PyOverflowError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let delta = PyDelta::new(py, 0, 3_600 * 25, -1, true)?;
    ///     assert_eq!((delta.get_days(), delta.get_seconds()), (1, 3_599));
    ///     assert_eq!(delta.str()?, "1 day, 0:59:59.999999");
    ///     let error = PyDelta::new(py, i32::MAX, 0, 0, true).unwrap_err();
    ///     assert!(error.is_instance_of::<PyOverflowError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `OverflowError` if there are too many days.
    #[inline]
    pub fn new(
        py: Python<'_>,
        days: i32,
        seconds: i32,
        microseconds: i32,
        normalize: bool,
    ) -> PyResult<Bound<'_, PyDelta>> {
        imp::delta(py, days, seconds, microseconds, normalize)
    }
}

struct TimeOfDay {
    hour: u8,
    minute: u8,
    second: u8,
    microsecond: u32,
    fold: bool,
}

#[inline]
fn tzinfo_or_none<'py>(
    py: Python<'py>,
    tzinfo: Option<&Bound<'py, PyTzInfo>>,
) -> Bound<'py, PyAny> {
    match tzinfo {
        Some(tzinfo) => tzinfo.clone().into_any(),
        None => PyNone::get(py).to_owned().into_any(),
    }
}

/// A type object as something to call.
#[inline]
fn callable(py: Python<'_>, class: *mut crate::ffi::PyTypeObject) -> Bound<'_, PyAny> {
    // SAFETY: a type object that lives as long as the interpreter.
    unsafe { Bound::from_borrowed_ptr(py, class.cast()) }
}

#[cfg(not(Py_LIMITED_API))]
mod imp {
    use super::{PyDate, PyDateTime, PyDelta, PyTime, TimeOfDay};
    use crate::checked::new_reference_or_raise;
    use crate::error::Message;
    use crate::exceptions::PyValueError;
    use crate::types::datetime::loaded::api;
    use crate::{Bound, PyAny, PyErr, PyResult, Python};

    #[inline]
    pub(super) fn date(
        py: Python<'_>,
        year: i32,
        month: u8,
        day: u8,
    ) -> PyResult<Bound<'_, PyDate>> {
        let api = api(py)?;
        // SAFETY: we are attached; gives a new reference to a date, or NULL with an error set.
        unsafe {
            let date = (api.Date_FromDate)(year, month.into(), day.into(), api.DateType);
            Ok(new_reference_or_raise(py, date)?.cast_into_unchecked())
        }
    }

    #[inline]
    pub(super) fn datetime<'py>(
        py: Python<'py>,
        (year, month, day): (i32, u8, u8),
        time: TimeOfDay,
        tzinfo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDateTime>> {
        let api = api(py)?;
        let microsecond = microsecond(&time)?;
        // SAFETY: - we are attached; `tzinfo` is one or `None`;
        //         - gives a new reference to a datetime, or NULL with an error set.
        unsafe {
            let moment = (api.DateTime_FromDateAndTimeAndFold)(
                year,
                month.into(),
                day.into(),
                time.hour.into(),
                time.minute.into(),
                time.second.into(),
                microsecond,
                tzinfo.as_ptr(),
                time.fold.into(),
                api.DateTimeType,
            );
            Ok(new_reference_or_raise(py, moment)?.cast_into_unchecked())
        }
    }

    #[inline]
    pub(super) fn time<'py>(
        py: Python<'py>,
        time: TimeOfDay,
        tzinfo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTime>> {
        let api = api(py)?;
        let microsecond = microsecond(&time)?;
        // SAFETY: - we are attached; `tzinfo` is one or `None`;
        //         - gives a new reference to a time, or NULL with an error set.
        unsafe {
            let time = (api.Time_FromTimeAndFold)(
                time.hour.into(),
                time.minute.into(),
                time.second.into(),
                microsecond,
                tzinfo.as_ptr(),
                time.fold.into(),
                api.TimeType,
            );
            Ok(new_reference_or_raise(py, time)?.cast_into_unchecked())
        }
    }

    #[inline]
    pub(super) fn delta(
        py: Python<'_>,
        days: i32,
        seconds: i32,
        microseconds: i32,
        normalize: bool,
    ) -> PyResult<Bound<'_, PyDelta>> {
        let api = api(py)?;
        // SAFETY: we are attached; gives a new reference to a timedelta, or NULL with an error set.
        unsafe {
            let normalize = normalize.into();
            let delta =
                (api.Delta_FromDelta)(days, seconds, microseconds, normalize, api.DeltaType);
            Ok(new_reference_or_raise(py, delta)?.cast_into_unchecked())
        }
    }

    #[inline]
    fn microsecond(time: &TimeOfDay) -> PyResult<i32> {
        i32::try_from(time.microsecond)
            .map_err(|_| PyErr::new::<PyValueError, _>(Message("microsecond must be in 0..999999")))
    }
}

#[cfg(Py_LIMITED_API)]
mod imp {
    use super::{callable, PyDate, PyDateTime, PyDelta, PyTime, TimeOfDay};
    use crate::types::{IntoPyDict, PyAnyMethods, PyDict};
    use crate::{Bound, PyAny, PyResult, Python};

    #[inline]
    pub(super) fn date(
        py: Python<'_>,
        year: i32,
        month: u8,
        day: u8,
    ) -> PyResult<Bound<'_, PyDate>> {
        Ok(callable(py, PyDate::class(py)?)
            .call1((year, month, day))?
            .cast_into()?)
    }

    #[inline]
    pub(super) fn datetime<'py>(
        py: Python<'py>,
        (year, month, day): (i32, u8, u8),
        time: TimeOfDay,
        tzinfo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDateTime>> {
        let TimeOfDay {
            hour,
            minute,
            second,
            microsecond,
            fold,
        } = time;
        let args = (year, month, day, hour, minute, second, microsecond, tzinfo);
        let moment =
            callable(py, PyDateTime::class(py)?).call(args, keywords(py, fold)?.as_ref())?;
        Ok(moment.cast_into()?)
    }

    #[inline]
    pub(super) fn time<'py>(
        py: Python<'py>,
        time: TimeOfDay,
        tzinfo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTime>> {
        let TimeOfDay {
            hour,
            minute,
            second,
            microsecond,
            fold,
        } = time;
        let args = (hour, minute, second, microsecond, tzinfo);
        let time = callable(py, PyTime::class(py)?).call(args, keywords(py, fold)?.as_ref())?;
        Ok(time.cast_into()?)
    }

    #[inline]
    pub(super) fn delta(
        py: Python<'_>,
        days: i32,
        seconds: i32,
        microseconds: i32,
        _always_normalized: bool,
    ) -> PyResult<Bound<'_, PyDelta>> {
        let delta = callable(py, PyDelta::class(py)?).call1((days, seconds, microseconds))?;
        Ok(delta.cast_into()?)
    }

    #[inline]
    fn keywords(py: Python<'_>, fold: bool) -> PyResult<Option<Bound<'_, PyDict>>> {
        fold.then(|| [("fold", 1)].into_py_dict(py)).transpose()
    }
}
