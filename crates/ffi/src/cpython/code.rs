// `Include/cpython/code.h`: code objects.

/// Flag of code without free and cell variables, up to 3.10.
pub const CO_NOFREE: c_int = 0x40;

/// Tests whether `op` is a code object.
/// <https://docs.python.org/3/c-api/code.html#c.PyCode_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyCode_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyCode_Type) }
}

// ffi-gen: also PyCode_New
// ffi-gen: also PyCode_NewWithPosOnlyArgs
// ffi-gen: also _PyCode_GetExtra
// ffi-gen: also _PyCode_SetExtra

// What became unstable got a new name in 3.12, and inline functions with the old one.
#[cfg(all(Py_3_12, not(PyPy)))]
extern_libpython! {
    /// Makes a code object; the parameters differ between versions. New reference.
    #[link_name = "PyUnstable_Code_New"]
    pub fn PyCode_New(
        argcount: c_int,
        kwonlyargcount: c_int,
        nlocals: c_int,
        stacksize: c_int,
        flags: c_int,
        code: *mut PyObject,
        consts: *mut PyObject,
        names: *mut PyObject,
        varnames: *mut PyObject,
        freevars: *mut PyObject,
        cellvars: *mut PyObject,
        filename: *mut PyObject,
        name: *mut PyObject,
        qualname: *mut PyObject,
        firstlineno: c_int,
        linetable: *mut PyObject,
        exceptiontable: *mut PyObject,
    ) -> *mut PyCodeObject;
    /// Makes a code object; the parameters differ between versions. New reference.
    #[link_name = "PyUnstable_Code_NewWithPosOnlyArgs"]
    pub fn PyCode_NewWithPosOnlyArgs(
        argcount: c_int,
        posonlyargcount: c_int,
        kwonlyargcount: c_int,
        nlocals: c_int,
        stacksize: c_int,
        flags: c_int,
        code: *mut PyObject,
        consts: *mut PyObject,
        names: *mut PyObject,
        varnames: *mut PyObject,
        freevars: *mut PyObject,
        cellvars: *mut PyObject,
        filename: *mut PyObject,
        name: *mut PyObject,
        qualname: *mut PyObject,
        firstlineno: c_int,
        linetable: *mut PyObject,
        exceptiontable: *mut PyObject,
    ) -> *mut PyCodeObject;
    /// Reads extra data of a code object; 0, or -1 with an exception.
    #[link_name = "PyUnstable_Code_GetExtra"]
    pub fn _PyCode_GetExtra(
        code: *mut PyObject,
        index: Py_ssize_t,
        extra: *mut *mut c_void,
    ) -> c_int;
    /// Writes extra data of a code object; 0, or -1 with an exception.
    #[link_name = "PyUnstable_Code_SetExtra"]
    pub fn _PyCode_SetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut c_void) -> c_int;
}

// ffi-gen: also PyUnstable_Code_GetExtra
// ffi-gen: also PyUnstable_Code_SetExtra

#[cfg(not(any(Py_3_12, PyPy)))]
extern_libpython! {
    /// Reads extra data of a code object; 0, or -1 with an exception.
    #[link_name = "_PyCode_GetExtra"]
    pub fn PyUnstable_Code_GetExtra(
        code: *mut PyObject,
        index: Py_ssize_t,
        extra: *mut *mut c_void,
    ) -> c_int;
    /// Writes extra data of a code object; 0, or -1 with an exception.
    #[link_name = "_PyCode_SetExtra"]
    pub fn PyUnstable_Code_SetExtra(
        code: *mut PyObject,
        index: Py_ssize_t,
        extra: *mut c_void,
    ) -> c_int;
}

#[cfg(PyPy)]
extern_libpython! {
    /// Tests whether `op` is a code object.
    #[link_name = "PyPyCode_Check"]
    pub fn PyCode_Check(op: *mut PyObject) -> c_int;
}

// ffi-gen: also PyCode_GetNumFree

/// Number of free variables of a code object.
/// <https://docs.python.org/3/c-api/code.html#c.PyCode_GetNumFree>
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyCode_GetNumFree(op: *mut PyCodeObject) -> Py_ssize_t {
    // SAFETY: op is a code object.
    unsafe { (*op).co_nfreevars as Py_ssize_t }
}

/// Number of free variables of a code object.
/// <https://docs.python.org/3/c-api/code.html#c.PyCode_GetNumFree>
#[cfg(not(any(Py_3_11, PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyCode_GetNumFree(op: *mut PyCodeObject) -> Py_ssize_t {
    // SAFETY: op is a code object, which has a tuple of their names.
    unsafe { PyTuple_GET_SIZE((*op).co_freevars) }
}

