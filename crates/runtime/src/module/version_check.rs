#[cfg(not(Py_LIMITED_API))]
use crate::error::Text;
use crate::{PyResult, Python};

/// The minor version of the interpreter that the crate was compiled for.
#[cfg(not(Py_LIMITED_API))]
const BUILT_FOR: usize = {
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
pub(super) fn check(_py: Python<'_>) -> PyResult<()> {
    let minor = minor(Python::version_str());
    if minor == BUILT_FOR || (BUILT_FOR == 15 && minor > BUILT_FOR) {
        return Ok(());
    }
    let mut text = Text::new();
    text.add("this module was built for Python 3.")
        .add_number(BUILT_FOR)
        .add(" and cannot be used by Python 3.")
        .add_number(minor)
        .add("; build it for this interpreter");
    Err(crate::PyErr::new::<crate::exceptions::PyImportError, _>(
        text,
    ))
}

/// The number after the first point, read without the code that all of a version would take.
#[cfg(not(Py_LIMITED_API))]
fn minor(version: &str) -> usize {
    let digits = version.bytes().skip_while(|byte| *byte != b'.').skip(1);
    digits
        .take_while(u8::is_ascii_digit)
        .fold(0, |number, digit| number * 10 + usize::from(digit - b'0'))
}

/// The limited API is made to be used by newer interpreters.
#[cfg(Py_LIMITED_API)]
pub(super) fn check(_py: Python<'_>) -> PyResult<()> {
    Ok(())
}
