//! The `signature = (...)` option.

use proc_macro2::{Delimiter, TokenTree};

use crate::attr::value::{equals, Value};
use crate::parse::expr::until_comma;
use crate::syntax::{self, Ident, Input, LitStr, ParseStream};
use crate::tokens::TokenStream;

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
    Slash(TokenTree),
    /// A bare `*`.
    Star(TokenTree),
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
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        equals(key, input)?;
        if !input.peek_group(Delimiter::Parenthesis) {
            return Err(input.error(format!("expected `{key} = (...)`, Python's parameters")));
        }
        let mut content = Input::inside(&input.group(Delimiter::Parenthesis)?);
        let mut parts = Vec::new();
        while !content.is_empty() {
            parts.push(part(&mut content)?);
            if !content.is_empty() {
                content.token(",")?;
            }
        }
        let returns = match input.maybe("->") {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Self { parts, returns })
    }
}

fn part(input: ParseStream<'_>) -> syntax::Result<Part> {
    if input.peek("/") {
        return input.parse().map(Part::Slash);
    }
    if !input.peek("*") {
        return param(input).map(Part::Param);
    }
    let star: TokenTree = input.parse()?;
    if input.is_empty() || input.peek(",") {
        return Ok(Part::Star(star));
    }
    let is_double = input.maybe("*").is_some();
    let param = param(input)?;
    if param.default.is_some() {
        let stars = if is_double { "**" } else { "*" };
        let message = format!("`{stars}{}` cannot have a default", param.ident);
        return Err(syntax::Error::new(param.ident.span(), message));
    }
    Ok(if is_double {
        Part::Varkeywords(param)
    } else {
        Part::Varargs(param)
    })
}

fn param(input: ParseStream<'_>) -> syntax::Result<PartParam> {
    let ident = input.any_ident().map_err(|error| {
        syntax::Error::new(
            error.span(),
            "expected a parameter's name, `/`, `*`, `*args` or `**kwargs`",
        )
    })?;
    let hint = match input.maybe(":") {
        Some(_) => Some(input.parse::<LitStr>().map_err(|error| {
            syntax::Error::new(error.span(), "a type hint is a string: `a: \"int\"`")
        })?),
        None => None,
    };
    let default = match input.maybe("=") {
        Some(_) => Some(until_comma(input)?),
        None => None,
    };
    Ok(PartParam {
        ident,
        hint,
        default,
    })
}
