//! Each macro finds its crate where `crate = "..."` says, also if nothing is called `pyrope` there.

#![allow(dead_code)]

mod deep {
    pub(crate) use ::pyrope as snake;
}

// The name is taken by something else.
mod pyrope {}

use deep::snake::prelude::*;

#[pyclass(
    crate = "crate::renamed::deep::snake",
    get_all,
    set_all,
    eq,
    ord,
    str = "{x}"
)]
#[derive(PartialEq, PartialOrd)]
struct Class {
    x: i32,
}

#[pyclass]
#[pyo3(crate = "deep::snake")]
struct Conditional {
    #[cfg_attr(all(), pyo3(get))]
    x: i32,
}

#[pyclass(crate = "deep::snake", eq, eq_int)]
#[derive(PartialEq)]
enum Plain {
    One,
    Two,
}

#[pyclass(crate = "deep::snake")]
enum Rich {
    Pair(i32, i32),
    Named { value: i32 },
}

#[pymethods(crate = "deep::snake")]
impl Class {
    #[new]
    fn new(x: i32) -> Self {
        Class { x }
    }

    #[pyo3(signature = (other = 1, *args))]
    fn method(&self, other: i32, args: &Bound<'_, PyAny>) -> i32 {
        let _ = args;
        self.x + other
    }

    fn __add__(&self, other: i32) -> i32 {
        self.x + other
    }

    fn __setattr__(&mut self, _name: &str, value: i32) {
        self.x = value;
    }

    #[classattr]
    const LIMIT: i32 = 1;
}

#[pyfunction(crate = "deep::snake")]
#[pyo3(warn(message = "old"))]
fn function(x: Option<i32>) -> Option<i32> {
    x
}

#[pymodule(crate = "deep::snake")]
#[allow(deprecated, reason = "`pyfn` finds the crate, too")]
fn module_of_renamed(m: Bound<'_, PyModule>) -> PyResult<()> {
    #[pyfn(m)]
    fn inner(x: i32) -> i32 {
        x
    }

    m.add("inner", inner(1))
}

#[pymodule(crate = "super::deep::snake", submodule)]
mod declared {
    #[pymodule_export]
    use super::{function, Class};

    #[pymodule_export]
    const ONE: i32 = 1;
}

#[derive(FromPyObject, IntoPyObject, IntoPyObjectRef)]
#[pyo3(crate = "deep::snake")]
struct Record {
    #[pyo3(item)]
    x: i32,
}

#[derive(FromPyObject, IntoPyObject)]
#[pyo3(crate = "deep::snake")]
enum Union {
    Number(i32),
    Text(String),
}
