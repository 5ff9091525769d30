//! `hello` by hand over the raw FFI, with panics caught: the least that a module in Rust can weigh.

use std::panic::catch_unwind;
use std::ptr::{null, null_mut};

use pyrope_ffi::*;

unsafe extern "C" fn greet(_module: *mut PyObject, arg: *mut PyObject) -> *mut PyObject {
    // SAFETY: - Python called us with an object that lives for the call;
    //         - the text is UTF-8 and lives as long as that object.
    let greeted = catch_unwind(|| unsafe {
        let mut size = 0;
        let text = PyUnicode_AsUTF8AndSize(arg, &mut size);
        if text.is_null() {
            return null_mut();
        }
        let text = std::slice::from_raw_parts(text.cast::<u8>(), size as usize);
        let greeting = format!("Hello, {}!", std::str::from_utf8_unchecked(text));
        PyUnicode_FromStringAndSize(greeting.as_ptr().cast(), greeting.len() as Py_ssize_t)
    });
    greeted.unwrap_or(null_mut())
}

static mut METHODS: [PyMethodDef; 2] = [
    PyMethodDef {
        ml_name: c"greet".as_ptr(),
        ml_meth: PyMethodDefPointer { PyCFunction: greet },
        ml_flags: METH_O,
        ml_doc: null(),
    },
    PyMethodDef::zeroed(),
];

static mut SLOTS: [PyModuleDef_Slot; 1] = [PyModuleDef_Slot { slot: 0, value: null_mut() }];

static mut MODULE: PyModuleDef = PyModuleDef {
    m_base: PyModuleDef_HEAD_INIT,
    m_name: c"hello".as_ptr(),
    m_doc: null(),
    m_size: 0,
    m_methods: (&raw mut METHODS).cast(),
    m_slots: (&raw mut SLOTS).cast(),
    m_traverse: None,
    m_clear: None,
    m_free: None,
};

#[no_mangle]
unsafe extern "C" fn PyInit_hello() -> *mut PyObject {
    // SAFETY: the definition is a static, as Python keeps it.
    unsafe { PyModuleDef_Init(&raw mut MODULE) }
}
