//! Failed casts as errors: the message is put together when somebody looks at it.

use std::fmt;

use super::exceptions::PyTypeError;
use super::{format, PyErr, PyErrArguments};
use crate::object::{Bound, CastError, CastIntoError, Py, PyAny};
use crate::{ffi, Python};

impl From<CastError<'_, '_>> for PyErr {
    fn from(error: CastError<'_, '_>) -> Self {
        failed_cast(error.from().to_owned(), error.classinfo().clone())
    }
}

impl From<CastIntoError<'_>> for PyErr {
    fn from(error: CastIntoError<'_>) -> Self {
        let classinfo = error.classinfo().clone();
        failed_cast(error.into_inner(), classinfo)
    }
}

impl From<std::convert::Infallible> for PyErr {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

fn failed_cast(from: Bound<'_, PyAny>, classinfo: Bound<'_, PyAny>) -> PyErr {
    // Only the type is kept: the object may be large, and the error may live long.
    let ty = from.type_ptr();
    // SAFETY: the type of a living object.
    let ty = unsafe { Bound::from_borrowed_ptr(from.py(), ty.cast()) };
    PyErr::new::<PyTypeError, _>(FailedCast {
        ty: ty.unbind(),
        classinfo: classinfo.unbind(),
    })
}

struct FailedCast {
    ty: Py<PyAny>,
    classinfo: Py<PyAny>,
}

impl PyErrArguments for FailedCast {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        let text = message(self.ty.bind(py), self.classinfo.bind(py));
        super::fetch::message_object(py, &text)
    }
}

fn message(ty: &Bound<'_, PyAny>, classinfo: &Bound<'_, PyAny>) -> String {
    let wanted = names(classinfo);
    if is_type_of_none(ty) {
        format!("'None' is not an instance of '{wanted}'")
    } else {
        format!("'{}' object is not an instance of '{wanted}'", qualname(ty))
    }
}

fn is_type_of_none(ty: &Bound<'_, PyAny>) -> bool {
    // SAFETY: gives the address of the static object `None`, whose type is alive with it.
    ty.as_ptr() == unsafe { ffi::Py_TYPE(ffi::Py_None()) }.cast()
}

/// The name of a type, or of each type of a tuple of them.
fn names(classinfo: &Bound<'_, PyAny>) -> String {
    if is_type_of_none(classinfo) {
        // As hints write it, and those who pass it.
        return "None".to_owned();
    }
    // SAFETY: - takes any object; the size is asked of a tuple;
    //         - items are borrowed from the tuple, which lives meanwhile.
    unsafe {
        if ffi::PyTuple_Check(classinfo.as_ptr()) == 0 {
            // The type of None is called by its only instance, as in annotations.
            let is_none = classinfo.as_ptr() == ffi::Py_TYPE(ffi::Py_None()).cast();
            return if is_none {
                "None".to_owned()
            } else {
                qualname(classinfo)
            };
        }
        let len = ffi::PyTuple_Size(classinfo.as_ptr());
        let names: Vec<String> = (0..len)
            .map(|i| {
                let item = ffi::PyTuple_GetItem(classinfo.as_ptr(), i);
                names(&Bound::from_borrowed_ptr(classinfo.py(), item))
            })
            .collect();
        names.join(" | ")
    }
}

pub(super) fn qualname(ty: &Bound<'_, PyAny>) -> String {
    let py = ty.py();
    // SAFETY: we are attached; gives a strong reference or NULL with an error set, cleared below.
    unsafe {
        let name = ffi::PyObject_GetAttrString(ty.as_ptr(), c"__qualname__".as_ptr());
        let name = Bound::from_owned_ptr_or_opt(py, name).and_then(|name| format::text(&name));
        name.unwrap_or_else(|| {
            ffi::PyErr_Clear();
            "<failed to get the name of the type>".to_owned()
        })
    }
}

impl fmt::Display for CastError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&message(type_of(&self.from()).as_any(), self.classinfo()))
    }
}

impl fmt::Debug for CastError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CastError")
            .field("from", &format::Repr(&self.from()))
            .field("classinfo", &format::Repr(self.classinfo()))
            .finish()
    }
}

impl std::error::Error for CastError<'_, '_> {}

impl fmt::Display for CastIntoError<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&message(type_of(self.from()).as_any(), self.classinfo()))
    }
}

impl fmt::Debug for CastIntoError<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CastIntoError")
            .field("from", &format::Repr(self.from()))
            .field("classinfo", &format::Repr(self.classinfo()))
            .finish()
    }
}

impl std::error::Error for CastIntoError<'_> {}

fn type_of<'py>(object: &Bound<'py, PyAny>) -> Bound<'py, PyAny> {
    // SAFETY: the type of a living object.
    unsafe { Bound::from_borrowed_ptr(object.py(), object.type_ptr().cast()) }
}
