#![allow(unused)]

use pyrope::prelude::*;

mod other {}

#[pymodule]
mod m {
    #[pymodule_export]
    use super::other::*;
}

fn main() {}
