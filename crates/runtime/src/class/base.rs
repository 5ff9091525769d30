//! What a class can extend: `object`, native types, other classes.

use std::marker::PhantomData;
use std::ptr::NonNull;

use super::borrow::{BorrowFlag, FlagSlot, PyRefMut};
use super::definition::{FirstFlag, Frozen, PyClass};
use super::initializer::{ObjectInit, PyClassInitializer};
use super::layout::{self, ClassObject};
use crate::checked::new_reference_or_raise;
use crate::object::PyTypeInfo;
use crate::{ffi, PyAny, PyErr, PyResult, Python};

/// Types that a class can extend.
///
/// # Safety
/// `Layout` is how instances begin in memory, unless `OPAQUE`.
#[diagnostic::on_unimplemented(
    message = "a class cannot extend `{Self}`",
    note = "it can extend another `#[pyclass]` with the option `subclass`, exceptions, and native types whose layout is known to the interpreter that is built for"
)]
pub unsafe trait PyClassBaseType: Sized {
    /// How instances begin in memory.
    type Layout;
    /// Whether the layout is unknown, so that the interpreter has to say where data is.
    const OPAQUE: bool = false;
    /// Whether this is `object` itself.
    const IS_OBJECT: bool = false;
    /// Makes the part of a new instance that belongs to this type.
    #[allow(private_bounds, reason = "only this crate makes instances")]
    type Initializer: ObjectInit<Self>;
    /// The borrow flag that a class that extends this one needs.
    #[doc(hidden)]
    type FlagForSubclass: FlagSlot;
    /// Where a mutable borrow keeps the one of its base part.
    #[doc(hidden)]
    type SuperSlot<'py>;

    #[doc(hidden)]
    fn empty_super_slot<'py>() -> Self::SuperSlot<'py>;

    /// The borrow flag of the hierarchy up to this type.
    ///
    /// # Safety
    /// `object` is a living instance of this type.
    #[doc(hidden)]
    unsafe fn flag<'a>(object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag>;

    /// Ends the part of an instance that belongs to this type, and those of its bases.
    ///
    /// # Safety
    /// `object` is an instance that nobody uses any more; called once.
    #[doc(hidden)]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject);

