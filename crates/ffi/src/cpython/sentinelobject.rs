// Declarations of `Include/cpython/sentinelobject.h`.

// ffi-gen: begin

#[cfg(Py_3_15)]
extern_libpython! {
    /// The type of `Sentinel` objects.
    pub static mut PySentinel_Type: PyTypeObject;
    /// New reference.
    pub fn PySentinel_New(name: *const c_char, module_name: *const c_char, repr: *const c_char) -> *mut PyObject;
}

// ffi-gen: end
