//! Types.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::{parse2, Input, Lifetime, Parse, ParseStream, Path, Result};

use crate::tokens::{content_of, ToTokens, TokenStream, TokenStreamExt};

/// A type, as far as anybody asks about it.
#[derive(Clone)]
pub(crate) enum Type {
    /// In the invisible group that a macro of the user's puts around it.
    Group(Wrapped),
    Paren(Wrapped),
    Reference(Reference),
    Path(Path),
    ImplTrait(TokenStream),
    Never(TokenTree),
    Tuple(Group),
    /// An array or a slice.
    Brackets(Group),
    /// Pointers, functions, `dyn`, macros.
    Other(TokenStream),
}

#[derive(Clone)]
pub(crate) struct Wrapped {
    group: Group,
    pub(crate) elem: Box<Type>,
}

#[derive(Clone)]
pub(crate) struct Reference {
    and: TokenTree,
    pub(crate) lifetime: Option<Lifetime>,
    pub(crate) mutability: Option<TokenTree>,
    pub(crate) elem: Box<Type>,
}

/// `-> Type`, or nothing.
#[derive(Clone)]
pub(crate) enum ReturnType {
    Default,
    Type(TokenStream, Box<Type>),
}

impl Parse for Type {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let start = input.position();
        if let Some(TokenTree::Group(group)) = input.first().cloned() {
            return in_group(input, group);
        }
        if let Some(and) = input.maybe("&") {
            let lifetime = Lifetime::maybe(input)?;
            return Ok(Self::Reference(Reference {
                and,
                lifetime,
                mutability: input.maybe("mut"),
                elem: Box::new(input.parse()?),
            }));
        }
        if let Some(never) = input.maybe("!") {
            return Ok(Self::Never(never));
        }
        if input.maybe("impl").is_some() {
            input.skip(",;={");
            return Ok(Self::ImplTrait(input.since(start)));
        }
        if input.maybe("*").is_some() {
            if input.maybe("const").is_none() {
                input.token("mut")?;
            }
            input.parse::<Self>()?;
        } else if input.peek("dyn") || input.peek("'") {
            input.skip(",;={");
        } else if input.maybe("_").is_none() && !function(input)? {
            let is_path = input.peek("::")
                || input.peek("<")
                || matches!(input.first(), Some(TokenTree::Ident(_)));
            if !is_path {
                return Err(input.error("expected a type"));
            }
            let path = input.parse()?;
            if input.peek("!") && matches!(input.second(), Some(TokenTree::Group(_))) {
                input.parse::<TokenTree>()?;
                input.parse::<TokenTree>()?;
            } else if input.peek("+") {
                // A trait object without its keyword.
                input.skip(",;={");
            } else {
                return Ok(Self::Path(path));
            }
        }
        Ok(Self::Other(input.since(start)))
    }
}

/// What begins with a group.
fn in_group(input: ParseStream<'_>, group: Group) -> Result<Type> {
    if group.delimiter() == Delimiter::None {
        if input.peek2("::") {
            return input.parse().map(Type::Path);
        }
        input.parse::<TokenTree>()?;
        if content_of(&group).is_empty() {
            return input.parse();
        }
        let elem = Box::new(parse2(content_of(&group))?);
        return Ok(Type::Group(Wrapped { group, elem }));
    }
    if group.delimiter() == Delimiter::Brace {
        return Err(input.error("expected a type"));
    }
    input.parse::<TokenTree>()?;
    if group.delimiter() == Delimiter::Bracket {
        return Ok(Type::Brackets(group));
    }
    let mut content = Input::inside(&group);
    if content.is_empty() {
        return Ok(Type::Tuple(group));
    }
    let elem = content.parse()?;
    if content.is_empty() {
        let elem = Box::new(elem);
        return Ok(Type::Paren(Wrapped { group, elem }));
    }
    while !content.is_empty() {
        content.token(",")?;
        if !content.is_empty() {
            content.parse::<Type>()?;
        }
    }
    Ok(Type::Tuple(group))
}

/// Reads the type of a function, if it is one.
fn function(input: ParseStream<'_>) -> Result<bool> {
    let is_function = ["for", "unsafe", "extern", "fn"]
        .iter()
        .any(|word| input.peek(word));
    if !is_function {
        return Ok(false);
    }
    if input.maybe("for").is_some() {
        input.token("<")?;
        input.skip("");
        input.token(">")?;
        if !["unsafe", "extern", "fn"]
            .iter()
            .any(|word| input.peek(word))
        {
            // `for<'a> Trait<'a>`, an object without its keyword.
            input.skip(",;={");
            return Ok(true);
        }
    }
    input.maybe("unsafe");
    if input.maybe("extern").is_some() && !input.peek("fn") {
        input.parse::<TokenTree>()?;
    }
    input.token("fn")?;
    input.group(Delimiter::Parenthesis)?;
    if input.maybe("->").is_some() {
        input.parse::<Type>()?;
    }
    Ok(true)
}

impl Parse for ReturnType {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let start = input.position();
        if input.maybe("->").is_none() {
            return Ok(Self::Default);
        }
        let arrow = input.since(start);
        Ok(Self::Type(arrow, Box::new(input.parse()?)))
    }
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Group(wrapped) | Self::Paren(wrapped) => tokens.append(wrapped.group.clone()),
            Self::Reference(reference) => {
                tokens.append(reference.and.clone());
                reference.lifetime.to_tokens(tokens);
                reference.mutability.to_tokens(tokens);
                reference.elem.to_tokens(tokens);
            }
            Self::Path(path) => path.to_tokens(tokens),
            Self::Never(token) => tokens.append(token.clone()),
            Self::Tuple(group) | Self::Brackets(group) => tokens.append(group.clone()),
            Self::ImplTrait(other) | Self::Other(other) => other.to_tokens(tokens),
        }
    }
}

impl ToTokens for ReturnType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Self::Type(arrow, ty) = self {
            arrow.to_tokens(tokens);
            ty.to_tokens(tokens);
        }
    }
}
