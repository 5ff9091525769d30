use crate::checked::new_reference_or_raise;
use crate::{ffi, Bound, PyAny, PyResult};

native_type! {
    /// Python's `types.GenericAlias`: a type with arguments, such as `list[int]`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyGenericAlias};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let alias = py.eval(c"dict[str, int]", None, None)?.cast_into::<PyGenericAlias>()?;
    ///     assert_eq!(alias.getattr("__args__")?.len()?, 2);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    PyGenericAlias, "types", hint = ("types", "GenericAlias"), Py_GenericAliasType
}

impl PyGenericAlias {
    /// `origin[args]`; several arguments are a tuple. It is what `__class_getitem__` gives.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyGenericAlias, PyInt, PyList, PyString}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (list, int) = (py.get_type::<PyList>(), py.get_type::<PyInt>());
    ///     let alias = PyGenericAlias::new(py, &list, &int)?;
    ///     assert_eq!(alias.repr()?, "list[int]");
    ///     let arguments = (py.get_type::<PyString>(), int).into_pyobject(py)?;
    ///     let alias = PyGenericAlias::new(py, &py.get_type::<PyDict>(), &arguments)?;
    ///     assert_eq!(alias.repr()?, "dict[str, int]");
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
        origin: &Bound<'py, PyAny>,
        args: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyGenericAlias>> {
        // SAFETY: - we are attached; takes any two objects;
        //         - gives a new reference to a generic alias, or NULL with an error set.
        unsafe {
            let alias = ffi::Py_GenericAlias(origin.as_ptr(), args.as_ptr());
            Ok(new_reference_or_raise(py, alias)?.cast_into_unchecked())
        }
    }
}
