//! Function items: everything but the body.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{parenthesized, token, Attribute, Generics, Ident, Lifetime, ReturnType, Token, Type};
use syn::{LitStr, Visibility};

use crate::parse::headed::Headed;

/// A function with its body as a token tree.
#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) default: Option<Ident>,
    pub(crate) constness: Option<Token![const]>,
    pub(crate) asyncness: Option<Token![async]>,
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) abi: Option<(Token![extern], Option<LitStr>)>,
    pub(crate) fn_token: Token![fn],
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) paren: token::Paren,
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
    pub(crate) reference: Option<(Token![&], Option<Lifetime>)>,
    pub(crate) mutability: Option<Token![mut]>,
    pub(crate) self_token: Token![self],
    pub(crate) ty: Option<(Token![:], Type)>,
}

/// `pattern: Type`.
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) pattern: TokenStream,
    pub(crate) colon: Token![:],
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
                syn::parse2(g.stream()).ok()
            }
            _ => None,
        }
    }
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let is_default = input.peek(Token![default]) && !input.peek2(Token![=]);
        let default = if is_default {
            Some(input.call(Ident::parse_any)?)
        } else {
            None
        };
        let constness = input.parse()?;
        let asyncness = input.parse()?;
        let unsafety = input.parse()?;
        let abi = match input.parse::<Option<Token![extern]>>()? {
            Some(token) => Some((token, input.parse()?)),
            None => None,
        };
        let fn_token = input.parse()?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let content;
        let paren = parenthesized!(content in input);
        let params = parse_params(&content)?;
        let output = input.parse()?;
        generics.where_clause = input.parse()?;
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
            paren,
            params,
            output,
            body: input.parse()?,
        })
    }
}

impl Headed for Function {
    fn set_body(&mut self, body: Group) {
        self.body = body.into();
    }
}

fn parse_params(input: ParseStream<'_>) -> syn::Result<Vec<Param>> {
    let mut params = Vec::new();
    while !input.is_empty() {
        params.push(parse_param(input)?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(params)
}

fn parse_param(input: ParseStream<'_>) -> syn::Result<Param> {
    let attrs = input.call(Attribute::parse_outer)?;
    if is_receiver(input) {
        return parse_receiver(input, attrs).map(Param::Receiver);
    }
    let mut pattern = TokenStream::new();
    while !input.peek(Token![:]) || input.peek(Token![::]) {
        if input.is_empty() || input.peek(Token![,]) {
            return Err(input.error("expected `:` and the parameter's type"));
        }
        if input.peek(Token![::]) {
            pattern.append_all(input.parse::<Token![::]>()?.into_token_stream());
        } else {
            pattern.append(input.parse::<TokenTree>()?);
        }
    }
    Ok(Param::Typed(Typed {
        attrs,
        pattern,
        colon: input.parse()?,
        ty: input.parse()?,
    }))
}

fn is_receiver(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead
        .parse::<Option<Token![&]>>()
        .is_ok_and(|reference| reference.is_some())
    {
        let _ = ahead.parse::<Option<Lifetime>>();
    }
    let _ = ahead.parse::<Option<Token![mut]>>();
    ahead.peek(Token![self]) && !ahead.peek2(Token![::])
}

fn parse_receiver(input: ParseStream<'_>, attrs: Vec<Attribute>) -> syn::Result<Receiver> {
    let reference = match input.parse::<Option<Token![&]>>()? {
        Some(and) => Some((and, input.parse()?)),
        None => None,
    };
    let mutability = input.parse()?;
    let self_token = input.parse()?;
    let ty = match input.parse::<Option<Token![:]>>()? {
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
        self.paren.surround(tokens, |tokens| {
            for param in &self.params {
                param.to_tokens(tokens);
                <Token![,]>::default().to_tokens(tokens);
            }
        });
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
                tokens.append_all(typed.pattern.clone());
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
