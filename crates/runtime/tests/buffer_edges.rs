//! Buffers at their edges: every format, strides of either sign, no items, no dimension, threads, and
//! exporters that want their memory back.

#![cfg(any(not(Py_LIMITED_API), Py_3_11))]
#![allow(deprecated, reason = "what lends slices stays, and stays sound")]

use std::ffi::CStr;
use std::sync::Barrier;
use std::thread;

use pyrope_runtime as pyrope;

use pyrope::buffer::{Element, ElementType, PyBuffer, PyUntypedBuffer};
use pyrope::exceptions::PyBufferError;
use pyrope::prelude::*;
use pyrope::types::{PyByteArray, PyDict};

fn with_python(test: impl FnOnce(Python<'_>)) {
    Python::initialize();
    Python::attach(test);
}

/// What `code` leaves in `result`.
fn result_of<'py>(py: Python<'py>, code: &CStr) -> Bound<'py, PyAny> {
    let names = PyDict::new(py);
    py.run(code, Some(&names), None).unwrap();
    names.get_item("result").unwrap().unwrap()
}

fn items<T: Element>(py: Python<'_>, code: &CStr) -> Vec<T> {
    let object = py.eval(code, None, None).unwrap();
    PyBuffer::get(&object).unwrap().to_vec(py).unwrap()
}

/// The one item of a buffer of that format, all of whose bytes are 1, if it can be read as a `T`.
fn one<T: Element>(py: Python<'_>, format: &str) -> Option<T> {
    let struct_ = py.import("struct").unwrap();
    let size: usize = struct_
        .call_method1("calcsize", (format,))
        .unwrap()
        .extract()
        .unwrap();
    let bytes = pyrope::types::PyBytes::new(py, &vec![1; size]);
    let view = py
        .get_type::<pyrope::types::PyMemoryView>()
        .call1((bytes,))
        .unwrap();
    let view = view.call_method1("cast", (format,)).unwrap();
    match PyBuffer::<T>::get(&view) {
        Ok(buffer) => Some(buffer.to_vec(py).unwrap()[0]),
        Err(error) => {
            assert!(error.is_instance_of::<PyBufferError>(py), "{error}");
            None
        }
    }
}

#[test]
fn each_format_is_read_as_its_type_alone() {
    macro_rules! formats {
        ($py:ident: $($format:literal => $type:ty),* $(,)?) => {
            $(
                let value = one::<$type>($py, $format);
                assert_eq!(value, Some(<$type>::from_ne_bytes([1; size_of::<$type>()])), $format);
                // Another kind of number of the same size is not it, nor is one of another size.
                assert_eq!(one::<f32>($py, $format).is_some(), $format == "f");
                assert_eq!(one::<f64>($py, $format).is_some(), $format == "d");
                let signed = "bhilqn".contains($format);
                for (size, fits) in [
                    (1, one::<i8>($py, $format).is_some()),
                    (2, one::<i16>($py, $format).is_some()),
                    (4, one::<i32>($py, $format).is_some()),
                    (8, one::<i64>($py, $format).is_some()),
                ] {
                    assert_eq!(fits, signed && size == size_of::<$type>(), "{} {size}", $format);
                }
            )*
        };
    }
    use std::ffi::{c_int, c_long, c_short, c_uint, c_ulong, c_ushort};
    with_python(|py| {
        formats! {
            py: "b" => i8, "B" => u8, "h" => c_short, "H" => c_ushort, "i" => c_int, "I" => c_uint,
            "l" => c_long, "L" => c_ulong, "q" => i64, "Q" => u64, "n" => isize, "N" => usize,
            "f" => f32, "d" => f64,
        }
        for (format, expected) in [
            (c"?", ElementType::Bool),
            (c"c", ElementType::UnsignedInteger { bytes: 1 }),
            (c"<h", ElementType::SignedInteger { bytes: 2 }),
            (c"=L", ElementType::UnsignedInteger { bytes: 4 }),
            (c"@d", ElementType::Float { bytes: 8 }),
            (c"e", ElementType::Float { bytes: 2 }),
            (c"", ElementType::Unknown),
            (c"hh", ElementType::Unknown),
            (c"2h", ElementType::Unknown),
            (c"T{i:x:}", ElementType::Unknown),
            (c"<n", ElementType::Unknown),
        ] {
            assert_eq!(ElementType::from_format(format), expected, "{format:?}");
        }
    });
}

