#[FromPyObject]
enum Input<'py> {
    #[pyo3(transparent, annotation = "str")]
    Text(String),
    Pair(i32, i32),
    Object { x: Bound<'py, PyAny> },
}
