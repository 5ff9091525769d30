//! Functions, and the parameters of everything that is called.

use super::json::Json;
use super::types::{attribute, class, has_no_name, hint, named, none, string, value};
use super::{doc_entry, number, number_of, record as record_of};
use crate::attr::doc::Doc;
use crate::model::callable::{Callable, Receiver};
use crate::model::function::PyFunction;
use crate::model::param::{plain, Param, Shape};
use crate::model::signature::{Entry, Signature};
use crate::syntax::{self};
use crate::tokens::{quote, TokenStream};

/// What is said of a function or method.
pub(super) struct Described<'a> {
    pub(super) name: &'a str,
    pub(super) arguments: Json,
    pub(super) returns: Json,
    pub(super) decorators: Vec<Json>,
    pub(super) is_async: bool,
    pub(super) doc: Option<&'a Doc>,
}

impl Described<'_> {
    /// The record, with entries that say what it belongs to.
    pub(super) fn json(self, own: Vec<(&'static str, Json)>) -> Json {
        let mut entries = vec![
            ("type", Json::text("function")),
            ("name", Json::text(self.name)),
        ];
        entries.extend(own);
        entries.extend([("arguments", self.arguments), ("returns", self.returns)]);
        if !self.decorators.is_empty() {
            entries.push(("decorators", Json::Array(self.decorators)));
        }
        if self.is_async {
            entries.push(("async", Json::Bool(true)));
        }
        entries.extend(self.doc.and_then(doc_entry));
        Json::Object(entries)
    }
}

pub(super) fn record(function: &PyFunction, krate: &TokenStream) -> TokenStream {
    let callable = &function.callable;
    let number = number();
    let described = Described {
        name: &function.name,
        arguments: signed(None, &callable.signature, &callable.params, None),
        returns: returned("RETURNED", callable, None),
        decorators: Vec::new(),
        is_async: callable.is_async,
        doc: Some(&function.doc),
    };
    let json = described.json(vec![("id", number_of(&quote!(#number)))]);
    let (ident, cfgs, record) = (&function.item.ident, &function.cfgs, record_of(&[], &json));
    quote! {
        #(#cfgs)*
        const _: () = {
            use #krate::__macro as __rt;
            impl #ident {
                #[doc(hidden)]
                pub const __PYROPE_STUB: __rt::Handle = __rt::Handle::Record(#number);
            }
            #record
        };
    }
}

/// The parameters of a signature, after `first` (`self`).
pub(super) fn signed(
    first: Option<&str>,
    signature: &Signature,
    params: &[Param],
    class: Option<&TokenStream>,
) -> Json {
    let of = |entry: &Entry| {
        argument(
            entry,
            params.iter().find(|param| param.name() == entry.name),
            class,
        )
    };
    let variable = |entry: &Entry| {
        let mut entries = vec![("name", Json::text(&entry.name))];
        entries.extend(
            entry
                .hint
                .as_ref()
                .map(|hint| ("annotation", string(&hint.value()))),
        );
        Json::Object(entries)
    };
    let (only, rest) = signature.positional.split_at(signature.positional_only);
    let mut lists = vec![
        (
            "posonlyargs",
            first
                .map(bare)
                .into_iter()
                .chain(only.iter().map(of))
                .collect(),
        ),
        ("args", rest.iter().map(of).collect()),
        (
            "kwonlyargs",
            signature.keyword_only.iter().map(of).collect(),
        ),
    ];
    lists.retain(|(_, list): &(_, Vec<Json>)| !list.is_empty());
    let mut entries: Vec<_> = lists
        .into_iter()
        .map(|(key, list)| (key, Json::Array(list)))
        .collect();
    entries.extend(
        signature
            .varargs
            .iter()
            .map(|entry| ("vararg", variable(entry))),
    );
    entries.extend(
        signature
            .varkeywords
            .iter()
            .map(|entry| ("kwarg", variable(entry))),
    );
    Json::Object(entries)
}

/// Parameters that can be given by position only.
pub(super) fn positional(arguments: Vec<Json>) -> Json {
    Json::Object(vec![("posonlyargs", Json::Array(arguments))])
}

/// A parameter of which nothing is said.
pub(super) fn bare(name: &str) -> Json {
    Json::Object(vec![("name", Json::text(name))])
}

/// A parameter of a known type.
pub(super) fn typed(name: &str, annotation: Json) -> Json {
    Json::Object(vec![("name", Json::text(name)), ("annotation", annotation)])
}

fn argument(entry: &Entry, param: Option<&Param>, class: Option<&TokenStream>) -> Json {
    let mut entries = vec![("name", Json::text(&entry.name))];
    let annotation = match &entry.hint {
        Some(hint) => Some(string(&hint.value())),
        None => param.and_then(|param| input(param, class)),
    };
    entries.extend(annotation.map(|annotation| ("annotation", annotation)));
    entries.extend(
        entry
            .default
            .as_ref()
            .map(|default| ("default", value(default))),
    );
    Json::Object(entries)
}

/// What a parameter takes; nothing if only a function of the user's knows.
pub(super) fn input(param: &Param, class: Option<&TokenStream>) -> Option<Json> {
    if param.from_py_with.is_some() {
        return None;
    }
    let referent = |ty: &syntax::Type| match plain(ty) {
        syntax::Type::Reference(reference) => (*reference.elem).clone(),
        other => other.clone(),
    };
    let of = |mutable: bool| if mutable { "REFERENT_MUT" } else { "REFERENT" };
    Some(match param.shape {
        Shape::Ref { mutable } => hint(of(mutable), &referent(&param.ty), class),
        Shape::OptionRef { mutable } => {
            let inner = param.optional().map_or_else(|| param.ty.clone(), referent);
            Json::Object(vec![
                ("type", Json::text("binop")),
                ("left", hint(of(mutable), &inner, class)),
                ("op", Json::text("bitor")),
                ("right", none()),
            ])
        }
        _ => hint("INPUT", &param.ty, class),
    })
}

/// What a call gives.
pub(super) fn returned(which: &str, callable: &Callable, class: Option<&TokenStream>) -> Json {
    if let Some(given) = &callable.signature.returns {
        return string(&given.value());
    }
    match &callable.returns {
        _ if callable.diverges => named("typing", "NoReturn"),
        None => none(),
        Some(ty) if has_no_name(ty) => named("typing", "Any"),
        Some(ty) => hint(which, ty, class),
    }
}

/// The name of what is passed first, and the decorators that say so.
pub(super) fn receiver(callable: &Callable) -> (Option<&'static str>, Vec<Json>) {
    match callable.receiver {
        Receiver::None => (None, vec![named("builtins", "staticmethod")]),
        Receiver::Class(_) => (Some("cls"), vec![named("builtins", "classmethod")]),
        _ => (Some("self"), Vec::new()),
    }
}

/// `@name.setter` in the class of that number.
pub(super) fn accessor(number: &TokenStream, name: &str, which: &str) -> Json {
    attribute(attribute(class(number), name), which)
}
