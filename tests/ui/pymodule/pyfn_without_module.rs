#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn]
    fn f() {}
    Ok(())
}

fn main() {}
