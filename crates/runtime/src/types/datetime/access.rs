//! Reading dates and times.

use super::{PyDate, PyDateTime, PyDelta, PyTime, PyTzInfo};
use crate::Bound;

/// The parts of a date.
pub trait PyDateAccess {
    /// The year, 1 to 9999.
    fn get_year(&self) -> i32;
    /// The month, 1 to 12.
    fn get_month(&self) -> u8;
    /// The day of the month, 1 to 31.
    fn get_day(&self) -> u8;
}

/// The parts of a length of time, of which only the days may be negative.
pub trait PyDeltaAccess {
    /// The days.
    fn get_days(&self) -> i32;
    /// The seconds on top of the days, 0 to 86399.
    fn get_seconds(&self) -> i32;
    /// The microseconds on top of the seconds, 0 to 999999.
    fn get_microseconds(&self) -> i32;
}

/// The parts of a time of day.
pub trait PyTimeAccess {
    /// The hour, 0 to 23.
    fn get_hour(&self) -> u8;
    /// The minute, 0 to 59.
    fn get_minute(&self) -> u8;
    /// The second, 0 to 59.
    fn get_second(&self) -> u8;
    /// The microsecond, 0 to 999999.
    fn get_microsecond(&self) -> u32;
    /// Whether this is the second one of two moments that a clock shows alike because it was turned
    /// back between them.
    fn get_fold(&self) -> bool;
}

/// The time zone of a date and time.
pub trait PyTzInfoAccess<'py> {
    /// The time zone, if there is one.
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
