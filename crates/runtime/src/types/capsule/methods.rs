use std::ffi::{c_char, c_void, CStr};
use std::ptr::NonNull;

use super::PyCapsule;
use crate::checked::raise_if_minus_one;
use crate::object::sealed::Sealed;
use crate::{ffi, Bound, PyErr, PyResult};

/// Methods of [`PyCapsule`].
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyCapsule};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let capsule = PyCapsule::new_with_value(py, 5_i32, c"mine.number")?;
///     if capsule.is_valid_checked(Some(c"mine.number")) {
///         let pointer = capsule.pointer_checked(Some(c"mine.number"))?;
///         // SAFETY: that name stands for an `i32`, and the capsule is alive.
///         assert_eq!(unsafe { *pointer.cast::<i32>().as_ref() }, 5);
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
pub trait PyCapsuleMethods<'py>: Sealed {
    /// Sets the context, a second pointer of which the capsule knows nothing.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5, c"mine.number")?;
    ///     let mut context = 1_u8;
    ///     capsule.set_context((&raw mut context).cast())?;
    ///     assert_eq!(capsule.context()?, (&raw mut context).cast());
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the capsule is not valid.
    fn set_context(&self, context: *mut c_void) -> PyResult<()>;

    /// The context; NULL if it was not set.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5, c"mine.number")?;
    ///     assert!(capsule.context()?.is_null(), "it was not set");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the capsule is not valid.
    fn context(&self) -> PyResult<*mut c_void>;

    /// What the capsule points to, if it has this name.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5_i32, c"mine.number")?;
    ///     let pointer = capsule.pointer_checked(Some(c"mine.number"))?;
    ///     // SAFETY: that name stands for an `i32`, and the capsule is alive.
    ///     assert_eq!(unsafe { *pointer.cast::<i32>().as_ref() }, 5);
    ///     for name in [Some(c"other"), None] {
    ///         let error = capsule.pointer_checked(name).unwrap_err();
    ///         assert!(error.is_instance_of::<PyValueError>(py));
    ///     }
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// `ValueError` if it has another one.
    fn pointer_checked(&self, name: Option<&CStr>) -> PyResult<NonNull<c_void>>;

    /// Whether the capsule has this name, and a pointer.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5, c"mine.number")?;
    ///     assert!(capsule.is_valid_checked(Some(c"mine.number")));
    ///     assert!(!capsule.is_valid_checked(Some(c"other")));
    ///     assert!(!capsule.is_valid_checked(None));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    fn is_valid_checked(&self, name: Option<&CStr>) -> bool;

    /// The capsule's name.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5, c"mine.number")?;
    ///     let name = capsule.name()?.expect("it was given one");
    ///     // SAFETY: the name is a static text.
    ///     assert_eq!(unsafe { name.as_cstr() }, c"mine.number");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Errors
    /// If the capsule is not valid.
    fn name(&self) -> PyResult<Option<CapsuleName>>;

    /// What the capsule points to, as a `T`.
    ///
    /// # Safety
    /// It points to a `T`, which is aligned, lives, and is not written to.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `pointer_checked`, which checks the name")
    )]
    unsafe fn reference<T>(&self) -> &T;

    /// What the capsule points to, whatever its name is; NULL if it is not valid.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `pointer_checked`, which checks the name")
    )]
    fn pointer(&self) -> *mut c_void;

    /// Whether the capsule has a pointer, whatever its name is.
    #[cfg_attr(
        not(feature = "before-0_28"),
        deprecated(note = "use `is_valid_checked`, which checks the name")
    )]
    fn is_valid(&self) -> bool;
}

