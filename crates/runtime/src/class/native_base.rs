//! Native types as base classes.

use std::ffi::{c_int, c_void};
use std::ptr::NonNull;

use super::memory;
use crate::checked::new_reference_or_raise;
use crate::{ffi, PyErr, PyResult, Python};

#[cfg(any(not(Py_LIMITED_API), Py_3_12))]
#[cfg_attr(
    any(PyPy, GraalPy),
    allow(unused_imports, reason = "fewer layouts are known there")
)]
mod native {
    use super::super::base::{PyClassBaseType, PyNativeTypeInitializer};
    use super::super::definition::FirstFlag;
    use super::super::part::{Borrowing, Part};
    use crate::exceptions::*;
    use crate::ffi;
    use crate::object::PyTypeInfo;
    use crate::types::*;

    /// Lets classes extend native types: `native_base!(PyDict)`.
    macro_rules! native_base {
        ($($ty:ty => $layout:ty),* $(,)?) => {
            $(
                impl super::super::base::Inheritable for $ty {
                    type Type = Self;
                }

                // SAFETY: the structure that the interpreter declares for instances; unknown structures
                // are marked as such.
                unsafe impl PyClassBaseType for $ty {
                    #[cfg(not(Py_LIMITED_API))]
                    type Layout = $layout;
                    #[cfg(Py_LIMITED_API)]
                    type Layout = ffi::PyObject;
                    const OPAQUE: bool = cfg!(Py_LIMITED_API);

                    native_base_parts!();

                    const PART: Part = Part::Native(<$ty as PyTypeInfo>::type_object_raw);
                }
            )*
        };
    }

    #[cfg(not(any(PyPy, GraalPy)))]
    native_base! {
        PyDict => ffi::PyDictObject,
        PySet => ffi::PySetObject,
        PyFrozenSet => ffi::PySetObject,
        PyFloat => ffi::PyFloatObject,
        PyComplex => ffi::PyComplexObject,
    }

    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    native_base! {
        PyDate => ffi::PyDateTime_Date,
        PyDateTime => ffi::PyDateTime_DateTime,
        PyDelta => ffi::PyDateTime_Delta,
        PyTime => ffi::PyDateTime_Time,
        PyTzInfo => ffi::PyDateTime_TZInfo,
    }

    #[cfg(all(Py_3_12, not(any(PyPy, GraalPy))))]
    native_base! {
        PyList => ffi::PyListObject,
    }

    /// The exceptions take their structures from where their type is declared.
    macro_rules! exception_bases {
        ($($ty:ident),* $(,)?) => {
            native_base! {
                $($ty => <$ty as crate::error::exceptions::HasLayout>::Layout,)*
            }
        };
    }

    exception_bases! {
        PyArithmeticError, PyAssertionError, PyAttributeError, PyBaseException, PyBlockingIOError,
        PyBrokenPipeError, PyBufferError, PyBytesWarning, PyChildProcessError,
        PyConnectionAbortedError, PyConnectionError, PyConnectionRefusedError,
        PyConnectionResetError, PyDeprecationWarning, PyEOFError, PyException, PyFileExistsError,
        PyFileNotFoundError, PyFloatingPointError, PyFutureWarning, PyGeneratorExit, PyImportError,
        PyImportWarning, PyIndexError, PyInterruptedError, PyIsADirectoryError, PyKeyError,
        PyKeyboardInterrupt, PyLookupError, PyMemoryError, PyModuleNotFoundError, PyNameError,
        PyNotADirectoryError, PyNotImplementedError, PyOSError, PyOverflowError,
        PyPendingDeprecationWarning, PyPermissionError, PyProcessLookupError, PyRecursionError,
        PyReferenceError, PyResourceWarning, PyRuntimeError, PyRuntimeWarning, PyStopAsyncIteration,
        PyStopIteration, PySyntaxError, PySyntaxWarning, PySystemError, PySystemExit,
        PyTimeoutError, PyTypeError, PyUnboundLocalError, PyUnicodeDecodeError,
        PyUnicodeEncodeError, PyUnicodeError, PyUnicodeTranslateError, PyUnicodeWarning,
        PyUserWarning, PyValueError, PyWarning, PyZeroDivisionError,
    }
}

