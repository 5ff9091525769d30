//! Buffers and what else lends Python's memory to Rust.

#![cfg(any(not(Py_LIMITED_API), Py_3_11))]

use std::ffi::CStr;
use std::thread;

use pyrope_runtime as pyrope;

use pyrope::buffer::{Element, PyBuffer, PyUntypedBuffer};
use pyrope::ffi;
use pyrope::prelude::*;
use pyrope::pybacked::{PyBackedBytes, PyBackedStr};

fn with_python(test: impl FnOnce(Python<'_>)) {
    Python::initialize();
    Python::attach(test);
}

fn object<'py>(py: Python<'py>, code: &CStr) -> Bound<'py, pyrope::PyAny> {
    py.eval(code, None, None).unwrap()
}

fn buffer<T: Element>(py: Python<'_>, code: &CStr) -> PyResult<PyBuffer<T>> {
    PyBuffer::get(&object(py, code))
}

fn refcount<T>(object: &Bound<'_, T>) -> isize {
    // SAFETY: the object is alive, and we are attached.
    unsafe { ffi::Py_REFCNT(object.as_ptr()) as isize }
}

#[test]
fn a_buffer_describes_its_memory() {
    with_python(|py| {
        let items = buffer::<i16>(py, c"memoryview(b'abcdefgh').cast('h', (2, 2))").unwrap();
        assert_eq!(items.dimensions(), 2);
        assert_eq!(items.shape(), [2, 2]);
        assert_eq!(items.strides(), [4, 2]);
        assert_eq!(items.suboffsets(), None);
        assert_eq!(
            (items.item_size(), items.item_count(), items.len_bytes()),
            (2, 4, 8)
        );
        assert_eq!(items.format(), c"h");
        assert!(items.readonly());
        assert!(items.is_c_contiguous() && !items.is_fortran_contiguous());
        assert_eq!(items.get_ptr(&[0, 0]), items.buf_ptr());
        assert_eq!(
            items.get_ptr(&[1, 1]) as usize,
            items.buf_ptr() as usize + 6
        );
        assert!(items.obj(py).is_some());
        assert!(format!("{items:?}").starts_with("PyBuffer { buf: 0x"));
    });
}

#[test]
#[should_panic(expected = "out of range")]
fn pointers_to_items_outside_are_refused() {
    Python::initialize();
    Python::attach(|py| buffer::<u8>(py, c"b'abc'").unwrap().get_ptr(&[3]));
}

#[test]
fn items_are_copied_in_either_order() {
    with_python(|py| {
        let items = buffer::<u8>(py, c"memoryview(bytes(range(6))).cast('B', (2, 3))").unwrap();
        assert_eq!(items.to_vec(py).unwrap(), [0, 1, 2, 3, 4, 5]);
        assert_eq!(items.to_fortran_vec(py).unwrap(), [0, 3, 1, 4, 2, 5]);
        assert!(items.as_slice_ptr().is_some() && items.as_fortran_slice_ptr().is_none());
        let mut target = [0; 6];
        items.copy_to_fortran_slice(py, &mut target).unwrap();
        assert_eq!(target, [0, 3, 1, 4, 2, 5]);

        let strided = buffer::<u8>(py, c"memoryview(b'abcdefgh')[::-2]").unwrap();
        assert_eq!(strided.to_vec(py).unwrap(), b"hfdb");
        assert!(strided.as_slice_ptr().is_none());
    });
}

#[test]
fn items_are_written_in_either_order() {
    with_python(|py| {
        let array = object(py, c"bytearray(6)");
        let view = object(py, c"memoryview").call1((&array,)).unwrap();
        let view = view.call_method1("cast", ("B", (2, 3))).unwrap();
        let items = PyBuffer::<u8>::get(&view).unwrap();
        items.copy_from_slice(py, &[1, 2, 3, 4, 5, 6]).unwrap();
        assert_eq!(array.extract::<Vec<u8>>().unwrap(), [1, 2, 3, 4, 5, 6]);
        items
            .copy_from_fortran_slice(py, &[1, 4, 2, 5, 3, 7])
            .unwrap();
        assert_eq!(array.extract::<Vec<u8>>().unwrap(), [1, 2, 3, 4, 5, 7]);
    });
}

#[test]
fn what_does_not_fit_is_a_buffer_error() {
    with_python(|py| {
        let error = buffer::<i32>(py, c"bytearray(8)").unwrap_err().to_string();
        assert_eq!(
            error,
            "BufferError: buffer contents are not compatible with i32"
        );
        let error = buffer::<u8>(py, c"{}").unwrap_err().to_string();
        assert_eq!(
            error,
            "TypeError: a bytes-like object is required, not 'dict'"
        );
        let items = buffer::<u8>(py, c"b'abc'").unwrap();
        let error = items
            .copy_to_slice(py, &mut [0; 2])
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "BufferError: slice to copy to (of length 2) does not match buffer length of 3"
        );
        let error = items.copy_from_slice(py, &[0; 3]).unwrap_err().to_string();
        assert_eq!(error, "BufferError: cannot write to read-only buffer");
        let items = buffer::<u8>(py, c"bytearray(3)").unwrap();
        let error = items.copy_from_slice(py, &[0; 2]).unwrap_err().to_string();
        assert_eq!(
            error,
            "BufferError: slice to copy from (of length 2) does not match buffer length of 3"
        );
    });
}

