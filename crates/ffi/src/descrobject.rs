// `Include/descrobject.h`: descriptors.

/// Calls the C function behind a slot, given its arguments as a tuple.
pub type wrapperfunc = Option<
    unsafe extern "C" fn(
        slf: *mut PyObject,
        args: *mut PyObject,
        wrapped: *mut c_void,
    ) -> *mut PyObject,
>;

/// Like [`wrapperfunc`], with keywords.
pub type wrapperfunc_kwds = Option<
    unsafe extern "C" fn(
        slf: *mut PyObject,
        args: *mut PyObject,
        wrapped: *mut c_void,
        kwds: *mut PyObject,
    ) -> *mut PyObject,
>;

impl Default for PyGetSetDef {
    fn default() -> Self {
        Self {
            name: core::ptr::null(),
            get: None,
            set: None,
            doc: core::ptr::null(),
            closure: core::ptr::null_mut(),
        }
    }
}

impl Default for PyMemberDef {
    fn default() -> Self {
        Self {
            name: core::ptr::null(),
            type_code: 0,
            offset: 0,
            flags: 0,
            doc: core::ptr::null(),
        }
    }
}

// ffi-gen: begin

/// `getter` of `descrobject.h`.
pub type getter = unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_void) -> *mut PyObject;

/// `setter` of `descrobject.h`.
pub type setter =
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject, arg3: *mut c_void) -> c_int;

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyGetSetDef)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyGetSetDef {
    /// `name`.
    pub name: *const c_char,
    /// `get`.
    pub get: Option<getter>,
    /// `set`.
    pub set: Option<setter>,
    /// `doc`.
    pub doc: *const c_char,
    /// `closure`.
    pub closure: *mut c_void,
}

/// [C](https://docs.python.org/3/c-api/structures.html#c.PyMemberDef)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyMemberDef {
    /// `name`.
    pub name: *const c_char,
    /// `type_code`.
    pub type_code: c_int,
    /// `offset`.
    pub offset: Py_ssize_t,
    /// `flags`.
    pub flags: c_int,
    /// `doc`.
    pub doc: *const c_char,
}

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_SHORT)
pub const Py_T_SHORT: c_int = 0;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_INT)
pub const Py_T_INT: c_int = 1;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_LONG)
pub const Py_T_LONG: c_int = 2;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_FLOAT)
pub const Py_T_FLOAT: c_int = 3;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_DOUBLE)
pub const Py_T_DOUBLE: c_int = 4;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_STRING)
pub const Py_T_STRING: c_int = 5;

/// `_Py_T_OBJECT` of `descrobject.h`.
pub const _Py_T_OBJECT: c_int = 6;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_CHAR)
pub const Py_T_CHAR: c_int = 7;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_BYTE)
pub const Py_T_BYTE: c_int = 8;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_UBYTE)
pub const Py_T_UBYTE: c_int = 9;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_USHORT)
pub const Py_T_USHORT: c_int = 10;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_UINT)
pub const Py_T_UINT: c_int = 11;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_ULONG)
pub const Py_T_ULONG: c_int = 12;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_STRING_INPLACE)
pub const Py_T_STRING_INPLACE: c_int = 13;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_BOOL)
pub const Py_T_BOOL: c_int = 14;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_OBJECT_EX)
pub const Py_T_OBJECT_EX: c_int = 16;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_LONGLONG)
pub const Py_T_LONGLONG: c_int = 17;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_ULONGLONG)
pub const Py_T_ULONGLONG: c_int = 18;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_T_PYSSIZET)
pub const Py_T_PYSSIZET: c_int = 19;

/// `_Py_T_NONE` of `descrobject.h`.
pub const _Py_T_NONE: c_int = 20;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_READONLY)
pub const Py_READONLY: c_int = 1;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_AUDIT_READ)
pub const Py_AUDIT_READ: c_int = 2;

/// `_Py_WRITE_RESTRICTED` of `descrobject.h`.
pub const _Py_WRITE_RESTRICTED: c_int = 4;

