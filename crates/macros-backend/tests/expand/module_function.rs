#[pymodule]
fn my_module(m: &Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(m)]
    fn hello(name: &str) -> String {
        format!("hello {name}")
    }
    m.add_class::<Thing>()?;
    Ok(())
}
