// `Include/moduleobject.h`: modules.

/// Tests whether `op` is a module or an instance of a subtype.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_Check>
#[inline]
pub unsafe fn PyModule_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { PyObject_TypeCheck(op, &raw mut PyModule_Type) }
}

/// Tests whether `op` is a module, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/module.html#c.PyModule_CheckExact>
#[inline]
pub unsafe fn PyModule_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyModule_Type) }
}

/// Initial value of [`PyModuleDef::m_base`].
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[allow(
    clippy::declare_interior_mutable_const,
    reason = "each use is meant to be a fresh head"
)]
pub const PyModuleDef_HEAD_INIT: PyModuleDef_Base = PyModuleDef_Base {
    ob_base: PyObject_HEAD_INIT,
    m_init: None,
    m_index: 0,
    m_copy: core::ptr::null_mut(),
};

impl Default for PyModuleDef_Slot {
    fn default() -> Self {
        Self {
            slot: 0,
            value: core::ptr::null_mut(),
        }
    }
}

/// Value of `Py_mod_multiple_interpreters`: the module cannot be in a subinterpreter.
#[cfg(Py_3_12)]
pub const Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED: *mut c_void = 0 as _;
/// Value of `Py_mod_multiple_interpreters`: subinterpreters share the GIL.
#[cfg(Py_3_12)]
pub const Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED: *mut c_void = 1 as _;
/// Value of `Py_mod_multiple_interpreters`: subinterpreters may have their own GIL.
#[cfg(Py_3_12)]
pub const Py_MOD_PER_INTERPRETER_GIL_SUPPORTED: *mut c_void = 2 as _;
/// Value of `Py_mod_gil`: the module needs the GIL.
#[cfg(Py_3_13)]
pub const Py_MOD_GIL_USED: *mut c_void = 0 as _;
/// Value of `Py_mod_gil`: the module runs without the GIL.
#[cfg(Py_3_13)]
pub const Py_MOD_GIL_NOT_USED: *mut c_void = 1 as _;

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef_Base)
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef_Base {
    /// `ob_base`.
    pub ob_base: PyObject,
    /// `m_init`.
    pub m_init: Option<extern "C" fn() -> *mut PyObject>,
    /// `m_index`.
    pub m_index: Py_ssize_t,
    /// `m_copy`.
    pub m_copy: *mut PyObject,
}

/// [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef_Slot)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyModuleDef_Slot {
    /// `slot`.
    pub slot: c_int,
    /// `value`.
    pub value: *mut c_void,
}

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_create)
#[cfg(not(Py_3_15))]
pub const Py_mod_create: c_int = 1;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_exec)
#[cfg(not(Py_3_15))]
pub const Py_mod_exec: c_int = 2;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_multiple_interpreters)
#[cfg(not(Py_3_15))]
pub const Py_mod_multiple_interpreters: c_int = 3;

/// [C](https://docs.python.org/3/c-api/module.html#c.Py_mod_gil)
#[cfg(not(Py_3_15))]
pub const Py_mod_gil: c_int = 4;

/// [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef)
#[cfg(not(all(Py_LIMITED_API, Py_GIL_DISABLED)))]
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef {
    /// `m_base`.
    pub m_base: PyModuleDef_Base,
    /// `m_name`.
    pub m_name: *const c_char,
    /// `m_doc`.
    pub m_doc: *const c_char,
    /// `m_size`.
    pub m_size: Py_ssize_t,
    /// `m_methods`.
    pub m_methods: *mut PyMethodDef,
    /// `m_slots`.
    pub m_slots: *mut PyModuleDef_Slot,
    /// `m_traverse`.
    pub m_traverse: Option<traverseproc>,
    /// `m_clear`.
    pub m_clear: Option<inquiry>,
    /// `m_free`.
    pub m_free: Option<freefunc>,
}

extern_libpython! {
    /// The type of `Module` objects. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_Type)
    #[cfg_attr(PyPy, link_name = "PyPyModule_Type")]
    pub static mut PyModule_Type: PyTypeObject;
    /// A module without anything but its name. New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_NewObject)
    #[cfg_attr(PyPy, link_name = "PyPyModule_NewObject")]
    pub fn PyModule_NewObject(name: *mut PyObject) -> *mut PyObject;
    /// A module without anything but its name. New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_New)
    #[cfg_attr(PyPy, link_name = "PyPyModule_New")]
    pub fn PyModule_New(name: *const c_char) -> *mut PyObject;
    /// The module's namespace. Borrowed reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetDict)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetDict")]
    pub fn PyModule_GetDict(arg1: *mut PyObject) -> *mut PyObject;
    /// The module's `__name__`. New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetNameObject)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetNameObject")]
    pub fn PyModule_GetNameObject(arg1: *mut PyObject) -> *mut PyObject;
    /// The module's `__name__` in UTF-8. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetName)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetName")]
    pub fn PyModule_GetName(arg1: *mut PyObject) -> *const c_char;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetFilename)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetFilename")]
    pub fn PyModule_GetFilename(arg1: *mut PyObject) -> *const c_char;
    /// The module's `__file__`. New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetFilenameObject)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetFilenameObject")]
    pub fn PyModule_GetFilenameObject(arg1: *mut PyObject) -> *mut PyObject;
    /// The definition that the module was made from, or NULL. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetDef)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetDef")]
    pub fn PyModule_GetDef(arg1: *mut PyObject) -> *mut PyModuleDef;
    /// The module's state, or NULL. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetState)
    #[cfg_attr(PyPy, link_name = "PyPyModule_GetState")]
    pub fn PyModule_GetState(arg1: *mut PyObject) -> *mut c_void;
    /// Prepares a definition for multi-phase initialisation. Borrowed reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef_Init)
    #[cfg_attr(PyPy, link_name = "PyPyModuleDef_Init")]
    pub fn PyModuleDef_Init(arg1: *mut PyModuleDef) -> *mut PyObject;
    /// The type of `ModuleDef` objects. [C](https://docs.python.org/3/c-api/module.html#c.PyModuleDef_Type)
    #[cfg_attr(PyPy, link_name = "PyPyModuleDef_Type")]
    pub static mut PyModuleDef_Type: PyTypeObject;
}

#[cfg(all(Py_GIL_DISABLED, not(Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyUnstable_Module_SetGIL)
    pub fn PyUnstable_Module_SetGIL(module: *mut PyObject, gil: *mut c_void) -> c_int;
}

#[cfg(Py_3_15)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/module.html#c.PyModule_FromSlotsAndSpec)
    pub fn PyModule_FromSlotsAndSpec(slots: *const PySlot, spec: *mut PyObject) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_Exec)
    pub fn PyModule_Exec(module: *mut PyObject) -> c_int;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetStateSize)
    pub fn PyModule_GetStateSize(module: *mut PyObject, result: *mut Py_ssize_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetToken)
    pub fn PyModule_GetToken(module: *mut PyObject, result: *mut *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetState_DuringGC)
    pub fn PyModule_GetState_DuringGC(arg1: *mut PyObject) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/module.html#c.PyModule_GetToken_DuringGC)
    pub fn PyModule_GetToken_DuringGC(module: *mut PyObject, result: *mut *mut c_void) -> c_int;
}

// ffi-gen: end
