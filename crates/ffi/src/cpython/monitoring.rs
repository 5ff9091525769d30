//! Declarations of `Include/cpython/monitoring.h`.

use crate::*;

// ffi-gen: begin

/// `PY_MONITORING_EVENT_PY_START` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_START: c_int = 0;

/// `PY_MONITORING_EVENT_PY_RESUME` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_RESUME: c_int = 1;

/// `PY_MONITORING_EVENT_BRANCH` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_BRANCH: c_int = 8;

/// `PY_MONITORING_EVENT_PY_RETURN` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_RETURN: c_int = 2;

/// `PY_MONITORING_EVENT_PY_YIELD` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_YIELD: c_int = 3;

/// `PY_MONITORING_EVENT_STOP_ITERATION` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_STOP_ITERATION: c_int = 9;

/// `PY_MONITORING_EVENT_CALL` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_CALL: c_int = 4;

/// `PY_MONITORING_EVENT_LINE` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_LINE: c_int = 5;

/// `PY_MONITORING_EVENT_INSTRUCTION` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_INSTRUCTION: c_int = 6;

/// `PY_MONITORING_EVENT_JUMP` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_JUMP: c_int = 7;

/// `PY_MONITORING_EVENT_BRANCH_LEFT` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_BRANCH_LEFT: c_int = 8;

/// `PY_MONITORING_EVENT_BRANCH_RIGHT` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_BRANCH_RIGHT: c_int = 9;

/// `PY_MONITORING_EVENT_RAISE` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_RAISE: c_int = 10;

/// `PY_MONITORING_EVENT_STOP_ITERATION` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_STOP_ITERATION: c_int = 10;

/// `PY_MONITORING_EVENT_EXCEPTION_HANDLED` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_EXCEPTION_HANDLED: c_int = 11;

/// `PY_MONITORING_EVENT_PY_UNWIND` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_PY_UNWIND: c_int = 12;

/// `PY_MONITORING_EVENT_PY_THROW` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_PY_THROW: c_int = 13;

/// `PY_MONITORING_EVENT_RERAISE` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_RERAISE: c_int = 14;

/// `PY_MONITORING_EVENT_RAISE` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_RAISE: c_int = 11;

/// `PY_MONITORING_EVENT_C_RETURN` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_C_RETURN: c_int = 15;

/// `PY_MONITORING_EVENT_EXCEPTION_HANDLED` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_EXCEPTION_HANDLED: c_int = 12;

/// `PY_MONITORING_EVENT_C_RAISE` of `cpython/monitoring.h`.
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_C_RAISE: c_int = 16;

/// `PY_MONITORING_EVENT_PY_UNWIND` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_PY_UNWIND: c_int = 13;

/// `PY_MONITORING_EVENT_PY_THROW` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_PY_THROW: c_int = 14;

/// `PY_MONITORING_EVENT_RERAISE` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_RERAISE: c_int = 15;

/// `PY_MONITORING_EVENT_C_RETURN` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_C_RETURN: c_int = 16;

/// `PY_MONITORING_EVENT_C_RAISE` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_C_RAISE: c_int = 17;

/// `PY_MONITORING_EVENT_BRANCH` of `cpython/monitoring.h`.
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_BRANCH: c_int = 18;

/// `PyMonitoringState` of `cpython/monitoring.h`.
#[cfg(Py_3_13)]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyMonitoringState {
    /// `active`.
    pub active: u8,
    /// `opaque`.
    pub opaque: u8,
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// `PyMonitoring_EnterScope` of `cpython/monitoring.h`.
    pub fn PyMonitoring_EnterScope(state_array: *mut PyMonitoringState, version: *mut u64, event_types: *const u8, length: Py_ssize_t) -> c_int;
    /// `PyMonitoring_ExitScope` of `cpython/monitoring.h`.
    pub fn PyMonitoring_ExitScope() -> c_int;
}

// ffi-gen: end
