// `Include/setobject.h`: sets.

/// Tests whether `ob` is a set or a frozenset, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyAnySet_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyAnySet_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { (PySet_CheckExact(ob) != 0 || PyFrozenSet_CheckExact(ob) != 0) as c_int }
}

/// Tests whether `ob` is a set, a frozenset or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyAnySet_Check>
#[inline]
pub unsafe fn PyAnySet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe {
        let tp = Py_TYPE(ob);
        let (set, frozen) = (&raw mut PySet_Type, &raw mut PyFrozenSet_Type);
        (tp == set
            || tp == frozen
            || PyType_IsSubtype(tp, set) != 0
            || PyType_IsSubtype(tp, frozen) != 0) as c_int
    }
}

/// Tests whether `ob` is a set or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PySet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { PyObject_TypeCheck(ob, &raw mut PySet_Type) }
}

/// Tests whether `op` is a set, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PySet_CheckExact>
#[inline]
pub unsafe fn PySet_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: op points to an object.
    unsafe { Py_IS_TYPE(op, &raw mut PySet_Type) }
}

/// Tests whether `ob` is a frozenset or an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_Check>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyFrozenSet_Check(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { PyObject_TypeCheck(ob, &raw mut PyFrozenSet_Type) }
}

/// Tests whether `ob` is a frozenset, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_CheckExact>
#[cfg(not(PyPy))]
#[inline]
pub unsafe fn PyFrozenSet_CheckExact(ob: *mut PyObject) -> c_int {
    // SAFETY: ob points to an object.
    unsafe { Py_IS_TYPE(ob, &raw mut PyFrozenSet_Type) }
}

#[cfg(PyPy)]
extern_libpython! {
    /// See the C API.
    #[link_name = "PyPySet_Check"]
    pub fn PySet_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyFrozenSet_Check"]
    pub fn PyFrozenSet_Check(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyFrozenSet_CheckExact"]
    pub fn PyFrozenSet_CheckExact(op: *mut PyObject) -> c_int;
    /// See the C API.
    #[link_name = "PyPyAnySet_CheckExact"]
    pub fn PyAnySet_CheckExact(op: *mut PyObject) -> c_int;
}

// ffi-gen: begin

extern_libpython! {
    /// The type of `Set` objects. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Type)
    #[cfg_attr(PyPy, link_name = "PyPySet_Type")]
    pub static mut PySet_Type: PyTypeObject;
    /// The type of `FrozenSet` objects. [C](https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_Type)
    #[cfg_attr(PyPy, link_name = "PyPyFrozenSet_Type")]
    pub static mut PyFrozenSet_Type: PyTypeObject;
    /// The type of `SetIter` objects.
    #[cfg_attr(PyPy, link_name = "PyPySetIter_Type")]
    pub static mut PySetIter_Type: PyTypeObject;
    /// `set(iterable)`, empty for NULL. New reference. [C](https://docs.python.org/3/c-api/set.html#c.PySet_New)
    #[cfg_attr(PyPy, link_name = "PyPySet_New")]
    pub fn PySet_New(arg1: *mut PyObject) -> *mut PyObject;
    /// `frozenset(iterable)`, empty for NULL. New reference. [C](https://docs.python.org/3/c-api/set.html#c.PyFrozenSet_New)
    #[cfg_attr(PyPy, link_name = "PyPyFrozenSet_New")]
    pub fn PyFrozenSet_New(arg1: *mut PyObject) -> *mut PyObject;
    /// Adds an item; 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Add)
    #[cfg_attr(PyPy, link_name = "PyPySet_Add")]
    pub fn PySet_Add(set: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Removes all items. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Clear)
    #[cfg_attr(PyPy, link_name = "PyPySet_Clear")]
    pub fn PySet_Clear(set: *mut PyObject) -> c_int;
    /// Whether it has an item: 1, 0, or -1 with an exception. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Contains)
    #[cfg_attr(PyPy, link_name = "PyPySet_Contains")]
    pub fn PySet_Contains(anyset: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Removes an item: 1 if it was there, 0 if not, -1 with an exception. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Discard)
    #[cfg_attr(PyPy, link_name = "PyPySet_Discard")]
    pub fn PySet_Discard(set: *mut PyObject, key: *mut PyObject) -> c_int;
    /// Removes some item. New reference. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Pop)
    #[cfg_attr(PyPy, link_name = "PyPySet_Pop")]
    pub fn PySet_Pop(set: *mut PyObject) -> *mut PyObject;
    /// Number of items. [C](https://docs.python.org/3/c-api/set.html#c.PySet_Size)
    #[cfg_attr(PyPy, link_name = "PyPySet_Size")]
    pub fn PySet_Size(anyset: *mut PyObject) -> Py_ssize_t;
}

#[cfg(not(any(Py_3_9, Py_LIMITED_API)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/set.html#c.PySet_ClearFreeList)
    pub fn PySet_ClearFreeList() -> c_int;
}

// ffi-gen: end
