//! Expressions are passed on, not understood: only their end is looked for.

use crate::syntax::literal::{value, Value};
use crate::syntax::{self, parse_with, ParseStream, Type};
use crate::tokens::{content_of, grouped, TokenStream};
use proc_macro2::{Delimiter, Literal, TokenTree};

/// The tokens of one expression, up to a comma outside of all brackets or the end of the input.
///
/// Commas between the `<` and `>` of a turbofish or of a leading `<T as Trait>` belong to it, and those of a closure's
/// parameters.
///
/// # Errors
/// When there is no token.
pub(crate) fn until_comma(input: ParseStream<'_>) -> syntax::Result<TokenStream> {
    let mut tokens = closure_parameters(input)?;
    let mut depth = 0_usize;
    let mut previous = [' '; 2];
    while !input.is_empty() && (depth > 0 || !input.peek(",")) {
        let tree: TokenTree = input.parse()?;
        let c = match &tree {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match c {
            '<' if depth > 0 || previous == [':', ':'] || tokens.is_empty() => depth += 1,
            '>' if depth > 0 && previous[1] != '-' => depth -= 1,
            _ => {}
        }
        previous = [previous[1], c];
        tokens.extend([tree]);
    }
    if tokens.is_empty() {
        return Err(input.error("expected a value"));
    }
    if let Some(TokenTree::Punct(last)) = tokens.trees().last() {
        // Nothing that ends like that is whole, and the compiler would say so of the macro.
        if "+-*/%^&|=!:".contains(last.as_char()) {
            let message = format!("expected a value after `{}`", last.as_char());
            return Err(syntax::Error::new(last.span(), message));
        }
    }
    Ok(tokens)
}

/// The `|a, b|` that a closure begins with; nothing of other expressions.
fn closure_parameters(input: ParseStream<'_>) -> syntax::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    if input.peek("move") {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    // Both bars of `||` are found one by one.
    let mut bars = 0;
    while (bars == 0 && (input.peek("|") || input.peek("||"))) || (bars == 1 && !input.is_empty()) {
        let tree: TokenTree = input.parse()?;
        bars += usize::from(matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '|'));
        tokens.extend([tree]);
    }
    Ok(tokens)
}

/// `tokens` with `Self` spelled out, for a place where the short name does not reach.
pub(crate) fn without_self(tokens: TokenStream, class: &TokenStream) -> TokenStream {
    let each = tokens.into_iter().map(|tree| match tree {
        TokenTree::Ident(word) if word == "Self" => {
            let group = grouped(Delimiter::None, class.clone(), word.span());
            TokenTree::Group(group)
        }
        TokenTree::Group(group) => {
            let replaced = grouped(
                group.delimiter(),
                without_self(content_of(&group), class),
                group.span(),
            );
            TokenTree::Group(replaced)
        }
        other => other,
    });
    each.collect()
}

/// A literal, `None` or a minus and a literal as Python would show it; anything else is `...`.
pub(crate) fn as_python(tokens: &TokenStream) -> String {
    let mut trees = tokens.clone().into_iter().peekable();
    let mut text = String::new();
    if matches!(trees.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '-') {
        trees.next();
        text.push('-');
    }
    let value = match (trees.next(), trees.next()) {
        (Some(TokenTree::Literal(literal)), None) => literal_as_python(&literal, &text),
        (Some(TokenTree::Ident(word)), None) if text.is_empty() => match &*word.to_string() {
            "true" => Some("True".to_owned()),
            "false" => Some("False".to_owned()),
            "None" => Some("None".to_owned()),
            _ => None,
        },
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            Some(as_python(&content_of(&group))).filter(|inner| inner != "...")
        }
        _ => None,
    };
    match value {
        Some(value) => text + &value,
        None => "...".to_owned(),
    }
}

