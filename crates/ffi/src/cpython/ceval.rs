// Declarations of `Include/cpython/ceval.h`.

// ffi-gen: also _PyEval_RequestCodeExtraIndex

#[cfg(all(Py_3_12, not(PyPy)))]
extern_libpython! {
    /// Reserves an index for extra data of code objects, or -1.
    #[link_name = "PyUnstable_Eval_RequestCodeExtraIndex"]
    pub fn _PyEval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
}

// ffi-gen: also PyUnstable_Eval_RequestCodeExtraIndex

#[cfg(not(any(Py_3_12, PyPy)))]
extern_libpython! {
    /// Reserves an index for extra data of code objects, or -1.
    #[link_name = "_PyEval_RequestCodeExtraIndex"]
    pub fn PyUnstable_Eval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
}

// ffi-gen: begin

/// `PerfMapState` of `cpython/ceval.h`.
#[cfg(Py_3_12)]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PerfMapState {
    /// `perf_map`.
    pub perf_map: *mut FILE,
    /// `map_lock`.
    pub map_lock: PyThread_type_lock,
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyEval_SetProfile)
    pub fn PyEval_SetProfile(arg1: Option<Py_tracefunc>, arg2: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyEval_SetTrace)
    pub fn PyEval_SetTrace(arg1: Option<Py_tracefunc>, arg2: *mut PyObject);
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyEval_SetProfileAllThreads)
    pub fn PyEval_SetProfileAllThreads(arg1: Option<Py_tracefunc>, arg2: *mut PyObject);
    /// [C](https://docs.python.org/3/c-api/profiling.html#c.PyEval_SetTraceAllThreads)
    pub fn PyEval_SetTraceAllThreads(arg1: Option<Py_tracefunc>, arg2: *mut PyObject);
    /// `PyUnstable_Eval_RequestCodeExtraIndex` of `cpython/ceval.h`.
    pub fn PyUnstable_Eval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
    /// [C](https://docs.python.org/3/c-api/perfmaps.html#c.PyUnstable_PerfMapState_Init)
    pub fn PyUnstable_PerfMapState_Init() -> c_int;
    /// [C](https://docs.python.org/3/c-api/perfmaps.html#c.PyUnstable_PerfMapState_Fini)
    pub fn PyUnstable_PerfMapState_Fini();
}

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/veryhigh.html#c.PyEval_MergeCompilerFlags)
    #[cfg_attr(PyPy, link_name = "PyPyEval_MergeCompilerFlags")]
    pub fn PyEval_MergeCompilerFlags(cf: *mut PyCompilerFlags) -> c_int;
}

#[cfg(not(any(Py_3_12, PyPy)))]
extern_libpython! {
    /// `_PyEval_RequestCodeExtraIndex` of `cpython/ceval.h`.
    pub fn _PyEval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
}

#[cfg(all(Py_3_12, not(Py_3_15)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/perfmaps.html#c.PyUnstable_WritePerfMapEntry)
    pub fn PyUnstable_WritePerfMapEntry(code_addr: *const c_void, code_size: c_uint, entry_name: *const c_char) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/perfmaps.html#c.PyUnstable_WritePerfMapEntry)
    pub fn PyUnstable_WritePerfMapEntry(code_addr: *const c_void, code_size: size_t, entry_name: *const c_char) -> c_int;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/perfmaps.html#c.PyUnstable_CopyPerfMapFile)
    pub fn PyUnstable_CopyPerfMapFile(parent_filename: *const c_char) -> c_int;
    /// `PyUnstable_PerfTrampoline_CompileCode` of `cpython/ceval.h`.
    pub fn PyUnstable_PerfTrampoline_CompileCode(arg1: *mut PyCodeObject) -> c_int;
    /// `PyUnstable_PerfTrampoline_SetPersistAfterFork` of `cpython/ceval.h`.
    pub fn PyUnstable_PerfTrampoline_SetPersistAfterFork(enable: c_int) -> c_int;
}

// ffi-gen: end
