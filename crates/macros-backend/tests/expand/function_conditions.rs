#[pyfunction]
fn add(a: i32, #[cfg(feature = "more")] b: i32) -> i32 {
    a
}
