#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_function(wrap_pyfunction!(missing, m)?)
}

fn main() {}
