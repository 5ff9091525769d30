//! `PyDict`.

use pyrope::exceptions::{PyKeyError, PyTypeError};
use pyrope::prelude::*;
use pyrope::types::{IntoPyDict, PyDict, PyList};
use pyrope_behaviour::{refcount, result_of};

fn abc(py: Python<'_>) -> Bound<'_, PyDict> {
    [("a", 1), ("b", 2), ("c", 3)].into_py_dict(py).unwrap()
}

fn number(dict: &Bound<'_, PyDict>, key: &str) -> i32 {
    let value = dict.get_item(key).unwrap();
    value.expect("the key is there").extract().unwrap()
}

#[test]
fn set_get_and_delete() {
    Python::attach(|py| {
        let dict = PyDict::new(py);
        assert!(dict.is_empty());
        dict.set_item("a", 1).unwrap();
        dict.set_item(2, "two").unwrap();
        assert_eq!(dict.len(), 2);
        assert_eq!(number(&dict, "a"), 1);
        assert!(dict.get_item("missing").unwrap().is_none());
        assert!(dict.contains(2).unwrap() && !dict.contains("2").unwrap());
        dict.del_item("a").unwrap();
        assert!(dict
            .del_item("a")
            .unwrap_err()
            .is_instance_of::<PyKeyError>(py));
        dict.clear();
        assert!(dict.is_empty());
    });
}

#[test]
fn keys_that_cannot_be_hashed_are_errors() {
    Python::attach(|py| {
        let dict = PyDict::new(py);
        let list = PyList::empty(py);
        assert!(dict
            .set_item(&list, 1)
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
        assert!(dict
            .get_item(&list)
            .unwrap_err()
            .is_instance_of::<PyTypeError>(py));
        assert!(dict.contains(&list).is_err());
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn errors_of_comparisons_are_not_swallowed() {
    Python::attach(|py| {
        let code = c"class K:\n    def __hash__(self): return 1\n    def __eq__(self, o): raise KeyError('eq')\nresult = K";
        let class = result_of(py, code).unwrap();
        let dict = PyDict::new(py);
        dict.set_item(class.call0().unwrap(), 1).unwrap();
        assert!(dict.get_item(class.call0().unwrap()).is_err());
    });
}

#[test]
fn views_and_iteration_agree() {
    Python::attach(|py| {
        let dict = abc(py);
        assert_eq!(
            dict.keys().extract::<Vec<String>>().unwrap(),
            ["a", "b", "c"]
        );
        assert_eq!(dict.values().extract::<Vec<i32>>().unwrap(), [1, 2, 3]);
        assert_eq!(dict.items().len(), 3);
        let pairs: Vec<(String, i32)> = dict
            .iter()
            .map(|(key, value)| (key.extract().unwrap(), value.extract().unwrap()))
            .collect();
        assert_eq!(pairs, [("a".into(), 1), ("b".into(), 2), ("c".into(), 3)]);
        assert_eq!(dict.iter().len(), 3);
        assert_eq!((&dict).into_iter().count(), 3);
    });
}

#[test]
fn iteration_keeps_reference_counts() {
    Python::attach(|py| {
        let value = PyList::empty(py).into_any();
        let dict = PyDict::new(py);
        dict.set_item("k", &value).unwrap();
        for (_, item) in &dict {
            assert_eq!(refcount(&item), 3);
        }
        assert_eq!(refcount(&value), 2);
        drop(dict.get_item("k"));
        assert_eq!(refcount(&value), 2);
    });
}

#[test]
#[should_panic(expected = "dictionary changed size during iteration")]
fn growing_while_iterating_panics() {
    Python::attach(|py| {
        let dict = abc(py);
        for (number, _) in dict.iter().enumerate() {
            dict.set_item(number + 100, 0).unwrap();
        }
    });
}

#[test]
fn copies_are_shallow() {
    Python::attach(|py| {
        let dict = abc(py);
        let copy = dict.copy().unwrap();
        copy.set_item("d", 4).unwrap();
        assert_eq!((dict.len(), copy.len()), (3, 4));
    });
}

#[test]
fn updates() {
    Python::attach(|py| {
        let dict = abc(py);
        let other = [("c", 30), ("d", 40)].into_py_dict(py).unwrap();
        dict.update_if_missing(other.as_mapping()).unwrap();
        assert_eq!(number(&dict, "c"), 3);
        dict.update(other.as_mapping()).unwrap();
        assert_eq!(number(&dict, "c"), 30);
        assert_eq!(dict.len(), 4);
    });
}

#[test]
fn from_a_sequence_of_pairs() {
    Python::attach(|py| {
        let pairs = PyList::new(py, [("a", 1), ("b", 2)]).unwrap();
        let dict = PyDict::from_sequence(&pairs).unwrap();
        assert_eq!(dict.to_string(), "{'a': 1, 'b': 2}");
        let wrong = PyList::new(py, [1, 2]).unwrap();
        assert!(PyDict::from_sequence(&wrong).is_err());
    });
}
