//! The `signature = (...)` option.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{parenthesized, Ident, LitStr, Token};

use crate::attr::value::{equals, Value};
use crate::parse::expr::until_comma;

/// A Python parameter list: `(a, /, b = 1, *args, c, **kwargs) -> "hint"`.
pub(crate) struct SignatureOption {
    pub(crate) parts: Vec<Part>,
    /// Type hint of the result.
    pub(crate) returns: Option<LitStr>,
}

/// One place of the list, in the order given.
pub(crate) enum Part {
    /// `a`, `a = 1`, `a: "int" = 1`.
    Param(PartParam),
    /// `/`.
    Slash(Token![/]),
    /// A bare `*`.
    Star(Token![*]),
    /// `*args`.
    Varargs(PartParam),
    /// `**kwargs`.
    Varkeywords(PartParam),
}

pub(crate) struct PartParam {
    pub(crate) ident: Ident,
    pub(crate) hint: Option<LitStr>,
    pub(crate) default: Option<TokenStream>,
}

impl Value for SignatureOption {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        equals(key, input)?;
        if !input.peek(syn::token::Paren) {
            return Err(input.error(format!("expected `{key} = (...)`, Python's parameters")));
        }
        let content;
        parenthesized!(content in input);
        let mut parts = Vec::new();
        while !content.is_empty() {
            parts.push(part(&content)?);
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        let returns = match input.parse::<Option<Token![->]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Self { parts, returns })
    }
}

fn part(input: ParseStream<'_>) -> syn::Result<Part> {
    if input.peek(Token![/]) {
        return input.parse().map(Part::Slash);
    }
    if !input.peek(Token![*]) {
        return param(input).map(Part::Param);
    }
    let star: Token![*] = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(Part::Star(star));
    }
    let is_double = input.parse::<Option<Token![*]>>()?.is_some();
    let param = param(input)?;
    if param.default.is_some() {
        let stars = if is_double { "**" } else { "*" };
        let message = format!("`{stars}{}` cannot have a default", param.ident);
        return Err(syn::Error::new(param.ident.span(), message));
    }
    Ok(if is_double {
        Part::Varkeywords(param)
    } else {
        Part::Varargs(param)
    })
}

fn param(input: ParseStream<'_>) -> syn::Result<PartParam> {
    let ident = input.call(Ident::parse_any).map_err(|error| {
        syn::Error::new(
            error.span(),
            "expected a parameter's name, `/`, `*`, `*args` or `**kwargs`",
        )
    })?;
    let hint = match input.parse::<Option<Token![:]>>()? {
        Some(_) => Some(input.parse::<LitStr>().map_err(|error| {
            syn::Error::new(error.span(), "a type hint is a string: `a: \"int\"`")
        })?),
        None => None,
    };
    let default = match input.parse::<Option<Token![=]>>()? {
        Some(_) => Some(until_comma(input)?),
        None => None,
    };
    Ok(PartParam {
        ident,
        hint,
        default,
    })
}
