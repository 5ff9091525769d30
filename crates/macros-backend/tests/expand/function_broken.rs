#[pyfunction(signature = (a), nmae = "x")]
fn f<T>(a: i32, b: impl Into<T>) {}
