//! Panics of Rust code that Python called, as exceptions.

use std::any::Any;
use std::panic::{catch_unwind, AssertUnwindSafe};

use super::exceptions::PyBaseException;
use super::{PyErr, PyErrArguments, PyResult, Text};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, DerefToPyAny, Py, PyAny, PyType, PyTypeInfo};
use crate::{ffi, Python};

/// The exception that a panic in Rust code becomes when Python called that code.
///
/// It derives from `BaseException`, so that `except Exception` does not swallow it. When it gets
/// back to Rust, as the error of a call into Python, the panic goes on.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{IntoPyDict, PyCFunction}};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let careless = PyCFunction::new_closure(py, None, None, |_, _| -> usize {
///         panic!("this cannot be")
///     })?;
///     let locals = [("careless", careless)].into_py_dict(py)?;
///     let code = c"
/// try:
///     careless()
/// except BaseException as error:  # no `Exception`, which much code catches
///     seen = f'{type(error).__name__}: {error}'
/// ";
///     py.run(code, None, Some(&locals))?;
///     let seen: String = locals.get_item("seen")?.expect("set by the code").extract()?;
///     assert_eq!(seen, "PanicException: this cannot be");
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PanicException(PyAny);

// SAFETY: the type object is that of the exception type kept below, made once.
unsafe impl PyTypeInfo for PanicException {
    const NAME: &'static str = "PanicException";
    const MODULE: Option<&'static str> = Some("pyo3_runtime");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("pyo3_runtime", "PanicException"));

    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        match made(py) {
            Ok(ty) => ty.as_ptr().cast(),
            // Printed by the interpreter: an error in a message of ours would take the code that
            // formats errors into each module.
            Err(error) => {
                error.restore_and_print(py);
                panic!("cannot make the type of exceptions that panics become");
            }
        }
    }
}

static TYPE: PerInterpreter<Py<PyType>> = PerInterpreter::new();

/// The type, which the first panic makes.
fn made(py: Python<'_>) -> PyResult<&'static Py<PyType>> {
    TYPE.get_or_try_init(py, || {
        let base = PyBaseException::type_object(py);
        PyErr::new_type(
            py,
            c"pyo3_runtime.PanicException",
            Some(c"Raised when Rust code that was called from Python panics."),
            Some(&base),
            None,
        )
    })
}

/// The type, or where there is no room left to make it (deep in a recursion, without memory) the one above, which code
/// does not swallow either.
fn made_or_base(py: Python<'_>) -> *mut ffi::PyTypeObject {
    match made(py) {
        Ok(ty) => ty.as_ptr().cast(),
        Err(_) => PyBaseException::type_object_raw(py),
    }
}

impl DerefToPyAny for PanicException {}
impl super::ToPyErr for PanicException {}

impl PanicException {
    /// An error of this type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, panic::PanicException};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = PanicException::new_err("as if Rust code had panicked");
    ///     assert!(error.is_instance_of::<PanicException>(py));
    /// });
    /// ```
    #[inline]
    pub fn new_err<A>(args: A) -> PyErr
    where
        A: PyErrArguments + Send + Sync + 'static,
    {
        PyErr::new::<Self, A>(args)
    }
}

/// Turns what `catch_unwind` caught into an error.
#[cold]
pub(crate) fn panic_to_error(payload: Box<dyn Any + Send + 'static>) -> PyErr {
    let mut message = Text::new();
    message.add(if let Some(text) = payload.downcast_ref::<String>() {
        text
    } else if let Some(text) = payload.downcast_ref::<&'static str>() {
        text
    } else {
        "panic from Rust code"
    });
    drop_payload(payload);
    message.into_error_of(made_or_base)
}

/// Drops a payload, whose own drop may panic: that must not cross into C, and has nowhere to go.
fn drop_payload(payload: Box<dyn Any + Send + 'static>) {
    if let Err(second) = catch_unwind(AssertUnwindSafe(move || drop(payload))) {
        std::mem::forget(second);
        // SAFETY: the text is NUL-terminated; this ends the process.
        unsafe { ffi::Py_FatalError(c"dropping the payload of a panic panicked".as_ptr()) };
    }
}

/// Lets a panic go on that went through Python code.
pub(super) fn resume_if_panic(py: Python<'_>, value: &Py<PyBaseException>) {
    // Not made here: nothing has panicked before it is there, and making it may fail, which ends here again.
    let Some(panics) = TYPE.get(py) else { return };
    let value = value.bind(py);
    if value.as_any().type_ptr() == panics.as_ptr().cast() {
        resume(py, value.as_any());
    }
}

#[cold]
fn resume(py: Python<'_>, value: &Bound<'_, PyAny>) -> ! {
    let message = message_of(py, value);
    // SAFETY: - we are attached, and `value` is an exception;
    //         - the texts are NUL-terminated and ask for no arguments;
    //         - an error is set when printing starts.
    unsafe {
        ffi::PySys_WriteStderr(
            c"--- a panic in Rust code went through Python; its traceback there:\n".as_ptr(),
        );
        ffi::PyErr_SetObject(ffi::Py_TYPE(value.as_ptr()).cast(), value.as_ptr());
        ffi::PyErr_PrintEx(0);
        ffi::PySys_WriteStderr(c"--- the panic goes on\n".as_ptr());
    }
    std::panic::resume_unwind(Box::new(message))
}

fn message_of(py: Python<'_>, value: &Bound<'_, PyAny>) -> String {
    let mut message = Text::new();
    // SAFETY: - we are attached; gives a strong reference or NULL with an error set;
    //         - that error, or the one of reading the text, is cleared.
    unsafe {
        let text = Bound::from_owned_ptr_or_opt(py, ffi::PyObject_Str(value.as_ptr()));
        if !text.is_some_and(|text| message.add_object(&text, c"replace")) {
            ffi::PyErr_Clear();
            message.add("panic from Rust code");
        }
    }
    message.0
}
