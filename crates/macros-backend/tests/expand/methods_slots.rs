#[pymethods]
impl Thing {
    fn __repr__(&self) -> String {}
    fn __len__(&self) -> usize {}
    fn __hash__(&self) -> u64 {}
    fn __eq__(&self, other: &Thing) -> bool {}
    fn __add__(&self, other: i32) -> Thing {}
    fn __radd__(&self, other: i32) -> Thing {}
    fn __iadd__(&mut self, other: i32) {}
    #[cfg(feature = "x")]
    fn __pow__(&self, other: i32, modulo: Option<i32>) -> Thing {}
    fn __getitem__(&self, index: isize) -> PyResult<i32> {}
    fn __setitem__(&mut self, index: isize, value: i32) {}
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {}
    fn __next__(&mut self) -> Option<i32> {}
    #[pyo3(signature = (*args))]
    fn __call__(&self, args: &Bound<'_, PyTuple>) -> i32 {}
    fn __init__(&mut self, x: i32) {}
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {}
    fn __clear__(&mut self) {}
}
