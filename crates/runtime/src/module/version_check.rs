use crate::{PyResult, Python};

/// The minor version of the interpreter that the crate was compiled for.
#[cfg(not(Py_LIMITED_API))]
const BUILT_FOR: u8 = {
    let newer = [
        cfg!(Py_3_8),
        cfg!(Py_3_9),
        cfg!(Py_3_10),
        cfg!(Py_3_11),
        cfg!(Py_3_12),
        cfg!(Py_3_13),
        cfg!(Py_3_14),
        cfg!(Py_3_15),
    ];
    let (mut minor, mut i) = (7, 0);
    while i < newer.len() && newer[i] {
        minor += 1;
        i += 1;
    }
    minor
};

/// A file that was built for one interpreter can be put where another finds it, whose structures lie
/// differently in memory.
///
/// # Errors
/// An `ImportError` if this interpreter is not the one that the crate was compiled for.
#[cfg(not(Py_LIMITED_API))]
pub(super) fn check(py: Python<'_>) -> PyResult<()> {
    let running = py.version_info();
    if running.minor == BUILT_FOR || (BUILT_FOR == 15 && running.minor > BUILT_FOR) {
        return Ok(());
    }
    let text = format!(
        "this module was built for Python 3.{BUILT_FOR} and cannot be used by Python {}.{}; build \
         it for this interpreter",
        running.major, running.minor
    );
    Err(crate::PyErr::new::<crate::exceptions::PyImportError, _>(
        crate::function::Text(text),
    ))
}

/// The limited API is made to be used by newer interpreters.
#[cfg(Py_LIMITED_API)]
pub(super) fn check(_py: Python<'_>) -> PyResult<()> {
    Ok(())
}
