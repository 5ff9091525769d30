//! `Include/methodobject.h`: built-in functions.

use crate::*;
use core::ffi::c_int;

/// Tests whether `op` is a built-in function or an instance of a subtype.
#[inline]
pub unsafe fn PyCFunction_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyCFunction_Type) }
}

/// Tests whether `op` is a built-in function, not an instance of a subtype.
#[inline]
pub unsafe fn PyCFunction_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCFunction_Type) }
}

/// The function of a [`PyMethodDef`]: which member is meant follows from the flags.
#[repr(C)]
#[derive(Clone, Copy)]
pub union PyMethodDefPointer {
    /// `METH_VARARGS`, `METH_NOARGS`, `METH_O`.
    pub PyCFunction: PyCFunction,
    /// `METH_VARARGS | METH_KEYWORDS`.
    pub PyCFunctionWithKeywords: PyCFunctionWithKeywords,
    /// Former name of the next member.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[deprecated(note = "renamed to `PyCFunctionFast`")]
    pub _PyCFunctionFast: PyCFunctionFast,
    /// `METH_FASTCALL`.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    pub PyCFunctionFast: PyCFunctionFast,
    /// Former name of the next member.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    #[deprecated(note = "renamed to `PyCFunctionFastWithKeywords`")]
    pub _PyCFunctionFastWithKeywords: PyCFunctionFastWithKeywords,
    /// `METH_FASTCALL | METH_KEYWORDS`.
    #[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
    pub PyCFunctionFastWithKeywords: PyCFunctionFastWithKeywords,
    /// `METH_METHOD | METH_FASTCALL | METH_KEYWORDS`.
    #[cfg(all(Py_3_9, not(Py_LIMITED_API)))]
    pub PyCMethod: PyCMethod,
    void: *mut core::ffi::c_void,
}

impl PyMethodDefPointer {
    /// The function as a plain address.
    pub fn as_ptr(&self) -> *mut core::ffi::c_void {
        // SAFETY: every member is a pointer, and zeroed() is a null pointer.
        unsafe { self.void }
    }

    /// Tests whether no function is set.
    pub fn is_null(&self) -> bool {
        self.as_ptr().is_null()
    }

    /// No function.
    pub const fn zeroed() -> PyMethodDefPointer {
        PyMethodDefPointer {
            void: core::ptr::null_mut(),
        }
    }
}

impl PartialEq for PyMethodDefPointer {
    fn eq(&self, other: &Self) -> bool {
        self.as_ptr() == other.as_ptr()
    }
}

impl Eq for PyMethodDefPointer {}

impl core::fmt::Pointer for PyMethodDefPointer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Pointer::fmt(&self.as_ptr(), f)
    }
}

impl PyMethodDef {
    /// An empty entry, which ends a list of methods.
    pub const fn zeroed() -> PyMethodDef {
        PyMethodDef {
            ml_name: core::ptr::null(),
            ml_meth: PyMethodDefPointer::zeroed(),
            ml_flags: 0,
            ml_doc: core::ptr::null(),
        }
    }
}

impl Default for PyMethodDef {
    fn default() -> Self {
        Self::zeroed()
    }
}

/// Makes a built-in function of `ml` bound to `slf`. New reference.
/// <https://docs.python.org/3/c-api/structures.html#c.PyCFunction_New>
#[inline]
pub unsafe fn PyCFunction_New(ml: *mut PyMethodDef, slf: *mut PyObject) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyCFunction_NewEx(ml, slf, core::ptr::null_mut()) }
}

/// Makes a built-in function of `ml` bound to `slf` in `module`. New reference.
/// <https://docs.python.org/3/c-api/structures.html#c.PyCFunction_NewEx>
#[cfg(all(Py_3_9, not(any(PyPy, Py_LIMITED_API))))]
#[inline]
pub unsafe fn PyCFunction_NewEx(
    ml: *mut PyMethodDef,
    slf: *mut PyObject,
    module: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyCMethod_New(ml, slf, module, core::ptr::null_mut()) }
}

#[cfg(not(all(Py_3_9, not(any(PyPy, Py_LIMITED_API)))))]
extern_libpython! {
    /// Makes a built-in function of `ml` bound to `slf` in `module`. New reference.
    #[cfg_attr(PyPy, link_name = "PyPyCFunction_NewEx")]
    pub fn PyCFunction_NewEx(
        ml: *mut PyMethodDef,
        slf: *mut PyObject,
        module: *mut PyObject,
    ) -> *mut PyObject;
}
