//! What the facade of the 0.29 line adds to each class without `from_py_object`: a warning for those that are `Clone`.

#![deny(deprecated)]
#![allow(unused)]

use pyrope::deprecated::{Class, ClassWithoutClone as _};

#[derive(Clone)]
struct Cloned;

struct Plain;

const _: () = Class::<Cloned>::that_is_clone_without_from_py_object;
const _: () = Class::<Plain>::that_is_clone_without_from_py_object;

fn main() {}
