// Declarations of `Include/pystrcmp.h`.

// ffi-gen: begin

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_mystrnicmp)
    pub fn PyOS_mystrnicmp(arg1: *const c_char, arg2: *const c_char, arg3: Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/conversion.html#c.PyOS_mystricmp)
    pub fn PyOS_mystricmp(arg1: *const c_char, arg2: *const c_char) -> c_int;
}

// ffi-gen: end
