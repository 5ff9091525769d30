//! One special method from two sides: from an option of `#[pyclass]`, and from `#[pymethods]`.
//!
//! Neither macro sees what the other one does, but the compiler sees both: each side implements a trait of the
//! special method's name. Two of these are an error at the user's tokens, and one costs nothing.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};

use crate::model::class::Class;
use crate::model::method::{Kind, Methods};
use crate::syntax::{Attribute, Ident};

const COMPARISONS: [&str; 7] = [
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__richcmp__",
];

/// What the options of a class make.
pub(crate) fn of_options(class: &Class) -> TokenStream {
    let options = &class.options;
    let single = [
        options.hash.as_ref().map(|given| (&given.key, "__hash__")),
        options.str_.as_ref().map(|given| (&given.key, "__str__")),
        options.new.as_ref().map(|given| (&given.key, "__new__")),
        options
            .generic
            .as_ref()
            .map(|given| (&given.key, "__class_getitem__")),
    ];
    let comparison = options.eq.as_ref().or(options.eq_int.as_ref());
    let comparisons = comparison
        .into_iter()
        .flat_map(|given| COMPARISONS.map(|name| (&given.key, name)));
    let claims = single.into_iter().flatten().chain(comparisons);
    let class = class.item.ident.to_token_stream();
    claims
        .map(|(key, name)| claim(&class, name, key.span(), &[]))
        .collect()
}

/// What methods make that an option could make too.
pub(crate) fn of_methods(methods: &Methods) -> TokenStream {
    let class = methods.class.to_token_stream();
    let claims = methods.methods.iter().filter_map(|method| {
        let name = &*method.name;
        let could_be_an_option = match method.kind {
            Kind::New => true,
            Kind::Slot(_) => COMPARISONS.contains(&name) || matches!(name, "__hash__" | "__str__"),
            Kind::Class => name == "__class_getitem__",
            _ => false,
        };
        could_be_an_option.then(|| claim(&class, name, method.blame, &method.cfgs))
    });
    claims.collect()
}

fn claim(class: &TokenStream, name: &str, span: Span, cfgs: &[Attribute]) -> TokenStream {
    let span = span.resolved_at(Span::call_site());
    let name = Ident::new(name, span);
    let claim = quote_spanned!(span=> impl __rt::#name for #class {});
    quote!(#(#cfgs)* #claim)
}
