//! The records that describe a function to the runtime: signature, docstring.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::attr::doc::{Doc, DocPart};
use crate::expand::c_string;
use crate::model::method::Method;
use crate::model::param::Param;
use crate::model::signature::{Convention, Entry, Signature};

/// `static __SIG: Signature = ...;`. `class` is an expression of the class's Python name.
pub(crate) fn signature(name: &str, class: &TokenStream, signature: &Signature) -> TokenStream {
    let names = signature
        .positional
        .iter()
        .chain(&signature.keyword_only)
        .map(|entry| &entry.name);
    let (positional, positional_only) = (signature.positional.len(), signature.positional_only);
    let required = signature.required();
    let keyword_only = signature
        .keyword_only
        .iter()
        .map(|entry| entry.default.is_none());
    let name_of = |entry: &Option<Entry>| {
        entry
            .as_ref()
            .map_or(String::new(), |entry| entry.name.clone())
    };
    let (varargs, varkeywords) = (name_of(&signature.varargs), name_of(&signature.varkeywords));
    quote! {
        static __SIG: __rt::Signature = __rt::Signature::new(
            #name,
            #class,
            &[#(#names),*],
            __rt::Arity {
                positional: #positional,
                positional_only: #positional_only,
                required: #required
            },
            &[#(#keyword_only),*],
            #varargs,
            #varkeywords
        );
    }
}

/// `static NAME: Signature = ...;` of a special method: the names of its parameters, for messages.
pub(crate) fn slot_signature(name: &Ident, method: &Method, class: &TokenStream) -> TokenStream {
    let names: Vec<String> = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible())
        .map(Param::name)
        .collect();
    let (method, count) = (&method.name, names.len());
    quote! {
        static #name: __rt::Signature = __rt::Signature::new(
            #method,
            <#class as __rt::PyClass>::NAME,
            &[#(#names),*],
            __rt::Arity { positional: #count, positional_only: #count, required: 0 },
            &[],
            "",
            ""
        );
    }
}

/// The keyword of a calling convention in the runtime's macros.
pub(crate) fn convention(signature: &Signature) -> Ident {
    let word = match signature.convention() {
        Convention::NoArgs => "noargs",
        Convention::Keywords => "keywords",
    };
    Ident::new(word, Span::call_site())
}

/// A docstring as a C string expression, after `head` (a text signature) if there is one.
pub(crate) fn doc(head: Option<&str>, doc: &Doc) -> TokenStream {
    let mut text = head
        .map(|head| format!("{head}\n--\n\n"))
        .unwrap_or_default();
    let mut parts = Vec::new();
    for part in &doc.parts {
        match part {
            DocPart::Text(more) => text.push_str(more),
            DocPart::Expr(expr) => {
                if !text.is_empty() {
                    let text = std::mem::take(&mut text);
                    parts.push(quote!(#text));
                }
                parts.push(expr.clone());
            }
        }
    }
    if parts.is_empty() {
        let literal = c_string(&text);
        return quote!(#literal);
    }
    if !text.is_empty() {
        parts.push(quote!(#text));
    }
    quote!(__rt::cstr_concat!(#(#parts),*))
}
