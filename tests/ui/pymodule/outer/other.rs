//! The file that the cases about modules in other files name.

use pyrope::prelude::*;

#[pyfunction]
pub fn f() {}
