//! Tuples, lists, dicts and sets, where they change, lie, or end early.

use std::panic::{catch_unwind, AssertUnwindSafe};

use pyrope_runtime as pyrope;

use pyrope::exceptions::PyValueError;
use pyrope::prelude::*;
use pyrope::types::{
    IntoPyDict, PyDict, PyFrozenSet, PyList, PyMapping, PySequence, PySet, PyTuple,
};
use pyrope::{ffi, PyTypeInfo};

fn with_python(test: impl FnOnce(Python<'_>)) {
    Python::initialize();
    Python::attach(test);
}

/// The message of a panic.
fn panic_message(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("a panic");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().unwrap()).to_owned(),
    }
}

fn refcount<T>(object: &Bound<'_, T>) -> isize {
    // SAFETY: the object is alive, and we are attached.
    unsafe { ffi::Py_REFCNT(object.as_ptr()) as isize }
}

/// Promises one number of items and gives another.
struct Liar {
    promised: usize,
    given: usize,
}

impl Iterator for Liar {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        self.given = self.given.checked_sub(1)?;
        Some(7)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.promised, Some(self.promised))
    }
}

impl ExactSizeIterator for Liar {}

/// A value whose conversion fails.
struct Unconvertible;

impl<'py> IntoPyObject<'py> for Unconvertible {
    type Target = pyrope::PyAny;
    type Output = Bound<'py, pyrope::PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, _py: Python<'py>) -> PyResult<Self::Output> {
        Err(PyValueError::new_err("unconvertible"))
    }
}

#[test]
fn tuple_iterators_use_checked_arithmetic() {
    with_python(|py| {
        let tuple = PyTuple::new(py, 0..5).unwrap();
        for skip in [5, usize::MAX - 1, usize::MAX] {
            assert!(tuple.iter().nth(skip).is_none());
            assert!(tuple.iter().nth_back(skip).is_none());
            assert!(tuple.iter_borrowed().nth(skip).is_none());
        }
        let mut items = tuple.iter();
        assert_eq!(items.nth(1).unwrap().extract::<i32>().unwrap(), 1);
        assert_eq!(items.nth_back(0).unwrap().extract::<i32>().unwrap(), 4);
        assert_eq!(items.len(), 2);
        assert!(items.nth(usize::MAX).is_none());
        assert_eq!(items.len(), 0);
        assert!(items.next().is_none() && items.next_back().is_none());
        let reversed: Vec<i32> = tuple
            .iter_borrowed()
            .rev()
            .map(|item| item.extract().unwrap())
            .collect();
        assert_eq!(reversed, [4, 3, 2, 1, 0]);
    });
}

#[test]
fn tuple_items_outside_are_index_errors() {
    with_python(|py| {
        let tuple = PyTuple::new(py, [1, 2]).unwrap();
        for index in [2, usize::MAX] {
            let error = tuple.get_item(index).unwrap_err();
            assert_eq!(error.to_string(), "IndexError: tuple index out of range");
        }
        assert_eq!(tuple.get_slice(1, usize::MAX).len(), 1);
        assert_eq!(tuple.get_slice(2, 1).len(), 0);
        assert_eq!(tuple.index(2).unwrap(), 1);
        assert!(tuple.index(3).is_err());
        assert!(tuple.contains(1).unwrap());
        assert_eq!(tuple.to_list().len(), 2);
    });
}

#[cfg(not(Py_LIMITED_API))]
#[test]
fn tuple_as_slice_has_the_items() {
    with_python(|py| {
        assert!(PyTuple::empty(py).as_slice().is_empty());
        let tuple = PyTuple::new(py, ["a", "b"]).unwrap();
        let texts: Vec<String> = tuple
            .as_slice()
            .iter()
            .map(|item| item.extract().unwrap())
            .collect();
        assert_eq!(texts, ["a", "b"]);
    });
}

#[test]
fn lying_iterators_panic() {
    with_python(|py| {
        for (promised, given) in [(3, 2), (2, 3)] {
            let _ = panic_message(|| drop(PyTuple::new(py, Liar { promised, given })));
        }
        let _ = panic_message(|| {
            drop(PyList::new(
                py,
                Liar {
                    promised: 3,
                    given: 2,
                },
            ))
        });
        assert_eq!(
            PyList::new(
                py,
                Liar {
                    promised: 2,
                    given: 3
                }
            )
            .unwrap()
            .len(),
            3
        );
    });
}

#[test]
fn failed_construction_gives_up_what_it_had() {
    with_python(|py| {
        let item = PyList::empty(py);
        let before = refcount(&item);
        let error = (&item, Unconvertible).into_pyobject(py).unwrap_err();
        assert_eq!(error.to_string(), "ValueError: unconvertible");
        let elements = || [Ok(&item), Err(Unconvertible)].into_iter().map(Element);
        assert!(PyTuple::new(py, elements()).is_err());
        assert!(PyList::new(py, elements()).is_err());
        assert!([(1, Element(Ok(&item))), (2, Element(Err(Unconvertible)))]
            .into_py_dict(py)
            .is_err());
        assert_eq!(refcount(&item), before);
    });
}

