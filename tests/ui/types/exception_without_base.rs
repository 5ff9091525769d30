#![allow(unused)]

use pyrope::prelude::*;

pyrope::create_exception!(module, Failure);

fn main() {}
