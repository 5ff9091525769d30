//! Records: put together while the user's crate is compiled, from text and from type hints.

use crate::inspect::{PyStaticConstant, PyStaticExpr, PyStaticOperator};

/// A part of a record.
#[derive(Clone, Copy)]
pub enum Json {
    /// JSON as it stands.
    Raw(&'static str),
    /// The inside of a JSON string, to be escaped.
    Text(&'static str),
    /// A type hint, as a JSON object.
    Hint(PyStaticExpr),
    /// A number, in decimal digits.
    Number(u64),
    /// Whether Python code can have no other base beside a class of this layout.
    IfDisjoint(bool, &'static str),
}

/// A record as it lies in the library: the length, then the text.
#[repr(C)]
pub struct Record<const LEN: usize> {
    length: u32,
    text: [u8; LEN],
}

impl<const LEN: usize> Record<LEN> {
    /// The record of `parts`, of which `LEN` is the [`json_len`].
    pub const fn new(parts: &[Json]) -> Self {
        let mut sink = Sink {
            text: [0; LEN],
            at: 0,
        };
        sink.parts(parts);
        assert!(sink.at == LEN);
        Record {
            length: LEN as u32,
            text: sink.text,
        }
    }

    /// The text.
    pub const fn text(&self) -> &[u8] {
        &self.text
    }
}

/// How long the text of a record is.
pub const fn json_len(parts: &[Json]) -> usize {
    let mut sink = Sink { text: [], at: 0 };
    sink.parts(parts);
    sink.at
}

/// Where text is written to, or, if there is no room at all, counted.
struct Sink<const LEN: usize> {
    text: [u8; LEN],
    at: usize,
}

impl<const LEN: usize> Sink<LEN> {
    const fn parts(&mut self, parts: &[Json]) {
        let mut i = 0;
        while i < parts.len() {
            match &parts[i] {
                Json::Raw(text) => self.raw(text),
                Json::Text(text) => self.escaped(text),
                Json::Hint(hint) => self.hint(hint),
                Json::Number(number) => self.number(*number),
                Json::IfDisjoint(holds, text) => {
                    if *holds {
                        self.raw(text);
                    }
                }
            }
            i += 1;
        }
    }

    const fn byte(&mut self, byte: u8) {
        if LEN > 0 {
            self.text[self.at] = byte;
        }
        self.at += 1;
    }

    const fn raw(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if LEN == 0 {
            self.at += bytes.len();
            return;
        }
        let mut i = 0;
        while i < bytes.len() {
            self.text[self.at + i] = bytes[i];
            i += 1;
        }
        self.at += bytes.len();
    }

    const fn escaped(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            match bytes[i] {
                b'"' => self.raw("\\\""),
                b'\\' => self.raw("\\\\"),
                b'\n' => self.raw("\\n"),
                byte if byte < 0x20 => {
                    self.raw("\\u00");
                    self.byte(hex_digit(byte >> 4));
                    self.byte(hex_digit(byte & 15));
                }
                byte => self.byte(byte),
            }
            i += 1;
        }
    }

    const fn number(&mut self, number: u64) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.byte(b'0' + (number % 10) as u8);
    }

    const fn hint(&mut self, hint: &PyStaticExpr) {
        match hint {
            PyStaticExpr::Constant { value } => self.constant(value),
            PyStaticExpr::Name { id } => {
                self.raw("{\"type\":\"name\",\"id\":\"");
                self.escaped(id);
                self.raw("\"}");
            }
            PyStaticExpr::Attribute { value, attr } => {
                self.raw("{\"type\":\"attribute\",\"value\":");
                self.hint(value);
                self.raw(",\"attr\":\"");
                self.escaped(attr);
                self.raw("\"}");
            }
            PyStaticExpr::BinOp {
                left,
                op: PyStaticOperator::BitOr,
                right,
            } => {
                self.raw("{\"type\":\"binop\",\"left\":");
                self.hint(left);
                self.raw(",\"op\":\"bitor\",\"right\":");
                self.hint(right);
                self.raw("}");
            }
            PyStaticExpr::Tuple { elts } => self.list("tuple", elts),
            PyStaticExpr::List { elts } => self.list("list", elts),
            PyStaticExpr::Subscript { value, slice } => {
                self.raw("{\"type\":\"subscript\",\"value\":");
                self.hint(value);
                self.raw(",\"slice\":");
                self.hint(slice);
                self.raw("}");
            }
            PyStaticExpr::PyClass(name) => match name.record() {
                0 => self.hint(name.expr()),
                number => {
                    self.raw("{\"type\":\"id\",\"id\":\"");
                    self.number(number);
                    self.raw("\"}");
                }
            },
        }
    }

    const fn list(&mut self, kind: &str, elements: &[PyStaticExpr]) {
        self.raw("{\"type\":\"");
        self.raw(kind);
        self.raw("\",\"elts\":[");
        let mut i = 0;
        while i < elements.len() {
            if i > 0 {
                self.byte(b',');
            }
            self.hint(&elements[i]);
            i += 1;
        }
        self.raw("]}");
    }

    const fn constant(&mut self, value: &PyStaticConstant) {
        let (kind, text) = match value {
            PyStaticConstant::None => ("none", None),
            PyStaticConstant::Ellipsis => ("ellipsis", None),
            PyStaticConstant::Bool(value) => {
                self.raw("{\"type\":\"constant\",\"kind\":\"bool\",\"value\":");
                self.raw(if *value { "true}" } else { "false}" });
                return;
            }
            PyStaticConstant::Int(digits) => ("int", Some(*digits)),
            PyStaticConstant::Float(digits) => ("float", Some(*digits)),
            PyStaticConstant::Str(text) => ("str", Some(*text)),
        };
        self.raw("{\"type\":\"constant\",\"kind\":\"");
        self.raw(kind);
        if let Some(text) = text {
            self.raw("\",\"value\":\"");
            self.escaped(text);
        }
        self.raw("\"}");
    }
}

const fn hex_digit(value: u8) -> u8 {
    if value < 10 {
        b'0' + value
    } else {
        b'a' + value - 10
    }
}

/// The record of something exported that may have none of its own: an exception or a native type.
/// If it has one, what stands here belongs to nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __stub_of_foreign {
    ($symbol:literal, $number:literal, $module:expr, $handle:expr) => {
        const _: () = {
            use $crate::__macro::{Handle, Json};
            const __HANDLE: Handle = $handle;
            const __KNOWN: &[Json] = &[Json::Raw(
                "{\"type\":\"attribute\",\"name\":\"_\",\"parent\":\"0\"}",
            )];
            const __EXCEPTION: &[Json] = &[
                Json::Raw("{\"type\":\"class\",\"name\":\""),
                Json::Text(__HANDLE.name()),
                Json::Raw("\",\"id\":\""),
                Json::Number($number),
                Json::Raw("\",\"bases\":["),
                Json::Hint(__HANDLE.hint()),
                Json::Raw("],\"doc\":\""),
                Json::Text(__HANDLE.doc()),
                Json::Raw("\"}"),
            ];
            const __TYPE: &[Json] = &[
                Json::Raw("{\"type\":\"attribute\",\"name\":\""),
                Json::Text(__HANDLE.name()),
                Json::Raw("\",\"parent\":\""),
                Json::Number($module),
                Json::Raw("\",\"annotation\":{\"type\":\"subscript\",\"value\":"),
                Json::Raw("{\"type\":\"name\",\"id\":\"type\"},\"slice\":"),
                Json::Hint(__HANDLE.hint()),
                Json::Raw("}}"),
            ];
            const __PARTS: &[Json] = match __HANDLE {
                Handle::Record(_) => __KNOWN,
                Handle::Exception(..) => __EXCEPTION,
                Handle::Type(_) => __TYPE,
            };
            #[doc(hidden)]
            #[used]
            #[unsafe(export_name = $symbol)]
            pub static __RECORD: $crate::__macro::Record<{ $crate::__macro::json_len(__PARTS) }> =
                $crate::__macro::Record::new(__PARTS);
        };
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect::PyClassNameStaticExpr;
    use crate::{type_hint_identifier, type_hint_subscript, type_hint_union};

    macro_rules! text {
        ($($part:expr),* $(,)?) => {{
            const PARTS: &[Json] = &[$($part),*];
            const RECORD: Record<{ json_len(PARTS) }> = Record::new(PARTS);
            std::str::from_utf8(RECORD.text()).unwrap()
        }};
    }

    #[test]
    fn text_is_escaped_and_numbers_are_decimal() {
        assert_eq!(
            text!(
                Json::Raw("{\"a\":\""),
                Json::Text("\"é\\\n\u{1}\u{1f}"),
                Json::Raw("\",\"b\":"),
                Json::Number(u64::MAX),
                Json::Number(0),
                Json::IfDisjoint(true, "+"),
                Json::IfDisjoint(false, "-"),
                Json::Raw("}"),
            ),
            "{\"a\":\"\\\"é\\\\\\n\\u0001\\u001f\",\"b\":184467440737095516150+}"
        );
        assert_eq!(text!(), "");
    }

    #[test]
    fn hints_become_objects() {
        const INT: PyStaticExpr = type_hint_identifier!("builtins", "int");
        const DATE: PyStaticExpr = type_hint_identifier!("datetime", "date");
        assert_eq!(
            text!(Json::Hint(type_hint_union!(
                INT,
                PyStaticExpr::Constant {
                    value: PyStaticConstant::None
                }
            ))),
            "{\"type\":\"binop\",\"left\":{\"type\":\"name\",\"id\":\"int\"},\"op\":\"bitor\",\
             \"right\":{\"type\":\"constant\",\"kind\":\"none\"}}"
        );
        assert_eq!(
            text!(Json::Hint(type_hint_subscript!(DATE, INT, INT))),
            "{\"type\":\"subscript\",\"value\":{\"type\":\"attribute\",\"value\":\
             {\"type\":\"name\",\"id\":\"datetime\"},\"attr\":\"date\"},\"slice\":{\"type\":\"tuple\",\
             \"elts\":[{\"type\":\"name\",\"id\":\"int\"},{\"type\":\"name\",\"id\":\"int\"}]}}"
        );
        assert_eq!(
            text!(Json::Hint(PyStaticExpr::List { elts: &[] })),
            "{\"type\":\"list\",\"elts\":[]}"
        );
    }

    #[test]
    fn values_say_what_they_are() {
        const fn of(value: PyStaticConstant) -> Json {
            Json::Hint(PyStaticExpr::Constant { value })
        }
        assert_eq!(
            text!(of(PyStaticConstant::Bool(true))),
            "{\"type\":\"constant\",\"kind\":\"bool\",\"value\":true}"
        );
        assert_eq!(
            text!(of(PyStaticConstant::Str("a\"b"))),
            "{\"type\":\"constant\",\"kind\":\"str\",\"value\":\"a\\\"b\"}"
        );
        assert_eq!(
            text!(of(PyStaticConstant::Int("12"))),
            "{\"type\":\"constant\",\"kind\":\"int\",\"value\":\"12\"}"
        );
        assert_eq!(
            text!(of(PyStaticConstant::Ellipsis)),
            "{\"type\":\"constant\",\"kind\":\"ellipsis\"}"
        );
    }

    #[test]
    fn classes_are_named_by_their_records() {
        const NAME: &PyStaticExpr = &PyStaticExpr::Name { id: "Class" };
        const fn class(record: u64) -> Json {
            Json::Hint(PyStaticExpr::PyClass(PyClassNameStaticExpr::new(
                NAME, record,
            )))
        }
        assert_eq!(text!(class(7)), "{\"type\":\"id\",\"id\":\"7\"}");
        assert_eq!(text!(class(0)), "{\"type\":\"name\",\"id\":\"Class\"}");
    }
}