struct Element<'a, 'py>(Result<&'a Bound<'py, PyList>, Unconvertible>);

impl<'py> IntoPyObject<'py> for Element<'_, 'py> {
    type Target = pyrope::PyAny;
    type Output = Bound<'py, pyrope::PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            Ok(object) => Ok(object.clone().into_any()),
            Err(value) => value.into_pyobject(py),
        }
    }
}

#[test]
fn list_iterators_tolerate_lists_that_shrink_and_grow() {
    with_python(|py| {
        let list = PyList::new(py, 0..10).unwrap();
        let mut items = list.iter();
        assert_eq!(items.next().unwrap().extract::<i32>().unwrap(), 0);
        assert_eq!(items.next_back().unwrap().extract::<i32>().unwrap(), 9);
        list.del_slice(3, 10).unwrap();
        assert_eq!(items.len(), 2);
        assert_eq!(items.next_back().unwrap().extract::<i32>().unwrap(), 2);
        list.del_slice(0, 10).unwrap();
        assert_eq!(items.size_hint(), (0, Some(0)));
        assert!(items.next().is_none());
        for i in 0..10 {
            list.append(i).unwrap();
        }
        assert!(
            items.next().is_none(),
            "an iterator that has ended stays so"
        );
        assert!(items.next_back().is_none());
        for skip in [10, usize::MAX - 1, usize::MAX] {
            assert!(list.iter().nth(skip).is_none());
            assert!(list.iter().nth_back(skip).is_none());
        }
        assert_eq!(
            list.iter().nth_back(2).unwrap().extract::<i32>().unwrap(),
            7
        );
        assert_eq!(list.iter().last().unwrap().extract::<i32>().unwrap(), 9);
    });
}

#[test]
fn list_items_survive_the_list() {
    with_python(|py| {
        let list = PyList::new(py, [[1_i32]]).unwrap();
        let item = list.get_item(0).unwrap();
        list.del_item(0).unwrap();
        drop(list);
        assert_eq!(item.extract::<[i32; 1]>().unwrap(), [1]);
    });
}

#[test]
fn list_methods_follow_python() {
    with_python(|py| {
        let list = PyList::new(py, [3, 1]).unwrap();
        list.insert(usize::MAX, 2).unwrap();
        list.sort().unwrap();
        assert_eq!(list.extract::<Vec<i32>>().unwrap(), [1, 2, 3]);
        list.set_item(0, 9).unwrap();
        let error = list.set_item(5, 1).unwrap_err();
        assert_eq!(
            error.to_string(),
            "IndexError: list assignment index out of range"
        );
        assert_eq!(list.del_item(5).unwrap_err().to_string(), error.to_string());
        assert_eq!(
            list.get_item(usize::MAX).unwrap_err().to_string(),
            "IndexError: list index out of range"
        );
        list.set_slice(0, 1, PyTuple::new(py, [7, 8]).unwrap().as_any())
            .unwrap();
        assert_eq!(
            list.to_tuple().extract::<(i32, i32, i32, i32)>().unwrap(),
            (7, 8, 2, 3)
        );
        let sum = std::cell::Cell::new(0);
        list.locked_for_each(|item| {
            sum.set(sum.get() + item.extract::<i32>()?);
            Ok(())
        })
        .unwrap();
        assert_eq!(sum.get(), 20);
        assert!(list
            .locked_for_each(|_| Err(PyValueError::new_err("stop")))
            .is_err());
        assert_eq!(sum.get(), 20);
    });
}

#[test]
fn dict_iteration_reports_changes_for_good() {
    with_python(|py| {
        let dict = [(1, 1), (2, 2)].into_py_dict(py).unwrap();
        let mut items = dict.iter();
        assert_eq!(items.len(), 2);
        items.next().unwrap();
        dict.set_item(3, 3).unwrap();
        for _ in 0..2 {
            let message = panic_message(|| drop(items.next()));
            assert_eq!(message, "dictionary changed size during iteration");
        }
        dict.del_item(3).unwrap();
        panic_message(|| drop(items.next()));

        let dict = (0..5).map(|i| (i, i)).into_py_dict(py).unwrap();
        let message = panic_message(|| {
            for (key, _) in &dict {
                dict.del_item(&key).unwrap();
                dict.set_item(key.extract::<i32>().unwrap() + 100, 0)
                    .unwrap();
            }
        });
        assert_eq!(message, "dictionary keys changed during iteration");

        for (key, _) in &dict {
            dict.set_item(key, "changed").unwrap();
        }
    });
}

