//! Finds the attributes that are ours among a user's, and takes them out.

use crate::attr::{read, Options};
use crate::error::Errors;
use crate::syntax::{Attribute, Ident, Meta};
use crate::tokens::{content_of, TokenStream};

/// Takes `#[pyo3(...)]` and `#[pyrope(...)]` out of `attrs` and reads their options.
pub(crate) fn take_helpers<O: Options>(
    options: &mut O,
    attrs: &mut Vec<Attribute>,
    errors: &mut Errors,
) {
    for tokens in take_lists(attrs, errors) {
        read(options, tokens, errors);
    }
}

/// Takes the helper attributes out of `attrs` and gives what is in their parentheses.
pub(crate) fn take_lists(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<TokenStream> {
    let mut lists = Vec::new();
    attrs.retain(|attr| {
        if !(attr.path().is_ident("pyo3") || attr.path().is_ident("pyrope")) {
            return true;
        }
        match &attr.meta {
            Meta::List(_, list) => lists.push(content_of(list)),
            Meta::Path(_) => {}
            Meta::NameValue(..) => errors.at(attr, "expected `#[pyo3(...)]`"),
        }
        false
    });
    lists
}

/// Takes the macro `name` out of the attributes of an item that it stands above already.
pub(crate) fn take_repeated(name: &str, attrs: &mut Vec<Attribute>, errors: &mut Errors) {
    attrs.retain(|attr| {
        let is_again = attribute_name(attr).is_some_and(|last| last == name);
        if is_again {
            errors.at(attr, format!("`#[{name}]` is given twice"));
        }
        !is_again
    });
}

/// The last segment of an attribute's path: `pymodule` for `#[pyo3::pymodule]`.
pub(crate) fn attribute_name(attr: &Attribute) -> Option<&Ident> {
    attr.path().segments.last().map(|segment| &segment.ident)
}

/// Takes the first attribute called `name` (by any path) out of `attrs`.
pub(crate) fn take(attrs: &mut Vec<Attribute>, name: &str) -> Option<Attribute> {
    let at = attrs
        .iter()
        .position(|attr| attribute_name(attr).is_some_and(|last| last == name))?;
    Some(attrs.remove(at))
}

/// The `cfg` attributes, which every generated part of a member repeats.
pub(crate) fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs
        .iter()
        .filter(|attr| attr.path().is_ident("cfg"))
        .cloned()
        .collect()
}

/// What is in the parentheses of a list attribute.
pub(crate) fn list_tokens(attr: &Attribute) -> TokenStream {
    match &attr.meta {
        Meta::List(_, list) => content_of(list),
        _ => TokenStream::new(),
    }
}
