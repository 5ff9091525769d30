#[pymethods]
impl Thing {
    #[new]
    fn new() -> Self {}
    #[new]
    fn again() -> Self {}
    fn by_value(self) {}
    fn no_receiver() {}
    #[getter]
    fn g(&self, x: i32) -> i32 {}
    fn __len__(&self, extra: i32) -> usize {}
}