/// Position of the first free variable among all variables of a code object.
/// <https://docs.python.org/3/c-api/code.html#c.PyUnstable_Code_GetFirstFree>
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
#[inline]
pub unsafe fn PyUnstable_Code_GetFirstFree(op: *mut PyCodeObject) -> c_int {
    // SAFETY: op is a code object.
    unsafe { (*op).co_nlocalsplus - (*op).co_nfreevars }
}

/// The name of [`PyUnstable_Code_GetFirstFree`] before 3.13.
#[cfg(all(Py_3_12, not(any(PyPy, GraalPy))))]
#[deprecated = "the C API calls it `PyUnstable_Code_GetFirstFree`"]
#[inline]
pub unsafe fn PyCode_GetFirstFree(op: *mut PyCodeObject) -> c_int {
    // SAFETY: same contract.
    unsafe { PyUnstable_Code_GetFirstFree(op) }
}

// ffi-gen: begin

/// `PyCodeObject` of `code.h`.
#[cfg(PyPy)]
#[repr(C)]
#[derive(Debug)]
pub struct PyCodeObject {
    #[cfg(PyPy)]
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(PyPy)]
    /// `co_name`.
    pub co_name: *mut PyObject,
    #[cfg(PyPy)]
    /// `co_filename`.
    pub co_filename: *mut PyObject,
    #[cfg(PyPy)]
    /// `co_argcount`.
    pub co_argcount: c_int,
    #[cfg(PyPy)]
    /// `co_flags`.
    pub co_flags: c_int,
}

/// `PyCodeObject` of `cpython/code.h`.
#[cfg(not(Py_3_11))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCodeObject {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `co_argcount`.
    pub co_argcount: c_int,
    #[cfg(Py_3_8)]
    /// `co_posonlyargcount`.
    pub co_posonlyargcount: c_int,
    /// `co_kwonlyargcount`.
    pub co_kwonlyargcount: c_int,
    /// `co_nlocals`.
    pub co_nlocals: c_int,
    /// `co_stacksize`.
    pub co_stacksize: c_int,
    /// `co_flags`.
    pub co_flags: c_int,
    /// `co_firstlineno`.
    pub co_firstlineno: c_int,
    /// `co_code`.
    pub co_code: *mut PyObject,
    /// `co_consts`.
    pub co_consts: *mut PyObject,
    /// `co_names`.
    pub co_names: *mut PyObject,
    /// `co_varnames`.
    pub co_varnames: *mut PyObject,
    /// `co_freevars`.
    pub co_freevars: *mut PyObject,
    /// `co_cellvars`.
    pub co_cellvars: *mut PyObject,
    /// `co_cell2arg`.
    pub co_cell2arg: *mut Py_ssize_t,
    /// `co_filename`.
    pub co_filename: *mut PyObject,
    /// `co_name`.
    pub co_name: *mut PyObject,
    #[cfg(not(Py_3_10))]
    /// `co_lnotab`.
    pub co_lnotab: *mut PyObject,
    #[cfg(Py_3_10)]
    /// `co_linetable`.
    pub co_linetable: *mut PyObject,
    /// `co_zombieframe`.
    pub co_zombieframe: *mut c_void,
    /// `co_weakreflist`.
    pub co_weakreflist: *mut PyObject,
    /// `co_extra`.
    pub co_extra: *mut c_void,
    #[cfg(Py_3_8)]
    /// `co_opcache_map`.
    pub co_opcache_map: *mut c_uchar,
    #[cfg(Py_3_8)]
    /// `co_opcache`.
    pub co_opcache: *mut c_void,
    #[cfg(Py_3_8)]
    /// `co_opcache_flag`.
    pub co_opcache_flag: c_int,
    #[cfg(Py_3_8)]
    /// `co_opcache_size`.
    pub co_opcache_size: c_uchar,
}

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_CELL_NOT_AN_ARG)
#[cfg(not(Py_3_11))]
pub const CO_CELL_NOT_AN_ARG: c_int = -1;

