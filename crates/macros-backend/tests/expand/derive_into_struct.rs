#[IntoPyObject]
struct Row {
    plain: i32,
    #[pyo3(item("key"), into_py_with = convert)]
    with: Vec<u8>,
}
