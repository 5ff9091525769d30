//! The collector of mistakes: every rule reports here, and all of them reach the user together.

use std::fmt::Display;

use crate::syntax::{self, Attribute};
use crate::tokens::{quote, ToTokens, TokenStream};
use proc_macro2::Span;

/// Mistakes found so far in one item.
#[derive(Default)]
pub(crate) struct Errors {
    found: Option<syntax::Error>,
    /// Those that hold under a condition only the compiler knows, as it will report them.
    conditional: TokenStream,
}

impl Errors {
    /// Reports a mistake that covers `tokens` of the user's code.
    pub(crate) fn at(&mut self, tokens: &dyn ToTokens, message: impl Display) {
        self.add(syntax::Error::new_spanned(tokens, message.to_string()));
    }

    /// Reports a mistake at one place of the user's code.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.add(syntax::Error::new(span, message.to_string()));
    }

    /// Takes over an error of the parser.
    pub(crate) fn add(&mut self, error: syntax::Error) {
        match &mut self.found {
            Some(first) => first.combine(error),
            None => self.found = Some(error),
        }
    }

    /// The value, or nothing after taking over the error.
    pub(crate) fn take<T>(&mut self, result: syntax::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// Reports the mistakes of one case where `cfg` holds.
    pub(crate) fn add_case(&mut self, cfg: &Attribute, case: Self) {
        let errors = case.into_tokens();
        if !errors.is_empty() {
            self.conditional
                .extend(quote!(#cfg const _: () = { #errors };));
        }
    }

    /// Whether no mistake is certain.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_none()
    }

    /// One `compile_error!` for each mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let found = self.found.map(|error| error.to_compile_error());
        found.into_iter().chain([self.conditional]).collect()
    }
}
