use std::ffi::CStr;

use crate::checked::{borrowed_reference_or_raise, new_reference_or_raise, raise_if_minus_one};
use crate::class::PyClass;
use crate::conversion::{IntoPyObject, IntoPyObjectExt};
use crate::convert::ReturnValue;
use crate::object::{sealed, Bound, BoundObject};
use crate::types::{PyCFunction, PyDict, PyList, PyModule, PyString};
use crate::{ffi, PyAny, PyErr, PyResult, Python};

impl PyModule {
    /// A new, empty module, which nothing imports.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let module = PyModule::new(py, "scratch")?;
    ///     module.add("x", 1)?;
    ///     assert!(module.name()? == "scratch" && module.getattr("x")?.eq(1)?);
    ///     // `import` does not find it.
    ///     assert!(py.import("scratch").is_err());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If memory runs out.
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyModuleNotFoundError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let path = PyModule::import(py, "os.path")?;
    ///     assert!(path.call_method1("join", ("a", "b"))?.extract::<String>()?.ends_with('b'));
    ///     let error = PyModule::import(py, "no_such_module").unwrap_err();
    ///     assert!(error.is_instance_of::<PyModuleNotFoundError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::{PyNameError, PySyntaxError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"def greet(name): return f'hello {name}'";
    ///     let module = PyModule::from_code(py, code, c"greet.py", c"greet")?;
    ///     assert!(module.call_method1("greet", ("you",))?.eq("hello you")?);
    ///     assert!(py.import("greet")?.is(&module));
    ///     let error = PyModule::from_code(py, c"1 +", c"bad.py", c"bad").unwrap_err();
    ///     assert!(error.is_instance_of::<PySyntaxError>(py));
    ///     let error = PyModule::from_code(py, c"nobody", c"bad.py", c"bad").unwrap_err();
    ///     assert!(error.is_instance_of::<PyNameError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the source does not compile, running it raises, or a name is no UTF-8.
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
///
/// ```
/// # extern crate pyrope_runtime as pyrope;
/// # use pyrope_macros::{pyfunction, pymodule};
/// use pyrope::prelude::*;
///
/// #[pyfunction]
/// fn double(x: i64) -> i64 {
///     2 * x
/// }
///
/// #[pymodule]
/// fn arithmetic(m: &Bound<'_, PyModule>) -> PyResult<()> {
///     m.add("ZERO", 0)?;
///     m.add_function(wrap_pyfunction!(double, m)?)
/// }
/// # Python::initialize();
/// # Python::attach(|py| -> PyResult<()> {
/// #     let module = PyModule::new(py, "arithmetic")?;
/// #     arithmetic(&module)?;
/// #     assert!(module.index()?.eq(["ZERO", "double"])?);
/// #     Ok(())
/// # })
/// # .unwrap();
/// ```
pub trait PyModuleMethods<'py>: sealed::Sealed {
    /// The module's dictionary, its `__dict__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let math = py.import("math")?;
    ///     let names = math.dict();
    ///     assert!(names.contains("pi")?);
    ///     // It is the module's own, not a copy.
    ///     names.set_item("tau_half", 3.14)?;
    ///     assert!(math.hasattr("tau_half")?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Panics
    /// If this is no module: `import` gives whatever is in `sys.modules` under a name.
    fn dict(&self) -> Bound<'py, PyDict>;

    /// The module's `__all__`, which is made empty if it is not there.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let module = PyModule::new(py, "scratch")?;
    ///     assert!(module.index()?.is_empty());
    ///     module.add("x", 1)?;
    ///     assert!(module.index()?.eq(["x"])?);
    ///     module.setattr("__all__", "x")?;
    ///     assert!(module.index().unwrap_err().is_instance_of::<PyTypeError>(py), "no list");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If there is something else under that name, or the module cannot be changed.
    fn index(&self) -> PyResult<Bound<'py, PyList>>;

    /// The module's name, its `__name__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PySystemError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(py.import("os.path")?.getattr("sep")?.len()?, 1);
    ///     assert_eq!(py.import("json.decoder")?.name()?, "json.decoder");
    ///     let module = PyModule::new(py, "scratch")?;
    ///     module.delattr("__name__")?;
    ///     assert!(module.name().unwrap_err().is_instance_of::<PySystemError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it has none.
    fn name(&self) -> PyResult<Bound<'py, PyString>>;

    /// The module's `__file__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PySystemError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let json = py.import("json")?;
    ///     assert!(json.filename()?.to_str()?.ends_with("__init__.py"));
    ///     let error = PyModule::new(py, "scratch")?.filename().unwrap_err();
    ///     assert!(error.is_instance_of::<PySystemError>(py), "it is from no file");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it has none.
    fn filename(&self) -> PyResult<Bound<'py, PyString>>;

    /// Adds a member under a name, which is also added to `__all__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let module = PyModule::new(py, "limits")?;
    ///     module.add("SMALLEST", i64::MIN)?;
    ///     module.add("names", ("low", "high"))?;
    ///     assert!(module.getattr("names")?.get_item(1)?.eq("high")?);
    ///     assert!(module.index()?.eq(["SMALLEST", "names"])?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the value cannot be converted, or the module cannot be changed.
    fn add<N, V>(&self, name: N, value: V) -> PyResult<()>
    where
        N: IntoPyObject<'py, Target = PyString>,
        V: IntoPyObject<'py>;

