//! Capsules: a pointer of C as a Python object.

mod boxed;
mod methods;
#[cfg(test)]
mod tests;

use std::ffi::{c_void, CStr, CString};
use std::ptr::NonNull;

pub use methods::{CapsuleName, PyCapsuleMethods};

use crate::checked::new_reference_or_raise;
use crate::error::Message;
use crate::exceptions::PyValueError;
use crate::{ffi, Bound, PyErr, PyResult, Python};

native_type! {
    /// A capsule: a pointer that extension modules exchange, under a name that says what it points
    /// to.
    ///
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    ///
    /// #[repr(C)]
    /// struct Answer {
    ///     number: u32,
    /// }
    ///
    /// # fn main() -> PyResult<()> {
    /// # Python::initialize();
    /// Python::attach(|py| {
    ///     let capsule = PyCapsule::new_with_value(py, Answer { number: 42 }, c"mine.answer")?;
    ///     let pointer = capsule.pointer_checked(Some(c"mine.answer"))?;
    ///     // SAFETY: the capsule of this name holds an `Answer`, and lives.
    ///     assert_eq!(unsafe { pointer.cast::<Answer>().as_ref() }.number, 42);
    ///     Ok(())
    /// })
    /// # }
    /// ```
    PyCapsule, "types", hint = ("types", "CapsuleType"), PyCapsule_Type, check = PyCapsule_CheckExact
}

impl PyCapsule {
    /// A capsule that owns `value`, and points to it. It is dropped with the capsule.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    pub fn new_with_value<'py, T>(
        py: Python<'py>,
        value: T,
        name: &'static CStr,
    ) -> PyResult<Bound<'py, Self>>
    where
        T: Send + 'static,
    {
        Self::new_with_value_and_destructor(py, value, name, |_, _| {})
    }

    /// A capsule that owns `value`, and points to it. `destructor` gets the value when the capsule
    /// goes, and the capsule's context.
    ///
    /// The destructor may run on any thread. A panic in it is reported as unraisable.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    pub fn new_with_value_and_destructor<'py, T, F>(
        py: Python<'py>,
        value: T,
        name: &'static CStr,
        destructor: F,
    ) -> PyResult<Bound<'py, Self>>
    where
        T: Send + 'static,
        F: FnOnce(T, *mut c_void) + Send + 'static,
    {
        boxed::new(py, value, boxed::Name::Static(name), destructor)
    }

    /// A capsule that owns `value`, and points to it. It owns its name too.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(note = "use `PyCapsule::new_with_value`, whose name is static")
    )]
    pub fn new<T>(py: Python<'_>, value: T, name: Option<CString>) -> PyResult<Bound<'_, Self>>
    where
        T: Send + 'static,
    {
        boxed::new(py, value, boxed::Name::Owned(name), |_, _| {})
    }

    /// As [`PyCapsule::new_with_value_and_destructor`]; the capsule owns its name.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    #[cfg_attr(
        not(feature = "before-0_29"),
        deprecated(note = "use `PyCapsule::new_with_value_and_destructor`, whose name is static")
    )]
    pub fn new_with_destructor<T, F>(
        py: Python<'_>,
        value: T,
        name: Option<CString>,
        destructor: F,
    ) -> PyResult<Bound<'_, Self>>
    where
        T: Send + 'static,
        F: FnOnce(T, *mut c_void) + Send + 'static,
    {
        boxed::new(py, value, boxed::Name::Owned(name), destructor)
    }

    /// A capsule of a pointer, and a function that is called with the capsule when it goes.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    ///
    /// # Safety
    /// Whoever knows the name may use the pointer for as long as the capsule lives. The destructor
    /// may be called with the capsule, on any thread, and does not unwind.
    #[inline]
    pub unsafe fn new_with_pointer_and_destructor<'py>(
        py: Python<'py>,
        pointer: NonNull<c_void>,
        name: &'static CStr,
        destructor: Option<ffi::PyCapsule_Destructor>,
    ) -> PyResult<Bound<'py, Self>> {
        // SAFETY: - we are attached; the pointer is not NULL, the name lives for ever;
        //         - gives a new reference to a capsule, or NULL with an error set.
        unsafe {
            let capsule = ffi::PyCapsule_New(pointer.as_ptr(), name.as_ptr(), destructor);
            Ok(new_reference_or_raise(py, capsule)?.cast_into_unchecked())
        }
    }

    /// A capsule of a pointer that somebody else owns.
    ///
    /// # Errors
    /// If the capsule cannot be made.
    ///
    /// # Safety
    /// Whoever knows the name may use the pointer for as long as the capsule lives.
    #[inline]
    pub unsafe fn new_with_pointer<'py>(
        py: Python<'py>,
        pointer: NonNull<c_void>,
        name: &'static CStr,
    ) -> PyResult<Bound<'py, Self>> {
        // SAFETY: as the caller promises.
        unsafe { Self::new_with_pointer_and_destructor(py, pointer, name, None) }
    }

    /// What the capsule that is an attribute of a module points to. The name is that of the
    /// attribute with the module before it, `package.module.attribute`, and is the capsule's too.
    ///
    /// # Errors
    /// If there is no such capsule, or the pointer is not aligned for `T`.
    ///
    /// # Safety
    /// The capsule of this name points to a `T` that lives and is not written to.
    pub unsafe fn import<'py, T>(py: Python<'py>, name: &CStr) -> PyResult<&'py T> {
        let pointer = Self::import_pointer(py, name)?.cast::<T>();
        if !pointer.is_aligned() {
            return Err(PyErr::new::<PyValueError, _>(Message(
                "the pointer of the capsule is not aligned for the requested type",
            )));
        }
        // SAFETY: not NULL and aligned; the rest is as the caller promises.
        Ok(unsafe { pointer.as_ref() })
    }

    /// The pointer of the capsule that is an attribute of a module; see [`PyCapsule::import`].
    ///
    /// # Errors
    /// If there is no such capsule.
    #[inline]
    pub fn import_pointer(py: Python<'_>, name: &CStr) -> PyResult<NonNull<c_void>> {
        // SAFETY: we are attached; the name is NUL-terminated; gives NULL with an error set.
        let pointer = unsafe { ffi::PyCapsule_Import(name.as_ptr(), 0) };
        NonNull::new(pointer).ok_or_else(|| PyErr::fetch(py))
    }
}
