//! `#[derive(FromPyObject)]`, `#[derive(IntoPyObject)]`, `#[derive(IntoPyObjectRef)]`.

use std::collections::HashMap;
use std::ffi::CStr;

use pyrope::exceptions::{PyAttributeError, PyKeyError, PyTypeError, PyValueError};
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyString, PyTuple};
use pyrope::IntoPyObjectExt;

#[derive(FromPyObject, Debug, PartialEq)]
struct Attributes {
    x: i32,
    #[pyo3(attribute("other"))]
    y: String,
}

#[derive(FromPyObject, Debug, PartialEq)]
#[pyo3(from_item_all)]
struct Items {
    x: i32,
    #[pyo3(item("other"))]
    y: String,
    #[pyo3(default)]
    z: Option<i32>,
    #[pyo3(default = 7)]
    w: i32,
}

#[derive(FromPyObject, Debug, PartialEq)]
struct Mixed {
    #[pyo3(item(0))]
    first: i32,
    #[pyo3(attribute, default = 5)]
    extra: i32,
    #[pyo3(item("key"), default)]
    keyed: i32,
}

#[derive(FromPyObject, Debug, PartialEq)]
#[pyo3(from_item_all, rename_all = "camelCase")]
struct Renamed {
    long_name: i32,
    another_long_name: i32,
}

#[derive(FromPyObject, Debug, PartialEq)]
struct Tuple(i32, String);

#[derive(FromPyObject, Debug, PartialEq)]
struct Wrapper(i32);

#[derive(FromPyObject, Debug, PartialEq)]
#[pyo3(transparent)]
struct Transparent {
    values: Vec<i32>,
}

#[derive(FromPyObject)]
struct Bounds<'py> {
    name: Bound<'py, PyString>,
}

#[derive(FromPyObject, Debug, PartialEq)]
struct Generic<T> {
    value: T,
}

fn length(object: &Bound<'_, PyAny>) -> PyResult<usize> {
    object.len()
}

#[derive(FromPyObject, Debug, PartialEq)]
struct Converted {
    #[pyo3(from_py_with = length)]
    x: usize,
}

#[derive(FromPyObject, Debug, PartialEq)]
struct ConvertedWhole(#[pyo3(from_py_with = length)] usize);

#[derive(FromPyObject, Debug, PartialEq)]
struct Nested {
    inner: Wrapper,
    pair: Tuple,
}

#[derive(FromPyObject, Debug, PartialEq)]
enum Union {
    Int(i32),
    #[pyo3(annotation = "stringy")]
    Text(String),
    Pair(i32, i32),
    Named {
        x: i32,
    },
    #[pyo3(transparent)]
    Floats {
        values: Vec<f64>,
    },
}

fn eval<'py>(py: Python<'py>, code: &CStr) -> Bound<'py, PyAny> {
    let names = PyDict::new(py);
    let setup = c"
class O:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)
class L(list):
    pass
";
    py.run(setup, Some(&names), None).unwrap();
    py.eval(code, Some(&names), None).unwrap()
}

/// The value made from what the code gives.
fn made<T: for<'py> FromPyObjectOwnedErr<'py>>(code: &CStr) -> T {
    Python::attach(|py| T::make(&eval(py, code)).unwrap())
}

/// Why nothing is made from it: the type and the message, and those of the causes.
fn refused<T: for<'py> FromPyObjectOwnedErr<'py>>(code: &CStr) -> Vec<String> {
    Python::attach(|py| {
        let mut error = T::make(&eval(py, code)).err();
        let mut lines = Vec::new();
        while let Some(one) = error {
            lines.push(one.to_string());
            error = one.cause(py);
        }
        lines
    })
}

/// Shortens the bounds of the helpers.
trait FromPyObjectOwnedErr<'py>: Sized {
    fn make(object: &Bound<'py, PyAny>) -> PyResult<Self>;
}

impl<'py, T: pyrope::conversion::FromPyObjectOwned<'py>> FromPyObjectOwnedErr<'py> for T {
    fn make(object: &Bound<'py, PyAny>) -> PyResult<Self> {
        object.extract().map_err(Into::into)
    }
}

#[test]
fn structs_from_attributes() {
    let value: Attributes = made(c"O(x=1, other='a')");
    assert_eq!(
        value,
        Attributes {
            x: 1,
            y: "a".into()
        }
    );
    assert_eq!(
        refused::<Attributes>(c"O(x=1)"),
        ["AttributeError: 'O' object has no attribute 'other'"]
    );
    assert_eq!(
        refused::<Attributes>(c"O(x='q', other='a')"),
        [
            "TypeError: failed to extract field Attributes.x",
            "TypeError: 'str' object cannot be interpreted as an integer"
        ]
    );
}

