#[pyclass(eq, eq_int, rename_all = "UPPERCASE")]
enum Color {
    Red = 1,
    Green,
    #[pyo3(name = "AZURE")]
    Blue,
}
