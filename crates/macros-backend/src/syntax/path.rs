//! Paths, those of types with their arguments.

use proc_macro2::{Delimiter, Ident, TokenTree};

use super::{Lifetime, Parse, ParseStream, Result, Type};

use crate::tokens::{ToTokens, TokenStream};

/// A path, printed as it stands.
#[derive(Clone)]
pub(crate) struct Path {
    tokens: TokenStream,
    /// Without those of a leading `<T as Trait>`.
    pub(crate) segments: Vec<PathSegment>,
    /// Whether it begins with a name.
    is_relative: bool,
}

#[derive(Clone)]
pub(crate) struct PathSegment {
    pub(crate) ident: Ident,
    pub(crate) arguments: PathArguments,
}

#[derive(Clone)]
pub(crate) enum PathArguments {
    None,
    /// `<A, B>`.
    AngleBracketed(Vec<GenericArgument>),
    /// `(A, B) -> C`.
    Parenthesized,
}

#[derive(Clone)]
pub(crate) enum GenericArgument {
    Lifetime(Lifetime),
    Type(Type),
    /// A constant, or what an associated type is.
    Other,
}

impl Path {
    /// A path without arguments.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn parse_mod_style(input: ParseStream<'_>) -> Result<Self> {
        let start = input.position();
        input.enter();
        let is_relative = input.maybe("::").is_none();
        let mut segments = Vec::new();
        loop {
            segments.push(PathSegment {
                ident: input.any_ident()?,
                arguments: PathArguments::None,
            });
            if input.maybe("::").is_none() {
                break;
            }
        }
        Ok(Self {
            tokens: input.since(start),
            segments,
            is_relative,
        })
    }

    /// What could not be read.
    pub(super) fn unread(tokens: TokenStream) -> Self {
        Self {
            tokens,
            segments: Vec::new(),
            is_relative: false,
        }
    }

    pub(crate) fn is_ident(&self, name: &str) -> bool {
        self.get_ident().is_some_and(|ident| ident == name)
    }

    /// The name that is all of the path.
    pub(crate) fn get_ident(&self) -> Option<&Ident> {
        match &*self.segments {
            [PathSegment {
                ident,
                arguments: PathArguments::None,
            }] if self.is_relative => Some(ident),
            _ => None,
        }
    }
}

impl Parse for Path {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let start = input.position();
        let mut is_relative = true;
        if input.peek_group(Delimiter::None) && input.peek2("::") {
            // A type from a macro of the user's, and what is in it.
            input.parse::<TokenTree>()?;
            is_relative = false;
        } else if input.maybe("<").is_some() {
            input.skip("");
            input.token(">")?;
            is_relative = false;
        }
        if !is_relative {
            input.token("::")?;
        } else if input.maybe("::").is_some() {
            is_relative = false;
        }
        let mut segments = Vec::new();
        loop {
            let ident = input.any_ident()?;
            let arguments = arguments(input)?;
            segments.push(PathSegment { ident, arguments });
            if input.maybe("::").is_none() {
                break;
            }
        }
        Ok(Self {
            tokens: input.since(start),
            segments,
            is_relative,
        })
    }
}

fn arguments(input: ParseStream<'_>) -> Result<PathArguments> {
    if input.peek("::") && input.peek_after(2, "<") {
        input.token("::")?;
    }
    if input.peek_group(Delimiter::Parenthesis) {
        input.group(Delimiter::Parenthesis)?;
        if input.maybe("->").is_some() {
            input.parse::<Type>()?;
        }
        return Ok(PathArguments::Parenthesized);
    }
    if input.maybe("<").is_none() {
        return Ok(PathArguments::None);
    }
    let mut list = Vec::new();
    while input.maybe(">").is_none() {
        list.push(argument(input)?);
        if !input.peek(">") {
            input.token(",")?;
        }
    }
    Ok(PathArguments::AngleBracketed(list))
}

fn argument(input: ParseStream<'_>) -> Result<GenericArgument> {
    if input.peek("'") {
        return input.parse().map(GenericArgument::Lifetime);
    }
    let is_constant = input.peek("-")
        || input.peek("true")
        || input.peek("false")
        || input.peek_group(Delimiter::Brace)
        || matches!(input.first(), Some(TokenTree::Literal(_)));
    if !is_constant {
        let ty = input.parse()?;
        if !input.peek("=") && !input.peek(":") {
            return Ok(GenericArgument::Type(ty));
        }
    }
    input.skip(",");
    Ok(GenericArgument::Other)
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
