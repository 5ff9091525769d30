//! Exception types that users declare, and the ones that come with Python.

use std::ffi::CStr;

use super::{PyErr, PyResult};
use crate::interpreter::PerInterpreter;
use crate::object::{Bound, Py, PyType};
use crate::{ffi, Python};

/// Declares the Rust type of an exception type that is built into Python.
macro_rules! native_exception {
    ($name:ident, $python:literal, $object:ident, $layout:path, raised: $raised:literal) => {
        $crate::error::native_exception!(
            $name, $python, $object, $layout, raised: $raised, arguments: "\"why\""
        );
    };
    // `raised` and `arguments` are for its examples: Python code and Rust values.
    (
        $name:ident, $python:literal, $object:ident, $layout:path,
        raised: $raised:literal, arguments: $arguments:literal
    ) => {
        #[doc = concat!("Python's [`", $python, "`](https://docs.python.org/3/library/exceptions.html#", $python, ").")]
        ///
        /// ```
        /// # use pyrope_runtime as pyrope;
        #[doc = concat!("use pyrope::{exceptions::", stringify!($name), ", prelude::*};")]
        /// # Python::initialize();
        /// Python::attach(|py| {
        #[doc = concat!("    let error = py.run(c\"", $raised, "\", None, None).unwrap_err();")]
        #[doc = concat!("    assert!(error.is_instance_of::<", stringify!($name), ">(py));")]
        /// });
        /// ```
        #[repr(transparent)]
        pub struct $name($crate::PyAny);

        // SAFETY: the interpreter's own exception type, which lives as long as it.
        unsafe impl $crate::object::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            $crate::__type_hint!(TYPE_HINT = $crate::type_hint_identifier!("builtins", $python));

            #[inline]
            fn type_object_raw(_py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                // SAFETY: a static pointer, set when the interpreter starts.
                unsafe { $crate::ffi::$object.cast() }
            }
        }

        $crate::error::native_exception!(@layout $name, $layout);
        $crate::error::native_exception!(@common $name, $arguments);
    };
    (@layout $name:ident, $layout:path) => {
        // SAFETY: the structure that the interpreter declares for instances of the type.
        #[cfg(not(Py_LIMITED_API))]
        unsafe impl $crate::object::PyLayout<$name> for $layout {}
        #[cfg(not(Py_LIMITED_API))]
        impl $crate::object::PySizedLayout<$name> for $layout {}
        #[cfg(not(Py_LIMITED_API))]
        impl HasLayout for $name {
            type Layout = $layout;
        }
    };
    (@common $name:ident, $arguments:literal) => {
        impl $crate::object::DerefToPyAny for $name {}
        impl $crate::error::ToPyErr for $name {}

        impl $name {
            /// An error of this type; see [`PyErr::new`](crate::PyErr::new).
            ///
            /// ```
            /// # use pyrope_runtime as pyrope;
            #[doc = concat!("use pyrope::{exceptions::", stringify!($name), ", prelude::*};")]
            /// # Python::initialize();
            #[doc = concat!("let error = ", stringify!($name), "::new_err(", $arguments, ");")]
            #[doc = concat!("Python::attach(|py| assert!(error.is_instance_of::<", stringify!($name), ">(py)));")]
            /// ```
            #[inline]
            pub fn new_err<A>(args: A) -> $crate::PyErr
            where
                A: $crate::PyErrArguments + Send + Sync + 'static,
            {
                $crate::PyErr::new::<Self, A>(args)
            }
        }
    };
}

pub(crate) use native_exception;

/// Makes an exception type that a module defines, once: the work of `create_exception!`.
///
/// `name` is `module.Name`.
///
/// # Panics
/// If the type cannot be made.
#[doc(hidden)]
pub fn new_exception_type(
    py: Python<'_>,
    cell: &PerInterpreter<Py<PyType>>,
    name: &CStr,
    doc: Option<&CStr>,
    base: *mut ffi::PyTypeObject,
) -> *mut ffi::PyTypeObject {
    let ty = cell.get_or_init(py, || {
        // SAFETY: a type object of a `PyTypeInfo`, which lives as long as the interpreter.
        let base =
            unsafe { Bound::from_borrowed_ptr(py, base.cast()).cast_into_unchecked::<PyType>() };
        match PyErr::new_type(py, name, doc, Some(&base), None) {
            Ok(ty) => ty,
            Err(error) => panic!("cannot make the exception type {name:?}: {error}"),
        }
    });
    ty.as_ptr().cast()
}

/// Finds an exception type that a Python module defines, once: the work of `import_exception!`.
///
/// # Panics
/// If the module cannot be imported, or what it has under that name is no exception type.
#[doc(hidden)]
pub fn import_exception_type(
    py: Python<'_>,
    cell: &PerInterpreter<Py<PyType>>,
    module: &CStr,
    name: &CStr,
) -> *mut ffi::PyTypeObject {
    let ty = cell.get_or_init(py, || match imported(py, module, name) {
        Ok(ty) => ty,
        Err(error) => panic!("cannot import the exception {name:?} of {module:?}: {error}"),
    });
    ty.as_ptr().cast()
}

