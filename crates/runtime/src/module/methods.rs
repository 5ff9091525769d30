use std::ffi::CStr;

use crate::checked::{new_reference_or_raise, raise_if_minus_one};
use crate::class::PyClass;
use crate::conversion::{IntoPyObject, IntoPyObjectExt};
use crate::convert::ReturnValue;
use crate::object::{sealed, Bound, BoundObject};
use crate::types::{PyCFunction, PyDict, PyList, PyModule, PyString};
use crate::{ffi, PyAny, PyErr, PyResult, Python};

impl PyModule {
    /// A new, empty module, which nothing imports.
    ///
    /// # Errors
    /// If memory runs out, or the name contains a NUL character.
    #[inline]
    pub fn new<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyModule>> {
        let name = PyString::new(py, name);
        // SAFETY: a string object; gives a new reference to a module or NULL with an error set.
        unsafe {
            let module = ffi::PyModule_NewObject(name.as_ptr());
            Ok(new_reference_or_raise(py, module)?.cast_into_unchecked())
        }
    }

    /// Imports a module, as the statement `import`; `import("a.b")` gives `b`.
    ///
    /// # Errors
    /// If it cannot be imported.
    pub fn import<'py, N>(py: Python<'py>, name: N) -> PyResult<Bound<'py, PyModule>>
    where
        N: IntoPyObject<'py, Target = PyString>,
    {
        py.import(name)
    }

    /// Runs Python source as the body of a new module, and puts it into `sys.modules`.
    ///
    /// # Errors
    /// If the source does not compile, or running it raises.
    #[inline]
    pub fn from_code<'py>(
        py: Python<'py>,
        code: &CStr,
        file_name: &CStr,
        module_name: &CStr,
    ) -> PyResult<Bound<'py, PyModule>> {
        // SAFETY: - the texts are NUL-terminated;
        //         - each call gives a new reference or NULL with an error set;
        //         - what is executed as a module gives one.
        unsafe {
            let code = ffi::Py_CompileString(code.as_ptr(), file_name.as_ptr(), ffi::Py_file_input);
            let code = new_reference_or_raise(py, code)?;
            let module = ffi::PyImport_ExecCodeModuleEx(
                module_name.as_ptr(),
                code.as_ptr(),
                file_name.as_ptr(),
            );
            Ok(new_reference_or_raise(py, module)?.cast_into()?)
        }
    }
}

