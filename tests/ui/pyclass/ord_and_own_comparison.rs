use pyrope::prelude::*;

fn main() {}

#[pyclass(eq, ord)]
#[derive(PartialEq, PartialOrd)]
struct Foo;

#[pymethods]
impl Foo {
    fn __richcmp__(&self, other: &Self, op: pyrope::basic::CompareOp) -> bool {
        op.matches(self.partial_cmp(other).unwrap())
    }
}