#[test]
fn strides_of_either_sign() {
    with_python(|py| {
        assert_eq!(items::<u8>(py, c"memoryview(b'abcdefg')[::2]"), b"aceg");
        assert_eq!(items::<u8>(py, c"memoryview(b'abcdefg')[::-1]"), b"gfedcba");
        assert_eq!(items::<u8>(py, c"memoryview(b'abcdefg')[5:1:-3]"), b"fc");
        let reversed = py
            .eval(c"memoryview(b'abcd').cast('H')[::-1]", None, None)
            .unwrap();
        let buffer = PyBuffer::<u16>::get(&reversed).unwrap();
        assert_eq!(
            (buffer.strides(), buffer.is_c_contiguous()),
            (&[-2][..], false)
        );
        assert!(buffer.as_slice(py).is_none());
        assert!(buffer.as_slice_ptr().is_none());
        let expected = [*b"cd", *b"ab"].map(u16::from_ne_bytes);
        assert_eq!(buffer.to_vec(py).unwrap(), expected);

        let array = result_of(py, c"result = bytearray(6)");
        let view = result_of(py, c"result = lambda array: memoryview(array)[::-2]");
        let buffer = PyBuffer::<u8>::get(&view.call1((&array,)).unwrap()).unwrap();
        buffer.copy_from_slice(py, &[1, 2, 3]).unwrap();
        for wrong in [&[][..], &[1, 2], &[1, 2, 3, 4]] {
            let error = buffer.copy_from_slice(py, wrong).unwrap_err();
            assert!(error.is_instance_of::<PyBufferError>(py));
            let mut target = wrong.to_vec();
            assert!(buffer.copy_to_slice(py, &mut target).is_err());
        }
        assert_eq!(array.extract::<Vec<u8>>().unwrap(), [0, 3, 0, 2, 0, 1]);
    });
}

#[cfg(not(any(PyPy, GraalPy)))]
#[test]
fn more_dimensions_in_the_order_of_c_and_of_fortran() {
    with_python(|py| {
        let matrix = result_of(
            py,
            c"import ctypes; result = ((ctypes.c_int32 * 3) * 2)((1, 2, 3), (4, 5, 6))",
        );
        let buffer = PyBuffer::<i32>::get(&matrix).unwrap();
        // `ctypes` says nothing of strides.
        assert_eq!(
            (buffer.shape(), buffer.strides()),
            (&[2, 3][..], &[12, 4][..])
        );
        assert!(buffer.is_c_contiguous() && !buffer.is_fortran_contiguous());
        assert_eq!(buffer.to_vec(py).unwrap(), [1, 2, 3, 4, 5, 6]);
        assert_eq!(buffer.to_fortran_vec(py).unwrap(), [1, 4, 2, 5, 3, 6]);
        buffer
            .copy_from_fortran_slice(py, &[1, 2, 3, 4, 5, 6])
            .unwrap();
        assert_eq!(buffer.to_vec(py).unwrap(), [1, 3, 5, 2, 4, 6]);
    });
}

#[test]
fn no_items_and_no_dimension() {
    with_python(|py| {
        for code in [
            c"b''",
            c"bytearray()",
            c"memoryview(b'ab')[1:1]",
            c"memoryview(b'ab')[:0:-1][1:]",
        ] {
            let object = py.eval(code, None, None).unwrap();
            let buffer = PyBuffer::<u8>::get(&object).unwrap();
            assert_eq!(
                (buffer.item_count(), buffer.to_vec(py).unwrap()),
                (0, vec![]),
                "{code:?}"
            );
            buffer.copy_to_slice(py, &mut []).unwrap();
            assert!(buffer.copy_to_slice(py, &mut [0]).is_err());
        }
        let scalar = result_of(py, c"import ctypes; result = ctypes.c_int32(7)");
        let buffer = PyBuffer::<i32>::get(&scalar).unwrap();
        assert_eq!(
            (buffer.dimensions(), buffer.shape(), buffer.item_count()),
            (0, &[][..], 1)
        );
        assert_eq!(buffer.to_vec(py).unwrap(), [7]);
        buffer.copy_from_slice(py, &[8]).unwrap();
        assert_eq!(buffer.to_vec(py).unwrap(), [8]);
    });
}