/// Methods of [`PyModule`].
pub trait PyModuleMethods<'py>: sealed::Sealed {
    /// The module's dictionary, its `__dict__`.
    fn dict(&self) -> Bound<'py, PyDict>;

    /// The module's `__all__`, which is made empty if it is not there.
    ///
    /// # Errors
    /// If there is something else under that name, or the module cannot be changed.
    fn index(&self) -> PyResult<Bound<'py, PyList>>;

    /// The module's name, its `__name__`.
    ///
    /// # Errors
    /// If it has none.
    fn name(&self) -> PyResult<Bound<'py, PyString>>;

    /// The module's `__file__`.
    ///
    /// # Errors
    /// If it has none.
    fn filename(&self) -> PyResult<Bound<'py, PyString>>;

    /// Adds a member under a name, which is also added to `__all__`.
    ///
    /// # Errors
    /// If the value cannot be converted, or the module cannot be changed.
    fn add<N, V>(&self, name: N, value: V) -> PyResult<()>
    where
        N: IntoPyObject<'py, Target = PyString>,
        V: IntoPyObject<'py>;

    /// Adds a class.
    ///
    /// # Errors
    /// If its type object cannot be made, or the module cannot be changed.
    fn add_class<T>(&self) -> PyResult<()>
    where
        T: PyClass;

    /// Adds a function or module that `wrapper` makes, under its `__name__`:
    /// `m.add_wrapped(wrap_pyfunction!(f))`.
    ///
    /// # Errors
    /// If making it fails, or the module cannot be changed.
    fn add_wrapped<T>(&self, wrapper: &impl Fn(Python<'py>) -> T) -> PyResult<()>
    where
        T: ReturnValue<'py>;

    /// Adds a module under the last part of its name. It is not put into `sys.modules`, so it is an attribute, and
    /// `import parent.child` does not find it.
    ///
    /// # Errors
    /// If the module cannot be changed.
    fn add_submodule(&self, module: &Bound<'_, PyModule>) -> PyResult<()>;

    /// Adds a function under its name.
    ///
    /// # Errors
    /// If the module cannot be changed.
    fn add_function(&self, fun: Bound<'_, PyCFunction>) -> PyResult<()>;

    /// Says whether the module relies on the GIL, which a free-threaded interpreter then turns on.
    /// Does nothing on others.
    ///
    /// # Errors
    /// If the interpreter refuses.
    fn gil_used(&self, gil_used: bool) -> PyResult<()>;
}

impl<'py> PyModuleMethods<'py> for Bound<'py, PyModule> {
    #[inline]
    fn dict(&self) -> Bound<'py, PyDict> {
        // SAFETY: a module always has a dictionary, of which this gives a borrowed reference.
        unsafe {
            let dict = ffi::PyModule_GetDict(self.as_ptr());
            Bound::from_borrowed_ptr(self.py(), dict).cast_into_unchecked()
        }
    }

    fn index(&self) -> PyResult<Bound<'py, PyList>> {
        let (py, all) = (self.py(), c"__all__".as_ptr());
        // SAFETY: - we are attached; a module, and a NUL-terminated name;
        //         - what gives objects gives new references, or NULL with an error set;
        //         - that error is cleared if it says that there is no such attribute.
        unsafe {
            let list = ffi::PyObject_GetAttrString(self.as_ptr(), all);
            if let Some(list) = Bound::from_owned_ptr_or_opt(py, list) {
                list.cast::<PyList>()?;
                return Ok(list.cast_into_unchecked());
            }
            if ffi::PyErr_ExceptionMatches(ffi::PyExc_AttributeError) == 0 {
                return Err(PyErr::fetch(py));
            }
            ffi::PyErr_Clear();
            let list = new_reference_or_raise(py, ffi::PyList_New(0))?;
            let code = ffi::PyObject_SetAttrString(self.as_ptr(), all, list.as_ptr());
            raise_if_minus_one(py, code)?;
            Ok(list.cast_into_unchecked())
        }
    }

    #[inline]
    fn name(&self) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: a module; gives a new reference to a string or NULL with an error set.
        unsafe {
            let name = ffi::PyModule_GetNameObject(self.as_ptr());
            Ok(new_reference_or_raise(self.py(), name)?.cast_into_unchecked())
        }
    }

    #[inline]
    fn filename(&self) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: a module; gives a new reference to a string or NULL with an error set.
        unsafe {
            let name = ffi::PyModule_GetFilenameObject(self.as_ptr());
            Ok(new_reference_or_raise(self.py(), name)?.cast_into_unchecked())
        }
    }

    fn add<N, V>(&self, name: N, value: V) -> PyResult<()>
    where
        N: IntoPyObject<'py, Target = PyString>,
        V: IntoPyObject<'py>,
    {
        let py = self.py();
        let name = name.into_pyobject_or_pyerr(py)?;
        let value = value.into_bound_py_any(py)?;
        add(self, &name.as_borrowed(), &value)
    }

    fn add_class<T>(&self) -> PyResult<()>
    where
        T: PyClass,
    {
        let py = self.py();
        let ty = crate::class::try_type_object::<T>(py)?;
        self.add(<T as PyClass>::NAME, ty)
    }

    fn add_wrapped<T>(&self, wrapper: &impl Fn(Python<'py>) -> T) -> PyResult<()>
    where
        T: ReturnValue<'py>,
    {
        let py = self.py();
        // SAFETY: a reference that the caller of `into_outcome` owns.
        let object = unsafe { Bound::from_owned_ptr(py, wrapper(py).into_outcome(py)?) };
        add_by_name(self, &object)
    }

    #[inline]
    fn add_submodule(&self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        let name = module.name()?.to_string();
        // The handle of another lifetime is for the same attachment.
        self.add(last_part(&name), module.as_unbound().bind(self.py()))
    }

    #[inline]
    fn add_function(&self, fun: Bound<'_, PyCFunction>) -> PyResult<()> {
        add_by_name(self, fun.as_any().as_unbound().bind(self.py()))
    }

    #[inline]
    fn gil_used(&self, gil_used: bool) -> PyResult<()> {
        #[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
        {
            let value = if gil_used {
                ffi::Py_MOD_GIL_USED
            } else {
                ffi::Py_MOD_GIL_NOT_USED
            };
            // SAFETY: a module that is being made; one of the values for this function.
            let code = unsafe { ffi::PyUnstable_Module_SetGIL(self.as_ptr(), value) };
            raise_if_minus_one(self.py(), code)
        }
        #[cfg(not(all(Py_GIL_DISABLED, not(Py_LIMITED_API))))]
        {
            let _ = gil_used;
            raise_if_minus_one(self.py(), 0)
        }
    }
}

fn add<'py>(
    module: &Bound<'py, PyModule>,
    name: &Bound<'py, PyString>,
    value: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let (py, all) = (module.py(), module.index()?);
    // SAFETY: - we are attached; a list, a module, and living objects, which are not taken over;
    //         - what fails gives -1 and sets an error.
    unsafe {
        raise_if_minus_one(py, ffi::PyList_Append(all.as_ptr(), name.as_ptr()))?;
        let code = ffi::PyObject_SetAttr(module.as_ptr(), name.as_ptr(), value.as_ptr());
        raise_if_minus_one(py, code)
    }
}

/// What a module of this name is called in the one that it is in.
fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn add_by_name<'py>(module: &Bound<'py, PyModule>, value: &Bound<'py, PyAny>) -> PyResult<()> {
    // SAFETY: we are attached; gives a new reference, or NULL with an error set.
    let name = unsafe {
        let name = ffi::PyObject_GetAttrString(value.as_ptr(), c"__name__".as_ptr());
        new_reference_or_raise(module.py(), name)?
    };
    add(module, name.cast::<PyString>()?, value)
}
