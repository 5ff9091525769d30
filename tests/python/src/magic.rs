//! Magic methods.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod magic {
    use pyrope::exceptions::{PyIndexError, PyValueError};
    use pyrope::prelude::*;
    use pyrope::types::{PyDict, PyTuple};

    /// An integer with its own arithmetic.
    #[pyclass]
    struct Number {
        value: i64,
    }

    #[pymethods]
    impl Number {
        #[new]
        fn new(value: i64) -> Self {
            Number { value }
        }

        fn __repr__(&self) -> String {
            format!("Number({})", self.value)
        }

        fn __str__(&self) -> String {
            self.value.to_string()
        }

        fn __eq__(&self, other: &Self) -> bool {
            self.value == other.value
        }

        fn __hash__(&self) -> i64 {
            self.value
        }

        fn __add__(&self, other: &Self) -> Self {
            Number {
                value: self.value + other.value,
            }
        }
    }

    /// A sequence of `length` squares.
    #[pyclass]
    struct Squares {
        length: usize,
    }

    #[pymethods]
    impl Squares {
        #[new]
        fn new(length: usize) -> Self {
            Squares { length }
        }

        fn __len__(&self) -> usize {
            self.length
        }

        fn __getitem__(&self, index: isize) -> PyResult<isize> {
            if index < 0 || index >= self.length as isize {
                return Err(PyIndexError::new_err(format!("no square {index}")));
            }
            Ok(index * index)
        }
    }

    /// Shows how it was called.
    #[pyclass]
    struct Callable {
        calls: usize,
    }

    #[pymethods]
    impl Callable {
        #[new]
        fn new() -> Self {
            Callable { calls: 0 }
        }

        #[pyo3(signature = (a, b = 2, *args, c = 3, **kwargs))]
        fn __call__<'py>(
            &mut self,
            a: i64,
            b: i64,
            args: &Bound<'py, PyTuple>,
            c: i64,
            kwargs: Option<&Bound<'py, PyDict>>,
        ) -> (
            usize,
            i64,
            i64,
            Bound<'py, PyTuple>,
            i64,
            Option<Bound<'py, PyDict>>,
        ) {
            self.calls += 1;
            (self.calls, a, b, args.clone(), c, kwargs.cloned())
        }
    }

    /// Others derive from it.
    #[pyclass(subclass)]
    struct CallableBase {}

    #[pymethods]
    impl CallableBase {
        #[new]
        fn new() -> Self {
            CallableBase {}
        }

        fn __call__(&self, a: i64) -> i64 {
            a + 1
        }
    }

    #[pyclass(extends = CallableBase, freelist = 2)]
    struct CallableChild {
        more: i64,
    }

    #[pymethods]
    impl CallableChild {
        #[new]
        fn new(more: i64) -> PyClassInitializer<Self> {
            PyClassInitializer::from(CallableBase {}).add_subclass(CallableChild { more })
        }

        fn __call__(&self, a: i64) -> i64 {
            a + self.more
        }
    }

    /// With everything that takes room in an instance.
    #[cfg(not(any(feature = "abi3-py37", feature = "abi3-py38")))]
    #[pyclass(dict, weakref, freelist = 2)]
    struct CallableWithAll {
        small: u8,
    }

    /// The limited API has `dict` and `weakref` from 3.9 on.
    #[cfg(any(feature = "abi3-py37", feature = "abi3-py38"))]
    #[pyclass(freelist = 2)]
    struct CallableWithAll {
        small: u8,
    }

    #[pymethods]
    impl CallableWithAll {
        #[new]
        fn new(small: u8) -> Self {
            CallableWithAll { small }
        }

        fn __call__(&self, a: u8, b: u8) -> (u8, u8, u8) {
            (self.small, a, b)
        }
    }

    /// Fails in each of its magic methods.
    #[pyclass]
    struct Failing {}

    #[pymethods]
    impl Failing {
        #[new]
        fn new() -> Self {
            Failing {}
        }

        fn __repr__(&self) -> PyResult<String> {
            Err(PyValueError::new_err("repr"))
        }

        fn __len__(&self) -> PyResult<usize> {
            Err(PyValueError::new_err("len"))
        }

        fn __hash__(&self) -> PyResult<u64> {
            Err(PyValueError::new_err("hash"))
        }

        fn __eq__(&self, _other: &Bound<'_, PyAny>) -> PyResult<bool> {
            Err(PyValueError::new_err("eq"))
        }

        fn __getitem__(&self, _key: &Bound<'_, PyAny>) -> PyResult<i64> {
            Err(PyValueError::new_err("getitem"))
        }

        fn __iter__(&self) -> PyResult<Py<PyAny>> {
            Err(PyValueError::new_err("iter"))
        }

        fn __add__(&self, _other: &Bound<'_, PyAny>) -> PyResult<i64> {
            Err(PyValueError::new_err("add"))
        }
    }

    /// Its hash is -1, which C takes for an error.
    #[pyclass]
    struct OddHash {}

    #[pymethods]
    impl OddHash {
        #[new]
        fn new() -> Self {
            OddHash {}
        }

        fn __hash__(&self) -> i64 {
            -1
        }
    }
}
