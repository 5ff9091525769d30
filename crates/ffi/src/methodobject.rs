// `Include/methodobject.h`: built-in functions.

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

/// Function called with an array of positional arguments: `METH_FASTCALL`.
/// <https://docs.python.org/3/c-api/structures.html#c.PyCFunctionFast>
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type PyCFunctionFast = unsafe extern "C" fn(
    slf: *mut PyObject,
    args: *mut *mut PyObject,
    nargs: Py_ssize_t,
) -> *mut PyObject;

/// Function called with an array of arguments: `METH_FASTCALL | METH_KEYWORDS`.
/// <https://docs.python.org/3/c-api/structures.html#c.PyCFunctionFastWithKeywords>
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type PyCFunctionFastWithKeywords = unsafe extern "C" fn(
    slf: *mut PyObject,
    args: *const *mut PyObject,
    nargs: Py_ssize_t,
    kwnames: *mut PyObject,
) -> *mut PyObject;

/// Former name of [`PyCFunctionFast`].
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
#[deprecated(note = "renamed to `PyCFunctionFast`")]
pub type _PyCFunctionFast = PyCFunctionFast;

/// Former name of [`PyCFunctionFastWithKeywords`].
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
#[deprecated(note = "renamed to `PyCFunctionFastWithKeywords`")]
pub type _PyCFunctionFastWithKeywords = PyCFunctionFastWithKeywords;

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
    void: *mut c_void,
}

impl PyMethodDefPointer {
    /// The function as a plain address.
    pub fn as_ptr(&self) -> *mut c_void {
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
#[cfg(all(Py_3_9, not(Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyCFunction_NewEx(
    ml: *mut PyMethodDef,
    slf: *mut PyObject,
    module: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyCMethod_New(ml, slf, module, core::ptr::null_mut()) }
}

#[cfg(any(Py_LIMITED_API, not(Py_3_9)))]
extern_libpython! {
    /// Makes a built-in function of `ml` bound to `slf` in `module`. New reference.
    pub fn PyCFunction_NewEx(
        ml: *mut PyMethodDef,
        slf: *mut PyObject,
        module: *mut PyObject,
    ) -> *mut PyObject;
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction)
pub type PyCFunction =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunctionWithKeywords)
pub type PyCFunctionWithKeywords = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyObject,
    arg3: *mut PyObject,
) -> *mut PyObject;

/// `PyNoArgsFunction` of `methodobject.h`.
#[cfg(any(PyPy, not(Py_3_9)))]
pub type PyNoArgsFunction = unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCMethod)
#[cfg(Py_3_14)]
pub type PyCMethod = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyTypeObject,
    arg3: *const *mut PyObject,
    arg4: Py_ssize_t,
    arg5: *mut PyObject,
) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyCMethod)
#[cfg(all(Py_3_9, not(Py_3_14)))]
pub type PyCMethod = unsafe extern "C" fn(
    arg1: *mut PyObject,
    arg2: *mut PyTypeObject,
    arg3: *const *mut PyObject,
    arg4: Py_ssize_t,
    arg5: *mut PyObject,
) -> *mut PyObject;

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyMethodDef)
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PyMethodDef {
    /// `ml_name`.
    pub ml_name: *const c_char,
    /// `ml_meth`.
    pub ml_meth: PyMethodDefPointer,
    /// `ml_flags`.
    pub ml_flags: c_int,
    /// `ml_doc`.
    pub ml_doc: *const c_char,
}

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_VARARGS)
pub const METH_VARARGS: c_int = 1;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_KEYWORDS)
pub const METH_KEYWORDS: c_int = 2;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_NOARGS)
pub const METH_NOARGS: c_int = 4;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_O)
pub const METH_O: c_int = 8;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_CLASS)
pub const METH_CLASS: c_int = 0x10;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_STATIC)
pub const METH_STATIC: c_int = 0x20;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_COEXIST)
pub const METH_COEXIST: c_int = 0x40;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_FASTCALL)
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub const METH_FASTCALL: c_int = 0x80;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_STACKLESS)
#[cfg(not(PyPy))]
pub const METH_STACKLESS: c_int = 0;

/// [C](https://docs.python.org/3/c-api/structures.html#c.METH_METHOD)
#[cfg(Py_3_9)]
pub const METH_METHOD: c_int = 0x200;

extern_libpython! {
    /// The type of `CFunction` objects. [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_Type)
    #[cfg_attr(PyPy, link_name = "PyPyCFunction_Type")]
    pub static mut PyCFunction_Type: PyTypeObject;
    /// The C function, or none with an exception. [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_GetFunction)
    #[cfg_attr(PyPy, link_name = "PyPyCFunction_GetFunction")]
    pub fn PyCFunction_GetFunction(arg1: *mut PyObject) -> Option<PyCFunction>;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_Call)
    #[cfg_attr(PyPy, link_name = "PyPyCFunction_Call")]
    pub fn PyCFunction_Call(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// Its `self`, or NULL. Borrowed reference. [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_GetSelf)
    pub fn PyCFunction_GetSelf(arg1: *mut PyObject) -> *mut PyObject;
    /// Its flags. [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_GetFlags)
    pub fn PyCFunction_GetFlags(arg1: *mut PyObject) -> c_int;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// A built-in method of a class. New reference. [C](https://docs.python.org/3/c-api/structures.html#c.PyCMethod_New)
    #[cfg_attr(PyPy, link_name = "PyPyCMethod_New")]
    pub fn PyCMethod_New(arg1: *mut PyMethodDef, arg2: *mut PyObject, arg3: *mut PyObject, arg4: *mut PyTypeObject) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/structures.html#c.PyCFunction_ClearFreeList)
    pub fn PyCFunction_ClearFreeList() -> c_int;
}

// ffi-gen: end
