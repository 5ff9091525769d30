//! The records that describe a function to the runtime: signature, docstring.

use proc_macro2::TokenStream;

use crate::attr::doc::{Doc, DocPart};
use crate::expand::{c_string, texts};
use crate::model::method::Method;
use crate::model::param::Param;
use crate::model::signature::{Entry, Signature};
use crate::tokens::{quote, ToTokens};

/// The signature, as a closure that gives it. `method` makes those of a class's methods.
pub(crate) fn signature(
    name: &str,
    method: Option<&TokenStream>,
    signature: &Signature,
) -> TokenStream {
    let entries = signature.positional.iter().chain(&signature.keyword_only);
    let entries = entries
        .chain(&signature.varargs)
        .chain(&signature.varkeywords);
    let names = entries.map(|entry: &Entry| entry.name.as_str());
    let texts = texts([name].into_iter().chain(names));
    let arity = arity(
        signature.positional.len(),
        signature.positional_only,
        signature.required(),
    );
    let (varargs, varkeywords) = (signature.varargs.is_some(), signature.varkeywords.is_some());
    if signature.keyword_only.is_empty() && !varargs && !varkeywords {
        return given_by(&match method {
            Some(method) => quote!(#method.plain(#texts, #arity)),
            None => quote!(__rt::Signature::plain(#texts, #arity)),
        });
    }
    let keyword_only = signature
        .keyword_only
        .iter()
        .map(|entry| entry.default.is_none())
        .collect::<Vec<_>>();
    let made = quote! {
        __rt::Signature::new(#texts, #arity, &[#(#keyword_only),*], [#varargs, #varkeywords])
    };
    given_by(&match method {
        Some(method) => quote!(#method.full(#made)),
        None => made,
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
    let arity = arity(names.len(), names.len(), 0);
    let names = names.iter().map(String::as_str);
    let texts = texts([&*method.name].into_iter().chain(names));
    given_by(&quote!(__METHOD.plain(#texts, #arity)))
}

fn arity(positional: usize, positional_only: usize, required: usize) -> TokenStream {
    let numbers = [positional, positional_only, required];
    let numbers = &numbers.map(proc_macro2::Literal::usize_unsuffixed)[..];
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

/// A docstring as a C string expression.
pub(crate) fn doc(rt: &TokenStream, doc: &Doc) -> TokenStream {
    match doc_parts(None, doc) {
        Ok(text) => c_string(&text).into_token_stream(),
        Err(parts) => quote!(#rt::cstr_concat!(#(#parts),*)),
    }
}

/// Texts, the last one of which is a docstring, after `head` (a text signature) if there is one. `rt` is the way to
/// what macros refer to.
pub(crate) fn documented(
    rt: &TokenStream,
    before: &[&str],
    head: Option<&str>,
    doc: &Doc,
) -> TokenStream {
    let before = before.iter().copied();
    match doc_parts(head, doc) {
        Ok(text) => texts(before.chain([&*text])).into_token_stream(),
        Err(parts) => {
            let before = texts(before);
            quote!(#rt::texts_concat!(#before, #(#parts),*))
        }
    }
}

/// The text, or the constants that it consists of.
fn doc_parts(head: Option<&str>, doc: &Doc) -> Result<String, Vec<TokenStream>> {
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
        return Ok(text);
    }
    if !text.is_empty() {
        parts.push(quote!(#text));
    }
    Err(parts)
}
