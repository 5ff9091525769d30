// `Include/listobject.h`: lists.

/// Tests whether `op` is a list or an instance of a subtype.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_Check>
#[inline]
pub unsafe fn PyList_Check(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { is_instance_by_flag(op, &raw mut PyList_Type, Py_TPFLAGS_LIST_SUBCLASS) }
}

/// Tests whether `op` is a list, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/list.html#c.PyList_CheckExact>
#[inline]
pub unsafe fn PyList_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PyList_Type) }
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `List` objects. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Type)
    #[cfg_attr(PyPy, link_name = "PyPyList_Type")]
    pub static mut PyList_Type: PyTypeObject;
    /// The type of `ListIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyListIter_Type")]
    pub static mut PyListIter_Type: PyTypeObject;
    /// The type of `ListRevIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPyListRevIter_Type")]
    pub static mut PyListRevIter_Type: PyTypeObject;
    /// A list of that length, with NULL items to be set. New reference. [C](https://docs.python.org/3/c-api/list.html#c.PyList_New)
    #[cfg_attr(PyPy, link_name = "PyPyList_New")]
    pub fn PyList_New(size: Py_ssize_t) -> *mut PyObject;
    /// Length. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Size)
    #[cfg_attr(PyPy, link_name = "PyPyList_Size")]
    pub fn PyList_Size(arg1: *mut PyObject) -> Py_ssize_t;
    /// Item at an index. Borrowed reference. [C](https://docs.python.org/3/c-api/list.html#c.PyList_GetItem)
    #[cfg_attr(PyPy, link_name = "PyPyList_GetItem")]
    pub fn PyList_GetItem(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
    /// Sets an item; 0, or -1 with an exception. Steals the reference in any case. [C](https://docs.python.org/3/c-api/list.html#c.PyList_SetItem)
    #[cfg_attr(PyPy, link_name = "PyPyList_SetItem")]
    pub fn PyList_SetItem(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    /// Inserts an item; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Insert)
    #[cfg_attr(PyPy, link_name = "PyPyList_Insert")]
    pub fn PyList_Insert(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: *mut PyObject) -> c_int;
    /// Appends an item; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Append)
    #[cfg_attr(PyPy, link_name = "PyPyList_Append")]
    pub fn PyList_Append(arg1: *mut PyObject, arg2: *mut PyObject) -> c_int;
    /// `list[low:high]`. New reference. [C](https://docs.python.org/3/c-api/list.html#c.PyList_GetSlice)
    #[cfg_attr(PyPy, link_name = "PyPyList_GetSlice")]
    pub fn PyList_GetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t) -> *mut PyObject;
    /// `list[low:high] = items`, deletes for NULL; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_SetSlice)
    #[cfg_attr(PyPy, link_name = "PyPyList_SetSlice")]
    pub fn PyList_SetSlice(arg1: *mut PyObject, arg2: Py_ssize_t, arg3: Py_ssize_t, arg4: *mut PyObject) -> c_int;
    /// Sorts; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Sort)
    #[cfg_attr(PyPy, link_name = "PyPyList_Sort")]
    pub fn PyList_Sort(arg1: *mut PyObject) -> c_int;
    /// Reverses; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/list.html#c.PyList_Reverse)
    #[cfg_attr(PyPy, link_name = "PyPyList_Reverse")]
    pub fn PyList_Reverse(arg1: *mut PyObject) -> c_int;
    /// `tuple(list)`. New reference. [C](https://docs.python.org/3/c-api/list.html#c.PyList_AsTuple)
    #[cfg_attr(PyPy, link_name = "PyPyList_AsTuple")]
    pub fn PyList_AsTuple(arg1: *mut PyObject) -> *mut PyObject;
}

#[cfg(Py_3_13)]
extern_libpython! {
    /// Item at an index. New reference. [C](https://docs.python.org/3/c-api/list.html#c.PyList_GetItemRef)
    pub fn PyList_GetItemRef(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/list.html#c.PyList_ClearFreeList)
    pub fn PyList_ClearFreeList() -> c_int;
}

// ffi-gen: end
