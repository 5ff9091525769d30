//! Every macro where there is no prelude, no `unsafe` and no warning.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    unused,
    missing_docs,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    unused_lifetimes,
    unused_results,
    unused_import_braces,
    unsafe_op_in_unsafe_fn,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    explicit_outlives_requirements,
    let_underscore_drop,
    missing_debug_implementations,
    elided_lifetimes_in_paths,
    macro_use_extern_crate,
    redundant_lifetimes,
    variant_size_differences,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
// What these say concerns the examples below, not what the macros make of them.
#![allow(
    clippy::bool_to_int_with_if,
    clippy::derive_partial_eq_without_eq,
    clippy::many_single_char_names,
    clippy::missing_const_for_fn,
    clippy::needless_pass_by_ref_mut,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::non_minimal_cfg,
    clippy::unnecessary_wraps,
    clippy::unused_self
)]

use ::pyrope::{Bound, Python};
use ::std::option::Option::{self, Some};
use ::std::result::Result::{self, Ok};
use ::std::string::String;

/// A function with every kind of parameter.
#[::pyrope::pyfunction]
#[pyo3(signature = (a, /, b = -1, *args, c = None, d = Some(4), e: "str" = "x", **kwargs) -> "int")]
#[pyo3(warn(message = "no longer"), warn(message = "really", category = ::pyrope::exceptions::PyDeprecationWarning))]
#[allow(clippy::too_many_arguments)]
pub fn every_parameter(
    py: Python<'_>,
    a: i32,
    b: i64,
    args: &Bound<'_, ::pyrope::types::PyTuple>,
    c: Option<&str>,
    d: Option<u8>,
    e: &str,
    kwargs: Option<&Bound<'_, ::pyrope::types::PyDict>>,
) -> i32 {
    let _ = (py, b, args, c, d, e, kwargs);
    a
}

fn double(value: &Bound<'_, ::pyrope::PyAny>) -> ::pyrope::PyResult<i32> {
    use ::pyrope::types::PyAnyMethods as _;
    Ok(2 * value.extract::<i32>()?)
}

/// A function with the module, a converter and a raw name.
#[::pyrope::pyfunction(pass_module, name = "try")]
pub fn r#try(
    module: &Bound<'_, ::pyrope::types::PyModule>,
    #[pyo3(from_py_with = double)] r#type: i32,
    _: Option<bool>,
) {
    let _ = (module, r#type);
}

/// A class with all that a field can ask for.
#[doc = ::std::concat!("and a computed ", "line")]
#[::pyrope::pyclass(
    eq,
    ord,
    frozen,
    hash,
    str = "{name} {r#type}",
    new = "from_fields",
    from_py_object
)]
#[derive(
    ::std::fmt::Debug,
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::cmp::Eq,
    ::std::cmp::PartialOrd,
    ::std::hash::Hash,
)]
pub struct Plain {
    /// A name.
    #[pyo3(get)]
    name: String,
    #[pyo3(get, name = "kind")]
    r#type: i32,
}

/// A class with methods.
#[::pyrope::pyclass(
    subclass,
    dict,
    weakref,
    freelist = 4,
    generic,
    mapping,
    set_all,
    get_all
)]
#[derive(::std::fmt::Debug)]
pub struct Methods {
    value: i32,
}

/// A subclass.
#[::pyrope::pyclass(extends = Methods, name = "Child", module = "somewhere")]
#[derive(::std::fmt::Debug)]
pub struct Subclass {}

/// A class for one thread.
#[::pyrope::pyclass(unsendable)]
#[derive(::std::fmt::Debug)]
pub struct Local {
    #[allow(dead_code)]
    pointer: ::std::rc::Rc<i32>,
}

#[::pyrope::pymethods]
impl Methods {
    #[classattr]
    const LIMIT: i32 = 3;

    #[classattr]
    const __hash__: Option<i32> = Option::None;

    #[new]
    #[pyo3(signature = (value = Self::LIMIT))]
    fn new(value: i32) -> Self {
        Self { value }
    }