    /// Visits what the part of an instance that belongs to this type refers to.
    ///
    /// # Safety
    /// As for `tp_traverse`.
    #[doc(hidden)]
    unsafe fn visit(
        object: *mut ffi::PyObject,
        visit: ffi::visitproc,
        arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int;

    /// Breaks cycles through the part of an instance that belongs to this type.
    ///
    /// # Safety
    /// As for `tp_clear`.
    #[doc(hidden)]
    unsafe fn break_cycles(object: *mut ffi::PyObject) -> std::ffi::c_int;
}

/// Makes the part of a new instance that belongs to a native type.
#[derive(Debug)]
pub struct PyNativeTypeInitializer<T>(PhantomData<T>);

impl<T> PyNativeTypeInitializer<T> {
    pub(super) const fn new() -> Self {
        PyNativeTypeInitializer(PhantomData)
    }
}

impl<T> Default for PyNativeTypeInitializer<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PyTypeInfo + PyClassBaseType> ObjectInit<T> for PyNativeTypeInitializer<T> {
    unsafe fn into_new_object(
        self,
        py: Python<'_>,
        subtype: *mut ffi::PyTypeObject,
    ) -> PyResult<*mut ffi::PyObject> {
        if T::IS_OBJECT {
            // SAFETY: a heap type that derives from `object`, as its maker promises.
            unsafe { layout::allocate(py, subtype) }
        } else {
            // SAFETY: a subtype of the native type.
            unsafe { native_new(py, T::type_object_raw(py), subtype) }
        }
    }
}

/// Calls `tp_new` of a native type for a subtype of it.
///
/// # Safety
/// `subtype` derives from `base`.
unsafe fn native_new(
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
        let new = std::mem::transmute::<NonNull<std::ffi::c_void>, ffi::newfunc>(new);
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
pub(super) unsafe fn native_slot(
    ty: *mut ffi::PyTypeObject,
    slot: std::ffi::c_int,
) -> Option<NonNull<std::ffi::c_void>> {
    // SAFETY: as the caller promises.
    #[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
    unsafe {
        fn erased<T>(function: Option<T>) -> Option<NonNull<std::ffi::c_void>> {
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

/// The parts of [`PyClassBaseType`] that are the same for all native types.
macro_rules! native_base_parts {
    () => {
        type Initializer = PyNativeTypeInitializer<Self>;
        type FlagForSubclass = FirstFlag;
        type SuperSlot<'py> = ();

        #[inline(always)]
        fn empty_super_slot<'py>() -> Self::SuperSlot<'py> {}

        #[inline(always)]
        unsafe fn flag<'a>(_object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag> {
            None
        }
    };
}

// SAFETY: every object begins with a `PyObject`.
unsafe impl PyClassBaseType for PyAny {
    type Layout = ffi::PyObject;
    const OPAQUE: bool = cfg!(all(Py_LIMITED_API, Py_GIL_DISABLED));
    const IS_OBJECT: bool = true;

    native_base_parts!();

    #[inline]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject) {
        // SAFETY: as the caller promises.
        unsafe { layout::free(py, object) }
    }

    #[inline]
    unsafe fn visit(
        _object: *mut ffi::PyObject,
        _visit: ffi::visitproc,
        _arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int {
        0
    }

    #[inline]
    unsafe fn break_cycles(_object: *mut ffi::PyObject) -> std::ffi::c_int {
        0
    }
}

/// Lets classes extend native types: `native_base!(PyDict)`.
macro_rules! native_base {
    ($($ty:ty => $layout:ty),* $(,)?) => {
        $(
            // SAFETY: the structure that the interpreter declares for instances; unknown structures
            // are marked as such.
            unsafe impl PyClassBaseType for $ty {
                #[cfg(not(Py_LIMITED_API))]
                type Layout = $layout;
                #[cfg(Py_LIMITED_API)]
                type Layout = ffi::PyObject;
                const OPAQUE: bool = cfg!(Py_LIMITED_API);

                native_base_parts!();

                unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject) {
                    // SAFETY: as the caller promises.
                    unsafe { native_end(py, <$ty>::type_object_raw(py), object) }
                }

                unsafe fn visit(
                    object: *mut ffi::PyObject,
                    visit: ffi::visitproc,
                    arg: *mut std::ffi::c_void,
                ) -> std::ffi::c_int {
                    // SAFETY: as the caller promises; the type object needs no attachment to be read.
                    unsafe { native_visit(<$ty>::type_object_raw(Python::assume_attached()), object, visit, arg) }
                }

                unsafe fn break_cycles(object: *mut ffi::PyObject) -> std::ffi::c_int {
                    // SAFETY: as the caller promises; `tp_clear` runs attached.
                    unsafe { native_clear(<$ty>::type_object_raw(Python::assume_attached()), object) }
                }
            }
        )*
    };
}

#[cfg(any(not(Py_LIMITED_API), Py_3_12))]
mod native {
    use super::*;
    use crate::exceptions::*;
    use crate::types::*;

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
unsafe fn native_end(py: Python<'_>, base: *mut ffi::PyTypeObject, object: *mut ffi::PyObject) {
    // SAFETY: - `base` has a `tp_dealloc`, which frees the object; that of a static type leaves the
    //           reference to the heap type to us;
    //         - a `tp_dealloc` of a type with garbage collection expects a tracked object.
    unsafe {
        let ty = ffi::Py_TYPE(object);
        match native_slot(base, ffi::Py_tp_dealloc) {
            Some(dealloc) => {
                if ffi::PyType_GetFlags(base) & ffi::Py_TPFLAGS_HAVE_GC != 0 {
                    ffi::PyObject_GC_Track(object.cast());
                }
                let dealloc =
                    std::mem::transmute::<NonNull<std::ffi::c_void>, ffi::destructor>(dealloc);
                dealloc(object);
                // A heap type would give its instances' reference up itself.
                if ffi::PyType_GetFlags(base) & ffi::Py_TPFLAGS_HEAPTYPE == 0 {
                    ffi::Py_DECREF(ty.cast());
                }
            }
            None => layout::free(py, object),
        }
    }
}

/// # Safety
/// As for `tp_traverse`.
unsafe fn native_visit(
    base: *mut ffi::PyTypeObject,
    object: *mut ffi::PyObject,
    visit: ffi::visitproc,
    arg: *mut std::ffi::c_void,
) -> std::ffi::c_int {
    // SAFETY: the slot of a type object is a `traverseproc` or NULL.
    unsafe {
        match native_slot(base, ffi::Py_tp_traverse) {
            Some(traverse) => {
                let traverse =
                    std::mem::transmute::<NonNull<std::ffi::c_void>, ffi::traverseproc>(traverse);
                traverse(object, visit, arg)
            }
            None => 0,
        }
    }
}

/// # Safety
/// As for `tp_clear`.
unsafe fn native_clear(
    base: *mut ffi::PyTypeObject,
    object: *mut ffi::PyObject,
) -> std::ffi::c_int {
    // SAFETY: the slot of a type object is an `inquiry` or NULL.
    unsafe {
        match native_slot(base, ffi::Py_tp_clear) {
            Some(clear) => {
                let clear = std::mem::transmute::<NonNull<std::ffi::c_void>, ffi::inquiry>(clear);
                clear(object)
            }
            None => 0,
        }
    }
}

// SAFETY: instances of a class begin with its object structure, unless a base is opaque.
unsafe impl<T: PyClass> PyClassBaseType for T {
    type Layout = ClassObject<T>;
    const OPAQUE: bool = <T::BaseType as PyClassBaseType>::OPAQUE;
    type Initializer = PyClassInitializer<T>;
    type FlagForSubclass = <T::Frozen as Frozen>::FlagForSubclass<T::BaseType>;
    type SuperSlot<'py> = Option<Box<PyRefMut<'py, T>>>;

    #[inline(always)]
    fn empty_super_slot<'py>() -> Self::SuperSlot<'py> {
        None
    }

    #[inline(always)]
    unsafe fn flag<'a>(object: NonNull<ffi::PyObject>) -> Option<&'a BorrowFlag> {
        // SAFETY: an instance of a class is one of its base too, and has its contents.
        unsafe {
            <T::BaseType as PyClassBaseType>::flag(object)
                .or_else(|| (*layout::contents::<T>(object.as_ptr())).flag())
        }
    }

    #[inline]
    unsafe fn end(py: Python<'_>, object: *mut ffi::PyObject) {
        // SAFETY: as the caller promises; the parts end in the reverse order of their making.
        unsafe {
            layout::end_contents::<T>(py, object);
            <T::BaseType as PyClassBaseType>::end(py, object);
        }
    }

    unsafe fn visit(
        object: *mut ffi::PyObject,
        visit: ffi::visitproc,
        arg: *mut std::ffi::c_void,
    ) -> std::ffi::c_int {
        // SAFETY: as the caller promises.
        unsafe { super::gc::visit_class::<T>(object, visit, arg) }
    }

    unsafe fn break_cycles(object: *mut ffi::PyObject) -> std::ffi::c_int {
        // SAFETY: as the caller promises.
        unsafe { super::gc::clear_class::<T>(object) }
    }
}
