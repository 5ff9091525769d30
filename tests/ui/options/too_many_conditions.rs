#![allow(unused)]

use pyrope::prelude::*;

#[pyfunction]
fn f(
    #[cfg(unix)] a: i32,
    #[cfg(windows)] b: i32,
    #[cfg(target_os = "linux")] c: i32,
    #[cfg(target_os = "macos")] d: i32,
    #[cfg(target_os = "ios")] e: i32,
) {
}

fn main() {}
