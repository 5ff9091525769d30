// Declarations of `Include/pymacro.h`.

// ffi-gen: begin

#[cfg(Py_3_14)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/apiabiversion.html#c.Py_PACK_FULL_VERSION)
    pub fn Py_PACK_FULL_VERSION(x: c_int, y: c_int, z: c_int, level: c_int, serial: c_int) -> u32;
    /// [C](https://docs.python.org/3/c-api/apiabiversion.html#c.Py_PACK_VERSION)
    pub fn Py_PACK_VERSION(x: c_int, y: c_int) -> u32;
}

// ffi-gen: end
