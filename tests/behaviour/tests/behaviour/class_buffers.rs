//! `__getbuffer__` and `__releasebuffer__`.

#![cfg(any(not(Py_LIMITED_API), Py_3_11))]

use std::ffi::c_int;

use pyrope::exceptions::PyBufferError;
use pyrope::ffi;
use pyrope::prelude::*;
use pyrope_behaviour::assert_of_class;

#[pyclass]
struct Exporter {
    data: Vec<u8>,
    #[pyo3(get)]
    exports: i32,
    #[pyo3(set)]
    refuses: bool,
}

#[pymethods]
impl Exporter {
    #[new]
    fn new() -> Self {
        Exporter {
            data: b"memory".to_vec(),
            exports: 0,
            refuses: false,
        }
    }

    unsafe fn __getbuffer__(
        slf: Bound<'_, Self>,
        view: *mut ffi::Py_buffer,
        flags: c_int,
    ) -> PyResult<()> {
        let mut this = slf.borrow_mut();
        if this.refuses {
            // SAFETY: a view that the consumer gave; what is written is to be reset.
            unsafe { (*view).obj = slf.as_ptr() };
            return Err(PyBufferError::new_err("not now"));
        }
        this.exports += 1;
        let (pointer, len) = (this.data.as_mut_ptr(), this.data.len());
        drop(this);
        // SAFETY: the memory lives as long as the object, and is not reallocated.
        let code = unsafe {
            ffi::PyBuffer_FillInfo(view, slf.as_ptr(), pointer.cast(), len as _, 1, flags)
        };
        if code == -1 {
            Err(PyErr::fetch(slf.py()))
        } else {
            Ok(())
        }
    }

    unsafe fn __releasebuffer__(&mut self, _view: *mut ffi::Py_buffer) {
        self.exports -= 1;
    }
}

#[test]
fn buffers_are_exported_and_released() {
    assert_of_class::<Exporter>(
        c"
a = C()
v = memoryview(a)
assert bytes(v) == b'memory' and a.exports == 1 and v.readonly
w = memoryview(a)
assert a.exports == 2
v.release()
del w
gc.collect()
assert a.exports == 0
a.refuses = True
for _ in range(3):
    assert 'not now' in raises(BufferError, memoryview, a)
assert a.exports == 0 and sys.getrefcount(a) == sys.getrefcount(object()) + 1
",
    );
}
