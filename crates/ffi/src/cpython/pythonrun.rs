// Declarations of `Include/cpython/pythonrun.h`.

// ffi-gen: also PyRun_String
// ffi-gen: also PyRun_SimpleString
// ffi-gen: also PyRun_File
// ffi-gen: also PyRun_FileEx
// ffi-gen: also PyRun_FileFlags
// ffi-gen: also PyRun_AnyFile
// ffi-gen: also PyRun_AnyFileEx
// ffi-gen: also PyRun_SimpleFile
// ffi-gen: also PyRun_SimpleFileEx
// ffi-gen: also PyRun_InteractiveOne
// ffi-gen: also PyRun_InteractiveLoop

// 3.7 has them as macros. Flags are optional.

/// Runs source code. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_String>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_String(
    str: *const c_char,
    s: c_int,
    g: *mut PyObject,
    l: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyRun_StringFlags(str, s, g, l, core::ptr::null_mut()) }
}

/// Runs source code in `__main__`; -1 if it raised, after printing.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleString>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_SimpleString(s: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_SimpleStringFlags(s, core::ptr::null_mut()) }
}

/// Runs a file. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_File>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_File(
    fp: *mut FILE,
    p: *const c_char,
    s: c_int,
    g: *mut PyObject,
    l: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyRun_FileExFlags(fp, p, s, g, l, 0, core::ptr::null_mut()) }
}

/// Runs a file, and closes it if `c` is not 0. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_FileEx>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_FileEx(
    fp: *mut FILE,
    p: *const c_char,
    s: c_int,
    g: *mut PyObject,
    l: *mut PyObject,
    c: c_int,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyRun_FileExFlags(fp, p, s, g, l, c, core::ptr::null_mut()) }
}

/// Runs a file. New reference.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_FileFlags>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_FileFlags(
    fp: *mut FILE,
    p: *const c_char,
    s: c_int,
    g: *mut PyObject,
    l: *mut PyObject,
    flags: *mut PyCompilerFlags,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyRun_FileExFlags(fp, p, s, g, l, 0, flags) }
}

/// Runs a file, interactively if it is a terminal.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFile>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_AnyFile(fp: *mut FILE, name: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_AnyFileExFlags(fp, name, 0, core::ptr::null_mut()) }
}

/// Runs a file, interactively if it is a terminal, and closes it if `closeit` is not 0.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFileEx>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_AnyFileEx(fp: *mut FILE, name: *const c_char, closeit: c_int) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_AnyFileExFlags(fp, name, closeit, core::ptr::null_mut()) }
}

/// Runs a file in `__main__`; -1 if it raised, after printing.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleFile>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_SimpleFile(f: *mut FILE, p: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_SimpleFileExFlags(f, p, 0, core::ptr::null_mut()) }
}

/// Runs a file in `__main__`, and closes it if `c` is not 0; -1 if it raised, after printing.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleFileEx>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_SimpleFileEx(f: *mut FILE, p: *const c_char, c: c_int) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_SimpleFileExFlags(f, p, c, core::ptr::null_mut()) }
}

/// Runs one statement of an interactive file.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveOne>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_InteractiveOne(f: *mut FILE, p: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_InteractiveOneFlags(f, p, core::ptr::null_mut()) }
}

