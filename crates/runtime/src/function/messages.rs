//! The errors of a call that does not fit the signature.
//!
//! Tests of projects compare these texts, so they are those of the interface that they were written for, to the
//! letter; they differ a little from what the interpreter says of its own functions.

use super::Signature;
use crate::error::Text;
use crate::exceptions::PyTypeError;
use crate::object::Bound;
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
use crate::Python;
use crate::{ffi, PyAny, PyErr};

/// `got multiple values for argument 'b'`
#[cold]
pub(super) fn given_twice(signature: &Signature, slot: usize) -> PyErr {
    let mut text = about(signature);
    text.add(" got multiple values for argument '");
    text.add(signature.slot_name(slot)).add("'");
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
pub(super) fn positional_only_by_name(signature: &Signature, slots: &[usize]) -> PyErr {
    let mut text = about(signature);
    text.add(" got some positional-only arguments passed as keyword arguments");
    enumerate(&mut text, signature, slots);
    error(text)
}

/// `takes 2 positional arguments but 3 were given`; the first noun stays in the plural.
#[cold]
pub(super) fn too_many_positional(signature: &Signature, given: usize) -> PyErr {
    let (required, all) = (signature.arity.required(), signature.arity.positional());
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

/// `missing 2 required positional arguments: 'a' and 'b'`, or else `missing 1 required keyword argument: 'c'`
///
/// # Safety
/// `slots` has an entry for each name of the signature.
#[cold]
pub(super) unsafe fn missing(signature: &Signature, slots: *const *mut ffi::PyObject) -> PyErr {
    let arity = &signature.arity;
    let (mut missing, mut by_name) = (Vec::new(), false);
    for i in 0..signature.names() {
        let keyword_only = i.checked_sub(arity.positional());
        if keyword_only.is_some() && !by_name && !missing.is_empty() {
            // Those that can be given by position are named alone.
            break;
        }
        by_name = keyword_only.is_some();
        let required = match keyword_only {
            Some(i) => signature.keyword_only_required().get(i) == Some(&true),
            None => i < arity.required(),
        };
        // SAFETY: as the caller promises.
        if required && unsafe { (*slots.add(i)).is_null() } {
            missing.push(i);
        }
    }
    let what = if by_name {
        " required keyword argument"
    } else {
        " required positional argument"
    };
    let mut text = about(signature);
    text.add(" missing ").add_number(missing.len()).add(what);
    if missing.len() != 1 {
        text.add("s");
    }
    enumerate(&mut text, signature, &missing);
    error(text)
}

/// `: 'a'`, `: 'a' and 'b'`, `: 'a', 'b', and 'c'`
fn enumerate(text: &mut Text, signature: &Signature, slots: &[usize]) {
    for (i, slot) in slots.iter().enumerate() {
        text.add(match i {
            0 => ": '",
            1 if slots.len() == 2 => "' and '",
            _ if i + 1 == slots.len() => "', and '",
            _ => "', '",
        });
        text.add(signature.slot_name(*slot));
    }
    text.add("'");
}

/// `module.f() takes no arguments (1 given)`: what the interpreter says of its own functions of that kind.
///
/// # Safety
/// `slf` is NULL or an object that is alive.
#[cfg(all(Py_3_11, not(any(PyPy, GraalPy))))]
#[cold]
pub(super) unsafe fn takes_nothing(
    py: Python<'_>,
    signature: &Signature,
    slf: *mut ffi::PyObject,
    by_name: bool,
    given: usize,
) -> PyErr {
    let mut text = Text::new();
    // SAFETY: - as the caller promises; it is asked whether the object is a module;
    //         - gives a new reference, or NULL with an error set.
    unsafe {
        if !slf.is_null() && ffi::PyModule_Check(slf) != 0 {
            let name = Bound::from_owned_ptr_or_opt(py, ffi::PyModule_GetNameObject(slf));
            match name {
                Some(name) if text.add_object(&name, c"backslashreplace") => text.add("."),
                _ => return PyErr::fetch(py),
            };
        }
    }
    text.add(signature.function()).add("()");
    if by_name {
        text.add(" takes no keyword arguments");
    } else {
        text.add(" takes no arguments (").add_number(given);
        text.add(" given)");
    }
    error(text)
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
    if !signature.class().is_empty() {
        text.add(signature.class()).add(".");
    }
    text.add(signature.function()).add("()");
    text
}

#[cold]
fn error(text: Text) -> PyErr {
    text.into_error::<PyTypeError>()
}

#[cfg(test)]
mod tests {
    use super::super::Signature;
    use super::{enumerate, Text};

    #[test]
    fn names_are_enumerated_as_the_interpreter_does() {
        let signature = Signature::plain("f\0a\0b\0c\0", [3, 0, 0]);
        let enumeration = |slots: &[usize]| {
            let mut text = Text::new();
            enumerate(&mut text, &signature, slots);
            text.0
        };
        assert_eq!(enumeration(&[0]), ": 'a'");
        assert_eq!(enumeration(&[0, 1]), ": 'a' and 'b'");
        assert_eq!(enumeration(&[0, 1, 2]), ": 'a', 'b', and 'c'");
    }
}
