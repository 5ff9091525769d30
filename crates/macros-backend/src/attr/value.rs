//! What may follow the name of an option.

use proc_macro2::Delimiter;

use crate::parse::expr::until_comma;
use crate::syntax::{self, parse_with, Ident, Input, LitBool, LitStr, ParseStream, Path, Type};
use crate::tokens::TokenStream;

/// A kind of value.
pub(crate) trait Value: Sized {
    /// Reads what follows `key`, including the `=` or the parentheses.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self>;
}

/// An option that is on when it is named.
pub(crate) struct Flag;

impl Value for Flag {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        if input.peek("=") || input.peek_group(Delimiter::Parenthesis) {
            return Err(input.error(format!("`{key}` takes no value")));
        }
        Ok(Self)
    }
}

/// `= "name"`: a Python name, a plain identifier unless `dotted`.
pub(crate) struct Name(pub(crate) LitStr);

impl Value for Name {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let text = string(key, input)?;
        check_name(&text, "name")?;
        Ok(Self(text))
    }
}

/// `= "package.module"`.
pub(crate) struct Dotted(pub(crate) LitStr);

impl Value for Dotted {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let text = string(key, input)?;
        if text.value().split('.').any(|part| !is_identifier(part)) {
            let message = "expected a module path such as \"package.module\"";
            return Err(syntax::Error::new(text.span(), message));
        }
        Ok(Self(text))
    }
}

pub(crate) fn check_name(text: &LitStr, what: &str) -> syntax::Result<()> {
    if is_identifier(&text.value()) {
        return Ok(());
    }
    let message = format!("\"{}\" is not a Python {what}", text.value());
    Err(syntax::Error::new(text.span(), message))
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// `= "any text"`.
pub(crate) struct Text(pub(crate) LitStr);

impl Value for Text {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        string(key, input).map(Self)
    }
}

/// Nothing, or `= "any text"`.
pub(crate) struct MaybeText(pub(crate) Option<LitStr>);

impl Value for MaybeText {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        if !input.peek("=") {
            return Ok(Self(None));
        }
        string(key, input).map(|text| Self(Some(text)))
    }
}

/// `= "text"` or `= None`.
pub(crate) struct TextOrNone(pub(crate) Option<LitStr>);

impl Value for TextOrNone {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let mut ahead = input.clone();
        equals(key, &mut ahead)?;
        if ahead.peek("None") {
            equals(key, input)?;
            input.any_ident()?;
            return Ok(Self(None));
        }
        equals(key, input)?;
        let text: LitStr = input.parse().map_err(|error| {
            syntax::Error::new(error.span(), format!("`{key}` takes a string or `None`"))
        })?;
        let trimmed = text.value();
        if !(trimmed.starts_with('(') && trimmed.ends_with(')')) {
            let message = "the text of a signature starts with `(` and ends with `)`";
            return Err(syntax::Error::new(text.span(), message));
        }
        Ok(Self(Some(text)))
    }
}

impl Value for Path {
    /// `= "path"`: the form of `crate = "..."`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let text = string(key, input)?;
        let path = text.tokens();
        let path = path.and_then(|path| parse_with(path, Path::parse_mod_style).ok());
        path.ok_or_else(|| {
            let message = format!("`{key}` takes a path in quotes, such as \"::my_crate::pyrope\"");
            syntax::Error::new(text.span(), message)
        })
    }
}

impl Value for Type {
    /// `= Type`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        equals(key, input)?;
        input.parse().map_err(|error| {
            let message = format!("`{key}` takes a type without quotes: `{key} = Name`");
            syntax::Error::new(error.span(), message)
        })
    }
}

impl Value for LitBool {
    /// `= true`.
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        equals(key, input)?;
        input.parse().map_err(|error| {
            syntax::Error::new(error.span(), format!("`{key}` takes `true` or `false`"))
        })
    }
}

/// `= expression`, as it stands.
pub(crate) struct Expr(pub(crate) TokenStream);

impl Value for Expr {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        equals(key, input)?;
        until_comma(input).map(Self)
    }
}

/// Nothing, or `= expression`.
pub(crate) struct MaybeExpr(pub(crate) Option<TokenStream>);

impl Value for MaybeExpr {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        if !input.peek("=") {
            return Ok(Self(None));
        }
        Expr::parse(key, input).map(|Expr(tokens)| Self(Some(tokens)))
    }
}

/// Nothing, or `(expression)`.
pub(crate) struct MaybeParens(pub(crate) Option<TokenStream>);

impl Value for MaybeParens {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        if !input.peek_group(Delimiter::Parenthesis) {
            return Ok(Self(None));
        }
        let mut content = Input::inside(&input.group(Delimiter::Parenthesis)?);
        let tokens = until_comma(&mut content)?;
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
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let Expr(tokens) = Expr::parse(key, input)?;
        if let Ok(text) = syntax::parse2::<LitStr>(tokens.clone()) {
            let message = format!(
                "`{key}` takes a path without quotes: `{key} = {}`",
                text.value()
            );
            return Err(syntax::Error::new(text.span(), message));
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
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        if !input.peek_group(Delimiter::Parenthesis) {
            return Err(syntax::Error::new(
                key.span(),
                "expected `warn(message = \"...\")`",
            ));
        }
        let mut content = Input::inside(&input.group(Delimiter::Parenthesis)?);
        let (mut message, mut category) = (None, None);
        while !content.is_empty() {
            let shape = |error: syntax::Error| {
                let text = "`warn` takes `message = \"...\"` and, if wanted, `category = Type`";
                syntax::Error::new(error.span(), text)
            };
            let name = content.any_ident().map_err(shape)?;
            content.token("=").map_err(shape)?;
            let twice = match &*name.to_string() {
                "message" => message.replace(content.parse()?).is_some(),
                "category" => category.replace(content.parse()?).is_some(),
                _ => {
                    let text = format!("`{name}` is not an option of `warn`; expected one of `message`, `category`");
                    return Err(syntax::Error::new(name.span(), text));
                }
            };
            if twice {
                return Err(syntax::Error::new(
                    name.span(),
                    format!("`{name}` is given twice"),
                ));
            }
            if !content.is_empty() {
                content.token(",")?;
            }
        }
        match message {
            Some(message) => Ok(Self { message, category }),
            None => Err(syntax::Error::new(
                key.span(),
                "`warn` needs `message = \"...\"`",
            )),
        }
    }
}

/// Reads the `=` of `key = value`.
pub(crate) fn equals(key: &Ident, input: ParseStream<'_>) -> syntax::Result<()> {
    if input.peek("=") {
        input.token("=").map(drop)
    } else {
        Err(syntax::Error::new(
            key.span(),
            format!("`{key}` needs a value: `{key} = ...`"),
        ))
    }
}

fn string(key: &Ident, input: ParseStream<'_>) -> syntax::Result<LitStr> {
    equals(key, input)?;
    input.parse().map_err(|error| {
        syntax::Error::new(
            error.span(),
            format!("`{key}` takes a string: `{key} = \"...\"`"),
        )
    })
}
