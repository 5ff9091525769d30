// Declarations of `Include/enumobject.h`.

// ffi-gen: begin

extern_libpython! {
    /// The type of `Enum` objects.
    #[cfg_attr(PyPy, link_name = "PyPyEnum_Type")]
    pub static mut PyEnum_Type: PyTypeObject;
    /// The type of `Reversed` objects.
    #[cfg_attr(PyPy, link_name = "PyPyReversed_Type")]
    pub static mut PyReversed_Type: PyTypeObject;
}

// ffi-gen: end
