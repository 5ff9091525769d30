//! The documentation line of each item.

use crate::data::Data;
use crate::merge::{Merged, Shape};
use crate::model::Function;

/// `/// ...` for an item, without the newline.
pub fn line(item: &Merged, data: &Data) -> String {
    let mut parts = Vec::new();
    if let Some(summary) = data.summary(&item.name) {
        parts.push(summary.to_owned());
    }
    if let Shape::Function(function) = &item.shape {
        if let Some(owner) = owner(&item.name, function, data) {
            parts.push(owner.to_owned());
        }
    }
    if let Some(page) = data.page(&item.name, &item.header) {
        parts.push(format!(
            "[C](https://docs.python.org/3/c-api/{page}.html#c.{})",
            item.name
        ));
    } else if parts.is_empty() {
        parts.push(format!("`{}` of `{}.h`.", item.name, item.header));
    }
    format!("/// {}", parts.join(" "))
}

/// Who owns the object that a function returns.
fn owner(name: &str, function: &Function, data: &Data) -> Option<&'static str> {
    let object = matches!(
        function.result.as_deref()?,
        "*mut PyObject"
            | "*mut PyTypeObject"
            | "*mut PyCodeObject"
            | "*mut PyFrameObject"
            | "*mut PyLongObject"
    );
    object.then(|| {
        if data.borrowed(name) {
            "Borrowed reference."
        } else {
            "New reference."
        }
    })
}
