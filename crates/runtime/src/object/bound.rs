use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr::NonNull;

use super::{Borrowed, DerefToPyAny, Py, PyAny};
use crate::interpreter::{defer_decref, smuggled};
use crate::{ffi, Python};

/// A strong reference to a Python object, together with the proof that the thread is attached.
///
/// This is the handle that code works with: methods of the object's type are on it, through the
/// method traits in [`types`](crate::types), and each dereferences to `Bound<'py, PyAny>`.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyList};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     let list: Bound<'_, PyList> = PyList::new(py, [1, 2])?;
///     list.append(3)?;
///     assert_eq!(list.len(), 3);
///     assert_eq!(list.repr()?, "[1, 2, 3]");
///     Ok(())
/// })
/// # }
/// ```
#[repr(transparent)]
pub struct Bound<'py, T>(ManuallyDrop<Py<T>>, Python<'py>);

impl<'py, T> Bound<'py, T> {
    #[inline(always)]
    pub(crate) fn from_py(py: Python<'py>, object: Py<T>) -> Self {
        Bound(ManuallyDrop::new(object), py)
    }

    /// Takes over a strong reference.
    ///
    /// # Safety
    /// The caller owns one strong reference to an object of type `T`, and hands it over.
    #[inline(always)]
    pub(crate) unsafe fn from_non_null(py: Python<'py>, object: NonNull<ffi::PyObject>) -> Self {
        // SAFETY: as the caller promises.
        Self::from_py(py, unsafe { Py::from_non_null(object) })
    }

