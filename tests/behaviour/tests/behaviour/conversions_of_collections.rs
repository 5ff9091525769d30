//! Conversions of collections, in both directions.

#![allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references convert by code of their own, which is what is tested"
)]

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::CStr;
use std::fmt::Debug;

use pyrope::conversion::FromPyObjectOwned;
use pyrope::prelude::*;
use pyrope::types::{PyBytes, PyDict, PyList, PySet, PyTuple};
use pyrope::{ffi, Borrowed, IntoPyObjectExt};

fn with_python(test: impl FnOnce(Python<'_>)) {
    Python::initialize();
    Python::attach(test);
}

/// What a Python expression is as a `T`, or the message of the error.
fn read<'py, T: FromPyObjectOwned<'py>>(py: Python<'py>, code: &CStr) -> Result<T, String> {
    let object = py.eval(code, None, None).unwrap();
    T::extract(object.as_borrowed()).map_err(|error| {
        let error: PyErr = error.into();
        error.to_string()
    })
}

#[track_caller]
fn check<'py, T>(py: Python<'py>, code: &CStr, expected: T)
where
    T: FromPyObjectOwned<'py> + Debug + PartialEq,
{
    assert_eq!(read::<T>(py, code), Ok(expected), "{code:?}");
}

#[track_caller]
fn refused<'py, T>(py: Python<'py>, code: &CStr, message: &str)
where
    T: FromPyObjectOwned<'py> + Debug + PartialEq,
{
    assert_eq!(read::<T>(py, code), Err(message.to_owned()), "{code:?}");
}

fn refcount<T>(object: &Bound<'_, T>) -> isize {
    // SAFETY: the object is alive, and we are attached.
    unsafe { ffi::Py_REFCNT(object.as_ptr()) as isize }
}

#[test]
fn vec_takes_every_sequence_but_strings() {
    with_python(|py| {
        check(py, c"[1, 2]", vec![1, 2]);
        check(py, c"(1, 2)", vec![1, 2]);
        check(py, c"range(3)", vec![0, 1, 2]);
        check(py, c"b'ab'", vec![97_i32, 98]);
        check(py, c"memoryview(b'ab')", vec![97, 98]);
        check(py, c"__import__('collections').deque([1, 2])", vec![1, 2]);
        check(py, c"__import__('array').array('i', [1, 2])", vec![1, 2]);
        check(py, c"[]", Vec::<i32>::new());
        check(py, c"[1, 2.5, True]", vec![1.0, 2.5, 1.0]);
        check(
            py,
            c"[(1, 'a'), (2, 'b')]",
            vec![(1, "a".to_owned()), (2, "b".to_owned())],
        );
        refused::<Vec<i32>>(py, c"'a'", "TypeError: Can't extract `str` to `Vec`");
        refused::<Vec<String>>(py, c"'a'", "TypeError: Can't extract `str` to `Vec`");
        let not_a_sequence = "TypeError: 'int' object is not an instance of 'Sequence'";
        refused::<Vec<i32>>(py, c"1", not_a_sequence);
        for code in [c"{}", c"{1}", c"iter((1,))", c"None"] {
            assert!(read::<Vec<i32>>(py, code).is_err(), "{code:?}");
        }
        let not_an_int = "TypeError: 'str' object cannot be interpreted as an integer";
        refused::<Vec<i32>>(py, c"[1, 'a']", not_an_int);
        refused::<Vec<i32>>(py, c"(1, 'a')", not_an_int);
    });
}

#[test]
fn vec_asks_subclasses_how_they_are_iterated() {
    with_python(|py| {
        check(
            py,
            c"type('L', (list,), {'__iter__': lambda s: iter((7, 8))})((1,))",
            vec![7, 8],
        );
        check(
            py,
            c"type('T', (tuple,), {'__iter__': lambda s: iter((7, 8))})((1,))",
            vec![7, 8],
        );
        check(py, c"type('L', (list,), {})((1, 2))", vec![1, 2]);
    });
}

#[test]
fn vec_of_bytes_comes_from_bytes_at_once() {
    with_python(|py| {
        check(py, c"b'ab'", b"ab".to_vec());
        check(py, c"bytearray(b'ab')", b"ab".to_vec());
        check(py, c"[1, 2]", vec![1_u8, 2]);
        check(py, c"[b'ab', [1]]", vec![vec![97_u8, 98], vec![1]]);
        assert!(read::<Vec<u8>>(py, c"(1, 300)")
            .unwrap_err()
            .starts_with("OverflowError"));
    });
}

