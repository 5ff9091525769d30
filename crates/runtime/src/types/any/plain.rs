//! The cores of the methods: everything is an object already, nothing is generic.

use std::cmp::Ordering;

use crate::checked::{new_reference_or_raise, raise_if_minus_one, size_or_raise, truth_or_raise};
use crate::error::Message;
use crate::exceptions::PyTypeError;
use crate::types::{CompareOp, PyString};
use crate::{ffi, Bound, PyAny, PyErr, PyResult, Python};

type Object<'py> = Bound<'py, PyAny>;
type Name<'py> = Bound<'py, PyString>;

#[inline]
pub(super) fn hasattr(object: &Object<'_>, name: &Name<'_>) -> PyResult<bool> {
    // SAFETY: - we are attached; both are objects;
    //         - gives 1 or 0, or -1 with an error set.
    let answer = unsafe { ffi::compat::PyObject_HasAttrWithError(object.as_ptr(), name.as_ptr()) };
    truth_or_raise(object.py(), answer)
}

#[inline]
pub(super) fn getattr<'py>(
    py: Python<'py>,
    object: &Object<'py>,
    name: &Name<'py>,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; both are objects;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let value = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
        new_reference_or_raise(py, value)
    }
}

#[inline]
pub(super) fn getattr_opt<'py>(
    object: &Object<'py>,
    name: &Name<'py>,
) -> PyResult<Option<Object<'py>>> {
    let py = object.py();
    let mut value = std::ptr::null_mut();
    // SAFETY: - we are attached; both are objects;
    //         - gives 1 and a new reference, 0 and NULL, or -1 with an error set.
    unsafe {
        let code =
            ffi::compat::PyObject_GetOptionalAttr(object.as_ptr(), name.as_ptr(), &mut value);
        raise_if_minus_one(py, code)?;
        Ok(Bound::from_owned_ptr_or_opt(py, value))
    }
}

/// A NULL `value` deletes the attribute.
#[inline]
pub(super) fn setattr(
    object: &Object<'_>,
    name: &Name<'_>,
    value: *mut ffi::PyObject,
) -> PyResult<()> {
    // SAFETY: - we are attached; all are objects, but for the value, which may be NULL;
    //         - gives -1 with an error set when it fails.
    let code = unsafe { ffi::PyObject_SetAttr(object.as_ptr(), name.as_ptr(), value) };
    raise_if_minus_one(object.py(), code)
}

#[inline]
pub(super) fn unary<'py>(
    object: &Object<'py>,
    function: unsafe extern "C" fn(*mut ffi::PyObject) -> *mut ffi::PyObject,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; the functions passed here take any object;
    //         - each gives a new reference, or NULL with an error set.
    unsafe { new_reference_or_raise(object.py(), function(object.as_ptr())) }
}

#[inline]
pub(super) fn binary<'py>(
    object: &Object<'py>,
    other: *mut ffi::PyObject,
    function: unsafe extern "C" fn(*mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; the functions passed here take any two objects;
    //         - each gives a new reference, or NULL with an error set.
    unsafe { new_reference_or_raise(object.py(), function(object.as_ptr(), other)) }
}

#[inline]
pub(super) fn pow<'py>(
    object: &Object<'py>,
    other: *mut ffi::PyObject,
    modulus: *mut ffi::PyObject,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; takes any three objects;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let result = ffi::PyNumber_Power(object.as_ptr(), other, modulus);
        new_reference_or_raise(object.py(), result)
    }
}

#[inline]
pub(super) fn rich_compare<'py>(
    object: &Object<'py>,
    other: *mut ffi::PyObject,
    op: CompareOp,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; takes any two objects;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let result = ffi::PyObject_RichCompare(object.as_ptr(), other, op as _);
        new_reference_or_raise(object.py(), result)
    }
}

#[inline]
pub(super) fn holds(
    object: &Object<'_>,
    other: *mut ffi::PyObject,
    op: CompareOp,
) -> PyResult<bool> {
    // Not `PyObject_RichCompareBool`, for which an object equals itself whatever it says.
    is_truthy(&rich_compare(object, other, op)?)
}

