//! The extension under test, a submodule for each topic of the suite.

// A user's crate may be as strict as this.
#![forbid(unsafe_code)]
#![deny(warnings)]

mod classes;
mod containers;
mod errors;
mod functions;
mod inheritance;
mod iterators;
mod magic;
mod modules;
mod ownership;
mod primitives;
mod threads;

use pyrope::prelude::*;

/// The extension that pyrope's Python suite runs on.
#[pymodule]
mod pyrope_tests {
    use super::*;

    #[pymodule_export]
    use super::classes::classes;
    #[pymodule_export]
    use super::containers::containers;
    #[pymodule_export]
    use super::errors::errors;
    #[pymodule_export]
    use super::functions::functions;
    #[pymodule_export]
    use super::inheritance::inheritance;
    #[pymodule_export]
    use super::iterators::iterators;
    #[pymodule_export]
    use super::magic::magic;
    #[pymodule_export]
    use super::modules::declared;
    #[pymodule_export]
    use super::ownership::ownership;
    #[pymodule_export]
    use super::primitives::primitives;
    #[pymodule_export]
    use super::threads::threads;

    #[pymodule_export]
    const ANSWER: i32 = 42;

    #[pymodule_init]
    fn init(m: &Bound<'_, PyModule>) -> PyResult<()> {
        m.add("initialised", true)?;
        super::modules::add_function_style(m)
    }
}