#[test]
fn structs_from_items() {
    let value: Items = made(c"{'x': 1, 'other': 'a'}");
    assert_eq!(
        value,
        Items {
            x: 1,
            y: "a".into(),
            z: None,
            w: 7
        }
    );
    let value: Items = made(c"{'x': 1, 'other': 'a', 'z': 2, 'w': 9}");
    assert_eq!(
        value,
        Items {
            x: 1,
            y: "a".into(),
            z: Some(2),
            w: 9
        }
    );
    assert_eq!(refused::<Items>(c"{'x': 1}"), ["KeyError: 'other'"]);
    assert_eq!(
        refused::<Items>(c"{'x': 1, 'other': 'a', 'w': 'no'}")[0],
        "TypeError: failed to extract field Items.w"
    );
    let value: Renamed = made(c"{'longName': 1, 'anotherLongName': 2}");
    assert_eq!(
        value,
        Renamed {
            long_name: 1,
            another_long_name: 2
        }
    );
}

#[test]
fn defaults_stand_for_absent_attributes_and_items_only() {
    assert_eq!(
        made::<Mixed>(c"{0: 1}"),
        Mixed {
            first: 1,
            extra: 5,
            keyed: 0
        }
    );
    assert_eq!(
        made::<Mixed>(c"{0: 1, 'key': 3}"),
        Mixed {
            first: 1,
            extra: 5,
            keyed: 3
        }
    );
    let error = &refused::<Mixed>(c"[4]")[0];
    assert!(error.starts_with("TypeError: list indices"), "{error}");
}

#[test]
fn tuples() {
    assert_eq!(made::<Tuple>(c"(1, 'a')"), Tuple(1, "a".into()));
    assert_eq!(
        refused::<Tuple>(c"(1, 2)"),
        [
            "TypeError: failed to extract field Tuple.1",
            "TypeError: 'int' object is not an instance of 'str'"
        ]
    );
    assert_eq!(
        refused::<Tuple>(c"(1, 2, 3)"),
        ["ValueError: expected tuple of length 2, but got tuple of length 3"]
    );
    assert_eq!(
        refused::<Tuple>(c"[1, 'a']"),
        ["TypeError: 'list' object is not an instance of 'tuple'"]
    );
}

#[test]
fn wrappers_are_made_from_the_whole_object() {
    assert_eq!(made::<Wrapper>(c"5"), Wrapper(5));
    assert_eq!(
        refused::<Wrapper>(c"'a'")[0],
        "TypeError: failed to extract field Wrapper.0"
    );
    assert_eq!(
        made::<Transparent>(c"[1, 2]"),
        Transparent { values: vec![1, 2] }
    );
    assert_eq!(
        refused::<Transparent>(c"['a']")[0],
        "TypeError: failed to extract field Transparent.values"
    );
}

#[test]
fn fields_may_be_handles_and_generic() {
    Python::attach(|py| {
        let bounds: Bounds<'_> = eval(py, c"O(name='n')").extract().unwrap();
        assert_eq!(bounds.name, "n");
    });
    assert_eq!(
        made::<Generic<Vec<u8>>>(c"O(value=[1, 2])"),
        Generic { value: vec![1, 2] }
    );
}

#[test]
fn fields_with_a_function() {
    assert_eq!(made::<Converted>(c"O(x='abc')"), Converted { x: 3 });
    assert_eq!(made::<ConvertedWhole>(c"'abcd'"), ConvertedWhole(4));
    assert_eq!(
        refused::<ConvertedWhole>(c"1"),
        [
            "TypeError: failed to extract field ConvertedWhole.0",
            "TypeError: object of type 'int' has no len()"
        ]
    );
}

#[test]
fn nested_errors_are_a_chain_of_causes() {
    let value: Nested = made(c"O(inner=1, pair=(2, 'b'))");
    assert_eq!(
        value,
        Nested {
            inner: Wrapper(1),
            pair: Tuple(2, "b".into())
        }
    );
    assert_eq!(
        refused::<Nested>(c"O(inner='a', pair=(1, 'b'))"),
        [
            "TypeError: failed to extract field Nested.inner",
            "TypeError: failed to extract field Wrapper.0",
            "TypeError: 'str' object cannot be interpreted as an integer"
        ]
    );
}

