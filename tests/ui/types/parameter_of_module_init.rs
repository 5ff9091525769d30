#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod m {
    #[pymodule_init]
    fn init(x: i32) {}
}

fn main() {}
