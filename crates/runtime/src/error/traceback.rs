use crate::object::{DerefToPyAny, PyAny, PyTypeInfo};
use crate::{ffi, Python};

/// The type of tracebacks, `types.TracebackType`.
///
/// Its methods are in [`PyTracebackMethods`](crate::types::PyTracebackMethods).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyTraceback};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let error = py.run(c"def f(): 1 / 0\nf()", None, None).unwrap_err();
///     let traceback: Bound<'_, PyTraceback> = error.traceback(py).expect("it was raised in Python");
///     let shown = traceback.format()?;
///     assert!(shown.starts_with("Traceback (most recent call last):"));
///     assert!(shown.contains("in f"));
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyTraceback(PyAny);

// SAFETY: `PyTraceBack_Type` is the type object of tracebacks.
unsafe impl PyTypeInfo for PyTraceback {
    const NAME: &'static str = "PyTraceback";
    const MODULE: Option<&'static str> = Some("types");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("types", "TracebackType"));

    #[inline]
    fn type_object_raw(_py: Python<'_>) -> *mut ffi::PyTypeObject {
        &raw mut ffi::PyTraceBack_Type
    }
}

impl DerefToPyAny for PyTraceback {}

/// The lines that Python would print for a traceback, or `None` if it cannot be formatted.
#[inline]
pub(crate) fn format(traceback: &crate::Bound<'_, PyTraceback>) -> Option<String> {
    let py = traceback.py();
    // SAFETY: - we are attached; each call gives a strong reference or NULL with an error set,
    //           which the handles take over; the error is cleared below;
    //         - the traceback is one, and the buffer is a file-like object.
    let text = unsafe {
        (|| {
            let io = crate::Bound::from_owned_ptr_or_opt(
                py,
                ffi::PyImport_ImportModule(c"io".as_ptr()),
            )?;
            let class = ffi::PyObject_GetAttrString(io.as_ptr(), c"StringIO".as_ptr());
            let class = crate::Bound::from_owned_ptr_or_opt(py, class)?;
            let file = ffi::PyObject_CallObject(class.as_ptr(), std::ptr::null_mut());
            let file = crate::Bound::from_owned_ptr_or_opt(py, file)?;
            if ffi::PyTraceBack_Print(traceback.as_ptr(), file.as_ptr()) != 0 {
                return None;
            }
            let getvalue = ffi::PyObject_GetAttrString(file.as_ptr(), c"getvalue".as_ptr());
            let getvalue = crate::Bound::from_owned_ptr_or_opt(py, getvalue)?;
            let text = ffi::PyObject_CallObject(getvalue.as_ptr(), std::ptr::null_mut());
            super::format::text(&crate::Bound::from_owned_ptr_or_opt(py, text)?)
        })()
    };
    if text.is_none() {
        // SAFETY: we are attached.
        unsafe { ffi::PyErr_Clear() };
    }
    text
}
