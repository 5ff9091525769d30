use pyrope::prelude::*;

fn main() {}

#[pyclass(eq, hash, frozen)]
#[derive(PartialEq, Hash)]
struct Foo;

#[pymethods]
impl Foo {
    #[pyo3(name = "__hash__")]
    fn number(&self) -> u64 {
        7
    }
}
