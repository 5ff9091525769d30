//! Modules: their members by the numbers of their records.

use proc_macro2::Span;

use super::attribute::constant;
use super::json::Json;
use super::types::{hint, named, value};
use super::{doc_entry, number, number_of, record, symbol};
use crate::attr::doc::Doc;
use crate::model::module::{Export, ExportKind, PyModule};
use crate::tokens::{quote, quote_spanned, TokenStream};

pub(super) fn declarative(module: &PyModule, krate: &TokenStream) -> TokenStream {
    let number = number();
    let number = quote!(#number);
    let (mut members, mut records) = (Vec::new(), TokenStream::new());
    for export in &module.exports {
        match &export.kind {
            ExportKind::Handle => members.push(member(export, &number, krate, &mut records)),
            ExportKind::Value(name, known, ty) => {
                let known = known.as_deref().map(value);
                let any = || named("typing", "Any");
                let ty = || (ty.as_ref()).map_or_else(any, |ty| hint("OUTPUT", ty, None));
                let json = constant(name, &number, known, ty, None);
                records.extend(record(&export.cfgs, &json));
            }
        }
    }
    let is_opaque = !module.inits.is_empty();
    let own = own(&module.name, &module.doc, &number, members, is_opaque);
    let handle = handle(krate, &number);
    quote! {
        #handle
        const _: () = {
            use #krate::__macro as __rt;
            #own
            #records
        };
    }
}

pub(super) fn opaque(name: &str, doc: &Doc, krate: &TokenStream) -> TokenStream {
    let number = number();
    let number = quote!(#number);
    let own = own(name, doc, &number, Vec::new(), true);
    let handle = handle(krate, &number);
    quote! {
        #handle
        const __PYROPE_STUB_RECORD: () = {
            use #krate::__macro as __rt;
            #own
        };
    }
}

pub(super) fn handle(krate: &TokenStream, number: &TokenStream) -> TokenStream {
    quote! {
        #[doc(hidden)]
        pub const __PYROPE_STUB: #krate::__macro::Handle = #krate::__macro::Handle::Record(#number);
    }
}

fn own(
    name: &str,
    doc: &Doc,
    number: &TokenStream,
    members: Vec<Json>,
    is_opaque: bool,
) -> TokenStream {
    let mut entries = vec![
        ("type", Json::text("module")),
        ("name", Json::text(name)),
        ("id", number_of(number)),
        ("members", Json::Array(members)),
        ("incomplete", Json::Bool(is_opaque)),
    ];
    entries.extend(doc_entry(doc));
    record(&[], &Json::Object(entries))
}

/// The number of an exported thing. What has no record, as exceptions and types of others, gets one here.
fn member(
    export: &Export,
    module: &TokenStream,
    krate: &TokenStream,
    records: &mut TokenStream,
) -> Json {
    let (ident, cfgs, symbol) = (&export.ident, &export.cfgs, symbol());
    let number = number();
    // What is no class is said at its name.
    let span = ident.span().resolved_at(Span::call_site());
    let handle = quote_spanned!(span=> {
        use __rt::ForeignHandle as _;
        #ident::__PYROPE_STUB.handle(__rt::ModuleMember::STUB)
    });
    records.extend(quote! {
        #(#cfgs)* #krate::__macro::stub_of_foreign!(#symbol, #number, #module, #handle);
    });
    // A member under a `cfg` that does not hold is one that no record has.
    let there = quote!(#handle.record_or(#number));
    if cfgs.is_empty() {
        return number_of(&there);
    }
    let conditions = cfgs.iter().map(crate::attr::helper::list_tokens);
    let all = crate::attr::condition::joined("all", conditions);
    number_of(&quote!({
        #(#cfgs)*
        { #there }
        #[cfg(not(#all))]
        { 1 }
    }))
}