    /// Reads a pointer that lies in memory as a handle, without taking it over.
    ///
    /// # Safety
    /// `*slot` is not NULL and points to an object of type `T` that lives for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn ref_from_ptr<'a>(
        _py: Python<'py>,
        slot: &'a *mut ffi::PyObject,
    ) -> &'a Self {
        // SAFETY: - a `Bound` is a non-null pointer to the object, in this layout;
        //         - the reference to it is shared, so nothing is given up through it.
        unsafe { &*(&raw const *slot).cast::<Self>() }
    }

    /// As [`Bound::ref_from_ptr`], where NULL is `None`.
    ///
    /// # Safety
    /// `*slot` is NULL or as for [`Bound::ref_from_ptr`].
    #[inline(always)]
    pub(crate) unsafe fn ref_from_ptr_or_none<'a>(
        _py: Python<'py>,
        slot: &'a *mut ffi::PyObject,
    ) -> &'a Option<Self> {
        // SAFETY: - NULL is the niche of `Option<Bound>`, for which the layout is guaranteed;
        //         - the reference to it is shared, so nothing is given up through it.
        unsafe { &*(&raw const *slot).cast::<Option<Self>>() }
    }

    /// The token of this handle.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyList}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // A function that is given a handle needs no token besides.
    ///     fn copied<'py>(list: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyList>> {
    ///         PyList::new(list.py(), list)
    ///     }
    ///     let copy = copied(&PyList::new(py, [1, 2])?)?;
    ///     assert_eq!(copy.len(), 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the handle got into [`Python::detach`] past the type system, and the thread is detached.
    #[inline(always)]
    #[track_caller]
    pub fn py(&self) -> Python<'py> {
        if smuggled::is_possible() {
            smuggled::panic();
        }
        self.1
    }

    /// The pointer; the reference stays with `self`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::new(py, [1, 2, 3])?;
    ///     // SAFETY: the function takes a list, which `list` keeps alive.
    ///     assert_eq!(unsafe { ffi::PyList_Size(list.as_ptr()) }, 3);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn as_ptr(&self) -> *mut ffi::PyObject {
        self.0.as_ptr()
    }

    /// The pointer, with the strong reference, which the caller has to give up.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pointer = PyList::new(py, [1])?.into_ptr();
    ///     // What `into_ptr` gave has to be given up, here by a handle that takes it over.
    ///     // SAFETY: the strong reference of `pointer`, which is not used again.
    ///     let list = unsafe { Bound::from_owned_ptr(py, pointer) };
    ///     assert_eq!(list.len()?, 1);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        // The reference stays behind, for the caller.
        ManuallyDrop::new(self).0.as_ptr()
    }

    /// The object as one of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     fn name_of_type(object: &Bound<'_, PyAny>) -> PyResult<String> {
    ///         object.get_type().name()?.extract()
    ///     }
    ///     let list = PyList::empty(py);
    ///     assert_eq!(name_of_type(list.as_any())?, "list");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn as_any(&self) -> &Bound<'py, PyAny> {
        // SAFETY: a `Bound` is a pointer whatever `T` is, and every object is a `PyAny`.
        unsafe { &*(&raw const *self).cast::<Bound<'py, PyAny>>() }
    }

    /// The object as one of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::{PyDict, PyList}};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let either = |want_list: bool| match want_list {
    ///         true => PyList::empty(py).into_any(),
    ///         false => PyDict::new(py).into_any(),
    ///     };
    ///     assert!(either(true).cast::<PyList>().is_ok());
    ///     assert!(either(false).cast::<PyList>().is_err());
    /// });
    /// ```
    #[inline(always)]
    pub fn into_any(self) -> Bound<'py, PyAny> {
        let py = self.1;
        Bound::from_py(py, self.unbind().into_any())
    }

    /// The same reference, for as long as this handle is borrowed.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList, Borrowed};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::empty(py);
    ///     let lent: Borrowed<'_, '_, PyList> = list.as_borrowed();
    ///     assert!(lent.is(&list));
    /// });
    /// ```
    #[inline(always)]
    pub fn as_borrowed<'a>(&'a self) -> Borrowed<'a, 'py, T> {
        // SAFETY: `self` keeps the object alive for `'a`.
        unsafe { Borrowed::from_non_null(self.1, self.0.as_non_null()) }
    }

    /// The reference without the token, to keep it.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyDict};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     struct Cache {
    ///         entries: Py<PyDict>,
    ///     }
    ///     let cache = Cache { entries: PyDict::new(py).unbind() };
    ///     cache.entries.bind(py).set_item("answer", 42)?;
    ///     assert_eq!(cache.entries.bind(py).len(), 1);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    #[inline(always)]
    pub fn unbind(self) -> Py<T> {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is never dropped nor used again, so the reference moves out once.
        unsafe { ManuallyDrop::take(&mut this.0) }
    }

    /// The reference without the token, to look at.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyList};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let list = PyList::empty(py);
    ///     let to_keep: Py<PyList> = list.as_unbound().clone_ref(py);
    ///     assert!(to_keep.is(&list));
    /// });
    /// ```
    #[inline(always)]
    pub fn as_unbound(&self) -> &Py<T> {
        &self.0
    }

    /// The address of the object's type.
    #[inline(always)]
    pub(crate) fn type_ptr(&self) -> *mut ffi::PyTypeObject {
        // SAFETY: the object is alive.
        unsafe { ffi::Py_TYPE(self.as_ptr()) }
    }

    /// The object as a `U`, unchecked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt, types::{PyAnyMethods, PyInt}};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = 5_u8.into_bound_py_any(py)?;
    ///     // SAFETY: integers become `int`.
    ///     let int = unsafe { object.cast_unchecked::<PyInt>() };
    ///     assert_eq!(int.extract::<u8>()?, 5);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// The object is an instance of `U`.
    #[inline(always)]
    pub unsafe fn cast_unchecked<U>(&self) -> &Bound<'py, U> {
        // SAFETY: a `Bound` is a pointer whatever its type; the caller knows that it is a `U`.
        unsafe { &*(&raw const *self).cast::<Bound<'py, U>>() }
    }

    /// The object as a `U`, unchecked.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, IntoPyObjectExt, types::PyString};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let object = "text".into_bound_py_any(py)?;
    ///     // SAFETY: texts become `str`.
    ///     let text = unsafe { object.cast_into_unchecked::<PyString>() };
    ///     assert_eq!(text.to_cow()?, "text");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// The object is an instance of `U`.
    #[inline(always)]
    pub unsafe fn cast_into_unchecked<U>(self) -> Bound<'py, U> {
        let py = self.1;
        // SAFETY: `unbind` hands over the reference; the caller knows that it is a `U`.
        unsafe { Bound::from_non_null(py, ManuallyDrop::new(self.unbind()).as_non_null()) }
    }
}

impl<'py> Bound<'py, PyAny> {
    /// Takes over a strong reference.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // SAFETY: gives a new reference, not NULL but when memory runs out.
    ///     let list = unsafe { Bound::from_owned_ptr(py, ffi::PyList_New(0)) };
    ///     assert_eq!(list.len()?, 0);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// `ptr` is a strong reference that the caller hands over.
    ///
    /// # Panics
    /// If `ptr` is NULL.
    #[inline]
    #[track_caller]
    pub unsafe fn from_owned_ptr(py: Python<'py>, ptr: *mut ffi::PyObject) -> Self {
        match NonNull::new(ptr) {
            // SAFETY: as the caller promises.
            Some(object) => unsafe { Self::from_non_null(py, object) },
            None => null_pointer(),
        }
    }

