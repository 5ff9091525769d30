//! Rules of functions, and those that methods share with them.

use proc_macro2::Ident;

use crate::attr::doc::{Doc, DocPart};
use crate::error::Errors;
use crate::model::callable::{Callable, Receiver, BUILTIN_TYPES};
use crate::model::function::PyFunction;
use crate::model::param::{impl_trait, lifetime, referent_name, static_borrow, Shape};
use crate::parse::Function;
use crate::syntax::GenericParam;

/// Every rule of `#[pyfunction]`.
pub(crate) fn check(function: &PyFunction, errors: &mut Errors) {
    handle_shadows_builtin_type(&function.item.ident, errors);
    common(
        &function.item,
        &function.callable,
        "`#[pyfunction]`",
        errors,
    );
    nul_in_doc(&function.doc, &function.item.ident, errors);
}

/// Rules that hold for every function that Python calls.
pub(crate) fn common(item: &Function, callable: &Callable, place: &str, errors: &mut Errors) {
    generic_parameters(item, place, errors);
    impl_trait_parameters(callable, errors);
    static_borrows(callable, errors);
    borrowed_token(callable, errors);
    async_without_feature(item, errors);
    async_parameters(callable, errors);
    cancel_handle(callable, errors);
    converter_of_nothing(callable, errors);
    missing_body(item, errors);
}

/// A handle of the function's name lives among the types, where `str` and its kin already are.
fn handle_shadows_builtin_type(ident: &Ident, errors: &mut Errors) {
    if BUILTIN_TYPES.iter().any(|name| ident == name) {
        let message = format!(
            "a function that Python calls cannot have the name of the type `{ident}`: \
             rename it and give `#[pyo3(name = \"{ident}\")]`"
        );
        errors.at(ident, message);
    }
}

fn generic_parameters(item: &Function, place: &str, errors: &mut Errors) {
    for param in &item.generics.params {
        if !matches!(param, GenericParam::Lifetime(_)) {
            errors.at(
                param,
                format!("functions with {place} cannot have generic parameters"),
            );
        }
    }
}

fn impl_trait_parameters(callable: &Callable, errors: &mut Errors) {
    for param in &callable.params {
        if let Some(found) = impl_trait(&param.ty) {
            let message =
                "a parameter that Python passes needs one concrete type, not `impl Trait`";
            errors.at(&found, message);
        }
    }
}

/// Python's references and what is borrowed from its objects end with the call.
fn static_borrows(callable: &Callable, errors: &mut Errors) {
    for param in &callable.params {
        if let Some(lifetime) = static_borrow(&param.ty) {
            let message = "what Python passes is only borrowed for the call: leave `'static` out";
            errors.at(&lifetime, message);
        }
    }
}

/// A token is a mark of time, and copied.
fn borrowed_token(callable: &Callable, errors: &mut Errors) {
    for param in &callable.params {
        if referent_name(&param.ty).is_some_and(|name| name == "Python") {
            errors.at(&param.ty, "take the token by value: `Python<'_>`");
        }
    }
}

fn async_without_feature(item: &Function, errors: &mut Errors) {
    if let (Some(token), false) = (&item.asyncness, cfg!(feature = "experimental-async")) {
        errors.at(
            token,
            "`async fn` needs the cargo feature `experimental-async`",
        );
    }
}

/// A coroutine runs after the call has returned.
fn async_parameters(callable: &Callable, errors: &mut Errors) {
    for param in callable.params.iter().filter(|_| callable.is_async) {
        match param.shape {
            Shape::Python => {
                let message = "an `async fn` is not attached to Python while it waits: \
                               remove this parameter and use `Python::attach` inside";
                errors.at(&param.ty, message);
            }
            Shape::Ref { .. } | Shape::OptionRef { .. } => {
                let message = "an `async fn` outlives its call, so it must own its arguments: \
                               use `Py<...>`, `String` or another type without a reference";
                errors.at(&param.ty, message);
            }
            _ if param.shape != Shape::CancelHandle => {
                if let Some(lifetime) = lifetime(&param.ty) {
                    let message = "an `async fn` outlives its call, so it must own its arguments: \
                                   use `Py<...>` or another type without a lifetime";
                    errors.at(&lifetime, message);
                }
            }
            _ => {}
        }
    }
}

fn cancel_handle(callable: &Callable, errors: &mut Errors) {
    let handles: Vec<_> = callable
        .params
        .iter()
        .filter(|param| param.shape == Shape::CancelHandle)
        .collect();
    for param in &handles {
        if !callable.is_async {
            errors.at(
                &param.ident,
                "only an `async fn` can be cancelled: remove `cancel_handle`",
            );
        }
    }
    for param in handles.iter().skip(1) {
        errors.at(&param.ident, "one `cancel_handle` is enough for a function");
    }
}

/// A converter has nothing to convert where Python passes nothing.
fn converter_of_nothing(callable: &Callable, errors: &mut Errors) {
    for param in &callable.params {
        if param.from_py_with.is_some() && matches!(param.shape, Shape::Python) {
            errors.at(
                &param.ty,
                "`Python<'_>` does not come from Python: no converter applies",
            );
        }
    }
}

fn missing_body(item: &Function, errors: &mut Errors) {
    if !matches!(item.body, proc_macro2::TokenTree::Group(_)) {
        errors.at(&item.body, format!("`{}` needs a body", item.ident));
    }
}

/// C strings end at the first NUL.
pub(crate) fn nul_in_doc(doc: &Doc, blame: &Ident, errors: &mut Errors) {
    let has_nul = |part: &DocPart| matches!(part, DocPart::Text(text) if text.contains('\0'));
    if doc.parts.iter().any(has_nul) {
        errors.at(
            blame,
            "the docstring contains a NUL character, which Python cannot store",
        );
    }
}

/// Whether the function takes nothing but `Python<'_>`.
pub(crate) fn takes_only_python(callable: &Callable) -> bool {
    matches!(callable.receiver, Receiver::None)
        && callable
            .params
            .iter()
            .all(|param| param.shape == Shape::Python)
}
