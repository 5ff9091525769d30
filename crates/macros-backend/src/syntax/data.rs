//! Structs, enums and unions.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};

use super::{punct, Attribute, Generics, Input, Parse, ParseStream, Result, Type, WhereClause};

use crate::tokens::{content_of, grouped, ToTokens, TokenStream, TokenStreamExt};

/// A struct, an enum or a union.
#[derive(Clone)]
pub(crate) struct DeriveInput {
    pub(crate) attrs: Vec<Attribute>,
    vis: Visibility,
    pub(crate) keyword: TokenTree,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) data: Data,
    /// What ends a struct without braces.
    semicolon: Option<TokenTree>,
}

#[derive(Clone)]
pub(crate) enum Data {
    Struct(Fields),
    Enum(Enum),
    Union(Fields),
}

#[derive(Clone)]
pub(crate) struct Enum {
    braces: Span,
    pub(crate) variants: Vec<Variant>,
    ends_in_comma: bool,
}

#[derive(Clone)]
pub(crate) struct Variant {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    /// From the `=` on.
    discriminant: TokenStream,
}

/// Fields, and how they are written.
#[derive(Clone)]
pub(crate) struct Fields {
    pub(crate) kind: FieldsKind,
    brackets: Span,
    list: Vec<Field>,
    ends_in_comma: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldsKind {
    Named,
    Tuple,
    Unit,
}

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) attrs: Vec<Attribute>,
    vis: Visibility,
    /// The name, and the colon behind it.
    name: Option<(Ident, TokenTree)>,
    pub(crate) ty: Type,
}

/// `pub`, `pub(in path)` or nothing.
#[derive(Clone)]
pub(crate) struct Visibility(TokenStream);

impl Fields {
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Field> {
        self.list.iter()
    }

    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Field> {
        self.list.iter_mut()
    }

    /// Those in the group that is next, if one is.
    fn maybe(input: ParseStream<'_>) -> Result<Self> {
        let group = match input.first() {
            Some(TokenTree::Group(group)) => group.clone(),
            _ => return Ok(Self::unit()),
        };
        let kind = match group.delimiter() {
            Delimiter::Brace => FieldsKind::Named,
            Delimiter::Parenthesis => FieldsKind::Tuple,
            _ => return Ok(Self::unit()),
        };
        input.parse::<TokenTree>()?;
        let mut content = Input::inside(&group);
        let (mut list, mut ends_in_comma) = (Vec::new(), false);
        while !content.is_empty() {
            list.push(Field::parse(&mut content, kind)?);
            ends_in_comma = !content.is_empty();
            if ends_in_comma {
                content.token(",")?;
            }
        }
        Ok(Self {
            kind,
            brackets: group.span(),
            list,
            ends_in_comma,
        })
    }

    fn unit() -> Self {
        Self {
            kind: FieldsKind::Unit,
            brackets: Span::call_site(),
            list: Vec::new(),
            ends_in_comma: false,
        }
    }
}

impl Field {
    fn parse(input: ParseStream<'_>, kind: FieldsKind) -> Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let vis = input.parse()?;
        let name = match kind {
            FieldsKind::Named => Some((input.parse()?, input.token(":")?)),
            _ => None,
        };
        let ty = input.parse()?;
        Ok(Self {
            attrs,
            vis,
            name,
            ty,
        })
    }

    pub(crate) fn ident(&self) -> Option<&Ident> {
        self.name.as_ref().map(|(ident, _)| ident)
    }
}

impl Parse for Visibility {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if !input.peek("pub") {
            // What a macro of the user's was given for it may be nothing.
            if let Some(TokenTree::Group(group)) = input.first() {
                if group.delimiter() == Delimiter::None && content_of(group).is_empty() {
                    input.enter();
                }
            }
            return Ok(Self(TokenStream::new()));
        }
        input.enter();
        let start = input.position();
        input.word();
        let is_restricted = match input.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                // `pub (crate::Type)` is a field.
                let mut content = Input::inside(group);
                let word = content.word().map(|word| word.to_string());
                match word.as_deref() {
                    Some("crate" | "self" | "super") => content.is_empty(),
                    Some("in") => true,
                    _ => false,
                }
            }
            _ => false,
        };
        if is_restricted {
            input.parse::<TokenTree>()?;
        }
        Ok(Self(input.since(start)))
    }
}

