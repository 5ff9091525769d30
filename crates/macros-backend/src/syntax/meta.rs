//! Attributes.

use proc_macro2::{Delimiter, Group, Span, TokenTree};

use super::{parse2, punct, Input, Parse, ParseStream, Path, Result};

use crate::tokens::{grouped, ToTokens, TokenStream, TokenStreamExt};

/// `#[meta]`.
#[derive(Clone)]
pub(crate) struct Attribute {
    pound: TokenTree,
    brackets: Span,
    pub(crate) meta: Meta,
}

/// What stands in the brackets.
#[derive(Clone)]
pub(crate) enum Meta {
    /// `path`.
    Path(Path),
    /// `path(tokens)`, or with other brackets.
    List(Path, Group),
    /// `path = value`.
    NameValue(Path, TokenTree, TokenStream),
}

impl Attribute {
    /// One that is not the user's.
    pub(crate) fn new(meta: TokenStream) -> Self {
        let meta = parse2(meta.clone()).unwrap_or_else(|_| Meta::Path(Path::unread(meta)));
        Self {
            pound: punct('#', Span::call_site()),
            brackets: Span::call_site(),
            meta,
        }
    }

    /// All that are next.
    ///
    /// # Errors
    /// When one is none.
    pub(crate) fn parse_outer(input: ParseStream<'_>) -> Result<Vec<Self>> {
        let mut attrs = Vec::new();
        while let Some(pound) = input.maybe("#") {
            let group = input.group(Delimiter::Bracket)?;
            let mut content = Input::inside(&group);
            let meta = content.parse()?;
            content.finish()?;
            attrs.push(Self {
                pound,
                brackets: group.span(),
                meta,
            });
        }
        Ok(attrs)
    }

    pub(crate) fn path(&self) -> &Path {
        self.meta.path()
    }
}

impl Meta {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Path(path) | Self::List(path, _) | Self::NameValue(path, ..) => path,
        }
    }
}

impl Parse for Meta {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let path = Path::parse_mod_style(input)?;
        if let Some(TokenTree::Group(group)) = input.first().cloned() {
            input.parse::<TokenTree>()?;
            return Ok(Self::List(path, group));
        }
        let Some(equals) = input.maybe("=") else {
            return Ok(Self::Path(path));
        };
        let start = input.position();
        while !input.is_empty() && !input.peek(",") {
            input.parse::<TokenTree>()?;
        }
        Ok(Self::NameValue(path, equals, input.since(start)))
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.pound.clone());
        let group = grouped(
            Delimiter::Bracket,
            self.meta.to_token_stream(),
            self.brackets,
        );
        tokens.append(group);
    }
}

impl ToTokens for Meta {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path().to_tokens(tokens);
        match self {
            Self::Path(_) => {}
            Self::List(_, group) => tokens.append(group.clone()),
            Self::NameValue(_, equals, value) => {
                tokens.append(equals.clone());
                value.to_tokens(tokens);
            }
        }
    }
}
