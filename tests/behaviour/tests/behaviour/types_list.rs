//! `PyList`.

use pyrope::exceptions::{PyIndexError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::PyList;
use pyrope_behaviour::refcount;

fn numbers<'py>(py: Python<'py>, items: &[i32]) -> Bound<'py, PyList> {
    PyList::new(py, items).unwrap()
}

fn read(list: &Bound<'_, PyList>) -> Vec<i32> {
    list.extract().unwrap()
}

#[test]
fn made_from_iterators() {
    Python::attach(|py| {
        assert_eq!(read(&numbers(py, &[1, 2, 3])), [1, 2, 3]);
        assert!(PyList::empty(py).is_empty());
        let filtered = (0..10).filter(|n| n % 3 == 0);
        assert_eq!(read(&PyList::new(py, filtered).unwrap()), [0, 3, 6, 9]);
    });
}

#[test]
fn an_element_that_does_not_convert_is_an_error() {
    struct Fails;
    impl<'py> IntoPyObject<'py> for Fails {
        type Target = PyAny;
        type Output = Bound<'py, PyAny>;
        type Error = PyErr;
        fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            Err(PyValueError::new_err("no"))
        }
    }
    Python::attach(|py| {
        let error = PyList::new(py, [Fails, Fails]).unwrap_err();
        assert!(error.is_instance_of::<PyValueError>(py));
    });
}

#[test]
fn items_by_index() {
    Python::attach(|py| {
        let list = numbers(py, &[1, 2, 3]);
        assert_eq!(list.get_item(2).unwrap().extract::<i32>().unwrap(), 3);
        assert!(list
            .get_item(3)
            .unwrap_err()
            .is_instance_of::<PyIndexError>(py));
        assert!(list.get_item(usize::MAX).is_err());
        list.set_item(0, 10).unwrap();
        assert!(list.set_item(3, 0).is_err());
        list.del_item(1).unwrap();
        assert!(list.del_item(2).is_err());
        assert_eq!(read(&list), [10, 3]);
    });
}

#[test]
fn growing() {
    Python::attach(|py| {
        let list = PyList::empty(py);
        list.append(2).unwrap();
        list.insert(0, 1).unwrap();
        list.insert(100, 3).unwrap();
        assert_eq!(read(&list), [1, 2, 3]);
        assert!(list.contains(2).unwrap() && !list.contains(4).unwrap());
        assert_eq!(list.index(3).unwrap(), 2);
        assert!(list.index(4).is_err());
    });
}

#[test]
fn slices() {
    Python::attach(|py| {
        let list = numbers(py, &[0, 1, 2, 3, 4]);
        assert_eq!(read(&list.get_slice(1, 3)), [1, 2]);
        assert_eq!(read(&list.get_slice(3, 100)), [3, 4]);
        assert_eq!(read(&list.get_slice(4, 2)), [0; 0]);
        list.set_slice(1, 3, &numbers(py, &[9])).unwrap();
        assert_eq!(read(&list), [0, 9, 3, 4]);
        list.del_slice(0, 2).unwrap();
        assert_eq!(read(&list), [3, 4]);
    });
}

#[test]
fn order() {
    Python::attach(|py| {
        let list = numbers(py, &[3, 1, 2]);
        list.sort().unwrap();
        assert_eq!(read(&list), [1, 2, 3]);
        list.reverse().unwrap();
        assert_eq!(read(&list), [3, 2, 1]);
        list.append("x").unwrap();
        assert!(list.sort().is_err());
    });
}

#[test]
fn iteration_from_both_ends() {
    Python::attach(|py| {
        let list = numbers(py, &[1, 2, 3, 4]);
        let int = |item: Bound<'_, PyAny>| item.extract::<i32>().unwrap();
        assert_eq!(list.iter().map(int).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(list.iter().rev().map(int).collect::<Vec<_>>(), [4, 3, 2, 1]);
        let mut both = list.iter();
        assert_eq!(
            (both.next().map(int), both.next_back().map(int)),
            (Some(1), Some(4))
        );
        assert_eq!(both.len(), 2);
        assert_eq!(list.iter().nth(2).map(int), Some(3));
    });
}

#[test]
fn iteration_survives_a_list_that_shrinks_or_grows() {
    Python::attach(|py| {
        let list = numbers(py, &[1, 2, 3, 4]);
        let mut seen = 0;
        for _ in &list {
            seen += 1;
            list.del_item(list.len() - 1).unwrap();
        }
        assert_eq!(seen, 2);

        let list = numbers(py, &[1]);
        let mut items = list.iter();
        list.append(2).unwrap();
        assert!(items.next().is_some());
        list.del_slice(0, 2).unwrap();
        assert!(items.next().is_none() && items.next_back().is_none());
        assert_eq!(items.size_hint().0, 0);
    });
}

#[test]
fn tuples_and_lists_convert() {
    Python::attach(|py| {
        let list = numbers(py, &[1, 2]);
        assert_eq!(list.to_tuple().to_string(), "(1, 2)");
        assert_eq!(list.to_tuple().to_list().to_string(), "[1, 2]");
    });
}

#[test]
fn items_are_counted_once() {
    Python::attach(|py| {
        let item = PyList::empty(py).into_any();
        let list = PyList::new(py, [&item, &item]).unwrap();
        assert_eq!(refcount(&item), 3);
        drop(list.get_item(0));
        list.set_item(0, py.None()).unwrap();
        assert_eq!(refcount(&item), 2);
        for got in &list {
            drop(got);
        }
        drop(list);
        assert_eq!(refcount(&item), 1);
    });
}
