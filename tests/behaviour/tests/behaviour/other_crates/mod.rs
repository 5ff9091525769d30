//! Values of other crates' types, to Python and back.

mod collections;
mod edges;
mod failures;
mod moments;
mod numbers;

use std::fmt::Debug;

use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;
use pyrope_behaviour::there_and_back;

/// What a Python expression is as a `T`, or the message of the error.
fn read<T>(code: &std::ffi::CStr) -> Result<T, String>
where
    T: for<'py> FromPyObjectOwned<'py> + Debug,
{
    Python::initialize();
    Python::attach(|py| {
        let object = py.eval(code, None, None).unwrap();
        let value: PyResult<T> = T::extract(object.as_borrowed()).map_err(Into::into);
        value.map_err(|error| error.to_string())
    })
}

/// Whether this Python and this system know time zones by name.
fn zones_are_known() -> bool {
    Python::initialize();
    Python::attach(|py| {
        py.eval(
            c"__import__('zoneinfo').ZoneInfo('Europe/Paris')",
            None,
            None,
        )
        .is_ok()
    })
}
