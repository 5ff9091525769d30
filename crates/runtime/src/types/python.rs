//! What the token gives: builtin objects, imports, running code.

use std::ffi::CStr;

use super::code::{PyCode, PyCodeInput, PyCodeMethods};
use super::{PyDict, PyEllipsis, PyModule, PyNone, PyNotImplemented, PyString, PyType};
use crate::checked::{new_reference_or_raise, raise_if_minus_one};
use crate::conversion::IntoPyObjectExt;
use crate::object::BoundObject;
use crate::{ffi, Bound, IntoPyObject, Py, PyAny, PyResult, PyTypeInfo, Python};

impl<'py> Python<'py> {
    /// Evaluates an expression, as `eval(code, globals, locals)`.
    ///
    /// Without `globals` it runs in the module `__main__`; without `locals` these are the globals.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PySyntaxError, PyZeroDivisionError}, types::IntoPyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let list = py.eval(c"[i * 10 for i in range(3)]", None, None)?;
    ///     assert_eq!(list.extract::<Vec<u8>>()?, [0, 10, 20]);
    ///     let variables = [("x", 6), ("y", 0)].into_py_dict(py)?;
    ///     assert!(py.eval(c"x * 7", Some(&variables), None)?.eq(42)?);
    ///     let error = py.eval(c"x / y", Some(&variables), None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyZeroDivisionError>(py));
    ///     let error = py.eval(c"x = 7", Some(&variables), None).unwrap_err();
    ///     assert!(error.is_instance_of::<PySyntaxError>(py), "a statement");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `SyntaxError`, or what the code raised.
    #[inline]
    pub fn eval(
        self,
        code: &CStr,
        globals: Option<&Bound<'py, PyDict>>,
        locals: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        PyCode::compile(self, code, c"<string>", PyCodeInput::Eval)?.run(globals, locals)
    }

    /// Runs statements, as `exec(code, globals, locals)`.
    ///
    /// Without `globals` they run in the module `__main__`; without `locals` these are the globals.
    /// See [`py_run!`](crate::py_run) for indented text and Rust variables.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyImportError, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let globals = PyDict::new(py);
    ///     py.run(c"import math\nroot = math.sqrt(81)", Some(&globals), None)?;
    ///     let root = globals.get_item("root")?.expect("it was just set");
    ///     assert_eq!(root.extract::<f64>()?, 9.0);
    ///     let error = py.run(c"import no_such_module", Some(&globals), None).unwrap_err();
    ///     assert!(error.is_instance_of::<PyImportError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `SyntaxError`, or what the code raised.
    #[inline]
    pub fn run(
        self,
        code: &CStr,
        globals: Option<&Bound<'py, PyDict>>,
        locals: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<()> {
        let code = PyCode::compile(self, code, c"<string>", PyCodeInput::File)?;
        code.run(globals, locals).map(drop)
    }

    /// The type object of `T`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bool = py.get_type::<PyBool>();
    ///     assert_eq!(bool.name()?, "bool");
    ///     assert!(bool.is_subclass_of::<PyInt>()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn get_type<T: PyTypeInfo>(self) -> Bound<'py, PyType> {
        T::type_object(self)
    }

    /// Imports a module, as `import name`. For `package.module` it gives the module.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyModuleNotFoundError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let math = py.import("math")?;
    ///     assert!(math.call_method1("gcd", (12, 18))?.eq(6)?);
    ///     // Here it is the innermost module that is given.
    ///     assert_eq!(py.import("json.decoder")?.name()?, "json.decoder");
    ///     let error = py.import("no_such_module").unwrap_err();
    ///     assert!(error.is_instance_of::<PyModuleNotFoundError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ModuleNotFoundError`, or what the module raised.
    pub fn import<N>(self, name: N) -> PyResult<Bound<'py, PyModule>>
    where
        N: IntoPyObject<'py, Target = PyString>,
    {
        let name = name.into_pyobject_or_pyerr(self)?;
        import(&name.as_borrowed())
    }

    /// The object `None`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let dict = PyDict::new(py);
    ///     dict.set_item("nothing", py.None())?;
    ///     assert!(dict.get_item("nothing")?.unwrap().is_none());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[allow(non_snake_case, reason = "the name of the Python object")]
    #[inline]
    pub fn None(self) -> Py<PyAny> {
        PyNone::get(self).to_owned().into_any().unbind()
    }

    /// The object `...`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(py.Ellipsis().bind(py).repr()?, "Ellipsis");
    ///     // It stands for the axes of an array that are not named, as in `array[..., 0]`.
    ///     let index = (py.Ellipsis(), 0);
    ///     assert!(py.eval(c"(..., 0)", None, None)?.eq(index)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[allow(non_snake_case, reason = "the name of the Python object")]
    #[inline]
    pub fn Ellipsis(self) -> Py<PyAny> {
        PyEllipsis::get(self).to_owned().into_any().unbind()
    }

    /// The object `NotImplemented`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     // An operator that does not know its operand gives it back.
    ///     let answer = py.eval(c"(1).__add__('a')", None, None)?;
    ///     assert!(answer.is(py.NotImplemented()));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[allow(non_snake_case, reason = "the name of the Python object")]
    #[inline]
    pub fn NotImplemented(self) -> Py<PyAny> {
        PyNotImplemented::get(self).to_owned().into_any().unbind()
    }

    /// Runs the Python handlers of signals that have arrived, if this is the main thread.
    ///
    /// A long computation in Rust calls it now and then, so that Ctrl-C stops it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// # use pyrope::prelude::*;
    /// fn sum(py: Python<'_>, numbers: &[u64]) -> PyResult<u64> {
    ///     let mut sum = 0;
    ///     for chunk in numbers.chunks(1 << 16) {
    ///         py.check_signals()?;
    ///         sum += chunk.iter().sum::<u64>();
    ///     }
    ///     Ok(sum)
    /// }
    /// # Python::initialize();
    /// # Python::attach(|py| assert_eq!(sum(py, &[1, 2]).unwrap(), 3));
    /// ```
    ///
    /// # Errors
    /// What a handler raised, such as `KeyboardInterrupt`.
    #[inline]
    pub fn check_signals(self) -> PyResult<()> {
        // SAFETY: we are attached; gives -1 with an error set.
        raise_if_minus_one(self, unsafe { ffi::PyErr_CheckSignals() })
    }
}

/// Imports a module.
#[inline]
pub(crate) fn import<'py>(name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyModule>> {
    // SAFETY: - we are attached; the name is a string;
    //         - gives a new reference, or NULL with an error set.
    let module = unsafe { new_reference_or_raise(name.py(), ffi::PyImport_Import(name.as_ptr()))? };
    // SAFETY: whatever is in `sys.modules` is given, as the statement does; what is no module has the
    // methods of any object, and those of modules ask functions that check it themselves.
    Ok(unsafe { module.cast_into_unchecked() })
}
