use pyrope::prelude::*;

fn main() {}

#[pyclass(str = "Foo({x})")]
struct Foo {
    x: i32,
}

#[pymethods]
impl Foo {
    fn __str__(&self) -> String {
        self.x.to_string()
    }
}
