use pyo3::prelude::*;

/// Adds numbers up.
#[pyclass]
struct Calculator {
    total: f64,
}

#[pymethods]
impl Calculator {
    #[new]
    fn new() -> Self {
        Calculator { total: 0.0 }
    }

    /// Adds a number to the total.
    fn add(&mut self, number: f64) {
        self.total += number;
    }

    /// The sum of all numbers added so far.
    fn result(&self) -> f64 {
        self.total
    }
}

/// The `n`th Fibonacci number, counted from `fibonacci(0) == 0`.
#[pyfunction]
fn fibonacci(n: u64) -> u64 {
    let (mut current, mut next) = (0_u64, 1_u64);
    for _ in 0..n {
        (current, next) = (next, current.saturating_add(next));
    }
    current
}

/// The documented first extension.
#[pymodule]
fn my_module(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<Calculator>()?;
    m.add_function(wrap_pyfunction!(fibonacci, m)?)?;
    Ok(())
}
