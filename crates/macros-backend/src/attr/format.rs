//! The format string of `str = "..."`: its names are fields.

use crate::syntax::{parse2, LitStr};
use crate::tokens::{quote, TokenStream};
use proc_macro2::{Ident, Literal, TokenTree};

/// The string with its names taken out (`{x:>4}` becomes `{:>4}`), and the names in order.
pub(crate) fn split(format: &str) -> (String, Vec<String>) {
    let (mut text, mut members) = (String::new(), Vec::new());
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        text.push(c);
        let is_escape = matches!(c, '{' | '}') && chars.peek() == Some(&c);
        if is_escape {
            text.extend(chars.next());
        } else if c == '{' {
            let mut member = String::new();
            while let Some(c) = chars.next_if(|c| !matches!(c, ':' | '}')) {
                member.push(c);
            }
            members.push(member.trim().to_owned());
        }
    }
    (text, members)
}

/// `a.b.0` as tokens at the place of `format`; nothing when it is not a path to a field.
pub(crate) fn tokens(member: &str, format: &LitStr) -> Option<TokenStream> {
    let mut tokens = TokenStream::new();
    for (i, part) in member.split('.').enumerate() {
        if i > 0 {
            tokens.extend(quote!(.));
        }
        let tree: TokenTree = if let Ok(index) = part.parse::<usize>() {
            let mut literal = Literal::usize_unsuffixed(index);
            literal.set_span(format.span());
            literal.into()
        } else {
            let mut ident: Ident = parse2(part.parse().ok()?).ok()?;
            ident.set_span(format.span());
            ident.into()
        };
        tokens.extend([tree]);
    }
    Some(tokens)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn names_are_taken_out() {
        let of = |text: &str| {
            let (text, members) = split(text);
            (text, members.join(","))
        };
        assert_eq!(
            of("<{x}, {y:>4}>"),
            ("<{}, {:>4}>".to_owned(), "x,y".to_owned())
        );
        assert_eq!(of("{{x}} {0}"), ("{{x}} {}".to_owned(), "0".to_owned()));
        assert_eq!(of("{a.b.0:?}"), ("{:?}".to_owned(), "a.b.0".to_owned()));
        assert_eq!(of("{}"), ("{}".to_owned(), String::new()));
        assert_eq!(of("plain"), ("plain".to_owned(), String::new()));
    }
}
