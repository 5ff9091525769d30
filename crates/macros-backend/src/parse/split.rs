//! Cuts a stream of items apart at token level, without looking into their bodies.

use crate::tokens::TokenStream;
use proc_macro2::{Delimiter, TokenTree};

/// The items of a block (`impl`, `mod`, a function's body), and the inner attributes before them.
pub(crate) struct Items {
    pub(crate) inner: TokenStream,
    pub(crate) items: Vec<TokenStream>,
}

/// Splits the content of a braced block. A trailing half-typed item is an item too.
pub(crate) fn split(tokens: TokenStream) -> Items {
    let trees = tokens.into_trees();
    let mut at = 0;
    while is_punct(trees.get(at), '#') && is_punct(trees.get(at + 1), '!') {
        at += 3;
    }
    let at = at.min(trees.len());
    let inner = trees[..at].into();
    let mut items = Vec::new();
    let mut rest = &trees[at..];
    while !rest.is_empty() {
        let (item, tail) = rest.split_at(item_length(rest));
        items.push(item.into());
        rest = tail;
    }
    Items { inner, items }
}

/// Tokens up to the end of the first item: its `;`, or its braced body unless it is of the kind
/// whose braces belong to a value.
fn item_length(trees: &[TokenTree]) -> usize {
    let only_semicolon = ends_at_semicolon(trees);
    for (i, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Punct(p) if p.as_char() == ';' => return i + 1,
            TokenTree::Group(g) if g.delimiter() == Delimiter::Brace && !only_semicolon => {
                return i + 1
            }
            _ => {}
        }
    }
    trees.len()
}

fn ends_at_semicolon(trees: &[TokenTree]) -> bool {
    let mut idents = trees
        .iter()
        .skip(attributes_length(trees))
        .filter_map(|tree| match tree {
            TokenTree::Ident(ident) => Some(ident.to_string()),
            _ => None,
        });
    let Some(kind) = idents.find(|word| word != "pub" && word != "default") else {
        return false;
    };
    match kind.as_str() {
        "use" | "static" | "type" => true,
        "const" => !matches!(
            idents.next().as_deref(),
            Some("fn" | "unsafe" | "async" | "extern")
        ),
        _ => false,
    }
}

/// Number of tokens in the outer attributes at the start.
pub(crate) fn attributes_length(trees: &[TokenTree]) -> usize {
    let mut at = 0;
    while is_punct(trees.get(at), '#') && matches!(trees.get(at + 1), Some(TokenTree::Group(_))) {
        at += 2;
    }
    at
}

pub(crate) fn is_punct(tree: Option<&TokenTree>, c: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(p)) if p.as_char() == c)
}
