#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    use pyrope::prelude::*;

    #[pymodule_init]
    fn a(m: &mut Bound<'_, PyModule>) -> PyResult<()> {
        Ok(())
    }
}

#[pymodule]
mod n {
    use pyrope::prelude::*;

    #[pymodule_init]
    fn a(m: Option<Bound<'_, PyModule>>) -> PyResult<()> {
        Ok(())
    }
}

fn main() {}
