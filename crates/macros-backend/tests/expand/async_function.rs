#[pyfunction]
async fn sleep(seconds: f64, #[pyo3(cancel_handle)] cancel: CancelHandle) -> PyResult<()> {
    work().await
}
