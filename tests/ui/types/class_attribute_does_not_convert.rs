#![allow(unused)]

use pyrope::prelude::*;

struct Thing;

#[pyclass]
struct Foo;

#[pymethods]
impl Foo {
    #[classattr]
    const THING: Thing = Thing;

    #[classattr]
    fn things() -> Vec<Thing> {
        Vec::new()
    }
}

fn main() {}
