// `Include/objimpl.h`: allocation of objects and the garbage collector.

/// Allocates an object and initialises its head; NULL with `MemoryError` on failure. New reference.
/// <https://docs.python.org/3/c-api/allocation.html#c.PyObject_New>
#[inline]
pub unsafe fn PyObject_New<T>(typeobj: *mut PyTypeObject) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_New(typeobj).cast() }
}

/// Allocates an object of `n` items and initialises its head. New reference.
/// <https://docs.python.org/3/c-api/allocation.html#c.PyObject_NewVar>
#[inline]
pub unsafe fn PyObject_NewVar<T>(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_NewVar(typeobj, n).cast() }
}

/// Like [`PyObject_New`], for a type with the GC flag; not tracked yet. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_New>
#[inline]
pub unsafe fn PyObject_GC_New<T>(typeobj: *mut PyTypeObject) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_GC_New(typeobj).cast() }
}

/// Like [`PyObject_NewVar`], for a type with the GC flag; not tracked yet. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_NewVar>
#[inline]
pub unsafe fn PyObject_GC_NewVar<T>(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: typeobj points to a type whose instances are a T.
    unsafe { _PyObject_GC_NewVar(typeobj, n).cast() }
}

/// Resizes an untracked object from `PyObject_GC_NewVar`. Steals `op`. New reference.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_Resize>
#[inline]
pub unsafe fn PyObject_GC_Resize<T>(op: *mut PyObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: op is of variable size.
    unsafe { _PyObject_GC_Resize(op.cast(), n).cast() }
}

/// Tests whether instances of the type have a GC head.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyType_IS_GC>
#[inline]
pub unsafe fn PyType_IS_GC(t: *mut PyTypeObject) -> c_int {
    // SAFETY: t points to a type.
    unsafe { PyType_HasFeature(t, Py_TPFLAGS_HAVE_GC) }
}

/// An older name of [`PyObject_New`].
#[inline]
pub unsafe fn PyObject_NEW<T>(typeobj: *mut PyTypeObject) -> *mut T {
    // SAFETY: same contract.
    unsafe { PyObject_New(typeobj) }
}

/// An older name of [`PyObject_NewVar`].
#[inline]
pub unsafe fn PyObject_NEW_VAR<T>(typeobj: *mut PyTypeObject, n: Py_ssize_t) -> *mut T {
    // SAFETY: same contract.
    unsafe { PyObject_NewVar(typeobj, n) }
}

/// An older name of [`PyObject_Init`].
#[inline]
pub unsafe fn PyObject_INIT(op: *mut PyObject, typeobj: *mut PyTypeObject) -> *mut PyObject {
    // SAFETY: same contract.
    unsafe { PyObject_Init(op, typeobj) }
}

/// An older name of [`PyObject_InitVar`].
#[inline]
pub unsafe fn PyObject_INIT_VAR(
    op: *mut PyVarObject,
    typeobj: *mut PyTypeObject,
    n: Py_ssize_t,
) -> *mut PyVarObject {
    // SAFETY: same contract.
    unsafe { PyObject_InitVar(op, typeobj, n) }
}

// ffi-gen: begin

extern_libpython! {
    /// Allocates memory for objects. [C](https://docs.python.org/3/c-api/memory.html#c.PyObject_Malloc)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Malloc")]
    pub fn PyObject_Malloc(size: size_t) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/memory.html#c.PyObject_Calloc)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Calloc")]
    pub fn PyObject_Calloc(nelem: size_t, elsize: size_t) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/memory.html#c.PyObject_Realloc)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Realloc")]
    pub fn PyObject_Realloc(ptr: *mut c_void, new_size: size_t) -> *mut c_void;
    /// Frees memory of objects. [C](https://docs.python.org/3/c-api/memory.html#c.PyObject_Free)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Free")]
    pub fn PyObject_Free(ptr: *mut c_void);
    /// Initialises the head of new memory. Borrowed reference. [C](https://docs.python.org/3/c-api/allocation.html#c.PyObject_Init)
    #[cfg_attr(PyPy, link_name = "PyPyObject_Init")]
    pub fn PyObject_Init(arg1: *mut PyObject, arg2: *mut PyTypeObject) -> *mut PyObject;
    /// Initialises the head of new memory for so many items. [C](https://docs.python.org/3/c-api/allocation.html#c.PyObject_InitVar)
    #[cfg_attr(PyPy, link_name = "PyPyObject_InitVar")]
    pub fn PyObject_InitVar(arg1: *mut PyVarObject, arg2: *mut PyTypeObject, arg3: Py_ssize_t) -> *mut PyVarObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_New")]
    pub fn _PyObject_New(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// `_PyObject_NewVar` of `objimpl.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_NewVar")]
    pub fn _PyObject_NewVar(arg1: *mut PyTypeObject, arg2: Py_ssize_t) -> *mut PyVarObject;
    /// `_PyObject_GC_Resize` of `objimpl.h`.
    pub fn _PyObject_GC_Resize(arg1: *mut PyVarObject, arg2: Py_ssize_t) -> *mut PyVarObject;
    /// New reference.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_GC_New")]
    pub fn _PyObject_GC_New(arg1: *mut PyTypeObject) -> *mut PyObject;
    /// `_PyObject_GC_NewVar` of `objimpl.h`.
    #[cfg_attr(PyPy, link_name = "_PyPyObject_GC_NewVar")]
    pub fn _PyObject_GC_NewVar(arg1: *mut PyTypeObject, arg2: Py_ssize_t) -> *mut PyVarObject;
    /// Shows an object to the garbage collector. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_Track)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GC_Track")]
    pub fn PyObject_GC_Track(arg1: *mut c_void);
    /// Hides an object from the garbage collector. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_UnTrack)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GC_UnTrack")]
    pub fn PyObject_GC_UnTrack(arg1: *mut c_void);
    /// Frees an object that has a GC head. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_Del)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GC_Del")]
    pub fn PyObject_GC_Del(arg1: *mut c_void);
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// Runs the garbage collector. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_Collect)
    pub fn PyGC_Collect() -> Py_ssize_t;
}

#[cfg(Py_3_10)]
extern_libpython! {
    /// Enables the garbage collector; says whether it was. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_Enable)
    #[cfg_attr(PyPy, link_name = "PyPyGC_Enable")]
    pub fn PyGC_Enable() -> c_int;
    /// Disables the garbage collector; says whether it was enabled. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_Disable)
    #[cfg_attr(PyPy, link_name = "PyPyGC_Disable")]
    pub fn PyGC_Disable() -> c_int;
    /// Whether the garbage collector is enabled. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_IsEnabled)
    #[cfg_attr(PyPy, link_name = "PyPyGC_IsEnabled")]
    pub fn PyGC_IsEnabled() -> c_int;
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// Whether the garbage collector knows the object. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_IsTracked)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GC_IsTracked")]
    pub fn PyObject_GC_IsTracked(arg1: *mut PyObject) -> c_int;
    /// Whether the object has been finalized. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_GC_IsFinalized)
    #[cfg_attr(PyPy, link_name = "PyPyObject_GC_IsFinalized")]
    pub fn PyObject_GC_IsFinalized(arg1: *mut PyObject) -> c_int;
}

#[cfg(PyPy)]
extern_libpython! {
    /// Runs the garbage collector. [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_Collect)
    #[cfg_attr(PyPy, link_name = "PyPyGC_Collect")]
    pub fn PyGC_Collect() -> c_int;
}

// ffi-gen: end
