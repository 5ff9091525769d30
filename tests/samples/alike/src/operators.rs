//! Special methods with results and operands that do not fit.

#[pyo3::pymodule(submodule)]
pub(crate) mod operators {
    use pyo3::exceptions::{PyStopIteration, PyValueError};
    use pyo3::prelude::*;
    use pyo3::pyclass::CompareOp;
    use pyo3::types::{PyTuple, PyType};

    /// Every binary operator of numbers, from both sides and in place.
    #[pyclass]
    struct Number {
        value: i64,
    }

    #[pymethods]
    impl Number {
        #[new]
        fn new(value: i64) -> Self {
            Self { value }
        }

        fn __add__(&self, other: i64) -> i64 {
            self.value + other
        }

        fn __radd__(&self, other: i64) -> i64 {
            other - self.value
        }

        fn __iadd__(&mut self, other: i64) {
            self.value += other;
        }

        fn __sub__(&self, other: PyRef<'_, Self>) -> i64 {
            self.value - other.value
        }

        fn __mul__(slf: PyRef<'_, Self>, other: u8) -> i64 {
            slf.value * i64::from(other)
        }

        fn __matmul__(&self, other: &str) -> String {
            other.repeat(self.value as usize)
        }

        fn __truediv__(&self, other: f64) -> PyResult<f64> {
            if other == 0.0 {
                return Err(PyValueError::new_err("by nothing"));
            }
            Ok(self.value as f64 / other)
        }

        fn __rfloordiv__(&self, other: i64) -> i64 {
            other / self.value
        }

        fn __divmod__(&self, other: i64) -> (i64, i64) {
            (self.value / other, self.value % other)
        }

        fn __rpow__(&self, other: i64, modulus: Option<i64>) -> (i64, Option<i64>) {
            (other, modulus)
        }

        fn __ipow__(&mut self, other: i64, modulus: Option<i64>) {
            self.value = other + modulus.unwrap_or(0);
        }

        fn __lshift__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
            Ok(other.py().NotImplemented().clone_ref(other.py()))
        }

        fn __or__(&self, other: Option<i64>) -> Option<i64> {
            other
        }

        fn __neg__(&self) -> Self {
            Self { value: -self.value }
        }

        fn __invert__(&self) -> PyResult<i64> {
            Err(PyValueError::new_err("not inverted"))
        }

        fn __index__(&self) -> i64 {
            self.value
        }

        fn __float__(&self) -> f64 {
            self.value as f64
        }

