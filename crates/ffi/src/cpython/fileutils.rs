// Declarations of `Include/cpython/fileutils.h`.

// ffi-gen: begin

#[cfg(Py_3_14)]
extern_libpython! {
    /// `Py_fopen` of `cpython/fileutils.h`.
    pub fn Py_fopen(path: *mut PyObject, mode: *const c_char) -> *mut FILE;
    /// `Py_fclose` of `cpython/fileutils.h`.
    pub fn Py_fclose(file: *mut FILE) -> c_int;
}

// ffi-gen: end
