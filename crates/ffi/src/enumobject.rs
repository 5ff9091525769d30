// Declarations of `Include/enumobject.h`.

// ffi-gen: begin

extern_libpython! {
    /// `PyEnum_Type` of `enumobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyEnum_Type")]
    pub static mut PyEnum_Type: PyTypeObject;
    /// `PyReversed_Type` of `enumobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPyReversed_Type")]
    pub static mut PyReversed_Type: PyTypeObject;
}

// ffi-gen: end
