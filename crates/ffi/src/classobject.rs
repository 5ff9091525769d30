// Declarations of `Include/classobject.h`.

// ffi-gen: begin

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/method.html#c.PyMethod_ClearFreeList)
    pub fn PyMethod_ClearFreeList() -> c_int;
}

// ffi-gen: end
