//! Generic parameters and `where` clauses.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenTree};

use super::{punct, Attribute, Parse, ParseStream, Result};

use crate::tokens::{ToTokens, TokenStream, TokenStreamExt};

/// `'name`.
#[derive(Clone)]
pub(crate) struct Lifetime {
    quote: Span,
    pub(crate) ident: Ident,
}

/// `<'a, T: Bound = Default>`, and the clause that stands elsewhere.
#[derive(Clone, Default)]
pub(crate) struct Generics {
    /// The `<` and the `>`.
    brackets: Option<(TokenTree, TokenTree)>,
    pub(crate) params: Vec<GenericParam>,
    /// The `where`, and what is true there.
    pub(crate) where_clause: Option<WhereClause>,
}

#[derive(Clone)]
pub(crate) enum GenericParam {
    Lifetime(LifetimeParam),
    Type(OtherParam),
    Const(OtherParam),
}

#[derive(Clone)]
pub(crate) struct LifetimeParam {
    attrs: Vec<Attribute>,
    pub(crate) lifetime: Lifetime,
    /// From the colon on.
    bounds: TokenStream,
}

/// A type or a constant.
#[derive(Clone)]
pub(crate) struct OtherParam {
    attrs: Vec<Attribute>,
    /// `const` of a constant.
    constant: Option<TokenTree>,
    pub(crate) ident: Ident,
    /// From the colon on.
    bounds: TokenStream,
    /// From the `=` on.
    default: TokenStream,
}

#[derive(Clone)]
pub(crate) struct WhereClause {
    keyword: TokenTree,
    pub(crate) predicates: Vec<TokenStream>,
    ends_in_comma: bool,
}

impl Lifetime {
    /// `name` is without the quote.
    pub(crate) fn new(name: &str, span: Span) -> Self {
        Self {
            quote: span,
            ident: Ident::new(name, span),
        }
    }

    /// The lifetime that is next, if one is.
    pub(crate) fn maybe(input: ParseStream<'_>) -> Result<Option<Self>> {
        match input.peek("'") {
            true => input.parse().map(Some),
            false => Ok(None),
        }
    }
}

impl PartialEq for Lifetime {
    fn eq(&self, other: &Self) -> bool {
        self.ident == other.ident
    }
}

impl Parse for Lifetime {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let Some(quote) = input.maybe("'") else {
            return Err(input.error("expected lifetime"));
        };
        Ok(Self {
            quote: quote.span(),
            ident: input.any_ident()?,
        })
    }
}

impl Generics {
    /// Puts a lifetime before the others.
    pub(crate) fn add_lifetime(&mut self, lifetime: &Lifetime) {
        let param = LifetimeParam {
            attrs: Vec::new(),
            lifetime: lifetime.clone(),
            bounds: TokenStream::new(),
        };
        self.params.insert(0, GenericParam::Lifetime(param));
    }

    pub(crate) fn lifetimes(&self) -> Vec<&Lifetime> {
        let mut found = Vec::new();
        for param in &self.params {
            if let GenericParam::Lifetime(param) = param {
                found.push(&param.lifetime);
            }
        }
        found
    }

    /// The names of types.
    pub(crate) fn types(&self) -> Vec<&Ident> {
        let mut found = Vec::new();
        for param in &self.params {
            if let GenericParam::Type(param) = param {
                found.push(&param.ident);
            }
        }
        found
    }

    /// What stands behind `impl`.
    pub(crate) fn for_impl(&self) -> TokenStream {
        self.list(&|param, tokens| param.without_default(tokens))
    }

    /// What stands behind the type's name.
    pub(crate) fn as_arguments(&self) -> TokenStream {
        self.list(&|param, tokens| match param {
            GenericParam::Lifetime(param) => param.lifetime.to_tokens(tokens),
            GenericParam::Type(param) | GenericParam::Const(param) => {
                tokens.append(param.ident.clone());
            }
        })
    }

