//! The error is the compiler's, which the macro cannot prevent. So the way out is a warning.

#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
#[path = "outer/other.rs"]
mod other;

fn main() {}
