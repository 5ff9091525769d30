#![allow(unused)]

use pyrope::prelude::*;
use pyrope::types::PyDict;

type Keywords<'a> = &'a Bound<'a, PyDict>;

#[pyfunction]
#[pyo3(signature = (**keywords))]
fn f(keywords: Keywords<'_>) {}

fn main() {}
