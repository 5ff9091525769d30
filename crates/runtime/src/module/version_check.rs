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
    let minor = minor();
    if minor == BUILT_FOR || (BUILT_FOR == 15 && minor > BUILT_FOR) {
        return Ok(());
    }
    let mut text = Text::new();
    text.add("this module was built for Python 3.")
        .add_number(BUILT_FOR)
        .add(" and cannot be used by Python 3.")
        .add_number(minor)
        .add("; build it for this interpreter");
    Err(text.into_error::<crate::exceptions::PyImportError>())
}

/// The number after the first point of the version, read without the code that all of a version would take.
#[cfg(not(Py_LIMITED_API))]
fn minor() -> usize {
    // SAFETY: - may be called at any time, and gives a text that is never freed;
    //         - nothing behind its NUL is read.
    unsafe {
        let mut at = crate::ffi::Py_GetVersion().cast::<u8>();
        while *at != b'.' && *at != 0 {
            at = at.add(1);
        }
        let mut number = 0;
        while *at != 0 {
            at = at.add(1);
            match (*at).wrapping_sub(b'0') {
                digit @ 0..=9 => number = number * 10 + usize::from(digit),
                _ => break,
            }
        }
        number
    }
}

/// The limited API is made to be used by newer interpreters.
#[cfg(Py_LIMITED_API)]
pub(super) fn check(_py: Python<'_>) -> PyResult<()> {
    Ok(())
}
