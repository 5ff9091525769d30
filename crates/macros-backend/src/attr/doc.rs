//! Doc comments as docstrings.

use crate::syntax::{parse2, Attribute, LitStr, Meta};
use crate::tokens::TokenStream;

/// A docstring: text, or expressions such as `include_str!("...")` that only the compiler knows.
#[derive(Default)]
pub(crate) struct Doc {
    pub(crate) parts: Vec<DocPart>,
}

pub(crate) enum DocPart {
    Text(String),
    Expr(TokenStream),
}

impl Doc {
    /// Collects the `doc` attributes: one line each, without the space that follows `///`.
    pub(crate) fn of(attrs: &[Attribute]) -> Self {
        let mut doc = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("doc")) {
            let Meta::NameValue(_, _, value) = &attr.meta else {
                continue;
            };
            match parse2::<LitStr>(value.clone()) {
                Ok(line) => {
                    let line = line.value();
                    doc.line(line.strip_prefix(' ').unwrap_or(&line));
                }
                Err(_) => {
                    doc.line("");
                    doc.parts.push(DocPart::Expr(value.clone()));
                }
            }
        }
        doc
    }

    /// Starts a new line, unless this is the first, and adds `text` to it.
    fn line(&mut self, text: &str) {
        let is_first = self.parts.is_empty();
        if !matches!(self.parts.last(), Some(DocPart::Text(_))) {
            self.parts.push(DocPart::Text(String::new()));
        }
        if let Some(DocPart::Text(last)) = self.parts.last_mut() {
            if !is_first {
                last.push('\n');
            }
            last.push_str(text);
        }
    }
}
