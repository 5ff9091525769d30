//! The crate `pyrope` under the name `pyo3`, so that a crate that is written for PyO3 moves over with
//! one `[patch]`. This is a re-implementation, and not a release of the PyO3 project.

pub use pyrope::*;

#[cfg(feature = "macros")]
#[doc(hidden)]
pub use pyo3_macros::__PyClass;
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

/// Python's types, with what moved elsewhere in 0.30.
#[cfg(before_0_30)]
pub mod types {
    pub use pyrope::types::*;

    pub use pyrope::types::capsule::CapsuleName;
    pub use pyrope::types::code::PyCodeInput;
    pub use pyrope::types::frozenset::PyFrozenSetBuilder;
    #[cfg(all(not(PyPy), Py_3_10))]
    pub use pyrope::types::iterator::PySendResult;
    pub use pyrope::types::slice::PySliceIndices;
    #[cfg(not(Py_LIMITED_API))]
    pub use pyrope::types::string::PyStringData;

    #[cfg(all(Py_3_13, not(Py_LIMITED_API)))]
    pub use pyrope::sync::{PyMutex, PyMutexGuard};
}

/// Exceptions, with two that were types of their own before 0.29.
#[cfg(before_0_29)]
pub mod exceptions;