impl<'py> PyCapsuleMethods<'py> for Bound<'py, PyCapsule> {
    #[allow(clippy::not_unsafe_ptr_arg_deref, reason = "the pointer is only kept")]
    #[inline]
    fn set_context(&self, context: *mut c_void) -> PyResult<()> {
        // SAFETY: we are attached, and this is a capsule; gives -1 with an error set.
        let code = unsafe { ffi::PyCapsule_SetContext(self.as_ptr(), context) };
        raise_if_minus_one(self.py(), code)
    }

    #[inline]
    fn context(&self) -> PyResult<*mut c_void> {
        // SAFETY: we are attached, and this is a capsule; NULL may come with an error set.
        let context = unsafe { ffi::PyCapsule_GetContext(self.as_ptr()) };
        null_or_raised(self, context)
    }

    #[inline]
    fn pointer_checked(&self, name: Option<&CStr>) -> PyResult<NonNull<c_void>> {
        let name = name.map_or(std::ptr::null(), CStr::as_ptr);
        // SAFETY: we are attached, and this is a capsule; the name is NUL-terminated or NULL; gives
        // NULL with an error set.
        let pointer = unsafe { ffi::PyCapsule_GetPointer(self.as_ptr(), name) };
        NonNull::new(pointer).ok_or_else(|| PyErr::fetch(self.py()))
    }

    #[inline]
    fn is_valid_checked(&self, name: Option<&CStr>) -> bool {
        let name = name.map_or(std::ptr::null(), CStr::as_ptr);
        // SAFETY: we are attached; the name is NUL-terminated or NULL; cannot fail.
        unsafe { ffi::PyCapsule_IsValid(self.as_ptr(), name) != 0 }
    }

    #[inline]
    fn name(&self) -> PyResult<Option<CapsuleName>> {
        // SAFETY: we are attached, and this is a capsule; NULL may come with an error set.
        let name = unsafe { ffi::PyCapsule_GetName(self.as_ptr()) };
        let name = null_or_raised(self, name.cast_mut())?;
        Ok(NonNull::new(name).map(|ptr| CapsuleName { ptr }))
    }

    unsafe fn reference<T>(&self) -> &T {
        // SAFETY: as the caller promises.
        unsafe { &*pointer(self).cast::<T>() }
    }

    #[inline]
    fn pointer(&self) -> *mut c_void {
        pointer(self)
    }

    #[inline]
    fn is_valid(&self) -> bool {
        !pointer(self).is_null()
    }
}

/// The pointer under the name that the capsule has; NULL if there is none.
#[inline]
fn pointer(capsule: &Bound<'_, PyCapsule>) -> *mut c_void {
    // SAFETY: - we are attached, and this is a capsule;
    //         - each call may set an error, which is cleared.
    unsafe {
        let name = ffi::PyCapsule_GetName(capsule.as_ptr());
        let pointer = ffi::PyCapsule_GetPointer(capsule.as_ptr(), name);
        if pointer.is_null() {
            ffi::PyErr_Clear();
        }
        pointer
    }
}

fn null_or_raised<T>(capsule: &Bound<'_, PyCapsule>, pointer: *mut T) -> PyResult<*mut T> {
    if pointer.is_null() {
        if let Some(error) = PyErr::take(capsule.py()) {
            return Err(error);
        }
    }
    Ok(pointer)
}

/// The name of a capsule, of which nobody but the capsule's maker knows how long it lives.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, types::PyCapsule};
/// # Python::initialize();
/// Python::attach(|py| -> PyResult<()> {
///     let api = py.import("datetime")?.getattr("datetime_CAPI")?.cast_into::<PyCapsule>()?;
///     // A capsule may have no name.
///     if let Some(name) = api.name()? {
///         // SAFETY: the capsule, which keeps its name, is alive.
///         assert_eq!(unsafe { name.as_cstr() }, c"datetime.datetime_CAPI");
///     }
///     Ok(())
/// })
/// # .unwrap();
/// ```
#[derive(Clone, Copy)]
pub struct CapsuleName {
    ptr: NonNull<c_char>,
}

impl CapsuleName {
    /// The name as text.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let api = py.import("datetime")?.getattr("datetime_CAPI")?.cast_into::<PyCapsule>()?;
    ///     let name = api.name()?.expect("it has one");
    ///     // SAFETY: the capsule, which keeps its name, is alive.
    ///     assert_eq!(unsafe { name.as_cstr() }, c"datetime.datetime_CAPI");
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    ///
    /// # Safety
    /// The name lives for `'a`. It usually does as long as the capsule, unless somebody sets another
    /// one.
    #[inline]
    pub unsafe fn as_cstr<'a>(self) -> &'a CStr {
        // SAFETY: NUL-terminated, as every name of a capsule; lives for `'a`, as the caller promises.
        unsafe { CStr::from_ptr(self.as_ptr()) }
    }

    /// The name as a pointer.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, 5, c"mine.number")?;
    ///     let name = capsule.name()?.expect("it was given one");
    ///     // SAFETY: the capsule is alive, and so is its name.
    ///     assert!(unsafe { ffi::PyCapsule_IsValid(capsule.as_ptr(), name.as_ptr()) } != 0);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
    #[inline]
    pub fn as_ptr(self) -> *const c_char {
        self.ptr.as_ptr()
    }
}
