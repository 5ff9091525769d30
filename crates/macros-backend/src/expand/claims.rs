//! One special method from two sides: from an option of `#[pyclass]`, and from `#[pymethods]`.
//!
//! Neither macro sees what the other one does, but the compiler sees both: each side leaves a function, which
//! nobody calls, with the special method in its name. Two of these are an error at the user's tokens.

use proc_macro2::Span;

use crate::model::class::Class;
use crate::model::method::{Kind, Methods};
use crate::syntax::Ident;
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

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
pub(crate) fn of_options(class: &Class) -> Option<TokenStream> {
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
    let claims: Vec<_> = claims.map(|(key, name)| claim(name, key.span())).collect();
    let class = &class.item.ident;
    (!claims.is_empty()).then(|| quote!(impl #class { #(#claims)* }))
}

/// What methods make that an option could make too.
pub(crate) fn of_methods(methods: &Methods) -> Option<TokenStream> {
    let claims = methods.methods.iter().filter_map(|method| {
        let name = &*method.name;
        let could_be_an_option = match method.kind {
            Kind::New => true,
            Kind::Slot(_) => COMPARISONS.contains(&name) || matches!(name, "__hash__" | "__str__"),
            Kind::Class => name == "__class_getitem__",
            _ => false,
        };
        let cfgs = &method.cfgs;
        could_be_an_option.then(|| {
            let claim = claim(name, method.blame);
            quote!(#(#cfgs)* #claim)
        })
    });
    let claims: Vec<_> = claims.collect();
    let class = methods.class.to_token_stream();
    (!claims.is_empty()).then(|| quote!(impl #class { #(#claims)* }))
}

/// The message shows the name, which is none that a function of the user's has.
fn claim(name: &str, span: Span) -> TokenStream {
    let span = span.resolved_at(Span::call_site());
    let name = Ident::new(&format!("{name}in_python"), span);
    quote_spanned!(span=> fn #name() {})
}
