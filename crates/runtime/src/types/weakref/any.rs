use super::{PyWeakrefProxy, PyWeakrefReference};
use crate::conversion::IntoPyObjectExt;
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, PyAny, PyErr, PyResult, PyTypeCheck, PyTypeInfo, Python};

/// Any weak reference: a `weakref.ref` or a proxy.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PySet, PyWeakref, PyWeakrefProxy, PyWeakrefReference}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let set = PySet::empty(py)?;
///     for weak in [PyWeakrefReference::new(&set)?.into_any(), PyWeakrefProxy::new(&set)?.into_any()] {
///         assert!(weak.cast::<PyWeakref>()?.upgrade().unwrap().is(&set));
///     }
///     assert!(set.cast::<PyWeakref>().is_err());
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[repr(transparent)]
pub struct PyWeakref(PyAny);

#[diagnostic::do_not_recommend]
// SAFETY: the check is the interpreter's own for what its functions take.
unsafe impl PyTypeCheck for PyWeakref {
    const NAME: &'static str = "PyWeakref";
    crate::__type_hint!(
        TYPE_HINT = crate::type_hint_union!(
            crate::inspect::of::<PyWeakrefReference>(),
            crate::inspect::of::<PyWeakrefProxy>()
        )
    );

    #[inline]
    fn type_check(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: takes any object, and cannot fail.
        unsafe { ffi::PyWeakref_Check(object.as_ptr()) != 0 }
    }

    #[inline]
    fn classinfo_object(py: Python<'_>) -> Bound<'_, PyAny> {
        let [proxy, callable_proxy] = super::proxy::types(py);
        let reference = PyWeakrefReference::type_object(py);
        (proxy, callable_proxy, reference)
            .into_bound_py_any(py)
            .expect("a tuple of types")
    }
}

impl crate::types::DerefToPyAny for PyWeakref {}

/// Methods of weak references.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let set = PySet::new(py, [1])?;
///     let weak = PyWeakrefReference::new(&set)?;
///     if let Some(set) = weak.upgrade_as::<PySet>()? {
///         assert!(set.contains(1)?);
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyWeakrefMethods<'py>: Sealed {
    /// A strong reference to the object, unless it is gone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1])?;
    ///     let weak = PyWeakrefReference::new(&set)?;
    ///     assert!(weak.upgrade().unwrap().is(&set));
    ///     drop(set);
    /// #     // Elsewhere objects end later.
    /// #     if cfg!(not(PyPy)) {
    ///     assert!(weak.upgrade().is_none());
    /// #     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn upgrade(&self) -> Option<Bound<'py, PyAny>>;

    /// A strong reference to the object as a `T`, unless it is gone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PySet, PyWeakrefReference}, exceptions::PyTypeError};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1])?;
    ///     let weak = PyWeakrefReference::new(&set)?;
    ///     assert!(weak.upgrade_as::<PySet>()?.unwrap().contains(1)?);
    ///     let error = weak.upgrade_as::<PyList>().unwrap_err();
    ///     assert!(error.is_instance_of::<PyTypeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it is no `T`.
    fn upgrade_as<T>(&self) -> PyResult<Option<Bound<'py, T>>>
    where
        T: PyTypeCheck,
    {
        self.upgrade()
            .map(Bound::cast_into)
            .transpose()
            .map_err(PyErr::from)
    }

    /// A strong reference to the object as exactly a `T`, unless it is gone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     py.run(c"class Bag(set): pass\nbag = Bag()", None, None)?;
    ///     let weak = PyWeakrefReference::new(&py.eval(c"bag", None, None)?)?;
    ///     assert!(weak.upgrade_as::<PySet>()?.is_some());
    ///     assert!(weak.upgrade_as_exact::<PySet>().is_err(), "of a subtype");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If it is no `T`, or only of a subtype.
    fn upgrade_as_exact<T>(&self) -> PyResult<Option<Bound<'py, T>>>
    where
        T: PyTypeInfo,
    {
        self.upgrade()
            .map(Bound::cast_into_exact)
            .transpose()
            .map_err(PyErr::from)
    }

    /// A strong reference to the object as a `T`, unchecked, unless it is gone.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PySet, PyWeakrefReference}};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let set = PySet::new(py, [1])?;
    ///     let weak = PyWeakrefReference::new(&set)?;
    ///     // SAFETY: it was made of a set.
    ///     let same = unsafe { weak.upgrade_as_unchecked::<PySet>() };
    ///     assert!(same.unwrap().contains(1)?);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Safety
    /// The object is an instance of `T`.
    unsafe fn upgrade_as_unchecked<T>(&self) -> Option<Bound<'py, T>> {
        // SAFETY: as the caller promises.
        self.upgrade()
            .map(|object| unsafe { object.cast_into_unchecked() })
    }
}

macro_rules! methods {
    ($($name:ident)*) => {
        $(
            impl<'py> PyWeakrefMethods<'py> for Bound<'py, $name> {
                #[inline]
                fn upgrade(&self) -> Option<Bound<'py, PyAny>> {
                    // SAFETY: it is a weak reference.
                    unsafe { upgrade(self) }
                }
            }
        )*
    };
}

methods! { PyWeakref PyWeakrefProxy PyWeakrefReference }

/// # Safety
/// `weak` is a weak reference: a proxy would otherwise be taken for the object it stands for.
#[inline]
unsafe fn upgrade<'py>(weak: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    let py = weak.py();
    let mut object = std::ptr::null_mut();
    // SAFETY: - we are attached, and it is a weak reference;
    //         - gives 1 with a new reference, 0 with NULL if the object is gone, -1 with an error if
    //           this is no weak reference.
    unsafe {
        let code = ffi::compat::PyWeakref_GetRef(weak.as_ptr(), &mut object);
        assert!(code >= 0, "not a weak reference: {}", PyErr::fetch(py));
        Bound::from_owned_ptr_or_opt(py, object)
    }
}