#[test]
fn enums_try_their_variants_in_order() {
    assert_eq!(made::<Union>(c"5"), Union::Int(5));
    assert_eq!(made::<Union>(c"'a'"), Union::Text("a".into()));
    assert_eq!(made::<Union>(c"(1, 2)"), Union::Pair(1, 2));
    assert_eq!(made::<Union>(c"O(x=3)"), Union::Named { x: 3 });
    assert_eq!(made::<Union>(c"[1.5]"), Union::Floats { values: vec![1.5] });
    let lines = refused::<Union>(c"None");
    assert_eq!(lines.len(), 1);
    let expected = "\
TypeError: failed to extract enum Union ('Int | stringy | Pair | Named | Floats')
- variant Int (Int): TypeError: failed to extract field Union::Int.0, caused by TypeError: \
'NoneType' object cannot be interpreted as an integer
- variant Text (stringy): TypeError: failed to extract field Union::Text.0, caused by TypeError: \
'None' is not an instance of 'str'
- variant Pair (Pair): TypeError: 'None' is not an instance of 'tuple'
- variant Named (Named): AttributeError: 'NoneType' object has no attribute 'x'
- variant Floats (Floats): TypeError: failed to extract field Union::Floats.values, caused by \
TypeError: 'None' is not an instance of 'Sequence'";
    assert_eq!(lines[0], expected);
}

#[test]
fn errors_have_the_types_of_the_look_ups() {
    Python::attach(|py| {
        let error = Attributes::make(&eval(py, c"O()")).unwrap_err();
        assert!(error.is_instance_of::<PyAttributeError>(py));
        let error = Items::make(&eval(py, c"{}")).unwrap_err();
        assert!(error.is_instance_of::<PyKeyError>(py));
        let error = Tuple::make(&eval(py, c"()")).unwrap_err();
        assert!(error.is_instance_of::<PyValueError>(py));
        let error = Union::make(&eval(py, c"{}")).unwrap_err();
        assert!(error.is_instance_of::<PyTypeError>(py));
    });
}

#[derive(IntoPyObject, IntoPyObjectRef)]
struct Struct {
    x: i32,
    #[pyo3(item("other"))]
    y: String,
}

#[derive(IntoPyObject, IntoPyObjectRef)]
struct Row(i32, String);

#[derive(IntoPyObject, IntoPyObjectRef)]
struct Newtype(Vec<u16>);

#[derive(IntoPyObject, IntoPyObjectRef)]
#[pyo3(transparent)]
struct Inner {
    map: HashMap<String, i32>,
}

#[derive(IntoPyObject, IntoPyObjectRef)]
enum Any {
    Number(i32),
    Named { x: i32 },
    Row(i32, i32),
}

fn doubled<'py>(value: std::borrow::Cow<'_, i32>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
    Ok((*value * 2).into_pyobject(py)?.into_any())
}

#[derive(IntoPyObject, IntoPyObjectRef)]
struct Special {
    #[pyo3(into_py_with = doubled)]
    x: i32,
}

fn shown<'py, T: IntoPyObject<'py>>(py: Python<'py>, value: T) -> String {
    value
        .into_bound_py_any(py)
        .unwrap()
        .repr()
        .unwrap()
        .to_string()
}

#[test]
fn values_become_dicts_tuples_and_what_is_inside() {
    Python::attach(|py| {
        let value = Struct {
            x: 1,
            y: "a".into(),
        };
        assert_eq!(shown(py, &value), "{'x': 1, 'other': 'a'}");
        assert_eq!(shown(py, value), "{'x': 1, 'other': 'a'}");
        let row = Row(1, "a".into());
        assert_eq!(shown(py, &row), "(1, 'a')");
        let tuple: Bound<'_, PyTuple> = row.into_pyobject(py).unwrap();
        assert_eq!(tuple.len(), 2);
        assert_eq!(shown(py, &Newtype(vec![1, 2])), "[1, 2]");
        assert_eq!(shown(py, Newtype(vec![1, 2])), "[1, 2]");
        let inner = Inner {
            map: HashMap::from([("k".to_owned(), 1)]),
        };
        assert_eq!(shown(py, &inner), "{'k': 1}");
        assert_eq!(shown(py, inner), "{'k': 1}");
        assert_eq!(shown(py, &Special { x: 4 }), "{'x': 8}");
        assert_eq!(shown(py, Special { x: 4 }), "{'x': 8}");
    });
}

#[test]
fn enums_become_what_their_variant_does() {
    Python::attach(|py| {
        for (value, text) in [
            (Any::Number(1), "1"),
            (Any::Named { x: 2 }, "{'x': 2}"),
            (Any::Row(1, 2), "(1, 2)"),
        ] {
            assert_eq!(shown(py, &value), text);
            assert_eq!(shown(py, value), text);
        }
    });
}
