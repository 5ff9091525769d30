//! [`uuid::Uuid`](https://docs.rs/uuid) as `uuid.UUID`.
//!
//! Feature `uuid`.
//!
//! ```
//! # use pyrope_runtime as pyrope;
//! use pyrope::prelude::*;
//! use uuid::Uuid;
//! # fn main() -> PyResult<()> {
//! # Python::initialize();
//! Python::attach(|py| {
//!     let id = Uuid::from_u128(0x1234);
//!     let object = id.into_pyobject(py)?;
//!     assert_eq!(object.str()?, "00000000-0000-0000-0000-000000001234");
//!     assert_eq!(object.extract::<Uuid>()?, id);
//!     Ok(())
//! })
//! # }
//! ```

use ::uuid::{NonNilUuid, Uuid};

use crate::error::Message;
use crate::exceptions::{PyTypeError, PyValueError};
use crate::object::{Borrowed, Bound, PyAny};
use crate::types::imported::Imported;
use crate::types::{IntoPyDict, PyAnyMethods};
use crate::{FromPyObject, IntoPyObject, PyErr, PyResult, Python};

static UUID: Imported<PyAny> = Imported::new(c"uuid", c"UUID");

impl FromPyObject<'_, '_> for Uuid {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let py = obj.py();
        if !obj.is_instance(UUID.get(py)?)? {
            return Err(PyErr::new::<PyTypeError, _>(Message(
                "Expected a `uuid.UUID` instance.",
            )));
        }
        let value = obj.getattr(crate::intern!(py, "int"))?;
        Ok(Uuid::from_u128(value.extract::<u128>()?))
    }
}

impl<'py> IntoPyObject<'py> for Uuid {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let arguments = [(crate::intern!(py, "int"), self.as_u128())].into_py_dict(py)?;
        UUID.get(py)?.call((), Some(&arguments))
    }
}

impl<'py> IntoPyObject<'py> for &Uuid {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}

impl FromPyObject<'_, '_> for NonNilUuid {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        NonNilUuid::new(obj.extract()?)
            .ok_or_else(|| PyErr::new::<PyValueError, _>(Message("UUID is nil")))
    }
}

impl<'py> IntoPyObject<'py> for NonNilUuid {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.get().into_pyobject(py)
    }
}

impl<'py> IntoPyObject<'py> for &NonNilUuid {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("uuid", "UUID"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        (*self).into_pyobject(py)
    }
}
