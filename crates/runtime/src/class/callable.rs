//! Calls of instances by vectorcall.
//!
//! The interpreter wants a pointer to the function in each instance. It lies behind all else, and only
//! instances of classes with `__call__` have it, if no other class can add to the instance: such a class
//! would not know of the pointer.

use std::ffi::{c_ulong, c_void};
use std::sync::atomic::Ordering;

use super::definition::{Class, ClassFlags, FullSpec};
use super::item::CallItem;
use super::layout::LayoutSpec;
use crate::ffi;

/// Before 3.12 a `__call__` that is put into the class later would have no effect on calls by vectorcall.
const AVAILABLE: bool = cfg!(all(Py_3_12, not(any(PyPy, GraalPy))));

/// Where the pointer lies.
#[inline(always)]
const fn offset(layout: &LayoutSpec) -> isize {
    let align = std::mem::align_of::<ffi::vectorcallfunc>() as isize;
    (layout.basicsize() + align - 1) & !(align - 1)
}

/// What the type object of a class has to say of the pointer.
pub(super) struct Pointer {
    /// The size of instances with it.
    pub(super) basicsize: isize,
    pub(super) member: ffi::PyMemberDef,
    pub(super) flag: c_ulong,
}

/// Makes instances of a class have the pointer, where that can be. To be called before there is one.
#[inline]
pub(super) fn pointer(spec: &'static FullSpec, call: Option<CallItem>) -> Option<Pointer> {
    let call = call.filter(|_| AVAILABLE && spec.base_part.is_object())?;
    // Behind a base of unknown size there is no place whose offset is known here.
    if spec.flags.has(ClassFlags::SUBCLASS) || spec.layout.opaque_base {
        return None;
    }
    let vectorcall = call.vectorcall as *mut c_void;
    spec.hooks.vectorcall.store(vectorcall, Ordering::Relaxed);
    let offset = offset(&spec.layout);
    Some(Pointer {
        basicsize: offset + size_of::<ffi::vectorcallfunc>() as isize,
        member: ffi::PyMemberDef {
            name: c"__vectorcalloffset__".as_ptr().cast_mut(),
            type_code: ffi::Py_T_PYSSIZET,
            offset,
            flags: ffi::Py_READONLY,
            doc: std::ptr::null_mut(),
        },
        flag: HAVE_VECTORCALL,
    })
}

/// `Py_TPFLAGS_HAVE_VECTORCALL`, which the limited API has since 3.12 only.
const HAVE_VECTORCALL: c_ulong = 1 << 11;

impl Class {
    /// Writes the pointer into a new instance of exactly this class, if its instances have one.
    ///
    /// # Safety
    /// `object` is an instance of the class that nobody else knows yet.
    #[inline(always)]
    pub(super) unsafe fn make_callable(&'static self, object: *mut ffi::PyObject) {
        if !AVAILABLE {
            return;
        }
        let vectorcall = self.spec.hooks.vectorcall.load(Ordering::Relaxed);
        if !vectorcall.is_null() {
            let place = offset(&self.spec.layout);
            // SAFETY: instances of such a class have room for it there, as no class derives from it.
            unsafe {
                object
                    .byte_offset(place)
                    .cast::<*mut c_void>()
                    .write(vectorcall)
            };
        }
    }
}
