use super::{PyAnyMethods, PyString, PyTuple, PyType};
#[cfg(Py_3_11)]
use crate::checked::new_reference_or_raise;
use crate::checked::truth_or_raise;
use crate::object::sealed::Sealed;
use crate::{ffi, Borrowed, Bound, PyAny, PyResult, PyTypeInfo, Python};

impl PyType {
    /// The type object of `T`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyInt, PyType}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let int = PyType::new::<PyInt>(py);
    ///     assert!(int.is(py.get_type::<PyInt>()));
    ///     assert!(int.call1(("2a", 16))?.eq(42)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn new<T: PyTypeInfo>(py: Python<'_>) -> Bound<'_, PyType> {
        T::type_object(py)
    }

    /// The type object that `p` points to.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyType}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::empty(py);
    ///     // SAFETY: the list keeps its type alive.
    ///     let ty = unsafe { PyType::from_borrowed_type_ptr(py, list.get_type_ptr()) };
    ///     assert!(ty.is(py.get_type::<PyList>()));
    /// });
    /// ```
    ///
    /// # Safety
    /// `p` points to a living type object.
    ///
    /// # Panics
    /// If `p` is NULL.
    #[inline]
    pub unsafe fn from_borrowed_type_ptr(
        py: Python<'_>,
        p: *mut ffi::PyTypeObject,
    ) -> Bound<'_, PyType> {
        // SAFETY: a living type object, as the caller promises.
        unsafe {
            Borrowed::from_ptr(py, p.cast())
                .to_owned()
                .cast_into_unchecked()
        }
    }
}

/// Methods of types.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyType};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let date = py.import("datetime")?.getattr("date")?.cast_into::<PyType>()?;
///     assert_eq!(date.fully_qualified_name()?, "datetime.date");
///     let names = date.mro().iter().map(|ty| ty.getattr("__name__")?.extract::<String>());
///     assert_eq!(names.collect::<PyResult<Vec<_>>>()?, ["date", "object"]);
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyTypeMethods<'py>: Sealed {
    /// The type as a pointer that is valid while the type lives.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyType}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let bool = py.get_type::<PyBool>();
    ///     assert_eq!(bool.as_type_ptr(), PyType::new::<PyBool>(py).as_type_ptr());
    ///     assert_eq!(bool.as_type_ptr().cast(), bool.as_ptr());
    /// });
    /// ```
    fn as_type_ptr(&self) -> *mut ffi::PyTypeObject;

    /// The type's short name, `__name__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyType};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let ordered = py.import("collections")?.getattr("OrderedDict")?.cast_into::<PyType>()?;
    ///     assert_eq!(ordered.name()?, "OrderedDict");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it cannot be read.
    fn name(&self) -> PyResult<Bound<'py, PyString>>;

    /// The name with that of the enclosing classes and functions, `__qualname__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyType};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let code = c"class Outer:\n    class Inner: pass";
    ///     let module = PyModule::from_code(py, code, c"nested.py", c"nested")?;
    ///     let inner = module.getattr("Outer")?.getattr("Inner")?.cast_into::<PyType>()?;
    ///     assert!(inner.name()? == "Inner" && inner.qualname()? == "Outer.Inner");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it cannot be read.
    fn qualname(&self) -> PyResult<Bound<'py, PyString>>;

    /// The name of the module that the type is from, `__module__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyType}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(py.get_type::<PyBool>().module()?, "builtins");
    ///     let ordered = py.import("collections")?.getattr("OrderedDict")?.cast_into::<PyType>()?;
    ///     assert_eq!(ordered.module()?, "collections");
    ///     let odd = py.eval(c"type('Odd', (), {'__module__': 7})", None, None)?.cast_into::<PyType>()?;
    ///     assert!(odd.module().is_err(), "no string");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it cannot be read, or is no string.
    fn module(&self) -> PyResult<Bound<'py, PyString>>;

    /// The qualified name with the module before it, unless that is `builtins` or `__main__`, or no string.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyType}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(py.get_type::<PyBool>().fully_qualified_name()?, "bool");
    ///     let ordered = py.import("collections")?.getattr("OrderedDict")?.cast_into::<PyType>()?;
    ///     assert_eq!(ordered.fully_qualified_name()?, "collections.OrderedDict");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If module or name cannot be read.
    fn fully_qualified_name(&self) -> PyResult<Bound<'py, PyString>>;

    /// Whether the type is `other` or derives from it: `issubclass(self, other)`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (bool, int) = (py.get_type::<PyBool>(), py.get_type::<PyInt>());
    ///     assert!(bool.is_subclass(&int)? && bool.is_subclass(&bool)?);
    ///     assert!(!int.is_subclass(&bool)?);
    ///     let error = bool.is_subclass(py.None().bind(py)).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If `other` is neither a type nor a tuple or union of types, or its `__subclasscheck__` raised.
    fn is_subclass(&self, other: &Bound<'_, PyAny>) -> PyResult<bool>;

    /// Whether the type is `T` or derives from it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyDict, PyInt, PyMapping}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert!(py.get_type::<PyBool>().is_subclass_of::<PyInt>()?);
    ///     assert!(!py.get_type::<PyInt>().is_subclass_of::<PyBool>()?);
    ///     // As abstract classes see it.
    ///     assert!(py.get_type::<PyDict>().is_subclass_of::<PyMapping>()?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If a `__subclasscheck__` raised.
    fn is_subclass_of<T: PyTypeInfo>(&self) -> PyResult<bool>;

    /// The order in which bases are searched, starting with the type itself: `__mro__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     assert_eq!(
    ///         py.get_type::<PyBool>().mro().repr()?,
    ///         "(<class 'bool'>, <class 'int'>, <class 'object'>)"
    ///     );
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn mro(&self) -> Bound<'py, PyTuple>;

    /// The types that this one was declared to derive from: `__bases__`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let bool = py.get_type::<PyBool>();
    ///     assert!(bool.bases().eq((py.get_type::<PyInt>(),))?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn bases(&self) -> Bound<'py, PyTuple>;
}

