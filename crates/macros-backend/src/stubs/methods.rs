//! The members of a `#[pymethods]` block.

use super::attribute::constant;
use super::function::{
    accessor, bare, input, positional, receiver, returned, signed, typed, Described,
};
use super::json::Json;
use super::types::{class as class_of, hint, named, none, value};
use super::{number_of, record, slot};
use crate::model::method::{Constant, Kind, Method, Methods};
use crate::tokens::{quote, ToTokens, TokenStream};

pub(super) fn records(methods: &Methods) -> TokenStream {
    let class = methods.class.to_token_stream();
    // What is no class is complained of elsewhere.
    let number = quote!({ use __rt::NoHint as _; __rt::Hint::<#class>::NUMBER });
    let mut records = TokenStream::new();
    for method in &methods.methods {
        for json in jsons(method, &class, &number) {
            records.extend(record(&method.cfgs, &json));
        }
    }
    for constant in &methods.constants {
        records.extend(record(
            &constant.cfgs,
            &constant_json(constant, &class, &number),
        ));
    }
    records
}

fn jsons(method: &Method, class: &TokenStream, number: &TokenStream) -> Vec<Json> {
    let described = match method.kind {
        Kind::Slot(slot) => slot::described(method, slot, class, number),
        Kind::ClassAttr => {
            let returns = || returned("RETURNED", &method.callable, Some(class));
            return vec![constant(
                &method.name,
                number,
                None,
                returns,
                Some(&method.doc),
            )];
        }
        // Python has other names for these, from 3.12 on.
        Kind::Traverse | Kind::GetBuffer | Kind::ReleaseBuffer => Vec::new(),
        _ => vec![one(method, class, number)],
    };
    let parent = || vec![("parent", number_of(number))];
    described
        .into_iter()
        .map(|described| described.json(parent()))
        .collect()
}

fn one<'a>(method: &'a Method, class: &TokenStream, number: &TokenStream) -> Described<'a> {
    let callable = &method.callable;
    let (first, decorators) = match (&method.kind, receiver(callable)) {
        (Kind::New, _) => (Some("cls"), Vec::new()),
        (Kind::Getter, (_, _)) => (Some("self"), vec![named("builtins", "property")]),
        (Kind::Setter, _) => (Some("self"), vec![accessor(number, &method.name, "setter")]),
        (Kind::Deleter, _) => (
            Some("self"),
            vec![accessor(number, &method.name, "deleter")],
        ),
        (Kind::Init | Kind::Call, _) => (Some("self"), Vec::new()),
        (_, own) => own,
    };
    let arguments = match method.kind {
        Kind::Getter | Kind::Deleter => positional(vec![bare("self")]),
        Kind::Setter => positional(vec![bare("self"), new_value(method, class)]),
        _ => signed(first, &callable.signature, &callable.params, Some(class)),
    };
    let returns = match method.kind {
        Kind::New => class_of(number),
        Kind::Init | Kind::Setter | Kind::Deleter => none(),
        _ => returned("RETURNED", callable, Some(class)),
    };
    Described {
        name: &method.name,
        arguments,
        returns,
        decorators,
        is_async: callable.is_async,
        doc: Some(&method.doc),
    }
}

fn new_value(method: &Method, class: &TokenStream) -> Json {
    let param = method
        .callable
        .params
        .iter()
        .find(|param| param.shape.is_visible());
    let Some(param) = param else {
        return bare("value");
    };
    let hint = method
        .callable
        .signature
        .positional
        .first()
        .and_then(|entry| entry.hint.as_ref());
    match (hint, input(param, Some(class))) {
        (Some(hint), _) => typed(&param.name(), super::types::string(&hint.value())),
        (None, Some(annotation)) => typed(&param.name(), annotation),
        (None, None) => bare(&param.name()),
    }
}

fn constant_json(of: &Constant, class: &TokenStream, number: &TokenStream) -> Json {
    let known = of.value.as_deref().map(value);
    let any = || named("typing", "Any");
    let ty = || (of.ty.as_ref()).map_or_else(any, |ty| hint("OUTPUT", ty, Some(class)));
    if of.is_none {
        // `Final` says nothing of `None`.
        return constant(&of.name, number, None, none, Some(&of.doc));
    }
    constant(&of.name, number, known, ty, Some(&of.doc))
}
