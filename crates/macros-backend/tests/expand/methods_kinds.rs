#[pymethods]
impl Thing {
    #[new]
    #[pyo3(signature = (x = 0))]
    fn new(x: i32) -> PyResult<Self> {
        body()
    }
    fn plain(&self, other: &Thing) -> i32 {
        self.
    }
    fn change(&mut self, py: Python<'_>, by: Option<i32>) {}
    fn by_guard(slf: PyRef<'_, Self>) -> i32 {}
    #[classmethod]
    fn make(cls: &Bound<'_, PyType>) -> Self {}
    #[staticmethod]
    fn free() -> i32 {}
    #[getter]
    fn get_size(&self) -> usize {}
    #[setter]
    fn set_size(&mut self, size: usize) -> PyResult<()> {}
    #[deleter]
    fn delete_size(&mut self) {}
    #[classattr]
    const LIMIT: usize = 3;
    #[classattr]
    fn lazy(py: Python<'_>) -> Py<PyAny> {}
    fn not_python_only<'a>(&'a self) -> &'a str {}
}