#[test]
fn lengths_that_lie_are_only_hints() {
    with_python(|py| {
        let class = c"type('L', (__import__('collections').UserList,), {'__len__': \
                      lambda s: 2 ** 62})([1, 2])";
        check(py, class, vec![1, 2]);
        let class = c"type('L', (__import__('collections').UserList,), {'__len__': \
                      lambda s: 1 / 0})([1, 2])";
        check(py, class, vec![1, 2]);
        assert!(PyErr::take(py).is_none());
    });
}

/// A list whose first item, asked for its value, empties the list.
fn self_emptying<'py>(py: Python<'py>) -> Bound<'py, PyList> {
    let globals = PyDict::new(py);
    py.run(
        c"class Emptier:
    def __index__(self):
        items.clear()
        return 1
items = [Emptier(), 2, 3]",
        Some(&globals),
        None,
    )
    .unwrap();
    globals
        .get_item("items")
        .unwrap()
        .unwrap()
        .cast_into()
        .unwrap()
}

#[test]
fn lists_may_change_while_they_are_converted() {
    with_python(|py| {
        assert_eq!(self_emptying(py).extract::<Vec<i64>>().unwrap(), [1]);
        let error = self_emptying(py).extract::<[i64; 3]>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "ValueError: expected a sequence of length 3 (got 0)"
        );
    });
}

#[test]
fn arrays_want_their_length() {
    with_python(|py| {
        check(py, c"[1, 2]", [1, 2]);
        check(py, c"(1, 2)", [1, 2]);
        check(py, c"range(2)", [0, 1]);
        check(py, c"b'ab'", [97_u8, 98]);
        check(py, c"bytearray(b'ab')", [97_u8, 98]);
        check(py, c"'ab'", ["a".to_owned(), "b".to_owned()]);
        check::<[i32; 0]>(py, c"[]", []);
        check(
            py,
            c"list(range(50))",
            std::array::from_fn::<i32, 50, _>(|i| i as i32),
        );
        refused::<[i32; 2]>(
            py,
            c"[1]",
            "ValueError: expected a sequence of length 2 (got 1)",
        );
        refused::<[i32; 2]>(
            py,
            c"(1, 2, 3)",
            "ValueError: expected a sequence of length 2 (got 3)",
        );
        refused::<[u8; 2]>(
            py,
            c"b'abc'",
            "ValueError: expected a sequence of length 2 (got 3)",
        );
        refused::<[i32; 0]>(
            py,
            c"[1]",
            "ValueError: expected a sequence of length 0 (got 1)",
        );
        let not_a_sequence = "TypeError: 'set' object is not an instance of 'Sequence'";
        refused::<[i32; 2]>(py, c"{1, 2}", not_a_sequence);
    });
}

thread_local! {
    static ALIVE: Cell<isize> = const { Cell::new(0) };
}

/// Counts its values. Made from integers.
#[derive(Debug)]
struct Counted;

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Counted {
    type Error = PyErr;

    fn extract(obj: Borrowed<'a, 'py, pyrope::PyAny>) -> PyResult<Self> {
        obj.extract::<i32>()?;
        ALIVE.set(ALIVE.get() + 1);
        Ok(Counted)
    }
}

#[test]
fn items_are_dropped_when_a_later_one_fails() {
    with_python(|py| {
        for code in [
            c"[1, 2, 'x']",
            c"(1, 2, 'x')",
            c"__import__('collections').deque([1, 2, 'x'])",
        ] {
            read::<[Counted; 3]>(py, code).unwrap_err();
            read::<Vec<Counted>>(py, code).unwrap_err();
            assert_eq!(ALIVE.get(), 0);
        }
        read::<(Counted, Counted, Counted)>(py, c"(1, 2, 'x')").unwrap_err();
        assert_eq!(ALIVE.get(), 0);
        let array = read::<[Counted; 3]>(py, c"[1, 2, 3]").unwrap();
        assert_eq!(ALIVE.get(), 3);
        drop(array);
        assert_eq!(ALIVE.get(), 0);
    });
}

