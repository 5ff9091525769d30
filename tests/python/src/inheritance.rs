//! Inheritance from Rust classes, in Rust and in Python.

use pyrope::prelude::*;

#[pymodule(submodule)]
pub(crate) mod inheritance {
    use pyrope::prelude::*;
    use pyrope::types::PyType;

    #[pyclass(subclass)]
    struct Animal {
        #[pyo3(get, set)]
        name: String,
    }

    #[pymethods]
    impl Animal {
        #[new]
        #[pyo3(signature = (name, *_args, **_kwargs))]
        fn new(
            name: String,
            _args: &Bound<'_, pyrope::types::PyTuple>,
            _kwargs: Option<&Bound<'_, pyrope::types::PyDict>>,
        ) -> Self {
            Animal { name }
        }

        fn speak(&self) -> String {
            format!("{} makes a sound", self.name)
        }

        fn rename(&mut self, name: String) {
            self.name = name;
        }

        #[classmethod]
        fn class_name(cls: &Bound<'_, PyType>) -> PyResult<String> {
            cls.getattr("__name__")?.extract()
        }
    }

    #[pyclass(extends = Animal, subclass)]
    struct Dog {
        #[pyo3(get, set)]
        tricks: u32,
    }

    #[pymethods]
    impl Dog {
        #[new]
        #[pyo3(signature = (name, tricks = 0))]
        fn new(name: String, tricks: u32) -> PyClassInitializer<Self> {
            PyClassInitializer::from(Animal { name }).add_subclass(Dog { tricks })
        }

        fn speak(slf: PyRef<'_, Self>) -> String {
            format!("{} barks, {} tricks", slf.as_super().name, slf.tricks)
        }

        fn base_speaks(slf: PyRef<'_, Self>) -> String {
            slf.as_super().speak()
        }

        fn rename_twice(mut slf: PyRefMut<'_, Self>) {
            let longer = format!("{0}-{0}", slf.as_super().name);
            slf.as_super().rename(longer);
        }
    }

    #[pyclass(extends = Dog)]
    struct Puppy {
        #[pyo3(get)]
        weeks: u32,
    }

    #[pymethods]
    impl Puppy {
        #[new]
        fn new(name: String, weeks: u32) -> PyClassInitializer<Self> {
            PyClassInitializer::from(Animal { name })
                .add_subclass(Dog { tricks: 1 })
                .add_subclass(Puppy { weeks })
        }

        fn all(slf: PyRef<'_, Self>) -> (u32, u32, String) {
            let weeks = slf.weeks;
            let dog = slf.into_super();
            let tricks = dog.tricks;
            (weeks, tricks, dog.into_super().name.clone())
        }
    }

    #[pyclass]
    struct Final {}

    #[pymethods]
    impl Final {
        #[new]
        fn new() -> Self {
            Final {}
        }

        fn is_final(&self) -> bool {
            true
        }
    }

    #[pyfunction]
    fn name_of(animal: PyRef<'_, Animal>) -> String {
        animal.name.clone()
    }

    #[pyfunction]
    fn make_puppy(py: Python<'_>, name: String) -> PyResult<Py<Puppy>> {
        Py::new(py, Puppy::new(name, 3))
    }
}
