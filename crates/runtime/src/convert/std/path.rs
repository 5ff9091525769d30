//! `Path` and `PathBuf`: `pathlib.Path`; any path-like object can be read, but for paths of bytes.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::os_str::{lent, to_text};
use crate::checked::new_reference_or_raise;
use crate::types::imported::Imported;
use crate::types::{PyAnyMethods, PyString};
use crate::{ffi, Borrowed, Bound, FromPyObject, IntoPyObject, PyAny, PyErr, PyResult, Python};

impl FromPyObject<'_, '_> for PathBuf {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::PATH_LIKE);

    #[inline]
    fn extract(obj: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        // SAFETY: - we are attached; takes any object;
        //         - gives a new reference to a string or to bytes, or NULL with an error set.
        let path = unsafe { new_reference_or_raise(obj.py(), ffi::PyOS_FSPath(obj.as_ptr()))? };
        Ok(path.extract::<OsString>()?.into())
    }
}

impl<'a> FromPyObject<'a, '_> for Cow<'a, Path> {
    type Error = PyErr;
    crate::__type_hint!(INPUT_TYPE = crate::inspect::known::PATH_LIKE);

    #[inline]
    fn extract(obj: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        // What another object's `__fspath__` gives does not live long enough to be lent.
        match obj.cast::<PyString>().ok().and_then(lent) {
            Some(text) => Ok(Cow::Borrowed(Path::new(text))),
            None => PathBuf::extract(obj).map(Cow::Owned),
        }
    }
}

macro_rules! into {
    ($($path:ty, |$value:ident| $as_path:expr;)*) => {
        $(
            impl<'py> IntoPyObject<'py> for $path {
                type Target = PyAny;
                type Output = Bound<'py, PyAny>;
                type Error = PyErr;
                crate::__type_hint!(OUTPUT_TYPE = crate::inspect::known::PATH);

                #[inline]
                fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
                    let $value = self;
                    to_pathlib(py, $as_path)
                }
            }
        )*
    };
}

into! {
    &Path, |path| path;
    &&Path, |path| path;
    PathBuf, |path| &path;
    &PathBuf, |path| path;
    Cow<'_, Path>, |path| &path;
    &Cow<'_, Path>, |path| path;
}

#[inline]
fn to_pathlib<'py>(py: Python<'py>, path: &Path) -> PyResult<Bound<'py, PyAny>> {
    static PATH: Imported<PyAny> = Imported::new(c"pathlib", c"Path");
    PATH.get(py)?.call1((to_text(py, path.as_os_str()),))
}
