//! Classes and their members.

use pyrope::class::basic::CompareOp;
use pyrope::prelude::*;
use pyrope::types::PyType;

/// A class that others extend.
#[pyclass(subclass, module = "stubbed")]
#[derive(Clone)]
pub(crate) struct Base {
    /// Read and written.
    #[pyo3(get, set)]
    value: usize,
    #[pyo3(get, name = "text")]
    label: Option<String>,
}

#[pymethods]
impl Base {
    /// Its kind.
    #[classattr]
    const KIND: &'static str = "base";
    #[classattr]
    const LIMITS: (i32, i32) = (0, 10);

    /// Hides a name that hints use.
    #[classattr]
    fn list() -> i32 {
        0
    }

    #[new]
    #[pyo3(signature = (value = 3, *, label = None))]
    fn new(value: usize, label: Option<String>) -> Self {
        Self { value, label }
    }

    /// Computed.
    #[getter]
    fn computed(&self) -> PyResult<Vec<usize>> {
        Ok(vec![self.value])
    }

    #[setter]
    fn set_computed(&mut self, values: Vec<usize>) {
        self.value = values.len();
    }

    #[deleter]
    fn delete_computed(&mut self) {
        self.value = 0;
    }

    /// Cannot be read.
    #[setter]
    fn set_secret(&mut self, secret: &str) {
        self.value = secret.len();
    }

    #[staticmethod]
    fn parse(text: &str) -> PyResult<Self> {
        Ok(Self {
            value: text.len(),
            label: None,
        })
    }

    #[classmethod]
    fn create(cls: &Bound<'_, PyType>, count: u8) -> Vec<Self> {
        let _ = (cls, count);
        Vec::new()
    }

    async fn wait(&self, seconds: f64) -> usize {
        let _ = seconds;
        self.value
    }

    fn fluent(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn fails(&self) -> PyResult<()> {
        Ok(())
    }

    fn __call__(&self, factor: usize) -> usize {
        self.value * factor
    }

    fn __richcmp__(&self, other: &Self, op: CompareOp) -> bool {
        op.matches(self.value.cmp(&other.value))
    }

    fn __repr__(&self) -> String {
        format!("Base({})", self.value)
    }
}

/// Extends it.
#[pyclass(extends = Base, module = "stubbed")]
pub(crate) struct Derived;

#[pymethods]
impl Derived {
    #[new]
    fn new() -> PyClassInitializer<Self> {
        PyClassInitializer::from(Base {
            value: 1,
            label: None,
        })
        .add_subclass(Derived)
    }

    fn parent<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Base> {
        slf.clone().cast_into().expect("a class extends another")
    }
}

/// Options make its methods.
#[pyclass(
    frozen,
    get_all,
    eq,
    ord,
    hash,
    str = "{a}",
    new = "from_fields",
    generic,
    module = "stubbed"
)]
#[derive(PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct Fields {
    a: String,
    b: (i32, bool),
}

/// Needs no room of its own.
#[pyclass(subclass, frozen, module = "stubbed")]
pub(crate) struct Unsized;

#[pymethods]
impl Unsized {
    #[new]
    fn new() -> Self {
        Self
    }

    fn __init__(&self) {}
}

/// Extends a class of Python's.
#[pyclass(extends = pyrope::exceptions::PyException, subclass, module = "stubbed")]
pub(crate) struct Parent {}

#[pymethods]
impl Parent {
    #[new]
    fn new() -> Self {
        Self {}
    }
}

/// A container that iterates over itself.
#[pyclass(module = "stubbed")]
pub(crate) struct Words {
    words: Vec<String>,
}

#[pymethods]
impl Words {
    #[classattr]
    const __hash__: Option<i32> = None;

    fn __len__(&self) -> usize {
        self.words.len()
    }

    fn __bool__(&self) -> bool {
        !self.words.is_empty()
    }

    fn __contains__(&self, word: &str) -> bool {
        self.words.iter().any(|own| own == word)
    }

    fn __getitem__(&self, index: isize) -> Option<&str> {
        let index = usize::try_from(index).ok()?;
        self.words.get(index).map(String::as_str)
    }

    fn __setitem__(&mut self, index: usize, word: String) {
        self.words[index] = word;
    }

    fn __delitem__(&mut self, index: usize) {
        self.words.remove(index);
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<String> {
        self.words.pop()
    }

    fn __add__(&self, other: &Self) -> Self {
        let words = self.words.iter().chain(&other.words);
        Self {
            words: words.cloned().collect(),
        }
    }

    fn __iadd__(&mut self, other: PyRef<'_, Self>) {
        self.words.extend(other.words.iter().cloned());
    }

    fn __pow__(&self, exponent: u32, modulus: Option<u32>) -> u32 {
        let _ = modulus;
        exponent
    }

    fn __neg__(&self) -> i64 {
        -1
    }

    fn __float__(&self) -> f64 {
        0.0
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, _error: &Bound<'_, pyrope::types::PyTuple>) -> bool {
        false
    }
}
