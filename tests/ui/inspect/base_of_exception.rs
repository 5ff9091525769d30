#![allow(unused)]

use pyrope::prelude::*;

struct Base;

pyrope::create_exception!(module, Foo, Base);

fn main() {}
