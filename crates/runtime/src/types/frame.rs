use std::ffi::CStr;

use super::{PyAnyMethods, PyCode, PyDict};
#[cfg(all(not(Py_LIMITED_API), any(not(GraalPy), Py_3_12)))]
use crate::checked::new_reference_or_raise;
use crate::object::sealed::Sealed;
#[cfg(not(Py_LIMITED_API))]
use crate::{ffi, Python};
use crate::{Bound, PyAny, PyResult};

#[cfg(not(Py_LIMITED_API))]
native_type! {
    /// Python's frame objects: one running call of a function.
    PyFrame, "types", hint = ("types", "FrameType"), PyFrame_Type
}

#[cfg(Py_LIMITED_API)]
imported_type! {
    /// Python's frame objects: one running call of a function.
    PyFrame, "types", "FrameType"
}

#[cfg(not(Py_LIMITED_API))]
impl PyFrame {
    /// A frame that runs nothing, for a traceback that shows a place outside of Python.
    ///
    /// # Errors
    /// If a name is no UTF-8, or memory runs out.
    #[cfg(not(GraalPy))]
    #[inline]
    pub fn new<'py>(
        py: Python<'py>,
        file_name: &CStr,
        func_name: &CStr,
        line_number: i32,
    ) -> PyResult<Bound<'py, PyFrame>> {
        let globals = PyDict::new(py);
        // SAFETY: - we are attached, so there is a thread state; both names are NUL-terminated;
        //         - both functions give a new reference, or NULL with an error set.
        unsafe {
            let code = ffi::PyCode_NewEmpty(file_name.as_ptr(), func_name.as_ptr(), line_number);
            let code = new_reference_or_raise(py, code.cast())?;
            let frame = ffi::PyFrame_New(
                ffi::PyThreadState_Get(),
                code.as_ptr().cast(),
                globals.as_ptr(),
                std::ptr::null_mut(),
            );
            Ok(new_reference_or_raise(py, frame.cast())?.cast_into_unchecked())
        }
    }

    /// A frame that runs nothing, which GraalPy cannot make.
    ///
    /// # Errors
    /// Always `NotImplementedError`.
    #[cfg(GraalPy)]
    #[inline]
    pub fn new<'py>(
        _py: Python<'py>,
        _file_name: &CStr,
        _func_name: &CStr,
        _line_number: i32,
    ) -> PyResult<Bound<'py, PyFrame>> {
        let message = crate::error::Message("GraalPy cannot make frames");
        Err(crate::PyErr::new::<
            crate::exceptions::PyNotImplementedError,
            _,
        >(message))
    }
}

/// Methods of [`PyFrame`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::prelude::*;
/// use pyrope::types::{PyFrame, PyFrameMethods};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let frame = PyFrame::new(py, c"here.rs", c"work", 7)?;
///     assert_eq!(frame.line_number(), 7);
///     assert!(frame.code().getattr("co_name")?.eq("work")?);
///     assert!(frame.outer().is_none());
///     Ok(())
/// })
/// # }
/// ```
pub trait PyFrameMethods<'py>: Sealed {
    /// The line that the frame is at.
    fn line_number(&self) -> i32;

    /// The frame that called this one.
    fn outer(&self) -> Option<Bound<'py, PyFrame>>;

    /// The code that the frame runs.
    fn code(&self) -> Bound<'py, PyCode>;

    /// The value of a local variable.
    ///
    /// # Errors
    /// `NameError` if there is none of this name.
    fn var(&self, name: &CStr) -> PyResult<Bound<'py, PyAny>>;

    /// The names that are built in.
    fn builtins(&self) -> Bound<'py, PyDict>;

    /// The global variables.
    fn globals(&self) -> Bound<'py, PyDict>;

    /// The local variables, as a mapping.
    fn locals(&self) -> Bound<'py, PyAny>;
}

impl<'py> PyFrameMethods<'py> for Bound<'py, PyFrame> {
    #[cfg(not(Py_LIMITED_API))]
    #[inline]
    fn line_number(&self) -> i32 {
        // SAFETY: we are attached, and this is a frame.
        unsafe { ffi::PyFrame_GetLineNumber(self.as_ptr().cast()) }
    }

    #[cfg(Py_LIMITED_API)]
    fn line_number(&self) -> i32 {
        // Of code without lines it is `None`.
        attribute(self, "f_lineno").extract().unwrap_or(0)
    }

    #[inline]
    fn outer(&self) -> Option<Bound<'py, PyFrame>> {
        let outer = attribute(self, "f_back");
        // SAFETY: the interpreter gives a frame or `None`.
        (!outer.is_none()).then(|| unsafe { outer.cast_into_unchecked() })
    }

    #[inline]
    fn code(&self) -> Bound<'py, PyCode> {
        // SAFETY: the interpreter gives a code object.
        unsafe { attribute(self, "f_code").cast_into_unchecked() }
    }

    #[cfg(all(Py_3_12, not(Py_LIMITED_API)))]
    #[inline]
    fn var(&self, name: &CStr) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: - we are attached, and this is a frame; the name is NUL-terminated, and not
        //           written to;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let frame = self.as_ptr().cast();
            let value = ffi::PyFrame_GetVarString(frame, name.as_ptr().cast_mut());
            new_reference_or_raise(self.py(), value)
        }
    }

    #[cfg(not(all(Py_3_12, not(Py_LIMITED_API))))]
    fn var(&self, name: &CStr) -> PyResult<Bound<'py, PyAny>> {
        use crate::exceptions::{PyKeyError, PyNameError};

        let name = name.to_str()?;
        self.locals().get_item(name).map_err(|error| {
            if error.is_instance_of::<PyKeyError>(self.py()) {
                PyNameError::new_err(format!("variable {name:?} does not exist"))
            } else {
                error
            }
        })
    }

    #[inline]
    fn builtins(&self) -> Bound<'py, PyDict> {
        // SAFETY: the interpreter gives a dict.
        unsafe { attribute(self, "f_builtins").cast_into_unchecked() }
    }

    #[inline]
    fn globals(&self) -> Bound<'py, PyDict> {
        // SAFETY: the interpreter gives a dict.
        unsafe { attribute(self, "f_globals").cast_into_unchecked() }
    }

    #[inline]
    fn locals(&self) -> Bound<'py, PyAny> {
        attribute(self, "f_locals")
    }
}

/// An attribute that every frame has. The type cannot be subclassed, nor its attributes be replaced.
#[inline]
fn attribute<'py>(frame: &Bound<'py, PyFrame>, name: &str) -> Bound<'py, PyAny> {
    match frame.getattr(name) {
        Ok(value) => value,
        Err(error) => panic!("a frame without {name}: {error}"),
    }
}
