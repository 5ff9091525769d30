//! Enums as classes.

use pyrope::prelude::*;

/// An enum without data.
#[pyclass(eq, eq_int, from_py_object, module = "stubbed")]
#[derive(PartialEq, Clone)]
pub(crate) enum Color {
    /// As blood.
    Red,
    #[pyo3(name = "GREEN")]
    Green = 4,
}

#[pymethods]
impl Color {
    #[getter]
    fn name(&self) -> &'static str {
        "color"
    }
}

/// An enum with data.
#[pyclass(eq, module = "stubbed")]
#[derive(PartialEq)]
pub(crate) enum Shape {
    /// Round.
    Circle {
        radius: f64,
    },
    #[pyo3(constructor = (_0 = 1, _1 = None))]
    Pair(i32, Option<String>),
    Nothing(),
}

#[pymethods]
impl Shape {
    fn area(&self) -> f64 {
        0.0
    }

    #[staticmethod]
    fn unit() -> Self {
        Shape::Circle { radius: 1.0 }
    }
}
