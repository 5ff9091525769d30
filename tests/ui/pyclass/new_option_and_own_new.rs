use pyrope::prelude::*;

fn main() {}

#[pyclass(new = "from_fields")]
struct Foo {
    x: i32,
}

#[pymethods]
impl Foo {
    #[new]
    fn new() -> Self {
        Foo { x: 1 }
    }
}
