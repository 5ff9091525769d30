#[pyclass(frozn, mapping, sequence, hash)]
struct Broken {
    #[pyo3(get, get)]
    a: i32,
}
