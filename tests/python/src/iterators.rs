//! Iterators in both directions.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod iterators {
    use pyrope::exceptions::PyValueError;
    use pyrope::prelude::*;

    /// Counts down to 1.
    #[pyclass]
    struct Countdown {
        left: u32,
    }

    #[pymethods]
    impl Countdown {
        #[new]
        fn new(left: u32) -> Self {
            Countdown { left }
        }

        fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
            slf
        }

        fn __next__(&mut self) -> Option<u32> {
            self.left = self.left.checked_sub(1)?;
            Some(self.left + 1)
        }
    }

    /// Raises at the third item.
    #[pyclass]
    struct Breaking {
        next: u32,
    }

    #[pymethods]
    impl Breaking {
        #[new]
        fn new() -> Self {
            Breaking { next: 0 }
        }

        fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
            slf
        }

        fn __next__(&mut self) -> PyResult<Option<u32>> {
            self.next += 1;
            match self.next {
                3 => Err(PyValueError::new_err("third")),
                next => Ok(Some(next)),
            }
        }
    }

    /// Makes a new iterator each time.
    #[pyclass]
    struct Restartable {}

    #[pymethods]
    impl Restartable {
        #[new]
        fn new() -> Self {
            Restartable {}
        }

        fn __iter__(&self) -> Countdown {
            Countdown { left: 3 }
        }
    }

    /// Sums integers from any iterable.
    #[pyfunction]
    fn sum_of(items: &Bound<'_, PyAny>) -> PyResult<i64> {
        let mut sum = 0;
        for item in items.try_iter()? {
            sum += item?.extract::<i64>()?;
        }
        Ok(sum)
    }

    /// Takes the first item and leaves the rest.
    #[pyfunction]
    fn first_of<'py>(items: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        items.try_iter()?.next().transpose()
    }
}
