#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

#[pymodule]
mod m {
    #[pymodule_export]
    use super::Foo;
}

fn main() {}