/// `PyCodeObject` of `cpython/code.h`.
#[cfg(all(Py_3_11, not(PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCodeObject {
    /// `ob_base`.
    pub ob_base: PyVarObject,
    /// `co_consts`.
    pub co_consts: *mut PyObject,
    /// `co_names`.
    pub co_names: *mut PyObject,
    /// `co_exceptiontable`.
    pub co_exceptiontable: *mut PyObject,
    /// `co_flags`.
    pub co_flags: c_int,
    #[cfg(not(Py_3_12))]
    /// `co_warmup`.
    pub co_warmup: c_short,
    #[cfg(not(Py_3_12))]
    /// `_co_linearray_entry_size`.
    pub _co_linearray_entry_size: c_short,
    /// `co_argcount`.
    pub co_argcount: c_int,
    /// `co_posonlyargcount`.
    pub co_posonlyargcount: c_int,
    /// `co_kwonlyargcount`.
    pub co_kwonlyargcount: c_int,
    /// `co_stacksize`.
    pub co_stacksize: c_int,
    /// `co_firstlineno`.
    pub co_firstlineno: c_int,
    /// `co_nlocalsplus`.
    pub co_nlocalsplus: c_int,
    #[cfg(Py_3_12)]
    /// `co_framesize`.
    pub co_framesize: c_int,
    /// `co_nlocals`.
    pub co_nlocals: c_int,
    #[cfg(not(Py_3_12))]
    /// `co_nplaincellvars`.
    pub co_nplaincellvars: c_int,
    /// `co_ncellvars`.
    pub co_ncellvars: c_int,
    /// `co_nfreevars`.
    pub co_nfreevars: c_int,
    #[cfg(Py_3_12)]
    /// `co_version`.
    pub co_version: u32,
    /// `co_localsplusnames`.
    pub co_localsplusnames: *mut PyObject,
    /// `co_localspluskinds`.
    pub co_localspluskinds: *mut PyObject,
    /// `co_filename`.
    pub co_filename: *mut PyObject,
    /// `co_name`.
    pub co_name: *mut PyObject,
    /// `co_qualname`.
    pub co_qualname: *mut PyObject,
    /// `co_linetable`.
    pub co_linetable: *mut PyObject,
    /// `co_weakreflist`.
    pub co_weakreflist: *mut PyObject,
    #[cfg(not(Py_3_12))]
    /// `_co_code`.
    pub _co_code: *mut PyObject,
    #[cfg(not(Py_3_12))]
    /// `_co_linearray`.
    pub _co_linearray: *mut c_char,
    #[cfg(Py_3_13)]
    /// `co_executors`.
    pub co_executors: *mut c_void,
    #[cfg(Py_3_12)]
    /// `_co_cached`.
    pub _co_cached: *mut c_void,
    #[cfg(all(Py_3_12, not(Py_3_13)))]
    /// `_co_instrumentation_version`.
    pub _co_instrumentation_version: u64,
    #[cfg(Py_3_13)]
    /// `_co_instrumentation_version`.
    pub _co_instrumentation_version: uintptr_t,
    #[cfg(Py_3_12)]
    /// `_co_monitoring`.
    pub _co_monitoring: *mut c_void,
    #[cfg(Py_3_14)]
    /// `_co_unique_id`.
    pub _co_unique_id: Py_ssize_t,
    /// `_co_firsttraceable`.
    pub _co_firsttraceable: c_int,
    /// `co_extra`.
    pub co_extra: *mut c_void,
    #[cfg(all(Py_GIL_DISABLED, Py_3_14))]
    /// `co_tlbc`.
    pub co_tlbc: *mut c_void,
    /// `co_code_adaptive`.
    pub co_code_adaptive: [c_char; 1],
}

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_OPTIMIZED)
pub const CO_OPTIMIZED: c_int = 1;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_NEWLOCALS)
pub const CO_NEWLOCALS: c_int = 2;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_VARARGS)
pub const CO_VARARGS: c_int = 4;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_VARKEYWORDS)
pub const CO_VARKEYWORDS: c_int = 8;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_NESTED)
pub const CO_NESTED: c_int = 0x10;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_GENERATOR)
pub const CO_GENERATOR: c_int = 0x20;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_COROUTINE)
pub const CO_COROUTINE: c_int = 0x80;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_ITERABLE_COROUTINE)
pub const CO_ITERABLE_COROUTINE: c_int = 0x100;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_ASYNC_GENERATOR)
pub const CO_ASYNC_GENERATOR: c_int = 0x200;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_DIVISION)
#[cfg(Py_3_8)]
pub const CO_FUTURE_DIVISION: c_int = 0x20000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_ABSOLUTE_IMPORT)
#[cfg(Py_3_8)]
pub const CO_FUTURE_ABSOLUTE_IMPORT: c_int = 0x40000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_WITH_STATEMENT)
#[cfg(Py_3_8)]
pub const CO_FUTURE_WITH_STATEMENT: c_int = 0x80000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_PRINT_FUNCTION)
#[cfg(Py_3_8)]
pub const CO_FUTURE_PRINT_FUNCTION: c_int = 0x100000;

