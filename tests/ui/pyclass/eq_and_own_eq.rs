use pyrope::prelude::*;

fn main() {}

#[pyclass(eq)]
#[derive(PartialEq)]
struct Foo;

#[pymethods]
impl Foo {
    fn __eq__(&self, other: &Self) -> bool {
        self == other
    }
}
