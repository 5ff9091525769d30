//! What cannot be said in the specification of a type, and is set in its structure instead.

use std::ffi::{c_void, CStr};

use super::definition::FullSpec;
use crate::ffi;
use crate::object::{Bound, PyType};

/// What a specification has no place for on some version.
pub(super) struct Unsaid<'a> {
    pub(super) spec: &'static FullSpec,
    pub(super) vectorcall: Option<ffi::vectorcallfunc>,
    /// The functions of the buffer protocol, before 3.9.
    pub(super) buffer: [Option<*mut c_void>; 2],
    pub(super) doc: Option<&'a CStr>,
}

/// Completes a type that nobody else has seen yet.
#[cfg(not(any(Py_3_14, Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
pub(super) fn complete(ty: &Bound<'_, PyType>, unsaid: &Unsaid<'_>) {
    let raw = ty.as_ptr().cast::<ffi::PyTypeObject>();
    // SAFETY: a heap type that nobody else has seen yet; its structure is known.
    unsafe {
        #[cfg(not(Py_3_9))]
        set_offsets_and_buffer(raw, unsaid);
        #[cfg(not(Py_3_10))]
        set_doc(raw, unsaid.doc);
        // Calls of a type look at this field since 3.9; from 3.14 on it has a slot.
        #[cfg(all(Py_3_9, not(Py_3_14)))]
        if let Some(vectorcall) = unsaid.vectorcall {
            (*raw).tp_vectorcall = Some(vectorcall);
        }
    }
    let _ = (
        raw,
        unsaid.spec,
        unsaid.vectorcall,
        unsaid.buffer,
        unsaid.doc,
    );
}

/// Where the structure is unknown the specification has to do, and from 3.14 on it says all.
#[cfg(any(Py_3_14, Py_LIMITED_API, PyPy, GraalPy))]
#[inline]
pub(super) fn complete(_ty: &Bound<'_, PyType>, unsaid: &Unsaid<'_>) {
    let _ = (unsaid.spec, unsaid.vectorcall, unsaid.buffer, unsaid.doc);
}

/// # Safety
/// `ty` is a heap type that nobody else has seen yet.
#[cfg(not(any(Py_3_9, Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
unsafe fn set_offsets_and_buffer(ty: *mut ffi::PyTypeObject, unsaid: &Unsaid<'_>) {
    let layout = &unsaid.spec.layout;
    // SAFETY: - as the caller promises; heap types have room for the buffer functions;
    //         - the functions are of the types that their slots ask for.
    unsafe {
        if let Some(offset) = layout.dict() {
            (*ty).tp_dictoffset = offset as isize;
        }
        if let Some(offset) = layout.weakref() {
            (*ty).tp_weaklistoffset = offset as isize;
        }
        let [get, release] = unsaid.buffer;
        if let Some(get) = get {
            let get = std::mem::transmute::<*mut c_void, ffi::getbufferproc>(get);
            (*(*ty).tp_as_buffer).bf_getbuffer = Some(get);
        }
        if let Some(release) = release {
            let release = std::mem::transmute::<*mut c_void, ffi::releasebufferproc>(release);
            (*(*ty).tp_as_buffer).bf_releasebuffer = Some(release);
        }
    }
}

/// Before 3.10 making a type drops the signature from its docstring.
///
/// # Safety
/// `ty` is a heap type that nobody else has seen yet.
#[cfg(not(any(Py_3_10, Py_LIMITED_API, PyPy, GraalPy)))]
#[inline]
unsafe fn set_doc(ty: *mut ffi::PyTypeObject, doc: Option<&CStr>) {
    let Some(doc) = doc else { return };
    let bytes = doc.to_bytes_with_nul();
    // SAFETY: - as the caller promises;
    //         - heap types own their docstring, which is from this allocator.
    unsafe {
        let copy = ffi::PyObject_Malloc(bytes.len()).cast::<u8>();
        if !copy.is_null() {
            copy.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            ffi::PyObject_Free((*ty).tp_doc.cast_mut().cast());
            (*ty).tp_doc = copy.cast();
        }
    }
}
