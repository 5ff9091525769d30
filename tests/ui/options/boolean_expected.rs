#![allow(unused)]

use pyrope::prelude::*;

#[pymodule(gil_used = "no")]
mod m {}

fn main() {}