#[test]
fn unaligned_items_are_refused() {
    with_python(|py| {
        let unaligned = (0..8_usize).find_map(|skip| {
            let view = object(py, c"memoryview(bytearray(64))");
            let tail = view
                .get_item(pyrope::types::PySlice::new(py, skip as isize, 56, 1))
                .unwrap();
            let items = PyUntypedBuffer::get(&tail).unwrap();
            (items.buf_ptr() as usize % 8 != 0).then(|| {
                let end = skip as isize + 48;
                let part = view.get_item(pyrope::types::PySlice::new(py, skip as isize, end, 1));
                part.unwrap().call_method1("cast", ("d",)).unwrap()
            })
        });
        let error = PyBuffer::<f64>::get(&unaligned.unwrap())
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "BufferError: buffer contents are not aligned for f64"
        );
    });
}

#[test]
fn empty_buffers_have_no_null_slices() {
    with_python(|py| {
        for code in [c"b''", c"bytearray()", c"memoryview(b'')"] {
            let items = buffer::<u8>(py, code).unwrap();
            assert!(items.to_vec(py).unwrap().is_empty());
            assert_eq!(items.as_slice_ptr().unwrap().len(), 0);
            items.copy_to_slice(py, &mut []).unwrap();
        }
        let items = buffer::<f64>(py, c"__import__('array').array('d')").unwrap();
        let slice = items.as_slice_ptr().unwrap();
        assert!(slice.cast::<f64>().as_ptr().is_aligned());
        // SAFETY: a pointer that is not NULL, to no items.
        assert!(unsafe { slice.as_ref() }.is_empty());
    });
}

#[test]
fn a_buffer_holds_its_object_until_it_is_dropped() {
    with_python(|py| {
        let array = object(py, c"bytearray(b'abc')");
        let before = refcount(&array);
        let items = PyUntypedBuffer::get(&array).unwrap();
        assert!(
            array.call_method1("append", (1,)).is_err(),
            "the memory may not move"
        );
        drop(items);
        array.call_method1("append", (1,)).unwrap();
        PyUntypedBuffer::get(&array).unwrap().release(py);
        let items = PyUntypedBuffer::get(&array).unwrap();
        assert!(items.into_typed::<f32>().is_err());
        let items = PyUntypedBuffer::get(&array).unwrap();
        assert_eq!(items.as_typed::<u8>().unwrap().item_count(), 4);
        py.detach(|| thread::spawn(move || drop(items)).join().unwrap());
        array.call_method1("append", (1,)).unwrap();
        // Without the GIL a count that another thread lowered is settled by its owner, later.
        if cfg!(not(Py_GIL_DISABLED)) {
            assert_eq!(refcount(&array), before);
        }
    });
}

#[test]
#[allow(deprecated)]
fn slices_are_only_lent_where_nobody_else_writes() {
    with_python(|py| {
        let bytes = buffer::<u8>(py, c"b'abc'").unwrap();
        let items: Vec<u8> = bytes
            .as_slice(py)
            .unwrap()
            .iter()
            .map(|item| item.get())
            .collect();
        assert_eq!(items, b"abc");
        assert!(bytes.as_mut_slice(py).is_none());

        let array = buffer::<u8>(py, c"bytearray(b'abc')").unwrap();
        assert_eq!(array.as_mut_slice(py).is_some(), !cfg!(Py_GIL_DISABLED));
        assert_eq!(array.as_slice(py).is_some(), !cfg!(Py_GIL_DISABLED));
        if let Some(items) = array.as_mut_slice(py) {
            items[0].set(b'x');
            assert_eq!(array.as_fortran_slice(py).unwrap()[0].get(), b'x');
        }
    });
}

#[test]
fn backed_text_outlives_the_attachment() {
    Python::initialize();
    let (text, copy) = Python::attach(|py| {
        let text: PyBackedStr = object(py, c"'grün' * 10").extract().unwrap();
        let copy = text.clone_ref(py);
        assert!(object(py, c"'\\ud800'").extract::<PyBackedStr>().is_err());
        let error = object(py, c"1").extract::<PyBackedStr>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "TypeError: 'int' object is not an instance of 'str'"
        );
        assert_eq!(
            (&text).into_pyobject(py).unwrap(),
            "grün".repeat(10).as_str()
        );
        (text, copy)
    });
    assert_eq!(text, "grün".repeat(10).as_str());
    assert_eq!(text, copy);
    assert!("a" < &*text && *"z" > text && text.starts_with("grün"));
    drop(text);
    thread::spawn(move || assert_eq!(copy.len(), 50))
        .join()
        .unwrap();
}

#[test]
fn backed_bytes_come_from_bytes_and_bytearray() {
    with_python(|py| {
        let array = object(py, c"bytearray(b'abc')");
        let copied: PyBackedBytes = array.extract().unwrap();
        array.set_item(0, 0).unwrap();
        assert_eq!(copied, b"abc");
        let source = object(py, c"bytes(100)");
        let before = refcount(&source);
        let kept: PyBackedBytes = source.extract().unwrap();
        assert_eq!(kept, [0; 100]);
        assert!((&kept).into_pyobject(py).unwrap().is(&source));
        drop(kept);
        assert_eq!(refcount(&source), before);
        let error = object(py, c"1");
        let error = error.extract::<PyBackedBytes>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "'int' object is not an instance of 'bytes | bytearray'"
        );
        assert!(object(py, c"b''")
            .extract::<PyBackedBytes>()
            .unwrap()
            .is_empty());
    });
}
