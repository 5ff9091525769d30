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
    PyDate, "date", DateType, PyDateTime_Date
}

datetime_type! {
    /// Python's `datetime.datetime`: a date and a time of day, with or without a time zone.
    PyDateTime, "datetime", DateTimeType, PyDateTime_DateTime
}

datetime_type! {
    /// Python's `datetime.time`: a time of day, with or without a time zone.
    PyTime, "time", TimeType, PyDateTime_Time
}

datetime_type! {
    /// Python's `datetime.timedelta`: a length of time.
    PyDelta, "timedelta", DeltaType, PyDateTime_Delta
}

datetime_type! {
    /// Python's `datetime.tzinfo`: what all time zones derive from.
    PyTzInfo, "tzinfo", TZInfoType, PyObject
}
