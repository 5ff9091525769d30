//! Values of Rust to Python and back.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;

use pyrope::exceptions::{PyOverflowError, PyRuntimeError, PyTypeError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::{PyBytes, PyDict, PyList, PySet, PyString, PyTuple};
use pyrope::IntoPyObjectExt;
use pyrope_behaviour::{refcount, result_of};

fn round_trip<T>(value: T)
where
    T: Clone + PartialEq + Debug,
    T: for<'py> IntoPyObject<'py> + for<'a, 'py> FromPyObject<'a, 'py>,
{
    Python::attach(|py| {
        let object = value.clone().into_bound_py_any(py).unwrap();
        let back = object.extract::<T>().map_err(Into::<PyErr>::into).unwrap();
        assert_eq!(back, value);
    });
}

#[test]
fn scalars() {
    round_trip(true);
    round_trip('\u{1f600}');
    round_trip(String::from("text"));
    round_trip(1.25_f32);
    round_trip(-5_i16);
    round_trip(u128::MAX);
}

#[test]
fn options_and_vectors() {
    round_trip(Some(5));
    round_trip(None::<String>);
    round_trip(vec![1, 2, 3]);
    round_trip(Vec::<i32>::new());
    round_trip(vec![vec![String::from("a")], vec![]]);
    round_trip(vec![Some(1), None]);
    round_trip([1, 2, 3]);
    round_trip([[1.5, 2.5], [3.5, 4.5]]);
}

#[test]
fn tuples() {
    round_trip((1,));
    round_trip((1, String::from("a"), 2.5, true));
    round_trip((1, (2, (3, vec![4]))));
    round_trip((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
}

#[test]
fn maps_and_sets() {
    round_trip(HashMap::from([
        (String::from("a"), 1),
        (String::from("b"), 2),
    ]));
    round_trip(BTreeMap::from([(1, vec![1]), (2, vec![])]));
    round_trip(HashSet::from([1, 2, 3]));
    round_trip(BTreeSet::from([String::from("x")]));
}

#[test]
fn references_convert_like_their_values() {
    Python::attach(|py| {
        assert_eq!((&5_i32).into_pyobject(py).unwrap().to_string(), "5");
        assert_eq!("text".into_pyobject(py).unwrap(), "text");
        assert_eq!((&String::from("text")).into_pyobject(py).unwrap(), "text");
        assert_eq!(
            (&vec![1, 2]).into_pyobject(py).unwrap().to_string(),
            "[1, 2]"
        );
        assert_eq!([1, 2][..].into_pyobject(py).unwrap().to_string(), "[1, 2]");
        let map = BTreeMap::from([("a", 1)]);
        assert_eq!((&map).into_pyobject(py).unwrap().to_string(), "{'a': 1}");
    });
}

#[test]
fn bytes_become_bytes() {
    Python::attach(|py| {
        let object = b"abc".as_slice().into_pyobject(py).unwrap().into_any();
        assert!(object.is_instance_of::<PyBytes>());
        let object = vec![1_u8, 2].into_pyobject(py).unwrap().into_any();
        assert!(object.is_instance_of::<PyBytes>());
        let object = vec![1_u16, 2].into_pyobject(py).unwrap().into_any();
        assert!(object.is_instance_of::<PyList>());
    });
}

#[test]
fn handles_convert_to_themselves() {
    Python::attach(|py| {
        let list = PyList::empty(py);
        assert!(list.clone().into_pyobject(py).unwrap().is(&list));
        assert!((&list).into_pyobject(py).unwrap().is(&list));
        assert!(list.extract::<Bound<'_, PyAny>>().unwrap().is(&list));
        assert!(list.extract::<Py<PyList>>().unwrap().bind(py).is(&list));
        assert!(list.extract::<Bound<'_, PyDict>>().is_err());
    });
}

#[test]
fn containers_are_what_python_makes() {
    Python::attach(|py| {
        assert!((1, 2)
            .into_pyobject(py)
            .unwrap()
            .is_instance_of::<PyTuple>());
        let set = HashSet::from([1]).into_pyobject(py).unwrap();
        assert!(set.is_instance_of::<PySet>());
        assert!(Some("x")
            .into_pyobject(py)
            .unwrap()
            .is_instance_of::<PyString>());
        assert!(None::<i32>.into_pyobject(py).unwrap().is_none());
    });
}

#[test]
fn wrong_lengths_are_value_errors() {
    Python::attach(|py| {
        let three = py.eval(c"(1, 2, 3)", None, None).unwrap();
        let error = three.extract::<(i32, i32)>().unwrap_err();
        assert!(error.is_instance_of::<PyValueError>(py));
        assert!(error.to_string().contains("length"), "{error}");
        assert!(three
            .extract::<[i32; 2]>()
            .unwrap_err()
            .is_instance_of::<PyValueError>(py));
        assert_eq!(three.extract::<[i32; 3]>().unwrap(), [1, 2, 3]);
    });
}

#[test]
fn wrong_types_are_type_errors() {
    Python::attach(|py| {
        let text = PyString::new(py, "text").into_any();
        let fails = |error: PyErr| assert!(error.is_instance_of::<PyTypeError>(py), "{error}");
        fails(text.extract::<i32>().unwrap_err());
        fails(text.extract::<f64>().unwrap_err());
        fails(text.extract::<bool>().unwrap_err().into());
        fails(text.extract::<Vec<String>>().unwrap_err());
        fails(text.extract::<(String, String)>().unwrap_err());
        fails(text.extract::<HashMap<String, i32>>().unwrap_err());
        fails(PyList::empty(py).extract::<String>().unwrap_err().into());
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn results_are_returned_or_raised() {
    #[pyfunction]
    fn halved(number: i32) -> Result<i32, std::num::TryFromIntError> {
        u8::try_from(number).map(|small| i32::from(small) / 2)
    }
    Python::attach(|py| {
        let function = wrap_pyfunction!(halved, py).unwrap();
        assert_eq!(function.call1((8,)).unwrap().extract::<i32>().unwrap(), 4);
        assert!(function
            .call1((-8,))
            .unwrap_err()
            .is_instance_of::<PyValueError>(py));
    });
}

#[test]
fn a_container_that_changes_while_it_converts_is_an_error() {
    /// A dict and a set whose items change them when they become an int.
    fn changing(py: Python<'_>) -> (Bound<'_, PyDict>, Bound<'_, PySet>) {
        let code = c"
class Key:
    def __init__(self, change):
        self.change = change
    def __index__(self):
        self.change()
        return 1
items, keys = {}, set()
items.update({Key(items.clear): 1, Key(items.clear): 2})
keys.update([Key(lambda: keys.add(len(keys))), Key(lambda: keys.add(len(keys)))])
result = items, keys
";
        result_of(py, code).unwrap().extract().unwrap()
    }
    fn message<T>(result: PyResult<T>, py: Python<'_>) -> String {
        let error = result.err().expect("the container has changed");
        assert!(error.is_instance_of::<PyRuntimeError>(py), "{error}");
        error.value(py).to_string()
    }
    Python::attach(|py| {
        let items = || changing(py).0;
        let said = "dictionary changed size during iteration";
        assert_eq!(message(items().extract::<HashMap<i32, i32>>(), py), said);
        assert_eq!(message(items().extract::<BTreeMap<i32, i32>>(), py), said);
        let keys = || changing(py).1;
        let said = "Set changed size during iteration";
        assert_eq!(message(keys().extract::<HashSet<i32>>(), py), said);
        assert_eq!(message(keys().extract::<BTreeSet<i32>>(), py), said);
    });
}

#[test]
fn subclasses_are_read_as_what_they_are() {
    Python::attach(|py| {
        let code = c"
class Int(int):
    def __index__(self):
        raise AssertionError
    __int__ = __index__
class Tuple(tuple):
    def __iter__(self):
        return iter([7, 8, 9])
class List(list):
    def __iter__(self):
        return iter([4, 5])
result = Int(3), Int(2**63), [Int(-1), 2, True], (Int(5), Int(6)), Tuple([1, 2]), List([1, 2, 3])
";
        let all = result_of(py, code).unwrap().cast_into::<PyTuple>().unwrap();
        let at = |index| all.get_item(index).unwrap();
        // An `int` is a number already, so what its class adds is not asked.
        assert_eq!(at(0).extract::<i64>().unwrap(), 3);
        assert_eq!(at(0).extract::<u8>().unwrap(), 3);
        assert_eq!(at(1).extract::<u64>().unwrap(), 1 << 63);
        assert!(at(1).extract::<i64>().is_err());
        assert_eq!(at(2).extract::<Vec<i64>>().unwrap(), [-1, 2, 1]);
        assert_eq!(at(2).extract::<[i128; 3]>().unwrap(), [-1, 2, 1]);
        assert_eq!(at(3).extract::<Vec<u64>>().unwrap(), [5, 6]);
        assert_eq!(at(3).extract::<(i8, usize)>().unwrap(), (5, 6));
        // How a container is iterated is up to its class.
        assert_eq!(at(4).extract::<Vec<i64>>().unwrap(), [7, 8, 9]);
        assert_eq!(at(5).extract::<Vec<i64>>().unwrap(), [4, 5]);
        assert!(!PyErr::occurred(py));
    });
}

#[test]
fn ints_at_the_limits() {
    Python::attach(|py| {
        let made = |number: i128| number.into_bound_py_any(py).unwrap();
        for (number, fits) in [
            (i128::from(i64::MIN), true),
            (i128::from(i64::MAX), true),
            (-1, true),
            (i128::from(i64::MIN) - 1, false),
            (i128::from(i64::MAX) + 1, false),
            (1 << 64, false),
            (-(1 << 100), false),
        ] {
            let object = made(number);
            let read = object.extract::<i64>();
            assert_eq!(read.is_ok(), fits, "{number}");
            match read {
                Ok(read) => assert_eq!(i128::from(read), number),
                Err(error) => assert!(error.is_instance_of::<PyOverflowError>(py), "{error}"),
            }
            let list = PyList::new(py, [&made(1), &object]).unwrap();
            assert_eq!(list.extract::<Vec<i64>>().is_ok(), fits, "{number}");
            assert_eq!(list.extract::<[i64; 2]>().is_ok(), fits, "{number}");
            let tuple = list.to_tuple();
            assert_eq!(tuple.extract::<Vec<i64>>().is_ok(), fits, "{number}");
            let unsigned = u64::try_from(number).ok();
            assert_eq!(object.extract::<u64>().ok(), unsigned);
            assert_eq!(object.extract::<i32>().ok(), i32::try_from(number).ok());
            assert_eq!(object.extract::<i128>().unwrap(), number);
            assert!(!PyErr::occurred(py));
        }
    });
}

#[test]
fn items_that_are_only_lent_are_counted_once() {
    Python::attach(|py| {
        let item = 1_000_000.into_bound_py_any(py).unwrap();
        let before = refcount(&item);
        let list = PyList::new(py, [&item, &item, &item]).unwrap();
        let tuple = list.to_tuple();
        let dict = PyDict::new(py);
        dict.set_item(&item, &item).unwrap();
        for _ in 0..10 {
            list.extract::<Vec<i32>>().unwrap();
            list.extract::<[i32; 3]>().unwrap();
            tuple.extract::<Vec<i32>>().unwrap();
            tuple.extract::<(i32, i32, i32)>().unwrap();
            dict.extract::<HashMap<i32, i32>>().unwrap();
            assert!(list.extract::<Vec<i8>>().is_err());
            assert!(list.extract::<[i32; 4]>().is_err());
            assert!(tuple.extract::<Vec<String>>().is_err());
        }
        assert_eq!(refcount(&item), before + 8);
    });
}
