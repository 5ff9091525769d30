//! Time zones.

use super::{PyDelta, PyTzInfo};
use crate::conversion::IntoPyObjectExt;
use crate::object::BoundObject;
use crate::types::imported::Imported;
use crate::types::{PyAnyMethods, PyString};
use crate::{Borrowed, Bound, IntoPyObject, PyAny, PyResult, Python};

static TIMEZONE: Imported<PyAny> = Imported::new(c"datetime", c"timezone");

impl PyTzInfo {
    /// `datetime.timezone.utc`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTzInfo};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let utc = PyTzInfo::utc(py)?;
    ///     assert_eq!(utc.str()?, "UTC");
    ///     assert!(utc.is(PyTzInfo::utc(py)?), "there is one");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the module `datetime` cannot be imported.
    #[inline]
    pub fn utc(py: Python<'_>) -> PyResult<Borrowed<'static, '_, PyTzInfo>> {
        // SAFETY: the full API keeps the object for good, and it is a tzinfo.
        #[cfg(not(Py_LIMITED_API))]
        unsafe {
            Ok(Borrowed::from_ptr_unchecked(
                py,
                super::loaded::api(py)?.TimeZone_UTC,
            ))
        }
        #[cfg(Py_LIMITED_API)]
        {
            use crate::interpreter::PerInterpreter;
            use crate::{Py, PyErr};

            static UTC: PerInterpreter<Py<PyTzInfo>> = PerInterpreter::new();
            let utc = UTC.get_or_try_init(py, || {
                let utc = TIMEZONE.get(py)?.getattr("utc")?;
                Ok::<_, PyErr>(utc.cast_into::<PyTzInfo>()?.unbind())
            })?;
            Ok(utc.bind_borrowed(py))
        }
    }

    /// `zoneinfo.ZoneInfo(iana_name)`, such as `Europe/Paris`. Python has it from 3.9 on.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTzInfo};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(PyTzInfo::timezone(py, "Atlantis/Poseidonis").is_err());
    ///     // Systems without data about time zones have this one through the package `tzdata`, or not at all.
    ///     if let Ok(paris) = PyTzInfo::timezone(py, "Europe/Paris") {
    ///         assert_eq!(paris.str()?, "Europe/Paris");
    ///     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If there is no such time zone, or no data about it on this system.
    pub fn timezone<'py, T>(py: Python<'py>, iana_name: T) -> PyResult<Bound<'py, PyTzInfo>>
    where
        T: IntoPyObject<'py, Target = PyString>,
    {
        static ZONE_INFO: Imported<PyAny> = Imported::new(c"zoneinfo", c"ZoneInfo");
        let name = iana_name.into_pyobject_or_pyerr(py)?;
        made(ZONE_INFO.get(py)?, name.into_any().as_borrowed())
    }

    /// `datetime.timezone(offset)`: a time zone that is so far ahead of UTC all the time.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDelta, PyTzInfo}, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let zone = PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, 5 * 3_600 + 1_800, 0, true)?)?;
    ///     assert_eq!(zone.str()?, "UTC+05:30");
    ///     let error = PyTzInfo::fixed_offset(py, PyDelta::new(py, 1, 0, 0, true)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if it is a day or more.
    pub fn fixed_offset<'py, T>(py: Python<'py>, offset: T) -> PyResult<Bound<'py, PyTzInfo>>
    where
        T: IntoPyObject<'py, Target = PyDelta>,
    {
        let offset = offset.into_pyobject_or_pyerr(py)?;
        made(TIMEZONE.get(py)?, offset.into_any().as_borrowed())
    }
}

#[inline]
fn made<'py>(
    class: &Bound<'py, PyAny>,
    argument: Borrowed<'_, 'py, PyAny>,
) -> PyResult<Bound<'py, PyTzInfo>> {
    Ok(class.call1((argument,))?.cast_into()?)
}
