//! Expressions of Python: hints of Rust types, and values.

use proc_macro2::{Ident, Span, TokenTree};

use super::json::Json;
use super::number_of;
use crate::model::param::plain;
use crate::syntax::Type;
use crate::tokens::{content_of, grouped, quote, ToTokens, TokenStream};

/// `module.name`; a name alone for `builtins`.
pub(super) fn named(module: &str, name: &str) -> Json {
    let name_of =
        |name: &str| Json::Object(vec![("type", Json::text("name")), ("id", Json::text(name))]);
    match module {
        "builtins" => name_of(name),
        _ => attribute(name_of(module), name),
    }
}

/// `value.name`.
pub(super) fn attribute(value: Json, name: &str) -> Json {
    Json::Object(vec![
        ("type", Json::text("attribute")),
        ("value", value),
        ("attr", Json::text(name)),
    ])
}

/// `value[slice]`.
pub(super) fn subscript(value: Json, slice: Json) -> Json {
    Json::Object(vec![
        ("type", Json::text("subscript")),
        ("value", value),
        ("slice", slice),
    ])
}

/// `(a, b)`.
pub(super) fn tuple(items: Vec<Json>) -> Json {
    Json::Object(vec![
        ("type", Json::text("tuple")),
        ("elts", Json::Array(items)),
    ])
}

/// A string.
pub(super) fn string(text: &str) -> Json {
    constant("str", Some(text))
}

pub(super) fn none() -> Json {
    constant("none", None)
}

/// A class by the number of its record.
pub(super) fn class(number: &TokenStream) -> Json {
    Json::Object(vec![("type", Json::text("id")), ("id", number_of(number))])
}

/// A value from its spelling in Python, as signatures and constants have it.
pub(super) fn value(python: &str) -> Json {
    match python {
        "None" => return none(),
        "..." => return constant("ellipsis", None),
        "True" | "False" => {
            return Json::Object(vec![
                ("type", Json::text("constant")),
                ("kind", Json::text("bool")),
                ("value", Json::Bool(python == "True")),
            ]);
        }
        _ => {}
    }
    let quote = python.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(_) => string(&unescaped(&python[1..python.len() - 1])),
        None if python.contains(['.', 'e', 'E']) => constant("float", Some(python)),
        None => constant("int", Some(python)),
    }
}

/// The opposite of what writes defaults in Python's spelling.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('x') => {
                let code: String = chars.by_ref().take(2).collect();
                out.extend(u8::from_str_radix(&code, 16).ok().map(char::from));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

fn constant(kind: &str, value: Option<&str>) -> Json {
    let mut entries = vec![("type", Json::text("constant")), ("kind", Json::text(kind))];
    entries.extend(value.map(|value| ("value", Json::text(value))));
    Json::Object(entries)
}

/// The hint of a Rust type: `which` of the runtime's constants, such as `INPUT`.
pub(super) fn hint(which: &str, ty: &Type, class: Option<&TokenStream>) -> Json {
    let which = Ident::new(which, Span::call_site());
    let ty = nameable(plain(ty).to_token_stream(), class);
    Json::hint(&quote!({ use __rt::NoHint as _; __rt::Hint::<#ty>::#which }))
}

/// Whether a type stands in it that has no name outside of its function.
pub(super) fn has_no_name(ty: &Type) -> bool {
    fn within(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|tree| match tree {
            TokenTree::Ident(word) => word == "impl",
            TokenTree::Group(group) => within(content_of(&group)),
            _ => false,
        })
    }
    within(ty.to_token_stream())
}

/// A type as it can stand outside of its function: lifetimes are left to the compiler, `Self` is the class.
fn nameable(tokens: TokenStream, class: Option<&TokenStream>) -> TokenStream {
    let mut out = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    // `for<'a> fn(&'a T)` keeps its own.
    let mut is_bound = false;
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                let Some(TokenTree::Ident(name)) = trees.next() else {
                    continue;
                };
                let name = match is_bound || name == "static" {
                    true => name,
                    false => Ident::new("_", name.span()),
                };
                out.extend([TokenTree::Punct(quote), TokenTree::Ident(name)]);
            }
            TokenTree::Ident(word) if word == "Self" && class.is_some() => {
                out.extend(class.cloned())
            }
            TokenTree::Ident(word) => {
                is_bound |= word == "for";
                out.extend([TokenTree::Ident(word)]);
            }
            TokenTree::Group(group) => {
                let inner = nameable(content_of(&group), class);
                let group = grouped(group.delimiter(), inner, Span::call_site());
                out.extend([TokenTree::Group(group)]);
            }
            other => out.extend([other]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_get_by_without_the_function_around_them() {
        let class = quote!(Class);
        let shown = |text: &str| {
            let tokens: TokenStream = text.parse().expect("tokens");
            nameable(tokens, Some(&class)).to_string().replace(' ', "")
        };
        assert_eq!(
            shown("Bound<'py, (Self, &'a str)>"),
            "Bound<'_,(Class,&'_str)>"
        );
        assert_eq!(shown("&'static str"), "&'staticstr");
        assert_eq!(shown("for<'a> fn(&'a str)"), "for<'a>fn(&'_str)");
    }

    #[test]
    fn values_come_back_from_their_spelling() {
        for (python, expected) in [
            ("None", r#"{"type":"constant","kind":"none"}"#),
            ("-1", r#"{"type":"constant","kind":"int","value":"-1"}"#),
            ("2.5", r#"{"type":"constant","kind":"float","value":"2.5"}"#),
            ("True", r#"{"type":"constant","kind":"bool","value":true}"#),
            ("...", r#"{"type":"constant","kind":"ellipsis"}"#),
            (
                r#""a\"\n\x01""#,
                r#"{"type":"constant","kind":"str","value":"a\"\n\u0001"}"#,
            ),
            ("'c'", r#"{"type":"constant","kind":"str","value":"c"}"#),
        ] {
            let parts = value(python).parts();
            let [part] = &parts[..] else {
                panic!("{python}: {} parts", parts.len())
            };
            let literal = crate::syntax::LitStr::new(expected, Span::call_site());
            assert_eq!(
                part.to_string(),
                quote!(__rt::Json::Raw(#literal)).to_string()
            );
        }
    }
}
