//! Constants of modules, attributes of classes.

use super::json::Json;
use super::types::{named, subscript};
use super::{doc_entry, number_of};
use crate::attr::doc::Doc;
use crate::tokens::TokenStream;

/// An attribute that never changes: of a known value, or of a known type.
pub(super) fn constant(
    name: &str,
    parent: &TokenStream,
    value: Option<Json>,
    ty: impl FnOnce() -> Json,
    doc: Option<&Doc>,
) -> Json {
    let r#final = named("typing", "Final");
    let mut entries = vec![
        ("type", Json::text("attribute")),
        ("name", Json::text(name)),
        ("parent", number_of(parent)),
    ];
    match value {
        Some(value) => entries.extend([("annotation", r#final), ("value", value)]),
        None => entries.push(("annotation", subscript(r#final, ty()))),
    }
    entries.extend(doc.and_then(doc_entry));
    Json::Object(entries)
}
