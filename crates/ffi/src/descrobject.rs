//! `Include/descrobject.h`: descriptors.

use crate::*;

impl Default for PyGetSetDef {
    fn default() -> Self {
        Self {
            name: core::ptr::null(),
            get: None,
            set: None,
            doc: core::ptr::null(),
            closure: core::ptr::null_mut(),
        }
    }
}

impl Default for PyMemberDef {
    fn default() -> Self {
        Self {
            name: core::ptr::null(),
            type_code: 0,
            offset: 0,
            flags: 0,
            doc: core::ptr::null(),
        }
    }
}
