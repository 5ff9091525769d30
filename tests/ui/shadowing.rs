//! The user's items may have any name that the expansions use themselves.

#![allow(dead_code, unused_macros, clippy::all)]

use pyrope::{pyclass, pyfunction, pymethods, FromPyObject as Derived};

mod std {}
mod core {}
mod alloc {}

struct Option;
struct Result;
struct String;
struct Vec;
struct Signature;
struct Outcome;
struct Slots;
struct PyErr;
struct PyResult;
struct PyObject;
trait Clone {}
trait Into {}
trait FromPyObject {}
trait IntoPyObject {}

macro_rules! format {
    () => {
        compile_error!("the user's macro was called")
    };
}
macro_rules! concat {
    () => {
        compile_error!("the user's macro was called")
    };
}

#[allow(non_snake_case)]
fn Ok() {}
#[allow(non_snake_case)]
fn Some() {}

#[pyfunction]
#[pyo3(signature = (py = 1, args = 2, slf = 3, value = 4))]
fn named_as_inside(py: i32, args: i32, slf: i32, value: i32) -> i32 {
    py + args + slf + value
}

#[pyclass(get_all, set_all, str = "{__slf}")]
struct Class {
    __slf: i32,
    py: i32,
}

#[pymethods]
impl Class {
    #[new]
    fn new(__py: i32, __args: i32) -> Self {
        Self {
            __slf: __py,
            py: __args,
        }
    }

    fn output(&self, arg: i32) -> i32 {
        arg
    }

    fn get(&self) -> i32 {
        self.py
    }

    fn into_pyobject(&self) -> i32 {
        self.__slf
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.py == other.py
    }
}

#[derive(Derived)]
struct Record {
    value: i32,
    __obj: i32,
}
