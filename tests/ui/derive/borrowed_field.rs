#![allow(unused)]

use pyrope::prelude::*;

#[derive(FromPyObject)]
struct Named<'a> {
    text: &'a str,
}

#[derive(FromPyObject)]
struct Tuple(&'static str, i32);

#[derive(FromPyObject)]
enum Either<'a> {
    Text(&'a str),
    Number(i32),
}

fn main() {}
