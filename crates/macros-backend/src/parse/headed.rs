//! Items that end with a body, read without a look into it: syn goes through all it is given, groups included, before
//! it begins, and macros are compiled without optimisation.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parse;

/// What is before a body, which it has as a token tree.
pub(crate) trait Headed: Parse {
    /// Puts the body in its place.
    fn set_body(&mut self, body: Group);
}

/// Reads an item.
///
/// # Errors
/// Those of reading all of it.
pub(crate) fn read<T: Headed>(tokens: TokenStream) -> syn::Result<T> {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    match trees.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
            let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
            empty.set_span(body.span());
            trees.push(empty.into());
            match syn::parse2::<T>(trees.iter().cloned().collect()) {
                Ok(mut item) => {
                    item.set_body(body);
                    Ok(item)
                }
                // Something in the head, which is blamed at the tokens as they stand.
                Err(_) => {
                    trees.pop();
                    trees.push(body.into());
                    syn::parse2(trees.into_iter().collect())
                }
            }
        }
        last => syn::parse2(trees.into_iter().chain(last).collect()),
    }
}
