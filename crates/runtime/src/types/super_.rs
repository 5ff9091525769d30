use super::{PyAnyMethods, PyType};
use crate::{Bound, PyAny, PyResult, PyTypeInfo};

#[cfg(not(any(PyPy, GraalPy)))]
native_type! {
    /// What Python's `super(...)` gives: attributes are looked up past one class.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PySuper}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     py.run(c"class Shy(dict):\n    def __len__(self): return 0", None, None)?;
    ///     let shy = py.eval(c"Shy(a=1)", None, None)?;
    ///     assert_eq!(shy.len()?, 0);
    ///     let base = PySuper::new(&shy.get_type(), &shy)?;
    ///     assert!(base.call_method0("__len__")?.eq(1)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PySuper, "builtins", hint = ("builtins", "super"), PySuper_Type
}

/// What Python's `super(...)` gives: attributes are looked up past one class.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyDict, PySuper}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     py.run(c"class Shy(dict):\n    def __len__(self): return 0", None, None)?;
///     let shy = py.eval(c"Shy(a=1)", None, None)?;
///     assert_eq!(shy.len()?, 0);
///     let base = PySuper::new(&shy.get_type(), &shy)?;
///     assert!(base.call_method0("__len__")?.eq(1)?);
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[cfg(any(PyPy, GraalPy))]
#[repr(transparent)]
pub struct PySuper(PyAny);

// SAFETY: gives one type object, kept for as long as the interpreter lives; the libraries do not export it.
#[cfg(any(PyPy, GraalPy))]
unsafe impl PyTypeInfo for PySuper {
    const NAME: &'static str = "PySuper";
    const MODULE: Option<&'static str> = Some("builtins");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("builtins", "super"));

    #[inline]
    fn type_object_raw(py: crate::Python<'_>) -> *mut crate::ffi::PyTypeObject {
        use super::imported::Imported;
        static TYPE: Imported<PyType> = Imported::new(c"builtins", c"super");
        TYPE.as_type_ptr(py)
    }
}

#[cfg(any(PyPy, GraalPy))]
impl super::DerefToPyAny for PySuper {}

impl PySuper {
    /// `super(ty, obj)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt, PyList, PySuper}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let truth = PyBool::new(py, true);
    ///     let int = PySuper::new(&py.get_type::<PyBool>(), &truth)?;
    ///     assert_eq!(int.call_method0("__repr__")?.str()?, "1");
    ///     let error = PySuper::new(&py.get_type::<PyList>(), &truth).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `obj` is neither an instance of `ty` nor a subclass of it.
    #[inline]
    pub fn new<'py>(
        ty: &Bound<'py, PyType>,
        obj: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PySuper>> {
        let proxy = PySuper::type_object(ty.py()).call1((ty, obj))?;
        // SAFETY: calling the type gives an instance of it.
        Ok(unsafe { proxy.cast_into_unchecked() })
    }
}
