// Declarations of `Include/cpython/import.h`.

// ffi-gen: begin

/// `_inittab` of `cpython/import.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _inittab {
    /// `name`.
    pub name: *const c_char,
    /// `initfunc`.
    pub initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>,
}

/// `_frozen` of `cpython/import.h`.
#[cfg(not(PyPy))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _frozen {
    /// `name`.
    pub name: *const c_char,
    /// `code`.
    pub code: *const c_uchar,
    /// `size`.
    pub size: c_int,
    #[cfg(Py_3_11)]
    /// `is_package`.
    pub is_package: c_int,
    #[cfg(all(Py_3_11, not(Py_3_13)))]
    /// `get_code`.
    pub get_code: Option<unsafe extern "C" fn() -> *mut PyObject>,
}

#[cfg(not(any(Py_3_14, PyPy)))]
extern_libpython! {
    /// New reference.
    pub fn PyInit__imp() -> *mut PyObject;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_Inittab)
    pub static mut PyImport_Inittab: *mut _inittab;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ExtendInittab)
    pub fn PyImport_ExtendInittab(newtab: *mut _inittab) -> c_int;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_FrozenModules)
    pub static mut PyImport_FrozenModules: *const _frozen;
}

#[cfg(all(Py_3_12, not(Py_3_13)))]
extern_libpython! {
    /// `_PyImport_AcquireLock` of `cpython/import.h`.
    pub fn _PyImport_AcquireLock(interp: *mut PyInterpreterState);
    /// `_PyImport_ReleaseLock` of `cpython/import.h`.
    pub fn _PyImport_ReleaseLock(interp: *mut PyInterpreterState) -> c_int;
}

#[cfg(not(Py_3_12))]
extern_libpython! {
    /// `_PyImport_AcquireLock` of `cpython/import.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyImport_AcquireLock")]
    pub fn _PyImport_AcquireLock();
    /// `_PyImport_ReleaseLock` of `cpython/import.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyImport_ReleaseLock")]
    pub fn _PyImport_ReleaseLock() -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_CreateModuleFromInitfunc)
    pub fn PyImport_CreateModuleFromInitfunc(spec: *mut PyObject, initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>) -> *mut PyObject;
}

#[cfg(Py_3_14)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleAttr)
    pub fn PyImport_ImportModuleAttr(mod_name: *mut PyObject, attr_name: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleAttrString)
    pub fn PyImport_ImportModuleAttrString(mod_name: *const c_char, attr_name: *const c_char) -> *mut PyObject;
}

// ffi-gen: end
