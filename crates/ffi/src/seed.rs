//! Declarations not yet sorted into their headers.
#![allow(missing_docs, deprecated)]
#![allow(clippy::all)]
use crate::*;
use core::ffi::*;
use libc::{intptr_t, size_t, ssize_t, uintptr_t, wchar_t, FILE};

pub const CO_ASYNC_GENERATOR: c_int = 512;
pub const CO_COROUTINE: c_int = 128;
pub const CO_FUTURE_ABSOLUTE_IMPORT: c_int = 262144;
pub const CO_FUTURE_BARRY_AS_BDFL: c_int = 4194304;
pub const CO_FUTURE_DIVISION: c_int = 131072;
pub const CO_FUTURE_GENERATOR_STOP: c_int = 8388608;
pub const CO_FUTURE_PRINT_FUNCTION: c_int = 1048576;
pub const CO_FUTURE_UNICODE_LITERALS: c_int = 2097152;
pub const CO_FUTURE_WITH_STATEMENT: c_int = 524288;
pub const CO_GENERATOR: c_int = 32;
pub const CO_ITERABLE_COROUTINE: c_int = 256;
pub const CO_MAXBLOCKS: usize = 21;
pub const CO_NESTED: c_int = 16;
pub const CO_NEWLOCALS: c_int = 2;
pub const CO_NOFREE: c_int = 0x40;
pub const CO_OPTIMIZED: c_int = 1;
pub const CO_VARARGS: c_int = 4;
pub const CO_VARKEYWORDS: c_int = 8;
pub const FUTURE_ABSOLUTE_IMPORT: &str = "absolute_import";
pub const FUTURE_ANNOTATIONS: &str = "annotations";
pub const FUTURE_BARRY_AS_BDFL: &str = "barry_as_FLUFL";
pub const FUTURE_DIVISION: &str = "division";
pub const FUTURE_GENERATORS: &str = "generators";
pub const FUTURE_GENERATOR_STOP: &str = "generator_stop";
pub const FUTURE_NESTED_SCOPES: &str = "nested_scopes";
pub const FUTURE_PRINT_FUNCTION: &str = "print_function";
pub const FUTURE_UNICODE_LITERALS: &str = "unicode_literals";
pub const FUTURE_WITH_STATEMENT: &str = "with_statement";
pub const INT_MAX: c_int = 2147483647;
pub const MAX_CO_EXTRA_USERS: c_int = 255;
pub const METH_CLASS: c_int = 16;
pub const METH_COEXIST: c_int = 64;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub const METH_FASTCALL: c_int = 128;
pub const METH_KEYWORDS: c_int = 2;
#[cfg(not(Py_LIMITED_API))]
pub const METH_METHOD: c_int = 512;
pub const METH_NOARGS: c_int = 4;
pub const METH_O: c_int = 8;
pub const METH_STATIC: c_int = 32;
pub const METH_VARARGS: c_int = 1;
pub const PYOS_STACK_MARGIN: c_int = 2048;
#[cfg(target_endian = "little")]
pub const PY_BIG_ENDIAN: usize = 0;
pub type PY_INT32_T = i32;
pub type PY_INT64_T = i64;
pub const PY_INVALID_STACK_EFFECT: c_int = 2147483647;
#[cfg(target_endian = "little")]
pub const PY_LITTLE_ENDIAN: usize = 1;
pub const PY_SSIZE_T_MAX: Py_ssize_t = 9223372036854775807;
pub const PY_SSIZE_T_MIN: Py_ssize_t = Py_ssize_t::MIN;
pub const PY_STDIOTEXTMODE: &str = "b";
pub type PY_UINT32_T = u32;
pub type PY_UINT64_T = u64;
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
pub const PY_VECTORCALL_ARGUMENTS_OFFSET: size_t = 1 << (8 * core::mem::size_of::<size_t>() - 1);
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyAsyncMethods {
    pub am_await: Option<unaryfunc>,
    pub am_aiter: Option<unaryfunc>,
    pub am_anext: Option<unaryfunc>,
    #[cfg(Py_3_10)]
    pub am_send: Option<sendfunc>,
}
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_ANY_CONTIGUOUS: c_int = 152;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_CONTIG: c_int = 9;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_CONTIG_RO: c_int = 8;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_C_CONTIGUOUS: c_int = 56;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FORMAT: c_int = 4;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FULL: c_int = 285;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_FULL_RO: c_int = 284;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_F_CONTIGUOUS: c_int = 88;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_INDIRECT: c_int = 280;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_MAX_NDIM: usize = 64;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_ND: c_int = 8;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_READ: c_int = 256;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_RECORDS: c_int = 29;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_RECORDS_RO: c_int = 28;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_SIMPLE: c_int = 0;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDED: c_int = 25;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDED_RO: c_int = 24;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_STRIDES: c_int = 24;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_WRITABLE: c_int = 1;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_WRITE: c_int = 512;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub const PyBUF_WRITEABLE: c_int = 1;
#[repr(C)]
#[derive(Debug)]
pub struct PyBaseExceptionObject {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub dict: *mut PyObject,
    #[cfg(not(PyPy))]
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    #[cfg(not(PyPy))]
    pub notes: *mut PyObject,
    #[cfg(not(PyPy))]
    pub traceback: *mut PyObject,
    #[cfg(not(PyPy))]
    pub context: *mut PyObject,
    #[cfg(not(PyPy))]
    pub cause: *mut PyObject,
    #[cfg(not(PyPy))]
    pub suppress_context: c_char,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyBufferProcs {
    pub bf_getbuffer: Option<getbufferproc>,
    pub bf_releasebuffer: Option<releasebufferproc>,
}
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyByteArrayObject {
    pub ob_base: PyVarObject,
    pub ob_alloc: Py_ssize_t,
    pub ob_bytes: *mut c_char,
    pub ob_start: *mut c_char,
    pub ob_exports: Py_ssize_t,
}
#[cfg(not(any(PyPy, GraalPy, Py_LIMITED_API)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyBytesObject {
    pub ob_base: PyVarObject,
    pub ob_shash: Py_hash_t,
    pub ob_sval: [c_char; 1],
}
pub type PyCFunction = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type PyCFunctionFast =
    unsafe extern "C" fn(*mut PyObject, *mut *mut PyObject, Py_ssize_t) -> *mut PyObject;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type PyCFunctionFastWithKeywords = unsafe extern "C" fn(
    *mut PyObject,
    *const *mut PyObject,
    Py_ssize_t,
    *mut PyObject,
) -> *mut PyObject;
#[cfg(not(Py_LIMITED_API))]
#[cfg(not(GraalPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCFunctionObject {
    pub ob_base: PyObject,
    pub m_ml: *mut PyMethodDef,
    pub m_self: *mut PyObject,
    pub m_module: *mut PyObject,
    pub m_weakreflist: *mut PyObject,
    #[cfg(not(PyPy))]
    pub vectorcall: Option<vectorcallfunc>,
}
pub type PyCFunctionWithKeywords =
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject;
#[cfg(not(Py_LIMITED_API))]
pub type PyCMethod = unsafe extern "C" fn(
    *mut PyObject,
    *mut PyTypeObject,
    *const *mut PyObject,
    Py_ssize_t,
    *mut PyObject,
) -> *mut PyObject;
#[cfg(not(GraalPy))]
#[cfg(not(PyPy))]
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCMethodObject {
    pub func: PyCFunctionObject,
    pub mm_class: *mut PyTypeObject,
}
pub type PyCapsule_Destructor = unsafe extern "C" fn(*mut PyObject);
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyCellObject {
    pub ob_base: PyObject,
    pub ob_ref: *mut PyObject,
}
#[repr(C)]
pub struct PyCodeObject {
    _opaque: [u8; 0],
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyCompilerFlags {
    pub cf_flags: c_int,
    pub cf_feature_version: c_int,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyComplexObject {
    pub ob_base: PyObject,
    pub cval: Py_complex,
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyConfig {
    pub _config_init: c_int,
    pub isolated: c_int,
    pub use_environment: c_int,
    pub dev_mode: c_int,
    pub install_signal_handlers: c_int,
    pub use_hash_seed: c_int,
    pub hash_seed: c_ulong,
    pub faulthandler: c_int,
    pub tracemalloc: c_int,
    #[cfg(Py_3_12)]
    pub perf_profiling: c_int,
    pub import_time: c_int,
    #[cfg(Py_3_11)]
    pub code_debug_ranges: c_int,
    pub show_ref_count: c_int,
    pub dump_refs: c_int,
    #[cfg(Py_3_11)]
    pub dump_refs_file: *mut wchar_t,
    pub malloc_stats: c_int,
    pub filesystem_encoding: *mut wchar_t,
    pub filesystem_errors: *mut wchar_t,
    pub pycache_prefix: *mut wchar_t,
    pub parse_argv: c_int,
    #[cfg(Py_3_10)]
    pub orig_argv: PyWideStringList,
    pub argv: PyWideStringList,
    pub xoptions: PyWideStringList,
    pub warnoptions: PyWideStringList,
    pub site_import: c_int,
    pub bytes_warning: c_int,
    #[cfg(Py_3_10)]
    pub warn_default_encoding: c_int,
    pub inspect: c_int,
    pub interactive: c_int,
    pub optimization_level: c_int,
    pub parser_debug: c_int,
    pub write_bytecode: c_int,
    pub verbose: c_int,
    pub quiet: c_int,
    pub user_site_directory: c_int,
    pub configure_c_stdio: c_int,
    pub buffered_stdio: c_int,
    pub stdio_encoding: *mut wchar_t,
    pub stdio_errors: *mut wchar_t,
    pub check_hash_pycs_mode: *mut wchar_t,
    #[cfg(Py_3_11)]
    pub use_frozen_modules: c_int,
    #[cfg(Py_3_11)]
    pub safe_path: c_int,
    #[cfg(Py_3_12)]
    pub int_max_str_digits: c_int,
    #[cfg(Py_3_13)]
    pub cpu_count: c_int,
    pub pathconfig_warnings: c_int,
    #[cfg(Py_3_10)]
    pub program_name: *mut wchar_t,
    pub pythonpath_env: *mut wchar_t,
    pub home: *mut wchar_t,
    #[cfg(Py_3_10)]
    pub platlibdir: *mut wchar_t,
    pub module_search_paths_set: c_int,
    pub module_search_paths: PyWideStringList,
    #[cfg(Py_3_11)]
    pub stdlib_dir: *mut wchar_t,
    pub executable: *mut wchar_t,
    pub base_executable: *mut wchar_t,
    pub prefix: *mut wchar_t,
    pub base_prefix: *mut wchar_t,
    pub exec_prefix: *mut wchar_t,
    pub base_exec_prefix: *mut wchar_t,
    pub skip_source_first_line: c_int,
    pub run_command: *mut wchar_t,
    pub run_module: *mut wchar_t,
    pub run_filename: *mut wchar_t,
    #[cfg(Py_3_13)]
    pub sys_path_0: *mut wchar_t,
    pub _install_importlib: c_int,
    pub _init_main: c_int,
    #[cfg(Py_3_11)]
    pub _is_python_build: c_int,
}
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyDateTime_CAPI {
    pub DateType: *mut PyTypeObject,
    pub DateTimeType: *mut PyTypeObject,
    pub TimeType: *mut PyTypeObject,
    pub DeltaType: *mut PyTypeObject,
    pub TZInfoType: *mut PyTypeObject,
    pub TimeZone_UTC: *mut PyObject,
    pub Date_FromDate:
        unsafe extern "C" fn(c_int, c_int, c_int, *mut PyTypeObject) -> *mut PyObject,
    pub DateTime_FromDateAndTime: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    pub Time_FromTime: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    pub Delta_FromDelta:
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, *mut PyTypeObject) -> *mut PyObject,
    pub TimeZone_FromTimeZone: unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject,
    pub DateTime_FromTimestamp:
        unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject, *mut PyObject) -> *mut PyObject,
    pub Date_FromTimestamp: unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject) -> *mut PyObject,
    pub DateTime_FromDateAndTimeAndFold: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        c_int,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    pub Time_FromTimeAndFold: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        c_int,
        *mut PyTypeObject,
    ) -> *mut PyObject,
}
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyDateTime_Delta {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub hashcode: Py_hash_t,
    pub days: c_int,
    pub seconds: c_int,
    pub microseconds: c_int,
}
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyDateTime_TZInfo {
    pub ob_base: PyObject,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyDescrObject {
    pub ob_base: PyObject,
    pub d_type: *mut PyTypeObject,
    pub d_name: *mut PyObject,
    pub d_qualname: *mut PyObject,
}
#[repr(C)]
pub struct PyDictKeysObject {
    _opaque: [u8; 0],
}
#[cfg(not(any(GraalPy, PyPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyDictObject {
    pub ob_base: PyObject,
    pub ma_used: Py_ssize_t,
    #[cfg(not(Py_3_14))]
    pub ma_version_tag: u64,
    pub ma_keys: *mut PyDictKeysObject,
    #[cfg(Py_3_11)]
    pub ma_values: *mut PyDictValues,
}
#[repr(C)]
pub struct PyDictValues {
    _opaque: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyFloatObject {
    pub ob_base: PyObject,
    pub ob_fval: c_double,
}
#[repr(C)]
pub struct PyFrameObject {
    _opaque: [u8; 0],
}
#[cfg(not(any(PyPy, GraalPy)))]
#[cfg(Py_3_10)]
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PyFunctionObject {
    pub ob_base: PyObject,
    pub func_globals: *mut PyObject,
    pub func_builtins: *mut PyObject,
    pub func_name: *mut PyObject,
    pub func_qualname: *mut PyObject,
    pub func_code: *mut PyObject,
    pub func_defaults: *mut PyObject,
    pub func_kwdefaults: *mut PyObject,
    pub func_closure: *mut PyObject,
    pub func_doc: *mut PyObject,
    pub func_dict: *mut PyObject,
    pub func_weakreflist: *mut PyObject,
    pub func_module: *mut PyObject,
    pub func_annotations: *mut PyObject,
    #[cfg(Py_3_12)]
    pub func_typeparams: *mut PyObject,
    pub vectorcall: Option<vectorcallfunc>,
    #[cfg(Py_3_11)]
    pub func_version: u32,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PyGILState_STATE {
    PyGILState_LOCKED,
    PyGILState_UNLOCKED,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyGetSetDef {
    pub name: *const c_char,
    pub get: Option<getter>,
    pub set: Option<setter>,
    pub doc: *const c_char,
    pub closure: *mut c_void,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyGetSetDescrObject {
    pub d_common: PyDescrObject,
    pub d_getset: *mut PyGetSetDef,
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyHash_FuncDef {
    pub hash: Option<extern "C" fn(*const c_void, Py_ssize_t) -> Py_hash_t>,
    pub name: *const c_char,
    pub hash_bits: c_int,
    pub seed_bits: c_int,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyImportErrorObject {
    pub ob_base: PyObject,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: c_char,
    pub msg: *mut PyObject,
    pub name: *mut PyObject,
    pub path: *mut PyObject,
    #[cfg(Py_3_12)]
    pub name_from: *mut PyObject,
}
#[cfg(Py_3_12)]
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyInterpreterConfig {
    pub use_main_obmalloc: c_int,
    pub allow_fork: c_int,
    pub allow_exec: c_int,
    pub allow_threads: c_int,
    pub allow_daemon_threads: c_int,
    pub check_multi_interp_extensions: c_int,
    pub gil: c_int,
}
#[cfg(Py_3_12)]
#[cfg(not(PyPy))]
pub const PyInterpreterConfig_DEFAULT_GIL: c_int = 0;
#[cfg(Py_3_12)]
#[cfg(not(PyPy))]
pub const PyInterpreterConfig_OWN_GIL: c_int = 2;
#[cfg(Py_3_12)]
#[cfg(not(PyPy))]
pub const PyInterpreterConfig_SHARED_GIL: c_int = 1;
#[repr(C)]
pub struct PyInterpreterState {
    _opaque: [u8; 0],
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug)]
pub struct PyListObject {
    pub ob_base: PyVarObject,
    pub ob_item: *mut *mut PyObject,
    pub allocated: Py_ssize_t,
}
#[repr(C)]
pub struct PyLongObject {
    _opaque: [u8; 0],
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyMappingMethods {
    pub mp_length: Option<lenfunc>,
    pub mp_subscript: Option<binaryfunc>,
    pub mp_ass_subscript: Option<objobjargproc>,
}
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PyMemAllocatorDomain {
    PYMEM_DOMAIN_RAW,
    PYMEM_DOMAIN_MEM,
    PYMEM_DOMAIN_OBJ,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyMemAllocatorEx {
    pub ctx: *mut c_void,
    pub malloc: Option<extern "C" fn(*mut c_void, size_t) -> *mut c_void>,
    pub calloc: Option<extern "C" fn(*mut c_void, size_t, size_t) -> *mut c_void>,
    pub realloc: Option<extern "C" fn(*mut c_void, *mut c_void, size_t) -> *mut c_void>,
    pub free: Option<extern "C" fn(*mut c_void, *mut c_void)>,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyMemberDef {
    pub name: *const c_char,
    pub type_code: c_int,
    pub offset: Py_ssize_t,
    pub flags: c_int,
    pub doc: *const c_char,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyMemberDescrObject {
    pub d_common: PyDescrObject,
    #[cfg(Py_3_11)]
    pub d_member: *mut PyMemberDef,
}
#[repr(C)]
pub struct PyMethodDef {
    pub ml_name: *const c_char,
    pub ml_meth: PyMethodDefPointer,
    pub ml_flags: c_int,
    pub ml_doc: *const c_char,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyMethodDescrObject {
    pub d_common: PyDescrObject,
    pub d_method: *mut PyMethodDef,
    #[cfg(not(PyPy))]
    pub vectorcall: Option<vectorcallfunc>,
}
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef {
    pub m_base: PyModuleDef_Base,
    pub m_name: *const c_char,
    pub m_doc: *const c_char,
    pub m_size: Py_ssize_t,
    pub m_methods: *mut PyMethodDef,
    pub m_slots: *mut PyModuleDef_Slot,
    pub m_traverse: Option<traverseproc>,
    pub m_clear: Option<inquiry>,
    pub m_free: Option<freefunc>,
}
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef_Base {
    pub ob_base: PyObject,
    pub m_init: Option<extern "C" fn() -> *mut PyObject>,
    pub m_index: Py_ssize_t,
    pub m_copy: *mut PyObject,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyModuleDef_Slot {
    pub slot: c_int,
    pub value: *mut c_void,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyNumberMethods {
    pub nb_add: Option<binaryfunc>,
    pub nb_subtract: Option<binaryfunc>,
    pub nb_multiply: Option<binaryfunc>,
    pub nb_remainder: Option<binaryfunc>,
    pub nb_divmod: Option<binaryfunc>,
    pub nb_power: Option<ternaryfunc>,
    pub nb_negative: Option<unaryfunc>,
    pub nb_positive: Option<unaryfunc>,
    pub nb_absolute: Option<unaryfunc>,
    pub nb_bool: Option<inquiry>,
    pub nb_invert: Option<unaryfunc>,
    pub nb_lshift: Option<binaryfunc>,
    pub nb_rshift: Option<binaryfunc>,
    pub nb_and: Option<binaryfunc>,
    pub nb_xor: Option<binaryfunc>,
    pub nb_or: Option<binaryfunc>,
    pub nb_int: Option<unaryfunc>,
    pub nb_reserved: *mut c_void,
    pub nb_float: Option<unaryfunc>,
    pub nb_inplace_add: Option<binaryfunc>,
    pub nb_inplace_subtract: Option<binaryfunc>,
    pub nb_inplace_multiply: Option<binaryfunc>,
    pub nb_inplace_remainder: Option<binaryfunc>,
    pub nb_inplace_power: Option<ternaryfunc>,
    pub nb_inplace_lshift: Option<binaryfunc>,
    pub nb_inplace_rshift: Option<binaryfunc>,
    pub nb_inplace_and: Option<binaryfunc>,
    pub nb_inplace_xor: Option<binaryfunc>,
    pub nb_inplace_or: Option<binaryfunc>,
    pub nb_floor_divide: Option<binaryfunc>,
    pub nb_true_divide: Option<binaryfunc>,
    pub nb_inplace_floor_divide: Option<binaryfunc>,
    pub nb_inplace_true_divide: Option<binaryfunc>,
    pub nb_index: Option<unaryfunc>,
    pub nb_matrix_multiply: Option<binaryfunc>,
    pub nb_inplace_matrix_multiply: Option<binaryfunc>,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyOSErrorObject {
    pub ob_base: PyObject,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: c_char,
    pub myerrno: *mut PyObject,
    pub strerror: *mut PyObject,
    pub filename: *mut PyObject,
    pub filename2: *mut PyObject,
    pub written: Py_ssize_t,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyObjectArenaAllocator {
    pub ctx: *mut c_void,
    pub alloc: Option<extern "C" fn(*mut c_void, size_t) -> *mut c_void>,
    pub free: Option<extern "C" fn(*mut c_void, *mut c_void, size_t)>,
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyPreConfig {
    pub _config_init: c_int,
    pub parse_argv: c_int,
    pub isolated: c_int,
    pub use_environment: c_int,
    pub configure_locale: c_int,
    pub coerce_c_locale: c_int,
    pub coerce_c_locale_warn: c_int,
    pub utf8_mode: c_int,
    pub dev_mode: c_int,
    pub allocator: c_int,
}
#[cfg(Py_3_10)]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PySendResult {
    PYGEN_ERROR = -1,
    PYGEN_RETURN = 0,
    PYGEN_NEXT = 1,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PySequenceMethods {
    pub sq_length: Option<lenfunc>,
    pub sq_concat: Option<binaryfunc>,
    pub sq_repeat: Option<ssizeargfunc>,
    pub sq_item: Option<ssizeargfunc>,
    pub was_sq_slice: *mut c_void,
    pub sq_ass_item: Option<ssizeobjargproc>,
    pub was_sq_ass_slice: *mut c_void,
    pub sq_contains: Option<objobjproc>,
    pub sq_inplace_concat: Option<binaryfunc>,
    pub sq_inplace_repeat: Option<ssizeargfunc>,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySetObject {
    pub ob_base: PyObject,
    pub fill: Py_ssize_t,
    pub used: Py_ssize_t,
    pub mask: Py_ssize_t,
    pub table: *mut setentry,
    pub hash: Py_hash_t,
    pub finger: Py_ssize_t,
    pub smalltable: [setentry; 8],
    pub weakreflist: *mut PyObject,
}
pub const PySet_MINSIZE: usize = 8;
#[cfg(not(Py_LIMITED_API))]
#[repr(C)]
#[derive(Debug)]
pub struct PySliceObject {
    pub ob_base: PyObject,
    #[cfg(not(GraalPy))]
    pub start: *mut PyObject,
    #[cfg(not(GraalPy))]
    pub stop: *mut PyObject,
    #[cfg(not(GraalPy))]
    pub step: *mut PyObject,
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyStatus {
    pub _type: _PyStatus_TYPE,
    pub func: *const c_char,
    pub err_msg: *const c_char,
    pub exitcode: c_int,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyStopIterationObject {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub dict: *mut PyObject,
    #[cfg(not(PyPy))]
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    #[cfg(not(PyPy))]
    pub notes: *mut PyObject,
    #[cfg(not(PyPy))]
    pub traceback: *mut PyObject,
    #[cfg(not(PyPy))]
    pub context: *mut PyObject,
    #[cfg(not(PyPy))]
    pub cause: *mut PyObject,
    #[cfg(not(PyPy))]
    pub suppress_context: c_char,
    pub value: *mut PyObject,
}
#[cfg(not(Py_LIMITED_API))]
pub type PyStructSequence = PyTupleObject;
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyStructSequence_Desc {
    pub name: *const c_char,
    pub doc: *const c_char,
    pub fields: *mut PyStructSequence_Field,
    pub n_in_sequence: c_int,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyStructSequence_Field {
    pub name: *const c_char,
    pub doc: *const c_char,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySyntaxErrorObject {
    pub ob_base: PyObject,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: c_char,
    pub msg: *mut PyObject,
    pub filename: *mut PyObject,
    pub lineno: *mut PyObject,
    pub offset: *mut PyObject,
    #[cfg(Py_3_10)]
    pub end_lineno: *mut PyObject,
    #[cfg(Py_3_10)]
    pub end_offset: *mut PyObject,
    pub text: *mut PyObject,
    pub print_file_and_line: *mut PyObject,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PySystemExitObject {
    pub ob_base: PyObject,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: c_char,
    pub code: *mut PyObject,
}
#[repr(C)]
pub struct PyThreadState {
    _opaque: [u8; 0],
}
pub const PyTrace_CALL: c_int = 0;
pub const PyTrace_C_CALL: c_int = 4;
pub const PyTrace_C_EXCEPTION: c_int = 5;
pub const PyTrace_C_RETURN: c_int = 6;
pub const PyTrace_EXCEPTION: c_int = 1;
pub const PyTrace_LINE: c_int = 2;
pub const PyTrace_OPCODE: c_int = 7;
pub const PyTrace_RETURN: c_int = 3;
#[repr(C)]
#[derive(Debug)]
pub struct PyTracebackObject {
    pub ob_base: PyObject,
    pub tb_next: *mut PyTracebackObject,
    pub tb_frame: *mut PyFrameObject,
    pub tb_lasti: c_int,
    pub tb_lineno: c_int,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyTupleObject {
    pub ob_base: PyVarObject,
    pub ob_item: [*mut PyObject; 1],
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyType_Slot {
    pub slot: c_int,
    pub pfunc: *mut c_void,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyType_Spec {
    pub name: *const c_char,
    pub basicsize: c_int,
    pub itemsize: c_int,
    pub flags: c_uint,
    pub slots: *mut PyType_Slot,
}
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyUnicodeErrorObject {
    pub ob_base: PyObject,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    #[cfg(Py_3_11)]
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: c_char,
    pub encoding: *mut PyObject,
    pub object: *mut PyObject,
    pub start: Py_ssize_t,
    pub end: Py_ssize_t,
    pub reason: *mut PyObject,
}
pub const PyUnicode_1BYTE_KIND: c_uint = 1;
pub const PyUnicode_2BYTE_KIND: c_uint = 2;
pub const PyUnicode_4BYTE_KIND: c_uint = 4;
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KINDS: c_int = 5;
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION: c_int = 3;
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR: c_int = 4;
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_PY_FUNCTION: c_int = 1;
#[cfg(Py_3_13)]
pub const PyUnstable_EXECUTABLE_KIND_SKIP: c_int = 0;
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyWeakReference {
    pub ob_base: PyObject,
    pub wr_object: *mut PyObject,
    pub wr_callback: *mut PyObject,
    pub hash: Py_hash_t,
    pub wr_prev: *mut _PyWeakReference,
    pub wr_next: *mut _PyWeakReference,
    #[cfg(Py_3_11)]
    pub vectorcall: Option<vectorcallfunc>,
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyWideStringList {
    pub length: Py_ssize_t,
    pub items: *mut *mut wchar_t,
}
#[repr(C)]
#[derive(Debug)]
pub struct PyWrapperDescrObject {
    pub d_common: PyDescrObject,
    pub d_base: *mut wrapperbase,
    pub d_wrapped: *mut c_void,
}
pub const PyWrapperFlag_KEYWORDS: c_int = 1;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_ALLOW_INDEX: c_int = 16;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_BIG_ENDIAN: c_int = 0;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_DEFAULTS: c_int = -1;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_LITTLE_ENDIAN: c_int = 1;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_NATIVE_ENDIAN: c_int = 3;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_REJECT_NEGATIVE: c_int = 8;
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
pub const Py_ASNATIVEBYTES_UNSIGNED_BUFFER: c_int = 4;
#[cfg(Py_3_10)]
pub const Py_AUDIT_READ: c_int = 2;
pub const Py_CLEANUP_SUPPORTED: i32 = 131072;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ELLIPSIS: c_uint = 3;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_BYTES: c_uint = 8;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_STR: c_uint = 7;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_EMPTY_TUPLE: c_uint = 9;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_FALSE: c_uint = 1;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_NONE: c_uint = 0;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_NOT_IMPLEMENTED: c_uint = 4;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ONE: c_uint = 6;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_TRUE: c_uint = 2;
#[cfg(Py_3_13)]
pub const Py_CONSTANT_ZERO: c_uint = 5;
pub const Py_DTSF_ADD_DOT_0: c_int = 2;
pub const Py_DTSF_ALT: c_int = 4;
pub const Py_DTSF_SIGN: c_int = 1;
pub const Py_DTST_NAN: c_int = 2;
pub const Py_EQ: c_int = 2;
pub const Py_GE: c_int = 5;
pub const Py_GT: c_int = 4;
pub const Py_HASH_EXTERNAL: c_int = 0;
pub const Py_HASH_FNV: c_int = 2;
#[cfg(Py_3_11)]
pub const Py_HASH_SIPHASH13: c_int = 3;
pub const Py_HASH_SIPHASH24: c_int = 1;
pub const Py_LE: c_int = 1;
pub const Py_LT: c_int = 0;
#[cfg(not(Py_3_15))]
#[cfg(not(GraalPy))]
pub const Py_MARSHAL_VERSION: c_int = 4;
pub const Py_NE: c_int = 3;
pub const Py_PRINT_RAW: c_int = 1;
pub const Py_READONLY: c_int = 1;
pub const Py_RELATIVE_OFFSET: c_int = 8;
pub const Py_TPFLAGS_BASETYPE: c_ulong = 1024;
pub const Py_TPFLAGS_BASE_EXC_SUBCLASS: c_ulong = 1073741824;
pub const Py_TPFLAGS_BYTES_SUBCLASS: c_ulong = 134217728;
pub const Py_TPFLAGS_DEFAULT: c_ulong = 0;
pub const Py_TPFLAGS_DICT_SUBCLASS: c_ulong = 536870912;
#[cfg(Py_3_10)]
pub const Py_TPFLAGS_DISALLOW_INSTANTIATION: c_ulong = 128;
pub const Py_TPFLAGS_HAVE_FINALIZE: c_ulong = 1;
pub const Py_TPFLAGS_HAVE_GC: c_ulong = 16384;
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
pub const Py_TPFLAGS_HAVE_VECTORCALL: c_ulong = 2048;
pub const Py_TPFLAGS_HAVE_VERSION_TAG: c_ulong = 262144;
pub const Py_TPFLAGS_HEAPTYPE: c_ulong = 512;
#[cfg(Py_3_10)]
pub const Py_TPFLAGS_IMMUTABLETYPE: c_ulong = 256;
pub const Py_TPFLAGS_IS_ABSTRACT: c_ulong = 1048576;
#[cfg(Py_3_12)]
pub const Py_TPFLAGS_ITEMS_AT_END: c_ulong = 8388608;
pub const Py_TPFLAGS_LIST_SUBCLASS: c_ulong = 33554432;
pub const Py_TPFLAGS_LONG_SUBCLASS: c_ulong = 16777216;
#[cfg(Py_3_11)]
#[cfg(not(Py_LIMITED_API))]
pub const Py_TPFLAGS_MANAGED_DICT: c_ulong = 16;
#[cfg(Py_3_12)]
#[cfg(not(Py_LIMITED_API))]
pub const Py_TPFLAGS_MANAGED_WEAKREF: c_ulong = 8;
#[cfg(Py_3_10)]
#[cfg(not(Py_LIMITED_API))]
pub const Py_TPFLAGS_MAPPING: c_ulong = 64;
pub const Py_TPFLAGS_METHOD_DESCRIPTOR: c_ulong = 131072;
pub const Py_TPFLAGS_READY: c_ulong = 4096;
pub const Py_TPFLAGS_READYING: c_ulong = 8192;
#[cfg(Py_3_10)]
#[cfg(not(Py_LIMITED_API))]
pub const Py_TPFLAGS_SEQUENCE: c_ulong = 32;
pub const Py_TPFLAGS_TUPLE_SUBCLASS: c_ulong = 67108864;
pub const Py_TPFLAGS_TYPE_SUBCLASS: c_ulong = 2147483648;
pub const Py_TPFLAGS_UNICODE_SUBCLASS: c_ulong = 268435456;
pub const Py_TPFLAGS_VALID_VERSION_TAG: c_ulong = 524288;
pub const Py_T_BOOL: c_int = 14;
pub const Py_T_BYTE: c_int = 8;
pub const Py_T_CHAR: c_int = 7;
pub const Py_T_DOUBLE: c_int = 4;
pub const Py_T_FLOAT: c_int = 3;
pub const Py_T_INT: c_int = 1;
pub const Py_T_LONG: c_int = 2;
pub const Py_T_LONGLONG: c_int = 17;
pub const Py_T_OBJECT_EX: c_int = 16;
pub const Py_T_PYSSIZET: c_int = 19;
pub const Py_T_SHORT: c_int = 0;
pub const Py_T_STRING: c_int = 5;
pub const Py_T_STRING_INPLACE: c_int = 13;
pub const Py_T_UBYTE: c_int = 9;
pub const Py_T_UINT: c_int = 11;
pub const Py_T_ULONG: c_int = 12;
pub const Py_T_ULONGLONG: c_int = 18;
pub const Py_T_USHORT: c_int = 10;
pub type Py_UCS1 = u8;
pub type Py_UCS2 = u16;
pub type Py_UCS4 = u32;
pub const Py_am_aiter: c_int = 78;
pub const Py_am_anext: c_int = 79;
pub const Py_am_await: c_int = 77;
pub const Py_am_send: c_int = 81;
pub const Py_bf_getbuffer: c_int = 1;
pub const Py_bf_releasebuffer: c_int = 2;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Py_buffer {
    pub buf: *mut c_void,
    pub obj: *mut PyObject,
    pub len: Py_ssize_t,
    pub itemsize: Py_ssize_t,
    pub readonly: c_int,
    pub ndim: c_int,
    pub format: *mut c_char,
    pub shape: *mut Py_ssize_t,
    pub strides: *mut Py_ssize_t,
    pub suboffsets: *mut Py_ssize_t,
    pub internal: *mut c_void,
}
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Py_complex {
    pub real: c_double,
    pub imag: c_double,
}
pub const Py_eval_input: c_int = 258;
pub const Py_file_input: c_int = 257;
pub const Py_fstring_input: c_int = 800;
pub const Py_func_type_input: c_int = 345;
pub type Py_hash_t = Py_ssize_t;
pub type Py_intptr_t = intptr_t;
pub const Py_mod_create: c_int = 1;
pub const Py_mod_exec: c_int = 2;
pub const Py_mod_gil: c_int = 4;
pub const Py_mod_multiple_interpreters: c_int = 3;
pub const Py_mp_ass_subscript: c_int = 3;
pub const Py_mp_length: c_int = 4;
pub const Py_mp_subscript: c_int = 5;
pub const Py_nb_absolute: c_int = 6;
pub const Py_nb_add: c_int = 7;
pub const Py_nb_and: c_int = 8;
pub const Py_nb_bool: c_int = 9;
pub const Py_nb_divmod: c_int = 10;
pub const Py_nb_float: c_int = 11;
pub const Py_nb_floor_divide: c_int = 12;
pub const Py_nb_index: c_int = 13;
pub const Py_nb_inplace_add: c_int = 14;
pub const Py_nb_inplace_and: c_int = 15;
pub const Py_nb_inplace_floor_divide: c_int = 16;
pub const Py_nb_inplace_lshift: c_int = 17;
pub const Py_nb_inplace_matrix_multiply: c_int = 76;
pub const Py_nb_inplace_multiply: c_int = 18;
pub const Py_nb_inplace_or: c_int = 19;
pub const Py_nb_inplace_power: c_int = 20;
pub const Py_nb_inplace_remainder: c_int = 21;
pub const Py_nb_inplace_rshift: c_int = 22;
pub const Py_nb_inplace_subtract: c_int = 23;
pub const Py_nb_inplace_true_divide: c_int = 24;
pub const Py_nb_inplace_xor: c_int = 25;
pub const Py_nb_int: c_int = 26;
pub const Py_nb_invert: c_int = 27;
pub const Py_nb_lshift: c_int = 28;
pub const Py_nb_matrix_multiply: c_int = 75;
pub const Py_nb_multiply: c_int = 29;
pub const Py_nb_negative: c_int = 30;
pub const Py_nb_or: c_int = 31;
pub const Py_nb_positive: c_int = 32;
pub const Py_nb_power: c_int = 33;
pub const Py_nb_remainder: c_int = 34;
pub const Py_nb_rshift: c_int = 35;
pub const Py_nb_subtract: c_int = 36;
pub const Py_nb_true_divide: c_int = 37;
pub const Py_nb_xor: c_int = 38;
pub const Py_single_input: c_int = 256;
pub const Py_sq_ass_item: c_int = 39;
pub const Py_sq_concat: c_int = 40;
pub const Py_sq_contains: c_int = 41;
pub const Py_sq_inplace_concat: c_int = 42;
pub const Py_sq_inplace_repeat: c_int = 43;
pub const Py_sq_item: c_int = 44;
pub const Py_sq_length: c_int = 45;
pub const Py_sq_repeat: c_int = 46;
pub type Py_ssize_t = ssize_t;
pub const Py_tp_alloc: c_int = 47;
pub const Py_tp_base: c_int = 48;
pub const Py_tp_bases: c_int = 49;
pub const Py_tp_call: c_int = 50;
pub const Py_tp_clear: c_int = 51;
pub const Py_tp_dealloc: c_int = 52;
pub const Py_tp_del: c_int = 53;
pub const Py_tp_descr_get: c_int = 54;
pub const Py_tp_descr_set: c_int = 55;
pub const Py_tp_doc: c_int = 56;
pub const Py_tp_finalize: c_int = 80;
pub const Py_tp_free: c_int = 74;
pub const Py_tp_getattr: c_int = 57;
pub const Py_tp_getattro: c_int = 58;
pub const Py_tp_getset: c_int = 73;
pub const Py_tp_hash: c_int = 59;
pub const Py_tp_init: c_int = 60;
pub const Py_tp_is_gc: c_int = 61;
pub const Py_tp_iter: c_int = 62;
pub const Py_tp_iternext: c_int = 63;
pub const Py_tp_members: c_int = 72;
pub const Py_tp_methods: c_int = 64;
pub const Py_tp_new: c_int = 65;
pub const Py_tp_repr: c_int = 66;
pub const Py_tp_richcompare: c_int = 67;
pub const Py_tp_setattr: c_int = 68;
pub const Py_tp_setattro: c_int = 69;
pub const Py_tp_str: c_int = 70;
pub const Py_tp_token: c_int = 83;
pub const Py_tp_traverse: c_int = 71;
pub const Py_tp_vectorcall: c_int = 82;
pub type Py_tracefunc =
    unsafe extern "C" fn(*mut PyObject, *mut PyFrameObject, c_int, *mut PyObject) -> c_int;
pub type Py_uhash_t = size_t;
pub type Py_uintptr_t = uintptr_t;
pub const SSTATE_INTERNED_IMMORTAL: c_uint = 2;
#[cfg(Py_3_12)]
pub const SSTATE_INTERNED_IMMORTAL_STATIC: c_uint = 3;
pub const SSTATE_INTERNED_MORTAL: c_uint = 1;
pub const SSTATE_NOT_INTERNED: c_uint = 0;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type _PyCFunctionFast = PyCFunctionFast;
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
pub type _PyCFunctionFastWithKeywords = PyCFunctionFastWithKeywords;
#[cfg(all(Py_3_11, not(any(PyPy, Py_LIMITED_API))))]
pub type _PyFrameEvalFunction =
    unsafe extern "C" fn(*mut PyThreadState, *mut _PyInterpreterFrame, c_int) -> *mut PyObject;
pub const _PyHASH_MULTIPLIER: c_ulong = 1000003;
#[repr(C)]
pub struct _PyInterpreterFrame {
    _opaque: [u8; 0],
}
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum _PyStatus_TYPE {
    _PyStatus_TYPE_OK = 0,
    _PyStatus_TYPE_ERROR = 1,
    _PyStatus_TYPE_EXIT = 2,
}
#[repr(C)]
pub struct _PyWeakReference {
    _opaque: [u8; 0],
}
pub const _Py_T_NONE: c_int = 20;
pub const _Py_T_OBJECT: c_int = 6;
pub const _Py_WRITE_RESTRICTED: c_int = 4;
#[cfg(not(PyPy))]
#[cfg(any(not(PyPy), Py_3_14))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _frozen {
    pub name: *const c_char,
    pub code: *const c_uchar,
    pub size: c_int,
    #[cfg(Py_3_11)]
    pub is_package: c_int,
}
#[cfg(not(PyPy))]
#[cfg(any(not(PyPy), Py_3_14))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _inittab {
    pub name: *const c_char,
    pub initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>,
}
pub type allocfunc = unsafe extern "C" fn(*mut PyTypeObject, Py_ssize_t) -> *mut PyObject;
pub type binaryfunc = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject;
pub type descrgetfunc =
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject;
pub type descrsetfunc = unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> c_int;
pub type destructor = unsafe extern "C" fn(*mut PyObject);
pub type freefunc = unsafe extern "C" fn(*mut c_void);
pub type getattrfunc = unsafe extern "C" fn(*mut PyObject, *mut c_char) -> *mut PyObject;
pub type getattrofunc = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub type getbufferproc = unsafe extern "C" fn(*mut PyObject, *mut Py_buffer, c_int) -> c_int;
pub type getiterfunc = unsafe extern "C" fn(*mut PyObject) -> *mut PyObject;
pub type getter = unsafe extern "C" fn(*mut PyObject, *mut c_void) -> *mut PyObject;
pub type hashfunc = unsafe extern "C" fn(*mut PyObject) -> Py_hash_t;
pub type initproc = unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> c_int;
pub type inquiry = unsafe extern "C" fn(*mut PyObject) -> c_int;
pub type iternextfunc = unsafe extern "C" fn(*mut PyObject) -> *mut PyObject;
pub type lenfunc = unsafe extern "C" fn(*mut PyObject) -> Py_ssize_t;
pub type newfunc =
    unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject, *mut PyObject) -> *mut PyObject;
pub type objobjargproc = unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> c_int;
pub type objobjproc = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> c_int;
pub type printfunc = unsafe extern "C" fn(*mut PyObject, *mut FILE, c_int) -> c_int;
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
pub type releasebufferproc = unsafe extern "C" fn(*mut PyObject, *mut Py_buffer);
pub type reprfunc = unsafe extern "C" fn(*mut PyObject) -> *mut PyObject;
pub type richcmpfunc = unsafe extern "C" fn(*mut PyObject, *mut PyObject, c_int) -> *mut PyObject;
#[cfg(Py_3_10)]
pub type sendfunc =
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut *mut PyObject) -> PySendResult;
pub type setattrfunc = unsafe extern "C" fn(*mut PyObject, *mut c_char, *mut PyObject) -> c_int;
pub type setattrofunc = unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> c_int;
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct setentry {
    pub key: *mut PyObject,
    pub hash: Py_hash_t,
}
pub type setter = unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut c_void) -> c_int;
pub type ssizeargfunc = unsafe extern "C" fn(*mut PyObject, Py_ssize_t) -> *mut PyObject;
pub type ssizeobjargproc = unsafe extern "C" fn(*mut PyObject, Py_ssize_t, *mut PyObject) -> c_int;
pub type ssizessizeargfunc =
    unsafe extern "C" fn(*mut PyObject, Py_ssize_t, Py_ssize_t) -> *mut PyObject;
pub type ssizessizeobjargproc =
    unsafe extern "C" fn(*mut PyObject, Py_ssize_t, Py_ssize_t, *mut PyObject) -> c_int;
pub type ternaryfunc =
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut PyObject) -> *mut PyObject;
pub type traverseproc = unsafe extern "C" fn(*mut PyObject, visitproc, *mut c_void) -> c_int;
pub type unaryfunc = unsafe extern "C" fn(*mut PyObject) -> *mut PyObject;
pub type vectorcallfunc = unsafe extern "C" fn(
    *mut PyObject,
    *const *mut PyObject,
    size_t,
    *mut PyObject,
) -> *mut PyObject;
pub type visitproc = unsafe extern "C" fn(*mut PyObject, *mut c_void) -> c_int;
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct wrapperbase {
    pub name: *const c_char,
    pub offset: c_int,
    pub function: *mut c_void,
    pub wrapper: wrapperfunc,
    pub doc: *const c_char,
    pub flags: c_int,
    pub name_strobj: *mut PyObject,
}
pub type wrapperfunc =
    Option<unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut c_void) -> *mut PyObject>;
pub type wrapperfunc_kwds = Option<
    unsafe extern "C" fn(*mut PyObject, *mut PyObject, *mut c_void, *mut PyObject) -> *mut PyObject,
>;
#[cfg(Py_3_10)]
extern_libpython! {
    pub fn PyAIter_Check(obj: *mut PyObject) -> c_int;
    pub fn PyErr_SetInterruptEx(signum: c_int) -> c_int;
    pub static mut PyExc_EncodingWarning: *mut PyObject;
    pub fn PyGC_Disable() -> c_int;
    pub fn PyGC_Enable() -> c_int;
    pub fn PyGC_IsEnabled() -> c_int;
    pub fn PyModule_AddObjectRef(module: *mut PyObject, name: *const c_char, value: *mut PyObject) -> c_int;
    pub fn PyObject_GetAIter(arg1: *mut PyObject) -> *mut PyObject;
}
extern_libpython! {
    pub fn PyArg_Parse(arg1: *mut PyObject, arg2: *const c_char, ...) -> c_int;
    pub fn PyArg_ParseTuple(arg1: *mut PyObject, arg2: *const c_char, ...) -> c_int;
    pub fn PyArg_ParseTupleAndKeywords(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *const c_char, arg4: *const *const c_char, ...) -> c_int;
    pub fn PyArg_UnpackTuple(arg1: *mut PyObject, arg2: *const c_char, arg3: Py_ssize_t, arg4: Py_ssize_t, ...) -> c_int;
    pub fn PyArg_ValidateKeywordArguments(arg1: *mut PyObject) -> c_int;
    pub static mut PyAsyncGen_Type: PyTypeObject;
    pub static mut PyBaseObject_Type: PyTypeObject;
    pub fn PyBool_FromLong(arg1: c_long) -> *mut PyObject;
    pub static mut PyBool_Type: PyTypeObject;
    pub static mut PyByteArrayIter_Type: PyTypeObject;
    pub fn PyByteArray_AsString(bytearray: *mut PyObject) -> *mut c_char;
    pub fn PyByteArray_Concat(a: *mut PyObject, b: *mut PyObject) -> *mut PyObject;
    pub fn PyByteArray_FromObject(o: *mut PyObject) -> *mut PyObject;
    pub fn PyByteArray_FromStringAndSize(string: *const c_char, len: Py_ssize_t) -> *mut PyObject;
    pub fn PyByteArray_Resize(bytearray: *mut PyObject, len: Py_ssize_t) -> c_int;
    pub fn PyByteArray_Size(bytearray: *mut PyObject) -> Py_ssize_t;
    pub static mut PyByteArray_Type: PyTypeObject;
    pub static mut PyBytesIter_Type: PyTypeObject;
    pub fn PyBytes_AsString(arg1: *mut PyObject) -> *mut c_char;
    pub fn PyBytes_AsStringAndSize(obj: *mut PyObject, s: *mut *mut c_char, len: *mut Py_ssize_t) -> c_int;
    pub fn PyBytes_Concat(arg1: *mut *mut PyObject, arg2: *mut PyObject);
    pub fn PyBytes_ConcatAndDel(arg1: *mut *mut PyObject, arg2: *mut PyObject);
    pub fn PyBytes_DecodeEscape(arg1: *const c_char, arg2: Py_ssize_t, arg3: *const c_char, arg4: Py_ssize_t, arg5: *const c_char) -> *mut PyObject;
    pub fn PyBytes_FromFormat(arg1: *const c_char, ...) -> *mut PyObject;
    pub fn PyBytes_FromObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyBytes_FromString(arg1: *const c_char) -> *mut PyObject;
    pub fn PyBytes_FromStringAndSize(arg1: *const c_char, arg2: Py_ssize_t) -> *mut PyObject;
    pub fn PyBytes_Repr(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    pub fn PyBytes_Size(arg1: *mut PyObject) -> Py_ssize_t;
    pub static mut PyBytes_Type: PyTypeObject;
    pub fn PyCFunction_GetFunction(f: *mut PyObject) -> Option<PyCFunction>;
    pub static mut PyCFunction_Type: PyTypeObject;
    pub fn PyCMethod_New(ml: *mut PyMethodDef, slf: *mut PyObject, module: *mut PyObject, cls: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyCallIter_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    pub static mut PyCallIter_Type: PyTypeObject;
    pub fn PyCallable_Check(arg1: *mut PyObject) -> c_int;
    pub fn PyCapsule_GetContext(capsule: *mut PyObject) -> *mut c_void;
    pub fn PyCapsule_GetDestructor(capsule: *mut PyObject) -> Option<PyCapsule_Destructor>;
    pub fn PyCapsule_GetName(capsule: *mut PyObject) -> *const c_char;
    pub fn PyCapsule_GetPointer(capsule: *mut PyObject, name: *const c_char) -> *mut c_void;
    pub fn PyCapsule_Import(name: *const c_char, no_block: c_int) -> *mut c_void;
    pub fn PyCapsule_IsValid(capsule: *mut PyObject, name: *const c_char) -> c_int;
    pub fn PyCapsule_New(pointer: *mut c_void, name: *const c_char, destructor: Option<PyCapsule_Destructor>) -> *mut PyObject;
    pub fn PyCapsule_SetContext(capsule: *mut PyObject, context: *mut c_void) -> c_int;
    pub fn PyCapsule_SetDestructor(capsule: *mut PyObject, destructor: Option<PyCapsule_Destructor>) -> c_int;
    pub fn PyCapsule_SetName(capsule: *mut PyObject, name: *const c_char) -> c_int;
    pub fn PyCapsule_SetPointer(capsule: *mut PyObject, pointer: *mut c_void) -> c_int;
    pub static mut PyCapsule_Type: PyTypeObject;
    pub fn PyCell_Get(o: *mut PyObject) -> *mut PyObject;
    pub fn PyCell_New(o: *mut PyObject) -> *mut PyObject;
    pub fn PyCell_Set(o: *mut PyObject, val: *mut PyObject) -> c_int;
    pub static mut PyCell_Type: PyTypeObject;
    pub static mut PyClassMethodDescr_Type: PyTypeObject;
    pub fn PyClassMethod_New(ob: *mut PyObject) -> *mut PyObject;
    pub static mut PyClassMethod_Type: PyTypeObject;
    pub fn PyCode_Optimize(code: *mut PyObject, consts: *mut PyObject, names: *mut PyObject, lnotab: *mut PyObject) -> *mut PyObject;
    pub static mut PyCode_Type: PyTypeObject;
    pub fn PyCodec_BackslashReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyCodec_Decode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_Decoder(encoding: *const c_char) -> *mut PyObject;
    pub fn PyCodec_Encode(object: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_Encoder(encoding: *const c_char) -> *mut PyObject;
    pub fn PyCodec_IgnoreErrors(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyCodec_IncrementalDecoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_IncrementalEncoder(encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_KnownEncoding(encoding: *const c_char) -> c_int;
    pub fn PyCodec_LookupError(name: *const c_char) -> *mut PyObject;
    pub fn PyCodec_Register(search_function: *mut PyObject) -> c_int;
    pub fn PyCodec_RegisterError(name: *const c_char, error: *mut PyObject) -> c_int;
    pub fn PyCodec_ReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyCodec_StreamReader(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_StreamWriter(encoding: *const c_char, stream: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    pub fn PyCodec_StrictErrors(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyCodec_XMLCharRefReplaceErrors(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyCompile_OpcodeStackEffect(opcode: c_int, oparg: c_int) -> c_int;
    pub fn PyCompile_OpcodeStackEffectWithJump(opcode: c_int, oparg: c_int, jump: c_int) -> c_int;
    pub fn PyComplex_AsCComplex(op: *mut PyObject) -> Py_complex;
    pub fn PyComplex_FromCComplex(v: Py_complex) -> *mut PyObject;
    pub fn PyComplex_FromDoubles(real: c_double, imag: c_double) -> *mut PyObject;
    pub fn PyComplex_ImagAsDouble(op: *mut PyObject) -> c_double;
    pub fn PyComplex_RealAsDouble(op: *mut PyObject) -> c_double;
    pub static mut PyComplex_Type: PyTypeObject;
    pub static mut PyContextToken_Type: PyTypeObject;
    pub fn PyContextVar_Get(var: *mut PyObject, default_value: *mut PyObject, value: *mut *mut PyObject) -> c_int;
    pub fn PyContextVar_New(name: *const c_char, def: *mut PyObject) -> *mut PyObject;
    pub fn PyContextVar_Reset(var: *mut PyObject, token: *mut PyObject) -> c_int;
    pub fn PyContextVar_Set(var: *mut PyObject, value: *mut PyObject) -> *mut PyObject;
    pub static mut PyContextVar_Type: PyTypeObject;
    pub fn PyContext_Copy(ctx: *mut PyObject) -> *mut PyObject;
    pub fn PyContext_CopyCurrent() -> *mut PyObject;
    pub fn PyContext_Enter(ctx: *mut PyObject) -> c_int;
    pub fn PyContext_Exit(ctx: *mut PyObject) -> c_int;
    pub fn PyContext_New() -> *mut PyObject;
    pub static mut PyContext_Type: PyTypeObject;
    pub static mut PyCoro_Type: PyTypeObject;
    pub fn PyDescr_NewClassMethod(arg1: *mut PyTypeObject, arg2: *mut PyMethodDef) -> *mut PyObject;
    pub fn PyDescr_NewGetSet(arg1: *mut PyTypeObject, arg2: *mut PyGetSetDef) -> *mut PyObject;
    pub fn PyDescr_NewMember(arg1: *mut PyTypeObject, arg2: *mut PyMemberDef) -> *mut PyObject;
    pub fn PyDescr_NewMethod(arg1: *mut PyTypeObject, arg2: *mut PyMethodDef) -> *mut PyObject;
    pub static mut PyDictItems_Type: PyTypeObject;
    pub static mut PyDictIterItem_Type: PyTypeObject;
    pub static mut PyDictIterKey_Type: PyTypeObject;
    pub static mut PyDictIterValue_Type: PyTypeObject;
    pub static mut PyDictKeys_Type: PyTypeObject;
    pub fn PyDictProxy_New(arg1: *mut PyObject) -> *mut PyObject;
    pub static mut PyDictProxy_Type: PyTypeObject;
    pub static mut PyDictRevIterItem_Type: PyTypeObject;
    pub static mut PyDictRevIterKey_Type: PyTypeObject;
    pub static mut PyDictRevIterValue_Type: PyTypeObject;
    pub static mut PyDictValues_Type: PyTypeObject;
    pub fn PyDict_Clear(mp: *mut PyObject);
    pub fn PyDict_Contains(mp: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PyDict_Copy(mp: *mut PyObject) -> *mut PyObject;
    pub fn PyDict_DelItem(mp: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PyDict_DelItemString(dp: *mut PyObject, key: *const c_char) -> c_int;
    pub fn PyDict_GetItem(mp: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    pub fn PyDict_GetItemString(dp: *mut PyObject, key: *const c_char) -> *mut PyObject;
    pub fn PyDict_GetItemWithError(mp: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    pub fn PyDict_Items(mp: *mut PyObject) -> *mut PyObject;
    pub fn PyDict_Keys(mp: *mut PyObject) -> *mut PyObject;
    pub fn PyDict_Merge(mp: *mut PyObject, other: *mut PyObject, _override: c_int) -> c_int;
    pub fn PyDict_MergeFromSeq2(d: *mut PyObject, seq2: *mut PyObject, _override: c_int) -> c_int;
    pub fn PyDict_New() -> *mut PyObject;
    pub fn PyDict_Next(mp: *mut PyObject, pos: *mut Py_ssize_t, key: *mut *mut PyObject, value: *mut *mut PyObject) -> c_int;
    pub fn PyDict_SetItem(mp: *mut PyObject, key: *mut PyObject, item: *mut PyObject) -> c_int;
    pub fn PyDict_SetItemString(dp: *mut PyObject, key: *const c_char, item: *mut PyObject) -> c_int;
    pub fn PyDict_Size(mp: *mut PyObject) -> Py_ssize_t;
    pub static mut PyDict_Type: PyTypeObject;
    pub fn PyDict_Update(mp: *mut PyObject, other: *mut PyObject) -> c_int;
    pub fn PyDict_Values(mp: *mut PyObject) -> *mut PyObject;
    pub static mut PyEllipsis_Type: PyTypeObject;
    pub static mut PyEnum_Type: PyTypeObject;
    pub fn PyErr_BadArgument() -> c_int;
    pub fn PyErr_CheckSignals() -> c_int;
    pub fn PyErr_Clear();
    pub fn PyErr_Display(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    pub fn PyErr_ExceptionMatches(arg1: *mut PyObject) -> c_int;
    pub fn PyErr_Fetch(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    pub fn PyErr_Format(exception: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    pub fn PyErr_GetExcInfo(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    pub fn PyErr_GivenExceptionMatches(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyErr_NewException(name: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_NewExceptionWithDoc(name: *const c_char, doc: *const c_char, base: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_NoMemory() -> *mut PyObject;
    pub fn PyErr_NormalizeException(arg1: *mut *mut PyObject, arg2: *mut *mut PyObject, arg3: *mut *mut PyObject);
    pub fn PyErr_Occurred() -> *mut PyObject;
    pub fn PyErr_Print();
    pub fn PyErr_PrintEx(arg1: c_int);
    pub fn PyErr_ProgramText(filename: *const c_char, lineno: c_int) -> *mut PyObject;
    pub fn PyErr_ResourceWarning(source: *mut PyObject, stack_level: Py_ssize_t, format: *const c_char, ...) -> c_int;
    pub fn PyErr_Restore(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    pub fn PyErr_SetExcInfo(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject);
    pub fn PyErr_SetFromErrno(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_SetFromErrnoWithFilename(exc: *mut PyObject, filename: *const c_char) -> *mut PyObject;
    pub fn PyErr_SetFromErrnoWithFilenameObject(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_SetFromErrnoWithFilenameObjects(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_SetImportError(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_SetImportErrorSubclass(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject, arg4: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_SetInterrupt();
    pub fn PyErr_SetNone(arg1: *mut PyObject);
    pub fn PyErr_SetObject(arg1: *mut PyObject, arg2: *mut PyObject);
    pub fn PyErr_SetString(exception: *mut PyObject, string: *const c_char);
    pub fn PyErr_SyntaxLocation(filename: *const c_char, lineno: c_int);
    pub fn PyErr_SyntaxLocationEx(filename: *const c_char, lineno: c_int, col_offset: c_int);
    pub fn PyErr_WarnEx(category: *mut PyObject, message: *const c_char, stack_level: Py_ssize_t) -> c_int;
    pub fn PyErr_WarnExplicit(category: *mut PyObject, message: *const c_char, filename: *const c_char, lineno: c_int, module: *const c_char, registry: *mut PyObject) -> c_int;
    pub fn PyErr_WarnExplicitObject(category: *mut PyObject, message: *mut PyObject, filename: *mut PyObject, lineno: c_int, module: *mut PyObject, registry: *mut PyObject) -> c_int;
    pub fn PyErr_WarnFormat(category: *mut PyObject, stack_level: Py_ssize_t, format: *const c_char, ...) -> c_int;
    pub fn PyErr_WriteUnraisable(arg1: *mut PyObject);
    pub fn PyEval_AcquireThread(tstate: *mut PyThreadState);
    pub fn PyEval_EvalCode(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> *mut PyObject;
    pub fn PyEval_EvalCodeEx(co: *mut PyObject, globals: *mut PyObject, locals: *mut PyObject, args: *const *mut PyObject, argc: c_int, kwds: *const *mut PyObject, kwdc: c_int, defs: *const *mut PyObject, defc: c_int, kwdefs: *mut PyObject, closure: *mut PyObject) -> *mut PyObject;
    pub fn PyEval_EvalFrame(arg1: *mut PyFrameObject) -> *mut PyObject;
    pub fn PyEval_EvalFrameEx(f: *mut PyFrameObject, exc: c_int) -> *mut PyObject;
    pub fn PyEval_GetBuiltins() -> *mut PyObject;
    pub fn PyEval_GetFrame() -> *mut PyFrameObject;
    pub fn PyEval_GetFuncDesc(arg1: *mut PyObject) -> *const c_char;
    pub fn PyEval_GetFuncName(arg1: *mut PyObject) -> *const c_char;
    pub fn PyEval_GetGlobals() -> *mut PyObject;
    pub fn PyEval_GetLocals() -> *mut PyObject;
    pub fn PyEval_InitThreads();
    pub fn PyEval_ReleaseThread(tstate: *mut PyThreadState);
    pub fn PyEval_SaveThread() -> *mut PyThreadState;
    pub static mut PyExc_ArithmeticError: *mut PyObject;
    pub static mut PyExc_AssertionError: *mut PyObject;
    pub static mut PyExc_AttributeError: *mut PyObject;
    pub static mut PyExc_BaseException: *mut PyObject;
    pub static mut PyExc_BlockingIOError: *mut PyObject;
    pub static mut PyExc_BrokenPipeError: *mut PyObject;
    pub static mut PyExc_BufferError: *mut PyObject;
    pub static mut PyExc_BytesWarning: *mut PyObject;
    pub static mut PyExc_ChildProcessError: *mut PyObject;
    pub static mut PyExc_ConnectionAbortedError: *mut PyObject;
    pub static mut PyExc_ConnectionError: *mut PyObject;
    pub static mut PyExc_ConnectionRefusedError: *mut PyObject;
    pub static mut PyExc_ConnectionResetError: *mut PyObject;
    pub static mut PyExc_DeprecationWarning: *mut PyObject;
    pub static mut PyExc_EOFError: *mut PyObject;
    pub static mut PyExc_EnvironmentError: *mut PyObject;
    pub static mut PyExc_Exception: *mut PyObject;
    pub static mut PyExc_FileExistsError: *mut PyObject;
    pub static mut PyExc_FileNotFoundError: *mut PyObject;
    pub static mut PyExc_FloatingPointError: *mut PyObject;
    pub static mut PyExc_FutureWarning: *mut PyObject;
    pub static mut PyExc_GeneratorExit: *mut PyObject;
    pub static mut PyExc_IOError: *mut PyObject;
    pub static mut PyExc_ImportError: *mut PyObject;
    pub static mut PyExc_ImportWarning: *mut PyObject;
    pub static mut PyExc_IndentationError: *mut PyObject;
    pub static mut PyExc_IndexError: *mut PyObject;
    pub static mut PyExc_InterruptedError: *mut PyObject;
    pub static mut PyExc_IsADirectoryError: *mut PyObject;
    pub static mut PyExc_KeyError: *mut PyObject;
    pub static mut PyExc_KeyboardInterrupt: *mut PyObject;
    pub static mut PyExc_LookupError: *mut PyObject;
    pub static mut PyExc_MemoryError: *mut PyObject;
    pub static mut PyExc_ModuleNotFoundError: *mut PyObject;
    pub static mut PyExc_NameError: *mut PyObject;
    pub static mut PyExc_NotADirectoryError: *mut PyObject;
    pub static mut PyExc_NotImplementedError: *mut PyObject;
    pub static mut PyExc_OSError: *mut PyObject;
    pub static mut PyExc_OverflowError: *mut PyObject;
    pub static mut PyExc_PendingDeprecationWarning: *mut PyObject;
    pub static mut PyExc_PermissionError: *mut PyObject;
    pub static mut PyExc_ProcessLookupError: *mut PyObject;
    pub static mut PyExc_RecursionError: *mut PyObject;
    pub static mut PyExc_ReferenceError: *mut PyObject;
    pub static mut PyExc_ResourceWarning: *mut PyObject;
    pub static mut PyExc_RuntimeError: *mut PyObject;
    pub static mut PyExc_RuntimeWarning: *mut PyObject;
    pub static mut PyExc_StopAsyncIteration: *mut PyObject;
    pub static mut PyExc_StopIteration: *mut PyObject;
    pub static mut PyExc_SyntaxError: *mut PyObject;
    pub static mut PyExc_SyntaxWarning: *mut PyObject;
    pub static mut PyExc_SystemError: *mut PyObject;
    pub static mut PyExc_SystemExit: *mut PyObject;
    pub static mut PyExc_TabError: *mut PyObject;
    pub static mut PyExc_TimeoutError: *mut PyObject;
    pub static mut PyExc_TypeError: *mut PyObject;
    pub static mut PyExc_UnboundLocalError: *mut PyObject;
    pub static mut PyExc_UnicodeDecodeError: *mut PyObject;
    pub static mut PyExc_UnicodeEncodeError: *mut PyObject;
    pub static mut PyExc_UnicodeError: *mut PyObject;
    pub static mut PyExc_UnicodeTranslateError: *mut PyObject;
    pub static mut PyExc_UnicodeWarning: *mut PyObject;
    pub static mut PyExc_UserWarning: *mut PyObject;
    pub static mut PyExc_ValueError: *mut PyObject;
    pub static mut PyExc_Warning: *mut PyObject;
    pub static mut PyExc_ZeroDivisionError: *mut PyObject;
    pub fn PyException_GetCause(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyException_GetContext(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyException_GetTraceback(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyException_SetCause(arg1: *mut PyObject, arg2: *mut PyObject);
    pub fn PyException_SetContext(arg1: *mut PyObject, arg2: *mut PyObject);
    pub fn PyException_SetTraceback(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyFile_FromFd(arg1: c_int, arg2: *const c_char, arg3: *const c_char, arg4: c_int, arg5: *const c_char, arg6: *const c_char, arg7: *const c_char, arg8: c_int) -> *mut PyObject;
    pub fn PyFile_GetLine(arg1: *mut PyObject, arg2: c_int) -> *mut PyObject;
    pub fn PyFile_WriteObject(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> c_int;
    pub fn PyFile_WriteString(arg1: *const c_char, arg2: *mut PyObject) -> c_int;
    pub static mut PyFilter_Type: PyTypeObject;
    pub fn PyFloat_AsDouble(arg1: *mut PyObject) -> c_double;
    pub fn PyFloat_FromDouble(arg1: c_double) -> *mut PyObject;
    pub fn PyFloat_FromString(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyFloat_GetInfo() -> *mut PyObject;
    pub fn PyFloat_GetMax() -> c_double;
    pub fn PyFloat_GetMin() -> c_double;
    pub static mut PyFloat_Type: PyTypeObject;
    pub fn PyFrame_BlockSetup(f: *mut PyFrameObject, _type: c_int, handler: c_int, level: c_int);
    pub fn PyFrame_FastToLocals(f: *mut PyFrameObject);
    pub fn PyFrame_FastToLocalsWithError(f: *mut PyFrameObject) -> c_int;
    pub fn PyFrame_GetLineNumber(frame: *mut PyFrameObject) -> c_int;
    pub fn PyFrame_LocalsToFast(f: *mut PyFrameObject, clear: c_int);
    pub static mut PyFrame_Type: PyTypeObject;
    pub fn PyFrozenSet_New(arg1: *mut PyObject) -> *mut PyObject;
    pub static mut PyFrozenSet_Type: PyTypeObject;
    pub fn PyFunction_GetAnnotations(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetClosure(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetCode(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetDefaults(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetGlobals(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetKwDefaults(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_GetModule(op: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_New(code: *mut PyObject, globals: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_NewWithQualName(code: *mut PyObject, globals: *mut PyObject, qualname: *mut PyObject) -> *mut PyObject;
    pub fn PyFunction_SetAnnotations(op: *mut PyObject, annotations: *mut PyObject) -> c_int;
    pub fn PyFunction_SetClosure(op: *mut PyObject, closure: *mut PyObject) -> c_int;
    pub fn PyFunction_SetDefaults(op: *mut PyObject, defaults: *mut PyObject) -> c_int;
    pub fn PyFunction_SetKwDefaults(op: *mut PyObject, defaults: *mut PyObject) -> c_int;
    pub static mut PyFunction_Type: PyTypeObject;
    pub fn PyGC_Collect() -> Py_ssize_t;
    pub fn PyGILState_Check() -> c_int;
    pub fn PyGILState_Release(arg1: PyGILState_STATE);
    pub fn PyGen_New(frame: *mut PyFrameObject) -> *mut PyObject;
    pub static mut PyGen_Type: PyTypeObject;
    pub static mut PyGetSetDescr_Type: PyTypeObject;
    pub fn PyImport_AddModule(name: *const c_char) -> *mut PyObject;
    pub fn PyImport_AddModuleObject(name: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_AppendInittab(name: *const c_char, initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>) -> c_int;
    pub fn PyImport_ExecCodeModule(name: *const c_char, co: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_ExecCodeModuleEx(name: *const c_char, co: *mut PyObject, pathname: *const c_char) -> *mut PyObject;
    pub fn PyImport_ExecCodeModuleObject(name: *mut PyObject, co: *mut PyObject, pathname: *mut PyObject, cpathname: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_ExecCodeModuleWithPathnames(name: *const c_char, co: *mut PyObject, pathname: *const c_char, cpathname: *const c_char) -> *mut PyObject;
    pub fn PyImport_GetImporter(path: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_GetMagicNumber() -> c_long;
    pub fn PyImport_GetMagicTag() -> *const c_char;
    pub fn PyImport_GetModule(name: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_GetModuleDict() -> *mut PyObject;
    pub fn PyImport_Import(name: *mut PyObject) -> *mut PyObject;
    pub fn PyImport_ImportFrozenModule(name: *const c_char) -> c_int;
    pub fn PyImport_ImportFrozenModuleObject(name: *mut PyObject) -> c_int;
    pub fn PyImport_ImportModule(name: *const c_char) -> *mut PyObject;
    pub fn PyImport_ImportModuleLevel(name: *const c_char, globals: *mut PyObject, locals: *mut PyObject, fromlist: *mut PyObject, level: c_int) -> *mut PyObject;
    pub fn PyImport_ImportModuleLevelObject(name: *mut PyObject, globals: *mut PyObject, locals: *mut PyObject, fromlist: *mut PyObject, level: c_int) -> *mut PyObject;
    pub fn PyImport_ReloadModule(m: *mut PyObject) -> *mut PyObject;
    pub fn PyIndex_Check(o: *mut PyObject) -> c_int;
    pub fn PyInterpreterState_Head() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_Next(interp: *mut PyInterpreterState) -> *mut PyInterpreterState;
    pub fn PyIter_Check(obj: *mut PyObject) -> c_int;
    pub fn PyIter_Next(arg1: *mut PyObject) -> *mut PyObject;
    pub static mut PyListIter_Type: PyTypeObject;
    pub static mut PyListRevIter_Type: PyTypeObject;
    pub fn PyList_Append(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyList_AsTuple(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyList_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    pub fn PyList_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    pub fn PyList_Insert(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    pub fn PyList_New(size: Py_ssize_t) -> *mut PyObject;
    pub fn PyList_Reverse(arg1: *mut PyObject) -> c_int;
    pub fn PyList_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    pub fn PyList_SetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t, arg4: *mut PyObject) -> c_int;
    pub fn PyList_Size(arg1: *mut PyObject) -> Py_ssize_t;
    pub fn PyList_Sort(arg1: *mut PyObject) -> c_int;
    pub static mut PyList_Type: PyTypeObject;
    pub static mut PyLongRangeIter_Type: PyTypeObject;
    pub fn PyLong_AsDouble(arg1: *mut PyObject) -> c_double;
    pub fn PyLong_AsLong(arg1: *mut PyObject) -> c_long;
    pub fn PyLong_AsLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_long;
    pub fn PyLong_AsLongLong(arg1: *mut PyObject) -> c_longlong;
    pub fn PyLong_AsLongLongAndOverflow(arg1: *mut PyObject, arg2: *mut c_int) -> c_longlong;
    pub fn PyLong_AsSize_t(arg1: *mut PyObject) -> size_t;
    pub fn PyLong_AsSsize_t(arg1: *mut PyObject) -> Py_ssize_t;
    pub fn PyLong_AsUnsignedLong(arg1: *mut PyObject) -> c_ulong;
    pub fn PyLong_AsUnsignedLongLong(arg1: *mut PyObject) -> c_ulonglong;
    pub fn PyLong_AsUnsignedLongLongMask(arg1: *mut PyObject) -> c_ulonglong;
    pub fn PyLong_AsUnsignedLongMask(arg1: *mut PyObject) -> c_ulong;
    pub fn PyLong_AsVoidPtr(arg1: *mut PyObject) -> *mut c_void;
    pub fn PyLong_FromDouble(arg1: c_double) -> *mut PyObject;
    pub fn PyLong_FromLong(arg1: c_long) -> *mut PyObject;
    pub fn PyLong_FromLongLong(arg1: c_longlong) -> *mut PyObject;
    pub fn PyLong_FromSize_t(arg1: size_t) -> *mut PyObject;
    pub fn PyLong_FromSsize_t(arg1: Py_ssize_t) -> *mut PyObject;
    pub fn PyLong_FromString(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> *mut PyObject;
    pub fn PyLong_FromUnsignedLong(arg1: c_ulong) -> *mut PyObject;
    pub fn PyLong_FromUnsignedLongLong(arg1: c_ulonglong) -> *mut PyObject;
    pub fn PyLong_FromVoidPtr(arg1: *mut c_void) -> *mut PyObject;
    pub fn PyLong_GetInfo() -> *mut PyObject;
    pub static mut PyLong_Type: PyTypeObject;
    pub static mut PyMap_Type: PyTypeObject;
    pub fn PyMapping_Check(o: *mut PyObject) -> c_int;
    pub fn PyMapping_GetItemString(o: *mut PyObject, key: *const c_char) -> *mut PyObject;
    pub fn PyMapping_HasKey(o: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PyMapping_HasKeyString(o: *mut PyObject, key: *const c_char) -> c_int;
    pub fn PyMapping_Items(o: *mut PyObject) -> *mut PyObject;
    pub fn PyMapping_Keys(o: *mut PyObject) -> *mut PyObject;
    pub fn PyMapping_Length(o: *mut PyObject) -> Py_ssize_t;
    pub fn PyMapping_SetItemString(o: *mut PyObject, key: *const c_char, value: *mut PyObject) -> c_int;
    pub fn PyMapping_Size(o: *mut PyObject) -> Py_ssize_t;
    pub fn PyMapping_Values(o: *mut PyObject) -> *mut PyObject;
    pub fn PyMem_Calloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    pub fn PyMem_Free(ptr: *mut c_void);
    pub fn PyMem_Malloc(size: size_t) -> *mut c_void;
    pub fn PyMem_RawCalloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    pub fn PyMem_RawFree(ptr: *mut c_void);
    pub fn PyMem_RawMalloc(size: size_t) -> *mut c_void;
    pub fn PyMem_RawRealloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    pub fn PyMem_Realloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    pub static mut PyMemberDescr_Type: PyTypeObject;
    pub fn PyMember_GetOne(addr: *const c_char, l: *mut PyMemberDef) -> *mut PyObject;
    pub fn PyMember_SetOne(addr: *mut c_char, l: *mut PyMemberDef, value: *mut PyObject) -> c_int;
    pub fn PyMemoryView_FromMemory(mem: *mut c_char, size: Py_ssize_t, flags: c_int) -> *mut PyObject;
    pub fn PyMemoryView_FromObject(base: *mut PyObject) -> *mut PyObject;
    pub fn PyMemoryView_GetContiguous(base: *mut PyObject, buffertype: c_int, order: c_char) -> *mut PyObject;
    pub static mut PyMemoryView_Type: PyTypeObject;
    pub static mut PyMethodDescr_Type: PyTypeObject;
    pub fn PyModuleDef_Init(arg1: *mut PyModuleDef) -> *mut PyObject;
    pub static mut PyModuleDef_Type: PyTypeObject;
    pub fn PyModule_AddFunctions(arg1: *mut PyObject, arg2: *mut PyMethodDef) -> c_int;
    pub fn PyModule_AddIntConstant(module: *mut PyObject, name: *const c_char, value: c_long) -> c_int;
    pub fn PyModule_AddObject(module: *mut PyObject, name: *const c_char, value: *mut PyObject) -> c_int;
    pub fn PyModule_AddStringConstant(module: *mut PyObject, name: *const c_char, value: *const c_char) -> c_int;
    pub fn PyModule_Create2(module: *mut PyModuleDef, apiver: c_int) -> *mut PyObject;
    pub fn PyModule_ExecDef(module: *mut PyObject, def: *mut PyModuleDef) -> c_int;
    pub fn PyModule_FromDefAndSpec2(def: *mut PyModuleDef, spec: *mut PyObject, module_api_version: c_int) -> *mut PyObject;
    pub fn PyModule_GetDef(arg1: *mut PyObject) -> *mut PyModuleDef;
    pub fn PyModule_GetDict(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyModule_GetName(arg1: *mut PyObject) -> *const c_char;
    pub fn PyModule_GetState(arg1: *mut PyObject) -> *mut c_void;
    pub fn PyModule_New(name: *const c_char) -> *mut PyObject;
    pub fn PyModule_NewObject(name: *mut PyObject) -> *mut PyObject;
    pub fn PyModule_SetDocString(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    pub static mut PyModule_Type: PyTypeObject;
    pub fn PyNumber_Absolute(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Add(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_And(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_AsSsize_t(o: *mut PyObject, exc: *mut PyObject) -> Py_ssize_t;
    pub fn PyNumber_Check(o: *mut PyObject) -> c_int;
    pub fn PyNumber_Divmod(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Float(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_FloorDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceAdd(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceAnd(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceFloorDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceLshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceMatrixMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceOr(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlacePower(o1: *mut PyObject, o2: *mut PyObject, o3: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceRemainder(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceRshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceSubtract(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceTrueDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_InPlaceXor(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Index(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Invert(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Long(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Lshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_MatrixMultiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Multiply(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Negative(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Or(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Positive(o: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Power(o1: *mut PyObject, o2: *mut PyObject, o3: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Remainder(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Rshift(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Subtract(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_ToBase(n: *mut PyObject, base: c_int) -> *mut PyObject;
    pub fn PyNumber_TrueDivide(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyNumber_Xor(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PyOS_AfterFork();
    pub fn PyOS_AfterFork_Child();
    pub fn PyOS_AfterFork_Parent();
    pub fn PyOS_BeforeFork();
    pub fn PyOS_FSPath(path: *mut PyObject) -> *mut PyObject;
    pub fn PyOS_InterruptOccurred() -> c_int;
    pub fn PyOS_double_to_string(val: c_double, format_code: c_char, precision: c_int, flags: c_int, _type: *mut c_int) -> *mut c_char;
    pub fn PyOS_getsig(arg1: c_int) -> unsafe extern "C" fn(c_int);
    pub fn PyOS_setsig(arg1: c_int, arg2: unsafe extern "C" fn(c_int)) -> unsafe extern "C" fn(c_int);
    pub fn PyOS_string_to_double(str: *const c_char, endptr: *mut *mut c_char, overflow_exception: *mut PyObject) -> c_double;
    pub fn PyOS_strtol(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_long;
    pub fn PyOS_strtoul(arg1: *const c_char, arg2: *mut *mut c_char, arg3: c_int) -> c_ulong;
    pub fn PyObject_ASCII(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_AsFileDescriptor(arg1: *mut PyObject) -> c_int;
    pub fn PyObject_Bytes(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Call(callable_object: *mut PyObject, args: *mut PyObject, kw: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_CallFinalizer(arg1: *mut PyObject);
    pub fn PyObject_CallFunction(callable_object: *mut PyObject, format: *const c_char, ...) -> *mut PyObject;
    pub fn PyObject_CallFunctionObjArgs(callable: *mut PyObject, ...) -> *mut PyObject;
    pub fn PyObject_CallMethod(o: *mut PyObject, method: *const c_char, format: *const c_char, ...) -> *mut PyObject;
    pub fn PyObject_CallMethodObjArgs(o: *mut PyObject, method: *mut PyObject, ...) -> *mut PyObject;
    pub fn PyObject_CallObject(callable_object: *mut PyObject, args: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Calloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    pub fn PyObject_ClearWeakRefs(arg1: *mut PyObject);
    pub fn PyObject_DelItem(o: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PyObject_DelItemString(o: *mut PyObject, key: *const c_char) -> c_int;
    pub fn PyObject_Dir(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Format(obj: *mut PyObject, format_spec: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Free(ptr: *mut c_void);
    pub fn PyObject_GC_Del(arg1: *mut c_void);
    pub fn PyObject_GenericGetAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_GenericSetAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;
    pub fn PyObject_GenericSetDict(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut c_void) -> c_int;
    pub fn PyObject_GetAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_GetAttrString(arg1: *mut PyObject, arg2: *const c_char) -> *mut PyObject;
    pub fn PyObject_GetItem(o: *mut PyObject, key: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_GetIter(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_HasAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyObject_HasAttrString(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    pub fn PyObject_Hash(arg1: *mut PyObject) -> Py_hash_t;
    pub fn PyObject_HashNotImplemented(arg1: *mut PyObject) -> Py_hash_t;
    pub fn PyObject_IS_GC(o: *mut PyObject) -> c_int;
    pub fn PyObject_Init(arg1: *mut PyObject, arg2: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyObject_InitVar(arg1: *mut PyVarObject, arg2: *mut PyTypeObject, arg3: Py_ssize_t) -> *mut PyVarObject;
    pub fn PyObject_IsInstance(object: *mut PyObject, typeorclass: *mut PyObject) -> c_int;
    pub fn PyObject_IsSubclass(object: *mut PyObject, typeorclass: *mut PyObject) -> c_int;
    pub fn PyObject_IsTrue(arg1: *mut PyObject) -> c_int;
    pub fn PyObject_Length(o: *mut PyObject) -> Py_ssize_t;
    pub fn PyObject_LengthHint(o: *mut PyObject, arg1: Py_ssize_t) -> Py_ssize_t;
    pub fn PyObject_Malloc(size: size_t) -> *mut c_void;
    pub fn PyObject_Not(arg1: *mut PyObject) -> c_int;
    pub fn PyObject_Print(o: *mut PyObject, fp: *mut FILE, flags: c_int) -> c_int;
    pub fn PyObject_Realloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    pub fn PyObject_Repr(o: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_RichCompare(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> *mut PyObject;
    pub fn PyObject_RichCompareBool(arg1: *mut PyObject, arg2: *mut PyObject, arg3: c_int) -> c_int;
    pub fn PyObject_SelfIter(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_SetAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut PyObject) -> c_int;
    pub fn PyObject_SetAttrString(arg1: *mut PyObject, arg2: *const c_char, arg3: *mut PyObject) -> c_int;
    pub fn PyObject_SetItem(o: *mut PyObject, key: *mut PyObject, v: *mut PyObject) -> c_int;
    pub fn PyObject_Size(o: *mut PyObject) -> Py_ssize_t;
    pub fn PyObject_Str(o: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Type(o: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_VectorcallDict(callable: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwdict: *mut PyObject) -> *mut PyObject;
    pub static mut PyProperty_Type: PyTypeObject;
    pub static mut PyRangeIter_Type: PyTypeObject;
    pub static mut PyRange_Type: PyTypeObject;
    pub static mut PyReversed_Type: PyTypeObject;
    pub fn PyRun_AnyFileExFlags(fp: *mut FILE, filename: *const c_char, closeit: c_int, flags: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_File(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject) -> *mut PyObject;
    pub fn PyRun_InteractiveLoopFlags(fp: *mut FILE, filename: *const c_char, flags: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_InteractiveOneFlags(fp: *mut FILE, filename: *const c_char, flags: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_InteractiveOneObject(fp: *mut FILE, filename: *mut PyObject, flags: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_SimpleFileExFlags(fp: *mut FILE, filename: *const c_char, closeit: c_int, flags: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_SimpleString(s: *const c_char) -> c_int;
    pub fn PyRun_SimpleStringFlags(arg1: *const c_char, arg2: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_String(string: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject) -> *mut PyObject;
    pub fn PyRun_StringFlags(arg1: *const c_char, arg2: c_int, arg3: *mut PyObject, arg4: *mut PyObject, arg5: *mut PyCompilerFlags) -> *mut PyObject;
    pub fn PySeqIter_New(arg1: *mut PyObject) -> *mut PyObject;
    pub static mut PySeqIter_Type: PyTypeObject;
    pub fn PySequence_Check(o: *mut PyObject) -> c_int;
    pub fn PySequence_Concat(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PySequence_Contains(seq: *mut PyObject, ob: *mut PyObject) -> c_int;
    pub fn PySequence_Count(o: *mut PyObject, value: *mut PyObject) -> Py_ssize_t;
    pub fn PySequence_DelItem(o: *mut PyObject, i: Py_ssize_t) -> c_int;
    pub fn PySequence_DelSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t) -> c_int;
    pub fn PySequence_Fast(o: *mut PyObject, m: *const c_char) -> *mut PyObject;
    pub fn PySequence_GetItem(o: *mut PyObject, i: Py_ssize_t) -> *mut PyObject;
    pub fn PySequence_GetSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t) -> *mut PyObject;
    pub fn PySequence_In(o: *mut PyObject, value: *mut PyObject) -> c_int;
    pub fn PySequence_InPlaceConcat(o1: *mut PyObject, o2: *mut PyObject) -> *mut PyObject;
    pub fn PySequence_InPlaceRepeat(o: *mut PyObject, count: Py_ssize_t) -> *mut PyObject;
    pub fn PySequence_Index(o: *mut PyObject, value: *mut PyObject) -> Py_ssize_t;
    pub fn PySequence_Length(o: *mut PyObject) -> Py_ssize_t;
    pub fn PySequence_List(o: *mut PyObject) -> *mut PyObject;
    pub fn PySequence_Repeat(o: *mut PyObject, count: Py_ssize_t) -> *mut PyObject;
    pub fn PySequence_SetItem(o: *mut PyObject, i: Py_ssize_t, v: *mut PyObject) -> c_int;
    pub fn PySequence_SetSlice(o: *mut PyObject, i1: Py_ssize_t, i2: Py_ssize_t, v: *mut PyObject) -> c_int;
    pub fn PySequence_Size(o: *mut PyObject) -> Py_ssize_t;
    pub fn PySequence_Tuple(o: *mut PyObject) -> *mut PyObject;
    pub static mut PySetIter_Type: PyTypeObject;
    pub fn PySet_Add(set: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PySet_Clear(set: *mut PyObject) -> c_int;
    pub fn PySet_Contains(anyset: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PySet_Discard(set: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PySet_New(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PySet_Pop(set: *mut PyObject) -> *mut PyObject;
    pub fn PySet_Size(anyset: *mut PyObject) -> Py_ssize_t;
    pub static mut PySet_Type: PyTypeObject;
    pub fn PySlice_AdjustIndices(length: Py_ssize_t, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: Py_ssize_t) -> Py_ssize_t;
    pub fn PySlice_GetIndices(r: *mut PyObject, length: Py_ssize_t, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: *mut Py_ssize_t) -> c_int;
    pub fn PySlice_New(start: *mut PyObject, stop: *mut PyObject, step: *mut PyObject) -> *mut PyObject;
    pub static mut PySlice_Type: PyTypeObject;
    pub fn PySlice_Unpack(slice: *mut PyObject, start: *mut Py_ssize_t, stop: *mut Py_ssize_t, step: *mut Py_ssize_t) -> c_int;
    pub fn PyState_AddModule(arg1: *mut PyObject, arg2: *mut PyModuleDef) -> c_int;
    pub fn PyState_FindModule(arg1: *mut PyModuleDef) -> *mut PyObject;
    pub fn PyState_RemoveModule(arg1: *mut PyModuleDef) -> c_int;
    pub fn PyStaticMethod_New(ob: *mut PyObject) -> *mut PyObject;
    pub static mut PyStaticMethod_Type: PyTypeObject;
    pub fn PyStructSequence_New(_type: *mut PyTypeObject) -> *mut PyObject;
    pub static mut PySuper_Type: PyTypeObject;
    pub fn PySys_AddWarnOption(arg1: *const wchar_t);
    pub fn PySys_AddWarnOptionUnicode(arg1: *mut PyObject);
    pub fn PySys_AddXOption(arg1: *const wchar_t);
    pub fn PySys_FormatStderr(format: *const c_char, ...);
    pub fn PySys_FormatStdout(format: *const c_char, ...);
    pub fn PySys_GetObject(arg1: *const c_char) -> *mut PyObject;
    pub fn PySys_GetXOptions() -> *mut PyObject;
    pub fn PySys_HasWarnOptions() -> c_int;
    pub fn PySys_SetArgv(arg1: c_int, arg2: *mut *mut wchar_t);
    pub fn PySys_SetArgvEx(arg1: c_int, arg2: *mut *mut wchar_t, arg3: c_int);
    pub fn PySys_SetObject(arg1: *const c_char, arg2: *mut PyObject) -> c_int;
    pub fn PySys_SetPath(arg1: *const wchar_t);
    pub fn PySys_WriteStderr(format: *const c_char, ...);
    pub fn PySys_WriteStdout(format: *const c_char, ...);
    pub fn PyThreadState_Clear(arg1: *mut PyThreadState);
    pub fn PyThreadState_Delete(arg1: *mut PyThreadState);
    pub fn PyThreadState_DeleteCurrent();
    pub fn PyThreadState_Get() -> *mut PyThreadState;
    pub fn PyThreadState_GetDict() -> *mut PyObject;
    pub fn PyThreadState_New(arg1: *mut PyInterpreterState) -> *mut PyThreadState;
    pub fn PyThreadState_Swap(arg1: *mut PyThreadState) -> *mut PyThreadState;
    pub fn PyThread_get_thread_ident() -> c_ulong;
    pub fn PyThread_tss_alloc() -> *mut Py_tss_t;
    pub fn PyThread_tss_create(key: *mut Py_tss_t) -> c_int;
    pub fn PyThread_tss_delete(key: *mut Py_tss_t);
    pub fn PyThread_tss_free(key: *mut Py_tss_t);
    pub fn PyThread_tss_get(key: *mut Py_tss_t) -> *mut c_void;
    pub fn PyThread_tss_is_created(key: *mut Py_tss_t) -> c_int;
    pub fn PyThread_tss_set(key: *mut Py_tss_t, value: *mut c_void) -> c_int;
    pub fn PyTraceBack_Here(arg1: *mut PyFrameObject) -> c_int;
    pub fn PyTraceBack_Print(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub static mut PyTraceBack_Type: PyTypeObject;
    pub static mut PyTupleIter_Type: PyTypeObject;
    pub fn PyTuple_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    pub fn PyTuple_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    pub fn PyTuple_New(size: Py_ssize_t) -> *mut PyObject;
    pub fn PyTuple_Pack(arg1: Py_ssize_t, ...) -> *mut PyObject;
    pub fn PyTuple_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    pub fn PyTuple_Size(arg1: *mut PyObject) -> Py_ssize_t;
    pub static mut PyTuple_Type: PyTypeObject;
    pub fn PyType_ClearCache() -> c_uint;
    pub fn PyType_FromSpec(arg1: *mut PyType_Spec) -> *mut PyObject;
    pub fn PyType_FromSpecWithBases(arg1: *mut PyType_Spec, arg2: *mut PyObject) -> *mut PyObject;
    pub fn PyType_GenericAlloc(t: *mut PyTypeObject, nitems: Py_ssize_t) -> *mut PyObject;
    pub fn PyType_GenericNew(t: *mut PyTypeObject, args: *mut PyObject, kwds: *mut PyObject) -> *mut PyObject;
    pub fn PyType_GetFlags(arg1: *mut PyTypeObject) -> c_ulong;
    pub fn PyType_GetSlot(arg1: *mut PyTypeObject, arg2: c_int) -> *mut c_void;
    pub fn PyType_IsSubtype(a: *mut PyTypeObject, b: *mut PyTypeObject) -> c_int;
    pub fn PyType_Modified(t: *mut PyTypeObject);
    pub fn PyType_Ready(t: *mut PyTypeObject) -> c_int;
    pub static mut PyType_Type: PyTypeObject;
    pub fn PyUnicodeDecodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeDecodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeDecodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeDecodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeDecodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeDecodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub fn PyUnicodeDecodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    pub fn PyUnicodeDecodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub fn PyUnicodeEncodeError_GetEncoding(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeEncodeError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeEncodeError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeEncodeError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeEncodeError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeEncodeError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub fn PyUnicodeEncodeError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    pub fn PyUnicodeEncodeError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub static mut PyUnicodeIter_Type: PyTypeObject;
    pub fn PyUnicodeTranslateError_GetEnd(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeTranslateError_GetObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeTranslateError_GetReason(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicodeTranslateError_GetStart(arg1: *mut PyObject, arg2: *mut Py_ssize_t) -> c_int;
    pub fn PyUnicodeTranslateError_SetEnd(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub fn PyUnicodeTranslateError_SetReason(exc: *mut PyObject, reason: *const c_char) -> c_int;
    pub fn PyUnicodeTranslateError_SetStart(arg1: *mut PyObject, arg2: Py_ssize_t) -> c_int;
    pub fn PyUnicode_Append(pleft: *mut *mut PyObject, right: *mut PyObject);
    pub fn PyUnicode_AppendAndDel(pleft: *mut *mut PyObject, right: *mut PyObject);
    pub fn PyUnicode_AsASCIIString(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsCharmapString(unicode: *mut PyObject, mapping: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsEncodedString(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_AsLatin1String(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsRawUnicodeEscapeString(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsUCS4(unicode: *mut PyObject, buffer: *mut Py_UCS4, buflen: Py_ssize_t, copy_null: c_int) -> *mut Py_UCS4;
    pub fn PyUnicode_AsUCS4Copy(unicode: *mut PyObject) -> *mut Py_UCS4;
    pub fn PyUnicode_AsUTF16String(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsUTF32String(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsUTF8(unicode: *mut PyObject) -> *const c_char;
    pub fn PyUnicode_AsUTF8String(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsUnicodeEscapeString(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_AsWideChar(unicode: *mut PyObject, w: *mut wchar_t, size: Py_ssize_t) -> Py_ssize_t;
    pub fn PyUnicode_AsWideCharString(unicode: *mut PyObject, size: *mut Py_ssize_t) -> *mut wchar_t;
    pub fn PyUnicode_BuildEncodingMap(string: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_Compare(left: *mut PyObject, right: *mut PyObject) -> c_int;
    pub fn PyUnicode_CompareWithASCIIString(left: *mut PyObject, right: *const c_char) -> c_int;
    pub fn PyUnicode_Concat(left: *mut PyObject, right: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_Contains(container: *mut PyObject, element: *mut PyObject) -> c_int;
    pub fn PyUnicode_Count(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t) -> Py_ssize_t;
    pub fn PyUnicode_Decode(s: *const c_char, size: Py_ssize_t, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeASCII(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeCharmap(string: *const c_char, length: Py_ssize_t, mapping: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeFSDefault(s: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeFSDefaultAndSize(s: *const c_char, size: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_DecodeLatin1(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeLocale(str: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeLocaleAndSize(str: *const c_char, len: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeRawUnicodeEscape(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF16(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF16Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int, consumed: *mut Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF32(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF32Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, byteorder: *mut c_int, consumed: *mut Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF7(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF7Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, consumed: *mut Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF8(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF8Stateful(string: *const c_char, length: Py_ssize_t, errors: *const c_char, consumed: *mut Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_DecodeUnicodeEscape(string: *const c_char, length: Py_ssize_t, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_EncodeFSDefault(unicode: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_EncodeLocale(unicode: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_FSConverter(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;
    pub fn PyUnicode_FSDecoder(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;
    pub fn PyUnicode_Find(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
    pub fn PyUnicode_FindChar(str: *mut PyObject, ch: Py_UCS4, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
    pub fn PyUnicode_Format(format: *mut PyObject, args: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_FromEncodedObject(obj: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_FromFormat(format: *const c_char, ...) -> *mut PyObject;
    pub fn PyUnicode_FromKindAndData(kind: c_int, buffer: *const c_void, size: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_FromObject(obj: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_FromOrdinal(ordinal: c_int) -> *mut PyObject;
    pub fn PyUnicode_FromString(u: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_FromStringAndSize(u: *const c_char, size: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_FromWideChar(w: *const wchar_t, size: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_GetDefaultEncoding() -> *const c_char;
    pub fn PyUnicode_GetLength(unicode: *mut PyObject) -> Py_ssize_t;
    pub fn PyUnicode_InternFromString(u: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_InternInPlace(arg1: *mut *mut PyObject);
    pub fn PyUnicode_IsIdentifier(s: *mut PyObject) -> c_int;
    pub fn PyUnicode_Join(separator: *mut PyObject, seq: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_New(size: Py_ssize_t, maxchar: Py_UCS4) -> *mut PyObject;
    pub fn PyUnicode_Partition(s: *mut PyObject, sep: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_RPartition(s: *mut PyObject, sep: *mut PyObject) -> *mut PyObject;
    pub fn PyUnicode_RSplit(s: *mut PyObject, sep: *mut PyObject, maxsplit: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_ReadChar(unicode: *mut PyObject, index: Py_ssize_t) -> Py_UCS4;
    pub fn PyUnicode_Replace(str: *mut PyObject, substr: *mut PyObject, replstr: *mut PyObject, maxcount: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_Resize(unicode: *mut *mut PyObject, length: Py_ssize_t) -> c_int;
    pub fn PyUnicode_RichCompare(left: *mut PyObject, right: *mut PyObject, op: c_int) -> *mut PyObject;
    pub fn PyUnicode_Split(s: *mut PyObject, sep: *mut PyObject, maxsplit: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_Splitlines(s: *mut PyObject, keepends: c_int) -> *mut PyObject;
    pub fn PyUnicode_Substring(str: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t) -> *mut PyObject;
    pub fn PyUnicode_Tailmatch(str: *mut PyObject, substr: *mut PyObject, start: Py_ssize_t, end: Py_ssize_t, direction: c_int) -> Py_ssize_t;
    pub fn PyUnicode_Translate(str: *mut PyObject, table: *mut PyObject, errors: *const c_char) -> *mut PyObject;
    pub static mut PyUnicode_Type: PyTypeObject;
    pub fn PyUnicode_WriteChar(unicode: *mut PyObject, index: Py_ssize_t, character: Py_UCS4) -> c_int;
    pub fn PyUnstable_Code_GetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut *mut c_void) -> c_int;
    pub fn PyUnstable_Code_SetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut c_void) -> c_int;
    pub fn PyVectorcall_Function(callable: *mut PyObject) -> Option<vectorcallfunc>;
    pub fn PyWeakref_NewProxy(ob: *mut PyObject, callback: *mut PyObject) -> *mut PyObject;
    pub fn PyWeakref_NewRef(ob: *mut PyObject, callback: *mut PyObject) -> *mut PyObject;
    pub static mut PyWrapperDescr_Type: PyTypeObject;
    pub fn PyWrapper_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    pub static mut PyZip_Type: PyTypeObject;
    pub fn Py_AddPendingCall(func: Option<extern "C" fn(*mut c_void) -> c_int>, arg: *mut c_void) -> c_int;
    pub fn Py_AtExit(func: Option<extern "C" fn()>) -> c_int;
    pub fn Py_BuildValue(arg1: *const c_char, ...) -> *mut PyObject;
    pub fn Py_BytesMain(argc: c_int, argv: *mut *mut c_char) -> c_int;
    pub static mut Py_BytesWarningFlag: c_int;
    pub fn Py_CompileStringObject(str: *const c_char, filename: *mut PyObject, start: c_int, flags: *mut PyCompilerFlags, optimize: c_int) -> *mut PyObject;
    pub static mut Py_DebugFlag: c_int;
    pub fn Py_DecRef(o: *mut PyObject);
    pub fn Py_DecodeLocale(arg1: *const c_char, size: *mut Py_ssize_t) -> *mut wchar_t;
    pub static mut Py_DontWriteBytecodeFlag: c_int;
    pub fn Py_EncodeLocale(text: *const wchar_t, error_pos: *mut Py_ssize_t) -> *mut c_char;
    pub fn Py_EndInterpreter(arg1: *mut PyThreadState);
    pub fn Py_EnterRecursiveCall(arg1: *const c_char) -> c_int;
    pub fn Py_Exit(arg1: c_int) -> !;
    pub fn Py_FatalError(message: *const c_char) -> !;
    pub static mut Py_FileSystemDefaultEncodeErrors: *const c_char;
    pub static mut Py_FileSystemDefaultEncoding: *const c_char;
    pub fn Py_Finalize();
    pub fn Py_FinalizeEx() -> c_int;
    pub static mut Py_FrozenFlag: c_int;
    pub fn Py_GenericAlias(origin: *mut PyObject, args: *mut PyObject) -> *mut PyObject;
    pub static mut Py_GenericAliasType: PyTypeObject;
    pub fn Py_GetBuildInfo() -> *const c_char;
    pub fn Py_GetCompiler() -> *const c_char;
    pub fn Py_GetCopyright() -> *const c_char;
    pub fn Py_GetPlatform() -> *const c_char;
    pub fn Py_GetRecursionLimit() -> c_int;
    pub fn Py_GetVersion() -> *const c_char;
    pub static mut Py_HasFileSystemDefaultEncoding: c_int;
    pub static mut Py_HashRandomizationFlag: c_int;
    pub static mut Py_IgnoreEnvironmentFlag: c_int;
    pub fn Py_IncRef(o: *mut PyObject);
    pub fn Py_Initialize();
    pub fn Py_InitializeEx(arg1: c_int);
    pub static mut Py_InspectFlag: c_int;
    pub static mut Py_InteractiveFlag: c_int;
    pub fn Py_IsInitialized() -> c_int;
    pub static mut Py_IsolatedFlag: c_int;
    pub fn Py_LeaveRecursiveCall();
    pub fn Py_Main(argc: c_int, argv: *mut *mut wchar_t) -> c_int;
    pub fn Py_MakePendingCalls() -> c_int;
    pub fn Py_NewInterpreter() -> *mut PyThreadState;
    pub static mut Py_NoSiteFlag: c_int;
    pub static mut Py_NoUserSiteDirectory: c_int;
    pub static mut Py_OptimizeFlag: c_int;
    pub static mut Py_QuietFlag: c_int;
    pub fn Py_ReprEnter(arg1: *mut PyObject) -> c_int;
    pub fn Py_ReprLeave(arg1: *mut PyObject);
    pub fn Py_SetProgramName(arg1: *const wchar_t);
    pub fn Py_SetPythonHome(arg1: *const wchar_t);
    pub fn Py_SetRecursionLimit(arg1: c_int);
    pub static mut Py_UnbufferedStdioFlag: c_int;
    pub static mut Py_VerboseFlag: c_int;
    pub fn _PyCode_GetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut *mut c_void) -> c_int;
    pub fn _PyCode_SetExtra(code: *mut PyObject, index: Py_ssize_t, extra: *mut c_void) -> c_int;
    pub static mut _PyWeakref_RefType: PyTypeObject;
}
#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyBuffer_FillContiguousStrides(ndims: c_int, shape: *mut Py_ssize_t, strides: *mut Py_ssize_t, itemsize: c_int, fort: c_char);
    pub fn PyBuffer_FillInfo(view: *mut Py_buffer, o: *mut PyObject, buf: *mut c_void, len: Py_ssize_t, readonly: c_int, flags: c_int) -> c_int;
    pub fn PyBuffer_FromContiguous(view: *const Py_buffer, buf: *const c_void, len: Py_ssize_t, order: c_char) -> c_int;
    pub fn PyBuffer_GetPointer(view: *const Py_buffer, indices: *const Py_ssize_t) -> *mut c_void;
    pub fn PyBuffer_IsContiguous(view: *const Py_buffer, fort: c_char) -> c_int;
    pub fn PyBuffer_Release(view: *mut Py_buffer);
    pub fn PyBuffer_SizeFromFormat(format: *const c_char) -> Py_ssize_t;
    pub fn PyBuffer_ToContiguous(buf: *mut c_void, view: *const Py_buffer, len: Py_ssize_t, order: c_char) -> c_int;
    pub fn PyMemoryView_FromBuffer(view: *const Py_buffer) -> *mut PyObject;
    pub static PyStructSequence_UnnamedField: *const c_char;
}
#[cfg(any(not(PyPy), Py_3_12))]
extern_libpython! {
    pub fn PyCFunction_GetFlags(f: *mut PyObject) -> c_int;
    pub fn PyCFunction_GetSelf(f: *mut PyObject) -> *mut PyObject;
}
#[cfg(not(PyPy))]
extern_libpython! {
    pub static mut PyCMethod_Type: PyTypeObject;
    pub fn PyConfig_Clear(config: *mut PyConfig);
    pub fn PyConfig_InitIsolatedConfig(config: *mut PyConfig);
    pub fn PyConfig_InitPythonConfig(config: *mut PyConfig);
    pub fn PyConfig_Read(config: *mut PyConfig) -> PyStatus;
    pub fn PyConfig_SetArgv(config: *mut PyConfig, argc: Py_ssize_t, argv: *mut *const wchar_t) -> PyStatus;
    pub fn PyConfig_SetBytesArgv(config: *mut PyConfig, argc: Py_ssize_t, argv: *mut *const c_char) -> PyStatus;
    pub fn PyConfig_SetBytesString(config: *mut PyConfig, config_str: *mut *mut wchar_t, str: *const c_char) -> PyStatus;
    pub fn PyConfig_SetString(config: *mut PyConfig, config_str: *mut *mut wchar_t, str: *const wchar_t) -> PyStatus;
    pub fn PyConfig_SetWideStringList(config: *mut PyConfig, list: *mut PyWideStringList, length: Py_ssize_t, items: *mut *mut wchar_t) -> PyStatus;
    pub fn PyEval_SetProfile(trace_func: Option<Py_tracefunc>, arg1: *mut PyObject);
    pub fn PyEval_SetTrace(trace_func: Option<Py_tracefunc>, arg1: *mut PyObject);
    pub fn PyFrame_GetBack(frame: *mut PyFrameObject) -> *mut PyFrameObject;
    pub fn PyGILState_GetThisThreadState() -> *mut PyThreadState;
    pub fn PyHash_GetFuncDef() -> *mut PyHash_FuncDef;
    pub fn PyInterpreterState_Clear(arg1: *mut PyInterpreterState);
    pub fn PyInterpreterState_Delete(arg1: *mut PyInterpreterState);
    pub fn PyInterpreterState_Get() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_GetDict(arg1: *mut PyInterpreterState) -> *mut PyObject;
    pub fn PyInterpreterState_GetID(arg1: *mut PyInterpreterState) -> i64;
    pub fn PyInterpreterState_Main() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_New() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_ThreadHead(interp: *mut PyInterpreterState) -> *mut PyThreadState;
    pub fn PyModule_GetFilenameObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyModule_GetNameObject(arg1: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_GC_Track(arg1: *mut c_void);
    pub fn PyObject_GC_UnTrack(arg1: *mut c_void);
    pub fn PyPreConfig_InitIsolatedConfig(config: *mut PyPreConfig);
    pub fn PyPreConfig_InitPythonConfig(config: *mut PyPreConfig);
    pub fn PyStatus_Error(err_msg: *const c_char) -> PyStatus;
    pub fn PyStatus_Exception(err: PyStatus) -> c_int;
    pub fn PyStatus_Exit(exitcode: c_int) -> PyStatus;
    pub fn PyStatus_IsError(err: PyStatus) -> c_int;
    pub fn PyStatus_IsExit(err: PyStatus) -> c_int;
    pub fn PyStatus_NoMemory() -> PyStatus;
    pub fn PyStatus_Ok() -> PyStatus;
    pub fn PyStructSequence_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    pub fn PyStructSequence_NewType(desc: *mut PyStructSequence_Desc) -> *mut PyTypeObject;
    pub fn PyStructSequence_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject);
    pub fn PyThreadState_Next(tstate: *mut PyThreadState) -> *mut PyThreadState;
    pub fn PyThreadState_SetAsyncExc(arg1: c_long, arg2: *mut PyObject) -> c_int;
    pub fn PyUnicodeDecodeError_Create(encoding: *const c_char, object: *const c_char, length: Py_ssize_t, start: Py_ssize_t, end: Py_ssize_t, reason: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_CopyCharacters(to: *mut PyObject, to_start: Py_ssize_t, from: *mut PyObject, from_start: Py_ssize_t, how_many: Py_ssize_t) -> Py_ssize_t;
    pub fn PyUnicode_Fill(unicode: *mut PyObject, start: Py_ssize_t, length: Py_ssize_t, fill_char: Py_UCS4) -> Py_ssize_t;
    pub fn PyUnstable_Eval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
    pub fn PyWideStringList_Append(list: *mut PyWideStringList, item: *const wchar_t) -> PyStatus;
    pub fn PyWideStringList_Insert(list: *mut PyWideStringList, index: Py_ssize_t, item: *const wchar_t) -> PyStatus;
    pub fn Py_ExitStatusException(status: PyStatus) -> !;
    pub fn Py_GetArgcArgv(argc: *mut c_int, argv: *mut *mut *mut wchar_t);
    pub fn Py_InitializeFromConfig(config: *const PyConfig) -> PyStatus;
    pub fn Py_PreInitialize(src_config: *const PyPreConfig) -> PyStatus;
    pub fn Py_PreInitializeFromArgs(src_config: *const PyPreConfig, argc: Py_ssize_t, argv: *mut *mut wchar_t) -> PyStatus;
    pub fn Py_PreInitializeFromBytesArgs(src_config: *const PyPreConfig, argc: Py_ssize_t, argv: *mut *mut c_char) -> PyStatus;
    pub fn Py_RunMain() -> c_int;
    pub fn Py_UNICODE_TODECIMAL(ch: Py_UCS4) -> c_int;
    pub fn _PyEval_RequestCodeExtraIndex(func: freefunc) -> Py_ssize_t;
}
#[cfg(not(GraalPy))]
extern_libpython! {
    pub fn PyCode_Addr2Line(arg1: *mut PyCodeObject, arg2: c_int) -> c_int;
    pub fn PyCode_New(argcount: c_int, kwonlyargcount: c_int, nlocals: c_int, stacksize: c_int, flags: c_int, code: *mut PyObject, consts: *mut PyObject, names: *mut PyObject, varnames: *mut PyObject, freevars: *mut PyObject, cellvars: *mut PyObject, filename: *mut PyObject, name: *mut PyObject, firstlineno: c_int, lnotab: *mut PyObject) -> *mut PyCodeObject;
    pub fn PyCode_NewEmpty(filename: *const c_char, funcname: *const c_char, firstlineno: c_int) -> *mut PyCodeObject;
    pub fn PyCode_NewWithPosOnlyArgs(argcount: c_int, posonlyargcount: c_int, kwonlyargcount: c_int, nlocals: c_int, stacksize: c_int, flags: c_int, code: *mut PyObject, consts: *mut PyObject, names: *mut PyObject, varnames: *mut PyObject, freevars: *mut PyObject, cellvars: *mut PyObject, filename: *mut PyObject, name: *mut PyObject, firstlineno: c_int, lnotab: *mut PyObject) -> *mut PyCodeObject;
    pub fn PyDict_SetDefault(mp: *mut PyObject, key: *mut PyObject, default_obj: *mut PyObject) -> *mut PyObject;
    pub fn PyFrame_New(tstate: *mut PyThreadState, code: *mut PyCodeObject, globals: *mut PyObject, locals: *mut PyObject) -> *mut PyFrameObject;
    pub fn PyMarshal_ReadLastObjectFromFile(file: *mut FILE) -> *mut PyObject;
    pub fn PyMarshal_ReadLongFromFile(file: *mut FILE) -> c_long;
    pub fn PyMarshal_ReadObjectFromFile(file: *mut FILE) -> *mut PyObject;
    pub fn PyMarshal_ReadObjectFromString(data: *const c_char, len: Py_ssize_t) -> *mut PyObject;
    pub fn PyMarshal_ReadShortFromFile(file: *mut FILE) -> c_int;
    pub fn PyMarshal_WriteLongToFile(value: c_long, file: *mut FILE, version: c_int);
    pub fn PyMarshal_WriteObjectToFile(object: *mut PyObject, file: *mut FILE, version: c_int);
    pub fn PyMarshal_WriteObjectToString(object: *mut PyObject, version: c_int) -> *mut PyObject;
}
#[cfg(Py_3_10)]
#[cfg(not(PyPy))]
extern_libpython! {
    pub fn PyCodec_Unregister(search_function: *mut PyObject) -> c_int;
}
#[cfg(Py_3_12)]
extern_libpython! {
    pub fn PyDict_ClearWatcher(watcher_id: c_int) -> c_int;
    pub fn PyErr_DisplayException(exc: *mut PyObject);
    pub fn PyErr_GetRaisedException() -> *mut PyObject;
    pub fn PyErr_SetRaisedException(exc: *mut PyObject);
    pub fn PyFrame_GetVar(frame: *mut PyFrameObject, name: *mut PyObject) -> *mut PyObject;
    pub fn PyFrame_GetVarString(frame: *mut PyFrameObject, name: *mut c_char) -> *mut PyObject;
    pub fn PyObject_GetTypeData(obj: *mut PyObject, cls: *mut PyTypeObject) -> *mut c_void;
    pub fn PyType_FromMetaclass(metaclass: *mut PyTypeObject, module: *mut PyObject, spec: *mut PyType_Spec, bases: *mut PyObject) -> *mut PyObject;
    pub fn PyType_GetDict(o: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyType_GetTypeDataSize(cls: *mut PyTypeObject) -> Py_ssize_t;
}
#[cfg(Py_3_13)]
extern_libpython! {
    pub fn PyDict_ContainsString(mp: *mut PyObject, key: *const c_char) -> c_int;
    pub fn PyDict_GetItemRef(dp: *mut PyObject, key: *mut PyObject, result: *mut *mut PyObject) -> c_int;
    pub fn PyDict_GetItemStringRef(dp: *mut PyObject, key: *const c_char, result: *mut *mut PyObject) -> c_int;
    pub fn PyDict_Pop(dict: *mut PyObject, key: *mut PyObject, result: *mut *mut PyObject) -> c_int;
    pub fn PyDict_PopString(dict: *mut PyObject, key: *const c_char, result: *mut *mut PyObject) -> c_int;
    pub fn PyEval_GetFrameBuiltins() -> *mut PyObject;
    pub fn PyEval_GetFrameGlobals() -> *mut PyObject;
    pub fn PyEval_GetFrameLocals() -> *mut PyObject;
    pub static mut PyFrameLocalsProxy_Type: PyTypeObject;
    pub fn PyImport_AddModuleRef(name: *const c_char) -> *mut PyObject;
    pub fn PyList_Clear(list: *mut PyObject) -> c_int;
    pub fn PyList_Extend(list: *mut PyObject, iterable: *mut PyObject) -> c_int;
    pub fn PyList_GetItemRef(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    pub fn PyLong_FromUnicodeObject(u: *mut PyObject, base: c_int) -> *mut PyObject;
    pub fn PyMapping_GetOptionalItem(o: *mut PyObject, key: *mut PyObject, result: *mut *mut PyObject) -> c_int;
    pub fn PyMapping_GetOptionalItemString(o: *mut PyObject, key: *const c_char, result: *mut *mut PyObject) -> c_int;
    pub fn PyMapping_HasKeyStringWithError(o: *mut PyObject, key: *const c_char) -> c_int;
    pub fn PyMapping_HasKeyWithError(o: *mut PyObject, key: *mut PyObject) -> c_int;
    pub fn PyModule_Add(module: *mut PyObject, name: *const c_char, value: *mut PyObject) -> c_int;
    pub fn PyMutex_Lock(m: *mut PyMutex);
    pub fn PyMutex_Unlock(m: *mut PyMutex);
    pub fn PyObject_GenericHash(obj: *mut PyObject) -> Py_hash_t;
    pub fn PyObject_GetOptionalAttr(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut *mut PyObject) -> c_int;
    pub fn PyObject_GetOptionalAttrString(arg1: *mut PyObject, arg2: *const c_char, arg3: *mut *mut PyObject) -> c_int;
    pub fn PyObject_HasAttrStringWithError(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
    pub fn PyObject_HasAttrWithError(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyThreadState_GetUnchecked() -> *mut PyThreadState;
    pub fn PyType_GetFullyQualifiedName(arg1: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyType_GetModuleName(arg1: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyUnicode_EqualToUTF8(unicode: *mut PyObject, string: *const c_char) -> c_int;
    pub fn PyUnicode_EqualToUTF8AndSize(unicode: *mut PyObject, string: *const c_char, size: Py_ssize_t) -> c_int;
    pub static PyUnstable_ExecutableKinds: [*const PyTypeObject; 6];
    pub fn PyWeakref_GetRef(reference: *mut PyObject, pobj: *mut *mut PyObject) -> c_int;
    pub fn Py_GetConstant(constant_id: c_uint) -> *mut PyObject;
    pub fn Py_GetConstantBorrowed(constant_id: c_uint) -> *mut PyObject;
    pub fn Py_HashPointer(ptr: *const c_void) -> Py_hash_t;
    pub fn Py_IsFinalizing() -> c_int;
}
#[cfg(Py_3_13)]
#[cfg(any(not(Py_LIMITED_API), Py_3_15))]
extern_libpython! {
    pub fn PyDict_SetDefaultRef(mp: *mut PyObject, key: *mut PyObject, default_value: *mut PyObject, result: *mut *mut PyObject) -> c_int;
}
#[cfg(Py_3_12)]
#[cfg(not(GraalPy))]
extern_libpython! {
    pub fn PyDict_Unwatch(watcher_id: c_int, dict: *mut PyObject) -> c_int;
    pub fn PyDict_Watch(watcher_id: c_int, dict: *mut PyObject) -> c_int;
}
#[cfg(Py_3_11)]
extern_libpython! {
    pub fn PyErr_GetHandledException() -> *mut PyObject;
    pub fn PyErr_SetHandledException(exc: *mut PyObject);
    pub static mut PyExc_BaseExceptionGroup: *mut PyObject;
    pub fn PyFloat_Pack2(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    pub fn PyFloat_Pack4(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    pub fn PyFloat_Pack8(x: c_double, p: *mut c_char, le: c_int) -> c_int;
    pub fn PyFloat_Unpack2(p: *const c_char, le: c_int) -> c_double;
    pub fn PyFloat_Unpack4(p: *const c_char, le: c_int) -> c_double;
    pub fn PyFloat_Unpack8(p: *const c_char, le: c_int) -> c_double;
    pub fn PyFrame_GetBuiltins(frame: *mut PyFrameObject) -> *mut PyObject;
    pub fn PyFrame_GetGenerator(frame: *mut PyFrameObject) -> *mut PyObject;
    pub fn PyFrame_GetGlobals(frame: *mut PyFrameObject) -> *mut PyObject;
    pub fn PyFrame_GetLasti(frame: *mut PyFrameObject) -> c_int;
    pub fn PyFrame_GetLocals(frame: *mut PyFrameObject) -> *mut PyObject;
    pub fn PyObject_CopyData(dest: *mut PyObject, src: *mut PyObject) -> c_int;
    pub fn PyObject_GetBuffer(obj: *mut PyObject, view: *mut Py_buffer, flags: c_int) -> c_int;
    pub fn PyThreadState_EnterTracing(state: *mut PyThreadState);
    pub fn PyThreadState_LeaveTracing(state: *mut PyThreadState);
    pub fn PyType_GetName(arg1: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyType_GetQualName(arg1: *mut PyTypeObject) -> *mut PyObject;
    pub static Py_Version: c_ulong;
}
#[cfg(not(any(Py_3_14, target_arch = "wasm32")))]
extern_libpython! {
    pub fn PyEval_RestoreThread(tstate: *mut PyThreadState);
    pub fn PyGILState_Ensure() -> PyGILState_STATE;
}
#[cfg(Py_3_12)]
#[cfg(not(PyPy))]
extern_libpython! {
    pub fn PyEval_SetProfileAllThreads(trace_func: Option<Py_tracefunc>, arg1: *mut PyObject);
    pub fn PyEval_SetTraceAllThreads(trace_func: Option<Py_tracefunc>, arg1: *mut PyObject);
    pub fn PyUnstable_InterpreterFrame_GetCode(frame: *mut _PyInterpreterFrame) -> *mut PyObject;
    pub fn PyUnstable_InterpreterFrame_GetLasti(frame: *mut _PyInterpreterFrame) -> c_int;
    pub fn PyUnstable_InterpreterFrame_GetLine(frame: *mut _PyInterpreterFrame) -> c_int;
    pub fn Py_NewInterpreterFromConfig(tstate_p: *mut *mut PyThreadState, config: *const PyInterpreterConfig) -> PyStatus;
}
#[cfg(not(GraalPy))]
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyFrame_GetCode(frame: *mut PyFrameObject) -> *mut PyCodeObject;
}
#[cfg(not(PyPy))]
#[cfg(any(not(PyPy), Py_3_14))]
extern_libpython! {
    pub fn PyImport_ExtendInittab(newtab: *mut _inittab) -> c_int;
    pub static mut PyImport_FrozenModules: *const _frozen;
    pub static mut PyImport_Inittab: *mut _inittab;
}
#[cfg(not(Py_3_15))]
extern_libpython! {
    pub fn PyImport_ImportModuleNoBlock(name: *const c_char) -> *mut PyObject;
    pub fn PySys_ResetWarnOptions();
    pub fn PyUnicode_AsDecodedObject(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_AsDecodedUnicode(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_AsEncodedObject(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyUnicode_AsEncodedUnicode(unicode: *mut PyObject, encoding: *const c_char, errors: *const c_char) -> *mut PyObject;
    pub fn PyWeakref_GetObject(reference: *mut PyObject) -> *mut PyObject;
    pub fn Py_GetExecPrefix() -> *mut wchar_t;
    pub fn Py_GetPath() -> *mut wchar_t;
    pub fn Py_GetPrefix() -> *mut wchar_t;
    pub fn Py_GetProgramFullPath() -> *mut wchar_t;
    pub fn Py_GetProgramName() -> *mut wchar_t;
    pub fn Py_GetPythonHome() -> *mut wchar_t;
}
#[cfg(not(PyPy))]
#[cfg(Py_3_10)]
extern_libpython! {
    pub fn PyIter_Send(iter: *mut PyObject, arg: *mut PyObject, presult: *mut *mut PyObject) -> PySendResult;
}
#[cfg(any(Py_3_14, all(Py_3_13, not(Py_LIMITED_API))))]
extern_libpython! {
    pub fn PyLong_AsNativeBytes(v: *mut PyObject, buffer: *mut c_void, n_bytes: Py_ssize_t, flags: c_int) -> Py_ssize_t;
    pub fn PyLong_FromNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
    pub fn PyLong_FromUnsignedNativeBytes(buffer: *const c_void, n_bytes: size_t, flags: c_int) -> *mut PyObject;
}
#[cfg(not(any(PyPy, GraalPy)))]
extern_libpython! {
    pub fn PyMem_GetAllocator(domain: PyMemAllocatorDomain, allocator: *mut PyMemAllocatorEx);
    pub fn PyMem_SetAllocator(domain: PyMemAllocatorDomain, allocator: *mut PyMemAllocatorEx);
    pub fn PyMem_SetupDebugHooks();
    pub fn PyObject_GET_WEAKREFS_LISTPTR(o: *mut PyObject) -> *mut *mut PyObject;
    pub fn PyObject_GetArenaAllocator(allocator: *mut PyObjectArenaAllocator);
    pub fn PyObject_SetArenaAllocator(allocator: *mut PyObjectArenaAllocator);
    pub fn PyRun_AnyFile(fp: *mut FILE, name: *const c_char) -> c_int;
    pub fn PyRun_AnyFileEx(fp: *mut FILE, name: *const c_char, closeit: c_int) -> c_int;
    pub fn PyRun_AnyFileFlags(arg1: *mut FILE, arg2: *const c_char, arg3: *mut PyCompilerFlags) -> c_int;
    pub fn PyRun_FileEx(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject, c: c_int) -> *mut PyObject;
    pub fn PyRun_FileExFlags(fp: *mut FILE, filename: *const c_char, start: c_int, globals: *mut PyObject, locals: *mut PyObject, closeit: c_int, flags: *mut PyCompilerFlags) -> *mut PyObject;
    pub fn PyRun_FileFlags(fp: *mut FILE, p: *const c_char, s: c_int, g: *mut PyObject, l: *mut PyObject, flags: *mut PyCompilerFlags) -> *mut PyObject;
    pub fn PyRun_InteractiveLoop(f: *mut FILE, p: *const c_char) -> c_int;
    pub fn PyRun_InteractiveOne(f: *mut FILE, p: *const c_char) -> c_int;
    pub fn PyRun_SimpleFile(f: *mut FILE, p: *const c_char) -> c_int;
    pub fn PyRun_SimpleFileEx(f: *mut FILE, p: *const c_char, c: c_int) -> c_int;
    pub fn Py_CompileStringExFlags(str: *const c_char, filename: *const c_char, start: c_int, flags: *mut PyCompilerFlags, optimize: c_int) -> *mut PyObject;
}
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyModule_AddType(module: *mut PyObject, type_: *mut PyTypeObject) -> c_int;
    pub fn PyType_FromModuleAndSpec(module: *mut PyObject, spec: *mut PyType_Spec, bases: *mut PyObject) -> *mut PyObject;
    pub fn PyType_GetModule(arg1: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyType_GetModuleState(arg1: *mut PyTypeObject) -> *mut c_void;
    pub fn PyUnicode_AsUTF8AndSize(unicode: *mut PyObject, size: *mut Py_ssize_t) -> *const c_char;
}
#[cfg(not(all(windows, PyPy)))]
extern_libpython! {
    pub fn PyModule_GetFilename(arg1: *mut PyObject) -> *const c_char;
}
#[cfg(any(Py_3_15, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyObject_CallFinalizerFromDealloc(arg1: *mut PyObject) -> c_int;
}
#[cfg(not(PyPy))]
#[cfg(any(Py_3_10, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyObject_CallNoArgs(func: *mut PyObject) -> *mut PyObject;
}
#[cfg(any(Py_3_12, PyPy))]
extern_libpython! {
    pub fn PyObject_CallOneArg(func: *mut PyObject, arg: *mut PyObject) -> *mut PyObject;
}
#[cfg(not(PyPy))]
#[cfg(Py_3_11)]
extern_libpython! {
    pub fn PyObject_CheckBuffer(obj: *mut PyObject) -> c_int;
}
#[cfg(any(Py_3_13, all(PyPy, not(Py_3_11))))]
extern_libpython! {
    pub fn PyObject_DelAttr(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    pub fn PyObject_DelAttrString(arg1: *mut PyObject, arg2: *const c_char) -> c_int;
}
#[cfg(any(not(PyPy), Py_3_10))]
extern_libpython! {
    pub fn PyObject_GC_IsFinalized(arg1: *mut PyObject) -> c_int;
    pub fn PyObject_GC_IsTracked(arg1: *mut PyObject) -> c_int;
}
#[cfg(not(all(Py_LIMITED_API, not(Py_3_10))))]
extern_libpython! {
    pub fn PyObject_GenericGetDict(arg1: *mut PyObject, arg2: *mut c_void) -> *mut PyObject;
}
#[cfg(any(Py_3_12, all(Py_3_11, not(Py_LIMITED_API))))]
extern_libpython! {
    pub fn PyObject_Vectorcall(callable: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwnames: *mut PyObject) -> *mut PyObject;
}
#[cfg(any(Py_3_12, not(any(Py_LIMITED_API, PyPy))))]
extern_libpython! {
    pub fn PyObject_VectorcallMethod(name: *mut PyObject, args: *const *mut PyObject, nargsf: size_t, kwnames: *mut PyObject) -> *mut PyObject;
}
#[cfg(not(Py_LIMITED_API))]
extern_libpython! {
    pub fn PyStructSequence_InitType(_type: *mut PyTypeObject, desc: *mut PyStructSequence_Desc);
    pub fn PyStructSequence_InitType2(_type: *mut PyTypeObject, desc: *mut PyStructSequence_Desc) -> c_int;
}
#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
#[cfg(not(PyPy))]
extern_libpython! {
    pub fn PyThreadState_GetFrame(arg1: *mut PyThreadState) -> *mut PyFrameObject;
    pub fn PyThreadState_GetID(arg1: *mut PyThreadState) -> i64;
    pub fn PyThreadState_GetInterpreter(arg1: *mut PyThreadState) -> *mut PyInterpreterState;
}
#[cfg(any(Py_3_13, all(Py_3_11, not(Py_LIMITED_API))))]
extern_libpython! {
    pub fn PyType_GetModuleByDef(arg1: *mut PyTypeObject, arg2: *mut PyModuleDef) -> *mut PyObject;
}
#[cfg(any(Py_3_12, not(Py_LIMITED_API)))]
extern_libpython! {
    pub fn PyVectorcall_Call(callable: *mut PyObject, tuple: *mut PyObject, dict: *mut PyObject) -> *mut PyObject;
}
#[cfg(Py_3_11)]
#[cfg(not(PyPy))]
extern_libpython! {
    pub fn Py_GETENV(name: *const c_char) -> *mut c_char;
}
#[cfg(all(Py_3_11, not(any(PyPy, Py_LIMITED_API))))]
extern_libpython! {
    pub fn _PyInterpreterState_GetEvalFrameFunc(interp: *mut PyInterpreterState) -> _PyFrameEvalFunction;
    pub fn _PyInterpreterState_SetEvalFrameFunc(interp: *mut PyInterpreterState, eval_frame: Option<_PyFrameEvalFunction>);
}

#[cfg(any(Py_3_11, not(Py_LIMITED_API)))]
impl Py_buffer {
    /// A view of nothing.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        // SAFETY: integers and pointers, for which zero is valid.
        unsafe { core::mem::zeroed() }
    }
}
