//! Writing: from the model to tokens. Nothing here can fail.

pub(crate) mod argument;
pub(crate) mod body;
mod claims;
pub(crate) mod class;
pub(crate) mod conversion;
pub(crate) mod coroutine;
pub(crate) mod definition;
pub(crate) mod deprecation;
pub(crate) mod enums;
pub(crate) mod field;
pub(crate) mod from_object;
pub(crate) mod function;
pub(crate) mod into_object;
pub(crate) mod methods;
pub(crate) mod module;
pub(crate) mod pyfn;
pub(crate) mod rich;
pub(crate) mod slots;
pub(crate) mod structs;

use proc_macro2::Span;

use crate::attr::Given;
use crate::syntax::{self, Path};
use crate::tokens::{quote, ToTokens, TokenStream};

/// The path of the crate that generated code calls.
pub(crate) fn krate(default: &str, option: Option<&Given<Path>>) -> TokenStream {
    if let Some(given) = option {
        return given.value.to_token_stream();
    }
    let name = syntax::Ident::new(default.trim_start_matches("::"), Span::call_site());
    quote!(::#name)
}

/// The same path, with a macro of which the compiler says at `span` what it has to say.
pub(crate) fn krate_at(krate: &TokenStream, span: Span) -> TokenStream {
    let at = |mut tree: proc_macro2::TokenTree| {
        tree.set_span(span.resolved_at(tree.span()));
        tree
    };
    krate.clone().into_iter().map(at).collect()
}

/// A string literal of texts one behind the other, each with a NUL at its end, which is how the runtime keeps what has
/// several. What comes after a NUL in a text is lost; the checks have refused those.
pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> proc_macro2::Literal {
    let mut all = String::new();
    for text in texts {
        all.push_str(before_nul(text));
        all.push('\0');
    }
    proc_macro2::Literal::string(&all)
}

/// A C string literal. Bytes after a NUL are lost; the checks have refused those.
pub(crate) fn c_string(text: &str) -> proc_macro2::Literal {
    let text = std::ffi::CString::new(before_nul(text)).unwrap_or_default();
    proc_macro2::Literal::c_string(&text)
}

fn before_nul(text: &str) -> &str {
    match text.find('\0') {
        Some(at) => &text[..at],
        None => text,
    }
}
