//! IP addresses: those of Python's module `ipaddress`; their text can be read too.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::types::imported::Imported;
use crate::types::{PyAnyMethods, PyString};
use crate::{Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for IpAddr {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::IP_ADDRESS);

    /// Converts an address object, or text; of any other object its `str()` is taken.
    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let packed = obj.getattr_opt(crate::intern!(obj.py(), "packed"))?;
        if let Some(packed) = packed {
            if let Ok(v4) = packed.extract::<[u8; 4]>() {
                return Ok(IpAddr::V4(v4.into()));
            }
            if let Ok(v6) = packed.extract::<[u8; 16]>() {
                return Ok(IpAddr::V6(v6.into()));
            }
        }
        match obj.cast::<PyString>() {
            Ok(text) => Ok(text.to_cow()?.parse()?),
            Err(_) => Ok(obj.str()?.as_borrowed().to_cow()?.parse()?),
        }
    }
}

impl<'py> IntoPyObject<'py> for Ipv4Addr {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("ipaddress", "IPv4Address"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        static CLASS: Imported<PyAny> = Imported::new(c"ipaddress", c"IPv4Address");
        CLASS.get(py)?.call1((u32::from(self),))
    }
}

impl<'py> IntoPyObject<'py> for Ipv6Addr {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::type_hint_identifier!("ipaddress", "IPv6Address"));

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        static CLASS: Imported<PyAny> = Imported::new(c"ipaddress", c"IPv6Address");
        CLASS.get(py)?.call1((u128::from(self),))
    }
}

impl<'py> IntoPyObject<'py> for IpAddr {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::known::IP_ADDRESS);

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self {
            IpAddr::V4(address) => address.into_pyobject(py),
            IpAddr::V6(address) => address.into_pyobject(py),
        }
    }
}

macro_rules! by_reference {
    ($($address:ty)*) => {
        $(
            impl<'py> IntoPyObject<'py> for &$address {
                type Target = PyAny;
                type Output = Bound<'py, PyAny>;
                type Error = PyErr;
                crate::__type_hint!(OUTPUT_TYPE = <$address as IntoPyObject<'py>>::OUTPUT_TYPE);

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                    (*self).into_pyobject(py)
                }
            }
        )*
    };
}

by_reference! { Ipv4Addr Ipv6Addr IpAddr }