    /// Adds a class.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyclass, pymodule};
    /// use pyrope::prelude::*;
    ///
    /// #[pyclass]
    /// struct Counter {
    ///     count: u64,
    /// }
    ///
    /// #[pymodule]
    /// fn counters(m: &Bound<'_, PyModule>) -> PyResult<()> {
    ///     m.add_class::<Counter>()
    /// }
    /// # Python::initialize();
    /// # Python::attach(|py| -> PyResult<()> {
    /// #     let module = PyModule::new(py, "counters")?;
    /// #     counters(&module)?;
    /// #     assert!(module.getattr("Counter")?.is(py.get_type::<Counter>()));
    /// #     Ok(())
    /// # })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If its type object cannot be made, or the module cannot be changed.
    fn add_class<T>(&self) -> PyResult<()>
    where
        T: PyClass;

    /// Adds a function or module that `wrapper` makes, under its `__name__`:
    /// `m.add_wrapped(wrap_pyfunction!(f))`.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyfunction, pymodule};
    /// use pyrope::prelude::*;
    ///
    /// #[pyfunction]
    /// fn double(x: i64) -> i64 {
    ///     2 * x
    /// }
    ///
    /// #[pymodule]
    /// fn arithmetic(m: &Bound<'_, PyModule>) -> PyResult<()> {
    ///     m.add_wrapped(&wrap_pyfunction!(double))
    /// }
    /// # Python::initialize();
    /// # Python::attach(|py| -> PyResult<()> {
    /// #     let module = PyModule::new(py, "arithmetic")?;
    /// #     arithmetic(&module)?;
    /// #     assert!(module.call_method1("double", (21,))?.eq(42)?);
    /// #     Ok(())
    /// # })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If making it fails, or the module cannot be changed.
    fn add_wrapped<T>(&self, wrapper: &impl Fn(Python<'py>) -> T) -> PyResult<()>
    where
        T: ReturnValue<'py>;

    /// Adds a module under the last part of its name. It is not put into `sys.modules`, so it is an attribute, and
    /// `import parent.child` does not find it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::prelude::*;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let parent = PyModule::new(py, "outer")?;
    ///     let child = PyModule::new(py, "outer.inner")?;
    ///     parent.add_submodule(&child)?;
    ///     assert!(parent.getattr("inner")?.is(&child));
    ///     // For `import outer.inner` one more line is needed:
    ///     py.import("sys")?.getattr("modules")?.set_item("outer.inner", &child)?;
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the module cannot be changed.
    fn add_submodule(&self, module: &Bound<'_, PyModule>) -> PyResult<()>;

    /// Adds a function under its name.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::{pyfunction, pymodule};
    /// use pyrope::prelude::*;
    ///
    /// #[pyfunction]
    /// fn double(x: i64) -> i64 {
    ///     2 * x
    /// }
    ///
    /// #[pymodule]
    /// fn arithmetic(m: &Bound<'_, PyModule>) -> PyResult<()> {
    ///     m.add_function(wrap_pyfunction!(double, m)?)
    /// }
    /// # Python::initialize();
    /// # Python::attach(|py| -> PyResult<()> {
    /// #     let module = PyModule::new(py, "arithmetic")?;
    /// #     arithmetic(&module)?;
    /// #     assert!(module.call_method1("double", (21,))?.eq(42)?);
    /// #     Ok(())
    /// # })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the module cannot be changed.
    fn add_function(&self, fun: Bound<'_, PyCFunction>) -> PyResult<()>;

    /// Says whether the module relies on the GIL, which a free-threaded interpreter then turns on.
    /// Does nothing on others.
    ///
    /// ```
    /// # extern crate pyrope_runtime as pyrope;
    /// # use pyrope_macros::pymodule;
    /// use pyrope::prelude::*;
    ///
    /// #[pymodule]
    /// fn single_threaded(m: &Bound<'_, PyModule>) -> PyResult<()> {
    ///     // Something in here must not run in two threads at once.
    ///     m.gil_used(true)
    /// }
    /// # Python::initialize();
    /// # Python::attach(|py| single_threaded(&PyModule::new(py, "single_threaded")?)).unwrap();
    /// ```
    ///
    /// # Errors
    /// If the interpreter refuses.
    fn gil_used(&self, gil_used: bool) -> PyResult<()>;
}

impl<'py> PyModuleMethods<'py> for Bound<'py, PyModule> {
    #[inline]
    fn dict(&self) -> Bound<'py, PyDict> {
        // SAFETY: - any object; gives the dict of a module, which it lends, or NULL with an error set;
        //         - it gets a reference of its own before anything else can run.
        unsafe {
            let dict = ffi::PyModule_GetDict(self.as_ptr());
            match borrowed_reference_or_raise(self.py(), dict) {
                Ok(dict) => dict.to_owned().cast_into_unchecked(),
                Err(_) => no_module(),
            }
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

#[cold]
#[inline]
fn no_module() -> ! {
    panic!("what was imported is no module, and so has no dictionary")
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
