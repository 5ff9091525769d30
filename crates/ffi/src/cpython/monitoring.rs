// Declarations of `Include/cpython/monitoring.h`.

/// Tells the tools that a function starts; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyStartEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyStartEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyStartEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that a function resumes; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyResumeEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyResumeEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyResumeEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that a function returns; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyReturnEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyReturnEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    retval: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyReturnEvent(state, codelike, offset, retval)
        }
    }
}

/// Tells the tools that a function yields; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyYieldEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyYieldEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    retval: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyYieldEvent(state, codelike, offset, retval)
        }
    }
}

/// Tells the tools that something is called; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireCallEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireCallEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    callable: *mut PyObject,
    arg0: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireCallEvent(state, codelike, offset, callable, arg0)
        }
    }
}

/// Tells the tools that a line starts; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireLineEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireLineEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    lineno: c_int,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireLineEvent(state, codelike, offset, lineno)
        }
    }
}

/// Tells the tools that control jumps; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireJumpEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireJumpEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    target_offset: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireJumpEvent(state, codelike, offset, target_offset)
        }
    }
}

/// Tells the tools that control branches; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireBranchEvent>
#[cfg(all(Py_3_13, not(any(Py_3_14, PyPy))))]
#[inline]
pub unsafe fn PyMonitoring_FireBranchEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    target_offset: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireBranchEvent(state, codelike, offset, target_offset)
        }
    }
}

/// Tells the tools that control branches left; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireBranchLeftEvent>
#[cfg(all(Py_3_14, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireBranchLeftEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    target_offset: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireBranchLeftEvent(state, codelike, offset, target_offset)
        }
    }
}

/// Tells the tools that control branches right; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireBranchRightEvent>
#[cfg(all(Py_3_14, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireBranchRightEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    target_offset: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireBranchRightEvent(state, codelike, offset, target_offset)
        }
    }
}

/// Tells the tools that a C function returns; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireCReturnEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireCReturnEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    retval: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireCReturnEvent(state, codelike, offset, retval)
        }
    }
}

/// Tells the tools that an exception is thrown into a function; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyThrowEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyThrowEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyThrowEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that an exception is raised; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireRaiseEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireRaiseEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireRaiseEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that an exception is raised again; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireReraiseEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireReraiseEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireReraiseEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that an exception is handled; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireExceptionHandledEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireExceptionHandledEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireExceptionHandledEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that a C function raises; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireCRaiseEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireCRaiseEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireCRaiseEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that a function is left by an exception; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FirePyUnwindEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FirePyUnwindEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FirePyUnwindEvent(state, codelike, offset)
        }
    }
}

/// Tells the tools that an iterator ends; 0, or -1 with an exception.
/// <https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_FireStopIterationEvent>
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PyMonitoring_FireStopIterationEvent(
    state: *mut PyMonitoringState,
    codelike: *mut PyObject,
    offset: i32,
    value: *mut PyObject,
) -> c_int {
    // SAFETY: state is that of an open scope.
    unsafe {
        if (*state).active == 0 {
            0
        } else {
            _PyMonitoring_FireStopIterationEvent(state, codelike, offset, value)
        }
    }
}

extern_libpython! {
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyStartEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyResumeEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyReturnEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, retval: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyYieldEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, retval: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireCallEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, callable: *mut PyObject, arg0: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireLineEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, lineno: c_int) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireJumpEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, target_offset: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(any(Py_3_14, PyPy))))]
    fn _PyMonitoring_FireBranchEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, target_offset: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_14, not(PyPy)))]
    fn _PyMonitoring_FireBranchLeftEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, target_offset: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_14, not(PyPy)))]
    fn _PyMonitoring_FireBranchRightEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, target_offset: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireCReturnEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, retval: *mut PyObject) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyThrowEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireRaiseEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireReraiseEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireExceptionHandledEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireCRaiseEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FirePyUnwindEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32) -> c_int;
    #[cfg(all(Py_3_13, not(PyPy)))]
    fn _PyMonitoring_FireStopIterationEvent(state: *mut PyMonitoringState, codelike: *mut PyObject, offset: i32, value: *mut PyObject) -> c_int;
}

/// Whether a monitoring event belongs to single instructions.
#[cfg(all(Py_3_13, not(PyPy)))]
#[inline]
pub unsafe fn PY_MONITORING_IS_INSTRUMENTED_EVENT(ev: c_int) -> c_int {
    (ev <= PY_MONITORING_EVENT_STOP_ITERATION) as c_int
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_START)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_START: c_int = 0;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_RESUME)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_RESUME: c_int = 1;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_BRANCH)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_BRANCH: c_int = 8;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_RETURN)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_RETURN: c_int = 2;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_YIELD)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_PY_YIELD: c_int = 3;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_STOP_ITERATION)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_STOP_ITERATION: c_int = 9;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_CALL)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_CALL: c_int = 4;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_LINE)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_LINE: c_int = 5;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_INSTRUCTION)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_INSTRUCTION: c_int = 6;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_JUMP)
#[cfg(Py_3_13)]
pub const PY_MONITORING_EVENT_JUMP: c_int = 7;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_BRANCH_LEFT)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_BRANCH_LEFT: c_int = 8;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_BRANCH_RIGHT)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_BRANCH_RIGHT: c_int = 9;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_RAISE)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_RAISE: c_int = 10;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_STOP_ITERATION)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_STOP_ITERATION: c_int = 10;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_EXCEPTION_HANDLED)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_EXCEPTION_HANDLED: c_int = 11;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_UNWIND)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_PY_UNWIND: c_int = 12;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_THROW)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_PY_THROW: c_int = 13;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_RERAISE)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_RERAISE: c_int = 14;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_RAISE)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_RAISE: c_int = 11;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_C_RETURN)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_C_RETURN: c_int = 15;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_EXCEPTION_HANDLED)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_EXCEPTION_HANDLED: c_int = 12;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_C_RAISE)
#[cfg(all(Py_3_13, not(Py_3_14)))]
pub const PY_MONITORING_EVENT_C_RAISE: c_int = 16;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_UNWIND)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_PY_UNWIND: c_int = 13;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_PY_THROW)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_PY_THROW: c_int = 14;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_RERAISE)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_RERAISE: c_int = 15;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_C_RETURN)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_C_RETURN: c_int = 16;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_C_RAISE)
#[cfg(Py_3_14)]
pub const PY_MONITORING_EVENT_C_RAISE: c_int = 17;

/// [C](https://docs.python.org/3/c-api/monitoring.html#c.PY_MONITORING_EVENT_BRANCH)
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
    /// [C](https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_EnterScope)
    pub fn PyMonitoring_EnterScope(state_array: *mut PyMonitoringState, version: *mut u64, event_types: *const u8, length: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/monitoring.html#c.PyMonitoring_ExitScope)
    pub fn PyMonitoring_ExitScope() -> c_int;
}

// ffi-gen: end
