//! Modules in both styles, nested.

use pyrope::prelude::*;
use pyrope::wrap_pymodule;

/// A declarative module.
#[pymodule(submodule)]
pub(crate) mod declared {
    use pyrope::prelude::*;

    #[pymodule_export]
    use crate::functions::elsewhere;

    #[pymodule_export]
    const NAME: &str = "declared";

    #[pyclass]
    struct Inside {}

    #[pymethods]
    impl Inside {
        #[new]
        fn new() -> Self {
            Inside {}
        }
    }

    #[pyfunction]
    fn here() -> &'static str {
        "here"
    }

    /// Nested in a module.
    #[pymodule]
    mod nested {
        use pyrope::prelude::*;

        #[pyfunction]
        fn deep() -> &'static str {
            "deep"
        }

        #[pymodule_init]
        fn init(m: &Bound<'_, PyModule>) -> PyResult<()> {
            m.add("ready", "yes")
        }
    }
}

#[pyclass]
struct Member {}

#[pyfunction]
fn plain() -> &'static str {
    "plain"
}

/// A module made by a function.
#[pymodule]
fn made_by_function(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_class::<Member>()?;
    m.add_function(wrap_pyfunction!(plain, m)?)?;
    m.add_function(wrap_pyfunction!(crate::functions::elsewhere, m)?)?;
    m.add("number", 5)?;

    let child = PyModule::new(m.py(), "made_by_function.child")?;
    child.add("text", "in the child")?;
    m.add_submodule(&child)
}

/// Adds the module above to the extension.
pub(crate) fn add_function_style(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add_wrapped(wrap_pymodule!(made_by_function))
}
