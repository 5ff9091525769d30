// `Include/cpython/methodobject.h`: the layout of built-in functions.

/// Tests whether `op` is a method of a C class or an instance of a subtype.
#[cfg(all(Py_3_9, not(PyPy)))]
#[inline]
pub unsafe fn PyCMethod_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyCMethod_Type) }
}

/// Tests whether `op` is a method of a C class, not an instance of a subtype.
#[cfg(all(Py_3_9, not(PyPy)))]
#[inline]
pub unsafe fn PyCMethod_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCMethod_Type) }
}

/// The function of a built-in function.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyCFunction_GET_FUNCTION(func: *mut PyObject) -> PyMethodDefPointer {
    // SAFETY: func is a built-in function.
    unsafe { (*(*func.cast::<PyCFunctionObject>()).m_ml).ml_meth }
}

/// The `self` of a built-in function, NULL for static methods. Borrowed reference.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyCFunction_GET_SELF(func: *mut PyObject) -> *mut PyObject {
    // SAFETY: func is a built-in function.
    unsafe {
        let f = func.cast::<PyCFunctionObject>();
        if (*(*f).m_ml).ml_flags & METH_STATIC != 0 {
            core::ptr::null_mut()
        } else {
            (*f).m_self
        }
    }
}

/// The flags of a built-in function.
#[cfg(not(GraalPy))]
#[inline]
pub unsafe fn PyCFunction_GET_FLAGS(func: *mut PyObject) -> c_int {
    // SAFETY: func is a built-in function.
    unsafe { (*(*func.cast::<PyCFunctionObject>()).m_ml).ml_flags }
}

/// The defining class of a method, NULL if it has none. Borrowed reference.
#[cfg(all(Py_3_9, not(GraalPy)))]
#[inline]
pub unsafe fn PyCFunction_GET_CLASS(func: *mut PyObject) -> *mut PyTypeObject {
    // SAFETY: func is a built-in function; with METH_METHOD it has the larger layout.
    unsafe {
        let f = func.cast::<PyCFunctionObject>();
        if (*(*f).m_ml).ml_flags & METH_METHOD != 0 {
            (*func.cast::<PyCMethodObject>()).mm_class
        } else {
            core::ptr::null_mut()
        }
    }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunctionObject)
#[cfg(not(GraalPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCFunctionObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `m_ml`.
    pub m_ml: *mut PyMethodDef,
    /// `m_self`.
    pub m_self: *mut PyObject,
    /// `m_module`.
    pub m_module: *mut PyObject,
    /// `m_weakreflist`.
    pub m_weakreflist: *mut PyObject,
    #[cfg(all(Py_3_8, not(PyPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
}

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCMethodObject)
#[cfg(all(Py_3_9, not(GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCMethodObject {
    /// `func`.
    pub func: PyCFunctionObject,
    /// `mm_class`.
    pub mm_class: *mut PyTypeObject,
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// The type of `CMethod` objects. [C](https://docs.python.org/3/c-api/structures.html#c.PyCMethod_Type)
    pub static mut PyCMethod_Type: PyTypeObject;
}

// ffi-gen: end
