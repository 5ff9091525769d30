use super::{Bound, PyAny};
use crate::{ffi, Python};

/// The type of Python's types: `type`.
///
/// Its methods are in [`PyTypeMethods`](crate::types::PyTypeMethods).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PyInt, PyType}};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let int: Bound<'_, PyType> = py.get_type::<PyInt>();
///     assert_eq!(int.call1(("12",))?.extract::<i32>()?, 12);
///     assert_eq!(int.name()?, "int");
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct PyType(PyAny);

// SAFETY: `PyType_Type` is the type of types, and `PyType_Check` is the interpreter's own check.
unsafe impl PyTypeInfo for PyType {
    const NAME: &'static str = "PyType";
    const MODULE: Option<&'static str> = Some("builtins");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("builtins", "type"));

    #[inline(always)]
    fn type_object_raw(_py: Python<'_>) -> *mut ffi::PyTypeObject {
        &raw mut ffi::PyType_Type
    }

    #[inline(always)]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object.
        unsafe { ffi::PyType_Check(object.as_ptr()) != 0 }
    }
}

impl DerefToPyAny for PyType {}

/// A Rust type that stands for one Python type: the native ones of [`types`](crate::types), the
/// exceptions, and every `#[pyclass]`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyDict, PyTypeInfo};
/// # Python::initialize();
/// Python::attach(|py| {
///     fn count_of<T: PyTypeInfo>(objects: &[Bound<'_, PyAny>]) -> usize {
///         objects.iter().filter(|object| T::is_type_of(object)).count()
///     }
///     let objects = [PyDict::new(py).into_any(), py.None().into_bound(py)];
///     assert_eq!(count_of::<PyDict>(&objects), 1);
/// });
/// ```
///
/// # Safety
/// `is_type_of` is true only for instances of that Python type, and `type_object_raw` gives its type
/// object, not NULL.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python type",
    note = "Python types are those in `types` and `exceptions`, and structs and enums with `#[pyclass]`"
)]
pub unsafe trait PyTypeInfo: Sized {
    /// The type's name, without its module.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `T::type_object(py).name()`, the name at run time, instead")
    )]
    const NAME: &'static str = "";
    /// The module that the type says it is from.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `T::type_object(py).module()`, the module at run time, instead")
    )]
    const MODULE: Option<&'static str> = None;
    /// The type in hints for type checkers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDate, PyTypeInfo};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert_eq!(PyDate::TYPE_HINT.to_string(), "datetime.date");
    ///     # let _ = py;
    /// });
    /// ```
    #[cfg(feature = "experimental-inspect")]
    const TYPE_HINT: crate::inspect::PyStaticExpr = crate::inspect::ANY;

    /// The type object; a borrowed reference that lives as long as the interpreter.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict, PyTypeInfo};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let dict = PyDict::new(py);
    ///     // SAFETY: the object is alive.
    ///     let its_type = unsafe { pyrope::ffi::Py_TYPE(dict.as_ptr()) };
    ///     assert_eq!(its_type, PyDict::type_object_raw(py));
    /// });
    /// ```
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject;

    /// The type object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList, PyTypeInfo};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::type_object(py);
    ///     assert_eq!(list.call1(("ab",))?.len()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline]
    fn type_object(py: Python<'_>) -> Bound<'_, PyType> {
        borrowed_type(py, Self::type_object_raw(py))
    }

    /// Whether the object is an instance of the type or of a subtype of it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}, PyTypeInfo};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let truth = PyBool::new(py, true);
    ///     assert!(PyInt::is_type_of(&truth), "`bool` is a subtype of `int`");
    /// });
    /// ```
    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        let wanted = Self::type_object_raw(object.py());
        let actual = object.type_ptr();
        // The exact type is by far the most frequent case.
        // SAFETY: both are type objects, kept alive by the object and by the interpreter.
        actual == wanted || unsafe { ffi::PyType_IsSubtype(actual, wanted) != 0 }
    }

    /// Whether the object is an instance of exactly this type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyBool, PyInt}, PyTypeInfo};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let truth = PyBool::new(py, true);
    ///     assert!(PyBool::is_exact_type_of(&truth));
    ///     assert!(!PyInt::is_exact_type_of(&truth));
    /// });
    /// ```
    #[inline]
    fn is_exact_type_of(object: &Bound<'_, PyAny>) -> bool {
        object.type_ptr() == Self::type_object_raw(object.py())
    }
}

