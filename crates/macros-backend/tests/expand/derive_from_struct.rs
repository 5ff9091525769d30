#[FromPyObject]
#[pyo3(rename_all = "camelCase")]
struct Row<T> {
    plain_name: i32,
    #[pyo3(attribute("other"))]
    renamed: String,
    #[pyo3(item)]
    item: T,
    #[pyo3(item("key"), default = 3)]
    key: usize,
    #[pyo3(from_py_with = convert, default)]
    with: Vec<u8>,
}
