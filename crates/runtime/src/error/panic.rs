//! Panics of Rust code that Python called, as exceptions.

use std::any::Any;
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::exceptions::PyBaseException;
use super::{fetch, PyErr, PyErrArguments};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, DerefToPyAny, Py, PyAny, PyType, PyTypeInfo};
use crate::{ffi, Python};

/// The exception that a panic in Rust code becomes when Python called that code.
///
/// It derives from `BaseException`, so that `except Exception` does not swallow it. When it gets
/// back to Rust, as the error of a call into Python, the panic goes on.
#[repr(transparent)]
pub struct PanicException(PyAny);

// SAFETY: the type object is that of the exception type kept below, made once.
unsafe impl PyTypeInfo for PanicException {
    const NAME: &'static str = "PanicException";
    const MODULE: Option<&'static str> = Some("pyo3_runtime");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("pyo3_runtime", "PanicException"));

    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        static TYPE: PerInterpreter<Py<PyType>> = PerInterpreter::new();
        let ty = TYPE.get_or_init(py, || {
            let base = PyBaseException::type_object(py);
            PyErr::new_type(
                py,
                c"pyo3_runtime.PanicException",
                Some(c"Raised when Rust code that was called from Python panics."),
                Some(&base),
                None,
            )
            .expect("an exception type")
        });
        ty.as_ptr().cast()
    }
}

impl DerefToPyAny for PanicException {}
impl super::ToPyErr for PanicException {}

impl PanicException {
    /// An error of this type.
    #[inline]
    pub fn new_err<A>(args: A) -> PyErr
    where
        A: PyErrArguments + Send + Sync + 'static,
    {
        PyErr::new::<Self, A>(args)
    }
}

/// The message of a panic, as arguments of the exception.
struct PanicMessage(String);

impl PyErrArguments for PanicMessage {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        fetch::message_object(py, &self.0)
    }
}

/// Turns what `catch_unwind` caught into an error.
#[cold]
pub(crate) fn panic_to_error(payload: Box<dyn Any + Send + 'static>) -> PyErr {
    let message = if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else if let Some(text) = payload.downcast_ref::<&'static str>() {
        (*text).to_owned()
    } else {
        "panic from Rust code".to_owned()
    };
    drop_payload(payload);
    PyErr::new::<PanicException, _>(PanicMessage(message))
}

/// Drops a payload, whose own drop may panic: that must not cross into C, and has nowhere to go.
fn drop_payload(payload: Box<dyn Any + Send + 'static>) {
    if let Err(second) = catch_unwind(AssertUnwindSafe(move || drop(payload))) {
        std::mem::forget(second);
        eprintln!("dropping the payload of a panic panicked; aborting");
        std::process::abort();
    }
}

/// Lets a panic go on that went through Python code.
pub(super) fn resume_if_panic(py: Python<'_>, value: &Py<PyBaseException>) {
    let value = value.bind(py);
    if value.as_any().type_ptr() == PanicException::type_object_raw(py) {
        resume(py, value.as_any());
    }
}

#[cold]
fn resume(py: Python<'_>, value: &Bound<'_, PyAny>) -> ! {
    let message = message_of(py, value);
    eprintln!("--- a panic in Rust code went through Python; its traceback there:");
    // SAFETY: - we are attached, and `value` is an exception;
    //         - an error is set when printing starts.
    unsafe {
        ffi::PyErr_SetObject(ffi::Py_TYPE(value.as_ptr()).cast(), value.as_ptr());
        ffi::PyErr_PrintEx(0);
    }
    eprintln!("--- the panic goes on");
    std::panic::resume_unwind(Box::new(message))
}

fn message_of(py: Python<'_>, value: &Bound<'_, PyAny>) -> String {
    // SAFETY: - `PyObject_Str` gives a strong reference or NULL with an error set, which is cleared;
    //         - the bytes are copied before the reference is given up.
    unsafe {
        let text = Bound::from_owned_ptr_or_opt(py, ffi::PyObject_Str(value.as_ptr()));
        let bytes = text.and_then(|text| {
            Bound::from_owned_ptr_or_opt(py, ffi::PyUnicode_AsUTF8String(text.as_ptr()))
        });
        match bytes {
            Some(bytes) => {
                let data = ffi::PyBytes_AsString(bytes.as_ptr()).cast::<u8>();
                let len = ffi::PyBytes_Size(bytes.as_ptr()) as usize;
                String::from_utf8_lossy(std::slice::from_raw_parts(data, len)).into_owned()
            }
            None => {
                ffi::PyErr_Clear();
                "panic from Rust code".to_owned()
            }
        }
    }
}
