//! Reading dates and times.

use super::{PyDate, PyDateTime, PyDelta, PyTime, PyTzInfo};
use crate::Bound;

/// The parts of a date.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     fn quarter(date: &Bound<'_, PyDate>) -> u8 {
///         date.get_month().div_ceil(3)
///     }
///
///     assert_eq!(quarter(&PyDate::new(py, 2024, 12, 24)?), 4);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyDateAccess {
    /// The year, 1 to 9999.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyDate::new(py, 2024, 12, 24)?.get_year(), 2024);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_year(&self) -> i32;
    /// The month, 1 to 12.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyDate::new(py, 2024, 12, 24)?.get_month(), 12);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_month(&self) -> u8;
    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDateAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyDate::new(py, 2024, 12, 24)?.get_day(), 24);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_day(&self) -> u8;
}

/// The parts of a length of time, of which only the days may be negative.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDelta, PyDeltaAccess}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let delta = PyDelta::new(py, 1, 30, 500_000, true)?;
///     let seconds = i64::from(delta.get_days()) * 86_400 + i64::from(delta.get_seconds());
///     assert_eq!(seconds, 86_430);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyDeltaAccess {
    /// The days.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDelta, PyDeltaAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyDelta::new(py, 2, 0, 0, true)?.get_days(), 2);
    ///     // One second less than nothing is a day less, and the rest of a day.
    ///     let delta = PyDelta::new(py, 0, -1, 0, true)?;
    ///     assert_eq!((delta.get_days(), delta.get_seconds()), (-1, 86_399));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_days(&self) -> i32;
    /// The seconds on top of the days, 0 to 86399.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDelta, PyDeltaAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let delta = PyDelta::new(py, 0, 90_000, 0, true)?;
    ///     assert_eq!(delta.get_seconds(), 3_600, "on top of a day");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_seconds(&self) -> i32;
    /// The microseconds on top of the seconds, 0 to 999999.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDelta, PyDeltaAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let delta = PyDelta::new(py, 0, 0, 1_000_005, true)?;
    ///     assert_eq!(delta.get_microseconds(), 5, "on top of a second");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_microseconds(&self) -> i32;
}

/// The parts of a time of day.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let time = PyTime::new(py, 13, 5, 0, 0, None)?;
///     let text = format!("{:02}.{:02} h", time.get_hour(), time.get_minute());
///     assert_eq!(text, "13.05 h");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyTimeAccess {
    /// The hour, 0 to 23.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyTime::new(py, 13, 5, 59, 250, None)?.get_hour(), 13);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_hour(&self) -> u8;
    /// The minute, 0 to 59.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyTime::new(py, 13, 5, 59, 250, None)?.get_minute(), 5);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_minute(&self) -> u8;
    /// The second, 0 to 59.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyTime::new(py, 13, 5, 59, 250, None)?.get_second(), 59);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_second(&self) -> u8;
    /// The microsecond, 0 to 999999.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(PyTime::new(py, 13, 5, 59, 250, None)?.get_microsecond(), 250);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_microsecond(&self) -> u32;
    /// Whether this is the second one of two moments that a clock shows alike because it was turned
    /// back between them.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(!PyTime::new(py, 2, 30, 0, 0, None)?.get_fold());
    ///     assert!(PyTime::new_with_fold(py, 2, 30, 0, 0, None, true)?.get_fold());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_fold(&self) -> bool;
}

/// The time zone of a date and time.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyTime, PyTzInfo, PyTzInfoAccess}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let utc = PyTzInfo::utc(py)?;
///     let noon = PyTime::new(py, 12, 0, 0, 0, Some(&utc))?;
///     let is_utc = noon.get_tzinfo().is_some_and(|zone| zone.is(utc));
///     assert!(is_utc);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyTzInfoAccess<'py> {
    /// The time zone, if there is one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTzInfo, PyTzInfoAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let utc = PyTzInfo::utc(py)?;
    ///     let noon = PyTime::new(py, 12, 0, 0, 0, Some(&utc))?;
    ///     assert!(noon.get_tzinfo().unwrap().is(utc));
    ///     assert!(PyTime::new(py, 12, 0, 0, 0, None)?.get_tzinfo().is_none());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn get_tzinfo(&self) -> Option<Bound<'py, PyTzInfo>>;
}

/// Reads numbers: out of the object's structure where the API shows it, else as attributes.
macro_rules! numbers {
    ($trait:ident for $object:ident: $($method:ident -> $number:ty = $macro:ident, $name:literal;)*) => {
        impl $trait for Bound<'_, $object> {
            $(
                #[inline]
                fn $method(&self) -> $number {
                    // SAFETY: the object is an instance of the type, and so has its structure.
                    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
                    #[allow(clippy::unnecessary_cast, reason = "not for all of them")]
                    unsafe {
                        crate::ffi::$macro(self.as_ptr()) as $number
                    }
                    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
                    attributes::number(self, crate::intern!(self.py(), $name))
                }
            )*
        }
    };
}

