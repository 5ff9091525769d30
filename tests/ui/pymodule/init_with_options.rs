#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    use pyrope::prelude::*;

    #[pymodule_init(x)]
    fn a(m: &Bound<'_, PyModule>) -> PyResult<()> {
        Ok(())
    }
}

fn main() {}
