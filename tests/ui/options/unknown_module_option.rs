#![allow(unused)]

use pyrope::prelude::*;

#[pymodule(gil = true)]
mod m {}

fn main() {}
