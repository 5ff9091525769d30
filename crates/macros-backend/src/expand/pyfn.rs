//! `#[pyfn(module, ...)]` on functions inside a module's function. The body is looked at as tokens:
//! only statements that start with such an attribute are read.

use proc_macro2::TokenTree;

use crate::attr::helper::{list_tokens, take};
use crate::error::Errors;
use crate::expand::body::first_span;
use crate::expand::deprecation::deprecation;
use crate::expand::function::pyfunction;
use crate::parse::expr::until_comma;
use crate::parse::split::attributes_length;
use crate::parse::Function;
use crate::syntax::{self, parse2, parse_with, Attribute};
use crate::tokens::{content_of, grouped, quote, quote_spanned, TokenStream};

/// Replaces such functions in the body of `item` by the function, its handle and its export.
pub(crate) fn expand(item: &mut Function, krate: &TokenStream, default: &str, errors: &mut Errors) {
    let TokenTree::Group(body) = &item.body else {
        return;
    };
    if !mentions_pyfn(content_of(body)) {
        return;
    }
    let mut output = TokenStream::new();
    let trees: Vec<TokenTree> = content_of(body).into_iter().collect();
    let mut rest = &trees[..];
    while !rest.is_empty() {
        let attributes = attributes_length(rest);
        if attributes == 0 {
            output.extend([rest[0].clone()]);
            rest = &rest[1..];
            continue;
        }
        let length = statement_length(rest);
        let tokens: TokenStream = rest[..length].iter().cloned().collect();
        match mentions_pyfn(rest[..attributes].iter().cloned().collect()) {
            true => output.extend(statement(tokens, krate, default, errors)),
            false => output.extend(tokens),
        }
        rest = &rest[length..];
    }
    let replaced = grouped(body.delimiter(), output, body.span());
    item.body = replaced.into();
}

fn mentions_pyfn(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => content_of(&group)
            .into_iter()
            .next()
            .is_some_and(|first| matches!(first, TokenTree::Ident(word) if word == "pyfn")),
        _ => false,
    })
}

/// Up to the braces or the semicolon that ends the item after attributes.
fn statement_length(trees: &[TokenTree]) -> usize {
    let end = trees.iter().position(|tree| match tree {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        _ => false,
    });
    end.map_or(trees.len(), |end| end + 1)
}

fn statement(
    tokens: TokenStream,
    krate: &TokenStream,
    default: &str,
    errors: &mut Errors,
) -> TokenStream {
    let Some(mut function) = errors.take(parse2::<Function>(tokens.clone())) else {
        return tokens;
    };
    let Some(attr) = take(&mut function.attrs, "pyfn") else {
        return tokens;
    };
    let Some((module, options)) = errors.take(arguments(&attr)) else {
        return quote!(#function);
    };
    let ident = function.ident.clone();
    let notice = deprecation(&quote!(#krate), "pyfn", attr.path().span());
    let has_crate = options.to_string().contains("crate");
    let path = krate.to_string();
    let options = if has_crate {
        options
    } else {
        quote!(crate = #path, #options)
    };
    let expanded = pyfunction(default, options, quote!(#function));
    // What is no module is said of it.
    let module = quote_spanned! {first_span(&module)=>
        #krate::__macro::Borrow::<#krate::__macro::Bound<'_, #krate::__macro::PyModule>>::borrow(
            &#module
        )
    };
    quote! {
        #notice
        #expanded
        #krate::__macro::add_member(
            #module,
            #ident::__PYMODULE_ITEM,
            #krate::__macro::ModuleMember::ADD
        )?;
    }
}

/// The module's expression, and the options after it.
fn arguments(attr: &Attribute) -> syntax::Result<(TokenStream, TokenStream)> {
    let parser = |input: syntax::ParseStream<'_>| {
        let module = until_comma(input)?;
        input.maybe(",");
        Ok((module, input.parse()?))
    };
    parse_with(list_tokens(attr), parser).map_err(|_| {
        syntax::Error::new_spanned(
            attr.path(),
            "name the module to add the function to: `#[pyfn(m)]`",
        )
    })
}
