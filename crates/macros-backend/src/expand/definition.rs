//! The records that describe a function to the runtime: signature, docstring.

use proc_macro2::TokenStream;
use quote::quote;

use crate::attr::doc::{Doc, DocPart};
use crate::expand::c_string;
use crate::model::method::Method;
use crate::model::param::Param;
use crate::model::signature::{Entry, Signature};

/// The signature, as a closure that gives it. `method` makes those of a class's methods.
pub(crate) fn signature(
    name: &str,
    method: Option<&TokenStream>,
    signature: &Signature,
) -> TokenStream {
    let names = signature
        .positional
        .iter()
        .chain(&signature.keyword_only)
        .map(|entry| &entry.name);
    let names = quote!(&[#(#names),*]);
    let arity = arity(
        signature.positional.len(),
        signature.positional_only,
        signature.required(),
    );
    let is_plain = signature.keyword_only.is_empty()
        && signature.varargs.is_none()
        && signature.varkeywords.is_none();
    if is_plain {
        return given_by(&match method {
            Some(method) => quote!(#method.plain(#name, #names, #arity)),
            None => quote!(__rt::Signature::plain(#name, "", #names, #arity)),
        });
    }
    let (make, class) = match method {
        Some(method) => (quote!(#method.full), None),
        None => (quote!(__rt::Signature::new), Some(quote!("",))),
    };
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
    given_by(&quote! {
        #make(
            #name,
            #class
            #names,
            #arity,
            &[#(#keyword_only),*],
            #varargs,
            #varkeywords
        )
    })
}

/// The signature of a special method: the names of its parameters, for messages.
pub(crate) fn slot_signature(method: &Method) -> TokenStream {
    let names: Vec<String> = method
        .callable
        .params
        .iter()
        .filter(|param| param.shape.is_visible())
        .map(Param::name)
        .collect();
    let (method, arity) = (&method.name, arity(names.len(), names.len(), 0));
    given_by(&quote!(__METHOD.plain(#method, &[#(#names),*], #arity)))
}

fn arity(positional: usize, positional_only: usize, required: usize) -> TokenStream {
    let numbers = [positional, positional_only, required];
    let numbers = numbers.map(proc_macro2::Literal::usize_unsuffixed);
    quote!([#(#numbers),*])
}

/// What a function's signature is made of is kept for ever; C functions find it by the type of the closure.
fn given_by(signature: &TokenStream) -> TokenStream {
    quote! {
        || {
            static __SIG: __rt::Signature = #signature;
            &__SIG
        }
    }
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
