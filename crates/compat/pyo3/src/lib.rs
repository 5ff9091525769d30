//! The crate `pyrope` under the name `pyo3`, so that a crate that is written for PyO3 moves over with
//! one `[patch]`. This is a re-implementation, and not a release of the PyO3 project.

pub use pyrope::*;

#[cfg(feature = "macros")]
pub use pyo3_macros::{
    pyclass, pyfunction, pymethods, pymodule, FromPyObject, IntoPyObject, IntoPyObjectRef,
};

/// What nearly every file that uses this crate needs: `use pyo3::prelude::*;`.
pub mod prelude {
    pub use pyrope::prelude::*;

    #[cfg(feature = "macros")]
    pub use pyo3_macros::{
        pyclass, pyfunction, pymethods, pymodule, FromPyObject, IntoPyObject, IntoPyObjectRef,
    };
}
