//! Everything that stubs show.

use std::collections::HashMap;

use pyrope::exceptions::PyValueError;
use pyrope::inspect::PyStaticExpr;
use pyrope::prelude::*;
use pyrope::types::{PyDict, PyTuple};
use pyrope::{type_hint_identifier, Borrowed};

mod classes;
mod enums;

use classes::{Base, Derived, Fields, Parent, Unsized, Words};
use enums::{Color, Shape};

pyrope::create_exception!(stubbed, StubbedError, PyValueError, "Something is wrong.");

/// Everything that stubs show.
///
/// It says "so" with a \ and a """.
#[pymodule]
mod stubbed {
    use pyrope::prelude::*;

    #[pymodule_export]
    use super::{
        conversions, documented, exits, later, listen, named, opaque, signature, Base, Color,
        Derived, Fields, Parent, Shape, StubbedError, Unsized, Words,
    };

    /// The answer.
    #[pymodule_export]
    const ANSWER: i32 = 42;
    #[pymodule_export]
    const RATIO: f64 = -0.5;
    #[pymodule_export]
    const GREETING: &str = "say \"hello\"";
    #[pymodule_export]
    const ENABLED: bool = true;
    #[pymodule_export]
    const COMPUTED: [u8; 2] = [1, 1 + 1];

    /// A module in a module.
    #[pymodule]
    mod inner {
        use pyrope::prelude::*;

        /// A class in it.
        #[pyclass]
        pub struct Nested;

        #[pymethods]
        impl Nested {
            fn outer(&self) -> Option<Py<super::Base>> {
                None
            }
        }

        #[pymodule]
        mod innermost {
            use pyrope::prelude::*;

            #[pyfunction]
            fn nested(of: &super::Nested, color: super::super::Color) -> Option<super::Nested> {
                let _ = (of, color);
                None
            }
        }
    }

    #[pymodule]
    mod filled {
        use pyrope::prelude::*;

        #[pymodule_init]
        fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
            module.add("more", 1)
        }
    }
}

/// A module that a function fills.
#[pymodule]
fn opaque(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("more", 1)
}

/// Each kind of parameter.
#[pyfunction]
#[pyo3(signature = (a, b = 1, /, c = "x", *args, d, e = None, f = -1.5, g = vec![1], **kwargs))]
#[allow(clippy::too_many_arguments, reason = "each kind of parameter")]
fn signature(
    a: &Bound<'_, PyAny>,
    b: i32,
    c: &str,
    args: &Bound<'_, PyTuple>,
    d: bool,
    e: Option<Py<Base>>,
    f: f64,
    g: Vec<u32>,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<(i32, String)> {
    let _ = (a, args, d, e, f, g, kwargs);
    Ok((b, c.to_owned()))
}

/// Hints of the user's own: `from_words` says what it takes.
#[pyfunction(name = "own")]
#[pyo3(signature = (words: "collections.abc.Iterable[str]", limit: "Optional[int]" = None) -> "dict[str, typing.Literal['a', 'b'] | Base]")]
fn named<'py>(
    py: Python<'py>,
    words: &Bound<'py, PyAny>,
    limit: Option<u64>,
) -> Bound<'py, PyDict> {
    let _ = (words, limit);
    PyDict::new(py)
}

#[derive(FromPyObject, IntoPyObject)]
enum Number {
    Whole(i64),
    Real(f64),
}

#[derive(FromPyObject, IntoPyObject)]
struct Pair(i64, String);

#[derive(FromPyObject, IntoPyObject)]
struct Record {
    name: String,
    number: Number,
}

#[derive(FromPyObject)]
enum Tree {
    #[allow(dead_code, reason = "what is read is not used")]
    Leaf(f64),
    #[allow(dead_code, reason = "what is read is not used")]
    Node(Vec<Tree>),
}

/// Says what it is made of, as the guide shows.
struct Port(u16);

impl<'a, 'py> FromPyObject<'a, 'py> for Port {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "int");

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        object.extract().map(Port)
    }
}

/// Without results: `impl Trait` has no name, and `!` never returns.
#[pyfunction]
fn listen<'py>(port: Port) -> impl IntoPyObject<'py> {
    port.0
}

#[pyfunction]
fn exits(code: Option<&str>) -> ! {
    panic!("{code:?}")
}

fn doubled(object: &Bound<'_, PyAny>) -> PyResult<i32> {
    Ok(2 * object.extract::<i32>()?)
}

/// Types and what they are in Python.
#[pyfunction]
fn conversions(
    record: Record,
    pair: Pair,
    tree: Tree,
    lookup: HashMap<String, Vec<u8>>,
    #[pyo3(from_py_with = doubled)] free: i32,
) -> (Record, Pair, Option<HashMap<String, Vec<i64>>>) {
    let _ = (tree, lookup, free);
    (record, pair, None)
}

/// The first line.
///
/// More lines:
///     indented
#[pyfunction(pass_module)]
fn documented(module: &Bound<'_, PyModule>) {
    let _ = module;
}

/// Comes later.
#[pyfunction]
async fn later(seconds: f64) -> String {
    seconds.to_string()
}
