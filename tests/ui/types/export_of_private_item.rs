#![allow(unused)]

use pyrope::prelude::*;

mod inner {
    #[pyrope::pyclass]
    struct Foo;
}

#[pymodule]
mod m {
    #[pymodule_export]
    use super::inner::Foo;
}

fn main() {}
