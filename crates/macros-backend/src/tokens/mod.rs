//! Writing tokens: what can be written, and [`quote!`](crate::tokens::quote).

mod read;
mod stream;
mod template;
#[cfg(test)]
mod tests;

use proc_macro2::{Group, Ident, Literal, Punct, Span, TokenTree};

pub(crate) use stream::{content_of, grouped, TokenStream};
pub(crate) use template::{
    each_param, fill, format_ident, one_param, quote, quote_spanned, Params,
};

/// What can be written as tokens.
pub(crate) trait ToTokens {
    /// Writes it at the end of `tokens`.
    fn to_tokens(&self, tokens: &mut TokenStream);

    fn to_token_stream(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        self.to_tokens(&mut tokens);
        tokens
    }

    fn into_token_stream(self) -> TokenStream
    where
        Self: Sized,
    {
        self.to_token_stream()
    }

    /// The number of items of a list, over which templates repeat.
    fn length(&self) -> Option<usize> {
        None
    }

    /// Writes one item of a list; what is none is all of it.
    fn item_to_tokens(&self, index: usize, tokens: &mut TokenStream) {
        let _ = index;
        self.to_tokens(tokens);
    }
}

/// Short ways to add to a stream.
pub(crate) trait TokenStreamExt {
    fn append(&mut self, tree: impl Into<TokenTree>);

    fn append_all<T: ToTokens>(&mut self, list: &[T]);
}

impl TokenStreamExt for TokenStream {
    fn append(&mut self, tree: impl Into<TokenTree>) {
        self.push(tree.into());
    }

    fn append_all<T: ToTokens>(&mut self, list: &[T]) {
        for each in list {
            each.to_tokens(self);
        }
    }
}

/// What is one token.
macro_rules! trees {
    ($($Tree:ty),*) => {$(
        impl ToTokens for $Tree {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                tokens.append(self.clone());
            }
        }
    )*};
}
trees!(TokenTree, Group, Ident, Punct, Literal);

/// What is a literal, with or without the name of its type.
macro_rules! literals {
    ($($Type:ty: $literal:ident),*) => {$(
        impl ToTokens for $Type {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                tokens.append(Literal::$literal(*self));
            }
        }
    )*};
}
literals!(usize: usize_suffixed);

impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Literal::string(self));
    }
}

impl ToTokens for String {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let word = if *self { "true" } else { "false" };
        tokens.append(Ident::new(word, Span::call_site()));
    }
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push_all(self.trees());
    }

    fn to_token_stream(&self) -> TokenStream {
        self.clone()
    }

    fn into_token_stream(self) -> TokenStream {
        self
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }

    fn length(&self) -> Option<usize> {
        (**self).length()
    }

    fn item_to_tokens(&self, index: usize, tokens: &mut TokenStream) {
        (**self).item_to_tokens(index, tokens);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(value) = self {
            value.to_tokens(tokens);
        }
    }
}

impl<T: ToTokens> ToTokens for [T] {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(self);
    }

    fn length(&self) -> Option<usize> {
        Some(self.len())
    }

    fn item_to_tokens(&self, index: usize, tokens: &mut TokenStream) {
        self[index].to_tokens(tokens);
    }
}

impl<T: ToTokens> ToTokens for Vec<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(self);
    }

    fn length(&self) -> Option<usize> {
        Some(self.len())
    }

    fn item_to_tokens(&self, index: usize, tokens: &mut TokenStream) {
        self[index].to_tokens(tokens);
    }
}
