#![allow(unused)]

use pyrope::prelude::*;

struct Foo;

#[pymodule]
mod m {
    #[pymodule_export]
    const X: super::Foo = super::Foo;
}

fn main() {}
