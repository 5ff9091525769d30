//! Lists of tokens that stay in the macro's memory.

use std::fmt;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, LexError, Span, TokenTree};

/// Tokens, as a list.
///
/// Those of the compiler live in the compiler: joining, copying and reading them are calls of it, and macros join much
/// more than they write. So only what is in brackets is handed over, once they close, and all of it at the end.
#[derive(Clone, Default)]
pub(crate) struct TokenStream(Vec<TokenTree>);

impl TokenStream {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn push(&mut self, tree: TokenTree) {
        self.0.push(tree);
    }

    pub(crate) fn trees(&self) -> &[TokenTree] {
        &self.0
    }

    pub(crate) fn into_trees(self) -> Vec<TokenTree> {
        self.0
    }

    /// Adds copies.
    pub(crate) fn push_all(&mut self, trees: &[TokenTree]) {
        self.0.extend_from_slice(trees);
    }
}

/// A group that is blamed at `span`.
pub(crate) fn grouped(delimiter: Delimiter, content: TokenStream, span: Span) -> Group {
    let mut group = Group::new(delimiter, content.into());
    group.set_span(span);
    group
}

/// What stands in the brackets.
pub(crate) fn content_of(group: &Group) -> TokenStream {
    group.stream().into()
}

impl From<proc_macro2::TokenStream> for TokenStream {
    fn from(tokens: proc_macro2::TokenStream) -> Self {
        Self(tokens.into_iter().collect())
    }
}

impl From<TokenStream> for proc_macro2::TokenStream {
    fn from(tokens: TokenStream) -> Self {
        tokens.0.into_iter().collect()
    }
}

impl From<TokenTree> for TokenStream {
    fn from(tree: TokenTree) -> Self {
        Self(vec![tree])
    }
}

impl From<&[TokenTree]> for TokenStream {
    fn from(trees: &[TokenTree]) -> Self {
        Self(trees.to_vec())
    }
}

impl FromStr for TokenStream {
    type Err = LexError;

    fn from_str(text: &str) -> Result<Self, LexError> {
        text.parse().map(proc_macro2::TokenStream::into)
    }
}

impl IntoIterator for TokenStream {
    type Item = TokenTree;
    type IntoIter = std::vec::IntoIter<TokenTree>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<TokenTree> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenTree>>(trees: I) -> Self {
        Self(trees.into_iter().collect())
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(streams: I) -> Self {
        let mut all = Self::new();
        all.extend(streams);
        all
    }
}

impl Extend<TokenTree> for TokenStream {
    fn extend<I: IntoIterator<Item = TokenTree>>(&mut self, trees: I) {
        self.0.extend(trees);
    }
}

impl Extend<TokenStream> for TokenStream {
    fn extend<I: IntoIterator<Item = TokenStream>>(&mut self, streams: I) {
        for mut stream in streams {
            self.0.append(&mut stream.0);
        }
    }
}

impl fmt::Display for TokenStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        proc_macro2::TokenStream::from(self.clone()).fmt(f)
    }
}