        fn __complex__<'py>(&self, py: Python<'py>) -> Bound<'py, pyo3::types::PyComplex> {
            pyo3::types::PyComplex::from_doubles(py, self.value as f64, 1.0)
        }

        #[pyo3(signature = (digits = None))]
        fn __round__(&self, digits: Option<i64>) -> Option<i64> {
            digits
        }

        fn __richcmp__(&self, other: &Self, op: CompareOp) -> bool {
            op.matches(self.value.cmp(&other.value))
        }

        fn __hash__(&self) -> i64 {
            self.value
        }

        fn __bool__(&self) -> bool {
            self.value != 0
        }

        fn __repr__(&self) -> String {
            format!("Number({})", self.value)
        }
    }

    /// Its results do not fit what Python wants of them.
    #[pyclass]
    struct Misfit {
        #[pyo3(get, set)]
        length: isize,
    }

    #[pymethods]
    impl Misfit {
        #[new]
        fn new() -> Self {
            Self { length: -1 }
        }

        fn __len__(&self) -> PyResult<usize> {
            usize::try_from(self.length).map_err(|_| PyValueError::new_err("negative"))
        }

        fn __hash__(&self) -> isize {
            -1
        }

        fn __str__(&self) -> PyResult<String> {
            Err(PyValueError::new_err("no text"))
        }

        fn __repr__(&self) -> PyResult<String> {
            Err(PyValueError::new_err("no repr"))
        }

        fn __contains__(&self, item: &str) -> PyResult<bool> {
            match item {
                "fail" => Err(PyValueError::new_err("fails")),
                other => Ok(other == "in"),
            }
        }

        fn __getitem__(&self, key: (i64, String)) -> (i64, String) {
            key
        }

        fn __setitem__(&mut self, key: isize, value: Option<u8>) {
            self.length = key + value.map_or(0, isize::from);
        }

        fn __call__(&self) -> &'static str {
            "called"
        }

        fn __iter__(&self) -> PyResult<Py<PyAny>> {
            Err(PyValueError::new_err("no iterator"))
        }

        fn __format__(&self, spec: &str) -> String {
            format!("<{spec}>")
        }

        fn __bytes__(&self) -> &'static [u8] {
            b"bytes"
        }

        fn __dir__(&self) -> Vec<&'static str> {
            vec!["z", "a"]
        }

        fn __reversed__(&self) -> i64 {
            7
        }

        fn __length_hint__(&self) -> i64 {
            3
        }

        fn __fspath__(&self) -> &'static str {
            "/path"
        }

        fn __sizeof__(&self) -> usize {
            1000
        }

        fn __getnewargs__<'py>(&self, py: Python<'py>) -> Bound<'py, PyTuple> {
            PyTuple::empty(py)
        }

        fn __getstate__(&self) -> isize {
            self.length
        }

        fn __setstate__(&mut self, state: isize) {
            self.length = state + 1;
        }

        #[classmethod]
        fn __class_getitem__(cls: &Bound<'_, PyType>, item: i64) -> PyResult<String> {
            Ok(format!("{}[{item}]", cls.name()?))
        }

        #[classmethod]
        #[pyo3(signature = (**kwargs))]
        fn __init_subclass__(
            cls: &Bound<'_, PyType>,
            kwargs: Option<&Bound<'_, PyAny>>,
        ) -> PyResult<()> {
            let _ = (cls, kwargs);
            Err(PyValueError::new_err("no subclasses"))
        }
    }

    /// Counts down, then ends in one of three ways.
    #[pyclass]
    struct Countdown(i64, String);

    #[pymethods]
    impl Countdown {
        #[new]
        fn new(start: i64, end: String) -> Self {
            Self(start, end)
        }

        fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
            slf
        }

        fn __next__(mut slf: PyRefMut<'_, Self>) -> PyResult<Option<i64>> {
            slf.0 -= 1;
            match (slf.0 >= 0, slf.1.as_str()) {
                (true, _) => Ok(Some(slf.0)),
                (false, "stop") => Err(PyStopIteration::new_err("value")),
                (false, "error") => Err(PyValueError::new_err("ended")),
                (false, _) => Ok(None),
            }
        }
    }

    /// A descriptor.
    #[pyclass]
    struct Descriptor;

    #[pymethods]
    impl Descriptor {
        #[new]
        fn new() -> Self {
            Self
        }

        fn __get__(
            &self,
            instance: &Bound<'_, PyAny>,
            owner: Option<&Bound<'_, PyAny>>,
        ) -> (bool, bool) {
            (instance.is_none(), owner.is_none())
        }

        fn __set__(&self, instance: &Bound<'_, PyAny>, value: i64) {
            let _ = (instance, value);
        }

        fn __delete__(&self, instance: &Bound<'_, PyAny>) -> PyResult<()> {
            let _ = instance;
            Err(PyValueError::new_err("stays"))
        }

        fn __set_name__(&self, owner: &Bound<'_, PyAny>, name: &str) -> PyResult<()> {
            let _ = owner;
            match name {
                "forbidden" => Err(PyValueError::new_err("a forbidden name")),
                _ => Ok(()),
            }
        }
    }

    /// All access to its attributes goes by a function.
    #[pyclass]
    struct Guarded;

    #[pymethods]
    impl Guarded {
        #[new]
        fn new() -> Self {
            Self
        }

        fn __getattribute__(&self, name: &str) -> PyResult<String> {
            match name {
                "__class__" | "__dict__" => {
                    Err(pyo3::exceptions::PyAttributeError::new_err("hidden"))
                }
                other => Ok(other.to_uppercase()),
            }
        }

        fn __delattr__(&self, name: &str) -> PyResult<()> {
            Err(PyValueError::new_err(format!("{name} stays")))
        }
    }
}
