use super::{PyAnyMethods, PyStringMethods, PyTraceback};
use crate::checked::raise_if_minus_one;
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, PyResult};

#[cfg(not(GraalPy))]
impl PyTraceback {
    /// A traceback that shows `frame` at a line, and after it what `next` shows.
    ///
    /// # Errors
    /// If it cannot be made.
    #[inline]
    pub fn new<'py>(
        py: crate::Python<'py>,
        next: Option<Bound<'py, PyTraceback>>,
        frame: Bound<'py, super::PyFrame>,
        instruction_index: i32,
        line_number: i32,
    ) -> PyResult<Bound<'py, PyTraceback>> {
        let ty = <PyTraceback as crate::PyTypeInfo>::type_object(py);
        let traceback = ty.call1((next, frame, instruction_index, line_number))?;
        Ok(traceback.cast_into()?)
    }
}

/// Methods of tracebacks.
pub trait PyTracebackMethods<'py>: Sealed {
    /// The lines that Python prints for an error, without the error itself.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyTracebackMethods};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = py.run(c"raise Exception('no')", None, None).unwrap_err();
    ///     let traceback = error.traceback(py).expect("it was raised by Python code");
    ///     assert_eq!(
    ///         format!("{}{}", traceback.format().unwrap(), error),
    ///         "Traceback (most recent call last):\n  \
    ///            File \"<string>\", line 1, in <module>\n\
    ///          Exception: no"
    ///     );
    /// });
    /// ```
    ///
    /// # Errors
    /// If printing fails.
    fn format(&self) -> PyResult<String>;
}

impl<'py> PyTracebackMethods<'py> for Bound<'py, PyTraceback> {
    #[inline]
    fn format(&self) -> PyResult<String> {
        let py = self.py();
        let file = super::imported::attribute(py, c"io", c"StringIO")?.call0()?;
        // SAFETY: we are attached; the first is a traceback, the other takes text; gives -1 with an
        // error set.
        let code = unsafe { ffi::PyTraceBack_Print(self.as_ptr(), file.as_ptr()) };
        raise_if_minus_one(py, code)?;
        let text = file.call_method0(crate::intern!(py, "getvalue"))?;
        let text = text.cast_into::<super::PyString>()?;
        Ok(text.to_string_lossy().into_owned())
    }
}
