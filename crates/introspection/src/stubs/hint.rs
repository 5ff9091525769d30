//! Hints that users wrote as text: what they name is imported.

use super::imports::{Imports, BUILTINS};

/// Names that hints use without saying that they are from `typing`.
const TYPING: [&str; 19] = [
    "Annotated",
    "Any",
    "Callable",
    "ClassVar",
    "Final",
    "Generic",
    "Iterable",
    "Iterator",
    "Literal",
    "Mapping",
    "NoReturn",
    "Optional",
    "Sequence",
    "SupportsFloat",
    "SupportsIndex",
    "SupportsInt",
    "TypeVar",
    "Union",
    "Awaitable",
];

/// The hint as it can stand in the stub.
pub(super) fn resolved(text: &str, imports: &mut Imports<'_>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' | '\'' => {
                let length = string_length(rest, c);
                out.push_str(&preferred(&rest[..length]));
                length
            }
            c if c == '_' || c.is_alphabetic() => {
                let is_part = |c: char| c == '_' || c == '.' || c.is_alphanumeric();
                let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
                out.push_str(&name(&rest[..length], imports));
                length
            }
            c => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    out
}

/// A string in the quotes that formatters prefer.
fn preferred(literal: &str) -> String {
    let inner = literal
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    match inner.filter(|inner| !inner.contains(['"', '\\'])) {
        Some(inner) => format!("\"{inner}\""),
        None => literal.to_owned(),
    }
}

/// Up to the quote that ends it.
fn string_length(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quote => return i + 1,
            _ => {}
        }
    }
    text.len()
}

fn name(path: &str, imports: &mut Imports<'_>) -> String {
    let Some((module, last)) = path.rsplit_once('.') else {
        if imports.is_own(path) || BUILTINS.contains(&path) {
            return imports.bare(path);
        }
        return match TYPING.contains(&path) {
            true => imports.name_of("typing", path),
            false => imports.elsewhere(path).unwrap_or_else(|| path.to_owned()),
        };
    };
    let first = path.split('.').next().unwrap_or(path);
    // A number's point, `...`, or a class in one of this module.
    if last.is_empty() || imports.is_own(first) {
        return path.to_owned();
    }
    if module == first || !first.chars().next().is_some_and(char::is_uppercase) {
        return imports.name_of(module, last);
    }
    path.to_owned()
}
