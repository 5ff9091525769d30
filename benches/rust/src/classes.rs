//! Classes: construction, methods, properties, operators, protocols.

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

#[pyclass]
pub(crate) struct Point {
    #[pyo3(get, set)]
    x: f64,
    #[pyo3(get, set)]
    y: f64,
}

#[pymethods]
impl Point {
    #[new]
    fn new(x: f64, y: f64) -> Self {
        Point { x, y }
    }

    fn norm(&self) -> f64 {
        self.x * self.x + self.y * self.y
    }

    fn shift(&mut self, by: f64) {
        self.x += by;
    }

    fn dot(&self, other: &Point) -> f64 {
        self.x * other.x + self.y * other.y
    }

    #[getter]
    fn length(&self) -> f64 {
        self.x + self.y
    }

    #[staticmethod]
    fn origin() -> Self {
        Point { x: 0.0, y: 0.0 }
    }

    fn __add__(&self, other: &Point) -> Point {
        Point {
            x: self.x + other.x,
            y: self.y + other.y,
        }
    }

    fn __neg__(&self) -> Point {
        Point {
            x: -self.x,
            y: -self.y,
        }
    }

    fn __eq__(&self, other: &Point) -> bool {
        self.x == other.x && self.y == other.y
    }

    fn __len__(&self) -> usize {
        2
    }

    fn __getitem__(&self, index: usize) -> PyResult<f64> {
        match index {
            0 => Ok(self.x),
            1 => Ok(self.y),
            _ => Err(PyIndexError::new_err("a point has two coordinates")),
        }
    }

    fn __contains__(&self, value: f64) -> bool {
        self.x == value || self.y == value
    }

    fn __call__(&self, factor: f64) -> f64 {
        self.x * factor
    }
}

#[pyfunction]
pub(crate) fn distance(a: &Point, b: &Point) -> f64 {
    (a.x - b.x).abs() + (a.y - b.y).abs()
}

#[pyclass(frozen)]
pub(crate) struct Frozen {
    #[pyo3(get)]
    id: i64,
}

#[pymethods]
impl Frozen {
    #[new]
    fn new(id: i64) -> Self {
        Frozen { id }
    }

    fn double(&self) -> i64 {
        self.id.wrapping_mul(2)
    }

    fn __hash__(&self) -> u64 {
        self.id as u64
    }
}

#[pyclass]
pub(crate) struct Counter {
    next: i64,
    end: i64,
}

#[pymethods]
impl Counter {
    #[new]
    fn new(end: i64) -> Self {
        Counter { next: 0, end }
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<i64> {
        if self.next == self.end {
            return None;
        }
        self.next += 1;
        Some(self.next)
    }
}