    fn read(&self) -> i32 {
        self.value
    }

    fn write(&mut self, py: Python<'_>, value: Option<i32>) -> Result<(), ::pyrope::PyErr> {
        let _ = py;
        self.value = value.unwrap_or(Self::LIMIT);
        Ok(())
    }

    fn by_guard(slf: ::pyrope::PyRef<'_, Self>, other: &Self) -> i32 {
        slf.value + other.value
    }

    fn by_handle<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        ::std::clone::Clone::clone(slf)
    }

    #[classmethod]
    fn of_class(cls: &Bound<'_, ::pyrope::types::PyType>) -> bool {
        let _ = cls;
        true
    }

    #[staticmethod]
    fn of_nothing() -> &'static str {
        "nothing"
    }

    #[getter]
    fn get_twice(&self) -> i32 {
        self.value * 2
    }

    #[setter]
    fn set_twice(&mut self, value: i32) {
        self.value = value / 2;
    }

    #[deleter]
    fn delete_twice(&mut self) {
        self.value = 0;
    }

    fn __len__(&self) -> usize {
        if self.value > 0 {
            1
        } else {
            0
        }
    }

    fn __bool__(&self) -> bool {
        self.value != 0
    }

    fn __add__(&self, other: i32) -> i32 {
        self.value + other
    }

    #[cfg(all())]
    fn __radd__(&self, other: i32) -> i32 {
        self.value + other
    }

    #[cfg(any())]
    fn missing(&self, other: DoesNotExist) {}

    fn __iadd__(&mut self, other: i32) {
        self.value += other;
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.value == other.value
    }

    fn __getitem__(&self, key: &str) -> Option<String> {
        (key.len() > 1).then(|| ::std::convert::Into::into(key))
    }

    fn __setitem__(&mut self, key: i32, value: i32) {
        self.value = key + value;
    }

    fn __iter__(slf: ::pyrope::PyRef<'_, Self>) -> ::pyrope::PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<i32> {
        self.value = self.value.checked_sub(1)?;
        Some(self.value)
    }

    #[pyo3(signature = (*args))]
    fn __call__(&self, args: &Bound<'_, ::pyrope::types::PyTuple>) -> i32 {
        let _ = args;
        self.value
    }
}

/// A class whose members depend on conditions.
#[::pyrope::pyclass(get_all)]
#[derive(::std::fmt::Debug)]
pub struct Conditional {
    #[cfg_attr(all(), pyo3(name = "other"))]
    #[cfg_attr(any(), doc = "Never said.")]
    field: i32,
    #[cfg(any())]
    missing: DoesNotExist,
}

#[::pyrope::pymethods]
impl Conditional {
    #[cfg_attr(all(), new)]
    #[cfg_attr(any(), pyo3(signature = (missing)))]
    fn new(#[cfg(any())] missing: DoesNotExist) -> Self {
        Self { field: 1 }
    }

    #[cfg_attr(any(), classmethod)]
    fn method(&self) -> i32 {
        self.field
    }

    fn __getattr__(&self, name: &str) -> Result<i32, ::pyrope::PyErr> {
        let _ = name;
        Ok(self.field)
    }

    fn __getattribute__<'py>(
        slf: &Bound<'py, Self>,
        name: Bound<'py, ::pyrope::PyAny>,
    ) -> Bound<'py, ::pyrope::PyAny> {
        let _ = slf;
        name
    }

    fn __delattr__(&mut self, name: &str) {
        self.field = if name.is_empty() { 1 } else { 0 };
    }

    fn __pow__(&self, other: i32, modulus: Option<i32>) -> i32 {
        let _ = modulus;
        other
    }

    fn __ipow__(&mut self, other: i32, modulus: Option<i32>) {
        let _ = modulus;
        self.field = other;
    }

    fn __lt__(&self, other: i32) -> bool {
        self.field < other
    }

    fn __hash__(&self) -> u64 {
        1
    }

    fn __get__(
        &self,
        instance: Option<&Bound<'_, ::pyrope::PyAny>>,
        owner: Option<&Bound<'_, ::pyrope::PyAny>>,
    ) -> bool {
        instance.is_none() && owner.is_none()
    }

    fn __traverse__(&self, visit: ::pyrope::PyVisit<'_>) -> Result<(), ::pyrope::PyTraverseError> {
        let _ = visit;
        Ok(())
    }

    fn __clear__(&mut self) {}

    fn __repeat__(&self, count: isize) -> isize {
        count
    }
}

