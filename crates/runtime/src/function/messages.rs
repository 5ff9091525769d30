//! The errors of a call that does not fit the signature.
//!
//! Tests of projects compare these texts, so they are those of the interface that they were written for, to the
//! letter; they differ a little from what the interpreter says of its own functions.

use super::Signature;
use crate::error::Text;
use crate::exceptions::PyTypeError;
use crate::object::Bound;
use crate::{ffi, PyAny, PyErr};

/// `got multiple values for argument 'b'`
#[cold]
pub(super) fn given_twice(signature: &Signature, slot: usize) -> PyErr {
    let mut text = about(signature);
    text.add(" got multiple values for argument '");
    text.add(signature.names[slot]).add("'");
    error(text)
}

/// `got an unexpected keyword argument 'e'`
#[cold]
pub(super) fn unexpected_keyword(signature: &Signature, name: &Bound<'_, PyAny>) -> PyErr {
    let mut text = about(signature);
    text.add(" got an unexpected keyword argument '");
    if !text.add_object(name, c"backslashreplace") {
        return PyErr::fetch(name.py());
    }
    text.add("'");
    error(text)
}

/// `got some positional-only arguments passed as keyword arguments: 'a' and 'b'`
#[cold]
pub(super) fn positional_only_by_name(signature: &Signature, names: &[&str]) -> PyErr {
    let mut text = about(signature);
    text.add(" got some positional-only arguments passed as keyword arguments");
    enumerate(&mut text, names);
    error(text)
}

/// `takes 2 positional arguments but 3 were given`; the first noun stays in the plural.
#[cold]
pub(super) fn too_many_positional(signature: &Signature, given: usize) -> PyErr {
    let (required, all) = (signature.arity.required, signature.arity.positional);
    let mut text = about(signature);
    text.add(" takes ");
    if required != all {
        text.add("from ").add_number(required).add(" to ");
    }
    text.add_number(all).add(" positional arguments but ");
    text.add_number(given);
    text.add(if given == 1 {
        " was given"
    } else {
        " were given"
    });
    error(text)
}

/// `missing 2 required positional arguments: 'a' and 'b'`
#[cold]
pub(super) fn missing_positional(signature: &Signature, slots: &[*mut ffi::PyObject]) -> PyErr {
    let required = 0..signature.arity.required;
    missing(signature, " required positional argument", &|i| {
        required.contains(&i) && slots[i].is_null()
    })
}

/// `missing 1 required keyword argument: 'c'`
#[cold]
pub(super) fn missing_keyword_only(signature: &Signature, slots: &[*mut ffi::PyObject]) -> PyErr {
    let first = signature.arity.positional;
    missing(signature, " required keyword argument", &|i| {
        i >= first && signature.keyword_only_required[i - first] && slots[i].is_null()
    })
}

fn missing(signature: &Signature, what: &str, is_missing: &dyn Fn(usize) -> bool) -> PyErr {
    let mut names = Vec::new();
    for (i, name) in signature.names.iter().enumerate() {
        if is_missing(i) {
            names.push(*name);
        }
    }
    let mut text = about(signature);
    text.add(" missing ").add_number(names.len()).add(what);
    if names.len() != 1 {
        text.add("s");
    }
    enumerate(&mut text, &names);
    error(text)
}

/// `: 'a'`, `: 'a' and 'b'`, `: 'a', 'b', and 'c'`
fn enumerate(text: &mut Text, names: &[&str]) {
    for (i, name) in names.iter().enumerate() {
        text.add(match i {
            0 => ": '",
            1 if names.len() == 2 => "' and '",
            _ if i + 1 == names.len() => "', and '",
            _ => "', '",
        });
        text.add(name);
    }
    text.add("'");
}

#[cold]
pub(super) fn keywords_must_be_strings() -> PyErr {
    let mut text = Text::new();
    text.add("keywords must be strings");
    error(text)
}

/// `f()` or `Class.f()`
#[cold]
fn about(signature: &Signature) -> Text {
    let mut text = Text::new();
    if !signature.class.is_empty() {
        text.add(signature.class).add(".");
    }
    text.add(signature.function).add("()");
    text
}

#[cold]
fn error(text: Text) -> PyErr {
    PyErr::new::<PyTypeError, _>(text)
}

#[cfg(test)]
mod tests {
    use super::{enumerate, Text};

    #[test]
    fn names_are_enumerated_as_the_interpreter_does() {
        let enumeration = |names: &[&str]| {
            let mut text = Text::new();
            enumerate(&mut text, names);
            text.0
        };
        assert_eq!(enumeration(&["a"]), ": 'a'");
        assert_eq!(enumeration(&["a", "b"]), ": 'a' and 'b'");
        assert_eq!(enumeration(&["a", "b", "c"]), ": 'a', 'b', and 'c'");
    }
}