    /// Takes over a strong reference; NULL gives `None`. A Python error that is set stays set.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let parse = |text: &std::ffi::CStr| {
    ///         // SAFETY: the text is NUL-terminated; gives a new reference, or NULL with an error set.
    ///         unsafe {
    ///             let ptr = ffi::PyLong_FromString(text.as_ptr(), std::ptr::null_mut(), 16);
    ///             Bound::from_owned_ptr_or_opt(py, ptr)
    ///         }
    ///     };
    ///     assert_eq!(parse(c"ff").unwrap().extract::<u32>()?, 255);
    ///     assert!(parse(c"what").is_none());
    ///     assert!(PyErr::take(py).is_some(), "the error is still there");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// `ptr` is NULL or a strong reference that the caller hands over.
    #[inline]
    pub unsafe fn from_owned_ptr_or_opt(py: Python<'py>, ptr: *mut ffi::PyObject) -> Option<Self> {
        // SAFETY: as the caller promises.
        NonNull::new(ptr).map(|object| unsafe { Self::from_non_null(py, object) })
    }

    /// Makes a strong reference from a borrowed one.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyTuple};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pair = PyTuple::new(py, [1, 2])?;
    ///     // SAFETY: the function gives a reference that the tuple owns.
    ///     let second = unsafe { Bound::from_borrowed_ptr(py, ffi::PyTuple_GetItem(pair.as_ptr(), 1)) };
    ///     drop(pair);
    ///     assert_eq!(second.extract::<i32>()?, 2);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    ///
    /// # Safety
    /// `ptr` points to a living object.
    ///
    /// # Panics
    /// If `ptr` is NULL.
    #[inline]
    #[track_caller]
    pub unsafe fn from_borrowed_ptr(py: Python<'py>, ptr: *mut ffi::PyObject) -> Self {
        // SAFETY: as the caller promises.
        match unsafe { Self::from_borrowed_ptr_or_opt(py, ptr) } {
            Some(object) => object,
            None => null_pointer(),
        }
    }

    /// Makes a strong reference from a borrowed one; NULL gives `None`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi};
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let in_sys = |name: &std::ffi::CStr| {
    ///         // SAFETY: gives a reference that `sys` owns, or NULL without an error.
    ///         unsafe { Bound::from_borrowed_ptr_or_opt(py, ffi::PySys_GetObject(name.as_ptr())) }
    ///     };
    ///     assert!(in_sys(c"path").is_some());
    ///     assert!(in_sys(c"no such thing").is_none());
    /// });
    /// ```
    ///
    /// # Safety
    /// `ptr` is NULL or points to a living object.
    #[inline]
    pub unsafe fn from_borrowed_ptr_or_opt(
        py: Python<'py>,
        ptr: *mut ffi::PyObject,
    ) -> Option<Self> {
        let object = NonNull::new(ptr)?;
        // SAFETY: - the object lives, as the caller promises, and we are attached;
        //         - the new reference is the one that the handle takes over.
        unsafe {
            ffi::Py_INCREF(ptr);
            Some(Self::from_non_null(py, object))
        }
    }
}

/// Gives up a reference where it may be that this thread is detached. It never unwinds.
///
/// # Safety
/// The caller owns the reference, and does not use it again.
#[cold]
#[inline(never)]
unsafe extern "C" fn give_up_suspect(object: NonNull<ffi::PyObject>) {
    // SAFETY: - as the caller promises;
    //         - a reference count is changed only when attached, as just asked.
    unsafe {
        if smuggled::is_possible_inlined() {
            defer_decref(object);
        } else {
            ffi::Py_DECREF(object.as_ptr());
        }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
pub(super) fn null_pointer() -> ! {
    panic!("a NULL pointer was given where a Python object is required")
}

impl<T> Drop for Bound<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        if smuggled::is_suspected() {
            // SAFETY: `self` owns one strong reference, and is gone after this.
            return unsafe { give_up_suspect(self.0.as_non_null()) };
        }
        // SAFETY: - the token proves that we are attached;
        //         - `self` owns one strong reference, and is gone after this.
        unsafe { ffi::Py_DECREF(self.as_ptr()) }
    }
}

impl<T> Clone for Bound<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        let py = self.py();
        Bound::from_py(py, self.0.clone_ref(py))
    }
}

impl<'py, T: DerefToPyAny> Deref for Bound<'py, T> {
    type Target = Bound<'py, PyAny>;

    #[inline(always)]
    fn deref(&self) -> &Bound<'py, PyAny> {
        self.as_any()
    }
}

impl<'py, T> AsRef<Bound<'py, PyAny>> for Bound<'py, T> {
    #[inline]
    fn as_ref(&self) -> &Bound<'py, PyAny> {
        self.as_any()
    }
}

impl<T> AsRef<Py<PyAny>> for Bound<'_, T> {
    #[inline]
    fn as_ref(&self) -> &Py<PyAny> {
        self.as_any().as_unbound()
    }
}

impl<'py, T> From<&Bound<'py, T>> for Bound<'py, T> {
    #[inline]
    fn from(bound: &Bound<'py, T>) -> Self {
        bound.clone()
    }
}
