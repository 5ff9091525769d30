// Declarations of `Include/bltinmodule.h`.

// ffi-gen: begin

extern_libpython! {
    /// `PyFilter_Type` of `bltinmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPyFilter_Type")]
    pub static mut PyFilter_Type: PyTypeObject;
    /// `PyMap_Type` of `bltinmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPyMap_Type")]
    pub static mut PyMap_Type: PyTypeObject;
    /// `PyZip_Type` of `bltinmodule.h`.
    #[cfg_attr(PyPy, link_name = "PyPyZip_Type")]
    pub static mut PyZip_Type: PyTypeObject;
}

// ffi-gen: end
