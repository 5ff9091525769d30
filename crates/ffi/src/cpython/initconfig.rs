//! `Include/cpython/initconfig.h`: configuration of the interpreter.

use crate::*;

/// Configuration of an isolated subinterpreter.
#[cfg(all(Py_3_12, not(any(PyPy, Py_LIMITED_API))))]
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
#[cfg(all(Py_3_12, not(any(PyPy, Py_LIMITED_API))))]
pub const _PyInterpreterConfig_LEGACY_INIT: PyInterpreterConfig = PyInterpreterConfig {
    use_main_obmalloc: 1,
    allow_fork: 1,
    allow_exec: 1,
    allow_threads: 1,
    allow_daemon_threads: 1,
    check_multi_interp_extensions: if cfg!(Py_GIL_DISABLED) { 1 } else { 0 },
    gil: PyInterpreterConfig_SHARED_GIL,
};
