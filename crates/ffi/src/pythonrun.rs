// `Include/pythonrun.h`: running and compiling source code.

/// Compiles source code. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileString>
#[cfg(not(any(Py_LIMITED_API, GraalPy)))]
#[inline]
pub unsafe fn Py_CompileString(string: *const c_char, p: *const c_char, s: c_int) -> *mut PyObject {
    // SAFETY: same contract; no flags.
    unsafe { Py_CompileStringFlags(string, p, s, core::ptr::null_mut()) }
}

/// Compiles source code with flags. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileStringFlags>
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub unsafe fn Py_CompileStringFlags(
    string: *const c_char,
    p: *const c_char,
    s: c_int,
    f: *mut PyCompilerFlags,
) -> *mut PyObject {
    // SAFETY: same contract, the interpreter's optimisation level.
    unsafe { Py_CompileStringExFlags(string, p, s, f, -1) }
}

#[cfg(any(Py_LIMITED_API, PyPy, GraalPy))]
extern_libpython! {
    /// Compiles source code. New reference.
    #[cfg(not(PyPy))]
    pub fn Py_CompileString(string: *const c_char, p: *const c_char, s: c_int) -> *mut PyObject;
    /// Compiles source code with flags. New reference.
    #[cfg(not(Py_LIMITED_API))]
    #[cfg_attr(PyPy, link_name = "PyPy_CompileStringFlags")]
    pub fn Py_CompileStringFlags(
        string: *const c_char,
        p: *const c_char,
        s: c_int,
        f: *mut PyCompilerFlags,
    ) -> *mut PyObject;
}

/// Parses source code with the old parser.
#[cfg(not(any(Py_3_10, Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyParser_SimpleParseString(s: *const c_char, b: c_int) -> *mut _node {
    // SAFETY: same contract.
    unsafe { PyParser_SimpleParseStringFlags(s, b, 0) }
}

/// Parses a file with the old parser.
#[cfg(not(any(Py_3_10, Py_LIMITED_API, PyPy)))]
#[inline]
pub unsafe fn PyParser_SimpleParseFile(fp: *mut FILE, s: *const c_char, b: c_int) -> *mut _node {
    // SAFETY: same contract.
    unsafe { PyParser_SimpleParseFileFlags(fp, s, b, 0) }
}

// ffi-gen: begin

/// `PYOS_STACK_MARGIN` of `pythonrun.h`.
pub const PYOS_STACK_MARGIN: c_int = 2048;

/// `symtable` of `pythonrun.h`.
#[cfg(all(Py_LIMITED_API, not(Py_3_10)))]
#[repr(C)]
#[derive(Debug)]
pub struct symtable {
    _opaque: [u8; 0],
}

extern_libpython! {
    /// Prints the pending exception and clears it; exits for `SystemExit`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Print)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Print")]
    pub fn PyErr_Print();
    /// Prints the pending exception and clears it; exits for `SystemExit`. [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_PrintEx)
    #[cfg_attr(PyPy, link_name = "PyPyErr_PrintEx")]
    pub fn PyErr_PrintEx(arg1: c_int);
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_Display)
    #[cfg_attr(PyPy, link_name = "PyPyErr_Display")]
    pub fn PyErr_Display(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_InputHook)
    #[cfg_attr(PyPy, link_name = "PyPyOS_InputHook")]
    pub static mut PyOS_InputHook: Option<unsafe extern "C" fn() -> c_int>;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/exceptions.html#c.PyErr_DisplayException)
    pub fn PyErr_DisplayException(arg1: *mut PyObject);
}

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyParser_ASTFromString` of `pythonrun.h`.
    pub fn PyParser_ASTFromString(s: *const c_char, filename: *const c_char, start: c_int, flags: *mut PyCompilerFlags, arena: *mut PyArena) -> *mut _mod;
    /// `PyParser_ASTFromStringObject` of `pythonrun.h`.
    pub fn PyParser_ASTFromStringObject(s: *const c_char, filename: *mut PyObject, start: c_int, flags: *mut PyCompilerFlags, arena: *mut PyArena) -> *mut _mod;
    /// `PyParser_ASTFromFile` of `pythonrun.h`.
    pub fn PyParser_ASTFromFile(fp: *mut FILE, filename: *const c_char, enc: *const c_char, start: c_int, ps1: *const c_char, ps2: *const c_char, flags: *mut PyCompilerFlags, errcode: *mut c_int, arena: *mut PyArena) -> *mut _mod;
    /// `PyParser_ASTFromFileObject` of `pythonrun.h`.
    pub fn PyParser_ASTFromFileObject(fp: *mut FILE, filename: *mut PyObject, enc: *const c_char, start: c_int, ps1: *const c_char, ps2: *const c_char, flags: *mut PyCompilerFlags, errcode: *mut c_int, arena: *mut PyArena) -> *mut _mod;
    /// `PyParser_SimpleParseStringFlags` of `pythonrun.h`.
    pub fn PyParser_SimpleParseStringFlags(arg1: *const c_char, arg2: c_int, arg3: c_int) -> *mut node;
    /// `PyParser_SimpleParseStringFlagsFilename` of `pythonrun.h`.
    pub fn PyParser_SimpleParseStringFlagsFilename(arg1: *const c_char, arg2: *const c_char, arg3: c_int, arg4: c_int) -> *mut node;
    /// `PyParser_SimpleParseFileFlags` of `pythonrun.h`.
    pub fn PyParser_SimpleParseFileFlags(arg1: *mut FILE, arg2: *const c_char, arg3: c_int, arg4: c_int) -> *mut node;
    /// `Py_SymtableString` of `pythonrun.h`.
    pub fn Py_SymtableString(str: *const c_char, filename: *const c_char, start: c_int) -> *mut symtable;
    /// `Py_SymtableStringObject` of `pythonrun.h`.
    pub fn Py_SymtableStringObject(str: *const c_char, filename: *mut PyObject, start: c_int) -> *mut symtable;
}

// ffi-gen: end
