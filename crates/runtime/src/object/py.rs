use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::{Borrowed, Bound, DerefToPyAny, PyAny};
use crate::interpreter::{defer_decref, is_attached};
use crate::{ffi, Python};

/// A strong reference to a Python object that can be kept anywhere, without being attached.
///
/// It is what Rust structures and other threads hold. To use the object, attach and
/// [`bind`](Py::bind) it. Cloning needs a token ([`clone_ref`](Py::clone_ref)); dropping does not: a
/// reference dropped while detached is given up by the next thread that attaches.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{Py, Python, types::{PyDict, PyDictMethods}};
/// # Python::initialize();
/// let kept: Py<PyDict> = Python::attach(|py| PyDict::new(py).unbind());
/// Python::attach(|py| assert!(kept.bind(py).is_empty()));
/// ```
#[repr(transparent)]
pub struct Py<T>(NonNull<ffi::PyObject>, PhantomData<T>);

// SAFETY: - without a token only identity is visible;
//         - what a class instance holds is reached through `bind`, whose guards check the class's
//           own thread rules (`Send + Sync`, or the thread of creation for `unsendable`).
unsafe impl<T> Send for Py<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Py<T> {}

impl<T> Py<T> {
    /// Takes over a strong reference.
    ///
    /// # Safety
    /// The caller owns one strong reference to an object of type `T`, and hands it over.
    #[inline(always)]
    pub(crate) unsafe fn from_non_null(object: NonNull<ffi::PyObject>) -> Self {
        Py(object, PhantomData)
    }

    /// The pointer; the reference stays with `self`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::empty(py);
    ///     assert_eq!(list.as_unbound().as_ptr(), list.as_ptr());
    /// });
    /// ```
    #[inline(always)]
    pub fn as_ptr(&self) -> *mut ffi::PyObject {
        self.0.as_ptr()
    }

    #[inline(always)]
    pub(crate) fn as_non_null(&self) -> NonNull<ffi::PyObject> {
        self.0
    }

    /// The pointer, with the strong reference, which the caller has to give up.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pointer = PyList::empty(py).unbind().into_ptr();
    ///     // SAFETY: we are attached; this gives up the reference that `into_ptr` handed over.
    ///     unsafe { ffi::Py_DECREF(pointer) };
    /// });
    /// ```
    #[inline(always)]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        ManuallyDrop::new(self).0.as_ptr()
    }

    /// The object as one of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list: Py<PyList> = PyList::empty(py).unbind();
    ///     let any: &Py<PyAny> = list.as_any();
    ///     assert!(any.is(&list));
    /// });
    /// ```
    #[inline(always)]
    pub fn as_any(&self) -> &Py<PyAny> {
        // SAFETY: `Py<T>` is a pointer whatever `T` is, and every object is a `PyAny`.
        unsafe { &*(&raw const *self).cast::<Py<PyAny>>() }
    }

    /// The object as one of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyList}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Vec<Py<PyAny>> = vec![
    ///         PyList::empty(py).unbind().into_any(),
    ///         PyDict::new(py).unbind().into_any(),
    ///     ];
    ///     assert_eq!(kept[1].bind(py).len()?, 0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn into_any(self) -> Py<PyAny> {
        Py(ManuallyDrop::new(self).0, PhantomData)
    }

    /// Attaches the reference to the token's lifetime, so that the object can be used.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Py<PyList> = PyList::empty(py).unbind();
    ///     let list: &Bound<'_, PyList> = kept.bind(py);
    ///     list.append("item")?;
    ///     assert_eq!(list.len(), 1);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn bind<'py>(&self, _py: Python<'py>) -> &Bound<'py, T> {
        // SAFETY: - a `Bound` is a `Py` and a token of no size, in this layout;
        //         - the token proves that we are attached for `'py`.
        unsafe { &*(&raw const *self).cast::<Bound<'py, T>>() }
    }

    /// Attaches the reference to the token's lifetime, without a pointer to `self` in the result.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList, Borrowed};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     fn first<'a, 'py>(kept: &'a [Py<PyList>], py: Python<'py>) -> Option<Borrowed<'a, 'py, PyList>> {
    ///         Some(kept.first()?.bind_borrowed(py))
    ///     }
    ///     let kept = [PyList::empty(py).unbind()];
    ///     assert!(first(&kept, py).unwrap().is_empty());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn bind_borrowed<'a, 'py>(&'a self, py: Python<'py>) -> Borrowed<'a, 'py, T> {
        // SAFETY: `self` keeps the object alive for `'a`.
        unsafe { Borrowed::from_non_null(py, self.0) }
    }

    /// Attaches the reference to the token's lifetime.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let kept: Py<PyList> = PyList::empty(py).unbind();
    ///     let list: Bound<'_, PyList> = kept.into_bound(py);
    ///     assert!(list.is_empty());
    /// });
    /// ```
    #[inline(always)]
    pub fn into_bound(self, py: Python<'_>) -> Bound<'_, T> {
        Bound::from_py(py, self)
    }

    /// A second strong reference to the object.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let first: Py<PyList> = PyList::empty(py).unbind();
    ///     let second = first.clone_ref(py);
    ///     second.bind(py).append(1)?;
    ///     assert_eq!(first.bind(py).len(), 1, "both are the same list");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn clone_ref(&self, _py: Python<'_>) -> Py<T> {
        // SAFETY: we are attached, and `self` keeps the object alive.
        unsafe { ffi::Py_INCREF(self.as_ptr()) };
        Py(self.0, PhantomData)
    }

    /// Gives up the reference at once, which is cheaper than a plain drop: nobody has to find out
    /// whether the thread is attached.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyList, PyWeakrefReference}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = py.eval(c"type('Thing', (), {})()", None, None)?;
    ///     let weak = PyWeakrefReference::new(&object)?;
    ///     let kept = object.unbind();
    ///     assert!(weak.upgrade().is_some());
    ///     kept.drop_ref(py);
    ///     # py.run(c"import gc; gc.collect()", None, None)?;
    ///     assert!(weak.upgrade().is_none());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn drop_ref(self, py: Python<'_>) {
        drop(self.into_bound(py));
    }

    /// Whether both are the same object, as Python's `is`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list: Py<PyList> = PyList::empty(py).unbind();
    ///     assert!(list.is(list.clone_ref(py)));
    ///     assert!(!list.is(PyList::empty(py)), "equal, but another list");
    /// });
    /// ```
    #[inline(always)]
    pub fn is<U: AsRef<Py<PyAny>>>(&self, o: U) -> bool {
        self.as_ptr() == o.as_ref().as_ptr()
    }

    /// Whether this is the object `None`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     assert!(py.None().is_none(py));
    ///     assert!(!0.into_py_any(py)?.is_none(py));
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn is_none(&self, _py: Python<'_>) -> bool {
        // SAFETY: gives the address of a static object.
        self.as_ptr() == unsafe { ffi::Py_None() }
    }

    /// The object's reference count, as `sys.getrefcount` without its own reference.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(note = "use `pyo3::ffi::Py_REFCNT(obj.as_ptr())` instead")
    )]
    pub fn get_refcnt(&self, _py: Python<'_>) -> isize {
        // SAFETY: we are attached, and `self` keeps the object alive.
        unsafe { ffi::Py_REFCNT(self.as_ptr()) as isize }
    }
}