#[test]
fn dict_methods_follow_python() {
    with_python(|py| {
        let dict = PyDict::new(py);
        assert!(dict.set_default("a", 1).unwrap());
        assert!(!dict.set_default("a", 2).unwrap());
        let (inserted, value) = dict.set_default_with_result("a", 3).unwrap();
        assert!(!inserted);
        assert_eq!(value.extract::<i32>().unwrap(), 1);
        assert!(dict.get_item("b").unwrap().is_none());
        assert!(dict.get_item(PyList::empty(py)).is_err());
        assert_eq!(dict.del_item("b").unwrap_err().to_string(), "KeyError: 'b'");
        let other = [("a", 5), ("b", 6)].into_py_dict(py).unwrap();
        dict.update_if_missing(other.as_mapping()).unwrap();
        assert_eq!(dict.to_string(), "{'a': 1, 'b': 6}");
        dict.update(other.as_mapping()).unwrap();
        assert_eq!(dict.to_string(), "{'a': 5, 'b': 6}");
        assert_eq!(
            dict.copy().unwrap().items().to_string(),
            "[('a', 5), ('b', 6)]"
        );
        assert_eq!(dict.keys().to_string(), "['a', 'b']");
        assert_eq!(dict.values().to_string(), "[5, 6]");
        dict.clear();
        assert!(dict.is_empty());
    });
}

#[test]
fn set_iteration_reports_changes() {
    with_python(|py| {
        let set = PySet::new(py, [1, 2, 3]).unwrap();
        let mut items = set.iter();
        items.next().unwrap();
        assert_eq!(items.len(), 2);
        set.add(4).unwrap();
        assert!(panic_message(|| drop(items.next())).contains("changed"));
        assert!(set.discard(4).unwrap() && !set.discard(4).unwrap());
        assert!(set.add(PyList::empty(py)).is_err());
        while set.pop().is_some() {}
        assert!(set.is_empty());
        assert!(PyErr::take(py).is_none());
    });
}

#[test]
fn sets_do_not_leak() {
    with_python(|py| {
        let item = PyFrozenSet::new(py, [1]).unwrap();
        let before = refcount(&item);
        for _ in 0..100 {
            let set = PySet::new(py, [&item]).unwrap();
            let frozen = PyFrozenSet::new(py, [&item]).unwrap();
            assert_eq!(set.iter().count() + frozen.iter().count(), 2);
            assert!(set.contains(&item).unwrap() && frozen.contains(&item).unwrap());
            assert_eq!(set.pop().unwrap().as_ptr(), item.as_ptr());
        }
        assert_eq!(refcount(&item), before);
    });
}

#[test]
fn abstract_classes_decide_what_is_a_sequence_or_mapping() {
    with_python(|py| {
        let check = |code: &std::ffi::CStr, sequence: bool, mapping: bool| {
            let object = py.eval(code, None, None).unwrap();
            assert_eq!(object.cast::<PySequence>().is_ok(), sequence, "{code:?}");
            assert_eq!(object.cast::<PyMapping>().is_ok(), mapping, "{code:?}");
        };
        check(c"()", true, false);
        check(c"[]", true, false);
        check(c"'a'", true, false);
        check(c"range(3)", true, false);
        check(c"{}", false, true);
        check(c"type.__dict__", false, true);
        check(c"__import__('collections').OrderedDict()", false, true);
        check(c"{1}", false, false);
        check(c"iter(())", false, false);
        let error = py.eval(c"1", None, None).unwrap();
        let error = error.cast::<PySequence>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "'int' object is not an instance of 'Sequence'"
        );
    });
}

#[test]
fn registered_types_are_sequences() {
    with_python(|py| {
        let object = PyValueError::type_object(py).call0().unwrap();
        assert!(object.cast::<PySequence>().is_err());
        PySequence::register::<PyValueError>(py).unwrap();
        assert!(object.cast::<PySequence>().is_ok());
        PyMapping::register::<PyValueError>(py).unwrap();
        assert!(object.cast::<PyMapping>().is_ok());
    });
}

#[cfg(all(Py_3_15, not(Py_LIMITED_API)))]
#[test]
fn frozendicts_are_read_as_dicts_are() {
    use pyrope::types::{PyFrozenDict, PyFrozenDictMethods};

    with_python(|py| {
        let dict = PyFrozenDict::new(py, [("a", 1), ("b", 2), ("a", 3)]).unwrap();
        assert_eq!(dict.len(), 2);
        assert!(dict.contains("a").unwrap() && !dict.contains("c").unwrap());
        let value = dict.get_item("a").unwrap().unwrap();
        assert_eq!(value.extract::<i32>().unwrap(), 3);
        assert!(dict.get_item("c").unwrap().is_none());
        assert!(dict.get_item(PyList::empty(py)).is_err());
        assert_eq!(dict.items().to_string(), "[('a', 3), ('b', 2)]");
        assert_eq!(
            dict.iter()
                .map(|(_, value)| value.extract::<i32>().unwrap())
                .sum::<i32>(),
            5
        );
        assert_eq!(dict.as_mapping().keys().unwrap().len(), 2);
        assert!(PyFrozenDict::empty(py).unwrap().is_empty());
        let pairs = PyList::new(py, [(1, 2)]).unwrap();
        assert_eq!(PyFrozenDict::from_sequence(&pairs).unwrap().len(), 1);
        assert!(dict.hash().is_ok());
    });
}
