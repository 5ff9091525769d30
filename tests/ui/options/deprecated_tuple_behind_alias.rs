#![deny(deprecated)]
#![allow(unused)]

use pyrope::prelude::*;

#[pyclass(subclass)]
struct Base;

#[pyclass(extends = Base)]
struct Foo;

type Both = (Foo, Base);

#[pymethods]
impl Foo {
    #[new]
    fn new() -> Both {
        (Foo, Base)
    }
}

#[pyclass(extends = Base)]
struct Bar;

type Fallible = PyResult<(Bar, Base)>;

#[pymethods]
impl Bar {
    #[new]
    fn new() -> Fallible {
        Ok((Bar, Base))
    }
}

// Another name of what is no tuple.
#[pyclass]
struct Single;

type Other = Single;

#[pymethods]
impl Single {
    #[new]
    fn new() -> PyResult<Other> {
        Ok(Single)
    }
}

fn main() {}
