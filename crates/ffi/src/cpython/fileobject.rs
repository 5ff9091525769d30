// Declarations of `Include/cpython/fileobject.h`.

// ffi-gen: begin

/// `Py_OpenCodeHookFunction` of `cpython/fileobject.h`.
#[cfg(all(Py_3_8, not(PyPy)))]
pub type Py_OpenCodeHookFunction =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_void) -> *mut PyObject;

#[cfg(not(PyPy))]
extern_libpython! {
    /// `Py_UniversalNewlineFgets` of `cpython/fileobject.h`.
    pub fn Py_UniversalNewlineFgets(arg1: *mut c_char, arg2: c_int, arg3: *mut FILE, arg4: *mut PyObject) -> *mut c_char;
    /// New reference. [C](https://docs.python.org/3/c-api/file.html#c.PyFile_NewStdPrinter)
    pub fn PyFile_NewStdPrinter(arg1: c_int) -> *mut PyObject;
    /// The type of `StdPrinter` objects.
    pub static mut PyStdPrinter_Type: PyTypeObject;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/file.html#c.PyFile_OpenCode)
    pub fn PyFile_OpenCode(utf8path: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/file.html#c.PyFile_OpenCodeObject)
    pub fn PyFile_OpenCodeObject(path: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/file.html#c.PyFile_SetOpenCodeHook)
    pub fn PyFile_SetOpenCodeHook(hook: Option<Py_OpenCodeHookFunction>, userData: *mut c_void) -> c_int;
}

// ffi-gen: end
