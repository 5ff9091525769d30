//! [`chrono_tz::Tz`](https://docs.rs/chrono-tz) as `zoneinfo.ZoneInfo`.
//!
//! Feature `chrono-tz`, which brings `chrono`. Python has `zoneinfo` from 3.9 on.
//!
//! ```no_run
//! # use pyrope_runtime as pyrope;
//! use chrono_tz::Tz;
//! use pyrope::prelude::*;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let object = Tz::Europe__Paris.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "Europe/Paris");
//!     assert_eq!(object.extract::<Tz>()?, Tz::Europe__Paris);
//!     Ok(())
//! })
//! # }
//! ```

use std::str::FromStr;

use ::chrono_tz::Tz;

use super::civil::into_py_by_value;
use crate::convert::LazyMessage;
use crate::exceptions::PyValueError;
use crate::object::{Borrowed, Bound, PyAny};
use crate::pybacked::PyBackedStr;
use crate::types::{PyAnyMethods, PyTzInfo};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

into_py_by_value! { Tz => PyTzInfo; }

impl<'py> IntoPyObject<'py> for &Tz {
    type Target = PyTzInfo;
    type Output = Bound<'py, PyTzInfo>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("zoneinfo", "ZoneInfo"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTzInfo::timezone(py, self.name())
    }
}

impl FromPyObject<'_, '_> for Tz {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("zoneinfo", "ZoneInfo"));

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let name = obj
            .getattr(crate::intern!(obj.py(), "key"))?
            .extract::<PyBackedStr>()?;
        Tz::from_str(&name)
            .map_err(|error| PyErr::new::<PyValueError, _>(LazyMessage(move || error.to_string())))
    }
}
