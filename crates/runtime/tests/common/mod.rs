//! What several tests of conversions share.

use pyrope_runtime as pyrope;

use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;
use pyrope::IntoPyObjectExt;

/// Converts a value to Python and back.
#[allow(dead_code, reason = "unused without features")]
pub(crate) fn there_and_back<T>(value: T) -> T
where
    T: for<'py> IntoPyObject<'py> + for<'py> FromPyObjectOwned<'py>,
{
    Python::initialize();
    Python::attach(|py| {
        let object = value.into_bound_py_any(py).unwrap();
        let back: PyResult<T> = T::extract(object.as_borrowed()).map_err(Into::into);
        back.unwrap()
    })
}