/// The type in a constant's tokens, whatever of it stands before that.
pub(crate) fn constant_type(constant: &TokenStream) -> Option<Type> {
    let parser = |input: ParseStream<'_>| {
        while !input.peek(":") {
            input.parse::<TokenTree>()?;
        }
        input.token(":")?;
        let ty = input.parse()?;
        input.parse::<TokenStream>()?;
        Ok(ty)
    };
    parse_with(constant.clone(), parser).ok()
}

/// What a constant's tokens have after the `=`, as Python would show it; nothing unless it is a literal.
pub(crate) fn literal_value(constant: &TokenStream) -> Option<String> {
    let after = constant
        .clone()
        .into_iter()
        .skip_while(|tree| !matches!(tree, TokenTree::Punct(p) if p.as_char() == '='));
    let value = after
        .skip(1)
        .take_while(|tree| !matches!(tree, TokenTree::Punct(p) if p.as_char() == ';'));
    Some(as_python(&value.collect())).filter(|value| value != "...")
}

fn literal_as_python(literal: &Literal, sign: &str) -> Option<String> {
    match value(literal)? {
        Value::Number(digits) => Some(digits),
        _ if !sign.is_empty() => None,
        Value::Text(text) => Some(quoted(&text, '"')),
        Value::Char(c) => Some(quoted(&c.to_string(), '\'')),
    }
}

/// A string literal in Python's spelling.
fn quoted(text: &str, quote: char) -> String {
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            c if c == quote || c == '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 || c as u32 == 0x7f => {
                out.push_str(&format!("\\x{:02x}", c as u32));
            }
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

#[cfg(test)]
mod tests {
    use super::{as_python, literal_value, until_comma};
    use crate::syntax::{self, parse_with};

    #[test]
    fn defaults_as_python_shows_them() {
        let shown = |text: &str| as_python(&text.parse().expect("tokens"));
        for (rust, python) in [
            ("1", "1"),
            ("-1", "-1"),
            ("1_000u64", "1000"),
            ("0x10", "16"),
            ("2.5f32", "2.5"),
            ("true", "True"),
            ("None", "None"),
            (r#""it's""#, r#""it's""#),
            (r#""say \"it\"""#, r#""say \"it\"""#),
            (r#""a\nb""#, r#""a\nb""#),
            ("'c'", "'c'"),
            (r"'\''", r"'\''"),
            ("'\"'", "'\"'"),
            ("Some(1)", "..."),
            ("Vec::new()", "..."),
            ("-x", "..."),
            ("b\"x\"", "..."),
        ] {
            assert_eq!(shown(rust), python, "{rust}");
        }
    }

    #[test]
    fn a_constant_is_a_literal_or_not() {
        let value = |text: &str| literal_value(&text.parse().expect("tokens"));
        assert_eq!(
            value("pub const A: &str = \"x\";").as_deref(),
            Some("\"x\"")
        );
        assert_eq!(value(": i8 = -1;").as_deref(), Some("-1"));
        assert_eq!(value(": i8 = 1 + 1;"), None);
        assert_eq!(value(": i8;"), None);
    }

    #[test]
    fn an_expression_ends_at_its_comma() {
        for (source, first) in [
            ("a, b", "a"),
            (
                "HashMap::<A, B>::new(), b",
                "HashMap :: < A , B > :: new ()",
            ),
            ("f(a, b), c", "f (a , b)"),
            ("x < y, z", "x < y"),
            ("<T as X<A, B>>::f(), z", "<T as X<A, B>>::f()"),
            ("|a, b| a, z", "|a, b| a"),
            ("move |a: X<'_, B>| a.f(1), z", "move |a: X<'_, B>| a.f(1)"),
            ("|| 1, z", "|| 1"),
        ] {
            let parser = |input: syntax::ParseStream<'_>| {
                let tokens = until_comma(input)?;
                input.parse::<crate::tokens::TokenStream>()?;
                Ok(tokens)
            };
            let tokens = source.parse().expect("tokens");
            let tokens = parse_with(tokens, parser).expect("an expression");
            assert_eq!(tokens.to_string().replace(' ', ""), first.replace(' ', ""));
        }
    }
}
