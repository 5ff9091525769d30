use std::marker::PhantomData;

use super::Signature;
use crate::object::Bound;
use crate::{ffi, PyAny, Python};

/// The bound arguments of one call: a pointer for each parameter, NULL where it was not given.
// The pointers come first: in the order of the C convention they pass on to the body in the register they came in.
#[derive(Copy, Clone)]
#[repr(C)]
pub struct Slots<'a, 'py> {
    pointers: *const *mut ffi::PyObject,
    signature: &'a Signature,
    lives: PhantomData<&'a Bound<'py, PyAny>>,
}

impl<'a, 'py> Slots<'a, 'py> {
    /// # Safety
    /// `pointers` has as many entries as the signature has slots; each is NULL or an object that
    /// lives for `'a`.
    #[inline(always)]
    pub(crate) unsafe fn new(
        _py: Python<'py>,
        signature: &'a Signature,
        pointers: *const *mut ffi::PyObject,
    ) -> Self {
        Slots {
            signature,
            pointers,
            lives: PhantomData,
        }
    }

    /// The token of the call.
    #[inline(always)]
    pub fn py(self) -> Python<'py> {
        // SAFETY: slots are only there while a call goes on, which is attached.
        unsafe { Python::assume_attached() }
    }

    #[inline(always)]
    pub(super) fn signature(self) -> &'a Signature {
        self.signature
    }

    /// Where the pointers are, one a slot.
    #[cfg(all(Py_3_11, not(any(Py_LIMITED_API, PyPy, GraalPy))))]
    pub(super) fn pointers(self) -> *const *mut ffi::PyObject {
        self.pointers
    }

    /// The argument of slot `i`, if it was given.
    #[inline(always)]
    pub(crate) fn get(self, i: usize) -> Option<&'a Bound<'py, PyAny>> {
        debug_assert!(i < self.signature.slots());
        // SAFETY: - the macros only use indices of the signature's parameters;
        //         - the entry is NULL or an object that lives for `'a`.
        unsafe {
            let entry = &*self.pointers.add(i);
            Bound::ref_from_ptr_or_none(Python::assume_attached(), entry).as_ref()
        }
    }

    /// The argument of slot `i`, which is required.
    #[inline(always)]
    pub(crate) fn required(self, i: usize) -> &'a Bound<'py, PyAny> {
        debug_assert!(i < self.signature.slots());
        // SAFETY: - the macros only use indices of the signature's parameters;
        //         - binding fails when a required parameter is not given, so it is not NULL.
        unsafe {
            let entry = &*self.pointers.add(i);
            debug_assert!(!entry.is_null());
            Bound::ref_from_ptr(Python::assume_attached(), entry)
        }
    }
}