/// [C](https://docs.python.org/3/c-api/structures.html#c.Py_RELATIVE_OFFSET)
pub const Py_RELATIVE_OFFSET: c_int = 8;

extern_libpython! {
    /// The type of `ClassMethodDescr` objects.
    #[cfg_attr(PyPy, link_name = "PyPyClassMethodDescr_Type")]
    pub static mut PyClassMethodDescr_Type: PyTypeObject;
    /// The type of `GetSetDescr` objects.
    #[cfg_attr(PyPy, link_name = "PyPyGetSetDescr_Type")]
    pub static mut PyGetSetDescr_Type: PyTypeObject;
    /// The type of `MemberDescr` objects. [C](https://docs.python.org/3/c-api/structures.html#c.PyMemberDescr_Type)
    #[cfg_attr(PyPy, link_name = "PyPyMemberDescr_Type")]
    pub static mut PyMemberDescr_Type: PyTypeObject;
    /// The type of `MethodDescr` objects.
    #[cfg_attr(PyPy, link_name = "PyPyMethodDescr_Type")]
    pub static mut PyMethodDescr_Type: PyTypeObject;
    /// The type of `WrapperDescr` objects.
    #[cfg_attr(PyPy, link_name = "PyPyWrapperDescr_Type")]
    pub static mut PyWrapperDescr_Type: PyTypeObject;
    /// The type of `DictProxy` objects. [C](https://docs.python.org/3/c-api/dict.html#c.PyDictProxy_Type)
    #[cfg_attr(PyPy, link_name = "PyPyDictProxy_Type")]
    pub static mut PyDictProxy_Type: PyTypeObject;
    /// The type of `Property` objects.
    #[cfg_attr(PyPy, link_name = "PyPyProperty_Type")]
    pub static mut PyProperty_Type: PyTypeObject;
    /// A method descriptor. New reference. [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_NewMethod)
    #[cfg_attr(PyPy, link_name = "PyPyDescr_NewMethod")]
    pub fn PyDescr_NewMethod(arg1: *mut PyTypeObject, arg2: *mut PyMethodDef) -> *mut PyObject;
    /// A class method descriptor. New reference. [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_NewClassMethod)
    #[cfg_attr(PyPy, link_name = "PyPyDescr_NewClassMethod")]
    pub fn PyDescr_NewClassMethod(arg1: *mut PyTypeObject, arg2: *mut PyMethodDef) -> *mut PyObject;
    /// A member descriptor. New reference. [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_NewMember)
    #[cfg_attr(PyPy, link_name = "PyPyDescr_NewMember")]
    pub fn PyDescr_NewMember(arg1: *mut PyTypeObject, arg2: *mut PyMemberDef) -> *mut PyObject;
    /// A property in C. New reference. [C](https://docs.python.org/3/c-api/descriptor.html#c.PyDescr_NewGetSet)
    #[cfg_attr(PyPy, link_name = "PyPyDescr_NewGetSet")]
    pub fn PyDescr_NewGetSet(arg1: *mut PyTypeObject, arg2: *mut PyGetSetDef) -> *mut PyObject;
    /// A read-only view of a mapping. New reference. [C](https://docs.python.org/3/c-api/dict.html#c.PyDictProxy_New)
    #[cfg_attr(PyPy, link_name = "PyPyDictProxy_New")]
    pub fn PyDictProxy_New(arg1: *mut PyObject) -> *mut PyObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "PyPyWrapper_New")]
    pub fn PyWrapper_New(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject;
    /// New reference. [C](https://docs.python.org/3/c-api/structures.html#c.PyMember_GetOne)
    #[cfg_attr(PyPy, link_name = "PyPyMember_GetOne")]
    pub fn PyMember_GetOne(arg1: *const c_char, arg2: *mut PyMemberDef) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/structures.html#c.PyMember_SetOne)
    #[cfg_attr(PyPy, link_name = "PyPyMember_SetOne")]
    pub fn PyMember_SetOne(arg1: *mut c_char, arg2: *mut PyMemberDef, arg3: *mut PyObject) -> c_int;
}

// ffi-gen: end
