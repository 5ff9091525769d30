//! Containers besides lists, tuples and dicts: bytes, sets, the abstract kinds, views.

use std::io::Write;

use pyrope::exceptions::{PyIndexError, PyTypeError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::frozenset::PyFrozenSetBuilder;
use pyrope::types::{
    PyByteArray, PyBytes, PyDict, PyFrozenSet, PyIterator, PyList, PyMapping, PyMappingProxy,
    PyMemoryView, PyNone, PyRange, PyRangeMethods, PySequence, PySet, PySlice,
};
use pyrope_behaviour::result_of;

/// The message of an error, which there is.
#[track_caller]
pub(crate) fn refused<T>(result: PyResult<T>) -> String {
    match result {
        Ok(_) => panic!("nothing raised"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn bytes_are_written_piece_by_piece() {
    Python::attach(|py| {
        let bytes = PyBytes::new_with_writer(py, 0, |writer| {
            assert!(writer.is_empty());
            // More than any first guess of a buffer.
            for chunk in 0..200_u8 {
                writer.write_bytes(&[chunk; 50])?;
            }
            writer.write_all(b"end")?;
            assert_eq!(writer.len(), 200 * 50 + 3);
            Ok(())
        });
        let bytes = bytes.unwrap();
        assert_eq!(bytes.as_bytes().len(), 200 * 50 + 3);
        assert_eq!(&bytes.as_bytes()[49..51], [0, 1]);
        assert!(bytes.as_bytes().ends_with(b"\xc7end"));
        let empty = PyBytes::new_with_writer(py, 100, |_| Ok(()));
        assert_eq!(empty.unwrap().as_bytes(), b"");
    });
}

#[test]
fn bytes_are_filled_in_place_or_not_made() {
    Python::attach(|py| {
        let bytes = PyBytes::new_with(py, 3, |bytes| {
            assert_eq!(bytes, [0; 3], "they are zeroed");
            bytes.copy_from_slice(b"abc");
            Ok(())
        });
        assert_eq!(bytes.unwrap().as_bytes(), b"abc");
        let failed = PyBytes::new_with(py, 3, |_| Err(PyValueError::new_err("no")));
        assert_eq!(refused(failed), "ValueError: no");
        let bytes = PyBytes::new_with_writer(py, 0, |writer| Ok(writer.write_all(b"xyz")?));
        assert_eq!(bytes.unwrap().as_bytes(), b"xyz");
        let failed = PyBytes::new_with_writer(py, 9, |_| Err(PyValueError::new_err("no")));
        assert_eq!(refused(failed), "ValueError: no");
    });
}

#[test]
fn bytearrays_change_their_size() {
    Python::attach(|py| {
        let array = PyByteArray::new(py, b"abc");
        assert_eq!(
            (array.len(), array.is_empty(), array.to_vec()),
            (3, false, b"abc".to_vec())
        );
        array.resize(5).unwrap();
        assert_eq!(array.len(), 5);
        assert!(array.to_vec().starts_with(b"abc"));
        array.resize(0).unwrap();
        assert!(array.is_empty());

        let array = PyByteArray::new_with(py, 2, |bytes| {
            bytes.copy_from_slice(b"hi");
            Ok(())
        })
        .unwrap();
        let view = PyMemoryView::from(&array).unwrap();
        assert!(
            refused(array.resize(9)).starts_with("BufferError: "),
            "a view holds its memory"
        );
        drop(view);
        array.resize(9).unwrap();
        let failed = PyByteArray::new_with(py, 2, |_| Err(PyValueError::new_err("no")));
        assert_eq!(refused(failed), "ValueError: no");

        let copied = PyByteArray::from(PyBytes::new(py, b"copied").as_any()).unwrap();
        assert_eq!(copied.to_vec(), b"copied");
        let error = PyByteArray::from(PyNone::get(py).as_any()).unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py));
        // SAFETY: nobody else has the object, and nothing runs meanwhile.
        unsafe {
            copied.as_bytes_mut()[0] = b'C';
            assert_eq!(copied.as_bytes(), b"Copied");
        }
    });
}

#[test]
fn memoryviews_look_at_buffers_only() {
    Python::attach(|py| {
        let view = PyMemoryView::from(&PyBytes::new(py, b"abc")).unwrap();
        assert_eq!(view.len().unwrap(), 3);
        assert_eq!(view.get_item(1).unwrap().extract::<u8>().unwrap(), b'b');
        let message = "TypeError: memoryview: a bytes-like object is required, not 'list'";
        assert_eq!(refused(PyMemoryView::from(&PyList::empty(py))), message);
    });
}

#[test]
fn sets_hold_what_is_hashable() {
    Python::attach(|py| {
        let set = PySet::new(py, [1, 2, 2]).unwrap();
        assert_eq!(set.len(), 2);
        set.add(3).unwrap();
        assert!(set.contains(3).unwrap() && !set.contains("3").unwrap());
        assert!(set.discard(3).unwrap() && !set.discard(3).unwrap());
        let mut items: Vec<i32> = set.iter().map(|item| item.extract().unwrap()).collect();
        items.sort_unstable();
        assert_eq!(items, [1, 2]);
        assert_eq!(set.iter().len(), 2);
        assert!(set.pop().is_some() && set.pop().is_some() && set.pop().is_none());
        assert!(PyErr::take(py).is_none(), "an empty set is no error");
        set.add("x").unwrap();
        set.clear();
        assert!(set.is_empty());

        let unhashable = PyList::empty(py);
        // 3.14 says more.
        for message in [
            refused(set.add(&unhashable)),
            refused(set.contains(&unhashable)),
            refused(set.discard(&unhashable)),
            refused(PySet::new(py, [&unhashable])),
            refused(PyFrozenSet::new(py, [&unhashable])),
        ] {
            assert!(message.starts_with("TypeError: "), "{message}");
            assert!(message.contains("unhashable type: 'list'"), "{message}");
        }
        assert!(PySet::empty(py).unwrap().is_empty());
    });
}

#[test]
fn frozensets_are_built_and_then_fixed() {
    Python::attach(|py| {
        let mut builder = PyFrozenSetBuilder::new(py).unwrap();
        builder.add(1).unwrap();
        builder.add(1).unwrap();
        builder.add("a").unwrap();
        assert!(refused(builder.add(PyList::empty(py))).contains("unhashable"));
        let set = builder.finalize();
        assert_eq!(set.len(), 2);
        assert!(set.contains("a").unwrap() && !set.contains(2).unwrap());
        assert_eq!(set.iter().count(), 2);
        assert!((&set).into_iter().any(|item| item.eq(1).unwrap()));
        assert_eq!(
            refused(set.call_method1("add", (1,))),
            "AttributeError: 'frozenset' object has no attribute 'add'"
        );
        assert!(PyFrozenSet::empty(py).unwrap().is_empty());
    });
}

#[test]
fn mappings_are_whatever_has_keys() {
    Python::attach(|py| {
        let class = c"
import collections
class Own(collections.abc.Mapping):
    def __getitem__(self, key): return {'a': 1}[key]
    def __len__(self): return 1
    def __iter__(self): return iter(['a'])
result = Own()
";
        let own = result_of(py, class).unwrap();
        let mapping = own.cast::<PyMapping>().unwrap();
        assert_eq!(mapping.len().unwrap(), 1);
        assert!(mapping.contains("a").unwrap() && !mapping.contains("b").unwrap());
        assert_eq!(mapping.get_item("a").unwrap().to_string(), "1");
        assert_eq!(refused(mapping.get_item("b")), "KeyError: 'b'");
        assert_eq!(mapping.keys().unwrap().to_string(), "['a']");
        assert_eq!(mapping.values().unwrap().to_string(), "[1]");
        assert_eq!(mapping.items().unwrap().to_string(), "[('a', 1)]");
        let message = "TypeError: 'Own' object does not support item assignment";
        assert_eq!(refused(mapping.set_item("a", 1)), message);
        assert!(refused(mapping.del_item("a")).starts_with("TypeError: 'Own' object "));

        let dict = PyDict::new(py);
        let mapping = dict.as_mapping();
        assert!(mapping.is_empty().unwrap());
        mapping.set_item(1, 2).unwrap();
        mapping.del_item(1).unwrap();
        assert_eq!(refused(mapping.del_item(1)), "KeyError: 1");
        let list = PyList::empty(py).into_any();
        let message = "'list' object is not an instance of 'Mapping'";
        assert_eq!(list.cast::<PyMapping>().unwrap_err().to_string(), message);
    });
}

#[test]
fn mapping_proxies_show_what_they_cannot_change() {
    Python::attach(|py| {
        let dict = PyDict::new(py);
        let proxy = PyMappingProxy::new(py, dict.as_mapping());
        assert!(proxy.is_empty().unwrap());
        dict.set_item("a", 1).unwrap();
        assert!(!proxy.is_empty().unwrap());
        assert_eq!(proxy.get_item("a").unwrap().to_string(), "1");
        assert_eq!(proxy.keys().unwrap().to_string(), "['a']");
        assert_eq!(proxy.values().unwrap().to_string(), "[1]");
        assert_eq!(proxy.items().unwrap().to_string(), "[('a', 1)]");
        assert_eq!(proxy.as_mapping().len().unwrap(), 1);
        let pairs: Vec<_> = proxy.try_iter().unwrap().map(Result::unwrap).collect();
        assert_eq!(pairs.len(), 1);
        let message = "TypeError: 'mappingproxy' object does not support item assignment";
        assert_eq!(refused(proxy.set_item("b", 1)), message);
        assert_eq!(refused(proxy.get_item("b")), "KeyError: 'b'");
        assert!(dict.cast::<PyMappingProxy>().is_err());
    });
}

#[test]
fn sequences_are_whatever_has_positions() {
    Python::attach(|py| {
        let list = PyList::new(py, [1, 2, 3]).unwrap();
        let sequence = list.as_sequence();
        assert_eq!(sequence.len().unwrap(), 3);
        assert!(!sequence.is_empty().unwrap());
        assert_eq!(sequence.concat(sequence).unwrap().len().unwrap(), 6);
        assert_eq!(sequence.repeat(2).unwrap().to_list().unwrap().len(), 6);
        assert_eq!(sequence.get_slice(1, 99).unwrap().to_string(), "[2, 3]");
        sequence.set_item(0, "x").unwrap();
        sequence.del_item(1).unwrap();
        assert_eq!(list.to_string(), "['x', 3]");
        sequence.set_slice(0, 1, &PyBytes::new(py, b"ab")).unwrap();
        sequence.del_slice(0, 1).unwrap();
        assert_eq!(list.to_string(), "[98, 3]");
        assert_eq!(sequence.count(3).unwrap(), 1);
        assert_eq!(sequence.index(3).unwrap(), 1);
        assert!(sequence.contains(98).unwrap());
        assert_eq!(sequence.to_tuple().unwrap().to_string(), "(98, 3)");
        let same = sequence.in_place_concat(sequence).unwrap();
        assert!(same.is(&list), "a list is extended in place");
        assert!(sequence.in_place_repeat(2).unwrap().is(&list));
        assert_eq!(list.len(), 8);

        let error = sequence.get_item(8).unwrap_err();
        assert!(error.is_instance_of::<PyIndexError>(py));
        assert_eq!(error.to_string(), "IndexError: list index out of range");
        assert!(refused(sequence.get_item(usize::MAX)).starts_with("IndexError"));
        assert!(refused(sequence.set_item(8, 1)).starts_with("IndexError"));
        assert!(refused(sequence.del_item(8)).starts_with("IndexError"));
        assert!(refused(sequence.index("none")).starts_with("ValueError: "));
        let tuple = result_of(py, c"result = (1, 2)").unwrap();
        let tuple = tuple.cast::<PySequence>().unwrap();
        let message = "TypeError: 'tuple' object does not support item assignment";
        assert_eq!(refused(tuple.set_item(0, 1)), message);
        assert!(refused(tuple.repeat(usize::MAX)).starts_with("MemoryError"));
        let set = PySet::empty(py).unwrap().into_any();
        assert!(set.cast::<PySequence>().is_err(), "a set has no positions");
    });
}

#[test]
fn ranges_tell_their_ends() {
    Python::attach(|py| {
        let range = PyRange::new_with_step(py, 10, -10, -3).unwrap();
        let parts = (
            range.start().unwrap(),
            range.stop().unwrap(),
            range.step().unwrap(),
        );
        assert_eq!(parts, (10, -10, -3));
        assert_eq!(PyRange::new(py, 2, 5).unwrap().len().unwrap(), 3);
        let message = "ValueError: range() arg 3 must not be zero";
        assert_eq!(refused(PyRange::new_with_step(py, 0, 1, 0)), message);
        let huge = result_of(py, c"result = range(2 ** 70)").unwrap();
        let huge = huge.cast::<PyRange>().unwrap();
        assert!(refused(huge.stop()).starts_with("OverflowError: "));
    });
}

#[test]
fn slices_become_positions() {
    Python::attach(|py| {
        let indices = PySlice::new(py, -3, isize::MAX, 2).indices(10).unwrap();
        let found = (
            indices.start,
            indices.stop,
            indices.step,
            indices.slicelength,
        );
        assert_eq!(found, (7, 10, 2, 2));
        let whole = PySlice::full(py).indices(4).unwrap();
        assert_eq!((whole.start, whole.stop, whole.slicelength), (0, 4, 4));
        let message = "ValueError: slice step cannot be zero";
        assert_eq!(refused(PySlice::new(py, 0, 1, 0).indices(4)), message);
        let odd = result_of(py, c"result = slice('a', None)").unwrap();
        let odd = odd.cast::<PySlice>().unwrap();
        assert!(refused(odd.indices(4)).starts_with("TypeError: slice indices must be integers"));
    });
}

#[test]
fn iterators_end_with_none_and_pass_errors_on() {
    Python::attach(|py| {
        let generator = result_of(py, c"result = (1 // x for x in (1, 0, 1))").unwrap();
        let mut iterator = PyIterator::from_object(&generator).unwrap();
        assert_eq!(iterator.next().unwrap().unwrap().to_string(), "1");
        let error = iterator.next().unwrap().unwrap_err();
        assert!(error.to_string().starts_with("ZeroDivisionError: "));
        assert!(iterator.next().is_none(), "a generator that raised is over");
        let message = "TypeError: 'int' object is not iterable";
        let number = 1_i32.into_pyobject(py).unwrap();
        assert_eq!(refused(PyIterator::from_object(number.as_any())), message);
    });
}

#[test]
#[cfg(Py_3_10)]
fn values_are_sent_into_generators() {
    use pyrope::types::iterator::PySendResult;

    Python::attach(|py| {
        let code = c"
def doubler():
    x = yield
    while x != 'stop':
        x = yield x * 2
    return 'done'
result = doubler()
";
        let generator = PyIterator::from_object(&result_of(py, code).unwrap()).unwrap();
        let sent = |value: &Bound<'_, PyAny>| match generator.send(value).unwrap() {
            PySendResult::Next(value) => format!("next {value}"),
            PySendResult::Return(value) => format!("return {value}"),
        };
        assert_eq!(sent(PyNone::get(py).as_any()), "next None");
        assert_eq!(sent(21_i32.into_pyobject(py).unwrap().as_any()), "next 42");
        assert_eq!(
            sent("stop".into_pyobject(py).unwrap().as_any()),
            "return done"
        );
    });
}

#[test]
#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
fn frozendicts_are_fixed() {
    use pyrope::types::{PyFrozenDict, PyFrozenDictMethods};

    Python::attach(|py| {
        let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2)]).unwrap();
        assert_eq!((dict.len(), dict.is_empty()), (2, false));
        assert!(dict.contains("a").unwrap());
        assert_eq!(dict.get_item("b").unwrap().unwrap().to_string(), "2");
        assert!(dict.get_item("c").unwrap().is_none());
        assert!(refused(dict.get_item(PyList::empty(py))).contains("unhashable"));
        assert_eq!(dict.keys().len(), 2);
        assert_eq!(dict.iter().count(), 2);
        assert_eq!(dict.as_mapping().len().unwrap(), 2);
        assert!(refused(dict.set_item("c", 1)).starts_with("TypeError: "));
        assert!(PyFrozenDict::empty(py).unwrap().is_empty());
        let pairs =
            PyFrozenDict::from_sequence(result_of(py, c"result = [(1, 2)]").unwrap().as_any());
        assert_eq!(pairs.unwrap().len(), 1);
        assert!(PyFrozenDict::from_sequence(PyNone::get(py).as_any()).is_err());
    });
}
