//! The records that describe a function to the runtime: signature, docstring.

use std::cell::{Cell, RefCell};

use proc_macro2::Literal;

use crate::attr::condition::joined;
use crate::attr::doc::{Doc, DocPart};
use crate::attr::helper::list_tokens;
use crate::expand::body::first_span;
use crate::expand::{c_string, texts};
use crate::model::method::Method;
use crate::model::param::Param;
use crate::model::signature::{Entry, Signature};
use crate::syntax::Attribute;
use crate::tokens::{quote, quote_spanned, ToTokens, TokenStream};

/// The signatures of a block of methods: one list, of which each C function knows its own by the number.
pub(crate) struct Signatures<'a> {
    /// The type that has the list, if it is not the class.
    block: Option<&'a TokenStream>,
    list: RefCell<Vec<TokenStream>>,
    count: Cell<usize>,
}

impl<'a> Signatures<'a> {
    pub(crate) fn new(block: Option<&'a TokenStream>) -> Self {
        Signatures {
            block,
            list: RefCell::default(),
            count: Cell::default(),
        }
    }

    /// What stands for the signature of a method.
    pub(crate) fn of(&self, method: &Method) -> TokenStream {
        let made = made(
            &method.name,
            Some(&quote!(__method)),
            &method.callable.signature,
        );
        self.add(&made, &method.cfgs)
    }

    /// The same for a special method: the names of its parameters, for messages.
    pub(crate) fn of_slot(&self, method: &Method) -> TokenStream {
        let params = method.callable.params.iter();
        let params = params.filter(|param| param.shape.is_visible());
        let names: Vec<String> = params.map(Param::name).collect();
        let arity = arity(names.len(), names.len(), 0);
        let names = names.iter().map(String::as_str);
        let texts = texts([&*method.name].into_iter().chain(names));
        self.add(&quote!(__method.plain(#texts, #arity)), &method.cfgs)
    }

    /// Where the condition does not hold something else has the number.
    fn add(&self, signature: &TokenStream, cfgs: &[Attribute]) -> TokenStream {
        let number = Literal::usize_unsuffixed(self.count.get());
        self.count.set(self.count.get() + 1);
        let mut list = self.list.borrow_mut();
        list.push(quote!(#(#cfgs)* #signature));
        if !cfgs.is_empty() {
            let all = joined("all", cfgs.iter().map(list_tokens));
            list.push(quote!(
                #[cfg(not(#all))]
                __rt::Signature::absent()
            ));
        }
        match self.block {
            Some(block) => quote!(__rt::nth::<#block, #number>()),
            None => quote!(__by.nth::<#number>()),
        }
    }

    /// The constant that has them, of the methods of `class`.
    pub(crate) fn constant(&self, class: &TokenStream) -> Option<TokenStream> {
        let list = self.list.take();
        if list.is_empty() {
            return None;
        }
        let count = Literal::usize_unsuffixed(self.count.get());
        let span = first_span(class);
        let method = quote_spanned!(span=> let __method = <#class as __rt::PyClass>::METHOD;);
        Some(quote! {
            const SIGNATURES: __rt::Signatures = {
                static __SIGS: [__rt::Signature; #count] = {
                    #method
                    [#(#list),*]
                };
                __rt::Signatures::new(&__SIGS)
            };
        })
    }
}

/// The signature, as a closure that gives it. `method` makes those of a class's methods.
pub(crate) fn signature(
    name: &str,
    method: Option<&TokenStream>,
    signature: &Signature,
) -> TokenStream {
    let signature = made(name, method, signature);
    // What it is made of is kept for ever; C functions find it by the type of the closure.
    quote! {
        || {
            static __SIG: __rt::Signature = #signature;
            &__SIG
        }
    }
}

fn made(name: &str, method: Option<&TokenStream>, signature: &Signature) -> TokenStream {
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
        return match method {
            Some(method) => quote!(#method.plain(#texts, #arity)),
            None => quote!(__rt::Signature::plain(#texts, #arity)),
        };
    }
    let keyword_only = signature
        .keyword_only
        .iter()
        .map(|entry| entry.default.is_none())
        .collect::<Vec<_>>();
    let made = quote! {
        __rt::Signature::new(#texts, #arity, &[#(#keyword_only),*], [#varargs, #varkeywords])
    };
    match method {
        Some(method) => quote!(#method.full(#made)),
        None => made,
    }
}

fn arity(positional: usize, positional_only: usize, required: usize) -> TokenStream {
    let numbers = [positional, positional_only, required];
    let numbers = &numbers.map(Literal::usize_unsuffixed)[..];
    quote!([#(#numbers),*])
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
