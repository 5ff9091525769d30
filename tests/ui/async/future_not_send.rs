#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
async fn f() -> i32 {
    let x = std::rc::Rc::new(1);
    std::future::ready(()).await;
    *x
}

fn main() {}
