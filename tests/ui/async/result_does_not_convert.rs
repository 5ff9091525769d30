#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyfunction]
async fn f() -> Thing {
    Thing
}

fn main() {}
