//! A buffer that outlives the interpreter. Alone in its program, as it ends the interpreter.

#![cfg(all(any(not(Py_LIMITED_API), Py_3_11), not(any(PyPy, GraalPy))))]

use pyrope_runtime as pyrope;

use pyrope::buffer::PyBuffer;
use pyrope::ffi;
use pyrope::prelude::*;
use pyrope::pybacked::PyBackedStr;

#[test]
fn buffers_dropped_after_finalisation_do_not_crash() {
    Python::initialize();
    let (buffer, text) = Python::attach(|py| {
        let array = py.eval(c"bytearray(b'abc')", None, None).unwrap();
        let text = py.eval(c"'text'", None, None).unwrap();
        (
            PyBuffer::<u8>::get(&array).unwrap(),
            text.extract::<PyBackedStr>().unwrap(),
        )
    });
    // SAFETY: the interpreter runs, and nobody else uses it.
    unsafe {
        ffi::PyGILState_Ensure();
        ffi::Py_FinalizeEx();
    }
    assert_eq!(buffer.item_count(), 3);
    drop(buffer);
    drop(text);
}
