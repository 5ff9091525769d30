#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    use pyrope::prelude::*;

    #[pymodule_init]
    fn a(m: &Bound<'_, PyModule>) -> PyResult<()> {
        Ok(())
    }

    #[pymodule_init]
    fn b(m: &Bound<'_, PyModule>) -> PyResult<()> {
        Ok(())
    }
}

fn main() {}
