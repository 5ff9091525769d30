#[pymethods]
impl Point {
    #[cfg_attr(feature = "python", getter)]
    #[inline]
    fn length(&self) -> f64 {
        self.length
    }

    #[cfg(feature = "scaled")]
    fn scaled(&self, by: f64) -> f64 {
        self.length * by
    }

    fn moved(&self, by: f64) -> f64 {
        self.length + by
    }
}
