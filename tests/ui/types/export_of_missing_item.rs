#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    #[pymodule_export]
    use super::Missing;
}

fn main() {}
