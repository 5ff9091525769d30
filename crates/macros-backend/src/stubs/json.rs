//! JSON with places for what only the compiler knows.

use crate::tokens::{quote, TokenStream};

/// A value of JSON.
pub(super) enum Json {
    Object(Vec<(&'static str, Json)>),
    Array(Vec<Json>),
    Text(String),
    Bool(bool),
    /// Expressions of the runtime's type for parts.
    Parts(Vec<TokenStream>),
    /// The same between quotes.
    Quoted(Vec<TokenStream>),
}

impl Json {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A type hint of the compiler's.
    pub(super) fn hint(hint: &TokenStream) -> Self {
        Self::Parts(vec![quote!(__rt::Json::Hint(#hint))])
    }

    /// As expressions of the runtime's type for parts.
    pub(super) fn parts(&self) -> Vec<TokenStream> {
        let mut writer = Writer::default();
        writer.value(self);
        writer.flush();
        writer.parts
    }
}

#[derive(Default)]
struct Writer {
    parts: Vec<TokenStream>,
    raw: String,
}

impl Writer {
    fn value(&mut self, value: &Json) {
        match value {
            Json::Object(entries) => {
                self.raw.push('{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        self.raw.push(',');
                    }
                    self.text(key);
                    self.raw.push(':');
                    self.value(value);
                }
                self.raw.push('}');
            }
            Json::Array(values) => {
                self.raw.push('[');
                for (i, value) in values.iter().enumerate() {
                    if i > 0 {
                        self.raw.push(',');
                    }
                    self.value(value);
                }
                self.raw.push(']');
            }
            Json::Text(text) => self.text(text),
            Json::Bool(value) => self.raw.push_str(if *value { "true" } else { "false" }),
            Json::Parts(parts) => self.foreign(parts),
            Json::Quoted(parts) => {
                self.raw.push('"');
                self.foreign(parts);
                self.raw.push('"');
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.raw.push('"');
        for c in text.chars() {
            match c {
                '"' => self.raw.push_str("\\\""),
                '\\' => self.raw.push_str("\\\\"),
                '\n' => self.raw.push_str("\\n"),
                c if (c as u32) < 0x20 => self.raw.push_str(&format!("\\u{:04x}", c as u32)),
                c => self.raw.push(c),
            }
        }
        self.raw.push('"');
    }

    fn foreign(&mut self, parts: &[TokenStream]) {
        self.flush();
        self.parts.extend(parts.iter().cloned());
    }

    fn flush(&mut self) {
        if !self.raw.is_empty() {
            let raw = std::mem::take(&mut self.raw);
            self.parts.push(quote!(__rt::Json::Raw(#raw)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Json;
    use crate::tokens::quote;

    #[test]
    fn what_is_known_is_one_text() {
        let value = Json::Object(vec![
            (
                "a",
                Json::Array(vec![Json::Bool(true), Json::text("x\"\\\n\u{1}")]),
            ),
            ("b", Json::Quoted(vec![quote!(b)])),
            ("c", Json::Parts(vec![quote!(c)])),
        ]);
        let parts: Vec<String> = value.parts().iter().map(ToString::to_string).collect();
        assert_eq!(parts.len(), 5, "{parts:?}");
        assert!(
            parts[0].contains(r#"{\"a\":[true,\"x\\\"\\\\\\n\\u0001\"],\"b\":\""#),
            "{}",
            parts[0]
        );
        assert_eq!((&*parts[1], &*parts[3]), ("b", "c"));
    }
}
