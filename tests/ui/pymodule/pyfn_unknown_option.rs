#![allow(unused, deprecated)]

use pyrope::prelude::*;

#[pymodule]
fn m(m: &Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(m, nmae = "g")]
    fn f() {}
    Ok(())
}

fn main() {}
