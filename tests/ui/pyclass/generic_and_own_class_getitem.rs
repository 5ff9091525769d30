use pyrope::prelude::*;
use pyrope::types::PyType;

fn main() {}

#[pyclass(generic)]
struct Foo;

#[pymethods]
impl Foo {
    #[classmethod]
    fn __class_getitem__(_class: &Bound<'_, PyType>, key: i32) -> i32 {
        key
    }
}
