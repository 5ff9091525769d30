#[pyfunction(pass_module, name = "renamed", crate = "my::krate", text_signature = "(x)")]
#[doc = include_str!("doc.md")]
fn f(module: &Bound<'_, PyModule>, #[pyo3(from_py_with = convert)] x: i32) {}
