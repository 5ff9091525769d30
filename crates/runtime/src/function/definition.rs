use std::cell::UnsafeCell;
use std::ffi::{c_int, CStr};

use crate::checked::new_reference_or_raise;
use crate::object::Bound;
use crate::types::{PyCFunction, PyModule};
use crate::{ffi, PyResult, Python};

/// A function as Python sees it: name, docstring, calling convention. Written by the macros, as a
/// static, which is what the C API wants.
#[repr(transparent)]
pub struct FunctionDef(UnsafeCell<ffi::PyMethodDef>);

// SAFETY: nothing writes to the definition; the C API takes a mutable pointer for want of `const`.
unsafe impl Sync for FunctionDef {}

impl FunctionDef {
    /// A function of the given convention, which is one of the `METH_` flags with what goes with it.
    pub const fn new(
        name: &'static CStr,
        doc: &'static CStr,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> Self {
        FunctionDef(UnsafeCell::new(Self::method(name, doc, flags, method)))
    }

    /// The same as the C structure, for the methods of a class.
    pub const fn method(
        name: &'static CStr,
        doc: &'static CStr,
        flags: c_int,
        method: ffi::PyMethodDefPointer,
    ) -> ffi::PyMethodDef {
        ffi::PyMethodDef {
            ml_name: name.as_ptr(),
            ml_meth: method,
            ml_flags: flags,
            ml_doc: doc.as_ptr(),
        }
    }

    /// Makes the function object. `module` is its `__self__`, and gives its `__module__`.
    ///
    /// # Errors
    /// If memory runs out, or the module has no name.
    pub fn make<'py>(
        &'static self,
        py: Python<'py>,
        module: Option<&Bound<'py, PyModule>>,
    ) -> PyResult<Bound<'py, PyCFunction>> {
        let name = match module {
            // SAFETY: a module; gives a new reference or NULL with an error set.
            Some(module) => Some(unsafe {
                new_reference_or_raise(py, ffi::PyModule_GetNameObject(module.as_ptr()))?
            }),
            None => None,
        };
        let name_ptr = name.as_ref().map_or(std::ptr::null_mut(), Bound::as_ptr);
        let module = module.map_or(std::ptr::null_mut(), Bound::as_ptr);
        // SAFETY: - the definition is static, as the function object keeps a pointer to it;
        //         - module and name may be NULL, and are not taken over;
        //         - gives a new reference to a built-in function or NULL with an error set.
        unsafe {
            let function = ffi::PyCFunction_NewEx(self.0.get(), module, name_ptr);
            Ok(new_reference_or_raise(py, function)?.cast_into_unchecked())
        }
    }
}

/// The static definition of a function, by its calling convention.
///
/// The conventions with arrays of arguments are in the limited API only from 3.10 on, so what a
/// convention means is decided here and not by the procedural macros.
#[doc(hidden)]
#[macro_export]
macro_rules! __function_def {
    ($kind:ident, $name:expr, $doc:expr, $signature:ident, $body:ident) => {
        $crate::__convention!($kind, FunctionDef::new, 0, $name, $doc, $signature, $body)
    };
}

/// `$make($name, $doc, flags, pointer)` for one convention.
#[doc(hidden)]
#[macro_export]
macro_rules! __convention {
    (noargs, $make:ident::$new:ident, $flags:expr, $name:expr, $doc:expr, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            _: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the convention that the flags below name.
            unsafe { $crate::__macro::call_noargs(&$signature, $body, slf) }
        }
        $crate::__macro::$make::$new(
            $name,
            $doc,
            $crate::ffi::METH_NOARGS | $flags,
            $crate::ffi::PyMethodDefPointer { PyCFunction: __entry },
        )
    }};
    (one, $make:ident::$new:ident, $flags:expr, $name:expr, $doc:expr, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            arg: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the convention that the flags below name.
            unsafe { $crate::__macro::call_one(&$signature, $body, slf, arg) }
        }
        $crate::__macro::$make::$new(
            $name,
            $doc,
            $crate::ffi::METH_O | $flags,
            $crate::ffi::PyMethodDefPointer { PyCFunction: __entry },
        )
    }};
    // A convention that refuses keywords saves nothing, and has messages of its own.
    (positional, $($rest:tt)*) => { $crate::__convention_fast!(keywords, $($rest)*) };
    (keywords, $($rest:tt)*) => { $crate::__convention_fast!(keywords, $($rest)*) };
}

/// The conventions with arrays of arguments.
#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
#[doc(hidden)]
#[macro_export]
macro_rules! __convention_fast {
    (keywords, $make:ident::$new:ident, $flags:expr, $name:expr, $doc:expr, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            args: *const *mut $crate::ffi::PyObject,
            nargs: $crate::ffi::Py_ssize_t,
            kwnames: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the convention that the flags below name.
            unsafe { $crate::__macro::call_keywords(&$signature, $body, slf, args, nargs, kwnames) }
        }
        $crate::__macro::$make::$new(
            $name,
            $doc,
            $crate::ffi::METH_FASTCALL | $crate::ffi::METH_KEYWORDS | $flags,
            $crate::ffi::PyMethodDefPointer {
                PyCFunctionFastWithKeywords: __entry,
            },
        )
    }};
}

/// The conventions with arrays of arguments, where only tuples and dictionaries are there.
#[cfg(not(any(not(Py_LIMITED_API), Py_3_10)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __convention_fast {
    ($kind:ident, $make:ident::$new:ident, $flags:expr, $name:expr, $doc:expr, $signature:ident, $body:ident) => {{
        unsafe extern "C" fn __entry(
            slf: *mut $crate::ffi::PyObject,
            args: *mut $crate::ffi::PyObject,
            kwargs: *mut $crate::ffi::PyObject,
        ) -> *mut $crate::ffi::PyObject {
            // SAFETY: Python calls this by the convention that the flags below name.
            unsafe { $crate::__macro::call_tuple_dict(&$signature, $body, slf, args, kwargs) }
        }
        $crate::__macro::$make::$new(
            $name,
            $doc,
            $crate::ffi::METH_VARARGS | $crate::ffi::METH_KEYWORDS | $flags,
            $crate::ffi::PyMethodDefPointer {
                PyCFunctionWithKeywords: __entry,
            },
        )
    }};
}