/// Runs an interactive file to its end.
/// <https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveLoop>
#[cfg(not(any(Py_3_8, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyRun_InteractiveLoop(f: *mut FILE, p: *const c_char) -> c_int {
    // SAFETY: same contract.
    unsafe { PyRun_InteractiveLoopFlags(f, p, core::ptr::null_mut()) }
}

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleStringFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_SimpleStringFlags")]
    pub fn PyRun_SimpleStringFlags(arg1: *const c_char, arg2: *mut PyCompilerFlags) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFileExFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_AnyFileExFlags")]
    pub fn PyRun_AnyFileExFlags(fp: *mut FILE, filename: *const c_char, closeit: c_int, flags: *mut PyCompilerFlags) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleFileExFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_SimpleFileExFlags")]
    pub fn PyRun_SimpleFileExFlags(fp: *mut FILE, filename: *const c_char, closeit: c_int, flags: *mut PyCompilerFlags) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveOneFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_InteractiveOneFlags")]
    pub fn PyRun_InteractiveOneFlags(fp: *mut FILE, filename: *const c_char, flags: *mut PyCompilerFlags) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveOneObject)
    #[cfg_attr(PyPy, link_name = "PyPyRun_InteractiveOneObject")]
    pub fn PyRun_InteractiveOneObject(fp: *mut FILE, filename: *mut PyObject, flags: *mut PyCompilerFlags) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveLoopFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_InteractiveLoopFlags")]
    pub fn PyRun_InteractiveLoopFlags(fp: *mut FILE, filename: *const c_char, flags: *mut PyCompilerFlags) -> c_int;
    /// Runs source code. New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_StringFlags)
    #[cfg_attr(PyPy, link_name = "PyPyRun_StringFlags")]
    pub fn PyRun_StringFlags(arg1: *const c_char, arg2: c_int, arg3: *mut PyObject, arg4: *mut PyObject, arg5: *mut PyCompilerFlags) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileStringObject)
    #[cfg_attr(PyPy, link_name = "PyPy_CompileStringObject")]
    pub fn Py_CompileStringObject(str: *const c_char, filename: *mut PyObject, start: c_int, flags: *mut PyCompilerFlags, optimize: c_int) -> *mut PyObject;
}

#[cfg(not(any(PyPy, GraalPy)))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_FileExFlags)
    pub fn PyRun_FileExFlags(fp: *mut FILE, filename: *const c_char, start: c_int, globals: *mut PyObject, locals: *mut PyObject, closeit: c_int, flags: *mut PyCompilerFlags) -> *mut PyObject;
    /// Compiles source code. New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.Py_CompileStringExFlags)
    pub fn Py_CompileStringExFlags(str: *const c_char, filename: *const c_char, start: c_int, flags: *mut PyCompilerFlags, optimize: c_int) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFileFlags)
    pub fn PyRun_AnyFileFlags(arg1: *mut FILE, arg2: *const c_char, arg3: *mut PyCompilerFlags) -> c_int;
}

#[cfg(Py_3_8)]
extern_libpython! {
    /// Runs source code. New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_String)
    #[cfg_attr(PyPy, link_name = "PyPyRun_String")]
    pub fn PyRun_String(str: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject) -> *mut PyObject;
    /// Runs source code in `__main__`; -1 if it raised, after printing. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleString)
    #[cfg_attr(PyPy, link_name = "PyPyRun_SimpleString")]
    pub fn PyRun_SimpleString(s: *const c_char) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_File)
    #[cfg_attr(PyPy, link_name = "PyPyRun_File")]
    pub fn PyRun_File(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject) -> *mut PyObject;
}

#[cfg(all(Py_3_8, not(any(PyPy, GraalPy))))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFile)
    pub fn PyRun_AnyFile(fp: *mut FILE, name: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_AnyFileEx)
    pub fn PyRun_AnyFileEx(fp: *mut FILE, name: *const c_char, closeit: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleFile)
    pub fn PyRun_SimpleFile(f: *mut FILE, p: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_SimpleFileEx)
    pub fn PyRun_SimpleFileEx(f: *mut FILE, p: *const c_char, c: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveOne)
    pub fn PyRun_InteractiveOne(f: *mut FILE, p: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_InteractiveLoop)
    pub fn PyRun_InteractiveLoop(f: *mut FILE, p: *const c_char) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_FileEx)
    pub fn PyRun_FileEx(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject, c: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyRun_FileFlags)
    pub fn PyRun_FileFlags(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject, flags: *mut PyCompilerFlags) -> *mut PyObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_Readline)
    pub fn PyOS_Readline(arg1: *mut FILE, arg2: *mut FILE, arg3: *const c_char) -> *mut c_char;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_ReadlineFunctionPointer)
    pub static mut PyOS_ReadlineFunctionPointer: Option<unsafe extern "C" fn(*mut FILE, *mut FILE, *const c_char) -> *mut c_char>;
}

// ffi-gen: end
