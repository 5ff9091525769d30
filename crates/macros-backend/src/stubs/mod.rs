//! What tools that write stubs read: the second consumer of the model, beside `expand`.
//!
//! Each function, class, method, attribute and module leaves a record in the library: JSON in a static of
//! its own, see `stubs` in the runtime. Types of Rust become hints only where the compiler knows them, so
//! a record is a list of parts, of which some are constants of the user's types. Without the feature
//! `experimental-inspect` all of this is empty.

mod attribute;
mod class;
mod conversion;
mod function;
mod json;
mod methods;
mod module;
mod slot;
mod types;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};

use proc_macro2::Literal;

use crate::attr::doc::{Doc, DocPart};
use crate::expand::conversion::ImplGenerics;
use crate::model::class::Class;
use crate::model::conversion::Conversion;
use crate::model::function::PyFunction;
use crate::model::method::Methods;
use crate::model::module::PyModule;
use crate::syntax::{self};
use crate::tokens::{quote, TokenStream};
use json::Json;

/// Whether there are records at all.
pub(crate) const ON: bool = cfg!(feature = "experimental-inspect");

/// The record of a function, and the constant by which modules find it.
pub(crate) fn function(function: &PyFunction, krate: &TokenStream) -> TokenStream {
    if_on(|| function::record(function, krate))
}

/// The records of a class and of what comes from its fields, options and variants.
pub(crate) fn class(class: &Class) -> TokenStream {
    if_on(|| class::records(class))
}

/// The constant by which type hints find the class's record.
pub(crate) fn class_number() -> TokenStream {
    if_on(|| {
        let number = number();
        quote!(const STUB: u64 = #number;)
    })
}

/// The constant of a class's own conversion: `INPUT_TYPE` or `OUTPUT_TYPE`.
pub(crate) fn class_hint(constant: &str) -> TokenStream {
    if_on(|| conversion::of_class(constant))
}

/// The constant of a derived `FromPyObject`.
pub(crate) fn derived_input(of: &Conversion, generics: &ImplGenerics) -> TokenStream {
    if_on(|| conversion::input(of, &generics.a, &generics.py))
}

/// The constant of a derived `IntoPyObject`; `by_reference` if it is that of `&Foo`.
pub(crate) fn derived_output(
    of: &Conversion,
    generics: &ImplGenerics,
    by_reference: bool,
) -> TokenStream {
    if_on(|| conversion::output(of, by_reference.then_some(&generics.a), &generics.py))
}

/// The records of methods.
pub(crate) fn methods(methods: &Methods) -> TokenStream {
    if_on(|| methods::records(methods))
}

/// The record of a declarative module and of its constants, and the constant by which other modules find it.
pub(crate) fn module(module: &PyModule, krate: &TokenStream) -> TokenStream {
    if_on(|| module::declarative(module, krate))
}

/// The constant of what is broken: no record has that number.
pub(crate) fn no_record(krate: &TokenStream) -> TokenStream {
    if_on(|| module::handle(krate, &quote!(1)))
}

/// The same for a function that fills a module: what it adds is not known.
pub(crate) fn opaque_module(name: &str, doc: &Doc, krate: &TokenStream) -> TokenStream {
    if_on(|| module::opaque(name, doc, krate))
}

fn if_on(make: impl FnOnce() -> TokenStream) -> TokenStream {
    if ON {
        make()
    } else {
        TokenStream::new()
    }
}

/// A number for a record: as good as unique in a library, and the same whenever the crate is compiled.
fn number() -> Literal {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut hasher = DefaultHasher::new();
    COUNT.fetch_add(1, Ordering::Relaxed).hash(&mut hasher);
    for variable in ["CARGO_PKG_NAME", "CARGO_PKG_VERSION", "CARGO_CRATE_NAME"] {
        std::env::var(variable).ok().hash(&mut hasher);
    }
    // Zero means that there is none.
    Literal::u64_suffixed(hasher.finish().max(1))
}

/// The name of a static that readers find.
fn symbol() -> String {
    let number = number().to_string();
    format!("PYO3_INTROSPECTION_1_{}", number.trim_end_matches("u64"))
}

/// The static with a record.
fn record(cfgs: &[syntax::Attribute], content: &Json) -> TokenStream {
    let (symbol, parts) = (symbol(), content.parts());
    quote! {
        #(#cfgs)*
        const _: () = {
            const __PARTS: &[__rt::Json] = &[#(#parts),*];
            #[used]
            #[unsafe(export_name = #symbol)]
            pub static __RECORD: __rt::Record<{ __rt::json_len(__PARTS) }> =
                __rt::Record::new(__PARTS);
        };
    }
}

/// `number` as a string of JSON.
fn number_of(number: &TokenStream) -> Json {
    Json::Quoted(vec![quote!(__rt::Json::Number(#number))])
}

/// The entry of a docstring, if there is one.
fn doc_entry(doc: &Doc) -> Option<(&'static str, Json)> {
    let parts: Vec<TokenStream> = doc
        .parts
        .iter()
        .map(|part| match part {
            DocPart::Text(text) => quote!(__rt::Json::Text(#text)),
            DocPart::Expr(expr) => quote!(__rt::Json::Text(#expr)),
        })
        .collect();
    (!parts.is_empty()).then_some(("doc", Json::Quoted(parts)))
}
