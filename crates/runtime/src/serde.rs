//! [`serde`](https://docs.rs/serde) for `Py<T>` of classes written in Rust: as the value inside.
//!
//! Feature `serde`. So a struct that holds other class instances can derive `Serialize` and
//! `Deserialize`. Both attach to the interpreter.

use ::serde::de::Error as _;
use ::serde::ser::Error as _;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Py, PyAny, PyClass, Python};

impl<T> Serialize for Py<T>
where
    T: PyClass + Serialize,
{
    /// # Errors
    /// If the value is borrowed mutably, or its own serialization fails.
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        Python::attach(|py| {
            let value = self.bind(py).try_borrow().map_err(S::Error::custom)?;
            value.serialize(serializer)
        })
    }
}

impl<'de, T> Deserialize<'de> for Py<T>
where
    T: PyClass<BaseType = PyAny> + Deserialize<'de>,
{
    /// # Errors
    /// If the value's own deserialization fails, or Python cannot make the object.
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        let value = T::deserialize(deserializer)?;
        Python::attach(|py| Py::new(py, value).map_err(D::Error::custom))
    }
}
