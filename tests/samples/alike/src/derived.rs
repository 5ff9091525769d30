//! Conversions that are derived.

#[pyo3::pymodule(submodule)]
pub(crate) mod derived {
    use std::collections::HashMap;

    use pyo3::prelude::*;

    #[derive(FromPyObject)]
    struct Attributes {
        number: i64,
        #[pyo3(attribute("other_name"))]
        text: String,
    }

    #[derive(FromPyObject)]
    struct Items {
        #[pyo3(item)]
        number: i64,
        #[pyo3(item("other key"))]
        text: String,
        #[pyo3(item, default = 5)]
        defaulted: i64,
    }

    #[derive(FromPyObject)]
    #[pyo3(from_item_all)]
    struct AllItems {
        a: i64,
        b: Vec<i64>,
    }

    #[derive(FromPyObject)]
    struct Tuple(i64, String);

    #[derive(FromPyObject)]
    #[pyo3(transparent)]
    struct Transparent {
        inner: Vec<i64>,
    }

    #[derive(FromPyObject)]
    struct Newtype(i64);

    #[derive(FromPyObject)]
    enum Union {
        #[pyo3(transparent, annotation = "int")]
        Int(i64),
        Text(String),
        Pair(i64, i64),
        Struct {
            x: i64,
            #[pyo3(attribute("why"))]
            y: HashMap<String, i64>,
        },
    }

    fn even(value: &Bound<'_, PyAny>) -> PyResult<i64> {
        let value: i64 = value.extract()?;
        if value % 2 == 0 {
            Ok(value)
        } else {
            Err(pyo3::exceptions::PyValueError::new_err("odd"))
        }
    }

    #[derive(FromPyObject)]
    struct With {
        #[pyo3(from_py_with = even)]
        value: i64,
    }

    #[pyfunction]
    fn attributes(value: Attributes) {
        let _ = (value.number, value.text);
    }

    #[pyfunction]
    fn items(value: Items) -> i64 {
        let _ = (value.number, value.text);
        value.defaulted
    }

    #[pyfunction]
    fn all_items(value: AllItems) {
        let _ = (value.a, value.b);
    }

    #[pyfunction]
    fn tuple(value: Tuple) {
        let _ = (value.0, value.1);
    }

    #[pyfunction]
    fn transparent(value: Transparent) {
        let _ = value.inner;
    }

    #[pyfunction]
    fn newtype(value: Newtype) {
        let _ = value.0;
    }

    #[pyfunction]
    fn union(value: Union) -> String {
        match value {
            Union::Int(value) => format!("int {value}"),
            Union::Text(value) => format!("text {value}"),
            Union::Pair(a, b) => format!("pair {a} {b}"),
            Union::Struct { x, y } => format!("struct {x} {}", y.len()),
        }
    }

    #[pyfunction]
    fn with(value: With) {
        let _ = value.value;
    }

    #[pyfunction]
    fn argument_with(#[pyo3(from_py_with = even)] value: i64) -> i64 {
        value
    }

    #[derive(IntoPyObject)]
    struct Out {
        a: i64,
        #[pyo3(item("bee"))]
        b: Option<String>,
    }

    #[derive(IntoPyObject)]
    struct OutTuple(i64, &'static str);

    #[derive(IntoPyObject)]
    enum OutUnion {
        Int(i64),
        Named { x: i64 },
    }

    #[pyfunction]
    fn out() -> (Out, OutTuple, OutUnion, OutUnion) {
        let out = Out { a: 1, b: None };
        (
            out,
            OutTuple(2, "two"),
            OutUnion::Int(3),
            OutUnion::Named { x: 4 },
        )
    }
}
