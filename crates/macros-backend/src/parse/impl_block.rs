//! `impl` blocks: the head and the members, each member as far as the macros need it.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Generics, Ident, Token, Type, Visibility};

use crate::error::Errors;
use crate::parse::headed::{self, Headed};
use crate::parse::split::{attributes_length, split};
use crate::parse::Function;

pub(crate) struct ImplBlock {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) impl_token: Token![impl],
    pub(crate) generics: Generics,
    pub(crate) trait_: Option<(TokenStream, Token![for])>,
    pub(crate) self_ty: Type,
    pub(crate) brace: proc_macro2::Group,
    pub(crate) inner: TokenStream,
    pub(crate) members: Vec<Member>,
}

pub(crate) enum Member {
    Function(Box<Function>),
    Const(Const),
    /// Macro calls, types, and what could not be read: passed on as it stands.
    Other(TokenStream),
}

/// An associated constant, or a constant item of a module.
#[derive(Clone)]
pub(crate) struct Const {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) const_token: Token![const],
    pub(crate) ident: Ident,
    /// From the `:` to the `;`.
    pub(crate) rest: TokenStream,
}

impl ImplBlock {
    /// Reads a block; members that cannot be read are reported and kept as they stand:
    /// an editor completes what is half-typed there.
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> syn::Result<Self> {
        let mut block: Self = headed::read(tokens)?;
        let content = split(block.brace.stream());
        block.inner = content.inner;
        for item in content.items {
            let member = errors.take(read_member(item.clone()));
            block.members.push(member.unwrap_or(Member::Other(item)));
        }
        Ok(block)
    }
}

impl Parse for ImplBlock {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let unsafety = input.parse()?;
        if !input.peek(Token![impl]) {
            return Err(input.error("`#[pymethods]` goes on an `impl` block of a class"));
        }
        let impl_token = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let mut self_ty: Type = input.parse()?;
        let mut trait_ = None;
        if input.peek(Token![for]) {
            let for_token = input.parse()?;
            trait_ = Some((self_ty.into_token_stream(), for_token));
            self_ty = input.parse()?;
        }
        generics.where_clause = input.parse()?;
        let TokenTree::Group(brace) = input.parse()? else {
            return Err(input.error("expected the braces of the `impl` block"));
        };
        let (inner, members) = (TokenStream::new(), Vec::new());
        Ok(Self {
            attrs,
            unsafety,
            impl_token,
            generics,
            trait_,
            self_ty,
            brace,
            inner,
            members,
        })
    }
}

impl Headed for ImplBlock {
    fn set_body(&mut self, body: proc_macro2::Group) {
        self.brace = body;
    }
}

fn read_member(item: TokenStream) -> syn::Result<Member> {
    match kind(&item).as_str() {
        "fn" => headed::read(item).map(|function| Member::Function(Box::new(function))),
        "const" => syn::parse2(item).map(Member::Const),
        _ => Ok(Member::Other(item)),
    }
}

/// The keyword that says what an item is: `fn` also for functions with qualifiers.
pub(crate) fn kind(item: &TokenStream) -> String {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    let mut words = trees[attributes_length(&trees)..]
        .iter()
        .filter_map(|tree| match tree {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        });
    let mut first = String::new();
    loop {
        let Some(word) = words.next() else {
            return first;
        };
        match &*word {
            "pub" | "default" => {}
            "fn" => return word,
            "const" | "async" | "unsafe" | "extern" if first.is_empty() => first = word,
            "async" | "unsafe" | "extern" => {}
            _ if first.is_empty() || first == "unsafe" => return word,
            _ => return first,
        }
    }
}

impl Parse for Const {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let (vis, const_token) = (input.parse()?, input.parse()?);
        let ident = if input.peek(Token![_]) {
            let underscore: Token![_] = input.parse()?;
            Ident::new("_", underscore.span)
        } else {
            input.parse()?
        };
        Ok(Self {
            attrs,
            vis,
            const_token,
            ident,
            rest: input.parse()?,
        })
    }
}

impl ToTokens for ImplBlock {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.unsafety.to_tokens(tokens);
        self.impl_token.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        if let Some((trait_, for_token)) = &self.trait_ {
            trait_.to_tokens(tokens);
            for_token.to_tokens(tokens);
        }
        self.self_ty.to_tokens(tokens);
        self.generics.where_clause.to_tokens(tokens);
        let mut content = self.inner.clone();
        content.append_all(&self.members);
        let mut group = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, content);
        group.set_span(self.brace.span());
        tokens.append(group);
    }
}

impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Function(function) => function.to_tokens(tokens),
            Self::Const(constant) => constant.to_tokens(tokens),
            Self::Other(other) => other.to_tokens(tokens),
        }
    }
}

impl ToTokens for Const {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.vis.to_tokens(tokens);
        self.const_token.to_tokens(tokens);
        self.ident.to_tokens(tokens);
        self.rest.to_tokens(tokens);
    }
}
