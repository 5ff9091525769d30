//! Failed casts as errors: the message is put together when somebody looks at it.

use std::fmt;

use super::exceptions::PyTypeError;
use super::{fetch, format, PyErr, PyErrArguments, Text};
use crate::object::{Bound, CastError, CastIntoError, Py, PyAny};
use crate::{ffi, Python};

impl From<CastError<'_, '_>> for PyErr {
    fn from(error: CastError<'_, '_>) -> Self {
        failed_cast(&error.from(), error.classinfo())
    }
}

impl From<CastIntoError<'_>> for PyErr {
    fn from(error: CastIntoError<'_>) -> Self {
        failed_cast(error.from(), error.classinfo())
    }
}

impl From<std::convert::Infallible> for PyErr {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

#[cold]
fn failed_cast(from: &Bound<'_, PyAny>, classinfo: &Bound<'_, PyAny>) -> PyErr {
    // Only the type is kept: the object may be large, and the error may live long.
    let ty = from.type_ptr();
    // SAFETY: the type of a living object.
    let ty = unsafe { Bound::from_borrowed_ptr(from.py(), ty.cast()) };
    PyErr::new::<PyTypeError, _>(FailedCast {
        ty: ty.unbind(),
        classinfo: classinfo.clone().unbind(),
    })
}

struct FailedCast {
    ty: Py<PyAny>,
    classinfo: Py<PyAny>,
}

impl PyErrArguments for FailedCast {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        message(self.ty.bind(py), self.classinfo.bind(py)).arguments(py)
    }
}

fn message(ty: &Bound<'_, PyAny>, classinfo: &Bound<'_, PyAny>) -> Text {
    let mut text = Text::new();
    if is_type_of_none(ty) {
        text.add("'None' is");
    } else {
        text.add("'");
        add_qualname(&mut text, ty);
        text.add("' object is");
    }
    text.add(" not an instance of '");
    add_names(&mut text, classinfo);
    text.add("'");
    text
}

fn is_type_of_none(ty: &Bound<'_, PyAny>) -> bool {
    // SAFETY: gives the address of the static object `None`, whose type is alive with it.
    ty.as_ptr() == unsafe { ffi::Py_TYPE(ffi::Py_None()) }.cast()
}

/// The name of a type, or of each type of a tuple of them.
fn add_names(text: &mut Text, classinfo: &Bound<'_, PyAny>) {
    // SAFETY: - takes any object; the size is asked of a tuple;
    //         - items are borrowed from the tuple, which lives meanwhile.
    unsafe {
        if ffi::PyTuple_Check(classinfo.as_ptr()) != 0 {
            for i in 0..ffi::PyTuple_Size(classinfo.as_ptr()) {
                if i > 0 {
                    text.add(" | ");
                }
                let item = ffi::PyTuple_GetItem(classinfo.as_ptr(), i);
                add_names(text, Bound::ref_from_ptr(classinfo.py(), &item));
            }
        } else if is_type_of_none(classinfo) {
            // The type of None is called by its only instance, as in annotations.
            text.add("None");
        } else if ffi::PyType_Check(classinfo.as_ptr()) != 0 {
            add_qualname(text, classinfo);
        } else {
            add_shown(text, classinfo);
        }
    }
}

/// What stands for types and is none: `list[int]` is not just `list`.
fn add_shown(text: &mut Text, classinfo: &Bound<'_, PyAny>) {
    // SAFETY: we are attached; gives a strong reference or NULL with an error set, cleared below.
    unsafe {
        let shown = ffi::PyObject_Str(classinfo.as_ptr());
        let shown = Bound::from_owned_ptr_or_opt(classinfo.py(), shown);
        if !shown.is_some_and(|shown| text.add_object(&shown, c"replace")) {
            ffi::PyErr_Clear();
            text.add("<unprintable ");
            add_qualname(text, type_of(classinfo).as_any());
            text.add(" object>");
        }
    }
}

#[inline]
pub(super) fn qualname(ty: &Bound<'_, PyAny>) -> String {
    let mut text = Text::new();
    add_qualname(&mut text, ty);
    text.0
}

fn add_qualname(text: &mut Text, ty: &Bound<'_, PyAny>) {
    // SAFETY: we are attached; gives a strong reference or NULL with an error set, cleared below.
    unsafe {
        let name = fetch::attribute(ty.as_ptr(), c"__qualname__");
        let name = Bound::from_owned_ptr_or_opt(ty.py(), name);
        if !name.is_some_and(|name| text.add_object(&name, c"replace")) {
            ffi::PyErr_Clear();
            text.add("<failed to get the name of the type>");
        }
    }
}

impl fmt::Display for CastError<'_, '_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&message(type_of(&self.from()).as_any(), self.classinfo()).0)
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
        f.write_str(&message(type_of(self.from()).as_any(), self.classinfo()).0)
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
