//! Telling people about an error: printed, shown as unraisable, or given as a warning.

use std::ffi::{c_int, CStr};

use super::PyErr;
use crate::object::{Bound, Py, PyAny, PyType};
use crate::{ffi, Python};

use super::PyResult;

impl PyErr {
    /// Prints the traceback to `sys.stderr`, and leaves `sys.last_value` alone.
    ///
    /// `SystemExit` ends the process, as it would in Python; see [`PyErr::display`] for one that does
    /// not.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // Shown on `sys.stderr`: "ValueError: no"
    ///     PyValueError::new_err("no").print(py);
    /// });
    /// ```
    #[inline]
    pub fn print(&self, py: Python<'_>) {
        self.clone_ref(py).restore_and_print(py);
    }

    /// As [`PyErr::print`], for an error that is not needed any more.
    pub(crate) fn restore_and_print(self, py: Python<'_>) {
        self.restore(py);
        // SAFETY: we are attached, and an error is set.
        unsafe { ffi::PyErr_PrintEx(0) }
    }

    /// Prints the traceback to `sys.stderr`, and sets `sys.last_value` and its kin.
    ///
    /// `SystemExit` ends the process, as it would in Python.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     PyValueError::new_err("no").print_and_set_sys_last_vars(py);
    ///     // Where debuggers such as `pdb.pm()` look.
    ///     let last = py.import("sys")?.getattr("last_value")?;
    ///     assert_eq!(last.str()?, "no");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn print_and_set_sys_last_vars(&self, py: Python<'_>) {
        self.clone_ref(py).restore(py);
        // SAFETY: we are attached, and an error is set.
        unsafe { ffi::PyErr_PrintEx(1) }
    }

    /// Prints the traceback to `sys.stderr`, whatever the exception is.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let error = py.run(c"raise SystemExit(1)", None, None).unwrap_err();
    ///     error.display(py);
    ///     // Unlike `print`, it has not ended the process.
    /// });
    /// ```
    #[inline]
    pub fn display(&self, py: Python<'_>) {
        let value = self.value(py).as_ptr();
        // SAFETY: - we are attached; the value is an exception that `self` keeps alive;
        //         - the references are only lent to the function.
        #[cfg(Py_3_12)]
        unsafe {
            ffi::PyErr_DisplayException(value);
        }
        // SAFETY: as above; type and traceback belong to the value.
        #[cfg(not(Py_3_12))]
        unsafe {
            let ty = self.get_type(py);
            let traceback = self.traceback(py);
            let traceback = traceback
                .as_ref()
                .map_or(std::ptr::null_mut(), Bound::as_ptr);
            ffi::PyErr_Display(ty.as_ptr(), value, traceback);
        }
    }

    /// Reports an error that cannot be raised, through `sys.unraisablehook`.
    ///
    /// `obj` is what the error happened in.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // Python 3.8 and newer have a hook for it; others print.
    ///     # if py.version_info() >= (3, 8) {
    ///     let code = c"import sys; seen = []; sys.unraisablehook = lambda report: seen.append(str(report.exc_value))";
    ///     let locals = pyrope::types::PyDict::new(py);
    ///     py.run(code, Some(&locals), None)?;
    ///     PyValueError::new_err("while cleaning up").write_unraisable(py, None);
    ///     let seen: Vec<String> = locals.get_item("seen")?.expect("set by the code").extract()?;
    ///     assert_eq!(seen, ["while cleaning up"]);
    ///     # }
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    pub fn write_unraisable(self, py: Python<'_>, obj: Option<&Bound<'_, PyAny>>) {
        self.restore(py);
        let obj = obj.map_or(std::ptr::null_mut(), Bound::as_ptr);
        // SAFETY: we are attached, and an error is set; `obj` may be NULL.
        unsafe { ffi::PyErr_WriteUnraisable(obj) }
    }

    /// Issues a warning of the given category, as `warnings.warn`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyDeprecationWarning};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let category = py.get_type::<PyDeprecationWarning>();
    ///     // Shown or passed over, as the filters say.
    ///     PyErr::warn(py, &category, c"`old` is going away", 1)?;
    ///
    ///     // A filter that makes errors of warnings, as tests use it.
    ///     py.run(c"import warnings; warnings.simplefilter('error')", None, None)?;
    ///     let error = PyErr::warn(py, &category, c"`old` is going away", 1).unwrap_err();
    ///     assert!(error.is_instance_of::<PyDeprecationWarning>(py));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If a filter turns the warning into an exception.
    #[inline]
    pub fn warn<'py>(
        py: Python<'py>,
        category: &Bound<'py, PyAny>,
        message: &CStr,
        stacklevel: i32,
    ) -> PyResult<()> {
        // SAFETY: we are attached; the message is NUL-terminated.
        let code = unsafe {
            ffi::PyErr_WarnEx(
                category.as_ptr(),
                message.as_ptr(),
                stacklevel as ffi::Py_ssize_t,
            )
        };
        raised(py, code)
    }

    /// Issues a warning for a place in a source file, as `warnings.warn_explicit`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PySyntaxWarning};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let category = py.get_type::<PySyntaxWarning>();
    ///     py.run(c"import warnings; warnings.simplefilter('error')", None, None)?;
    ///     let (file, line) = (c"settings.toml", 3);
    ///     let error = PyErr::warn_explicit(py, &category, c"unknown key", file, line, None, None).unwrap_err();
    ///     assert_eq!(error.to_string(), "SyntaxWarning: unknown key");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If a filter turns the warning into an exception.
    #[inline]
    pub fn warn_explicit<'py>(
        py: Python<'py>,
        category: &Bound<'py, PyAny>,
        message: &CStr,
        filename: &CStr,
        line: i32,
        module: Option<&CStr>,
        registry: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let module = module.map_or(std::ptr::null(), CStr::as_ptr);
        let registry = registry.map_or(std::ptr::null_mut(), Bound::as_ptr);
        // SAFETY: we are attached; texts are NUL-terminated; module and registry may be NULL.
        let code = unsafe {
            ffi::PyErr_WarnExplicit(
                category.as_ptr(),
                message.as_ptr(),
                filename.as_ptr(),
                line,
                module,
                registry,
            )
        };
        raised(py, code)
    }

    /// Makes a new exception type. `name` is `module.Name`.
    ///
    /// `base` defaults to `Exception`; `dict` is a dictionary of attributes.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let base = py.get_type::<PyValueError>();
    ///     let ty = PyErr::new_type(py, c"settings.BadKey", Some(c"A key that nobody knows."), Some(&base), None)?;
    ///     let error = PyErr::from_type(ty.into_bound(py), "colour");
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     assert_eq!(error.to_string(), "BadKey: colour");
    ///
    ///     let error = PyErr::new_type(py, c"NoModule", None, None, None).unwrap_err();
    ///     assert!(error.to_string().starts_with("SystemError"));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Errors
    /// If `name` has no dot, or the type cannot be made.
    #[inline]
    pub fn new_type<'py>(
        py: Python<'py>,
        name: &CStr,
        doc: Option<&CStr>,
        base: Option<&Bound<'py, PyType>>,
        dict: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyType>> {
        let doc = doc.map_or(std::ptr::null(), CStr::as_ptr);
        let base = base.map_or(std::ptr::null_mut(), Bound::as_ptr);
        let dict_ptr = dict.as_ref().map_or(std::ptr::null_mut(), Py::as_ptr);
        // SAFETY: - we are attached; texts are NUL-terminated; doc, base and dict may be NULL;
        //         - gives a strong reference to a type, or NULL with an error set.
        unsafe {
            let ty = ffi::PyErr_NewExceptionWithDoc(name.as_ptr(), doc, base, dict_ptr);
            match Bound::from_owned_ptr_or_opt(py, ty) {
                Some(ty) => Ok(ty.cast_into_unchecked().unbind()),
                None => Err(PyErr::fetch(py)),
            }
        }
    }
}

#[inline]
fn raised(py: Python<'_>, code: c_int) -> PyResult<()> {
    if code == -1 {
        Err(PyErr::fetch(py))
    } else {
        Ok(())
    }
}
