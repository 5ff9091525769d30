//! Names of the user's that are those of crates, of the prelude, of std's macros, and of generic parameters and lifetimes
//! that expansions have too.

#![allow(
    dead_code,
    non_camel_case_types,
    unused_macros,
    clippy::all,
    clippy::pedantic
)]

use ::pyrope::prelude::*;
use ::std::marker::PhantomData;

mod pyrope {}
mod pyo3 {}
mod std {}
mod core {}
mod alloc {}

struct Box;
struct Default;
struct Vec;
struct String;
struct Err;
struct Ok;
struct Some;
struct None;
struct PyAnyMethods;
struct Borrowed;
struct Slots;
struct Item;
struct Class;
trait Send {}
trait Sync {}
trait Sized {}
trait Drop {}
trait Fn {}
trait From {}
trait Into {}
trait ToString {}
trait PartialEq {}

macro_rules! user_macros {
    ($d:tt $($name:ident)*) => {
        $(
            macro_rules! $name {
                ($d($d any:tt)*) => {
                    compile_error!("the user's macro was called")
                };
            }
        )*
    };
}

user_macros!($ vec matches assert assert_eq panic format format_args write unreachable debug_assert cfg include_str env);

/// The functions are called like what is in every prelude, and their parameters like what is in every expansion.
#[pyfunction]
fn drop(rt: i32, class: i32, method: i32, items: i32) -> i32 {
    rt + class + method + items
}

#[pyfunction]
#[pyo3(signature = (__value, __error = 2, *, __h0 = 3, __a0 = None))]
fn underscored(__value: i32, __error: i32, __h0: i32, __a0: Option<i32>) -> i32 {
    __value + __error + __h0 + __a0.unwrap_or(0)
}

#[pyfunction]
fn r#match<'py>(
    py: Python<'py>,
    r#type: &Bound<'py, PyAny>,
    r#fn: PyRef<'py, Named>,
) -> PyResult<Bound<'py, PyAny>> {
    let _ = (py, r#fn);
    PyResult::Ok(r#type.clone())
}

#[pyclass(get_all, set_all, rename_all = "camelCase", subclass)]
struct Named {
    r#type: i32,
    r#struct: Option<i32>,
    __class: i32,
    self_: i32,
}

#[pyclass(extends = Named)]
struct r#dyn {}

const LIMIT: usize = 3;

struct Sized3<const N: usize>;

#[pymethods]
impl Named {
    #[new]
    fn new(__py: i32, __slf: i32, __args: i32) -> Self {
        Self {
            r#type: __py,
            r#struct: Option::None,
            __class: __slf,
            self_: __args,
        }
    }

    fn lifetimes<'a, 'py>(&'a self, py: Python<'py>, text: &'a str) -> &'a str {
        let _ = py;
        text
    }

    fn from_receiver<'s, 'py>(
        slf: PyRef<'py, Self>,
        other: &'s Bound<'py, Self>,
    ) -> Bound<'py, Self> {
        let _ = slf;
        other.clone()
    }

    fn arrays(&self, fixed: [i32; LIMIT]) -> [i32; 1 + 2] {
        let _ = Sized3::<LIMIT>;
        fixed
    }

    fn r#loop(&self, r#in: i32) -> i32 {
        r#in
    }

    #[getter]
    fn r#try(&self) -> i32 {
        1
    }

    #[staticmethod]
    fn default() -> i32 {
        0
    }

    fn clone(&self) -> i32 {
        self.r#type
    }

    fn borrow(&self) -> i32 {
        self.self_
    }

    fn __richcmp__(&self, other: &Self, op: ::pyrope::pyclass::CompareOp) -> bool {
        op.matches(self.r#type.cmp(&other.r#type))
    }

    #[classattr]
    const Ok: i32 = 1;
}

/// Parameters called like those of the traits that are implemented.
#[derive(FromPyObject, IntoPyObject)]
struct Generic<T, E, R, __T> {
    first: T,
    second: E,
    third: R,
    fourth: __T,
}

#[derive(FromPyObject, IntoPyObject, IntoPyObjectRef)]
struct Bounded<T>
where
    T: ::std::fmt::Debug,
{
    #[pyo3(item("in"))]
    r#in: T,
}

#[derive(FromPyObject)]
struct Kept<'py, const N: usize> {
    object: Bound<'py, PyAny>,
    numbers: [i32; N],
}

#[derive(FromPyObject)]
enum Either<'py, T, F> {
    One(T),
    Two {
        r#else: F,
    },
    #[pyo3(transparent)]
    Object(Bound<'py, PyAny>),
}

#[derive(IntoPyObject)]
enum Outward<'a, 'py, T: Clone> {
    One(&'a Bound<'py, PyAny>),
    Two(T),
}

#[pymodule(submodule)]
mod declared {
    use ::pyrope::prelude::*;

    mod std {}
    mod pyrope {}

    #[pyfunction]
    fn f(x: i32) -> i32 {
        x
    }

    #[pyclass(name = "async")]
    struct r#async;

    #[pymodule_export]
    const r#static: i32 = 1;

    #[pymodule_export]
    const r#where: i32 = 2;
}

fn uses<T>(_: PhantomData<T>) {}
