//! `rename_all`.

use crate::attr::value::{Text, Value};
use crate::syntax::{self, Ident, LitStr, ParseStream};

/// How Python names are made from Rust names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rename {
    Camel,
    Kebab,
    Lower,
    Pascal,
    ScreamingKebab,
    ScreamingSnake,
    Snake,
    Upper,
}

const RULES: [(&str, Rename); 8] = [
    ("camelCase", Rename::Camel),
    ("kebab-case", Rename::Kebab),
    ("lowercase", Rename::Lower),
    ("PascalCase", Rename::Pascal),
    ("SCREAMING-KEBAB-CASE", Rename::ScreamingKebab),
    ("SCREAMING_SNAKE_CASE", Rename::ScreamingSnake),
    ("snake_case", Rename::Snake),
    ("UPPERCASE", Rename::Upper),
];

impl Value for Rename {
    fn parse(key: &Ident, input: ParseStream<'_>) -> syntax::Result<Self> {
        let Text(rule) = Text::parse(key, input)?;
        let wanted = rule.value();
        RULES
            .iter()
            .find(|(name, _)| *name == wanted)
            .map(|(_, rule)| *rule)
            .ok_or_else(|| unknown_rule(&rule))
    }
}

fn unknown_rule(rule: &LitStr) -> syntax::Error {
    let names: Vec<String> = RULES
        .iter()
        .map(|(name, _)| format!("\"{name}\""))
        .collect();
    let message = format!(
        "\"{}\" is not a rule for names; expected one of {}",
        rule.value(),
        names.join(", ")
    );
    syntax::Error::new(rule.span(), message)
}

impl Rename {
    /// `name` by this rule.
    pub(crate) fn apply(self, name: &str) -> String {
        let words = words(name);
        let join = |separator: &str, change: &dyn Fn(usize, &str) -> String| {
            let words: Vec<String> = words
                .iter()
                .enumerate()
                .map(|(i, word)| change(i, word))
                .collect();
            words.join(separator)
        };
        let upper = |_: usize, word: &str| word.to_uppercase();
        let lower = |_: usize, word: &str| word.to_lowercase();
        let capital = |_: usize, word: &str| capitalised(word);
        match self {
            Self::Camel => join("", &|i, word| {
                if i == 0 {
                    lower(i, word)
                } else {
                    capital(i, word)
                }
            }),
            Self::Kebab => join("-", &lower),
            Self::Lower => name.to_lowercase(),
            Self::Pascal => join("", &capital),
            Self::ScreamingKebab => join("-", &upper),
            Self::ScreamingSnake => join("_", &upper),
            Self::Snake => join("_", &lower),
            Self::Upper => name.to_uppercase(),
        }
    }
}

/// Cuts at underscores, before a capital that follows a small letter, and before the last capital of
/// a run that a small letter follows (`HTTPServer` is `HTTP`, `Server`). Digits are of the case of
/// the letter before them.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = None;
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        let next_is_lower = chars.peek().is_some_and(|next| next.is_lowercase());
        let starts_word = c.is_uppercase()
            && before.is_some_and(|before: char| before.is_lowercase() || next_is_lower);
        let separates = c == '_' || c == '-';
        if separates || starts_word {
            words.push(String::new());
            before = None;
        }
        if separates {
            continue;
        }
        if c.is_uppercase() || c.is_lowercase() {
            before = Some(c);
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) => first
            .to_uppercase()
            .chain(chars.flat_map(char::to_lowercase))
            .collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Rename, RULES};

    #[test]
    fn every_rule_on_fields_and_variants() {
        let expected = [
            ("camelCase", "someField", "httpServer"),
            ("kebab-case", "some-field", "http-server"),
            ("lowercase", "some_field", "httpserver"),
            ("PascalCase", "SomeField", "HttpServer"),
            ("SCREAMING-KEBAB-CASE", "SOME-FIELD", "HTTP-SERVER"),
            ("SCREAMING_SNAKE_CASE", "SOME_FIELD", "HTTP_SERVER"),
            ("snake_case", "some_field", "http_server"),
            ("UPPERCASE", "SOME_FIELD", "HTTPSERVER"),
        ];
        assert_eq!(expected.len(), RULES.len());
        for (rule, field, variant) in expected {
            let rule = RULES
                .iter()
                .find(|(name, _)| *name == rule)
                .expect("a rule")
                .1;
            assert_eq!(rule.apply("some_field"), field);
            assert_eq!(rule.apply("HTTPServer"), variant);
        }
    }

    #[test]
    fn odd_names() {
        assert_eq!(Rename::Camel.apply("_private"), "private");
        assert_eq!(Rename::Snake.apply("X2Y"), "x2y");
        assert_eq!(Rename::Snake.apply("X2Yes"), "x2_yes");
        assert_eq!(Rename::Snake.apply("Http2Server"), "http2_server");
        assert_eq!(Rename::Upper.apply("_two__words_"), "_TWO__WORDS_");
        assert_eq!(Rename::Pascal.apply("x"), "X");
        assert_eq!(Rename::Camel.apply(""), "");
    }
}
