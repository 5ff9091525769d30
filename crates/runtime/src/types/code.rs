//! Compiled code.

use std::ffi::CStr;

use super::{PyDict, PyString};
use crate::checked::{borrowed_reference_or_raise, new_reference_or_raise, raise_if_minus_one};
use crate::{ffi, Bound, PyAny, PyResult, Python};

#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
native_type! {
    /// Python's code objects: what compiling gives, and what functions run.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCode};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let function = py.eval(c"lambda a, b: a + b", None, None)?;
    ///     let code = function.getattr("__code__")?.cast_into::<PyCode>()?;
    ///     assert!(code.getattr("co_varnames")?.eq(("a", "b"))?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyCode, "types", hint = ("types", "CodeType"), PyCode_Type
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
imported_type! {
    /// Python's code objects: what compiling gives, and what functions run.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCode};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let function = py.eval(c"lambda a, b: a + b", None, None)?;
    ///     let code = function.getattr("__code__")?.cast_into::<PyCode>()?;
    ///     assert!(code.getattr("co_varnames")?.eq(("a", "b"))?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyCode, "types", "CodeType"
}

/// What kind of source text is compiled.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::code::PyCodeInput, exceptions::PySyntaxError, types::PyCode};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     // An assignment is no expression.
///     let statement = c"x = 1";
///     PyCode::compile(py, statement, c"x.py", PyCodeInput::File)?;
///     let error = PyCode::compile(py, statement, c"x.py", PyCodeInput::Eval).unwrap_err();
///     assert!(error.is_instance_of::<PySyntaxError>(py));
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub enum PyCodeInput {
    /// A single expression, whose value the code gives.
    Eval,
    /// Statements, as in a file.
    File,
}

impl PyCode {
    /// Compiles source text. `filename` is what tracebacks show.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyCode, PyCodeMethods}, types::code::PyCodeInput, exceptions::PySyntaxError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = PyCode::compile(py, c"6 * 7", c"answer.py", PyCodeInput::Eval)?;
    ///     assert!(code.getattr("co_filename")?.eq("answer.py")?);
    ///     assert!(code.run(None, None)?.eq(42)?);
    ///     let error = PyCode::compile(py, c"6 *", c"answer.py", PyCodeInput::Eval).unwrap_err();
    ///     assert!(error.is_instance_of::<PySyntaxError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `SyntaxError`.
    #[inline]
    pub fn compile<'py>(
        py: Python<'py>,
        source: &CStr,
        filename: &CStr,
        kind: PyCodeInput,
    ) -> PyResult<Bound<'py, PyCode>> {
        let start = match kind {
            PyCodeInput::Eval => ffi::Py_eval_input,
            PyCodeInput::File => ffi::Py_file_input,
        };
        // SAFETY: - we are attached; both texts are NUL-terminated;
        //         - gives a new reference to a code object, or NULL with an error set.
        unsafe {
            let code = ffi::Py_CompileString(source.as_ptr(), filename.as_ptr(), start);
            Ok(new_reference_or_raise(py, code)?.cast_into_unchecked())
        }
    }
}

/// Methods of [`PyCode`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{IntoPyDict, PyCode, PyCodeMethods}, types::code::PyCodeInput};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     // Compiled once, run for each row.
///     let rule = PyCode::compile(py, c"width * height", c"rule", PyCodeInput::Eval)?;
///     for (width, height) in [(2, 3), (4, 5)] {
///         let row = [("width", width), ("height", height)].into_py_dict(py)?;
///         assert!(rule.run(Some(&row), None)?.eq(width * height)?);
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyCodeMethods<'py> {
    /// Runs the code, and gives its value: of statements that is `None`.
    ///
    /// Without `globals` it runs in the module `__main__`. Without `locals` these are the globals,
    /// as at the top of a module.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{code::PyCodeInput, PyCode, PyCodeMethods, PyDict}, exceptions::PyNameError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = PyCode::compile(py, c"total = count * 2", c"double.py", PyCodeInput::File)?;
    ///     let globals = PyDict::new(py);
    ///     globals.set_item("count", 21)?;
    ///     assert!(code.run(Some(&globals), None)?.is_none());
    ///     assert!(globals.get_item("total")?.unwrap().eq(42)?);
    ///     let error = code.run(Some(&PyDict::new(py)), None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyNameError>(py), "there is no `count`");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// What the code raised.
    fn run(
        &self,
        globals: Option<&Bound<'py, PyDict>>,
        locals: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>>;
}

impl<'py> PyCodeMethods<'py> for Bound<'py, PyCode> {
    #[inline]
    fn run(
        &self,
        global: Option<&Bound<'py, PyDict>>,
        local: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py();
        let main;
        let globals = match global {
            Some(given) => given.as_any(),
            None => {
                main = main_globals(py)?;
                &main
            }
        };
        let locals = local.map_or(globals, |given| given.as_any());
        provide_builtins(globals)?;
        // SAFETY: - we are attached; this is a code object, and both others are dicts;
        //         - gives a new reference, or NULL with an error set.
        unsafe {
            let value = ffi::PyEval_EvalCode(self.as_ptr(), globals.as_ptr(), locals.as_ptr());
            new_reference_or_raise(py, value)
        }
    }
}

/// The globals of the module `__main__`.
#[inline]
fn main_globals(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: - we are attached; the name is NUL-terminated;
    //         - gives a new reference to a module, or NULL with an error set;
    //         - its dict is borrowed from it, and taken hold of while it lives.
    unsafe {
        let main = ffi::compat::PyImport_AddModuleRef(c"__main__".as_ptr());
        let main = new_reference_or_raise(py, main)?;
        let globals = ffi::PyModule_GetDict(main.as_ptr());
        Ok(borrowed_reference_or_raise(py, globals)?.to_owned())
    }
}

/// Code that runs without `__builtins__` in its globals gets hardly any before Python 3.10.
#[inline]
fn provide_builtins(globals: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = globals.py();
    let name: &Bound<'_, PyString> = crate::intern!(py, "__builtins__");
    // SAFETY: - we are attached; `globals` is a dict, and a string can be hashed;
    //         - the builtins are borrowed from the interpreter;
    //         - gives -1 with an error set when it fails, and otherwise no reference to give up, as
    //           none is asked for.
    unsafe {
        let code = ffi::compat::PyDict_SetDefaultRef(
            globals.as_ptr(),
            name.as_ptr(),
            ffi::PyEval_GetBuiltins(),
            std::ptr::null_mut(),
        );
        raise_if_minus_one(py, code)
    }
}
