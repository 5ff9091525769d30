// Declarations of `Include/genobject.h`.

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/gen.html#c.PyGen_NeedsFinalizing)
    pub fn PyGen_NeedsFinalizing(arg1: *mut PyGenObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/gen.html#c.PyAsyncGen_ClearFreeLists)
    pub fn PyAsyncGen_ClearFreeLists() -> c_int;
}

// ffi-gen: end
