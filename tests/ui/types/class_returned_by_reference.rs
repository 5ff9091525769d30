#![allow(unused)]

use pyrope::prelude::*;

#[pyclass]
struct Part;

#[pyclass]
struct Whole {
    part: Part,
}

#[pymethods]
impl Whole {
    fn part(&self) -> &Part {
        &self.part
    }
}

fn main() {}
