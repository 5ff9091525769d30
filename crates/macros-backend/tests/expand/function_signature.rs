#[pyfunction(signature = (a, /, b = -1, *args, c = None, d = "x", **kwargs), warn(message = "old"))]
pub(crate) fn f(
    py: Python<'_>,
    a: &str,
    b: i64,
    args: &Bound<'_, PyTuple>,
    c: Option<&str>,
    d: String,
    kwargs: Option<&Bound<'_, PyDict>>,
) -> PyResult<()> {
    body()
}
