//! Paths and lists of texts, as the interpreter gets them once it runs.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::error::{InitializeError, Reason};
use crate::ffi;

/// The interpreter in a virtual environment, if there is one.
#[inline]
pub(super) fn python_of_environment(folder: &Path) -> Option<OsString> {
    if !folder.join("pyvenv.cfg").is_file() {
        return None;
    }
    let python = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    Some(folder.join(python).into())
}

/// Puts a folder in front of `sys.path`.
///
/// # Safety
/// This thread is attached.
#[inline]
pub(super) unsafe fn prepend(path: &OsStr) -> Result<(), InitializeError> {
    // SAFETY: - the caller is attached;
    //         - `sys.path` is borrowed from `sys` and outlives the call, which checks that it is a list;
    //         - the list takes a reference of its own to the text, and ours is given up.
    unsafe {
        let text = text(path, "prepend_module_search_path")?;
        let list = ffi::PySys_GetObject(c"path".as_ptr());
        let done = !list.is_null() && ffi::PyList_Insert(list, 0, text) == 0;
        ffi::Py_DECREF(text);
        checked(done, "prepend_module_search_path")
    }
}

/// Binds a name in `sys` to a list of texts.
///
/// # Safety
/// This thread is attached.
#[cfg(any(not(Py_3_8), Py_LIMITED_API))]
#[inline]
pub(super) unsafe fn set_list(
    name: &std::ffi::CStr,
    texts: &[OsString],
    option: &'static str,
) -> Result<(), InitializeError> {
    // SAFETY: - the caller is attached;
    //         - the list is new, takes references of its own, and is given up after `sys` has its own.
    unsafe {
        let list = ffi::PyList_New(0);
        checked(!list.is_null(), option)?;
        for value in texts {
            let text = text(value, option)?;
            let done = ffi::PyList_Append(list, text) == 0;
            ffi::Py_DECREF(text);
            checked(done, option)?;
        }
        let done = ffi::PySys_SetObject(name.as_ptr(), list) == 0;
        ffi::Py_DECREF(list);
        checked(done, option)
    }
}

/// A new string object.
///
/// # Safety
/// This thread is attached.
#[inline]
unsafe fn text(text: &OsStr, option: &'static str) -> Result<*mut ffi::PyObject, InitializeError> {
    #[cfg(not(windows))]
    // SAFETY: - the caller is attached;
    //         - the bytes are those that the system uses, and so many.
    let object = unsafe {
        let bytes = text.as_encoded_bytes();
        let length = bytes.len() as ffi::Py_ssize_t;
        ffi::PyUnicode_DecodeFSDefaultAndSize(bytes.as_ptr().cast(), length)
    };
    #[cfg(windows)]
    // SAFETY: - the caller is attached;
    //         - the units are those that the system uses, and so many.
    let object = unsafe {
        use std::os::windows::ffi::OsStrExt;
        let units: Vec<u16> = text.encode_wide().collect();
        ffi::PyUnicode_FromWideChar(units.as_ptr(), units.len() as ffi::Py_ssize_t)
    };
    checked(!object.is_null(), option)?;
    Ok(object)
}

#[inline]
fn checked(done: bool, option: &'static str) -> Result<(), InitializeError> {
    if done {
        return Ok(());
    }
    // SAFETY: called after something that failed, attached.
    unsafe { ffi::PyErr_Clear() };
    Err(InitializeError(Reason::Text(option)))
}
