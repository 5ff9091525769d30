// `Include/pycapsule.h`: capsules.

/// Tests whether `ob` is a capsule.
/// <https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_CheckExact>
#[inline]
pub unsafe fn PyCapsule_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { Py_IS_TYPE(ob, &raw mut PyCapsule_Type) }
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_Destructor)
pub type PyCapsule_Destructor = unsafe extern "C" fn(arg1: *mut PyObject);

extern_libpython! {
    /// The type of `Capsule` objects. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_Type)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_Type")]
    pub static mut PyCapsule_Type: PyTypeObject;
    /// A capsule around a pointer that is not NULL. New reference. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_New)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_New")]
    pub fn PyCapsule_New(pointer: *mut c_void, name: *const c_char, destructor: Option<PyCapsule_Destructor>) -> *mut PyObject;
    /// The pointer of a capsule of that name; NULL with an exception otherwise. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_GetPointer)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_GetPointer")]
    pub fn PyCapsule_GetPointer(capsule: *mut PyObject, name: *const c_char) -> *mut c_void;
    /// The destructor. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_GetDestructor)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_GetDestructor")]
    pub fn PyCapsule_GetDestructor(capsule: *mut PyObject) -> Option<PyCapsule_Destructor>;
    /// The name, owned by whoever made the capsule. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_GetName)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_GetName")]
    pub fn PyCapsule_GetName(capsule: *mut PyObject) -> *const c_char;
    /// The context. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_GetContext)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_GetContext")]
    pub fn PyCapsule_GetContext(capsule: *mut PyObject) -> *mut c_void;
    /// Whether it is a capsule of that name with a pointer. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_IsValid)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_IsValid")]
    pub fn PyCapsule_IsValid(capsule: *mut PyObject, name: *const c_char) -> c_int;
    /// Sets the pointer; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_SetPointer)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_SetPointer")]
    pub fn PyCapsule_SetPointer(capsule: *mut PyObject, pointer: *mut c_void) -> c_int;
    /// Sets the destructor; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_SetDestructor)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_SetDestructor")]
    pub fn PyCapsule_SetDestructor(capsule: *mut PyObject, destructor: Option<PyCapsule_Destructor>) -> c_int;
    /// Sets the name, which has to outlive the capsule; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_SetName)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_SetName")]
    pub fn PyCapsule_SetName(capsule: *mut PyObject, name: *const c_char) -> c_int;
    /// Sets the context; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_SetContext)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_SetContext")]
    pub fn PyCapsule_SetContext(capsule: *mut PyObject, context: *mut c_void) -> c_int;
    /// Pointer of the capsule that `module.attribute` names. [C](https://docs.python.org/3/c-api/capsule.html#c.PyCapsule_Import)
    #[cfg_attr(PyPy, link_name = "PyPyCapsule_Import")]
    pub fn PyCapsule_Import(name: *const c_char, no_block: c_int) -> *mut c_void;
}

// ffi-gen: end
