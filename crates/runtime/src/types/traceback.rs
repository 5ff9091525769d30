use super::{PyAnyMethods, PyStringMethods, PyTraceback};
use crate::checked::raise_if_minus_one;
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, PyResult};

#[cfg(not(GraalPy))]
impl PyTraceback {
    /// A traceback that shows `frame` at a line, and after it what `next` shows.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyTraceback}, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     // As if line 7 of `work` had raised.
    ///     let frame = PyFrame::new(py, c"here.rs", c"work", 7)?;
    ///     let traceback = PyTraceback::new(py, None, frame, 0, 7)?;
    ///     assert!(traceback.format()?.contains("\"here.rs\", line 7, in work"));
    ///     let error = PyValueError::new_err("no");
    ///     error.set_traceback(py, Some(traceback));
    ///     assert!(error.traceback(py).is_some());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let error = py.run(c"[][0]", None, None).unwrap_err();
///     if let Some(traceback) = error.traceback(py) {
///         eprintln!("{}{error}", traceback.format()?);
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyTracebackMethods<'py>: Sealed {
    /// The lines that Python prints for an error, without the error itself.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let error = py.run(c"raise Exception('no')", None, None).unwrap_err();
    ///     let traceback = error.traceback(py).expect("it was raised by Python code");
    ///     assert_eq!(
    ///         format!("{}{error}", traceback.format()?),
    ///         "Traceback (most recent call last):\n  \
    ///            File \"<string>\", line 1, in <module>\n\
    ///          Exception: no"
    ///     );
    ///     Ok(())
    /// })
    /// # .unwrap();
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
