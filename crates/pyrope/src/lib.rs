//! Rust and Python, both ways: native Python modules written in Rust, and Python embedded in Rust
//! programs.
//!
//! # A module for Python
//!
//! ```
//! use pyrope::prelude::*;
//!
//! /// Adds two numbers.
//! #[pyfunction]
//! fn add(a: i64, b: i64) -> i64 {
//!     a + b
//! }
//!
//! /// A module written in Rust.
//! #[pymodule]
//! fn my_module(m: &Bound<'_, PyModule>) -> PyResult<()> {
//!     m.add_function(wrap_pyfunction!(add, m)?)
//! }
//! # Python::initialize();
//! # Python::attach(|py| {
//! #     let m = pyrope::wrap_pymodule!(my_module)(py);
//! #     assert_eq!(m.bind(py).call_method1("add", (1, 2)).unwrap().extract::<i64>().unwrap(), 3);
//! # });
//! ```
//!
//! # Classes
//!
//! A class that extends another says how both are made:
//!
//! ```
//! use pyrope::prelude::*;
//!
//! #[pyclass(subclass)]
//! struct Animal {
//!     #[pyo3(get)]
//!     legs: u8,
//! }
//!
//! #[pyclass(extends = Animal)]
//! struct Dog {
//!     #[pyo3(get)]
//!     name: String,
//! }
//!
//! #[pymethods]
//! impl Dog {
//!     #[new]
//!     fn new(name: String) -> PyClassInitializer<Self> {
//!         PyClassInitializer::from(Animal { legs: 4 }).add_subclass(Dog { name })
//!     }
//! }
//! # Python::initialize();
//! # Python::attach(|py| {
//! #     let dog = py.get_type::<Dog>().call1(("Rex",)).unwrap();
//! #     assert_eq!(dog.getattr("legs").unwrap().extract::<u8>().unwrap(), 4);
//! #     assert_eq!(dog.getattr("name").unwrap().to_string(), "Rex");
//! # });
//! ```
//!
//! # Python in a Rust program
//!
//! ```
//! use pyrope::prelude::*;
//! # Python::initialize();
//! let sum: i32 = Python::attach(|py| py.eval(c"sum(range(10))", None, None)?.extract())?;
//! assert_eq!(sum, 45);
//! # Ok::<(), PyErr>(())
//! ```
//!
//! Everything is attached to an interpreter by a [`Python`] token, objects are handled by
//! [`Py`], [`Bound`] and [`Borrowed`], and Python's types are in [`types`].

pub use pyrope_runtime::*;

/// What methods of classes use, under its former names.
pub mod class {
    pub use pyrope_runtime::{basic, gc, PyTraverseError, PyVisit};
}

#[cfg(feature = "macros")]
#[doc(hidden)]
pub use pyrope_macros::__PyClass;
#[cfg(feature = "macros")]
pub use pyrope_macros::{
    pyclass, pyfunction, pymethods, pymodule, FromPyObject, IntoPyObject, IntoPyObjectRef,
};

/// What nearly every file that uses this crate needs: `use pyrope::prelude::*;`.
pub mod prelude {
    pub use pyrope_runtime::prelude::*;

    #[cfg(feature = "macros")]
    pub use pyrope_macros::{
        pyclass, pyfunction, pymethods, pymodule, FromPyObject, IntoPyObject, IntoPyObjectRef,
    };
}
