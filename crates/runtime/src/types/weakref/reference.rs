use crate::checked::new_reference_or_raise;
use crate::conversion::IntoPyObjectExt;
use crate::object::BoundObject;
use crate::{ffi, Bound, IntoPyObject, PyAny, PyResult, PyTypeInfo, Python};

/// A `weakref.ref`: it does not keep its object alive.
///
/// Its methods are in [`PyWeakrefMethods`](crate::types::PyWeakrefMethods).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let set = PySet::new(py, [1])?;
///     let weak = PyWeakrefReference::new(&set)?;
///     // Calling it gives the object, or `None` when that is gone.
///     assert!(weak.call0()?.is(&set));
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[repr(transparent)]
pub struct PyWeakrefReference(PyAny);

// SAFETY: - gives the type object of `weakref.ref`, which lives as long as the interpreter;
//         - the check is the interpreter's own.
unsafe impl PyTypeInfo for PyWeakrefReference {
    const NAME: &'static str = "PyWeakrefReference";
    const MODULE: Option<&'static str> = Some("weakref");
    crate::__type_hint!(TYPE_HINT = crate::type_hint_identifier!("weakref", "ReferenceType"));

    #[cfg(not(any(PyPy, GraalPy)))]
    #[inline]
    fn type_object_raw(_py: Python<'_>) -> *mut ffi::PyTypeObject {
        &raw mut ffi::_PyWeakref_RefType
    }

    #[cfg(any(PyPy, GraalPy))]
    #[inline]
    fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject {
        use crate::types::{imported::Imported, PyType};
        static TYPE: Imported<PyType> = Imported::new(c"weakref", c"ReferenceType");
        TYPE.as_type_ptr(py)
    }

    #[inline]
    fn is_type_of(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object, and cannot fail.
        unsafe { ffi::PyWeakref_CheckRef(object.as_ptr()) != 0 }
    }
}

impl crate::types::DerefToPyAny for PyWeakrefReference {}

// SAFETY: the structure that the interpreter declares for instances of the type.
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
unsafe impl crate::type_object::PyLayout<PyWeakrefReference> for ffi::_PyWeakReference {}
#[cfg(not(any(Py_LIMITED_API, PyPy, GraalPy)))]
impl crate::type_object::PySizedLayout<PyWeakrefReference> for ffi::_PyWeakReference {}

impl PyWeakrefReference {
    /// `weakref.ref(object)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1])?;
    ///     let weak = PyWeakrefReference::new(&set)?;
    ///     assert!(weak.upgrade().is_some());
    ///     drop(set);
    /// #     // Elsewhere objects end later.
    /// #     if cfg!(not(PyPy)) {
    ///     assert!(weak.upgrade().is_none());
    /// #     }
    ///     let error = PyWeakrefReference::new(&py.eval(c"7", None, None)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "numbers do not support it");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `TypeError` if the type does not support it; a `#[pyclass]` has to ask for it by `weakref`.
    #[inline]
    pub fn new<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyWeakrefReference>> {
        make(object, std::ptr::null_mut())
    }

    /// `weakref.ref(object, callback)`: the callback is called with the weak reference when the
    /// object is about to go.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyCFunction, PySet, PyWeakrefReference}};
    /// use std::sync::mpsc::channel;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (sender, receiver) = channel();
    ///     let gone = PyCFunction::new_closure(py, None, None, move |_, _| sender.send("gone").unwrap())?;
    ///     let set = PySet::new(py, [1])?;
    ///     let _weak = PyWeakrefReference::new_with(&set, gone)?;
    ///     drop(set);
    /// #     // Elsewhere objects end later.
    /// #     if cfg!(not(PyPy)) {
    ///     assert_eq!(receiver.try_recv(), Ok("gone"));
    /// #     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// As [`PyWeakrefReference::new`], or if the callback cannot be converted.
    pub fn new_with<'py, C>(
        object: &Bound<'py, PyAny>,
        callback: C,
    ) -> PyResult<Bound<'py, PyWeakrefReference>>
    where
        C: IntoPyObject<'py>,
    {
        let callback = callback.into_pyobject_or_pyerr(object.py())?;
        make(object, callback.as_ptr())
    }
}

#[inline]
fn make<'py>(
    object: &Bound<'py, PyAny>,
    callback: *mut ffi::PyObject,
) -> PyResult<Bound<'py, PyWeakrefReference>> {
    // SAFETY: - we are attached; the object is one, the callback is one or NULL;
    //         - gives a new reference to a weak reference, or NULL with an error set.
    unsafe {
        let weak = ffi::PyWeakref_NewRef(object.as_ptr(), callback);
        Ok(new_reference_or_raise(object.py(), weak)?.cast_into_unchecked())
    }
}