/// `PyAddrPair` of `cpython/code.h`.
#[cfg(not(Py_3_10))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyAddrPair {
    /// `ap_lower`.
    pub ap_lower: c_int,
    /// `ap_upper`.
    pub ap_upper: c_int,
}

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_UNICODE_LITERALS)
#[cfg(Py_3_8)]
pub const CO_FUTURE_UNICODE_LITERALS: c_int = 0x200000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_BARRY_AS_BDFL)
#[cfg(Py_3_8)]
pub const CO_FUTURE_BARRY_AS_BDFL: c_int = 0x400000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_GENERATOR_STOP)
#[cfg(Py_3_8)]
pub const CO_FUTURE_GENERATOR_STOP: c_int = 0x800000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_FUTURE_ANNOTATIONS)
#[cfg(all(Py_3_8, not(PyPy)))]
pub const CO_FUTURE_ANNOTATIONS: c_int = 0x1000000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_NO_MONITORING_EVENTS)
#[cfg(Py_3_13)]
pub const CO_NO_MONITORING_EVENTS: c_int = 0x2000000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_HAS_DOCSTRING)
#[cfg(Py_3_14)]
pub const CO_HAS_DOCSTRING: c_int = 0x4000000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_METHOD)
#[cfg(Py_3_14)]
pub const CO_METHOD: c_int = 0x8000000;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_MAXBLOCKS)
#[cfg(Py_3_13)]
pub const CO_MAXBLOCKS: usize = 21;

/// [C](https://docs.python.org/3/c-api/code.html#c.CO_MAXBLOCKS)
#[cfg(not(Py_3_13))]
pub const CO_MAXBLOCKS: usize = 20;

/// `PyCodeEvent` of `cpython/code.h`.
#[cfg(Py_3_12)]
pub type PyCodeEvent = c_uint;

/// Value of [`PyCodeEvent`].
#[cfg(Py_3_12)]
pub const PY_CODE_EVENT_CREATE: PyCodeEvent = 0;

/// Value of [`PyCodeEvent`].
#[cfg(Py_3_12)]
pub const PY_CODE_EVENT_DESTROY: PyCodeEvent = 1;

/// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_WatchCallback)
#[cfg(Py_3_12)]
pub type PyCode_WatchCallback =
    unsafe extern "C" fn(event: PyCodeEvent, co: *mut PyCodeObject) -> c_int;

/// `_opaque` of `cpython/code.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _opaque {
    /// `computed_line`.
    pub computed_line: c_int,
    #[cfg(not(Py_3_11))]
    /// `lo_next`.
    pub lo_next: *const c_char,
    #[cfg(not(Py_3_11))]
    /// `limit`.
    pub limit: *const c_char,
    #[cfg(Py_3_11)]
    /// `lo_next`.
    pub lo_next: *const u8,
    #[cfg(Py_3_11)]
    /// `limit`.
    pub limit: *const u8,
}

/// `PyCodeAddressRange` of `cpython/code.h`.
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyCodeAddressRange {
    /// `ar_start`.
    pub ar_start: c_int,
    /// `ar_end`.
    pub ar_end: c_int,
    /// `ar_line`.
    pub ar_line: c_int,
    /// `opaque`.
    pub opaque: _opaque,
}

#[cfg(not(any(Py_3_11, GraalPy)))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_New)
    pub fn PyCode_New(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: *mut PyObject, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: c_int, arg15: *mut PyObject) -> *mut PyCodeObject;
}

#[cfg(all(Py_3_8, not(any(Py_3_11, GraalPy))))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_NewWithPosOnlyArgs)
    pub fn PyCode_NewWithPosOnlyArgs(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: c_int, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: *mut PyObject, arg15: c_int, arg16: *mut PyObject) -> *mut PyCodeObject;
}

#[cfg(all(Py_3_11, not(any(Py_3_12, PyPy, GraalPy))))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_New)
    pub fn PyCode_New(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: *mut PyObject, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: *mut PyObject, arg15: c_int, arg16: *mut PyObject, arg17: *mut PyObject) -> *mut PyCodeObject;
}

