//! Declarations of `Include/intrcheck.h`.

use crate::*;

// ffi-gen: begin

extern_libpython! {
    /// `PyOS_InterruptOccurred` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_InterruptOccurred")]
    pub fn PyOS_InterruptOccurred() -> c_int;
    /// `PyOS_BeforeFork` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_BeforeFork")]
    pub fn PyOS_BeforeFork();
    /// `PyOS_AfterFork_Parent` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork_Parent")]
    pub fn PyOS_AfterFork_Parent();
    /// `PyOS_AfterFork_Child` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork_Child")]
    pub fn PyOS_AfterFork_Child();
    /// `PyOS_AfterFork` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork")]
    pub fn PyOS_AfterFork();
}

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// `PyOS_InitInterrupts` of `intrcheck.h`.
    pub fn PyOS_InitInterrupts();
}

// ffi-gen: end