numbers! { PyDateAccess for PyDate:
    get_year -> i32 = PyDateTime_GET_YEAR, "year";
    get_month -> u8 = PyDateTime_GET_MONTH, "month";
    get_day -> u8 = PyDateTime_GET_DAY, "day";
}

numbers! { PyDateAccess for PyDateTime:
    get_year -> i32 = PyDateTime_GET_YEAR, "year";
    get_month -> u8 = PyDateTime_GET_MONTH, "month";
    get_day -> u8 = PyDateTime_GET_DAY, "day";
}

numbers! { PyDeltaAccess for PyDelta:
    get_days -> i32 = PyDateTime_DELTA_GET_DAYS, "days";
    get_seconds -> i32 = PyDateTime_DELTA_GET_SECONDS, "seconds";
    get_microseconds -> i32 = PyDateTime_DELTA_GET_MICROSECONDS, "microseconds";
}

macro_rules! times {
    ($object:ident: $hour:ident $minute:ident $second:ident $microsecond:ident $fold:ident $tzinfo:ident) => {
        impl PyTimeAccess for Bound<'_, $object> {
            times!(@number get_hour -> u8 = $hour, "hour");
            times!(@number get_minute -> u8 = $minute, "minute");
            times!(@number get_second -> u8 = $second, "second");
            times!(@number get_microsecond -> u32 = $microsecond, "microsecond");

            #[inline]
            fn get_fold(&self) -> bool {
                // SAFETY: the object is an instance of the type, and so has its structure.
                #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
                unsafe {
                    crate::ffi::$fold(self.as_ptr()) != 0
                }
                #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
                {
                    attributes::number::<u8>(self, crate::intern!(self.py(), "fold")) != 0
                }
            }
        }

        impl<'py> PyTzInfoAccess<'py> for Bound<'py, $object> {
            #[inline]
            fn get_tzinfo(&self) -> Option<Bound<'py, PyTzInfo>> {
                // SAFETY: - the object is an instance of the type, and so has its structure;
                //         - gives what it keeps alive: a tzinfo or `None`, as its constructor checks.
                #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
                unsafe {
                    let tzinfo = crate::ffi::$tzinfo(self.as_ptr());
                    let tzinfo = Bound::from_borrowed_ptr(self.py(), tzinfo);
                    if crate::types::PyAnyMethods::is_none(&tzinfo) {
                        None
                    } else {
                        Some(tzinfo.cast_into_unchecked())
                    }
                }
                #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
                attributes::tzinfo(self)
            }
        }
    };
    (@number $method:ident -> $number:ty = $macro:ident, $name:literal) => {
        #[inline]
        fn $method(&self) -> $number {
            // SAFETY: the object is an instance of the type, and so has its structure.
            #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
            unsafe {
                crate::ffi::$macro(self.as_ptr()) as $number
            }
            #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
            attributes::number(self, crate::intern!(self.py(), $name))
        }
    };
}

times! { PyDateTime:
    PyDateTime_DATE_GET_HOUR
    PyDateTime_DATE_GET_MINUTE
    PyDateTime_DATE_GET_SECOND
    PyDateTime_DATE_GET_MICROSECOND
    PyDateTime_DATE_GET_FOLD
    PyDateTime_DATE_GET_TZINFO
}

times! { PyTime:
    PyDateTime_TIME_GET_HOUR
    PyDateTime_TIME_GET_MINUTE
    PyDateTime_TIME_GET_SECOND
    PyDateTime_TIME_GET_MICROSECOND
    PyDateTime_TIME_GET_FOLD
    PyDateTime_TIME_GET_TZINFO
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
mod attributes {
    use super::PyTzInfo;
    use crate::conversion::FromPyObjectOwned;
    use crate::types::{PyAnyMethods, PyString};
    use crate::{Bound, PyAny, PyErr, PyResult};

    /// # Panics
    /// If a subclass has something else under that name.
    pub(super) fn number<'py, T>(object: &Bound<'py, PyAny>, name: &Bound<'py, PyString>) -> T
    where
        T: FromPyObjectOwned<'py>,
    {
        let value: PyResult<T> = object
            .getattr(name)
            .and_then(|value| value.extract().map_err(Into::into));
        value.unwrap_or_else(|error| odd(&error))
    }

    /// # Panics
    /// If a subclass has something else under that name.
    #[inline]
    pub(super) fn tzinfo<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyTzInfo>> {
        let name = crate::intern!(object.py(), "tzinfo");
        let tzinfo: PyResult<Option<Bound<'py, PyTzInfo>>> =
            object.getattr(name).and_then(|value| Ok(value.extract()?));
        tzinfo.unwrap_or_else(|error| odd(&error))
    }

    #[cold]
    #[inline]
    fn odd(error: &PyErr) -> ! {
        panic!("an attribute of a date or time is not as it should be: {error}")
    }
}
