use crate::checked::new_reference_or_raise;
use crate::conversion::IntoPyObjectExt;
use crate::object::BoundObject;
use crate::types::PyType;
use crate::{ffi, Bound, IntoPyObject, PyAny, PyResult, PyTypeCheck, Python};

/// A `weakref.proxy`: it behaves as its object does, without keeping it alive.
///
/// Its methods are in [`PyWeakrefMethods`](crate::types::PyWeakrefMethods).
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PySet, PyWeakrefProxy}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let set = PySet::new(py, [1, 2])?;
///     let proxy = PyWeakrefProxy::new(&set)?;
///     proxy.call_method1("add", (3,))?;
///     assert_eq!(set.len(), 3);
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[repr(transparent)]
pub struct PyWeakrefProxy(PyAny);

#[diagnostic::do_not_recommend]
// SAFETY: the check is the interpreter's own.
unsafe impl PyTypeCheck for PyWeakrefProxy {
    const NAME: &'static str = "PyWeakrefProxy";
    crate::__type_hint!(
        TYPE_HINT = crate::type_hint_union!(
            crate::type_hint_identifier!("weakref", "ProxyType"),
            crate::type_hint_identifier!("weakref", "CallableProxyType")
        )
    );

    #[inline]
    fn type_check(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object, and cannot fail.
        unsafe { ffi::PyWeakref_CheckProxy(object.as_ptr()) != 0 }
    }

    #[inline]
    fn classinfo_object(py: Python<'_>) -> Bound<'_, PyAny> {
        let [proxy, callable_proxy] = types(py);
        (proxy, callable_proxy)
            .into_bound_py_any(py)
            .expect("a tuple of types")
    }
}

impl crate::types::DerefToPyAny for PyWeakrefProxy {}

/// `weakref.ProxyType` and `weakref.CallableProxyType`
#[inline]
pub(super) fn types(py: Python<'_>) -> [Bound<'_, PyType>; 2] {
    #[cfg(not(any(PyPy, GraalPy)))]
    let pointers = [
        &raw mut ffi::_PyWeakref_ProxyType,
        &raw mut ffi::_PyWeakref_CallableProxyType,
    ];
    #[cfg(any(PyPy, GraalPy))]
    let pointers = {
        use crate::types::imported::Imported;
        static PROXY: Imported<PyType> = Imported::new(c"weakref", c"ProxyType");
        static CALLABLE: Imported<PyType> = Imported::new(c"weakref", c"CallableProxyType");
        [PROXY.as_type_ptr(py), CALLABLE.as_type_ptr(py)]
    };
    // SAFETY: type objects that live as long as the interpreter.
    pointers.map(|ty| unsafe { PyType::from_borrowed_type_ptr(py, ty) })
}

impl PyWeakrefProxy {
    /// `weakref.proxy(object)`
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySet, PyWeakrefProxy}, exceptions::{PyReferenceError, PyTypeError}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1, 2])?;
    ///     let proxy = PyWeakrefProxy::new(&set)?;
    ///     assert_eq!(proxy.len()?, 2);
    ///     drop(set);
    /// #     // Elsewhere objects end later.
    /// #     if cfg!(not(PyPy)) {
    ///     assert!(proxy.len().unwrap_err().is_instance_of::<PyReferenceError>(py));
    /// #     }
    ///     let error = PyWeakrefProxy::new(&py.eval(c"7", None, None)?).unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py), "numbers do not support it");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `TypeError` if the type does not support it; a `#[pyclass]` has to ask for it by `weakref`.
    #[inline]
    pub fn new<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyWeakrefProxy>> {
        make(object, std::ptr::null_mut())
    }

    /// `weakref.proxy(object, callback)`: the callback is called with the proxy when the object is
    /// about to go.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyCFunction, PySet, PyWeakrefProxy}};
    /// use std::sync::mpsc::channel;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (sender, receiver) = channel();
    ///     let gone = PyCFunction::new_closure(py, None, None, move |_, _| sender.send("gone").unwrap())?;
    ///     let set = PySet::new(py, [1])?;
    ///     let _proxy = PyWeakrefProxy::new_with(&set, gone)?;
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
    /// As [`PyWeakrefProxy::new`], or if the callback cannot be converted.
    pub fn new_with<'py, C>(
        object: &Bound<'py, PyAny>,
        callback: C,
    ) -> PyResult<Bound<'py, PyWeakrefProxy>>
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
) -> PyResult<Bound<'py, PyWeakrefProxy>> {
    // SAFETY: - we are attached; the object is one, the callback is one or NULL;
    //         - gives a new reference to a proxy, or NULL with an error set.
    unsafe {
        let proxy = ffi::PyWeakref_NewProxy(object.as_ptr(), callback);
        Ok(new_reference_or_raise(object.py(), proxy)?.cast_into_unchecked())
    }
}
