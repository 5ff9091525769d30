// Declarations of `Include/context.h`.

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/contextvars.html#c.PyContext_ClearFreeList)
    pub fn PyContext_ClearFreeList() -> c_int;
}

// ffi-gen: end
