#[pyclass(eq)]
enum Shape {
    /// Round.
    Circle { radius: f64 },
    #[pyo3(constructor = (_0, _1 = 1.0))]
    Rectangle(f64, f64),
}
