#![allow(unused)]

use pyrope::prelude::*;

#[pymodule(name = "mödule")]
mod m {}

fn main() {}
