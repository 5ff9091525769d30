#[pyclass(name = "Point", module = "geometry", subclass)]
/// A point.
#[derive(Clone)]
pub struct Vector {
    /// The first coordinate.
    #[pyo3(get, set)]
    x: f64,
    #[pyo3(get, name = "second")]
    y: f64,
    hidden: u8,
}
