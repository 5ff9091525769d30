// Declarations of `Include/cpython/classobject.h`.

/// Tests whether `op` is a bound method.
/// <https://docs.python.org/3/c-api/method.html#c.PyMethod_Check>
#[inline]
pub unsafe fn PyMethod_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyMethod_Type) }
}

/// Function of a bound method, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/method.html#c.PyMethod_GET_FUNCTION>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyMethod_GET_FUNCTION(meth: *mut PyObject) -> *mut PyObject {
    // SAFETY: meth is a bound method.
    unsafe { (*meth.cast::<PyMethodObject>()).im_func }
}

/// Function of a bound method, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/method.html#c.PyMethod_GET_FUNCTION>
#[cfg(PyPy)]
#[inline]
pub unsafe fn PyMethod_GET_FUNCTION(meth: *mut PyObject) -> *mut PyObject {
    // SAFETY: meth is a bound method.
    unsafe { PyMethod_Function(meth) }
}

/// `self` of a bound method, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/method.html#c.PyMethod_GET_SELF>
#[cfg(PyPy)]
#[inline]
pub unsafe fn PyMethod_GET_SELF(meth: *mut PyObject) -> *mut PyObject {
    // SAFETY: meth is a bound method.
    unsafe { PyMethod_Self(meth) }
}

/// `self` of a bound method, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/method.html#c.PyMethod_GET_SELF>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyMethod_GET_SELF(meth: *mut PyObject) -> *mut PyObject {
    // SAFETY: meth is a bound method.
    unsafe { (*meth.cast::<PyMethodObject>()).im_self }
}

/// Tests whether `op` is an instance method.
/// <https://docs.python.org/3/c-api/method.html#c.PyInstanceMethod_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyInstanceMethod_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyInstanceMethod_Type) }
}

/// Function of an instance method, without checks. Borrowed reference.
/// <https://docs.python.org/3/c-api/method.html#c.PyInstanceMethod_GET_FUNCTION>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyInstanceMethod_GET_FUNCTION(meth: *mut PyObject) -> *mut PyObject {
    // SAFETY: meth is an instance method.
    unsafe { (*meth.cast::<PyInstanceMethodObject>()).func }
}

#[cfg(PyPy)]
extern_libpython! {
    /// Tests whether `op` is an instance method.
    #[link_name = "PyPyInstanceMethod_Check"]
    pub fn PyInstanceMethod_Check(op: *mut PyObject) -> c_int;
    /// Function of an instance method, without checks. Borrowed reference.
    #[link_name = "PyPyInstanceMethod_GET_FUNCTION"]
    pub fn PyInstanceMethod_GET_FUNCTION(meth: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: begin

/// `PyMethodObject` of `cpython/classobject.h`.
#[repr(C)]
#[derive(Debug)]
pub struct PyMethodObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `im_func`.
    pub im_func: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `im_self`.
    pub im_self: *mut PyObject,
    #[cfg(not(PyPy))]
    /// `im_weakreflist`.
    pub im_weakreflist: *mut PyObject,
    #[cfg(all(Py_3_8, not(PyPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
}

/// `PyInstanceMethodObject` of `cpython/classobject.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyInstanceMethodObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `func`.
    pub func: *mut PyObject,
}

extern_libpython! {
    /// The type of `Method` objects. [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_Type)
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Type")]
    pub static mut PyMethod_Type: PyTypeObject;
    /// A bound method. New reference. [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_New)
    #[cfg_attr(PyPy, link_name = "PyPyMethod_New")]
    pub fn PyMethod_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_Function)
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Function")]
    pub fn PyMethod_Function(arg1: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_Self)
    #[cfg_attr(PyPy, link_name = "PyPyMethod_Self")]
    pub fn PyMethod_Self(arg1: *mut PyObject) -> *mut PyObject;
    /// The type of `InstanceMethod` objects. [C](https://docs.python.org/3/c-api/method.html#c.PyInstanceMethod_Type)
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_Type")]
    pub static mut PyInstanceMethod_Type: PyTypeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/method.html#c.PyInstanceMethod_New)
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_New")]
    pub fn PyInstanceMethod_New(arg1: *mut PyObject) -> *mut PyObject;
    /// Borrowed reference. [C](https://docs.python.org/3/c-api/method.html#c.PyInstanceMethod_Function)
    #[cfg_attr(PyPy, link_name = "PyPyInstanceMethod_Function")]
    pub fn PyInstanceMethod_Function(arg1: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
