#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    #[pymodule_export]
    fn f() {}
}

fn main() {}