impl<'py> PyTypeMethods<'py> for Bound<'py, PyType> {
    #[inline]
    fn as_type_ptr(&self) -> *mut ffi::PyTypeObject {
        self.as_ptr().cast()
    }

    #[inline]
    fn name(&self) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: - we are attached, and this is a type;
        //         - gives a new reference to a string, or NULL with an error set.
        #[cfg(Py_3_11)]
        unsafe {
            let name = ffi::PyType_GetName(self.as_type_ptr());
            Ok(new_reference_or_raise(self.py(), name)?.cast_into_unchecked())
        }
        #[cfg(not(Py_3_11))]
        text_attribute(self, crate::intern!(self.py(), "__name__"))
    }

    #[inline]
    fn qualname(&self) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: - we are attached, and this is a type;
        //         - gives a new reference to a string, or NULL with an error set.
        #[cfg(Py_3_11)]
        unsafe {
            let name = ffi::PyType_GetQualName(self.as_type_ptr());
            Ok(new_reference_or_raise(self.py(), name)?.cast_into_unchecked())
        }
        #[cfg(not(Py_3_11))]
        text_attribute(self, crate::intern!(self.py(), "__qualname__"))
    }

    #[inline]
    fn module(&self) -> PyResult<Bound<'py, PyString>> {
        text_attribute(self, crate::intern!(self.py(), "__module__"))
    }

    #[inline]
    fn fully_qualified_name(&self) -> PyResult<Bound<'py, PyString>> {
        // SAFETY: - we are attached, and this is a type;
        //         - gives a new reference to a string, or NULL with an error set.
        #[cfg(Py_3_13)]
        unsafe {
            let name = ffi::PyType_GetFullyQualifiedName(self.as_type_ptr());
            Ok(new_reference_or_raise(self.py(), name)?.cast_into_unchecked())
        }
        #[cfg(not(Py_3_13))]
        {
            let qualname = self.qualname()?;
            let module = self
                .as_any()
                .getattr(crate::intern!(self.py(), "__module__"))?;
            match module.cast::<PyString>() {
                Ok(name) if name != "builtins" && name != "__main__" => {
                    Ok(module.add(".")?.add(qualname)?.cast_into()?)
                }
                _ => Ok(qualname),
            }
        }
    }

    #[inline]
    fn is_subclass(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        // SAFETY: we are attached; takes any two objects; gives 1 or 0, or -1 with an error set.
        let answer = unsafe { ffi::PyObject_IsSubclass(self.as_ptr(), other.as_ptr()) };
        truth_or_raise(self.py(), answer)
    }

    fn is_subclass_of<T: PyTypeInfo>(&self) -> PyResult<bool> {
        self.is_subclass(T::type_object(self.py()).as_any())
    }

    #[inline]
    fn mro(&self) -> Bound<'py, PyTuple> {
        tuple_attribute(self, crate::intern!(self.py(), "__mro__"))
    }

    #[inline]
    fn bases(&self) -> Bound<'py, PyTuple> {
        tuple_attribute(self, crate::intern!(self.py(), "__bases__"))
    }
}

#[inline]
fn text_attribute<'py>(
    ty: &Bound<'py, PyType>,
    name: &Bound<'py, PyString>,
) -> PyResult<Bound<'py, PyString>> {
    Ok(ty.as_any().getattr(name)?.cast_into()?)
}

/// For attributes of which the interpreter sees to it that they are tuples. A metaclass may shadow
/// them by something else, so `type`'s own descriptor is asked.
#[inline]
fn tuple_attribute<'py>(
    ty: &Bound<'py, PyType>,
    name: &Bound<'py, PyString>,
) -> Bound<'py, PyTuple> {
    let value = (|| {
        let descriptors = PyType::type_object(ty.py()).as_any().getattr("__dict__")?;
        let value = descriptors.get_item(name)?.call_method1("__get__", (ty,))?;
        Ok::<_, crate::PyErr>(value.cast_into::<PyTuple>()?)
    })();
    value.unwrap_or_else(|error| panic!("{ty} has no tuple {name}: {error}"))
}
