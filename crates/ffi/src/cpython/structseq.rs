// Declarations of `Include/cpython/structseq.h`.

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence)
#[cfg(not(PyPy))]
pub type PyStructSequence = PyTupleObject;

/// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence)
#[cfg(PyPy)]
#[repr(C)]
#[derive(Debug)]
pub struct PyStructSequence {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyVarObject,
    #[cfg(PyPy)]
    /// `ob_item`.
    pub ob_item: [*mut PyObject; 1],
}

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_InitType)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_InitType")]
    pub fn PyStructSequence_InitType(_type: *mut PyTypeObject, desc: *mut PyStructSequence_Desc);
    /// [C](https://docs.python.org/3/c-api/tuple.html#c.PyStructSequence_InitType2)
    #[cfg_attr(PyPy, link_name = "PyPyStructSequence_InitType2")]
    pub fn PyStructSequence_InitType2(_type: *mut PyTypeObject, desc: *mut PyStructSequence_Desc) -> c_int;
}

// ffi-gen: end
