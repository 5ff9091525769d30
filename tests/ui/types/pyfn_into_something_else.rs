#![allow(unused, deprecated)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    let x = 1;

    #[pyfn(x)]
    fn f() {}

    Ok(())
}

fn main() {}
