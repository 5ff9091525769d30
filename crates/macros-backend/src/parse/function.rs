//! Function items: everything but the body.

use proc_macro2::{Delimiter, Span, TokenTree};

use crate::syntax::{
    self, punct, Attribute, Generics, Ident, Input, Lifetime, LitStr, Parse, ParseStream,
    ReturnType, Type, Visibility, WhereClause,
};
use crate::tokens::{content_of, grouped, ToTokens, TokenStream, TokenStreamExt};

/// A function with its body as a token tree.
#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) default: Option<Ident>,
    pub(crate) constness: Option<TokenTree>,
    pub(crate) asyncness: Option<TokenTree>,
    pub(crate) unsafety: Option<TokenTree>,
    pub(crate) abi: Option<(TokenTree, Option<LitStr>)>,
    pub(crate) fn_token: TokenTree,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The parentheses around the parameters.
    paren: Span,
    pub(crate) params: Vec<Param>,
    pub(crate) output: ReturnType,
    /// The braced body, or the `;` of a function without one.
    pub(crate) body: TokenTree,
}

#[derive(Clone)]
pub(crate) enum Param {
    Receiver(Receiver),
    Typed(Typed),
}

/// `self`, `&self`, `&mut self` or `self: Type`.
#[derive(Clone)]
pub(crate) struct Receiver {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) reference: Option<(TokenTree, Option<Lifetime>)>,
    pub(crate) mutability: Option<TokenTree>,
    pub(crate) self_token: TokenTree,
    pub(crate) ty: Option<(TokenTree, Type)>,
}

/// `pattern: Type`.
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) pattern: TokenStream,
    pub(crate) colon: TokenTree,
    pub(crate) ty: Type,
}

impl Typed {
    /// The name bound by a plain pattern (`x`, `mut x`, `_`).
    pub(crate) fn ident(&self) -> Option<Ident> {
        let mut trees = self.pattern.clone().into_iter().filter(
            |tree| !matches!(tree, TokenTree::Ident(word) if word == "mut" || word == "ref"),
        );
        match (trees.next(), trees.next()) {
            (Some(TokenTree::Ident(ident)), None) => Some(ident),
            (Some(TokenTree::Group(g)), None) if g.delimiter() == Delimiter::None => {
                syntax::parse2(content_of(&g)).ok()
            }
            _ => None,
        }
    }
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syntax::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let vis = input.parse()?;
        let is_default = input.peek("default") && !input.peek2("=");
        let default = if is_default {
            Some(input.any_ident()?)
        } else {
            None
        };
        let constness = input.maybe("const");
        let asyncness = input.maybe("async");
        let unsafety = input.maybe("unsafe");
        let abi = match input.maybe("extern") {
            Some(token) if input.peek("fn") => Some((token, None)),
            Some(token) => Some((token, Some(input.parse()?))),
            None => None,
        };
        let fn_token = input.token("fn")?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let group = input.group(Delimiter::Parenthesis)?;
        let params = parse_params(&mut Input::inside(&group))?;
        let output = input.parse()?;
        generics.where_clause = WhereClause::maybe(input);
        Ok(Self {
            attrs,
            vis,
            default,
            constness,
            asyncness,
            unsafety,
            abi,
            fn_token,
            ident,
            generics,
            paren: group.span(),
            params,
            output,
            body: input.parse()?,
        })
    }
}

fn parse_params(input: ParseStream<'_>) -> syntax::Result<Vec<Param>> {
    let mut params = Vec::new();
    while !input.is_empty() {
        params.push(parse_param(input)?);
        if !input.is_empty() {
            input.token(",")?;
        }
    }
    Ok(params)
}

fn parse_param(input: ParseStream<'_>) -> syntax::Result<Param> {
    let attrs = Attribute::parse_outer(input)?;
    if is_receiver(input) {
        return parse_receiver(input, attrs).map(Param::Receiver);
    }
    let mut pattern = TokenStream::new();
    while !input.peek(":") || input.peek("::") {
        if input.is_empty() || input.peek(",") {
            return Err(input.error("expected `:` and the parameter's type"));
        }
        if input.peek("::") {
            pattern.append(input.parse::<TokenTree>()?);
        }
        pattern.append(input.parse::<TokenTree>()?);
    }
    Ok(Param::Typed(Typed {
        attrs,
        pattern,
        colon: input.token(":")?,
        ty: input.parse()?,
    }))
}

fn is_receiver(input: ParseStream<'_>) -> bool {
    let mut at = usize::from(input.peek("&"));
    if at > 0 && input.peek_after(at, "'") {
        at += 2;
    }
    at += usize::from(input.peek_after(at, "mut"));
    input.peek_after(at, "self") && !input.peek_after(at + 1, "::")
}

fn parse_receiver(input: ParseStream<'_>, attrs: Vec<Attribute>) -> syntax::Result<Receiver> {
    let reference = match input.maybe("&") {
        Some(and) => Some((and, Lifetime::maybe(input)?)),
        None => None,
    };
    let mutability = input.maybe("mut");
    let self_token = input.token("self")?;
    let ty = match input.maybe(":") {
        Some(colon) => Some((colon, input.parse()?)),
        None => None,
    };
    Ok(Receiver {
        attrs,
        reference,
        mutability,
        self_token,
        ty,
    })
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.vis.to_tokens(tokens);
        self.default.to_tokens(tokens);
        self.constness.to_tokens(tokens);
        self.asyncness.to_tokens(tokens);
        self.unsafety.to_tokens(tokens);
        if let Some((token, name)) = &self.abi {
            token.to_tokens(tokens);
            name.to_tokens(tokens);
        }
        self.fn_token.to_tokens(tokens);
        self.ident.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        let mut params = TokenStream::new();
        for param in &self.params {
            param.to_tokens(&mut params);
            params.append(punct(',', Span::call_site()));
        }
        let group = grouped(Delimiter::Parenthesis, params, self.paren);
        tokens.append(group);
        self.output.to_tokens(tokens);
        self.generics.where_clause.to_tokens(tokens);
        self.body.to_tokens(tokens);
    }
}

impl ToTokens for Param {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Receiver(receiver) => {
                tokens.append_all(&receiver.attrs);
                receiver.without_attrs(tokens);
            }
            Self::Typed(typed) => {
                tokens.append_all(&typed.attrs);
                typed.pattern.to_tokens(tokens);
                typed.colon.to_tokens(tokens);
                typed.ty.to_tokens(tokens);
            }
        }
    }
}

impl Receiver {
    fn without_attrs(&self, tokens: &mut TokenStream) {
        if let Some((and, lifetime)) = &self.reference {
            and.to_tokens(tokens);
            lifetime.to_tokens(tokens);
        }
        self.mutability.to_tokens(tokens);
        self.self_token.to_tokens(tokens);
        if let Some((colon, ty)) = &self.ty {
            colon.to_tokens(tokens);
            ty.to_tokens(tokens);
        }
    }
}

impl ToTokens for Receiver {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.without_attrs(tokens);
    }
}
