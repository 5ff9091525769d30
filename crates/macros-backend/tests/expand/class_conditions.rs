#[pyclass(frozen)]
struct Point {
    #[cfg_attr(feature = "python", pyo3(get))]
    x: i32,
    #[cfg(feature = "deep")]
    z: i32,
}
