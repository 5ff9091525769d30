#![allow(unused)]

use pyrope::prelude::*;

#[derive(IntoPyObject)]
struct Foo<'a> {
    x: &'a str,
    y: std::rc::Weak<i32>,
}

fn main() {}
