//! How the import system gets a module's definition where structures that begin with an object are
//! opaque: as a list of slots from `PyModExport_name` ([PEP 793](https://peps.python.org/pep-0793/)).

use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void, CStr};
use std::sync::Once;

use super::definition::{exec_module, ModuleDef};
use crate::ffi;

/// The part of a [`ModuleDef`] that the interpreter reads.
pub(super) struct Hook {
    slots: UnsafeCell<[ffi::PySlot; 8]>,
    abi: UnsafeCell<ffi::PyABIInfo>,
    linked: Once,
}

impl Hook {
    #[inline]
    pub(super) const fn new(_name: &'static CStr, _doc: &'static CStr, _gil_used: bool) -> Self {
        Hook {
            slots: UnsafeCell::new([const { ffi::PySlot_END() }; 8]),
            abi: UnsafeCell::new(ffi::_PyABIInfo_DEFAULT),
            linked: Once::new(),
        }
    }
}

impl ModuleDef {
    /// What the exported `PyModExport_` function returns.
    #[inline]
    pub fn export(&'static self) -> *mut ffi::PySlot {
        let hook = &self.hook;
        hook.linked.call_once(|| {
            let text = |text: &'static CStr| text.as_ptr().cast_mut().cast::<c_void>();
            let gil = if self.gil_used {
                ffi::Py_MOD_GIL_USED
            } else {
                ffi::Py_MOD_GIL_NOT_USED
            };
            // SAFETY: two kinds of function pointers; the slot's id says which one it is.
            let exec = unsafe {
                std::mem::transmute::<
                    unsafe extern "C" fn(*mut ffi::PyObject) -> c_int,
                    ffi::_Py_funcptr_t,
                >(exec_module)
            };
            let slots = [
                ffi::PySlot_STATIC_DATA(ffi::Py_mod_abi, hook.abi.get().cast()),
                ffi::PySlot_STATIC_DATA(ffi::Py_mod_name, text(self.name)),
                ffi::PySlot_STATIC_DATA(ffi::Py_mod_doc, text(self.doc)),
                ffi::PySlot_STATIC_DATA(ffi::Py_mod_token, self.token()),
                ffi::PySlot_FUNC(ffi::Py_mod_exec, exec),
                ffi::PySlot_DATA(
                    ffi::Py_mod_multiple_interpreters,
                    ffi::Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED,
                ),
                ffi::PySlot_DATA(ffi::Py_mod_gil, gil),
                ffi::PySlot_END(),
            ];
            // SAFETY: the only place that writes, once, before anybody reads.
            unsafe { *hook.slots.get() = slots };
        });
        hook.slots.get().cast()
    }

    /// What leads from a module object back to `self`.
    #[inline]
    fn token(&'static self) -> *mut c_void {
        (&raw const *self).cast_mut().cast()
    }

    /// # Safety
    /// `module` was made by the import system from a `ModuleDef`.
    #[inline]
    pub(super) unsafe fn of(module: *mut ffi::PyObject) -> &'static ModuleDef {
        let mut token = std::ptr::null_mut();
        // SAFETY: - a module, whose token is the static `ModuleDef` that it was made from;
        //         - it has one, so this does not fail.
        unsafe {
            ffi::PyModule_GetToken(module, &mut token);
            &*token.cast::<ModuleDef>()
        }
    }
}
