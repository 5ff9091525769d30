//! `mod` items and the members that a declarative module looks at.

use proc_macro2::{Delimiter, TokenTree};

use crate::parse::impl_block::kind;
use crate::parse::split::{attributes_length, split};
use crate::syntax::{
    self, parse2, parse_with, Attribute, Ident, Input, Parse, ParseStream, Visibility,
};
use crate::tokens::{content_of, grouped, ToTokens, TokenStream, TokenStreamExt};

pub(crate) struct Module {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) unsafety: Option<TokenTree>,
    pub(crate) mod_token: TokenTree,
    pub(crate) ident: Ident,
    pub(crate) brace: proc_macro2::Group,
    pub(crate) inner: TokenStream,
    pub(crate) items: Vec<Item>,
}

/// An item with its outer attributes apart. The rest is passed on as it stands.
#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) kind: String,
    pub(crate) rest: TokenStream,
}

impl Module {
    /// # Errors
    /// When this is not a `mod` with an inline body.
    pub(crate) fn read(tokens: TokenStream) -> syntax::Result<Self> {
        let mut module: Self = parse2(tokens)?;
        let content = split(content_of(&module.brace));
        module.inner = content.inner;
        module.items = content.items.into_iter().map(read_item).collect();
        Ok(module)
    }
}

impl Parse for Module {
    fn parse(input: ParseStream<'_>) -> syntax::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let (vis, unsafety) = (input.parse()?, input.maybe("unsafe"));
        let (mod_token, ident) = (input.token("mod")?, input.parse()?);
        let TokenTree::Group(brace) = input.parse()? else {
            return Err(input.error("expected the braces of the `mod`"));
        };
        let (inner, items) = (TokenStream::new(), Vec::new());
        Ok(Self {
            attrs,
            vis,
            unsafety,
            mod_token,
            ident,
            brace,
            inner,
            items,
        })
    }
}

fn read_item(tokens: TokenStream) -> Item {
    let kind = kind(&tokens);
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let (head, rest) = trees.split_at(attributes_length(&trees));
    let head: TokenStream = head.iter().cloned().collect();
    let parsed = parse_with(head.clone(), Attribute::parse_outer);
    let rest: TokenStream = rest.iter().cloned().collect();
    match parsed {
        Ok(attrs) => Item { attrs, kind, rest },
        Err(_) => Item {
            attrs: Vec::new(),
            kind: String::new(),
            rest: head.into_iter().chain(rest).collect(),
        },
    }
}

impl Item {
    /// The name that the item defines: the identifier after its keyword.
    pub(crate) fn ident(&self) -> Option<Ident> {
        let mut trees = self.rest.clone().into_iter();
        trees.find(|tree| matches!(tree, TokenTree::Ident(word) if *word == self.kind))?;
        match trees.next()? {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        }
    }
}

/// The name of a `mod` whose body is in another file.
pub(crate) fn in_another_file(item: &TokenStream) -> Option<Ident> {
    let mut trees = item
        .clone()
        .into_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .rev();
    match (trees.next()?, trees.next()?, trees.next()?) {
        (TokenTree::Punct(end), TokenTree::Ident(name), TokenTree::Ident(word))
            if end.as_char() == ';' && word == "mod" =>
        {
            Some(name)
        }
        _ => None,
    }
}

/// The names that a `use` brings in, as seen from the module that holds it.
pub(crate) fn names_of_use(rest: &TokenStream) -> syntax::Result<Vec<Ident>> {
    parse_with(rest.clone(), |input| {
        input.parse::<Visibility>()?;
        input.token("use")?;
        input.maybe("::");
        let mut names = Vec::new();
        use_tree(input, None, &mut names)?;
        input.token(";")?;
        Ok(names)
    })
}

fn use_tree(
    input: ParseStream<'_>,
    parent: Option<&Ident>,
    names: &mut Vec<Ident>,
) -> syntax::Result<()> {
    if input.peek_group(Delimiter::Brace) {
        let mut content = Input::inside(&input.group(Delimiter::Brace)?);
        while !content.is_empty() {
            use_tree(&mut content, parent, names)?;
            if !content.is_empty() {
                content.token(",")?;
            }
        }
        return Ok(());
    }
    if input.peek("*") {
        return Err(input.error(
            "`#[pymodule_export]` cannot see what `*` brings in: list the names to export",
        ));
    }
    let ident = input.any_ident()?;
    if input.maybe("::").is_some() {
        return use_tree(input, Some(&ident), names);
    }
    if input.maybe("as").is_some() {
        names.push(input.any_ident()?);
    } else if let (Some(parent), true) = (parent, ident == "self") {
        names.push(parent.clone());
    } else {
        names.push(ident);
    }
    Ok(())
}

impl ToTokens for Module {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.vis.to_tokens(tokens);
        self.unsafety.to_tokens(tokens);
        self.mod_token.to_tokens(tokens);
        self.ident.to_tokens(tokens);
        let mut content = self.inner.clone();
        content.append_all(&self.items);
        let group = grouped(Delimiter::Brace, content, self.brace.span());
        tokens.append(group);
    }
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.rest.to_tokens(tokens);
    }
}
