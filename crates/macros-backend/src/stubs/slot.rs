//! Special methods as they look from Python, which is not always as they are written in Rust.

use super::function::{bare, input, positional, returned, typed, Described};
use super::json::Json;
use super::types::{class as class_of, named, none};
use crate::model::method::Method;
use crate::model::param::Param;
use crate::model::slot::{Arguments, Output, Slot};
use crate::tokens::TokenStream;

/// The forms of a special method: none if Python sees nothing of it, several if it is under several names.
pub(super) fn described<'a>(
    method: &'a Method,
    slot: &'static Slot,
    class: &TokenStream,
    number: &TokenStream,
) -> Vec<Described<'a>> {
    let of = |name: &'static str| Described {
        name,
        arguments: arguments(method, slot, name, class),
        returns: output(method, slot, name, class, number),
        decorators: Vec::new(),
        is_async: method.callable.is_async,
        doc: Some(&method.doc),
    };
    names(slot).into_iter().map(of).collect()
}

fn names(slot: &'static Slot) -> Vec<&'static str> {
    match slot.name {
        "__clear__" => Vec::new(),
        "__richcmp__" => vec!["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"],
        "__concat__" => vec!["__add__"],
        "__inplace_concat__" => vec!["__iadd__"],
        "__repeat__" => vec!["__mul__", "__rmul__"],
        "__inplace_repeat__" => vec!["__imul__"],
        name => vec![name],
    }
}

fn arguments(method: &Method, slot: &Slot, name: &str, class: &TokenStream) -> Json {
    let visible = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible());
    let mut list = vec![bare("self")];
    for param in visible.take(slot.arity) {
        list.push(argument(param, slot, name, class));
        // The operator is in the name.
        if slot.arguments == Arguments::Compare {
            break;
        }
    }
    if name == "__ipow__" || name == "__pow__" || name == "__rpow__" {
        // The modulus may be left out, and operators leave it out.
        list.truncate(2);
        list.push(Json::Object(vec![
            ("name", Json::text("mod")),
            ("annotation", named("typing", "Any")),
            ("default", none()),
        ]));
    }
    positional(list)
}

fn argument(param: &Param, slot: &Slot, name: &str, class: &TokenStream) -> Json {
    let annotation = match (slot.arguments, name) {
        // As in `object`, whatever the comparison knows.
        (_, "__eq__" | "__ne__") => Some(named("builtins", "object")),
        (Arguments::Index, _) => Some(named("typing", "SupportsIndex")),
        _ => input(param, Some(class)),
    };
    match annotation {
        Some(annotation) => typed(&param.name(), annotation),
        None => bare(&param.name()),
    }
}

fn output(
    method: &Method,
    slot: &Slot,
    name: &str,
    class: &TokenStream,
    number: &TokenStream,
) -> Json {
    if method.callable.signature.returns.is_some() {
        return returned("RETURNED", &method.callable, Some(class));
    }
    match slot.result {
        Output::Len | Output::Hash => named("builtins", "int"),
        Output::Bool => named("builtins", "bool"),
        // The instance itself.
        Output::Unit if is_in_place(name) => class_of(number),
        Output::Unit => none(),
        Output::Next => returned("NEXT", &method.callable, Some(class)),
        Output::Object => returned("RETURNED", &method.callable, Some(class)),
    }
}

fn is_in_place(name: &str) -> bool {
    matches!(
        name,
        "__iadd__"
            | "__isub__"
            | "__imul__"
            | "__imatmul__"
            | "__itruediv__"
            | "__ifloordiv__"
            | "__imod__"
            | "__ipow__"
            | "__ilshift__"
            | "__irshift__"
            | "__iand__"
            | "__ixor__"
            | "__ior__"
    )
}
