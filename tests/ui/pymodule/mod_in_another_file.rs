#![allow(unused)]

use pyrope::prelude::*;

#[pymodule]
mod other;

fn main() {}
