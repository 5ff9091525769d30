// `Include/modsupport.h`: argument parsing and module creation.

/// Version of the C API, kept since 3.0.
pub const PYTHON_API_VERSION: i32 = 1013;
/// Version of the stable ABI.
pub const PYTHON_ABI_VERSION: i32 = 3;

const MODULE_API_VERSION: c_int = if cfg!(Py_LIMITED_API) {
    PYTHON_ABI_VERSION
} else {
    PYTHON_API_VERSION
};

/// Creates a module by single-phase initialisation. New reference.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_Create>
#[inline]
pub unsafe fn PyModule_Create(module: *mut PyModuleDef) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyModule_Create2(module, MODULE_API_VERSION) }
}

/// Creates a module for multi-phase initialisation. New reference.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_FromDefAndSpec>
#[inline]
pub unsafe fn PyModule_FromDefAndSpec(def: *mut PyModuleDef, spec: *mut PyObject) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyModule_FromDefAndSpec2(def, spec, MODULE_API_VERSION) }
}

/// Description of the ABI that this crate is built for, for the slot `Py_mod_abi`.
/// <https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_VAR>
#[cfg(Py_3_15)]
pub const _PyABIInfo_DEFAULT: PyABIInfo = PyABIInfo {
    abiinfo_major_version: 1,
    abiinfo_minor_version: 0,
    flags: PyABIInfo_DEFAULT_FLAGS,
    build_version: 0x030f_0000,
    abi_version: 0x030f_0000,
};

/// What an extension built like this crate asks of the interpreter.
#[cfg(Py_3_15)]
pub const PyABIInfo_DEFAULT_FLAGS: u16 = {
    let stable = if cfg!(Py_LIMITED_API) { 0x0001 } else { 0 };
    let threads = match (cfg!(Py_GIL_DISABLED), cfg!(Py_LIMITED_API)) {
        // The free-threaded stable ABI runs on both kinds of interpreter.
        (true, true) => 0x0002 | 0x0004,
        (true, false) => 0x0004,
        (false, _) => 0x0002,
    };
    stable | threads
};

// ffi-gen: begin

/// `Py_CLEANUP_SUPPORTED` of `modsupport.h`.
pub const Py_CLEANUP_SUPPORTED: i32 = 0x20000;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo)
#[cfg(Py_3_15)]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyABIInfo {
    /// `abiinfo_major_version`.
    pub abiinfo_major_version: u8,
    /// `abiinfo_minor_version`.
    pub abiinfo_minor_version: u8,
    /// `flags`.
    pub flags: u16,
    /// `build_version`.
    pub build_version: u32,
    /// `abi_version`.
    pub abi_version: u32,
}

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_STABLE)
#[cfg(Py_3_15)]
pub const PyABIInfo_STABLE: c_int = 1;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_GIL)
#[cfg(Py_3_15)]
pub const PyABIInfo_GIL: c_int = 2;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_FREETHREADED)
#[cfg(Py_3_15)]
pub const PyABIInfo_FREETHREADED: c_int = 4;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_INTERNAL)
#[cfg(Py_3_15)]
pub const PyABIInfo_INTERNAL: c_int = 8;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_FREETHREADING_AGNOSTIC)
#[cfg(Py_3_15)]
pub const PyABIInfo_FREETHREADING_AGNOSTIC: c_int = 6;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_DEFAULT_ABI_VERSION)
#[cfg(all(Py_LIMITED_API, Py_3_15))]
pub const PyABIInfo_DEFAULT_ABI_VERSION: c_int = 51314688;

/// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_DEFAULT_ABI_VERSION)
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
pub const PyABIInfo_DEFAULT_ABI_VERSION: c_int = 51315440;

