#[pymethods]
impl Point {
    #[cfg_attr(feature = "python", getter)]
    #[inline]
    fn length(&self) -> f64 {
        self.length
    }
}
