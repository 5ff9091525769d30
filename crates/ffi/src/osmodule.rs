// Declarations of `Include/osmodule.h`.

// ffi-gen: begin

extern_libpython! {
    /// `os.fspath(path)`. New reference. [C](https://docs.python.org/3/c-api/sys.html#c.PyOS_FSPath)
    #[cfg_attr(PyPy, link_name = "PyPyOS_FSPath")]
    pub fn PyOS_FSPath(path: *mut PyObject) -> *mut PyObject;
}

// ffi-gen: end
