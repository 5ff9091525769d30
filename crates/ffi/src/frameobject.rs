// Declarations of `Include/frameobject.h`.

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/frame.html#c.PyFrame_ClearFreeList)
    pub fn PyFrame_ClearFreeList() -> c_int;
}

// ffi-gen: end
