//! `Duration` and `SystemTime`: `datetime.timedelta`, and `datetime.datetime` in UTC. Python counts
//! microseconds, so what is less is cut off.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::Message;
use crate::exceptions::{PyOverflowError, PyValueError};
use crate::interpreter::PerInterpreter;
use crate::types::{PyAnyMethods, PyDateTime, PyDelta, PyDeltaAccess, PyTzInfo};
use crate::{Borrowed, Bound, FromPyObject, IntoPyObject, Py, PyAny, PyErr, PyResult, Python};

const SECONDS_PER_DAY: u64 = 24 * 60 * 60;

impl FromPyObject<'_, '_> for Duration {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let (days, rest) = parts(obj.cast::<PyDelta>()?);
        let days = u64::try_from(days).map_err(|_| {
            PyErr::new::<PyValueError, _>(Message(
                "It is not possible to convert a negative timedelta to a Rust Duration",
            ))
        })?;
        Ok(Duration::from_secs(days * SECONDS_PER_DAY) + rest)
    }
}

/// The days, which may be negative, and what is to be added to them.
#[inline]
fn parts(delta: Borrowed<'_, '_, PyDelta>) -> (i64, Duration) {
    // Out of its range only in an object that was made without normalizing it.
    let positive = |part: i32| part.unsigned_abs().into();
    let seconds = Duration::from_secs(positive(delta.get_seconds()));
    let rest = Duration::from_micros(positive(delta.get_microseconds()));
    (delta.get_days().into(), seconds + rest)
}

impl<'py> IntoPyObject<'py> for Duration {
    type Target = PyDelta;
    type Output = Bound<'py, PyDelta>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let days = i32::try_from(self.as_secs() / SECONDS_PER_DAY)?;
        let seconds = (self.as_secs() % SECONDS_PER_DAY) as i32;
        let microseconds = self.subsec_micros() as i32;
        PyDelta::new(py, days, seconds, microseconds, false)
    }
}

impl<'py> IntoPyObject<'py> for &Duration {
    type Target = PyDelta;
    type Output = Bound<'py, PyDelta>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDelta>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}

impl FromPyObject<'_, '_> for SystemTime {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    /// Converts a `datetime` that has a time zone.
    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let since = obj.sub(epoch(obj.py())?)?;
        let (days, rest) = parts(since.cast::<PyDelta>()?.as_borrowed());
        let whole = Duration::from_secs(days.unsigned_abs() * SECONDS_PER_DAY);
        let day = if days < 0 {
            UNIX_EPOCH.checked_sub(whole)
        } else {
            UNIX_EPOCH.checked_add(whole)
        };
        day.and_then(|day| day.checked_add(rest)).ok_or_else(|| {
            PyErr::new::<PyOverflowError, _>(Message("the system's clock has no such time"))
        })
    }
}

impl<'py> IntoPyObject<'py> for SystemTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let epoch = epoch(py)?;
        let moment = match self.duration_since(UNIX_EPOCH) {
            Ok(after) => epoch.add(after)?,
            Err(before) => epoch.sub(before.duration())?,
        };
        Ok(moment.cast_into()?)
    }
}

impl<'py> IntoPyObject<'py> for &SystemTime {
    type Target = PyDateTime;
    type Output = Bound<'py, PyDateTime>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyDateTime>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}

/// 1970, in UTC.
#[inline]
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyDateTime>> {
    static EPOCH: PerInterpreter<Py<PyDateTime>> = PerInterpreter::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let utc = PyTzInfo::utc(py)?;
        PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&utc)).map(Bound::unbind)
    })?;
    Ok(epoch.bind(py))
}
