// Declarations of `Include/funcobject.h`.

// ffi-gen: begin

/// `PyFunctionObject` of `funcobject.h`.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyFunctionObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(GraalPy))]
    /// `func_code`.
    pub func_code: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_globals`.
    pub func_globals: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_defaults`.
    pub func_defaults: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_kwdefaults`.
    pub func_kwdefaults: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_closure`.
    pub func_closure: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_doc`.
    pub func_doc: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_name`.
    pub func_name: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_dict`.
    pub func_dict: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_weakreflist`.
    pub func_weakreflist: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_module`.
    pub func_module: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_annotations`.
    pub func_annotations: *mut PyObject,
    #[cfg(not(GraalPy))]
    /// `func_qualname`.
    pub func_qualname: *mut PyObject,
    #[cfg(all(Py_3_8, not(GraalPy)))]
    /// `vectorcall`.
    pub vectorcall: Option<vectorcallfunc>,
}

// ffi-gen: end
