//! Dates and times.

mod access;
mod constructors;
#[cfg(not(Py_LIMITED_API))]
mod loaded;
#[cfg(test)]
mod tests;
mod timezone;

pub use access::{PyDateAccess, PyDeltaAccess, PyTimeAccess, PyTzInfoAccess};

use crate::{ffi, PyResult, Python};

/// Declares the Rust type of a class of the module `datetime`.
///
/// The full API has the type object in a capsule of that module, which is loaded when it is first
/// needed; the limited API imports the attribute.
macro_rules! datetime_type {
    ($(#[$meta:meta])* $name:ident, $python:literal, $field:ident, $layout:ident) => {
        $(#[$meta])*
        #[repr(transparent)]
        pub struct $name($crate::PyAny);

        // SAFETY: - the type object is the one that the interpreter's own module has, kept for good;
        //         - the default checks ask for instances of it.
        unsafe impl $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            const MODULE: Option<&'static str> = Some("datetime");
            $crate::__type_hint!(TYPE_HINT = $crate::type_hint_identifier!("datetime", $python));

            /// # Panics
            /// If the module `datetime` cannot be imported, or is not the interpreter's own.
            #[inline]
            fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
                match $name::class(py) {
                    Ok(class) => class,
                    Err(error) => panic!("cannot import `datetime`: {error}"),
                }
            }
        }

        impl $name {
            /// The type object, which lives as long as the interpreter.
            #[cfg(not(Py_LIMITED_API))]
            #[inline]
            fn class(py: Python<'_>) -> PyResult<*mut ffi::PyTypeObject> {
                Ok(loaded::api(py)?.$field)
            }

            /// The type object, which lives as long as the interpreter.
            #[cfg(Py_LIMITED_API)]
            #[inline]
            fn class(py: Python<'_>) -> PyResult<*mut ffi::PyTypeObject> {
                use super::{imported::Imported, PyType};
                static TYPE: Imported<PyType> = Imported::new(
                    c"datetime",
                    $crate::__macro::cstr_from_str(concat!($python, "\0")),
                );
                Ok(TYPE.get(py)?.as_ptr().cast())
            }
        }

        impl super::DerefToPyAny for $name {}

        // SAFETY: the structure that the interpreter declares for instances of the type.
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        unsafe impl $crate::type_object::PyLayout<$name> for ffi::$layout {}
        #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
        impl $crate::type_object::PySizedLayout<$name> for ffi::$layout {}
    };
}

datetime_type! {
    /// Python's `datetime.date`: a year, a month and a day.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDate, PyDelta}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let day = PyDate::new(py, 2024, 2, 28)?;
    ///     let next_week = day.add(PyDelta::new(py, 7, 0, 0, true)?)?.cast_into::<PyDate>()?;
    ///     assert_eq!(next_week.str()?, "2024-03-06");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDate, "date", DateType, PyDateTime_Date
}

datetime_type! {
    /// Python's `datetime.datetime`: a date and a time of day, with or without a time zone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDateAccess, PyDateTime, PyTimeAccess, PyTzInfo}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let moment = PyDateTime::new(py, 2024, 2, 29, 13, 5, 0, 0, Some(&*PyTzInfo::utc(py)?))?;
    ///     assert_eq!((moment.get_day(), moment.get_hour()), (29, 13));
    ///     assert_eq!(moment.call_method0("timestamp")?.extract::<f64>()?, 1_709_211_900.0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDateTime, "datetime", DateTimeType, PyDateTime_DateTime
}

datetime_type! {
    /// Python's `datetime.time`: a time of day, with or without a time zone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyTime, PyTimeAccess}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let time = py.eval(c"__import__('datetime').time(13, 5)", None, None)?.cast_into::<PyTime>()?;
    ///     assert_eq!((time.get_hour(), time.get_minute()), (13, 5));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyTime, "time", TimeType, PyDateTime_Time
}

datetime_type! {
    /// Python's `datetime.timedelta`: a length of time.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDelta};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let lap = PyDelta::new(py, 0, 95, 0, true)?;
    ///     assert_eq!(lap.mul(10)?.str()?, "0:15:50");
    ///     // Rust's own type converts.
    ///     assert_eq!(lap.extract::<std::time::Duration>()?.as_secs(), 95);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyDelta, "timedelta", DeltaType, PyDateTime_Delta
}

datetime_type! {
    /// Python's `datetime.tzinfo`: what all time zones derive from.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDateTime, PyDelta, PyTzInfo}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let zone = PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, 2 * 3_600, 0, true)?)?;
    ///     let moment = PyDateTime::from_timestamp(py, 0.0, Some(&zone))?;
    ///     assert_eq!(moment.str()?, "1970-01-01 02:00:00+02:00");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyTzInfo, "tzinfo", TZInfoType, PyObject
}
