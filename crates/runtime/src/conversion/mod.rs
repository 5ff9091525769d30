//! Layer 5: the traits that convert between Rust values and Python objects. The conversions
//! themselves are in `convert`, above the types that they need.

/// From Python to Rust.
pub mod from_py;
mod into_py;

pub use from_py::{Arguments, FromPyObject, FromPyObjectOwned, Internal};
pub use into_py::{IntoPyObject, IntoPyObjectExt};
