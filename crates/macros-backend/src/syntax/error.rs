//! Mistakes and where they are.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, Span, TokenTree};

use super::ends_of;

use crate::tokens::{grouped, ToTokens, TokenStream};

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// One mistake or several.
#[derive(Debug)]
pub(crate) struct Error {
    messages: Vec<Message>,
}

#[derive(Debug)]
struct Message {
    first: Span,
    last: Span,
    text: String,
}

impl Error {
    /// A mistake at one place.
    pub(crate) fn new(span: Span, text: impl Into<String>) -> Self {
        Self::between(span, span, text.into())
    }

    /// A mistake that covers `code`.
    pub(crate) fn new_spanned(code: &dyn ToTokens, text: impl Into<String>) -> Self {
        let (first, last) = ends_of(code);
        Self::between(first, last, text.into())
    }

    fn between(first: Span, last: Span, text: String) -> Self {
        let messages = vec![Message { first, last, text }];
        Self { messages }
    }

    /// Where the first mistake is.
    pub(crate) fn span(&self) -> Span {
        self.messages
            .first()
            .map_or_else(Span::call_site, |message| {
                message.first.join(message.last).unwrap_or(message.first)
            })
    }

    /// Adds the mistakes of another error.
    pub(crate) fn combine(&mut self, other: Self) {
        self.messages.extend(other.messages);
    }

    /// One `compile_error!` for each mistake. The compiler blames what is between a macro's path and its argument.
    pub(crate) fn to_compile_error(&self) -> TokenStream {
        let mut trees: Vec<TokenTree> = Vec::new();
        for Message { first, last, text } in &self.messages {
            for word in ["core", "compile_error"] {
                for spacing in [Spacing::Joint, Spacing::Alone] {
                    trees.push(mark(':', spacing, *first));
                }
                trees.push(Ident::new(word, *first).into());
            }
            trees.push(mark('!', Spacing::Alone, *first));
            let mut text = Literal::string(text);
            text.set_span(*last);
            let braces = grouped(Delimiter::Brace, TokenTree::from(text).into(), *last);
            trees.push(braces.into());
        }
        trees.into_iter().collect()
    }
}

fn mark(mark: char, spacing: Spacing, span: Span) -> TokenTree {
    let mut punct = Punct::new(mark, spacing);
    punct.set_span(span);
    punct.into()
}