/// A module by value.
///
/// # Errors
///
/// Never.
#[::pyrope::pymodule(submodule)]
pub fn by_value(
    py: Python<'_>,
    module: Bound<'_, ::pyrope::types::PyModule>,
) -> ::pyrope::PyResult<()> {
    ::std::mem::drop(module);
    let _ = py;
    Ok(())
}

/// A function whose parameters depend on conditions.
#[::pyrope::pyfunction]
#[must_use]
pub fn conditional(#[cfg(any())] missing: DoesNotExist, r#in: i32) -> i32 {
    r#in
}

/// An enum without data.
#[::pyrope::pyclass(eq, eq_int, rename_all = "UPPERCASE")]
#[derive(::std::fmt::Debug, ::std::cmp::PartialEq)]
pub enum Color {
    /// Red.
    Red = 2,
    /// Green.
    #[pyo3(name = "VERT")]
    Green,
}

/// An enum with data.
#[::pyrope::pyclass]
#[derive(::std::fmt::Debug)]
pub enum Shape {
    /// Round.
    Circle {
        /// Half of the width.
        radius: f64,
    },
    /// Not round.
    #[pyo3(constructor = (_0, _1 = 1.0))]
    Rectangle(f64, f64),
}

/// A struct from and into Python.
#[derive(
    ::std::fmt::Debug, ::pyrope::FromPyObject, ::pyrope::IntoPyObject, ::pyrope::IntoPyObjectRef,
)]
pub struct Record<T> {
    #[pyo3(item)]
    first: i32,
    #[pyo3(item("other"), default)]
    second: Option<T>,
}

/// An enum from and into Python.
#[derive(::std::fmt::Debug, ::pyrope::FromPyObject, ::pyrope::IntoPyObject)]
pub enum Either {
    /// A number.
    Number(i64),
    /// A pair.
    Pair(i64, String),
    /// An object.
    Object {
        /// Its attribute.
        real: f64,
    },
}

/// A module.
#[::pyrope::pymodule(gil_used = false)]
pub mod declared {
    #[pymodule_export]
    use super::{every_parameter, Color, Methods, Plain, Shape, Subclass};
    use ::pyrope::Bound;

    /// A constant.
    #[pymodule_export]
    pub const ANSWER: i32 = 42;

    /// A nested module.
    #[::pyrope::pymodule]
    pub mod nested {
        /// A function in it.
        #[::pyrope::pyfunction]
        pub fn deep() {}
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, ::pyrope::types::PyModule>) {
        let _ = module;
    }
}

/// A module in the older form.
///
/// # Errors
///
/// Whatever goes wrong.
#[::pyrope::pymodule(submodule)]
#[allow(deprecated, reason = "it is the older form")]
pub fn older(module: &Bound<'_, ::pyrope::types::PyModule>) -> ::pyrope::PyResult<()> {
    use ::pyrope::types::PyModuleMethods as _;

    #[pyfn(module)]
    fn inner(a: i32) -> i32 {
        a
    }

    module.add_function(::pyrope::wrap_pyfunction!(r#try, module)?)
}

#[test]
fn items_in_a_function() {
    #[::pyrope::pyclass]
    struct Inside {
        #[pyo3(get)]
        x: i32,
    }

    #[::pyrope::pymethods]
    impl Inside {
        #[new]
        fn new() -> Self {
            Self { x: 1 }
        }
    }

    #[::pyrope::pyfunction]
    fn function() -> Inside {
        Inside::new()
    }

    ::std::assert_eq!(function().x, 1);
}
