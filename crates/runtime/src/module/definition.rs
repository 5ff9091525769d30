use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void, CStr};
use std::sync::Once;

use super::interpreter_check::FirstInterpreter;
use super::version_check;
use crate::checked::{new_reference_or_raise, raise_if_minus_one};
use crate::function::enter;
use crate::object::{Bound, Py};
use crate::types::PyModule;
use crate::{ffi, PyResult, Python};

/// A module as Python imports it: name, docstring, the function that fills it. Written by the macros,
/// as a static.
///
/// Modules are made in two phases ([PEP 489](https://peps.python.org/pep-0489/)): the interpreter
/// makes an empty module, then has it filled, so the import system knows it while user code runs.
#[repr(C)]
pub struct ModuleDef {
    /// First, so that the definition of a module object leads back to `self`.
    definition: UnsafeCell<ffi::PyModuleDef>,
    slots: UnsafeCell<[ffi::PyModuleDef_Slot; 4]>,
    linked: Once,
    exec: fn(&Bound<'_, PyModule>) -> PyResult<()>,
    name: &'static CStr,
    doc: &'static CStr,
    gil_used: bool,
    interpreter: FirstInterpreter,
}

// SAFETY: what is in cells is written once, before the interpreter sees it.
unsafe impl Sync for ModuleDef {}

impl ModuleDef {
    /// A module that `exec` fills. With `gil_used`, importing it turns the GIL on in a free-threaded
    /// interpreter.
    pub const fn new(
        name: &'static CStr,
        doc: &'static CStr,
        exec: fn(&Bound<'_, PyModule>) -> PyResult<()>,
        gil_used: bool,
    ) -> Self {
        const EMPTY: ffi::PyModuleDef_Slot =
            ffi::PyModuleDef_Slot { slot: 0, value: std::ptr::null_mut() };
        ModuleDef {
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
            exec,
            name,
            doc,
            gil_used,
            interpreter: FirstInterpreter::new(),
        }
    }

    /// What the exported `PyInit_` function returns.
    ///
    /// # Safety
    /// Called by the import system, attached.
    pub unsafe fn init(&'static self) -> *mut ffi::PyObject {
        // SAFETY: - the import system calls this, attached;
        //         - the definition is static and complete.
        unsafe {
            enter(|py| {
                version_check::check(py)?;
                Ok(ffi::PyModuleDef_Init(self.linked()))
            })
        }
    }

    /// The definition with its slots, which a `const fn` cannot point to.
    fn linked(&'static self) -> *mut ffi::PyModuleDef {
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
                    if self.gil_used { ffi::Py_MOD_GIL_USED } else { ffi::Py_MOD_GIL_NOT_USED },
                );
                (*self.definition.get()).m_slots = slots.as_mut_ptr();
            }
        });
        self.definition.get()
    }

    /// Makes and fills a module without importing it: the work of `wrap_pymodule!`, and what adds a
    /// module to another one.
    ///
    /// # Errors
    /// What filling it gives.
    pub fn make(&'static self, py: Python<'_>) -> PyResult<Py<PyModule>> {
        // SAFETY: - the texts are NUL-terminated;
        //         - gives a new reference to a module or NULL with an error set.
        let module = unsafe {
            let module = new_reference_or_raise(py, ffi::PyModule_New(self.name.as_ptr()))?;
            let doc = self.doc.as_ptr();
            raise_if_minus_one(py, ffi::PyModule_SetDocString(module.as_ptr(), doc))?;
            module.cast_into_unchecked::<PyModule>()
        };
        super::PyModuleMethods::gil_used(&module, self.gil_used)?;
        self.fill(&module)?;
        Ok(module.unbind())
    }

    /// The module's name.
    pub(super) fn name(&self) -> &'static CStr {
        self.name
    }

    fn fill(&'static self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        self.interpreter.check(module.py())?;
        (self.exec)(module)
    }
}

/// The `Py_mod_exec` slot: fills a module that the import system made.
unsafe extern "C" fn exec_module(module: *mut ffi::PyObject) -> c_int {
    // SAFETY: - the import system calls this, attached, with the module that it made from one of our
    //           definitions, which begins a static `ModuleDef`.
    unsafe {
        enter(|py| {
            let definition = ffi::PyModule_GetDef(module);
            let module = Bound::ref_from_ptr(py, &module);
            let this: &'static ModuleDef = &*definition.cast::<ModuleDef>();
            this.fill(module).map(|()| 0)
        })
    }
}
