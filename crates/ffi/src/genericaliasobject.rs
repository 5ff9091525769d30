// Declarations of `Include/genericaliasobject.h`.

// ffi-gen: begin

#[cfg(Py_3_9)]
extern_libpython! {
    /// `origin[args]`. New reference. [C](https://docs.python.org/3/c-api/typehints.html#c.Py_GenericAlias)
    #[cfg_attr(PyPy, link_name = "PyPy_GenericAlias")]
    pub fn Py_GenericAlias(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/typehints.html#c.Py_GenericAliasType)
    #[cfg_attr(PyPy, link_name = "PyPy_GenericAliasType")]
    pub static mut Py_GenericAliasType: PyTypeObject;
}

// ffi-gen: end
