//! What may follow the name of an option.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{parenthesized, Ident, LitBool, LitStr, Path, Token, Type};

use crate::parse::expr::until_comma;

/// A kind of value.
pub(crate) trait Value: Sized {
    /// Reads what follows `key`, including the `=` or the parentheses.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self>;
}

/// An option that is on when it is named.
pub(crate) struct Flag;

impl Value for Flag {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![=]) || input.peek(syn::token::Paren) {
            return Err(input.error(format!("`{key}` takes no value")));
        }
        Ok(Self)
    }
}

/// `= "name"`: a Python name, a plain identifier unless `dotted`.
pub(crate) struct Name(pub(crate) LitStr);

impl Value for Name {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let text = string(key, input)?;
        check_name(&text, "name")?;
        Ok(Self(text))
    }
}

/// `= "package.module"`.
pub(crate) struct Dotted(pub(crate) LitStr);

impl Value for Dotted {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let text = string(key, input)?;
        if text.value().split('.').any(|part| !is_identifier(part)) {
            let message = "expected a module path such as \"package.module\"";
            return Err(syn::Error::new(text.span(), message));
        }
        Ok(Self(text))
    }
}

pub(crate) fn check_name(text: &LitStr, what: &str) -> syn::Result<()> {
    if is_identifier(&text.value()) {
        return Ok(());
    }
    let message = format!("\"{}\" is not a Python {what}", text.value());
    Err(syn::Error::new(text.span(), message))
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// `= "any text"`.
pub(crate) struct Text(pub(crate) LitStr);

impl Value for Text {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        string(key, input).map(Self)
    }
}

/// Nothing, or `= "any text"`.
pub(crate) struct MaybeText(pub(crate) Option<LitStr>);

impl Value for MaybeText {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Token![=]) {
            return Ok(Self(None));
        }
        string(key, input).map(|text| Self(Some(text)))
    }
}

/// `= "text"` or `= None`.
pub(crate) struct TextOrNone(pub(crate) Option<LitStr>);

impl Value for TextOrNone {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        equals(key, &ahead)?;
        if ahead.peek(Ident) && ahead.call(Ident::parse_any)? == "None" {
            equals(key, input)?;
            input.call(Ident::parse_any)?;
            return Ok(Self(None));
        }
        equals(key, input)?;
        let text: LitStr = input.parse().map_err(|error| {
            syn::Error::new(error.span(), format!("`{key}` takes a string or `None`"))
        })?;
        let trimmed = text.value();
        if !(trimmed.starts_with('(') && trimmed.ends_with(')')) {
            let message = "the text of a signature starts with `(` and ends with `)`";
            return Err(syn::Error::new(text.span(), message));
        }
        Ok(Self(Some(text)))
    }
}

impl Value for Path {
    /// `= "path"`: the form of `crate = "..."`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let text = string(key, input)?;
        text.parse_with(Path::parse_mod_style).map_err(|_| {
            let message = format!("`{key}` takes a path in quotes, such as \"::my_crate::pyrope\"");
            syn::Error::new(text.span(), message)
        })
    }
}

impl Value for Type {
    /// `= Type`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        equals(key, input)?;
        input.parse().map_err(|error| {
            let message = format!("`{key}` takes a type without quotes: `{key} = Name`");
            syn::Error::new(error.span(), message)
        })
    }
}

impl Value for LitBool {
    /// `= true`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        equals(key, input)?;
        input.parse().map_err(|error| {
            syn::Error::new(error.span(), format!("`{key}` takes `true` or `false`"))
        })
    }
}

/// `= expression`, as it stands.
pub(crate) struct Expr(pub(crate) TokenStream);

impl Value for Expr {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        equals(key, input)?;
        until_comma(input).map(Self)
    }
}

/// Nothing, or `= expression`.
pub(crate) struct MaybeExpr(pub(crate) Option<TokenStream>);

impl Value for MaybeExpr {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Token![=]) {
            return Ok(Self(None));
        }
        Expr::parse(key, input).map(|Expr(tokens)| Self(Some(tokens)))
    }
}

/// Nothing, or `(expression)`.
pub(crate) struct MaybeParens(pub(crate) Option<TokenStream>);

impl Value for MaybeParens {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(syn::token::Paren) {
            return Ok(Self(None));
        }
        let content;
        parenthesized!(content in input);
        let tokens = until_comma(&content)?;
        if content.is_empty() {
            Ok(Self(Some(tokens)))
        } else {
            Err(content.error(format!("`{key}` takes one value")))
        }
    }
}

/// `= path_of_a_function` (or a closure).
pub(crate) struct Converter(pub(crate) TokenStream);

impl Value for Converter {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let Expr(tokens) = Expr::parse(key, input)?;
        if let Ok(text) = syn::parse2::<LitStr>(tokens.clone()) {
            let message = format!(
                "`{key}` takes a path without quotes: `{key} = {}`",
                text.value()
            );
            return Err(syn::Error::new(text.span(), message));
        }
        Ok(Self(tokens))
    }
}

/// `(message = "text" [, category = Path])`.
pub(crate) struct Warn {
    pub(crate) message: LitStr,
    pub(crate) category: Option<Path>,
}

impl Value for Warn {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(syn::token::Paren) {
            return Err(syn::Error::new(
                key.span(),
                "expected `warn(message = \"...\")`",
            ));
        }
        let content;
        parenthesized!(content in input);
        let (mut message, mut category) = (None, None);
        while !content.is_empty() {
            let shape = |error: syn::Error| {
                let text = "`warn` takes `message = \"...\"` and, if wanted, `category = Type`";
                syn::Error::new(error.span(), text)
            };
            let name = content.call(Ident::parse_any).map_err(shape)?;
            content.parse::<Token![=]>().map_err(shape)?;
            let twice = match &*name.to_string() {
                "message" => message.replace(content.parse()?).is_some(),
                "category" => category.replace(content.parse()?).is_some(),
                _ => {
                    let text = format!("`{name}` is not an option of `warn`; expected one of `message`, `category`");
                    return Err(syn::Error::new(name.span(), text));
                }
            };
            if twice {
                return Err(syn::Error::new(
                    name.span(),
                    format!("`{name}` is given twice"),
                ));
            }
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        match message {
            Some(message) => Ok(Self { message, category }),
            None => Err(syn::Error::new(
                key.span(),
                "`warn` needs `message = \"...\"`",
            )),
        }
    }
}

/// Reads the `=` of `key = value`.
pub(crate) fn equals(key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>().map(drop)
    } else {
        Err(syn::Error::new(
            key.span(),
            format!("`{key}` needs a value: `{key} = ...`"),
        ))
    }
}

fn string(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    equals(key, input)?;
    input.parse().map_err(|error| {
        syn::Error::new(
            error.span(),
            format!("`{key}` takes a string: `{key} = \"...\"`"),
        )
    })
}
