//! `PyTuple`.

use pyrope::exceptions::PyIndexError;
use pyrope::prelude::*;
use pyrope::types::{PyList, PyTuple};
use pyrope_behaviour::refcount;

#[test]
fn made_from_elements() {
    Python::attach(|py| {
        assert_eq!(PyTuple::new(py, [1, 2]).unwrap().to_string(), "(1, 2)");
        assert!(PyTuple::empty(py).is_empty());
        assert_eq!(
            (1, "a", 2.5).into_pyobject(py).unwrap().to_string(),
            "(1, 'a', 2.5)"
        );
    });
}

/// Says a length that it does not keep.
struct Liar {
    said: usize,
    left: usize,
}

impl Iterator for Liar {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        Some(self.left)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.said, Some(self.said))
    }
}

impl ExactSizeIterator for Liar {
    fn len(&self) -> usize {
        self.said
    }
}

#[test]
#[should_panic(expected = "PyTuple")]
fn an_iterator_that_is_too_short_panics() {
    Python::attach(|py| drop(PyTuple::new(py, Liar { said: 5, left: 2 })));
}

#[test]
#[should_panic(expected = "PyTuple")]
fn an_iterator_that_is_too_long_panics() {
    Python::attach(|py| drop(PyTuple::new(py, Liar { said: 1, left: 2 })));
}

#[test]
fn items_and_slices() {
    Python::attach(|py| {
        let tuple = PyTuple::new(py, [1, 2, 3]).unwrap();
        assert_eq!(tuple.len(), 3);
        assert_eq!(tuple.get_item(1).unwrap().extract::<i32>().unwrap(), 2);
        assert!(tuple
            .get_item(3)
            .unwrap_err()
            .is_instance_of::<PyIndexError>(py));
        assert!(tuple.get_borrowed_item(3).is_err());
        assert_eq!(tuple.get_slice(1, 10).to_string(), "(2, 3)");
        assert!(tuple.contains(3).unwrap());
        assert_eq!(tuple.index(3).unwrap(), 2);
        assert!(tuple.index(4).is_err());
        assert_eq!(tuple.as_sequence().len().unwrap(), 3);
    });
}

#[test]
#[cfg(not(Py_LIMITED_API))]
fn as_slice_shows_the_items() {
    Python::attach(|py| {
        let tuple = PyTuple::new(py, ["a", "b"]).unwrap();
        let texts: Vec<_> = tuple.as_slice().iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["a", "b"]);
        assert!(PyTuple::empty(py).as_slice().is_empty());
    });
}

#[test]
fn iteration_from_both_ends() {
    Python::attach(|py| {
        let tuple = PyTuple::new(py, [1, 2, 3]).unwrap();
        let forward: Vec<i32> = tuple.iter().map(|x| x.extract().unwrap()).collect();
        let backward: Vec<i32> = tuple.iter().rev().map(|x| x.extract().unwrap()).collect();
        assert_eq!((forward, backward), (vec![1, 2, 3], vec![3, 2, 1]));
        let borrowed: Vec<i32> = tuple
            .iter_borrowed()
            .map(|x| x.extract().unwrap())
            .collect();
        assert_eq!(borrowed, [1, 2, 3]);
        assert_eq!(tuple.iter().len(), 3);
        assert!(tuple.iter().nth(usize::MAX).is_none());
        assert!(tuple.iter_borrowed().nth(usize::MAX).is_none());
    });
}

#[test]
fn items_are_counted_once() {
    Python::attach(|py| {
        let item = PyList::empty(py).into_any();
        let tuple = PyTuple::new(py, [&item]).unwrap();
        assert_eq!(refcount(&item), 2);
        drop(tuple.to_list());
        tuple.iter().for_each(drop);
        tuple.iter_borrowed().for_each(drop);
        assert_eq!(refcount(&item), 2);
        drop(tuple);
        assert_eq!(refcount(&item), 1);
    });
}
