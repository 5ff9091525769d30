use std::ffi::{c_int, CStr};

use super::hook::Hook;
use super::interpreter_check::FirstInterpreter;
use crate::checked::new_reference_or_raise;
use crate::function::enter;
use crate::object::{Bound, Py};
use crate::types::{PyAnyMethods, PyModule};
use crate::{ffi, PyResult, Python};

/// A module as Python imports it: name, docstring, the function that fills it. Written by the macros,
/// as a static.
///
/// Modules are made in two phases ([PEP 489](https://peps.python.org/pep-0489/)): the interpreter
/// makes an empty module, then has it filled, so the import system knows it while user code runs.
#[repr(C)]
pub struct ModuleDef {
    /// First, as it leads back to `self`.
    pub(super) hook: Hook,
    exec: fn(&Bound<'_, PyModule>) -> PyResult<()>,
    pub(super) name: &'static CStr,
    pub(super) doc: &'static CStr,
    pub(super) gil_used: bool,
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
        ModuleDef {
            hook: Hook::new(name, doc, gil_used),
            exec,
            name,
            doc,
            gil_used,
            interpreter: FirstInterpreter::new(),
        }
    }

    /// The name without those of the packages that it is in.
    #[cfg(not(any(PyPy, GraalPy)))]
    pub(super) fn last_name(&self) -> &'static CStr {
        let bytes = self.name.to_bytes_with_nul();
        let start = bytes.iter().rposition(|&byte| byte == b'.');
        let start = start.map_or(0, |dot| dot + 1);
        // The rest of a C string is one as well.
        CStr::from_bytes_with_nul(&bytes[start..]).unwrap_or(self.name)
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
            module.cast_into_unchecked::<PyModule>()
        };
        // An attribute like others; PyPy has no function for it. Without documentation it is empty, as it is of a module
        // that the interpreter makes.
        module.setattr("__doc__", self.doc.to_string_lossy())?;
        super::PyModuleMethods::gil_used(&module, self.gil_used)?;
        self.fill(&module)?;
        Ok(module.unbind())
    }

    fn fill(&'static self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        self.interpreter.check(module.py())?;
        (self.exec)(module)
    }
}

/// The `Py_mod_exec` slot: fills a module that the import system made.
pub(super) unsafe extern "C" fn exec_module(module: *mut ffi::PyObject) -> c_int {
    // SAFETY: the import system calls this, attached, with the module that it made from one of our
    //         definitions.
    unsafe {
        enter(|py| {
            let this = ModuleDef::of(module);
            this.fill(Bound::ref_from_ptr(py, &module)).map(|()| 0)
        })
    }
}
