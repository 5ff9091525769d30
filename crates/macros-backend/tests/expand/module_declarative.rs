#[pymodule(gil_used = true)]
/// Docs.
pub mod my_module {
    #[pymodule_export]
    use super::{a::function, b::{self, c}, Class as Renamed};
    #[pymodule_export]
    #[pyo3(name = "LIMIT")]
    const MAX: usize = 3;
    use pyrope::prelude::*;
    #[pyclass(frozen)]
    struct Inner {
        #[pyo3(get)]
        x: i32,
    }
    #[cfg(unix)]
    #[pyfunction]
    fn f() {}
    #[pymodule]
    mod sub {}
    #[pymodule_init]
    fn init(py: Python<'_>, m: &Bound<'_, PyModule>) -> PyResult<()> {
        half typed . 
    }
}
