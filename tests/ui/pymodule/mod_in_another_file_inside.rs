#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod outer {
    mod other;

    #[pymodule_export]
    use other::f;
}

fn main() {}
