//! Declarations of `Include/intrcheck.h`.

use crate::*;

// ffi-gen: begin

extern_libpython! {
    /// `PyOS_InterruptOccurred` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_InterruptOccurred")]
    pub fn PyOS_InterruptOccurred() -> c_int;
    /// `PyOS_AfterFork` of `intrcheck.h`.
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork")]
    pub fn PyOS_AfterFork();
}

#[cfg(not(Py_3_10))]
extern_libpython! {
    /// `PyOS_InitInterrupts` of `intrcheck.h`.
    pub fn PyOS_InitInterrupts();
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// `PyOS_BeforeFork` of `intrcheck.h`.
    pub fn PyOS_BeforeFork();
    /// `PyOS_AfterFork_Parent` of `intrcheck.h`.
    pub fn PyOS_AfterFork_Parent();
    /// `PyOS_AfterFork_Child` of `intrcheck.h`.
    pub fn PyOS_AfterFork_Child();
}

// ffi-gen: end
