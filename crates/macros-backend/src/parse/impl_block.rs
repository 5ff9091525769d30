//! `impl` blocks: the head and the members, each member as far as the macros need it.

use proc_macro2::TokenTree;

use crate::error::Errors;
use crate::parse::split::{attributes_length, split};
use crate::parse::Function;
use crate::syntax::{
    self, parse2, Attribute, Generics, Ident, Parse, ParseStream, Type, Visibility, WhereClause,
};
use crate::tokens::{content_of, grouped, ToTokens, TokenStream, TokenStreamExt};

pub(crate) struct ImplBlock {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) unsafety: Option<TokenTree>,
    pub(crate) impl_token: TokenTree,
    pub(crate) generics: Generics,
    pub(crate) trait_: Option<(TokenStream, TokenTree)>,
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
    pub(crate) const_token: TokenTree,
    pub(crate) ident: Ident,
    /// From the `:` to the `;`.
    pub(crate) rest: TokenStream,
}

impl ImplBlock {
    /// Reads a block; members that cannot be read are reported and kept as they stand:
    /// an editor completes what is half-typed there.
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> syntax::Result<Self> {
        let mut block: Self = parse2(tokens)?;
        let content = split(content_of(&block.brace));
        block.inner = content.inner;
        for item in content.items {
            // The compiler has said that there is no such thing in a block, and would say the same of its marks.
            if kind(&item) == "static" {
                continue;
            }
            let member = errors.take(read_member(item.clone()));
            block.members.push(member.unwrap_or(Member::Other(item)));
        }
        Ok(block)
    }
}

impl Parse for ImplBlock {
    fn parse(input: ParseStream<'_>) -> syntax::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let unsafety = input.maybe("unsafe");
        if !input.peek("impl") {
            return Err(input.error("`#[pymethods]` goes on an `impl` block of a class"));
        }
        let impl_token = input.token("impl")?;
        let mut generics: Generics = input.parse()?;
        let mut self_ty: Type = input.parse()?;
        let mut trait_ = None;
        if let Some(for_token) = input.maybe("for") {
            trait_ = Some((self_ty.into_token_stream(), for_token));
            self_ty = input.parse()?;
        }
        generics.where_clause = WhereClause::maybe(input);
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

fn read_member(item: TokenStream) -> syntax::Result<Member> {
    match kind(&item).as_str() {
        "fn" => parse2(item).map(|function| Member::Function(Box::new(function))),
        "const" => syntax::parse2(item).map(Member::Const),
        _ => Ok(Member::Other(item)),
    }
}

/// The keyword that says what an item is: `fn` also for functions with qualifiers.
pub(crate) fn kind(item: &TokenStream) -> String {
    let trees = item.trees();
    let mut words = trees[attributes_length(trees)..]
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
    fn parse(input: ParseStream<'_>) -> syntax::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let (vis, const_token) = (input.parse()?, input.token("const")?);
        let ident = match input.peek("_") {
            true => input.any_ident()?,
            false => input.parse()?,
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
        let group = grouped(proc_macro2::Delimiter::Brace, content, self.brace.span());
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
