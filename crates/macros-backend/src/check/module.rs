//! Rules of `#[pymodule]`.

use proc_macro2::{Ident, TokenTree};

use crate::attr::module::ModuleOptions;
use crate::error::Errors;
use crate::model::callable::Callable;
use crate::model::module::PyModule;
use crate::model::param::{referent_name, Shape};
use crate::parse::Function;
use crate::syntax::{self};

/// Every rule of a declarative module.
pub(crate) fn declarative(module: &PyModule, errors: &mut Errors) {
    symbol_name(&module.name, &module.item.ident, &module.options, errors);
    duplicate_exports(module, errors);
    for init in &module.inits {
        exec_parameters(&init.callable, "`#[pymodule_init]`", errors);
    }
    macro_call_with_mark(module, errors);
}

/// Every rule of a module in the form of a function.
pub(crate) fn function(
    item: &Function,
    callable: &Callable,
    name: &str,
    options: &ModuleOptions,
    errors: &mut Errors,
) {
    symbol_name(name, &item.ident, options, errors);
    exec_parameters(callable, "`#[pymodule]`", errors);
    if let Some(token) = &item.asyncness {
        errors.at(
            token,
            "a module is filled at once: the function cannot be `async`",
        );
    }
    if !item.generics.params.is_empty() {
        let is_type =
            |param: &&syntax::GenericParam| !matches!(param, syntax::GenericParam::Lifetime(_));
        for param in item.generics.params.iter().filter(is_type) {
            errors.at(
                param,
                "functions with `#[pymodule]` cannot have generic parameters",
            );
        }
    }
}

/// The name becomes part of the symbol `PyInit_name`.
fn symbol_name(name: &str, blame: &Ident, options: &ModuleOptions, errors: &mut Errors) {
    if options.submodule.is_none() && !name.is_ascii() {
        let message = "the name of an extension module must be ASCII, as it is part of a symbol";
        errors.at(blame, message);
    }
}

fn exec_parameters(callable: &Callable, place: &str, errors: &mut Errors) {
    for (i, param) in callable.params.iter().enumerate() {
        let earlier = &callable.params[..i];
        let message = match param.shape {
            Shape::Python if i > 0 => "`py: Python<'_>` comes first",
            Shape::Python => continue,
            _ if referent_name(&param.ty).is_some_and(|name| name == "PyModule") => {
                "the module comes as `&Bound<'_, PyModule>`"
            }
            Shape::Ref { mutable: false } | Shape::Owned
                if earlier.iter().all(|p| p.shape == Shape::Python) =>
            {
                continue
            }
            _ if earlier.iter().any(|p| p.shape != Shape::Python) => {
                "nothing comes after the module"
            }
            _ => "expected `&Bound<'_, PyModule>`",
        };
        let message = format!(
            "{message}: functions with {place} take an optional `py: Python<'_>` and then the module, `&Bound<'_, PyModule>` or `Bound<'_, PyModule>`"
        );
        errors.at(&param.ty, message);
    }
}

fn duplicate_exports(module: &PyModule, errors: &mut Errors) {
    let plain: Vec<_> = module
        .exports
        .iter()
        .filter(|export| export.cfgs.is_empty())
        .filter_map(|export| Some((&export.ident, export.name.as_ref()?)))
        .collect();
    for (i, (ident, (name, blame))) in plain.iter().enumerate() {
        let earlier = plain[..i].iter().find(|(_, (other, _))| other == name);
        if let Some((first, _)) = earlier {
            let message = match first == ident {
                true => format!("`{name}` is exported twice"),
                false => format!(
                    "`{name}` is exported twice: `{first}` and `{ident}` have the same name in Python"
                ),
            };
            errors.span(*blame, message);
        }
    }
}

fn macro_call_with_mark(module: &PyModule, errors: &mut Errors) {
    for item in &module.item.items {
        let mut trees = item.rest.clone().into_iter();
        let is_call = matches!(
            (trees.next(), trees.next()),
            (Some(TokenTree::Ident(_)), Some(TokenTree::Punct(p))) if p.as_char() == '!'
        );
        let mark = item
            .attrs
            .iter()
            .filter_map(crate::attr::helper::attribute_name)
            .find(|name| *name == "pyclass" || *name == "pyfunction" || *name == "pymodule");
        if let (true, Some(mark)) = (is_call, mark) {
            errors.at(
                mark,
                format!("`#[{mark}]` cannot see what a macro expands to"),
            );
        }
    }
}
