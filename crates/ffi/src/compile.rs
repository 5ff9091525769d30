// Declarations of `Include/compile.h`.

/// A syntax tree.
#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct _mod {
    _opaque: [u8; 0],
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/veryhigh.html#c.Py_single_input)
pub const Py_single_input: c_int = 256;

/// [C](https://docs.python.org/3/c-api/veryhigh.html#c.Py_file_input)
pub const Py_file_input: c_int = 257;

/// [C](https://docs.python.org/3/c-api/veryhigh.html#c.Py_eval_input)
pub const Py_eval_input: c_int = 258;

/// `Py_func_type_input` of `compile.h`.
pub const Py_func_type_input: c_int = 345;

/// `Py_fstring_input` of `compile.h`.
pub const Py_fstring_input: c_int = 800;

/// `PyCF_MASK` of `compile.h`.
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
pub const PyCF_MASK: c_int = 2088960;

/// `PyCF_COMPILE_MASK` of `compile.h`.
#[cfg(all(Py_3_8, not(any(Py_3_10, Py_LIMITED_API))))]
pub const PyCF_COMPILE_MASK: c_int = 13824;

/// `PyCF_MASK` of `pythonrun.h`.
#[cfg(PyPy)]
pub const PyCF_MASK: c_int = 4063232;

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// New reference.
    pub fn PyNode_Compile(arg1: *mut node, arg2: *const c_char) -> *mut PyCodeObject;
    /// New reference.
    pub fn PyAST_CompileEx(_mod: *mut _mod, filename: *const c_char, flags: *mut PyCompilerFlags, optimize: c_int, arena: *mut PyArena) -> *mut PyCodeObject;
    /// New reference.
    pub fn PyAST_CompileObject(_mod: *mut _mod, filename: *mut PyObject, flags: *mut PyCompilerFlags, optimize: c_int, arena: *mut PyArena) -> *mut PyCodeObject;
    /// `PyFuture_FromAST` of `compile.h`.
    pub fn PyFuture_FromAST(_mod: *mut _mod, filename: *const c_char) -> *mut PyFutureFeatures;
    /// `PyFuture_FromASTObject` of `compile.h`.
    pub fn PyFuture_FromASTObject(_mod: *mut _mod, filename: *mut PyObject) -> *mut PyFutureFeatures;
}

// ffi-gen: end