#[test]
fn tuples_want_their_length_and_a_tuple() {
    with_python(|py| {
        check(py, c"(1, 'a')", (1, "a".to_owned()));
        check(py, c"(1,)", (1,));
        check(
            py,
            c"tuple(range(12))",
            (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        );
        refused::<(i32, i32)>(
            py,
            c"(1,)",
            "ValueError: expected tuple of length 2, but got tuple of length 1",
        );
        refused::<(i32,)>(
            py,
            c"[1]",
            "TypeError: 'list' object is not an instance of 'tuple'",
        );
        let text = PyTuple::new(py, ["borrowed"]).unwrap();
        let (text,): (Cow<'_, str>,) = text.extract().unwrap();
        assert_eq!(text, "borrowed");
    });
}

#[test]
fn maps_come_from_dicts() {
    with_python(|py| {
        check(py, c"{'a': 1}", HashMap::from([("a".to_owned(), 1)]));
        check(
            py,
            c"{2: 'b', 1: 'a'}",
            BTreeMap::from([(1, "a".to_owned()), (2, "b".to_owned())]),
        );
        check(
            py,
            c"__import__('collections').OrderedDict(a=1)",
            HashMap::from([("a".to_owned(), 1)]),
        );
        let error = "TypeError: 'list' object is not an instance of 'dict'";
        refused::<HashMap<String, i32>>(py, c"[]", error);
        let error = "TypeError: 'int' object is not an instance of 'str'";
        refused::<HashMap<String, i32>>(py, c"{1: 1}", error);
    });
}

#[test]
fn sets_come_from_both_kinds_of_set() {
    with_python(|py| {
        check(py, c"{1, 2}", HashSet::from([1, 2]));
        check(py, c"frozenset({1, 2})", BTreeSet::from([1, 2]));
        let error = "TypeError: 'list' object is not an instance of 'set'";
        refused::<HashSet<i32>>(py, c"[1]", error);
        refused::<BTreeSet<i32>>(py, c"[1]", error);
    });
}

#[test]
#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references to collections convert too"
)]
fn collections_become_the_matching_objects() {
    with_python(|py| {
        fn text<'py>(py: Python<'py>, value: impl IntoPyObject<'py>) -> String {
            value
                .into_bound_py_any(py)
                .unwrap()
                .repr()
                .unwrap()
                .to_string()
        }
        assert_eq!(text(py, vec![1, 2]), "[1, 2]");
        assert_eq!(text(py, &vec!["a"]), "['a']");
        assert_eq!(text(py, [1.5]), "[1.5]");
        assert_eq!(text(py, &[(1, 'x')]), "[(1, 'x')]");
        assert_eq!(text(py, &[1_i64][..]), "[1]");
        assert_eq!(text(py, Cow::Borrowed(&[1_i64][..])), "[1]");
        assert_eq!(text(py, Vec::<i32>::new()), "[]");
        assert_eq!(text(py, vec![1_u8, 2]), "b'\\x01\\x02'");
        assert_eq!(text(py, &vec![1_u8, 2]), "b'\\x01\\x02'");
        assert_eq!(text(py, [1_u8]), "b'\\x01'");
        assert_eq!(text(py, &[1_u8][..]), "b'\\x01'");
        assert_eq!(text(py, Vec::<u8>::new()), "b''");
        assert_eq!(text(py, vec![vec![1_u8]]), "[b'\\x01']");
        assert_eq!(text(py, (1, "a", 2.5)), "(1, 'a', 2.5)");
        assert_eq!(text(py, &(1, "a")), "(1, 'a')");
        assert_eq!(text(py, ()), "()");
        assert_eq!(
            text(py, BTreeMap::from([(1, 'a'), (2, 'b')])),
            "{1: 'a', 2: 'b'}"
        );
        assert_eq!(text(py, &HashMap::from([("a", 1)])), "{'a': 1}");
        assert_eq!(text(py, BTreeSet::from([1])), "{1}");
        assert_eq!(text(py, &HashSet::from(["a"])), "{'a'}");
        let _: Bound<'_, PySet> = HashSet::from([1]).into_pyobject(py).unwrap();
        let _: Bound<'_, PyDict> = HashMap::from([(1, 1)]).into_pyobject(py).unwrap();
        let bytes: Bound<'_, pyrope::PyAny> = [1_u8, 2].into_pyobject(py).unwrap();
        assert!(bytes.cast::<PyBytes>().is_ok());
    });
}

#[test]
fn conversions_neither_add_nor_drop_references() {
    with_python(|py| {
        let item = PyList::empty(py);
        let before = refcount(&item);
        for _ in 0..10 {
            let list = vec![&item, &item].into_pyobject(py).unwrap();
            assert_eq!(refcount(&item), before + 2);
            let items: Vec<Bound<'_, PyList>> = list.extract().unwrap();
            assert_eq!(refcount(&item), before + 4);
            let pair: [Py<PyList>; 2] = list.extract().unwrap();
            assert_eq!(refcount(&item), before + 6);
            for object in pair {
                object.drop_ref(py);
            }
            drop((items, list));

            let tuple = (&item, item.clone()).into_pyobject(py).unwrap();
            let (a, b): (Bound<'_, PyList>, Borrowed<'_, '_, PyList>) = tuple.extract().unwrap();
            assert_eq!(a.as_ptr(), b.as_ptr());
            drop(a);

            let dict = HashMap::from([(1, &item)]).into_pyobject(py).unwrap();
            let map: BTreeMap<i32, Py<PyList>> = dict.extract().unwrap();
            drop((dict, map));
            assert!(tuple.extract::<(i32, i32)>().is_err());
            drop(tuple);
            assert_eq!(refcount(&item), before);
        }
    });
}
