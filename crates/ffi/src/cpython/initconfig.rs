// `Include/cpython/initconfig.h`: configuration of the interpreter.

/// Configuration of an isolated subinterpreter.
#[cfg(all(Py_3_12, not(PyPy)))]
pub const _PyInterpreterConfig_INIT: PyInterpreterConfig = PyInterpreterConfig {
    use_main_obmalloc: 0,
    allow_fork: 0,
    allow_exec: 0,
    allow_threads: 1,
    allow_daemon_threads: 0,
    check_multi_interp_extensions: 1,
    gil: PyInterpreterConfig_OWN_GIL,
};

/// Configuration that `Py_NewInterpreter` uses.
#[cfg(all(Py_3_12, not(PyPy)))]
pub const _PyInterpreterConfig_LEGACY_INIT: PyInterpreterConfig = PyInterpreterConfig {
    use_main_obmalloc: 1,
    allow_fork: 1,
    allow_exec: 1,
    allow_threads: 1,
    allow_daemon_threads: 1,
    check_multi_interp_extensions: if cfg!(Py_GIL_DISABLED) { 1 } else { 0 },
    gil: PyInterpreterConfig_SHARED_GIL,
};

/// Kind of a [`PyStatus`].
#[cfg(all(Py_3_8, not(PyPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum _PyStatus_TYPE {
    /// All went well.
    _PyStatus_TYPE_OK = 0,
    /// An error, with a message.
    _PyStatus_TYPE_ERROR = 1,
    /// The program should exit, with a code.
    _PyStatus_TYPE_EXIT = 2,
}

/// Outcome of an initialisation function.
/// <https://docs.python.org/3/c-api/init_config.html#c.PyStatus>
#[cfg(all(Py_3_8, not(PyPy)))]
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PyStatus {
    /// What the other fields mean.
    pub _type: _PyStatus_TYPE,
    /// Name of the function that failed, or NULL.
    pub func: *const c_char,
    /// Message, or NULL.
    pub err_msg: *const c_char,
    /// Code to exit with.
    pub exitcode: c_int,
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/init_config.html#c.PyWideStringList)
#[cfg(all(Py_3_8, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyWideStringList {
    /// `length`.
    pub length: Py_ssize_t,
    /// `items`.
    pub items: *mut *mut wchar_t,
}

/// [C](https://docs.python.org/3/c-api/init_config.html#c.PyPreConfig)
#[cfg(all(Py_3_8, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyPreConfig {
    /// `_config_init`.
    pub _config_init: c_int,
    /// `parse_argv`.
    pub parse_argv: c_int,
    /// `isolated`.
    pub isolated: c_int,
    /// `use_environment`.
    pub use_environment: c_int,
    /// `configure_locale`.
    pub configure_locale: c_int,
    /// `coerce_c_locale`.
    pub coerce_c_locale: c_int,
    /// `coerce_c_locale_warn`.
    pub coerce_c_locale_warn: c_int,
    /// `utf8_mode`.
    pub utf8_mode: c_int,
    /// `dev_mode`.
    pub dev_mode: c_int,
    /// `allocator`.
    pub allocator: c_int,
}

/// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig)
#[cfg(all(Py_3_10, not(PyPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyConfig {
    /// `_config_init`.
    pub _config_init: c_int,
    /// `isolated`.
    pub isolated: c_int,
    /// `use_environment`.
    pub use_environment: c_int,
    /// `dev_mode`.
    pub dev_mode: c_int,
    /// `install_signal_handlers`.
    pub install_signal_handlers: c_int,
    /// `use_hash_seed`.
    pub use_hash_seed: c_int,
    /// `hash_seed`.
    pub hash_seed: c_ulong,
    /// `faulthandler`.
    pub faulthandler: c_int,
    /// `tracemalloc`.
    pub tracemalloc: c_int,
    #[cfg(Py_3_12)]
    /// `perf_profiling`.
    pub perf_profiling: c_int,
    #[cfg(Py_3_14)]
    /// `remote_debug`.
    pub remote_debug: c_int,
    /// `import_time`.
    pub import_time: c_int,
    #[cfg(Py_3_11)]
    /// `code_debug_ranges`.
    pub code_debug_ranges: c_int,
    /// `show_ref_count`.
    pub show_ref_count: c_int,
    /// `dump_refs`.
    pub dump_refs: c_int,
    #[cfg(Py_3_11)]
    /// `dump_refs_file`.
    pub dump_refs_file: *mut wchar_t,
    /// `malloc_stats`.
    pub malloc_stats: c_int,
    #[cfg(Py_3_15)]
    /// `pymalloc_hugepages`.
    pub pymalloc_hugepages: c_int,
    /// `filesystem_encoding`.
    pub filesystem_encoding: *mut wchar_t,
    /// `filesystem_errors`.
    pub filesystem_errors: *mut wchar_t,
    /// `pycache_prefix`.
    pub pycache_prefix: *mut wchar_t,
    /// `parse_argv`.
    pub parse_argv: c_int,
    /// `orig_argv`.
    pub orig_argv: PyWideStringList,
    /// `argv`.
    pub argv: PyWideStringList,
    /// `xoptions`.
    pub xoptions: PyWideStringList,
    /// `warnoptions`.
    pub warnoptions: PyWideStringList,
    /// `site_import`.
    pub site_import: c_int,
    /// `bytes_warning`.
    pub bytes_warning: c_int,
    /// `warn_default_encoding`.
    pub warn_default_encoding: c_int,
    /// `inspect`.
    pub inspect: c_int,
    /// `interactive`.
    pub interactive: c_int,
    /// `optimization_level`.
    pub optimization_level: c_int,
    /// `parser_debug`.
    pub parser_debug: c_int,
    /// `write_bytecode`.
    pub write_bytecode: c_int,
    /// `verbose`.
    pub verbose: c_int,
    /// `quiet`.
    pub quiet: c_int,
    /// `user_site_directory`.
    pub user_site_directory: c_int,
    /// `configure_c_stdio`.
    pub configure_c_stdio: c_int,
    /// `buffered_stdio`.
    pub buffered_stdio: c_int,
    /// `stdio_encoding`.
    pub stdio_encoding: *mut wchar_t,
    /// `stdio_errors`.
    pub stdio_errors: *mut wchar_t,
    /// `check_hash_pycs_mode`.
    pub check_hash_pycs_mode: *mut wchar_t,
    #[cfg(Py_3_11)]
    /// `use_frozen_modules`.
    pub use_frozen_modules: c_int,
    #[cfg(Py_3_11)]
    /// `safe_path`.
    pub safe_path: c_int,
    #[cfg(Py_3_12)]
    /// `int_max_str_digits`.
    pub int_max_str_digits: c_int,
    #[cfg(Py_3_14)]
    /// `thread_inherit_context`.
    pub thread_inherit_context: c_int,
    #[cfg(Py_3_14)]
    /// `context_aware_warnings`.
    pub context_aware_warnings: c_int,
    #[cfg(Py_3_13)]
    /// `cpu_count`.
    pub cpu_count: c_int,
    #[cfg(Py_GIL_DISABLED)]
    /// `enable_gil`.
    pub enable_gil: c_int,
    #[cfg(all(Py_GIL_DISABLED, Py_3_14))]
    /// `tlbc_enabled`.
    pub tlbc_enabled: c_int,
    #[cfg(Py_3_15)]
    /// `lazy_imports`.
    pub lazy_imports: c_int,
    /// `pathconfig_warnings`.
    pub pathconfig_warnings: c_int,
    /// `program_name`.
    pub program_name: *mut wchar_t,
    /// `pythonpath_env`.
    pub pythonpath_env: *mut wchar_t,
    /// `home`.
    pub home: *mut wchar_t,
    /// `platlibdir`.
    pub platlibdir: *mut wchar_t,
    /// `module_search_paths_set`.
    pub module_search_paths_set: c_int,
    /// `module_search_paths`.
    pub module_search_paths: PyWideStringList,
    #[cfg(Py_3_11)]
    /// `stdlib_dir`.
    pub stdlib_dir: *mut wchar_t,
    /// `executable`.
    pub executable: *mut wchar_t,
    /// `base_executable`.
    pub base_executable: *mut wchar_t,
    /// `prefix`.
    pub prefix: *mut wchar_t,
    /// `base_prefix`.
    pub base_prefix: *mut wchar_t,
    /// `exec_prefix`.
    pub exec_prefix: *mut wchar_t,
    /// `base_exec_prefix`.
    pub base_exec_prefix: *mut wchar_t,
    /// `skip_source_first_line`.
    pub skip_source_first_line: c_int,
    /// `run_command`.
    pub run_command: *mut wchar_t,
    /// `run_module`.
    pub run_module: *mut wchar_t,
    /// `run_filename`.
    pub run_filename: *mut wchar_t,
    #[cfg(Py_3_13)]
    /// `sys_path_0`.
    pub sys_path_0: *mut wchar_t,
    /// `_install_importlib`.
    pub _install_importlib: c_int,
    /// `_init_main`.
    pub _init_main: c_int,
    #[cfg(not(Py_3_12))]
    /// `_isolated_interpreter`.
    pub _isolated_interpreter: c_int,
    #[cfg(Py_3_11)]
    /// `_is_python_build`.
    pub _is_python_build: c_int,
    #[cfg(all(Py_3_13, py_sys_config = "Py_DEBUG"))]
    /// `run_presite`.
    pub run_presite: *mut wchar_t,
}

/// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig)
#[cfg(all(Py_3_8, not(Py_3_10)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyConfig {
    /// `_config_init`.
    pub _config_init: c_int,
    /// `isolated`.
    pub isolated: c_int,
    /// `use_environment`.
    pub use_environment: c_int,
    /// `dev_mode`.
    pub dev_mode: c_int,
    /// `install_signal_handlers`.
    pub install_signal_handlers: c_int,
    /// `use_hash_seed`.
    pub use_hash_seed: c_int,
    /// `hash_seed`.
    pub hash_seed: c_ulong,
    /// `faulthandler`.
    pub faulthandler: c_int,
    #[cfg(Py_3_9)]
    /// `_use_peg_parser`.
    pub _use_peg_parser: c_int,
    /// `tracemalloc`.
    pub tracemalloc: c_int,
    /// `import_time`.
    pub import_time: c_int,
    /// `show_ref_count`.
    pub show_ref_count: c_int,
    #[cfg(not(Py_3_9))]
    /// `show_alloc_count`.
    pub show_alloc_count: c_int,
    /// `dump_refs`.
    pub dump_refs: c_int,
    /// `malloc_stats`.
    pub malloc_stats: c_int,
    /// `filesystem_encoding`.
    pub filesystem_encoding: *mut wchar_t,
    /// `filesystem_errors`.
    pub filesystem_errors: *mut wchar_t,
    /// `pycache_prefix`.
    pub pycache_prefix: *mut wchar_t,
    /// `parse_argv`.
    pub parse_argv: c_int,
    /// `argv`.
    pub argv: PyWideStringList,
    /// `program_name`.
    pub program_name: *mut wchar_t,
    /// `xoptions`.
    pub xoptions: PyWideStringList,
    /// `warnoptions`.
    pub warnoptions: PyWideStringList,
    /// `site_import`.
    pub site_import: c_int,
    /// `bytes_warning`.
    pub bytes_warning: c_int,
    /// `inspect`.
    pub inspect: c_int,
    /// `interactive`.
    pub interactive: c_int,
    /// `optimization_level`.
    pub optimization_level: c_int,
    /// `parser_debug`.
    pub parser_debug: c_int,
    /// `write_bytecode`.
    pub write_bytecode: c_int,
    /// `verbose`.
    pub verbose: c_int,
    /// `quiet`.
    pub quiet: c_int,
    /// `user_site_directory`.
    pub user_site_directory: c_int,
    /// `configure_c_stdio`.
    pub configure_c_stdio: c_int,
    /// `buffered_stdio`.
    pub buffered_stdio: c_int,
    /// `stdio_encoding`.
    pub stdio_encoding: *mut wchar_t,
    /// `stdio_errors`.
    pub stdio_errors: *mut wchar_t,
    /// `check_hash_pycs_mode`.
    pub check_hash_pycs_mode: *mut wchar_t,
    /// `pathconfig_warnings`.
    pub pathconfig_warnings: c_int,
    /// `pythonpath_env`.
    pub pythonpath_env: *mut wchar_t,
    /// `home`.
    pub home: *mut wchar_t,
    /// `module_search_paths_set`.
    pub module_search_paths_set: c_int,
    /// `module_search_paths`.
    pub module_search_paths: PyWideStringList,
    /// `executable`.
    pub executable: *mut wchar_t,
    /// `base_executable`.
    pub base_executable: *mut wchar_t,
    /// `prefix`.
    pub prefix: *mut wchar_t,
    /// `base_prefix`.
    pub base_prefix: *mut wchar_t,
    /// `exec_prefix`.
    pub exec_prefix: *mut wchar_t,
    /// `base_exec_prefix`.
    pub base_exec_prefix: *mut wchar_t,
    #[cfg(Py_3_9)]
    /// `platlibdir`.
    pub platlibdir: *mut wchar_t,
    /// `skip_source_first_line`.
    pub skip_source_first_line: c_int,
    /// `run_command`.
    pub run_command: *mut wchar_t,
    /// `run_module`.
    pub run_module: *mut wchar_t,
    /// `run_filename`.
    pub run_filename: *mut wchar_t,
    /// `_install_importlib`.
    pub _install_importlib: c_int,
    /// `_init_main`.
    pub _init_main: c_int,
    #[cfg(Py_3_9)]
    /// `_isolated_interpreter`.
    pub _isolated_interpreter: c_int,
    #[cfg(Py_3_9)]
    /// `_orig_argv`.
    pub _orig_argv: PyWideStringList,
}

/// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig)
#[cfg(Py_3_14)]
#[repr(C)]
#[derive(Debug)]
pub struct PyInitConfig {
    _opaque: [u8; 0],
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_Ok)
    pub fn PyStatus_Ok() -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_Error)
    pub fn PyStatus_Error(err_msg: *const c_char) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_NoMemory)
    pub fn PyStatus_NoMemory() -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_Exit)
    pub fn PyStatus_Exit(exitcode: c_int) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_IsError)
    pub fn PyStatus_IsError(err: PyStatus) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_IsExit)
    pub fn PyStatus_IsExit(err: PyStatus) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyStatus_Exception)
    pub fn PyStatus_Exception(err: PyStatus) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyWideStringList_Append)
    pub fn PyWideStringList_Append(list: *mut PyWideStringList, item: *const wchar_t) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyWideStringList_Insert)
    pub fn PyWideStringList_Insert(list: *mut PyWideStringList, index: Py_ssize_t, item: *const wchar_t) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyPreConfig_InitPythonConfig)
    pub fn PyPreConfig_InitPythonConfig(config: *mut PyPreConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyPreConfig_InitIsolatedConfig)
    pub fn PyPreConfig_InitIsolatedConfig(config: *mut PyPreConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_InitPythonConfig)
    pub fn PyConfig_InitPythonConfig(config: *mut PyConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_InitIsolatedConfig)
    pub fn PyConfig_InitIsolatedConfig(config: *mut PyConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Clear)
    pub fn PyConfig_Clear(arg1: *mut PyConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_SetString)
    pub fn PyConfig_SetString(config: *mut PyConfig, config_str: *mut *mut wchar_t, str: *const wchar_t) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_SetBytesString)
    pub fn PyConfig_SetBytesString(config: *mut PyConfig, config_str: *mut *mut wchar_t, str: *const c_char) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Read)
    pub fn PyConfig_Read(config: *mut PyConfig) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_SetBytesArgv)
    pub fn PyConfig_SetBytesArgv(config: *mut PyConfig, argc: Py_ssize_t, argv: *mut *const c_char) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_SetArgv)
    pub fn PyConfig_SetArgv(config: *mut PyConfig, argc: Py_ssize_t, argv: *mut *const wchar_t) -> PyStatus;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_SetWideStringList)
    pub fn PyConfig_SetWideStringList(config: *mut PyConfig, list: *mut PyWideStringList, length: Py_ssize_t, items: *mut *mut wchar_t) -> PyStatus;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Get)
    pub fn PyConfig_Get(name: *const c_char) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_GetInt)
    pub fn PyConfig_GetInt(name: *const c_char, value: *mut c_int) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Names)
    pub fn PyConfig_Names() -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Set)
    pub fn PyConfig_Set(name: *const c_char, value: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_Create)
    pub fn PyInitConfig_Create() -> *mut PyInitConfig;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_Free)
    pub fn PyInitConfig_Free(config: *mut PyInitConfig);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_GetError)
    pub fn PyInitConfig_GetError(config: *mut PyInitConfig, err_msg: *mut *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_GetExitCode)
    pub fn PyInitConfig_GetExitCode(config: *mut PyInitConfig, exitcode: *mut c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_HasOption)
    pub fn PyInitConfig_HasOption(config: *mut PyInitConfig, name: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_GetInt)
    pub fn PyInitConfig_GetInt(config: *mut PyInitConfig, name: *const c_char, value: *mut i64) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_GetStr)
    pub fn PyInitConfig_GetStr(config: *mut PyInitConfig, name: *const c_char, value: *mut *mut c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_GetStrList)
    pub fn PyInitConfig_GetStrList(config: *mut PyInitConfig, name: *const c_char, length: *mut size_t, items: *mut *mut *mut c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_FreeStrList)
    pub fn PyInitConfig_FreeStrList(length: size_t, items: *mut *mut c_char);
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_SetInt)
    pub fn PyInitConfig_SetInt(config: *mut PyInitConfig, name: *const c_char, value: i64) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_SetStr)
    pub fn PyInitConfig_SetStr(config: *mut PyInitConfig, name: *const c_char, value: *const c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_SetStrList)
    pub fn PyInitConfig_SetStrList(config: *mut PyInitConfig, name: *const c_char, length: size_t, items: *const *mut c_char) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.PyInitConfig_AddModule)
    pub fn PyInitConfig_AddModule(config: *mut PyInitConfig, name: *const c_char, initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>) -> c_int;
    /// [C](https://docs.python.org/3/c-api/init_config.html#c.Py_InitializeFromInitConfig)
    pub fn Py_InitializeFromInitConfig(config: *mut PyInitConfig) -> c_int;
}

#[cfg(all(Py_3_9, not(PyPy)))]
extern_libpython! {
    /// `Py_GetArgcArgv` of `cpython/initconfig.h`.
    pub fn Py_GetArgcArgv(argc: *mut c_int, argv: *mut *mut *mut wchar_t);
}

// ffi-gen: end
