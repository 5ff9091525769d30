//! The attributes that say what a method is to Python: `#[new]`, `#[getter]` and their kin.

use proc_macro2::Span;

use crate::attr::value::check_name;
use crate::error::Errors;
use crate::syntax::{self, parse_with, span_of, unraw, Attribute, LitStr, Meta, ParseStream};
use crate::tokens::content_of;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MarkKind {
    New,
    ClassMethod,
    StaticMethod,
    ClassAttr,
    Getter,
    Setter,
    Deleter,
}

const KINDS: [(&str, MarkKind); 7] = [
    ("new", MarkKind::New),
    ("classmethod", MarkKind::ClassMethod),
    ("staticmethod", MarkKind::StaticMethod),
    ("classattr", MarkKind::ClassAttr),
    ("getter", MarkKind::Getter),
    ("setter", MarkKind::Setter),
    ("deleter", MarkKind::Deleter),
];

impl MarkKind {
    pub(crate) fn name(self) -> &'static str {
        KINDS
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(name, _)| name)
    }
}

/// What these attributes are called.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().map(|(name, _)| name)
}

/// One such attribute.
pub(crate) struct Mark {
    pub(crate) kind: MarkKind,
    pub(crate) span: Span,
    /// The property's name: `#[getter(name)]`.
    pub(crate) name: Option<(String, Span)>,
}

/// Takes attributes out of `attrs` that make of an item what it is in a block already, and says so. Whether there was one.
pub(crate) fn take_of_items(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> bool {
    const OF_ITEMS: [&str; 4] = ["pyfunction", "pymethods", "pyclass", "pymodule"];
    let before = attrs.len();
    attrs.retain(|attr| {
        let last = attr.path().segments.last();
        let is_of_items = last.is_some_and(|last| OF_ITEMS.iter().any(|name| last.ident == name));
        if is_of_items {
            let message =
                "remove this: a function in a block with `#[pymethods]` is a method already";
            errors.at(attr.path(), message);
        }
        !is_of_items
    });
    attrs.len() < before
}

/// Takes attributes out of `attrs` that are none, by names that these could have, and says what they are called.
/// Whether there was one.
pub(crate) fn take_misnamed(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> bool {
    const MISNAMED: [(&str, &str); 9] = [
        ("static_method", "#[staticmethod]"),
        ("class_method", "#[classmethod]"),
        ("class_attr", "#[classattr]"),
        ("class_attribute", "#[classattr]"),
        ("property", "#[getter]"),
        ("args", "#[pyo3(signature = (...))]"),
        ("signature", "#[pyo3(signature = (...))]"),
        ("text_signature", "#[pyo3(text_signature = \"...\")]"),
        ("name", "#[pyo3(name = \"...\")]"),
    ];
    let before = attrs.len();
    attrs.retain(|attr| {
        let Some(ident) = attr.path().get_ident() else {
            return true;
        };
        let Some((name, instead)) = MISNAMED.iter().find(|(name, _)| ident == name) else {
            return true;
        };
        // No macro is called like that.
        if *name == "name" && !matches!(attr.meta, Meta::NameValue(..)) {
            return true;
        }
        errors.at(ident, format!("there is no `#[{name}]`: write `{instead}`"));
        false
    });
    attrs.len() < before
}

/// Takes the marks out of `attrs`.
pub(crate) fn take(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    attrs.retain(|attr| {
        let Some(ident) = attr.path().get_ident() else {
            return true;
        };
        let Some((word, kind)) = KINDS.iter().find(|(name, _)| ident == name) else {
            return true;
        };
        if marks.iter().any(|mark| mark.kind == *kind) {
            errors.at(attr, format!("`#[{word}]` is given twice"));
        } else {
            let name = errors.take(property_name(attr, *kind)).flatten();
            marks.push(Mark {
                kind: *kind,
                span: ident.span(),
                name,
            });
        }
        false
    });
    marks
}

fn property_name(attr: &Attribute, kind: MarkKind) -> syntax::Result<Option<(String, Span)>> {
    let list = match &attr.meta {
        Meta::Path(_) => return Ok(None),
        Meta::List(_, list) => content_of(list),
        Meta::NameValue(_, _, value) => {
            let message = format!("expected `#[{}]` without a value", kind.name());
            return Err(syntax::Error::new(span_of(value), message));
        }
    };
    if !matches!(
        kind,
        MarkKind::Getter | MarkKind::Setter | MarkKind::Deleter
    ) {
        let message = format!("`#[{}]` has no options", kind.name());
        return Err(syntax::Error::new(span_of(&list), message));
    }
    let parser = |input: ParseStream<'_>| {
        if LitStr::is_next(input) {
            let text: LitStr = input.parse()?;
            check_name(&text, "name")?;
            return Ok((text.value(), text.span()));
        }
        let ident = input.any_ident().map_err(|error| {
            let message = format!("expected the property's name: `#[{}(name)]`", kind.name());
            syntax::Error::new(error.span(), message)
        })?;
        Ok((unraw(&ident), ident.span()))
    };
    parse_with(list, parser).map(Some)
}