impl Parse for DeriveInput {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let vis = input.parse()?;
        let words = ["struct", "enum", "union"];
        let Some(keyword) = words.iter().find_map(|word| input.maybe(word)) else {
            return Err(input.error("expected one of: `struct`, `enum`, `union`"));
        };
        let kind = keyword.to_string();
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        generics.where_clause = WhereClause::maybe(input);
        let data = match &*kind {
            "enum" => Data::Enum(variants(input)?),
            "union" => Data::Union(Fields::maybe(input)?),
            _ => Data::Struct(Fields::maybe(input)?),
        };
        let mut semicolon = None;
        if let Data::Struct(fields) = &data {
            if fields.kind == FieldsKind::Tuple {
                generics.where_clause = WhereClause::maybe(input);
            }
            if fields.kind != FieldsKind::Named {
                semicolon = Some(input.token(";")?);
            }
        }
        Ok(Self {
            attrs,
            vis,
            keyword,
            ident,
            generics,
            data,
            semicolon,
        })
    }
}

fn variants(input: ParseStream<'_>) -> Result<Enum> {
    let group = input.group(Delimiter::Brace)?;
    let mut content = Input::inside(&group);
    let (mut variants, mut ends_in_comma) = (Vec::new(), false);
    while !content.is_empty() {
        let attrs = Attribute::parse_outer(&mut content)?;
        content.parse::<Visibility>()?;
        let ident = content.parse()?;
        let fields = Fields::maybe(&mut content)?;
        let start = content.position();
        while !content.is_empty() && !content.peek(",") {
            content.parse::<TokenTree>()?;
        }
        variants.push(Variant {
            attrs,
            ident,
            fields,
            discriminant: content.since(start),
        });
        ends_in_comma = content.maybe(",").is_some();
    }
    Ok(Enum {
        braces: group.span(),
        variants,
        ends_in_comma,
    })
}

impl ToTokens for DeriveInput {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.vis.to_tokens(tokens);
        tokens.append(self.keyword.clone());
        tokens.append(self.ident.clone());
        self.generics.to_tokens(tokens);
        let clause = &self.generics.where_clause;
        match &self.data {
            Data::Struct(fields) if fields.kind == FieldsKind::Tuple => {
                fields.to_tokens(tokens);
                clause.to_tokens(tokens);
            }
            Data::Struct(fields) | Data::Union(fields) => {
                clause.to_tokens(tokens);
                fields.to_tokens(tokens);
            }
            Data::Enum(data) => {
                clause.to_tokens(tokens);
                let content = listed(&data.variants, data.ends_in_comma);
                bracketed(content, Delimiter::Brace, data.braces, tokens);
            }
        }
        self.semicolon.to_tokens(tokens);
    }
}

impl ToTokens for Fields {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let delimiter = match self.kind {
            FieldsKind::Named => Delimiter::Brace,
            FieldsKind::Tuple => Delimiter::Parenthesis,
            FieldsKind::Unit => return,
        };
        let content = listed(&self.list, self.ends_in_comma);
        bracketed(content, delimiter, self.brackets, tokens);
    }
}

/// A list with commas.
fn listed<T: ToTokens>(list: &[T], ends_in_comma: bool) -> TokenStream {
    let mut content = TokenStream::new();
    for (i, each) in list.iter().enumerate() {
        each.to_tokens(&mut content);
        if i + 1 < list.len() || ends_in_comma {
            content.append(punct(',', Span::call_site()));
        }
    }
    content
}

fn bracketed(content: TokenStream, delimiter: Delimiter, span: Span, tokens: &mut TokenStream) {
    let group = grouped(delimiter, content, span);
    tokens.append(group);
}

impl ToTokens for Variant {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        tokens.append(self.ident.clone());
        self.fields.to_tokens(tokens);
        self.discriminant.to_tokens(tokens);
    }
}

impl ToTokens for Field {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.vis.to_tokens(tokens);
        if let Some((ident, colon)) = &self.name {
            tokens.append(ident.clone());
            tokens.append(colon.clone());
        }
        self.ty.to_tokens(tokens);
    }
}

impl ToTokens for Visibility {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}
