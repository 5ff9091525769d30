/// Declares the Rust type that stands for one native Python type, with its checks.
///
/// `native_type!(PyList, "builtins", hint = ("builtins", "list"), PyList_Type)` checks by the type
/// object, and has the hint's module and name in hints for type checkers; a further
/// `check = PyList_Check` uses the C macro of that name, which is faster for types with a flag of
/// their own. `layout = PyListObject` declares the structure of instances, for classes that extend it.
macro_rules! native_type {
    (
        $(#[$meta:meta])*
        $name:ident, $module:literal, hint = ($($hint:tt)+), $type_object:ident
        $(, check = $check:ident)?
        $(, layout = $layout:ident)?
        $(,)?
    ) => {
        $(#[$meta])*
        #[repr(transparent)]
        pub struct $name($crate::PyAny);

        // SAFETY: - the interpreter's own type object, which lives as long as it;
        //         - the check is the interpreter's own.
        unsafe impl $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            const MODULE: Option<&'static str> = Some($module);
            $crate::__type_hint!(TYPE_HINT = $crate::type_hint_identifier!($($hint)+));

            #[inline(always)]
            fn type_object_raw(_py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                &raw mut $crate::ffi::$type_object
            }

            $(
                #[inline(always)]
                fn is_type_of(object: &$crate::Bound<'_, $crate::PyAny>) -> bool {
                    // SAFETY: takes any object.
                    unsafe { $crate::ffi::$check(object.as_ptr()) != 0 }
                }
            )?
        }

        impl $crate::types::DerefToPyAny for $name {}

        $(
            // SAFETY: the structure that the interpreter declares for instances of the type.
            #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
            unsafe impl $crate::type_object::PyLayout<$name> for $crate::ffi::$layout {}
            #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
            impl $crate::type_object::PySizedLayout<$name> for $crate::ffi::$layout {}
        )?
    };
}

/// Declares the Rust type that stands for a type that the C API at hand does not show, and that is an
/// attribute of a module of Python's own.
#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
macro_rules! imported_type {
    ($(#[$meta:meta])* $name:ident, $module:literal, $python:literal) => {
        $(#[$meta])*
        #[repr(transparent)]
        pub struct $name($crate::PyAny);

        // SAFETY: gives one type object, kept for as long as the interpreter lives.
        unsafe impl $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            const MODULE: Option<&'static str> = Some($module);
            $crate::__type_hint!(TYPE_HINT = $crate::type_hint_identifier!($module, $python));

            #[inline]
            fn type_object_raw(py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                use $crate::native_types::imported::Imported;
                static TYPE: Imported<$crate::types::PyType> = Imported::new(
                    $crate::__macro::cstr_from_str(concat!($module, "\0")),
                    $crate::__macro::cstr_from_str(concat!($python, "\0")),
                );
                TYPE.as_type_ptr(py)
            }
        }

        impl $crate::types::DerefToPyAny for $name {}
    };
}

/// Declares the Rust type that stands for a type with one instance.
macro_rules! singleton_type {
    ($(#[$meta:meta])* $name:ident, $python:literal, $module:literal, $hint:expr, $object:expr) => {
        $(#[$meta])*
        #[repr(transparent)]
        pub struct $name($crate::PyAny);

        // SAFETY: the type of a static object, which lives as long as the interpreter; there is no
        // other instance of it.
        unsafe impl $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            const MODULE: Option<&'static str> = Some($module);
            $crate::__type_hint!(TYPE_HINT = $hint);

            #[inline]
            fn type_object_raw(_py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                // SAFETY: gives the address of a static object.
                unsafe { $crate::ffi::Py_TYPE($object) }
            }

            #[inline]
            fn is_type_of(object: &$crate::Bound<'_, $crate::PyAny>) -> bool {
                // SAFETY: gives the address of a static object.
                object.as_ptr() == unsafe { $object }
            }

            #[inline]
            fn is_exact_type_of(object: &$crate::Bound<'_, $crate::PyAny>) -> bool {
                Self::is_type_of(object)
            }
        }

        impl $crate::types::DerefToPyAny for $name {}

        impl $name {
            #[doc = concat!("The object `", $python, "`.")]
            ///
            /// ```
            /// # use pyrope_runtime as pyrope;
            #[doc = concat!("use pyrope::{prelude::*, types::", stringify!($name), "};")]
            /// # Python::initialize();
            /// Python::attach(|py| {
            #[doc = concat!("    let object = ", stringify!($name), "::get(py);")]
            #[doc = concat!("    assert_eq!(object.to_string(), \"", $python, "\");")]
            #[doc = concat!("    assert!(object.is(py.", $python, "()));")]
            /// });
            /// ```
            #[inline]
            pub fn get(py: $crate::Python<'_>) -> $crate::Borrowed<'_, '_, $name> {
                // SAFETY: a static object, the one instance of the type.
                unsafe { $crate::Borrowed::from_ptr_unchecked(py, $object) }
            }
        }
    };
}

/// What a crate says of a type of its own that is neither a class nor built in, beside its [`PyTypeInfo`]
/// (rust-numpy does, by this name): that the methods of [`PyAny`] are there for it.
///
/// [`PyTypeInfo`]: crate::PyTypeInfo
/// [`PyAny`]: crate::PyAny
#[doc(hidden)]
#[macro_export]
macro_rules! pyobject_native_type_named {
    ($name:ty $(; $parameter:ident)*) => {
        impl<$($parameter),*> $crate::types::DerefToPyAny for $name {}
    };
}

/// What a crate says of a type of its own whose type object comes from elsewhere: its [`PyTypeInfo`].
///
/// The type object is what `$type_object(py)` gives, and lives as long as the interpreter.
///
/// [`PyTypeInfo`]: crate::PyTypeInfo
#[doc(hidden)]
#[macro_export]
macro_rules! pyobject_native_type_info {
    (
        $name:ty, $type_object:expr, $hint_module:expr, $hint:expr, $module:expr
        $(, #checkfunction = $check:path)? $(,)? $(; $parameter:ident)*
    ) => {
        // SAFETY: the type object is the one that the crate gives, and lives as long as the interpreter.
        unsafe impl<$($parameter),*> $crate::PyTypeInfo for $name {
            const NAME: &'static str = stringify!($name);
            const MODULE: Option<&'static str> = $module;
            $crate::__type_hint!(TYPE_HINT = $crate::type_hint_identifier!($hint_module, $hint));

            #[inline]
            fn type_object_raw(py: $crate::Python<'_>) -> *mut $crate::ffi::PyTypeObject {
                $type_object(py)
            }

            $(
                #[inline]
                fn is_type_of(object: &$crate::Bound<'_, $crate::PyAny>) -> bool {
                    // SAFETY: the crate's check takes any object.
                    unsafe { $check(object.as_ptr()) > 0 }
                }
            )?
        }
    };
}

/// Both of the above, which is what crates write: pyreqwest does, for exceptions that Python code declares.
#[doc(hidden)]
#[macro_export]
macro_rules! pyobject_native_type_core {
    (
        $name:ty, $type_object:expr, $hint_module:expr, $hint:expr, #module = $module:expr
        $(, #checkfunction = $check:path)? $(,)? $(; $parameter:ident)*
    ) => {
        $crate::pyobject_native_type_named!($name $(; $parameter)*);
        $crate::pyobject_native_type_info!(
            $name, $type_object, $hint_module, $hint, $module
            $(, #checkfunction = $check)? $(; $parameter)*
        );
    };
    (
        $name:ty, $type_object:expr, $hint_module:expr, $hint:expr
        $(, #checkfunction = $check:path)? $(,)? $(; $parameter:ident)*
    ) => {
        $crate::pyobject_native_type_core!(
            $name, $type_object, $hint_module, $hint, #module = Some("builtins")
            $(, #checkfunction = $check)? $(; $parameter)*
        );
    };
}

/// As `pyobject_native_type_core!`, with the structure that instances are.
#[doc(hidden)]
#[macro_export]
macro_rules! pyobject_native_type {
    ($name:ty, $layout:ty, $($rest:tt)+) => {
        $crate::pyobject_native_type_core!($name, $($rest)+);

        // SAFETY: the crate says that instances have this structure.
        unsafe impl $crate::type_object::PyLayout<$name> for $layout {}
        impl $crate::type_object::PySizedLayout<$name> for $layout {}
    };
}
