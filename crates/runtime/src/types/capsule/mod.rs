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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyValueError, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let capsule = PyCapsule::new_with_value(py, [1_u8, 2, 3], c"mine.table")?;
    ///     let pointer = capsule.pointer_checked(Some(c"mine.table"))?;
    ///     // SAFETY: the capsule of this name holds such an array, and lives.
    ///     assert_eq!(unsafe { pointer.cast::<[u8; 3]>().as_ref() }, &[1, 2, 3]);
    ///     let error = capsule.pointer_checked(Some(c"other.table")).unwrap_err();
    ///     assert!(error.is_instance_of::<PyValueError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// use std::sync::mpsc::channel;
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let (sender, receiver) = channel();
    ///     let capsule = PyCapsule::new_with_value_and_destructor(py, 7, c"mine.number", move |value, _context| {
    ///         sender.send(value).unwrap();
    ///     })?;
    ///     assert!(receiver.try_recv().is_err(), "it is still there");
    ///     drop(capsule);
    ///     assert_eq!(receiver.recv(), Ok(7));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, ffi, types::PyCapsule};
    /// use std::{ffi::{c_void, CStr}, ptr::NonNull};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     const NAME: &CStr = c"mine.boxed";
    ///     unsafe extern "C" fn free(capsule: *mut ffi::PyObject) {
    ///         // SAFETY: called with the capsule below, whose pointer is from a box.
    ///         unsafe { drop(Box::from_raw(ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr()).cast::<u64>())) }
    ///     }
    ///     let pointer = NonNull::from(Box::leak(Box::new(7_u64))).cast::<c_void>();
    ///     // SAFETY: the box lives until `free` is called, which does not unwind.
    ///     let capsule = unsafe { PyCapsule::new_with_pointer_and_destructor(py, pointer, NAME, Some(free))? };
    ///     assert_eq!(capsule.pointer_checked(Some(NAME))?, pointer);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, types::PyCapsule};
    /// use std::{ffi::c_void, ptr::NonNull};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     static LIMIT: u32 = 100;
    ///
    ///     let pointer = NonNull::from(&LIMIT).cast::<c_void>();
    ///     // SAFETY: a static lives for ever.
    ///     let capsule = unsafe { PyCapsule::new_with_pointer(py, pointer, c"mine.limit")? };
    ///     assert_eq!(capsule.pointer_checked(Some(c"mine.limit"))?, pointer);
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyAttributeError, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let module = PyModule::from_code(py, c"", c"mine.py", c"mine")?;
    ///     module.add("limit", PyCapsule::new_with_value(py, 100_u32, c"mine.limit")?)?;
    ///     // SAFETY: the capsule of this name holds a `u32`, which does not change, and the module keeps it.
    ///     assert_eq!(unsafe { *PyCapsule::import::<u32>(py, c"mine.limit")? }, 100);
    ///     // SAFETY: as above.
    ///     let error = unsafe { PyCapsule::import::<u32>(py, c"mine.other") }.unwrap_err();
    ///     assert!(error.is_instance_of::<PyAttributeError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
    /// ```
    /// # use pyrope_runtime as pyrope;
    /// use pyrope::{prelude::*, exceptions::PyImportError, types::PyCapsule};
    /// # Python::initialize();
    /// Python::attach(|py| -> PyResult<()> {
    ///     let pointer = PyCapsule::import_pointer(py, c"datetime.datetime_CAPI")?;
    ///     assert!(pointer.is_aligned());
    ///     let error = PyCapsule::import_pointer(py, c"no_such_module.api").unwrap_err();
    ///     assert!(error.is_instance_of::<PyImportError>(py));
    ///     Ok(())
    /// })
    /// # .unwrap();
    /// ```
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
