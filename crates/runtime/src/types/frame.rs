use std::ffi::CStr;

use super::{PyAnyMethods, PyCode, PyDict, PyDictMethods};
#[cfg(all(not(Py_LIMITED_API), any(not(GraalPy), Py_3_12)))]
use crate::checked::new_reference_or_raise;
use crate::object::sealed::Sealed;
#[cfg(not(Py_LIMITED_API))]
use crate::{ffi, Python};
use crate::{Bound, PyAny, PyResult};

#[cfg(not(Py_LIMITED_API))]
native_type! {
    /// Python's frame objects: one running call of a function.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrame};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = py.eval(c"__import__('sys')._getframe()", None, None)?;
    ///     assert!(frame.cast::<PyFrame>().is_ok());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFrame, "types", hint = ("types", "FrameType"), PyFrame_Type
}

#[cfg(Py_LIMITED_API)]
imported_type! {
    /// Python's frame objects: one running call of a function.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyFrame};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = py.eval(c"__import__('sys')._getframe()", None, None)?;
    ///     assert!(frame.cast::<PyFrame>().is_ok());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyFrame, "types", "FrameType"
}

#[cfg(not(Py_LIMITED_API))]
impl PyFrame {
    /// A frame that runs nothing, for a traceback that shows a place outside of Python.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods, PyTraceback}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = PyFrame::new(py, c"table.csv", c"row 3", 12)?;
    ///     assert_eq!(frame.line_number(), 12);
    ///     let traceback = PyTraceback::new(py, None, frame, 0, 12)?;
    ///     assert!(traceback.format()?.contains("File \"table.csv\", line 12, in row 3"));
    ///     // Names are UTF-8.
    ///     assert!(PyFrame::new(py, c"table.csv", c"row \xff", 12).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods, PyTraceback}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = PyFrame::new(py, c"table.csv", c"row 3", 12)?;
    ///     assert_eq!(frame.line_number(), 12);
    ///     let traceback = PyTraceback::new(py, None, frame, 0, 12)?;
    ///     assert!(traceback.format()?.contains("File \"table.csv\", line 12, in row 3"));
    ///     // Names are UTF-8.
    ///     assert!(PyFrame::new(py, c"table.csv", c"row \xff", 12).is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
/// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let frame = py.eval(c"__import__('sys')._getframe()", None, None)?.cast_into::<PyFrame>()?;
///     let place = format!("{}, line {}", frame.code().getattr("co_filename")?, frame.line_number());
///     assert_eq!(place, "<string>, line 1");
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyFrameMethods<'py>: Sealed {
    /// The line that the frame is at.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = PyFrame::new(py, c"here.rs", c"work", 7)?;
    ///     assert_eq!(frame.line_number(), 7);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn line_number(&self) -> i32;

    /// The frame that called this one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"(lambda: __import__('sys')._getframe())()";
    ///     let frame = py.eval(code, None, None)?.cast_into::<PyFrame>()?;
    ///     assert!(frame.code().getattr("co_name")?.eq("<lambda>")?);
    ///     let caller = frame.outer().expect("the expression around it");
    ///     assert!(caller.code().getattr("co_name")?.eq("<module>")?);
    ///     assert!(caller.outer().is_none());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn outer(&self) -> Option<Bound<'py, PyFrame>>;

    /// The code that the frame runs.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = PyFrame::new(py, c"here.rs", c"work", 7)?;
    ///     assert!(frame.code().getattr("co_name")?.eq("work")?);
    ///     assert!(frame.code().getattr("co_filename")?.eq("here.rs")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn code(&self) -> Bound<'py, PyCode>;

    /// The value of a local variable.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}, exceptions::PyNameError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"(lambda count: __import__('sys')._getframe())(7)";
    ///     let frame = py.eval(code, None, None)?.cast_into::<PyFrame>()?;
    ///     assert!(frame.var(c"count")?.eq(7)?);
    ///     let error = frame.var(c"total").unwrap_err();
    ///     assert!(error.is_instance_of::<PyNameError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `NameError` if there is none of this name.
    fn var(&self, name: &CStr) -> PyResult<Bound<'py, PyAny>>;

    /// The names that are built in.
    ///
    /// Code can be run with any object in their place. What is no dict is copied to one, as far as it can be
    /// read as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let frame = py.eval(c"__import__('sys')._getframe()", None, None)?.cast_into::<PyFrame>()?;
    ///     assert!(frame.builtins().contains("len")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn builtins(&self) -> Bound<'py, PyDict>;

    /// The global variables. A frozendict, with which code can be run from Python 3.15 on, is copied.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let globals = PyDict::new(py);
    ///     let code = c"__import__('sys')._getframe()";
    ///     let frame = py.eval(code, Some(&globals), None)?.cast_into::<PyFrame>()?;
    ///     assert!(frame.globals().is(&globals));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn globals(&self) -> Bound<'py, PyDict>;

    /// The local variables, as a mapping.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyFrame, PyFrameMethods}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"(lambda a, b: __import__('sys')._getframe())(1, 2)";
    ///     let frame = py.eval(code, None, None)?.cast_into::<PyFrame>()?;
    ///     let locals = frame.locals();
    ///     assert!(locals.len()? == 2 && locals.get_item("b")?.eq(2)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
        as_dict(attribute(self, "f_builtins"))
    }

    #[inline]
    fn globals(&self) -> Bound<'py, PyDict> {
        as_dict(attribute(self, "f_globals"))
    }

    #[inline]
    fn locals(&self) -> Bound<'py, PyAny> {
        attribute(self, "f_locals")
    }
}

/// The dict that a frame has, or a copy of what it has in place of one.
#[inline]
fn as_dict(names: Bound<'_, PyAny>) -> Bound<'_, PyDict> {
    match names.cast_into::<PyDict>() {
        Ok(dict) => dict,
        Err(error) => copied(&error.into_inner()),
    }
}

#[cold]
#[inline]
fn copied<'py>(names: &Bound<'py, PyAny>) -> Bound<'py, PyDict> {
    let dict = PyDict::new(names.py());
    // SAFETY: a new dict, which is only written to; nothing of a mapping is asked but its methods, which raise if
    // there are none.
    let readable = unsafe { dict.update(names.cast_unchecked()) };
    // The interpreter would find no name either.
    drop(readable);
    dict
}

/// An attribute that every frame has. The type cannot be subclassed, nor its attributes be replaced.
#[inline]
fn attribute<'py>(frame: &Bound<'py, PyFrame>, name: &str) -> Bound<'py, PyAny> {
    match frame.getattr(name) {
        Ok(value) => value,
        Err(error) => panic!("a frame without {name}: {error}"),
    }
}
