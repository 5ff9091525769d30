//! The shapes of Rust that the macros look into: heads of items, attributes, types, generics.
//!
//! A parser of all of Rust takes longer to compile than these macros themselves. Here is what they ask about; what
//! nobody asks about (bounds, constants, discriminants) is kept as tokens up to its end, and left to the compiler, which
//! says what is wrong with it.

mod data;
mod error;
mod generics;
mod input;
pub(crate) mod literal;
mod meta;
#[cfg(test)]
mod oracle;
mod path;
#[cfg(test)]
mod tests;
mod ty;

pub(crate) use data::{Data, DeriveInput, Enum, Fields, FieldsKind, Variant, Visibility};
pub(crate) use error::{Error, Result};
pub(crate) use generics::{GenericParam, Generics, Lifetime, WhereClause};
pub(crate) use input::{parse2, parse_with, Input, Parse, ParseStream};
pub(crate) use literal::{LitBool, LitStr};
pub(crate) use meta::{Attribute, Meta};
pub(crate) use path::{GenericArgument, Path, PathArguments};
pub(crate) use proc_macro2::Ident;
pub(crate) use ty::{ReturnType, Type};

use proc_macro2::{Span, TokenTree};

use crate::tokens::ToTokens;

/// An identifier's text without `r#`.
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").unwrap_or(&text).to_owned()
}

/// Where some code stands, or the first token of it where the compiler cannot join places.
pub(crate) fn span_of(code: &dyn ToTokens) -> Span {
    let (first, last) = ends_of(code);
    first.join(last).unwrap_or(first)
}

/// The places of the first and the last token.
fn ends_of(code: &dyn ToTokens) -> (Span, Span) {
    match code.to_token_stream().trees() {
        [first, .., last] => (first.span(), last.span()),
        [only] => (only.span(), only.span()),
        [] => (Span::call_site(), Span::call_site()),
    }
}

impl Type {
    pub(crate) fn span(&self) -> Span {
        span_of(self)
    }
}

impl Path {
    pub(crate) fn span(&self) -> Span {
        span_of(self)
    }
}

/// A mark of one character, at a place.
pub(crate) fn punct(mark: char, span: Span) -> TokenTree {
    let mut punct = proc_macro2::Punct::new(mark, proc_macro2::Spacing::Alone);
    punct.set_span(span);
    punct.into()
}