#[inline]
pub(super) fn compare(object: &Object<'_>, other: *mut ffi::PyObject) -> PyResult<Ordering> {
    if holds(object, other, CompareOp::Eq)? {
        Ok(Ordering::Equal)
    } else if holds(object, other, CompareOp::Lt)? {
        Ok(Ordering::Less)
    } else if holds(object, other, CompareOp::Gt)? {
        Ok(Ordering::Greater)
    } else {
        Err(PyErr::new::<PyTypeError, _>(Message(
            "PyAny::compare(): All comparisons returned false",
        )))
    }
}

#[inline]
pub(super) fn is_truthy(object: &Object<'_>) -> PyResult<bool> {
    // SAFETY: we are attached; gives 1 or 0, or -1 with an error set.
    truth_or_raise(object.py(), unsafe {
        ffi::PyObject_IsTrue(object.as_ptr())
    })
}

#[inline]
pub(super) fn call0<'py>(object: &Object<'py>) -> PyResult<Object<'py>> {
    // Asked before anything is called.
    let py = object.py();
    // SAFETY: - we are attached; takes any object;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let result = ffi::compat::PyObject_CallNoArgs(object.as_ptr());
        new_reference_or_raise(py, result)
    }
}

#[inline]
pub(super) fn call_method0<'py>(
    py: Python<'py>,
    object: &Object<'py>,
    name: &Name<'py>,
) -> PyResult<Object<'py>> {
    // SAFETY: - we are attached; both are objects;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        let result = ffi::compat::PyObject_CallMethodNoArgs(object.as_ptr(), name.as_ptr());
        new_reference_or_raise(py, result)
    }
}

#[inline]
pub(super) fn set_item(
    object: &Object<'_>,
    key: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
) -> PyResult<()> {
    // SAFETY: we are attached; takes any three objects; gives -1 with an error set.
    let code = unsafe { ffi::PyObject_SetItem(object.as_ptr(), key, value) };
    raise_if_minus_one(object.py(), code)
}

#[inline]
pub(super) fn del_item(object: &Object<'_>, key: *mut ffi::PyObject) -> PyResult<()> {
    // SAFETY: we are attached; takes any two objects; gives -1 with an error set.
    let code = unsafe { ffi::PyObject_DelItem(object.as_ptr(), key) };
    raise_if_minus_one(object.py(), code)
}

#[inline]
pub(super) fn contains(object: &Object<'_>, value: *mut ffi::PyObject) -> PyResult<bool> {
    // SAFETY: we are attached; takes any two objects; gives 1 or 0, or -1 with an error set.
    let answer = unsafe { ffi::PySequence_Contains(object.as_ptr(), value) };
    truth_or_raise(object.py(), answer)
}

#[inline]
pub(super) fn is_instance(object: &Object<'_>, ty: &Object<'_>) -> PyResult<bool> {
    // SAFETY: we are attached; takes any two objects; gives 1 or 0, or -1 with an error set.
    let answer = unsafe { ffi::PyObject_IsInstance(object.as_ptr(), ty.as_ptr()) };
    truth_or_raise(object.py(), answer)
}

#[inline]
pub(super) fn len(object: &Object<'_>) -> PyResult<usize> {
    // SAFETY: we are attached; gives a size, or -1 with an error set.
    size_or_raise(object.py(), unsafe { ffi::PyObject_Size(object.as_ptr()) })
}

#[inline]
pub(super) fn hash(object: &Object<'_>) -> PyResult<isize> {
    // SAFETY: we are attached; gives a hash, which is never -1, or -1 with an error set.
    match unsafe { ffi::PyObject_Hash(object.as_ptr()) } {
        -1 => Err(PyErr::fetch(object.py())),
        hash => Ok(hash),
    }
}

/// For functions that give nothing but strings.
#[inline]
pub(super) fn text<'py>(
    object: &Object<'py>,
    function: unsafe extern "C" fn(*mut ffi::PyObject) -> *mut ffi::PyObject,
) -> PyResult<Bound<'py, PyString>> {
    let text = unary(object, function)?;
    // SAFETY: the interpreter raises `TypeError` if `__str__` or `__repr__` gives anything else.
    Ok(unsafe { text.cast_into_unchecked() })
}
