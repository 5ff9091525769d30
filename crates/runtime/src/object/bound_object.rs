use super::{Borrowed, Bound, Py, PyAny};
use crate::{ffi, Python};

/// Seals the traits of this crate that only its own handles implement.
pub(crate) mod sealed {
    /// Implemented for the handles whose method traits are closed to other crates.
    pub trait Sealed {}

    impl<T> Sealed for crate::Bound<'_, T> {}
    impl<T> Sealed for crate::Borrowed<'_, '_, T> {}
}

/// An object of type `T` for the lifetime `'py`: what [`Bound`] and [`Borrowed`] have in common.
///
/// It is what [`IntoPyObject`](crate::IntoPyObject) may give back, so that a conversion which finds
/// an existing object need not count a reference.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, BoundObject};
/// # fn main() -> PyResult<()> {
/// # Python::initialize();
/// Python::attach(|py| {
///     // Takes both kinds of handles: a new object, or one that was there before.
///     fn kept<'py, T>(object: impl BoundObject<'py, T>) -> Py<T> {
///         object.unbind()
///     }
///     let new = kept(7_i32.into_pyobject(py)?);
///     let old = kept(true.into_pyobject(py)?);
///     assert_eq!(new.extract::<i32>(py)?, 7);
///     assert!(old.extract::<bool>(py)?);
///     Ok(())
/// })
/// # }
/// ```
pub trait BoundObject<'py, T>: sealed::Sealed {
    /// The same handle, for any type.
    type Any: BoundObject<'py, PyAny>;

    /// The reference, for as long as `self` is borrowed.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyInt, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let int = 7_i32.into_pyobject(py)?;
    ///     let lent = BoundObject::as_borrowed(&int);
    ///     assert_eq!(lent.extract::<i32>()?, 7);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn as_borrowed(&self) -> Borrowed<'_, 'py, T>;
    /// A strong reference.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyBool, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     // `bool` converts to one of two objects that exist, and that are only lent.
    ///     let lent = true.into_pyobject(py)?;
    ///     let owned: Bound<'_, PyBool> = lent.into_bound();
    ///     assert!(owned.is_true());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn into_bound(self) -> Bound<'py, T>;
    /// The object as one of any type.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let any: Bound<'_, PyAny> = BoundObject::into_any("text".into_pyobject(py)?);
    ///     assert_eq!(any.len()?, 4);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn into_any(self) -> Self::Any;
    /// The pointer, with a strong reference, which the caller has to give up.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let pointer = BoundObject::into_ptr(true.into_pyobject(py)?);
    ///     // SAFETY: `into_ptr` gave a strong reference.
    ///     let object = unsafe { Bound::from_owned_ptr(py, pointer) };
    ///     assert!(object.extract::<bool>()?);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn into_ptr(self) -> *mut ffi::PyObject;
    /// As `into_ptr`, where the object was had from this token just now.
    #[doc(hidden)]
    #[inline(always)]
    fn into_ptr_attached(self, _py: Python<'py>) -> *mut ffi::PyObject
    where
        Self: Sized,
    {
        self.into_ptr()
    }
    /// The pointer; the reference stays with `self`.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let lent = true.into_pyobject(py)?;
    ///     assert_eq!(BoundObject::as_ptr(&lent), lent.into_bound().as_ptr());
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn as_ptr(&self) -> *mut ffi::PyObject;
    /// A strong reference without the token.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyString, BoundObject};
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let text: Py<PyString> = BoundObject::unbind("text".into_pyobject(py)?);
    ///     assert_eq!(text.to_str(py)?, "text");
    ///     Ok(())
    /// })
    /// # }
    /// ```
    fn unbind(self) -> Py<T>;
}

impl<'py, T> BoundObject<'py, T> for Bound<'py, T> {
    type Any = Bound<'py, PyAny>;

    #[inline]
    fn as_borrowed(&self) -> Borrowed<'_, 'py, T> {
        Bound::as_borrowed(self)
    }

    #[inline]
    fn into_bound(self) -> Bound<'py, T> {
        self
    }

    #[inline]
    fn into_any(self) -> Self::Any {
        Bound::into_any(self)
    }

    #[inline]
    fn into_ptr(self) -> *mut ffi::PyObject {
        Bound::into_ptr(self)
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::PyObject {
        Bound::as_ptr(self)
    }

    #[inline]
    fn unbind(self) -> Py<T> {
        Bound::unbind(self)
    }
}

impl<'a, 'py, T> BoundObject<'py, T> for Borrowed<'a, 'py, T> {
    type Any = Borrowed<'a, 'py, PyAny>;

    #[inline]
    fn as_borrowed(&self) -> Borrowed<'a, 'py, T> {
        *self
    }

    #[inline]
    fn into_bound(self) -> Bound<'py, T> {
        self.to_owned()
    }

    #[inline]
    fn into_any(self) -> Self::Any {
        self.to_any()
    }

    #[inline]
    fn into_ptr(self) -> *mut ffi::PyObject {
        self.to_owned().into_ptr()
    }

    #[inline(always)]
    fn into_ptr_attached(self, _py: Python<'py>) -> *mut ffi::PyObject {
        self.to_owned_attached().into_ptr()
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::PyObject {
        Borrowed::as_ptr(*self)
    }

    #[inline]
    fn unbind(self) -> Py<T> {
        self.to_owned().unbind()
    }
}
