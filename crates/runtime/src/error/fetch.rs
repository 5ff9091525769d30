//! The interpreter's current error: taking it out and putting one in.

use super::exceptions::PyBaseException;
use super::{panic, PyErr};
use crate::object::{Bound, Py, PyAny};
use crate::{ffi, Python};

impl PyErr {
    /// Takes the interpreter's current error, if there is one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(PyErr::take(py).is_none());
    ///     // SAFETY: we are attached; the text is NUL-terminated.
    ///     unsafe { ffi::PyErr_SetString(ffi::PyExc_ValueError, c"from C".as_ptr()) };
    ///     let error = PyErr::take(py).expect("set just now");
    ///     assert_eq!(error.to_string(), "ValueError: from C");
    ///     assert!(PyErr::take(py).is_none(), "it was taken out");
    /// });
    /// ```
    ///
    /// # Panics
    /// If it is a [`PanicException`](crate::panic::PanicException), the panic goes on here: it came
    /// from Rust code that Python called.
    pub fn take(py: Python<'_>) -> Option<PyErr> {
        let value = take_raw(py)?;
        panic::resume_if_panic(py, &value);
        Some(PyErr::from_exception(value))
    }

    /// Takes the interpreter's current error away for a while, to be restored. It was raised for somebody else: a panic
    /// stays an exception.
    pub(crate) fn set_aside(py: Python<'_>) -> Option<PyErr> {
        take_raw(py).map(PyErr::from_exception)
    }

    /// Takes the interpreter's current error after a function of the C API has reported one.
    ///
    /// If there is none after all, gives a `SystemError` that says so.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let none = py.None();
    ///     // SAFETY: takes any object; gives -1 with an error set where there is no length.
    ///     let length = unsafe { ffi::PyObject_Size(none.as_ptr()) };
    ///     assert_eq!(length, -1);
    ///     let error = PyErr::fetch(py);
    ///     assert_eq!(error.to_string(), "TypeError: object of type 'NoneType' has no len()");
    ///     // Nothing is left, which a function that reports an error should not do.
    ///     assert!(PyErr::fetch(py).to_string().starts_with("SystemError"));
    /// });
    /// ```
    ///
    /// # Panics
    /// As [`PyErr::take`].
    #[cold]
    #[inline(never)]
    pub fn fetch(py: Python<'_>) -> PyErr {
        match PyErr::take(py) {
            Some(error) => error,
            None => PyErr::from_exception(nothing_was_set(py)),
        }
    }

    /// Whether the interpreter has a current error.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(!PyErr::occurred(py));
    ///     PyValueError::new_err("no").restore(py);
    ///     assert!(PyErr::occurred(py));
    ///     # drop(PyErr::take(py));
    /// });
    /// ```
    #[inline]
    pub fn occurred(_: Python<'_>) -> bool {
        // SAFETY: the token proves that we are attached; gives a borrowed reference or NULL.
        unsafe { !ffi::PyErr_Occurred().is_null() }
    }
}

/// Takes the current error as a finished exception object with its traceback attached.
#[cfg(Py_3_12)]
pub(super) fn take_raw(py: Python<'_>) -> Option<Py<PyBaseException>> {
    // SAFETY: - the token proves that we are attached;
    //         - gives a strong reference to an exception object, or NULL.
    unsafe {
        let value = ffi::PyErr_GetRaisedException();
        let value = Bound::from_owned_ptr_or_opt(py, value)?;
        Some(value.cast_into_unchecked::<PyBaseException>().unbind())
    }
}

/// Takes the current error as a finished exception object with its traceback attached.
#[cfg(not(Py_3_12))]
pub(super) fn take_raw(py: Python<'_>) -> Option<Py<PyBaseException>> {
    let (mut ty, mut value, mut traceback) = (
        std::ptr::null_mut(),
        std::ptr::null_mut(),
        std::ptr::null_mut(),
    );
    // SAFETY: - the token proves that we are attached;
    //         - the three pointers become strong references or NULL, which the handles take over;
    //         - after normalising, the value is an exception object.
    unsafe {
        ffi::PyErr_Fetch(&mut ty, &mut value, &mut traceback);
        if ty.is_null() {
            return None;
        }
        ffi::PyErr_NormalizeException(&mut ty, &mut value, &mut traceback);
        let ty = Bound::from_owned_ptr_or_opt(py, ty);
        let traceback = Bound::from_owned_ptr_or_opt(py, traceback);
        let value = Bound::from_owned_ptr_or_opt(py, value)?;
        if let Some(traceback) = &traceback {
            ffi::PyException_SetTraceback(value.as_ptr(), traceback.as_ptr());
        }
        drop(ty);
        Some(value.cast_into_unchecked::<PyBaseException>().unbind())
    }
}

/// Makes `value` the current error.
#[cfg(Py_3_12)]
pub(super) fn restore(_py: Python<'_>, value: Py<PyBaseException>) {
    // SAFETY: we are attached; the function takes over the reference.
    unsafe { ffi::PyErr_SetRaisedException(value.into_ptr()) }
}

/// Makes `value` the current error.
#[cfg(not(Py_3_12))]
pub(super) fn restore(_py: Python<'_>, value: Py<PyBaseException>) {
    let value = value.into_ptr();
    // SAFETY: - we are attached, and own `value`;
    //         - its type is alive with it; the traceback is a strong reference or NULL;
    //         - the function takes over all three references.
    unsafe {
        let ty = ffi::Py_TYPE(value).cast::<ffi::PyObject>();
        ffi::Py_INCREF(ty);
        let traceback = ffi::PyException_GetTraceback(value);
        ffi::PyErr_Restore(ty, value, traceback);
    }
}

/// The exception for a C function that failed without saying why.
pub(super) fn nothing_was_set(py: Python<'_>) -> Py<PyBaseException> {
    // SAFETY: - we are attached;
    //         - the message is NUL-terminated; `PyExc_SystemError` is a static type.
    unsafe {
        ffi::PyErr_SetString(
            ffi::PyExc_SystemError,
            c"attempted to fetch exception but none was set".as_ptr(),
        );
    }
    match take_raw(py) {
        Some(error) => error,
        None => unreachable!("an error that was just set"),
    }
}

/// A string object for a message. Running out of memory here is an abort, as it is in Rust.
pub(super) fn message_object(py: Python<'_>, text: &str) -> Py<PyAny> {
    // SAFETY: - pointer and length are those of a UTF-8 string;
    //         - gives a strong reference, or NULL when out of memory, for which we panic.
    unsafe {
        let object =
            ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len() as ffi::Py_ssize_t);
        Bound::from_owned_ptr(py, object).unbind()
    }
}

/// An attribute of an object, or NULL with an error set.
///
/// The name is the interned string. A fresh one each time, as `PyObject_GetAttrString` makes, is found in
/// no cache of the interpreter's, and takes entries of the one for types.
///
/// # Safety
/// The thread is attached, and the object is alive. The caller owns the reference.
#[cold]
pub(crate) unsafe fn attribute(
    object: *mut ffi::PyObject,
    name: &std::ffi::CStr,
) -> *mut ffi::PyObject {
    // SAFETY: - we are attached, the object is alive, and the name is NUL-terminated;
    //         - both functions give a new reference, or NULL with an error set.
    unsafe {
        let name = ffi::PyUnicode_InternFromString(name.as_ptr());
        if name.is_null() {
            return name;
        }
        let attribute = ffi::PyObject_GetAttr(object, name);
        ffi::Py_DECREF(name);
        attribute
    }
}
