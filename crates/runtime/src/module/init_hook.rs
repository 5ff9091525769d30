//! How the import system gets a module's definition: as a `PyModuleDef` from `PyInit_name`.

use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void, CStr};
use std::sync::Once;

use super::definition::{exec_module, ModuleDef};
use super::version_check;
use crate::ffi;
use crate::function::enter;

/// The part of a [`ModuleDef`] that the interpreter reads.
#[repr(C)]
pub(super) struct Hook {
    /// First, so that the definition of a module object leads back to the `ModuleDef`.
    definition: UnsafeCell<ffi::PyModuleDef>,
    slots: UnsafeCell<[ffi::PyModuleDef_Slot; 4]>,
    linked: Once,
}

impl Hook {
    #[inline]
    pub(super) const fn new(name: &'static CStr, doc: &'static CStr) -> Self {
        const EMPTY: ffi::PyModuleDef_Slot = ffi::PyModuleDef_Slot {
            slot: 0,
            value: std::ptr::null_mut(),
        };
        Hook {
            definition: UnsafeCell::new(ffi::PyModuleDef {
                m_base: ffi::PyModuleDef_HEAD_INIT,
                m_name: name.as_ptr(),
                m_doc: doc.as_ptr(),
                m_size: 0,
                m_methods: std::ptr::null_mut(),
                m_slots: std::ptr::null_mut(),
                m_traverse: None,
                m_clear: None,
                m_free: None,
            }),
            slots: UnsafeCell::new([EMPTY; 4]),
            linked: Once::new(),
        }
    }

    /// The definition with its slots, which a `const fn` cannot point to.
    #[inline]
    fn linked(&'static self, gil_used: bool) -> *mut ffi::PyModuleDef {
        self.linked.call_once(|| {
            // SAFETY: the only place that writes, once, before anybody reads.
            unsafe {
                let slots = &mut *self.slots.get();
                let mut next = 0;
                let mut add = |slot: c_int, value: *mut c_void| {
                    slots[next] = ffi::PyModuleDef_Slot { slot, value };
                    next += 1;
                };
                add(ffi::Py_mod_exec, exec_module as *mut c_void);
                #[cfg(Py_3_12)]
                add(
                    ffi::Py_mod_multiple_interpreters,
                    ffi::Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED,
                );
                #[cfg(Py_3_13)]
                add(
                    ffi::Py_mod_gil,
                    if gil_used {
                        ffi::Py_MOD_GIL_USED
                    } else {
                        ffi::Py_MOD_GIL_NOT_USED
                    },
                );
                let _ = gil_used;
                (*self.definition.get()).m_slots = slots.as_mut_ptr();
            }
        });
        self.definition.get()
    }
}

impl ModuleDef {
    /// What the exported `PyInit_` function returns.
    ///
    /// # Safety
    /// Called by the import system, attached.
    #[inline]
    pub unsafe fn init(&'static self) -> *mut ffi::PyObject {
        // SAFETY: - the import system calls this, attached;
        //         - the definition is static and complete.
        unsafe {
            enter(|py| {
                version_check::check(py)?;
                Ok(ffi::PyModuleDef_Init(self.hook.linked(self.gil_used)))
            })
        }
    }

    /// # Safety
    /// `module` was made by the import system from a `ModuleDef`.
    #[inline]
    pub(super) unsafe fn of(module: *mut ffi::PyObject) -> &'static ModuleDef {
        // SAFETY: the module's definition begins its static `ModuleDef`.
        unsafe { &*ffi::PyModule_GetDef(module).cast::<ModuleDef>() }
    }
}