/// # Safety
/// `object` is an instance of a subtype of `base` that nobody uses any more.
#[inline]
pub(super) unsafe fn native_end(
    py: Python<'_>,
    base: *mut ffi::PyTypeObject,
    object: *mut ffi::PyObject,
) {
    // SAFETY: - `base` has a `tp_dealloc`, which frees the object; that of a static type leaves the
    //           reference to the heap type to us;
    //         - a `tp_dealloc` of a type with garbage collection expects a tracked object.
    unsafe {
        let ty = ffi::Py_TYPE(object);
        match native_slot(base, ffi::Py_tp_dealloc) {
            Some(dealloc) => {
                if ffi::PyType_GetFlags(base) & ffi::Py_TPFLAGS_HAVE_GC != 0 {
                    super::gc::track(object);
                }
                let dealloc = std::mem::transmute::<NonNull<c_void>, ffi::destructor>(dealloc);
                dealloc(object);
                // A heap type would give its instances' reference up itself.
                if ffi::PyType_GetFlags(base) & ffi::Py_TPFLAGS_HEAPTYPE == 0 {
                    ffi::Py_DECREF(ty.cast());
                }
            }
            None => memory::free(py, object),
        }
    }
}

/// # Safety
/// As for `tp_traverse`.
#[inline]
pub(super) unsafe fn native_visit(
    base: *mut ffi::PyTypeObject,
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: the slot of a type object is a `traverseproc` or NULL.
    unsafe {
        match native_slot(base, ffi::Py_tp_traverse) {
            Some(traverse) => {
                let traverse = std::mem::transmute::<NonNull<c_void>, ffi::traverseproc>(traverse);
                traverse(object, visit, arg)
            }
            None => 0,
        }
    }
}

/// # Safety
/// As for `tp_clear`.
#[inline]
pub(super) unsafe fn native_clear(
    base: *mut ffi::PyTypeObject,
    object: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: the slot of a type object is an `inquiry` or NULL.
    unsafe {
        match native_slot(base, ffi::Py_tp_clear) {
            Some(clear) => {
                let clear = std::mem::transmute::<NonNull<c_void>, ffi::inquiry>(clear);
                clear(object)
            }
            None => 0,
        }
    }
}

/// Calls `tp_new` of a native type for a subtype of it.
///
/// # Safety
/// `subtype` derives from `base`.
#[inline]
pub(super) unsafe fn native_new(
    py: Python<'_>,
    base: *mut ffi::PyTypeObject,
    subtype: *mut ffi::PyTypeObject,
) -> PyResult<*mut ffi::PyObject> {
    // SAFETY: - `base` is a type object; its slot is a `newfunc` or NULL;
    //         - it gets a tuple, and gives a new reference or NULL with an error set.
    unsafe {
        let Some(new) = native_slot(base, ffi::Py_tp_new) else {
            return Err(PyErr::new::<crate::exceptions::PyTypeError, _>(
                crate::error::Message("the base type cannot be instantiated"),
            ));
        };
        let new = std::mem::transmute::<NonNull<c_void>, ffi::newfunc>(new);
        let args = new_reference_or_raise(py, ffi::PyTuple_New(0))?;
        Ok(
            new_reference_or_raise(py, new(subtype, args.as_ptr(), std::ptr::null_mut()))?
                .into_ptr(),
        )
    }
}

/// A slot of a native type. Static types can be asked only where their structure is known, or from
/// 3.10 on.
///
/// # Safety
/// `ty` is a type object.
#[inline]
unsafe fn native_slot(ty: *mut ffi::PyTypeObject, slot: c_int) -> Option<NonNull<c_void>> {
    // SAFETY: as the caller promises.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        fn erased<T>(function: Option<T>) -> Option<NonNull<c_void>> {
            // SAFETY: a function pointer is as large as a data pointer on every platform with Python.
            function.map(|function| unsafe { std::mem::transmute_copy(&function) })
        }
        match slot {
            ffi::Py_tp_new => erased((*ty).tp_new),
            ffi::Py_tp_dealloc => erased((*ty).tp_dealloc),
            ffi::Py_tp_traverse => erased((*ty).tp_traverse),
            ffi::Py_tp_clear => erased((*ty).tp_clear),
            ffi::Py_tp_free => erased((*ty).tp_free),
            _ => None,
        }
    }
    // SAFETY: as the caller promises; works for static types from 3.10 on, and on PyPy.
    #[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
    unsafe {
        NonNull::new(ffi::PyType_GetSlot(ty, slot))
    }
}