    /// The parameters, lifetimes first, each as `write` has it.
    fn list(&self, write: &dyn Fn(&GenericParam, &mut TokenStream)) -> TokenStream {
        let mut tokens = TokenStream::new();
        if self.params.is_empty() {
            return tokens;
        }
        let (open, close) = match &self.brackets {
            Some((open, close)) => (open.clone(), close.clone()),
            None => (punct('<', Span::call_site()), punct('>', Span::call_site())),
        };
        tokens.append(open);
        let mut is_first = true;
        for lifetimes in [true, false] {
            for param in &self.params {
                if matches!(param, GenericParam::Lifetime(_)) == lifetimes {
                    if !is_first {
                        tokens.append(punct(',', Span::call_site()));
                    }
                    is_first = false;
                    write(param, &mut tokens);
                }
            }
        }
        tokens.append(close);
        tokens
    }
}

impl Parse for Generics {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let Some(open) = input.maybe("<") else {
            return Ok(Self::default());
        };
        let mut params = Vec::new();
        while !input.peek(">") {
            params.push(input.parse()?);
            if !input.peek(">") {
                input.token(",")?;
            }
        }
        Ok(Self {
            brackets: Some((open, input.token(">")?)),
            params,
            where_clause: None,
        })
    }
}

impl Parse for GenericParam {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        if let Some(lifetime) = Lifetime::maybe(input)? {
            let bounds = until(input, ",");
            return Ok(Self::Lifetime(LifetimeParam {
                attrs,
                lifetime,
                bounds,
            }));
        }
        let constant = input.maybe("const");
        let is_constant = constant.is_some();
        let param = OtherParam {
            attrs,
            constant,
            ident: input.parse()?,
            bounds: until(input, ",="),
            default: until(input, ","),
        };
        Ok(match is_constant {
            true => Self::Const(param),
            false => Self::Type(param),
        })
    }
}

/// The tokens before one of the marks `stops`.
fn until(input: ParseStream<'_>, stops: &str) -> TokenStream {
    let start = input.position();
    input.skip(stops);
    input.since(start)
}

impl WhereClause {
    /// The clause that is next, if one is. It ends before a body.
    pub(crate) fn maybe(input: ParseStream<'_>) -> Option<Self> {
        let keyword = input.maybe("where")?;
        let mut predicates = Vec::new();
        let mut ends_in_comma = false;
        loop {
            let predicate = until(input, ",;={");
            if predicate.is_empty() {
                break;
            }
            predicates.push(predicate);
            ends_in_comma = input.maybe(",").is_some();
            if !ends_in_comma {
                break;
            }
        }
        Some(Self {
            keyword,
            predicates,
            ends_in_comma,
        })
    }
}

impl GenericParam {
    fn without_default(&self, tokens: &mut TokenStream) {
        match self {
            Self::Lifetime(param) => {
                tokens.append_all(&param.attrs);
                param.lifetime.to_tokens(tokens);
                param.bounds.to_tokens(tokens);
            }
            Self::Type(param) | Self::Const(param) => {
                tokens.append_all(&param.attrs);
                param.constant.to_tokens(tokens);
                tokens.append(param.ident.clone());
                param.bounds.to_tokens(tokens);
            }
        }
    }
}

impl ToTokens for GenericParam {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.without_default(tokens);
        if let Self::Type(param) | Self::Const(param) = self {
            param.default.to_tokens(tokens);
        }
    }
}

impl ToTokens for Generics {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.list(&|param, tokens| param.to_tokens(tokens)));
    }
}

impl ToTokens for WhereClause {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if self.predicates.is_empty() {
            return;
        }
        tokens.append(self.keyword.clone());
        for (i, predicate) in self.predicates.iter().enumerate() {
            predicate.to_tokens(tokens);
            if i + 1 < self.predicates.len() || self.ends_in_comma {
                tokens.append(punct(',', Span::call_site()));
            }
        }
    }
}

impl ToTokens for Lifetime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut quote = Punct::new('\'', Spacing::Joint);
        quote.set_span(self.quote);
        tokens.append(quote);
        tokens.append(self.ident.clone());
    }
}
