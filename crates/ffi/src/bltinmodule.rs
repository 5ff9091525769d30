// Declarations of `Include/bltinmodule.h`.

// ffi-gen: begin

extern_libpython! {
    /// The type of `Filter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyFilter_Type")]
    pub static mut PyFilter_Type: PyTypeObject;
    /// The type of `Map` objects.
    #[cfg_attr(PyPy, link_name = "PyPyMap_Type")]
    pub static mut PyMap_Type: PyTypeObject;
    /// The type of `Zip` objects.
    #[cfg_attr(PyPy, link_name = "PyPyZip_Type")]
    pub static mut PyZip_Type: PyTypeObject;
}

// ffi-gen: end
