#![allow(unused)]

use pyrope::prelude::*;

#[pymodule(nmae = "x")]
mod m {
    #[pymodule_export]
    const X: i32 = 1;
}

#[pymodule]
mod n {
    #[pymodule_export]
    use super::m;
}

fn main() {}