#[test]
fn a_bytearray_keeps_its_size_while_it_is_lent() {
    with_python(|py| {
        let array = PyByteArray::new(py, b"abc");
        let buffer = PyBuffer::<u8>::get(&array).unwrap();
        for (method, argument) in [("append", 1), ("pop", 0)] {
            let error = array.call_method1(method, (argument,)).unwrap_err();
            assert!(error.is_instance_of::<PyBufferError>(py), "{error}");
        }
        assert!(array.resize(1000).is_err());
        assert_eq!(buffer.to_vec(py).unwrap(), b"abc");
        drop(buffer);
        array.resize(2).unwrap();
        assert_eq!(array.to_vec(), b"ab");
    });
}

#[test]
fn what_is_read_only_is_not_written_to() {
    with_python(|py| {
        let bytes = py.eval(c"b'abc'", None, None).unwrap();
        let buffer = PyBuffer::<u8>::get(&bytes).unwrap();
        assert!(buffer.readonly() && buffer.as_mut_slice(py).is_none());
        let error = buffer.copy_from_slice(py, b"xyz").unwrap_err();
        assert!(error.is_instance_of::<PyBufferError>(py));
        assert_eq!(bytes.extract::<Vec<u8>>().unwrap(), b"abc");
    });
}

/// The memory is there until the last buffer is dropped, by whatever thread, attached or not.
#[test]
fn buffers_outlive_their_exporters_and_end_on_other_threads() {
    Python::initialize();
    let (watched, buffers) = Python::attach(|py| {
        let array = result_of(py, c"import array; result = array.array('q', range(1000))");
        let weak = pyrope::types::PyWeakrefReference::new(&array)
            .unwrap()
            .unbind();
        let buffers: Vec<_> = (0..4)
            .map(|_| PyBuffer::<i64>::get(&array).unwrap())
            .collect();
        (weak, buffers)
    });
    let start = Barrier::new(buffers.len());
    thread::scope(|scope| {
        for (i, buffer) in buffers.into_iter().enumerate() {
            let start = &start;
            scope.spawn(move || {
                let sum = Python::attach(|py| buffer.to_vec(py).unwrap().iter().sum::<i64>());
                assert_eq!(sum, 499_500);
                start.wait();
                if i % 2 == 0 {
                    // Detached: the next thread that attaches gives it back.
                    drop(buffer);
                } else {
                    Python::attach(|py| py.detach(|| drop(buffer)));
                }
            });
        }
    });
    Python::attach(|py| {
        // Whatever waits is done at an attachment.
        py.detach(|| Python::attach(|_| ()));
        py.run(c"import gc; gc.collect()", None, None).unwrap();
        assert!(watched.bind(py).call0().unwrap().is_none());
    });
}

#[test]
fn copies_from_many_threads_while_others_write() {
    const LEN: usize = 4096;
    Python::initialize();
    let array = Python::attach(|py| PyByteArray::new(py, &[0; LEN]).unbind());
    thread::scope(|scope| {
        for number in 0_u8..4 {
            let array = &array;
            scope.spawn(move || {
                for _ in 0..50 {
                    Python::attach(|py| {
                        let buffer = PyUntypedBuffer::get(array.bind(py)).unwrap();
                        let buffer = buffer.into_typed::<u8>().unwrap();
                        if number % 2 == 0 {
                            buffer.copy_from_slice(py, &[number; LEN]).unwrap();
                        } else {
                            let seen = buffer.to_vec(py).unwrap();
                            assert!(seen.iter().all(|byte| [0, 2].contains(byte)));
                        }
                        py.detach(|| drop(buffer));
                    });
                }
            });
        }
    });
    Python::attach(|py| {
        py.detach(|| Python::attach(|_| ()));
        array.bind(py).resize(1).unwrap();
    });
}
