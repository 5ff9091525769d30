//! Properties: what reads, writes and deletes them, and their entries in a type.

#[cfg(all(Py_LIMITED_API, not(Py_3_10)))]
use std::ffi::c_void;
use std::ffi::CStr;
use std::hint::unreachable_unchecked;

use super::field::{FieldPlace, Read, Write};
use super::slot_defaults::{delete_property, get_by_body, get_field, get_property, set_property};
use crate::ffi;
use crate::function::{Body, BodyInt, Signature};

/// The getter, setter and deleter of one property.
pub(super) struct Property {
    pub(super) name: &'static CStr,
    /// One parameter, whose name errors of a conversion tell.
    pub(super) signature: Signature,
    pub(super) doc: &'static CStr,
    pub(super) get: Option<Getter>,
    pub(super) set: Option<Setter>,
    pub(super) delete: Option<BodyInt>,
}

/// How a property is read.
#[derive(Copy, Clone)]
pub(super) enum Getter {
    Body(Body),
    Field(FieldPlace, Read),
}

/// How a property is written.
#[derive(Copy, Clone)]
pub(super) enum Setter {
    Body(BodyInt),
    Field(FieldPlace, Write),
}

impl Property {
    pub(super) fn new(name: &'static CStr, doc: &'static CStr) -> Self {
        Property {
            name,
            signature: value_signature(name),
            doc,
            get: None,
            set: None,
            delete: None,
        }
    }

    /// The field of a property that writes one.
    ///
    /// # Safety
    /// It does.
    #[inline(always)]
    pub(super) unsafe fn written_field(&self) -> &FieldPlace {
        match &self.set {
            Some(Setter::Field(field, _)) => field,
            // SAFETY: as the caller promises.
            _ => unsafe { unreachable_unchecked() },
        }
    }
}

/// The signature of a setter. What a type consists of is never freed.
pub(super) fn value_signature(parameter: &CStr) -> Signature {
    let texts = ["\0", &parameter.to_string_lossy(), "\0"].concat();
    Signature::plain(texts.leak(), [1, 1, 1])
}

/// The functions of a property are in its closure, so the entries are the same for all.
pub(super) fn getset_def(property: Property) -> ffi::PyGetSetDef {
    let (name, doc) = (property.name, property.doc);
    let get = match property.get {
        Some(Getter::Field(..)) => Some(get_field as ffi::getter),
        Some(Getter::Body(_)) => Some(get_by_body as ffi::getter),
        // PyPy calls a missing getter.
        None => cfg!(PyPy).then_some(get_property as ffi::getter),
    };
    let set = match (property.set, property.delete) {
        (None, None) => None,
        (Some(Setter::Field(_, write)), _) => Some(write as ffi::setter),
        (Some(Setter::Body(_)), _) => Some(set_property as ffi::setter),
        (None, Some(_)) => Some(delete_property as ffi::setter),
    };
    ffi::PyGetSetDef {
        name: name.as_ptr(),
        get,
        set,
        doc: if doc.is_empty() {
            std::ptr::null()
        } else {
            doc.as_ptr()
        },
        closure: (Box::leak(Box::new(property)) as *mut Property).cast(),
    }
}

#[cfg(any(not(Py_LIMITED_API), Py_3_10))]
pub(super) fn dict_getset(_offset: isize) -> ffi::PyGetSetDef {
    ffi::PyGetSetDef {
        name: c"__dict__".as_ptr(),
        get: Some(ffi::PyObject_GenericGetDict),
        set: Some(ffi::PyObject_GenericSetDict),
        doc: std::ptr::null(),
        closure: std::ptr::null_mut(),
    }
}

/// The limited API has no function for it yet. Only classes of a known layout get here, whose offset is that from the
/// start of the instance.
#[cfg(all(Py_LIMITED_API, not(Py_3_10)))]
pub(super) fn dict_getset(offset: isize) -> ffi::PyGetSetDef {
    unsafe extern "C" fn get(
        object: *mut ffi::PyObject,
        offset: *mut c_void,
    ) -> *mut ffi::PyObject {
        // SAFETY: - the interpreter calls this attached, with an instance of the class and the offset given below;
        // - the slot holds NULL or the dict, which the instance owns.
        unsafe {
            let slot = object
                .byte_offset(offset as isize)
                .cast::<*mut ffi::PyObject>();
            if (*slot).is_null() {
                *slot = ffi::PyDict_New();
            }
            ffi::Py_XINCREF(*slot);
            *slot
        }
    }

    ffi::PyGetSetDef {
        name: c"__dict__".as_ptr(),
        get: Some(get),
        set: Some(ffi::PyObject_GenericSetDict),
        doc: std::ptr::null(),
        closure: offset as *mut c_void,
    }
}
