#[pymethods]
impl Thing {
    #[classmethod]
    fn __len__(cls: &Bound<'_, PyType>) -> usize {}
    unsafe fn __getbuffer__(slf: PyRefMut<'_, Self>, py: Python<'_>, view: *mut Py_buffer, flags: c_int) -> PyResult<()> {}
    unsafe fn __releasebuffer__(&self, view: *mut Py_buffer) {}
    #[pyo3(signature = (x = Self::DEFAULT))]
    fn defaults(&self, x: i32) {}
    #[classattr]
    const __hash__: Option<Py<PyAny>> = None;
    fn __richcmp__(&self, other: &Self, op: CompareOp) -> bool {}
    fn __repeat__(&self, n: isize) -> Self {}
    fn __get__(&self, instance: Option<&Bound<'_, PyAny>>, owner: Option<i32>) -> i32 {}
}