#[cfg(all(Py_3_11, not(any(Py_3_12, GraalPy))))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_NewWithPosOnlyArgs)
    #[cfg_attr(PyPy, link_name = "PyPyCode_NewWithPosOnlyArgs")]
    pub fn PyCode_NewWithPosOnlyArgs(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: c_int, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: *mut PyObject, arg15: *mut PyObject, arg16: c_int, arg17: *mut PyObject, arg18: *mut PyObject) -> *mut PyCodeObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// The type of `Code` objects. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_Type)
    pub static mut PyCode_Type: PyTypeObject;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyUnstable_Code_New)
    pub fn PyUnstable_Code_New(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: *mut PyObject, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: *mut PyObject, arg15: c_int, arg16: *mut PyObject, arg17: *mut PyObject) -> *mut PyCodeObject;
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyUnstable_Code_NewWithPosOnlyArgs)
    pub fn PyUnstable_Code_NewWithPosOnlyArgs(arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: c_int, arg6: c_int, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: *mut PyObject, arg15: *mut PyObject, arg16: c_int, arg17: *mut PyObject, arg18: *mut PyObject) -> *mut PyCodeObject;
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_AddWatcher)
    pub fn PyCode_AddWatcher(callback: Option<PyCode_WatchCallback>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_ClearWatcher)
    pub fn PyCode_ClearWatcher(watcher_id: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyUnstable_Code_GetExtra)
    pub fn PyUnstable_Code_GetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyUnstable_Code_SetExtra)
    pub fn PyUnstable_Code_SetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut c_void) -> c_int;
}

#[cfg(not(Py_3_12))]
extern_libpython! {
    /// `_PyCode_GetExtra` of `cpython/code.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyCode_GetExtra")]
    pub fn _PyCode_GetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut *mut c_void) -> c_int;
    /// `_PyCode_SetExtra` of `cpython/code.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyCode_SetExtra")]
    pub fn _PyCode_SetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut c_void) -> c_int;
}

#[cfg(not(GraalPy))]
extern_libpython! {
    /// A code object for a place, for tracebacks. New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_NewEmpty)
    #[cfg_attr(PyPy, link_name = "PyPyCode_NewEmpty")]
    pub fn PyCode_NewEmpty(filename: *const c_char, funcname: *const c_char, firstlineno: c_int) -> *mut PyCodeObject;
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_Addr2Line)
    #[cfg_attr(PyPy, link_name = "PyPyCode_Addr2Line")]
    pub fn PyCode_Addr2Line(arg1: *mut PyCodeObject, arg2: c_int) -> c_int;
}

#[cfg(all(Py_3_11, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_Addr2Location)
    pub fn PyCode_Addr2Location(arg1: *mut PyCodeObject, arg2: c_int, arg3: *mut c_int, arg4: *mut c_int, arg5: *mut c_int, arg6: *mut c_int) -> c_int;
}

extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_Optimize)
    #[cfg_attr(PyPy, link_name = "PyPyCode_Optimize")]
    pub fn PyCode_Optimize(code: *mut PyObject, consts: *mut PyObject, names: *mut PyObject, lnotab: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_11)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_GetCode)
    #[cfg_attr(PyPy, link_name = "PyPyCode_GetCode")]
    pub fn PyCode_GetCode(code: *mut PyCodeObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_GetVarnames)
    #[cfg_attr(PyPy, link_name = "PyPyCode_GetVarnames")]
    pub fn PyCode_GetVarnames(code: *mut PyCodeObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_GetCellvars)
    #[cfg_attr(PyPy, link_name = "PyPyCode_GetCellvars")]
    pub fn PyCode_GetCellvars(code: *mut PyCodeObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_GetFreevars)
    #[cfg_attr(PyPy, link_name = "PyPyCode_GetFreevars")]
    pub fn PyCode_GetFreevars(code: *mut PyCodeObject) -> *mut PyObject;
}

#[cfg(PyPy)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/code.html#c.PyCode_GetNumFree)
    #[cfg_attr(PyPy, link_name = "PyPyCode_GetNumFree")]
    pub fn PyCode_GetNumFree(arg0: *mut PyCodeObject) -> Py_ssize_t;
    /// New reference. [C](https://docs.python.org/3/c-api/code.html#c.PyCode_New)
    #[cfg_attr(PyPy, link_name = "PyPyCode_New")]
    pub fn PyCode_New(arg0: c_int, arg1: c_int, arg2: c_int, arg3: c_int, arg4: c_int, arg5: *mut PyObject, arg6: *mut PyObject, arg7: *mut PyObject, arg8: *mut PyObject, arg9: *mut PyObject, arg10: *mut PyObject, arg11: *mut PyObject, arg12: *mut PyObject, arg13: *mut PyObject, arg14: c_int, arg15: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