impl<T> Drop for Py<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: `self` owns one strong reference, and is gone after this.
        unsafe { give_up(self.0) }
    }
}

/// Gives up a reference, now or when somebody is attached. One function for all types, as asking
/// whether this thread is attached is a call anyway; `extern` because it never unwinds, so that drops
/// need no cleanup.
///
/// # Safety
/// The caller owns the reference, and does not use it again.
#[inline(never)]
pub(super) unsafe extern "C" fn give_up(object: NonNull<ffi::PyObject>) {
    // SAFETY: - as the caller promises;
    //         - a reference count is changed only when attached, as just asked.
    unsafe {
        if is_attached() {
            ffi::Py_DECREF(object.as_ptr());
        } else {
            defer_decref(object);
        }
    }
}

#[cfg(feature = "py-clone")]
impl<T> Clone for Py<T> {
    /// A second strong reference.
    ///
    /// # Panics
    /// If the thread is not attached.
    #[track_caller]
    #[inline]
    fn clone(&self) -> Self {
        if !is_attached() {
            panic!("Cannot clone pointer into Python heap without the thread being attached.");
        }
        // SAFETY: we are attached, as just asked, and `self` keeps the object alive.
        unsafe { ffi::Py_INCREF(self.as_ptr()) };
        Py(self.0, PhantomData)
    }
}

impl<T> AsRef<Py<PyAny>> for Py<T> {
    #[inline]
    fn as_ref(&self) -> &Py<PyAny> {
        self.as_any()
    }
}

impl<T> std::fmt::Debug for Py<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Py").field(&self.0.as_ptr()).finish()
    }
}

impl<T> From<Bound<'_, T>> for Py<T> {
    #[inline]
    fn from(bound: Bound<'_, T>) -> Self {
        bound.unbind()
    }
}

impl<T> From<&Bound<'_, T>> for Py<T> {
    #[inline]
    fn from(bound: &Bound<'_, T>) -> Self {
        bound.clone().unbind()
    }
}

impl<T> From<Borrowed<'_, '_, T>> for Py<T> {
    #[inline]
    fn from(borrowed: Borrowed<'_, '_, T>) -> Self {
        borrowed.to_owned().unbind()
    }
}

impl<T: DerefToPyAny> From<Py<T>> for Py<PyAny> {
    #[inline]
    fn from(object: Py<T>) -> Self {
        object.into_any()
    }
}

impl<T: DerefToPyAny> From<Bound<'_, T>> for Py<PyAny> {
    #[inline]
    fn from(object: Bound<'_, T>) -> Self {
        object.unbind().into_any()
    }
}
