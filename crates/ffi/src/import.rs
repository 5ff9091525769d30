// `Include/import.h`: imports.

/// Imports a module as `__import__` with level 0 does. New reference.
/// <https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleEx>
#[inline]
pub unsafe fn PyImport_ImportModuleEx(
    name: *const c_char,
    globals: *mut PyObject,
    locals: *mut PyObject,
    fromlist: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyImport_ImportModuleLevel(name, globals, locals, fromlist, 0) }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_LazyImportsMode)
#[cfg(Py_3_15)]
pub type PyImport_LazyImportsMode = c_uint;

/// Value of [`PyImport_LazyImportsMode`].
#[cfg(Py_3_15)]
pub const PyImport_LAZY_NORMAL: PyImport_LazyImportsMode = 0;

/// Value of [`PyImport_LazyImportsMode`].
#[cfg(Py_3_15)]
pub const PyImport_LAZY_ALL: PyImport_LazyImportsMode = 1;

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetMagicNumber)
    #[cfg_attr(PyPy, link_name = "PyPyImport_GetMagicNumber")]
    pub fn PyImport_GetMagicNumber() -> c_long;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetMagicTag)
    #[cfg_attr(PyPy, link_name = "PyPyImport_GetMagicTag")]
    pub fn PyImport_GetMagicTag() -> *const c_char;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ExecCodeModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ExecCodeModule")]
    pub fn PyImport_ExecCodeModule(name: *const c_char, co: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ExecCodeModuleEx)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ExecCodeModuleEx")]
    pub fn PyImport_ExecCodeModuleEx(name: *const c_char, co: *mut PyObject, pathname: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ExecCodeModuleWithPathnames)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ExecCodeModuleWithPathnames")]
    pub fn PyImport_ExecCodeModuleWithPathnames(name: *const c_char, co: *mut PyObject, pathname: *const c_char, cpathname: *const c_char) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ExecCodeModuleObject)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ExecCodeModuleObject")]
    pub fn PyImport_ExecCodeModuleObject(name: *mut PyObject, co: *mut PyObject, pathname: *mut PyObject, cpathname: *mut PyObject) -> *mut PyObject;
    /// `sys.modules`. Borrowed reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetModuleDict)
    #[cfg_attr(PyPy, link_name = "PyPyImport_GetModuleDict")]
    pub fn PyImport_GetModuleDict() -> *mut PyObject;
    /// Module of that name, NULL without an exception if missing. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_GetModule")]
    pub fn PyImport_GetModule(name: *mut PyObject) -> *mut PyObject;
    /// Module of that name, made if missing. Borrowed reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_AddModuleObject)
    #[cfg_attr(PyPy, link_name = "PyPyImport_AddModuleObject")]
    pub fn PyImport_AddModuleObject(name: *mut PyObject) -> *mut PyObject;
    /// Module of that name, made if missing. Borrowed reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_AddModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_AddModule")]
    pub fn PyImport_AddModule(name: *const c_char) -> *mut PyObject;
    /// Imports a module, `a.b.c` giving `c`. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportModule")]
    pub fn PyImport_ImportModule(name: *const c_char) -> *mut PyObject;
    /// Imports as `__import__` does. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleLevel)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportModuleLevel")]
    pub fn PyImport_ImportModuleLevel(name: *const c_char, globals: *mut PyObject, locals: *mut PyObject, fromlist: *mut PyObject, level: c_int) -> *mut PyObject;
    /// Imports as `__import__` does. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleLevelObject)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportModuleLevelObject")]
    pub fn PyImport_ImportModuleLevelObject(name: *mut PyObject, globals: *mut PyObject, locals: *mut PyObject, fromlist: *mut PyObject, level: c_int) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetImporter)
    #[cfg_attr(PyPy, link_name = "PyPyImport_GetImporter")]
    pub fn PyImport_GetImporter(path: *mut PyObject) -> *mut PyObject;
    /// Imports a module by the current `__import__`. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_Import)
    #[cfg_attr(PyPy, link_name = "PyPyImport_Import")]
    pub fn PyImport_Import(name: *mut PyObject) -> *mut PyObject;
    /// Reloads a module. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ReloadModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ReloadModule")]
    pub fn PyImport_ReloadModule(m: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportFrozenModuleObject)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportFrozenModuleObject")]
    pub fn PyImport_ImportFrozenModuleObject(name: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportFrozenModule)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportFrozenModule")]
    pub fn PyImport_ImportFrozenModule(name: *const c_char) -> c_int;
    /// Adds a built-in module before initialisation; -1 without memory. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_AppendInittab)
    #[cfg_attr(PyPy, link_name = "PyPyImport_AppendInittab")]
    pub fn PyImport_AppendInittab(name: *const c_char, initfunc: Option<unsafe extern "C" fn() -> *mut PyObject>) -> c_int;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Module of that name, made if missing. New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_AddModuleRef)
    pub fn PyImport_AddModuleRef(name: *const c_char) -> *mut PyObject;
}

#[cfg(not(Py_3_15))]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_ImportModuleNoBlock)
    #[cfg_attr(PyPy, link_name = "PyPyImport_ImportModuleNoBlock")]
    pub fn PyImport_ImportModuleNoBlock(name: *const c_char) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_Cleanup)
    pub fn PyImport_Cleanup();
}

#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_SetLazyImportsMode)
    pub fn PyImport_SetLazyImportsMode(mode: PyImport_LazyImportsMode) -> c_int;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_SetLazyImportsFilter)
    pub fn PyImport_SetLazyImportsFilter(filter: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetLazyImportsMode)
    pub fn PyImport_GetLazyImportsMode() -> PyImport_LazyImportsMode;
    /// New reference. [C](https://docs.python.org/3/c-api/import.html#c.PyImport_GetLazyImportsFilter)
    pub fn PyImport_GetLazyImportsFilter() -> *mut PyObject;
}

// ffi-gen: end
