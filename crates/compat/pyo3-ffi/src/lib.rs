//! The crate `pyrope-ffi` under the name `pyo3-ffi`. This is a re-implementation, and not a release of
//! the PyO3 project.

#![no_std]

pub use pyrope_ffi::*;
