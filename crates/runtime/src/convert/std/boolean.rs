//! `bool`: Python's `bool`, and NumPy's scalars of that name.

use std::convert::Infallible;

use crate::conversion::Internal;
use crate::convert::LazyMessage;
use crate::error::Message;
use crate::exceptions::PyTypeError;
use crate::object::CastError;
use crate::types::{PyAnyMethods, PyBool, PyBoolMethods, PyTypeMethods};
use crate::{Borrowed, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for bool {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::of::<crate::types::PyBool>());

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        match obj.cast::<PyBool>() {
            Ok(object) => Ok(object.is_true()),
            Err(error) => from_numpy(obj, error),
        }
    }

    #[inline]
    fn extract_inert(obj: Borrowed<'_, '_, PyAny>, _: Internal) -> Option<Self> {
        obj.cast::<PyBool>().ok().map(|object| object.is_true())
    }

    #[inline]
    fn extract_at_once(obj: Borrowed<'_, '_, PyAny>, internal: Internal) -> Option<Self> {
        Self::extract_inert(obj, internal)
    }
}

/// `numpy.bool_` is no subclass of `bool`, but taken for one by everybody. Nothing else is, so that
/// no number or list is taken for a truth value by mistake.
#[cold]
#[inline]
fn from_numpy(obj: Borrowed<'_, '_, PyAny>, error: CastError<'_, '_>) -> PyResult<bool> {
    let ty = obj.get_type();
    let named = |names: &[&str]| {
        let name = ty.name();
        name.is_ok_and(|name| names.iter().any(|wanted| name == *wanted))
    };
    if !named(&["bool_", "bool"]) || !ty.module().is_ok_and(|module| module == "numpy") {
        return Err(error.into());
    }
    let Some(conversion) = ty.getattr_opt(crate::intern!(obj.py(), "__bool__"))? else {
        let class = ty.unbind();
        return Err(PyErr::new::<PyTypeError, _>(LazyMessage(move || {
            format!("object of type '{class}' does not define a '__bool__' conversion")
        })));
    };
    match conversion.call1((obj,))?.cast_into::<PyBool>() {
        Ok(object) => Ok(object.is_true()),
        Err(_) => Err(PyErr::new::<PyTypeError, _>(Message(
            "__bool__ should return bool",
        ))),
    }
}

impl<'py> IntoPyObject<'py> for bool {
    type Target = PyBool;
    type Output = Borrowed<'py, 'py, PyBool>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBool>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyBool::new(py, self))
    }
}

impl<'py> IntoPyObject<'py> for &bool {
    type Target = PyBool;
    type Output = Borrowed<'py, 'py, PyBool>;
    type Error = Infallible;
    crate::__type_hint!(OUTPUT_TYPE = crate::inspect::of::<crate::types::PyBool>());

    #[inline]
    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        (*self).into_pyobject(py)
    }

    #[inline]
    fn is_inert(_: Internal) -> bool {
        true
    }
}
