// Declarations of `Include/fileobject.h`.

// ffi-gen: begin

/// `PY_STDIOTEXTMODE` of `fileobject.h`.
pub const PY_STDIOTEXTMODE: &str = "b";

extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/file.html#c.PyFile_FromFd)
    #[cfg_attr(PyPy, link_name = "PyPyFile_FromFd")]
    pub fn PyFile_FromFd(arg1: c_int, arg2: *const c_char, arg3: *const c_char, arg4: c_int, arg5: *const c_char, arg6: *const c_char, arg7: *const c_char, arg8: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/file.html#c.PyFile_GetLine)
    #[cfg_attr(PyPy, link_name = "PyPyFile_GetLine")]
    pub fn PyFile_GetLine(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/file.html#c.PyFile_WriteObject)
    #[cfg_attr(PyPy, link_name = "PyPyFile_WriteObject")]
    pub fn PyFile_WriteObject(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/file.html#c.PyFile_WriteString)
    #[cfg_attr(PyPy, link_name = "PyPyFile_WriteString")]
    pub fn PyFile_WriteString(arg1: *const c_char, arg2: *mut PyObject) -> c_int;
    /// File descriptor of an int or file, or -1 with an exception. [C](https://docs.python.org/3/c-api/object.html#c.PyObject_AsFileDescriptor)
    #[cfg_attr(PyPy, link_name = "PyPyObject_AsFileDescriptor")]
    pub fn PyObject_AsFileDescriptor(arg1: *mut PyObject) -> c_int;
    /// `Py_FileSystemDefaultEncoding` of `fileobject.h`.
    #[cfg_attr(PyPy, link_name = "_PyPy_FileSystemDefaultEncoding")]
    pub static mut Py_FileSystemDefaultEncoding: *const c_char;
    /// `Py_FileSystemDefaultEncodeErrors` of `fileobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_FileSystemDefaultEncodeErrors")]
    pub static mut Py_FileSystemDefaultEncodeErrors: *const c_char;
    /// `Py_HasFileSystemDefaultEncoding` of `fileobject.h`.
    #[cfg_attr(PyPy, link_name = "PyPy_HasFileSystemDefaultEncoding")]
    pub static mut Py_HasFileSystemDefaultEncoding: c_int;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `Py_UTF8Mode` of `fileobject.h`.
    pub static mut Py_UTF8Mode: c_int;
}

// ffi-gen: end
