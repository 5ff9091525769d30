//! What the procedural macros of pyrope do, as plain functions over token streams.
//!
//! `syntax` reads Rust. The way of an item: `parse` reads its shape (never a body), `attr` its options, `model`
//! says what both mean to Python, `check` holds it against the rules, one function a rule, and
//! `expand` writes the result, which cannot fail; `stubs` writes what tools read of it. All mistakes of an item are reported together;
//! what is written then is inert but complete, so that one mistake makes one error.
//!
//! The expansion talks only to `__macro` of the runtime. The path to it is `default_crate` unless
//! the user gives `crate = "..."`.

mod attr;
mod check;
mod error;
mod expand;
mod model;
mod parse;
mod stubs;
mod syntax;
mod tokens;

use proc_macro2::TokenStream;

/// Expands `#[pyfunction]`.
#[must_use]
pub fn pyfunction(default_crate: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::function::pyfunction(default_crate, attr.into(), item.into()).into()
}

/// Expands `#[pymodule]`, on a `mod` or on a function.
#[must_use]
pub fn pymodule(default_crate: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::module::pymodule(default_crate, attr.into(), item.into()).into()
}

/// Expands `#[pyclass]`.
#[must_use]
pub fn pyclass(default_crate: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::class::pyclass(default_crate, false, attr.into(), item.into()).into()
}

/// Expands `#[pyclass]` as versions before 0.30 do: a class that is `Clone` converts from Python by cloning, unless
/// `skip_from_py_object` is given.
#[must_use]
pub fn pyclass_of_clones(default_crate: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::class::pyclass(default_crate, true, attr.into(), item.into()).into()
}

/// Expands the derive to which `#[pyclass]` leaves a class with members under `cfg` or options behind `cfg_attr`.
#[must_use]
pub fn derive_pyclass(default_crate: &str, item: TokenStream) -> TokenStream {
    expand::class::derive(default_crate, false, item.into()).into()
}

/// Expands the same for [`pyclass_of_clones`].
#[must_use]
pub fn derive_pyclass_of_clones(default_crate: &str, item: TokenStream) -> TokenStream {
    expand::class::derive(default_crate, true, item.into()).into()
}

/// Expands `#[pymethods]`.
#[must_use]
pub fn pymethods(default_crate: &str, attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::methods::pymethods(default_crate, attr.into(), item.into()).into()
}

/// Expands `#[derive(FromPyObject)]`.
#[must_use]
pub fn derive_from_py_object(default_crate: &str, item: TokenStream) -> TokenStream {
    expand::from_object::derive(default_crate, item.into()).into()
}

/// Expands `#[derive(IntoPyObject)]`.
#[must_use]
pub fn derive_into_py_object(default_crate: &str, item: TokenStream) -> TokenStream {
    expand::into_object::derive(default_crate, item.into(), false).into()
}

/// Expands `#[derive(IntoPyObjectRef)]`.
#[must_use]
pub fn derive_into_py_object_ref(default_crate: &str, item: TokenStream) -> TokenStream {
    expand::into_object::derive(default_crate, item.into(), true).into()
}
