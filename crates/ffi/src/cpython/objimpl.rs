// `Include/cpython/objimpl.h`: weak reference support.

/// Tests whether instances of the type can be weakly referenced.
#[inline]
pub unsafe fn PyType_SUPPORTS_WEAKREFS(t: *mut PyTypeObject) -> c_int {
    // SAFETY: t points to a type.
    unsafe { ((*t).tp_weaklistoffset > 0) as c_int }
}

// ffi-gen: also PyObject_IS_GC
// ffi-gen: also PyObject_GET_WEAKREFS_LISTPTR

/// Whether the garbage collector knows the object.
/// <https://docs.python.org/3/c-api/gcsupport.html#c.PyObject_IS_GC>
#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyObject_IS_GC(obj: *mut PyObject) -> c_int {
    // SAFETY: obj points to an object; its type says so, or asks it.
    unsafe {
        let class = Py_TYPE(obj);
        (PyType_IS_GC(class) != 0 && (*class).tp_is_gc.is_none_or(|ask| ask(obj) != 0)) as c_int
    }
}

/// Where the object has its list of weak references.
#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
#[inline]
pub unsafe fn PyObject_GET_WEAKREFS_LISTPTR(op: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: instances of its type have that list, at this offset.
    unsafe {
        op.cast::<u8>()
            .offset((*Py_TYPE(op)).tp_weaklistoffset)
            .cast()
    }
}

// ffi-gen: begin

/// `PyObjectArenaAllocator` of `cpython/objimpl.h`.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyObjectArenaAllocator {
    /// `ctx`.
    pub ctx: *mut c_void,
    /// `alloc`.
    pub alloc: Option<extern "C" fn(*mut c_void, size_t) -> *mut c_void>,
    /// `free`.
    pub free: Option<extern "C" fn(*mut c_void, *mut c_void, size_t)>,
}

/// `gcvisitobjects_t` of `cpython/objimpl.h`.
#[cfg(Py_3_12)]
pub type gcvisitobjects_t = unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut c_void) -> c_int;

#[cfg(not(any(PyPy, GraalPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GetArenaAllocator)
    pub fn PyObject_GetArenaAllocator(allocator: *mut PyObjectArenaAllocator);
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_SetArenaAllocator)
    pub fn PyObject_SetArenaAllocator(allocator: *mut PyObjectArenaAllocator);
}

#[cfg(Py_3_9)]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_IS_GC)
    pub fn PyObject_IS_GC(obj: *mut PyObject) -> c_int;
}

#[cfg(all(Py_3_9, not(any(PyPy, GraalPy))))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/object.html#c.PyObject_GET_WEAKREFS_LISTPTR)
    pub fn PyObject_GET_WEAKREFS_LISTPTR(op: *mut PyObject) -> *mut *mut PyObject;
}

#[cfg(Py_3_12)]
extern_libpython! {
    /// New reference. [C](https://docs.python.org/3/c-api/object.html#c.PyUnstable_Object_GC_NewWithExtraData)
    pub fn PyUnstable_Object_GC_NewWithExtraData(arg1: *mut PyTypeObject, arg2: size_t) -> *mut PyObject;
    /// [C](https://docs.python.org/3/c-api/gcsupport.html#c.PyUnstable_GC_VisitObjects)
    pub fn PyUnstable_GC_VisitObjects(callback: Option<gcvisitobjects_t>, arg: *mut c_void);
}

// ffi-gen: end
