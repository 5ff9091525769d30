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
    #[inline(always)]
    pub fn as_ptr(&self) -> *mut ffi::PyObject {
        self.0.as_ptr()
    }

    /// The pointer, with the strong reference, which the caller has to give up.
    #[inline(always)]
    pub fn into_ptr(self) -> *mut ffi::PyObject {
        // The reference stays behind, for the caller.
        ManuallyDrop::new(self).0.as_ptr()
    }

    /// The object as one of any type.
    #[inline(always)]
    pub fn as_any(&self) -> &Bound<'py, PyAny> {
        // SAFETY: a `Bound` is a pointer whatever `T` is, and every object is a `PyAny`.
        unsafe { &*(&raw const *self).cast::<Bound<'py, PyAny>>() }
    }

    /// The object as one of any type.
    #[inline(always)]
    pub fn into_any(self) -> Bound<'py, PyAny> {
        let py = self.1;
        Bound::from_py(py, self.unbind().into_any())
    }

    /// The same reference, for as long as this handle is borrowed.
    #[inline(always)]
    pub fn as_borrowed<'a>(&'a self) -> Borrowed<'a, 'py, T> {
        // SAFETY: `self` keeps the object alive for `'a`.
        unsafe { Borrowed::from_non_null(self.1, self.0.as_non_null()) }
    }

    /// The reference without the token, to keep it.
    #[inline(always)]
    pub fn unbind(self) -> Py<T> {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is never dropped nor used again, so the reference moves out once.
        unsafe { ManuallyDrop::take(&mut this.0) }
    }

    /// The reference without the token, to look at.
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
    /// # Safety
    /// The object is an instance of `U`.
    #[inline(always)]
    pub unsafe fn cast_unchecked<U>(&self) -> &Bound<'py, U> {
        // SAFETY: a `Bound` is a pointer whatever its type; the caller knows that it is a `U`.
        unsafe { &*(&raw const *self).cast::<Bound<'py, U>>() }
    }

    /// The object as a `U`, unchecked.
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
    /// # Safety
    /// `ptr` is NULL or a strong reference that the caller hands over.
    #[inline]
    pub unsafe fn from_owned_ptr_or_opt(py: Python<'py>, ptr: *mut ffi::PyObject) -> Option<Self> {
        // SAFETY: as the caller promises.
        NonNull::new(ptr).map(|object| unsafe { Self::from_non_null(py, object) })
    }

    /// Makes a strong reference from a borrowed one.
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
