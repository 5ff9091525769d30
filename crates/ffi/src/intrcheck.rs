// Declarations of `Include/intrcheck.h`.

// ffi-gen: begin

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_InterruptOccurred)
    #[cfg_attr(PyPy, link_name = "PyPyOS_InterruptOccurred")]
    pub fn PyOS_InterruptOccurred() -> c_int;
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_BeforeFork)
    #[cfg_attr(PyPy, link_name = "PyPyOS_BeforeFork")]
    pub fn PyOS_BeforeFork();
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_AfterFork_Parent)
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork_Parent")]
    pub fn PyOS_AfterFork_Parent();
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_AfterFork_Child)
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork_Child")]
    pub fn PyOS_AfterFork_Child();
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_AfterFork)
    #[cfg_attr(PyPy, link_name = "PyPyOS_AfterFork")]
    pub fn PyOS_AfterFork();
}

#[cfg(not(any(Py_3_10, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_InitInterrupts)
    pub fn PyOS_InitInterrupts();
}

// ffi-gen: end