fn imported(py: Python<'_>, module: &CStr, name: &CStr) -> PyResult<Py<PyType>> {
    // SAFETY: - we are attached, and both texts are NUL-terminated;
    //         - each call gives a strong reference or NULL with an error set.
    let object = unsafe {
        let module = ffi::PyImport_ImportModule(module.as_ptr());
        let module = Bound::from_owned_ptr_or_opt(py, module).ok_or_else(|| PyErr::fetch(py))?;
        let object = ffi::PyObject_GetAttrString(module.as_ptr(), name.as_ptr());
        Bound::from_owned_ptr_or_opt(py, object).ok_or_else(|| PyErr::fetch(py))?
    };
    // SAFETY: takes any object.
    if unsafe { ffi::PyExceptionClass_Check(object.as_ptr()) } == 0 {
        return Err(PyErr::new::<super::exceptions::PyTypeError, _>(
            super::err::Message("it is no exception type"),
        ));
    }
    // SAFETY: exception types are types, as just checked.
    Ok(unsafe { object.cast_into_unchecked().unbind() })
}

/// Declares a new exception type: `create_exception!(module, Name, Base)`, with an optional
/// docstring as fourth argument.
///
/// The type is made at its first use. Add it to a module with `m.add("Name", py.get_type::<Name>())`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{create_exception, exceptions::PyException, prelude::*};
/// # Python::initialize();
///
/// create_exception!(mymodule, CustomError, PyException, "Something custom.");
///
/// Python::attach(|py| {
///     let error = CustomError::new_err("no");
///     assert_eq!(error.to_string(), "CustomError: no");
///     assert_eq!(py.get_type::<CustomError>().module().unwrap(), "mymodule");
/// });
/// ```
#[macro_export]
macro_rules! create_exception {
    ($module:expr, $name:ident $(,)?) => {
        $crate::__macro::compile_error! {
            "name the class that it extends: `create_exception!(module, Name, exceptions::PyException)`"
        }
    };
    ($module:expr, $name:ident, $base:ty) => {
        $crate::__stub_of_exception!($name, $base, "");
        $crate::create_exception!(@declare $module, $name, $base, $crate::__macro::None);
    };
    ($module:expr, $name:ident, $base:ty, $doc:expr) => {
        $crate::__stub_of_exception!($name, $base, $doc);
        $crate::create_exception!(
            @declare $module, $name, $base,
            $crate::__macro::Some($crate::__macro::cstr_from_str(concat!($doc, "\0")))
        );
    };
    (@declare $module:expr, $name:ident, $base:ty, $doc:expr) => {
        #[repr(transparent)]
        #[allow(non_camel_case_types, missing_docs, reason = "the user names the type")]
        pub struct $name($crate::PyAny);

        $crate::__declare_exception!($module, $name, |py| {
            static TYPE: $crate::__macro::PerInterpreter<$crate::Py<$crate::types::PyType>> =
                $crate::__macro::PerInterpreter::new();
            $crate::__macro::new_exception_type(
                py,
                &TYPE,
                $crate::__macro::cstr_from_str(
                    concat!(stringify!($module), ".", stringify!($name), "\0"),
                ),
                $doc,
                <$base as $crate::PyTypeInfo>::type_object_raw(py),
            )
        });
    };
}

/// Declares the Rust type of an exception that a Python module defines:
/// `import_exception!(socket, timeout)`.
///
/// The module is imported when the type is first used.
///
/// # Panics
/// The first use panics if the module or the exception is not there.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{import_exception, prelude::*};
/// # Python::initialize();
///
/// import_exception!(json, JSONDecodeError);
///
/// Python::attach(|py| {
///     let error = py.eval(c"__import__('json').loads('{')", None, None).unwrap_err();
///     assert!(error.is_instance_of::<JSONDecodeError>(py));
/// });
/// ```
#[macro_export]
macro_rules! import_exception {
    (@documented [$(#[$meta:meta])*] $module:expr, $name:ident) => {
        $(#[$meta])*
        #[repr(transparent)]
        #[allow(non_camel_case_types, missing_docs, reason = "the user names the type")]
        pub struct $name($crate::PyAny);

        $crate::__declare_exception!($module, $name, |py| {
            static TYPE: $crate::__macro::PerInterpreter<$crate::Py<$crate::types::PyType>> =
                $crate::__macro::PerInterpreter::new();
            $crate::__macro::import_exception_type(
                py,
                &TYPE,
                $crate::__macro::cstr_from_str(concat!(stringify!($module), "\0")),
                $crate::__macro::cstr_from_str(concat!(stringify!($name), "\0")),
            )
        });
    };
    ($module:expr, $name:ident) => {
        $crate::import_exception!(@documented [] $module, $name);
    };
}

/// The former name of [`import_exception!`].
#[macro_export]
macro_rules! import_exception_bound {
    ($module:expr, $name:ident) => {
        $crate::import_exception!($module, $name);
    };
}

/// The impls that `create_exception!` and `import_exception!` have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __declare_exception {
    ($module:expr, $name:ident, |$py:ident| $type_object:block) => {
        // SAFETY: gives one type object, kept for as long as the interpreter lives.
        unsafe impl $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            $crate::__type_hint!(
                TYPE_HINT = $crate::type_hint_identifier!(stringify!($module), stringify!($name))
            );

            fn type_object_raw($py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                $type_object
            }
        }

        impl $crate::types::DerefToPyAny for $name {}
        impl $crate::ToPyErr for $name {}

        #[allow(dead_code, reason = "the user may only catch the exception")]
        impl $name {
            /// An error of this type.
            #[inline]
            pub fn new_err<A>(args: A) -> $crate::PyErr
            where
                A: $crate::PyErrArguments + $crate::__macro::Send + $crate::__macro::Sync + 'static,
            {
                $crate::PyErr::new::<Self, A>(args)
            }
        }
    };
}