extern_libpython! {
    /// Converts an argument by a format; 0 with an exception on failure. [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_Parse)
    #[cfg_attr(PyPy, link_name = "_PyPyArg_Parse_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyArg_Parse_SizeT")]
    pub fn PyArg_Parse(arg1: *mut PyObject, arg2: *const c_char, ...) -> c_int;
    /// Converts arguments by a format; 0 with an exception on failure. [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ParseTuple)
    #[cfg_attr(PyPy, link_name = "_PyPyArg_ParseTuple_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyArg_ParseTuple_SizeT")]
    pub fn PyArg_ParseTuple(arg1: *mut PyObject, arg2: *const c_char, ...) -> c_int;
    /// [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ValidateKeywordArguments)
    pub fn PyArg_ValidateKeywordArguments(arg1: *mut PyObject) -> c_int;
    /// Takes arguments apart as borrowed references; 0 with an exception on failure. [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_UnpackTuple)
    #[cfg_attr(PyPy, link_name = "PyPyArg_UnpackTuple")]
    pub fn PyArg_UnpackTuple(arg1: *mut PyObject, arg2: *const c_char, arg3: Py_ssize_t, arg4: Py_ssize_t, ...) -> c_int;
    /// An object built from a format. New reference. [C](https://docs.python.org/3/c-api/arg.html#c.Py_BuildValue)
    #[cfg_attr(PyPy, link_name = "_PyPy_BuildValue_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_Py_BuildValue_SizeT")]
    pub fn Py_BuildValue(arg1: *const c_char, ...) -> *mut PyObject;
    /// Adds an attribute; 0, or -1 with an exception. Steals the reference on success. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddObject)
    #[cfg_attr(PyPy, link_name = "PyPyModule_AddObject")]
    pub fn PyModule_AddObject(_mod: *mut PyObject, arg2: *const c_char, value: *mut PyObject) -> c_int;
    /// Adds an int; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddIntConstant)
    #[cfg_attr(PyPy, link_name = "PyPyModule_AddIntConstant")]
    pub fn PyModule_AddIntConstant(arg1: *mut PyObject, arg2: *const c_char, arg3: c_long) -> c_int;
    /// Adds a str; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddStringConstant)
    #[cfg_attr(PyPy, link_name = "PyPyModule_AddStringConstant")]
    pub fn PyModule_AddStringConstant(arg1: *mut PyObject, arg2: *const c_char, arg3: *const c_char) -> c_int;
    /// Sets the documentation; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_SetDocString)
    #[cfg_attr(PyPy, link_name = "PyPyModule_SetDocString")]
    pub fn PyModule_SetDocString(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    /// Adds functions; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddFunctions)
    #[cfg_attr(PyPy, link_name = "PyPyModule_AddFunctions")]
    pub fn PyModule_AddFunctions(arg1: *mut PyObject, arg2: *mut PyMethodDef) -> c_int;
    /// Runs the execution slots of a definition; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_ExecDef)
    #[cfg_attr(PyPy, link_name = "PyPyModule_ExecDef")]
    pub fn PyModule_ExecDef(module: *mut PyObject, def: *mut PyModuleDef) -> c_int;
    /// A module from a definition, for a version of the API. New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_Create2)
    #[cfg_attr(PyPy, link_name = "PyPyModule_Create2")]
    pub fn PyModule_Create2(arg1: *mut PyModuleDef, apiver: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_FromDefAndSpec2)
    #[cfg_attr(PyPy, link_name = "PyPyModule_FromDefAndSpec2")]
    pub fn PyModule_FromDefAndSpec2(def: *mut PyModuleDef, spec: *mut PyObject, module_api_version: c_int) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Converts arguments by a format; 0 with an exception on failure. [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ParseTupleAndKeywords)
    #[cfg_attr(PyPy, link_name = "_PyPyArg_ParseTupleAndKeywords_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyArg_ParseTupleAndKeywords_SizeT")]
    pub fn PyArg_ParseTupleAndKeywords(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *const c_char, arg4: *const *const c_char, ...) -> c_int;
    /// Adds an attribute; 0, or -1 with an exception. Steals the reference in any case. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_Add)
    pub fn PyModule_Add(_mod: *mut PyObject, name: *const c_char, value: *mut PyObject) -> c_int;
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// Adds an attribute; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddObjectRef)
    #[cfg_attr(PyPy, link_name = "PyPyModule_AddObjectRef")]
    pub fn PyModule_AddObjectRef(_mod: *mut PyObject, name: *const c_char, value: *mut PyObject) -> c_int;
}

#[cfg(not(Py_3_13))]
extern_libpython! {
    /// Converts arguments by a format; 0 with an exception on failure. [C](https://docs.python.org/3/c-api/arg.html#c.PyArg_ParseTupleAndKeywords)
    #[cfg_attr(PyPy, link_name = "_PyPyArg_ParseTupleAndKeywords_SizeT")]
    #[cfg_attr(not(any(Py_3_13, PyPy)), link_name = "_PyArg_ParseTupleAndKeywords_SizeT")]
    pub fn PyArg_ParseTupleAndKeywords(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *const c_char, arg4: *mut *mut c_char, ...) -> c_int;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// Adds a type, readied first; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_AddType)
    pub fn PyModule_AddType(module: *mut PyObject, _type: *mut PyTypeObject) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/stable.html#c.PyABIInfo_Check)
    pub fn PyABIInfo_Check(info: *mut PyABIInfo, module_name: *const c_char) -> c_int;
}

#[cfg(all(py_sys_config = "Py_DEBUG", not(any(Py_3_8, Py_LIMITED_API))))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_Create2TraceRefs)
    pub fn PyModule_Create2TraceRefs(arg1: *mut PyModuleDef, apiver: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_FromDefAndSpec2TraceRefs)
    pub fn PyModule_FromDefAndSpec2TraceRefs(def: *mut PyModuleDef, spec: *mut PyObject, module_api_version: c_int) -> *mut PyObject;
}

// ffi-gen: end
