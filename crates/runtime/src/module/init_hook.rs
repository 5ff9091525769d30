//! How the import system gets a module's definition: as a `PyModuleDef` from `PyInit_name`.

use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void, CStr};

use super::definition::{exec_module, ModuleDef};
use super::version_check;
use crate::ffi;
use crate::function::enter;

/// The part of a [`ModuleDef`] that the interpreter reads.
#[repr(C)]
pub(super) struct Hook {
    /// First, so that the definition of a module object leads back to the `ModuleDef`.
    definition: UnsafeCell<ffi::PyModuleDef>,
}

/// What the interpreter is told of all modules, and ends with zeros.
#[repr(transparent)]
struct Slots([ffi::PyModuleDef_Slot; 4]);

// SAFETY: nobody writes to them; pointers are those of a function, or small numbers.
unsafe impl Sync for Slots {}

static SLOTS: Slots = Slots::new(false);
/// For modules that rely on the GIL.
static SLOTS_WITH_GIL: Slots = Slots::new(true);

impl Slots {
    const fn new(gil_used: bool) -> Self {
        const fn slot(slot: c_int, value: *mut c_void) -> ffi::PyModuleDef_Slot {
            ffi::PyModuleDef_Slot { slot, value }
        }
        let mut slots = [const { slot(0, std::ptr::null_mut()) }; 4];
        slots[0] = slot(ffi::Py_mod_exec, exec_module as *mut c_void);
        #[cfg(Py_3_12)]
        {
            let no = ffi::Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED;
            slots[1] = slot(ffi::Py_mod_multiple_interpreters, no);
        }
        #[cfg(Py_3_13)]
        {
            let gil = if gil_used {
                ffi::Py_MOD_GIL_USED
            } else {
                ffi::Py_MOD_GIL_NOT_USED
            };
            slots[2] = slot(ffi::Py_mod_gil, gil);
        }
        let _ = gil_used;
        Slots(slots)
    }
}

impl Hook {
    #[inline]
    pub(super) const fn new(name: &'static CStr, doc: &'static CStr, gil_used: bool) -> Self {
        let slots: &'static Slots = if gil_used { &SLOTS_WITH_GIL } else { &SLOTS };
        Hook {
            definition: UnsafeCell::new(ffi::PyModuleDef {
                m_base: ffi::PyModuleDef_HEAD_INIT,
                m_name: name.as_ptr(),
                m_doc: doc.as_ptr(),
                m_size: 0,
                m_methods: std::ptr::null_mut(),
                // The C API takes a mutable pointer for want of `const`.
                m_slots: slots.0.as_ptr().cast_mut(),
                m_traverse: None,
                m_clear: None,
                m_free: None,
            }),
        }
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
                Ok(ffi::PyModuleDef_Init(self.hook.definition.get()))
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