pub(super) fn borrowed_type(py: Python<'_>, ty: *mut ffi::PyTypeObject) -> Bound<'_, PyType> {
    // SAFETY: - `type_object_raw` gives a type object that lives as long as the interpreter;
    //         - a type object is a `PyType`.
    unsafe { Bound::from_borrowed_ptr(py, ty.cast()).cast_into_unchecked() }
}

/// A check that an object can be handled as a `Bound<'py, Self>`: an instance of one Python type, or
/// of a protocol such as [`PySequence`](crate::types::PySequence).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, type_object::PyTypeCheck, types::{PyList, PySequence}};
/// # Python::initialize();
/// Python::attach(|py| {
///     // Not only types can be cast to: sequences are what says that it is one.
///     fn fits<T: PyTypeCheck>(object: &Bound<'_, PyAny>) -> bool {
///         T::type_check(object)
///     }
///     let list = PyList::empty(py);
///     assert!(fits::<PyList>(&list) && fits::<PySequence>(&list));
///     assert!(!fits::<PySequence>(py.None().bind(py)));
/// });
/// ```
///
/// # Safety
/// `type_check` is true only if the object may be handled as `Self`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python type",
    note = "Python types are those in `types` and `exceptions`, and structs and enums with `#[pyclass]`"
)]
pub unsafe trait PyTypeCheck {
    /// The type's name, for messages.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `T::classinfo_object(py)`, the type at run time, instead")
    )]
    const NAME: &'static str = "";
    /// What stands for `Self` in hints for type checkers.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, type_object::PyTypeCheck, types::PyMapping};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(<PyMapping as PyTypeCheck>::TYPE_HINT.to_string().contains("Mapping"));
    ///     # let _ = py;
    /// });
    /// ```
    #[cfg(feature = "experimental-inspect")]
    const TYPE_HINT: crate::inspect::PyStaticExpr;

    /// Whether the object may be handled as `Self`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, type_object::PyTypeCheck, types::{PyDict, PyMapping}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(PyMapping::type_check(&PyDict::new(py)));
    ///     assert!(!PyMapping::type_check(py.None().bind(py)));
    /// });
    /// ```
    fn type_check(object: &Bound<'_, PyAny>) -> bool;

    /// What stands for `Self` as the second argument of `isinstance`: a type, or a tuple of types.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, type_object::PyTypeCheck, types::PyMapping};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let mapping = PyMapping::classinfo_object(py);
    ///     assert!(mapping.is(&py.import("collections.abc")?.getattr("Mapping")?));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn classinfo_object(py: Python<'_>) -> Bound<'_, PyAny>;
}

// SAFETY: `is_type_of` is true only for instances of the type.
unsafe impl<T: PyTypeInfo> PyTypeCheck for T {
    #[allow(deprecated, reason = "one name for both")]
    const NAME: &'static str = T::NAME;
    crate::__type_hint!(TYPE_HINT = T::TYPE_HINT);

    #[inline]
    fn type_check(object: &Bound<'_, PyAny>) -> bool {
        T::is_type_of(object)
    }

    #[inline]
    fn classinfo_object(py: Python<'_>) -> Bound<'_, PyAny> {
        T::type_object(py).into_any()
    }
}

/// Types whose handle dereferences to `Bound<'py, PyAny>`: all but [`PyAny`] itself.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list: Bound<'_, PyList> = PyList::empty(py);
///     // Methods of all objects are there without a conversion.
///     assert!(list.hasattr("append")?);
///     let any: &Bound<'_, PyAny> = &list;
///     assert!(any.is(&list));
///     Ok(())
/// })
/// # }
/// ```
pub trait DerefToPyAny {}

/// `Self` is how instances of `T` begin in memory.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, ffi, type_object::PyLayout, types::PyFloat};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // SAFETY: the object is an exact `float`, and `L` is how those begin.
///     unsafe fn first_field<L: PyLayout<PyFloat>>(float: &Bound<'_, PyFloat>) -> *const L {
///         float.as_ptr().cast::<L>()
///     }
///     # #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
///     # {
///     let float = 1.5.into_pyobject(py)?;
///     // SAFETY: as above; the object is alive.
///     let value = unsafe { (*first_field::<ffi::PyFloatObject>(&float)).ob_fval };
///     assert_eq!(value, 1.5);
///     # }
///     Ok(())
/// })
/// # }
/// ```
///
/// # Safety
/// That is so on the interpreter that the crate is built for.
pub unsafe trait PyLayout<T> {}

/// `Self` has a size that is known when the program is compiled.
///
/// It may be less than the whole of an instance: `OSError` has fields after those of all exceptions, and
/// `PyBaseExceptionObject` is a layout of it all the same. How large instances are is for the type
/// object to say, and what a class that extends the type goes by.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, ffi, type_object::PySizedLayout, types::PyFloat};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     fn size<L: PySizedLayout<PyFloat>>() -> usize {
///         std::mem::size_of::<L>()
///     }
///     # #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
///     # {
///     let reported = py.eval(c"float.__basicsize__", None, None)?.extract::<usize>()?;
///     assert_eq!(size::<ffi::PyFloatObject>(), reported);
///     # }
///     Ok(())
/// })
/// # }
/// ```
pub trait PySizedLayout<T>: PyLayout<T> + Sized {}
