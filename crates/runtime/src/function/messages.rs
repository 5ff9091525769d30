//! The errors of a call that does not fit the signature.
//!
//! Tests of projects compare these texts, so they are those of the interface that they were written for, to the
//! letter; they differ a little from what the interpreter says of its own functions.

use super::Signature;
use crate::error::{Message, PyErrArguments};
use crate::exceptions::PyTypeError;
use crate::object::{Bound, Py};
use crate::{ffi, PyAny, PyErr, Python};

/// `got multiple values for argument 'b'`
#[cold]
pub(super) fn given_twice(signature: &Signature, slot: usize) -> PyErr {
    error(format!(
        "{} got multiple values for argument '{}'",
        full_name(signature),
        signature.names[slot]
    ))
}

/// `got an unexpected keyword argument 'e'`
#[cold]
pub(super) fn unexpected_keyword(signature: &Signature, name: &Bound<'_, PyAny>) -> PyErr {
    let py = name.py();
    // SAFETY: - a string object; gives a new reference to bytes or NULL with an error set;
    //         - the bytes are copied before the reference is given up.
    let name = unsafe {
        let bytes = ffi::PyUnicode_AsEncodedString(
            name.as_ptr(),
            c"utf-8".as_ptr(),
            c"backslashreplace".as_ptr(),
        );
        match Bound::from_owned_ptr_or_opt(py, bytes) {
            Some(bytes) => {
                let data = ffi::PyBytes_AsString(bytes.as_ptr()).cast::<u8>();
                let len = ffi::PyBytes_Size(bytes.as_ptr()) as usize;
                String::from_utf8_lossy(std::slice::from_raw_parts(data, len)).into_owned()
            }
            None => return PyErr::fetch(py),
        }
    };
    error(format!(
        "{} got an unexpected keyword argument '{name}'",
        full_name(signature)
    ))
}

/// `got some positional-only arguments passed as keyword arguments: 'a' and 'b'`
#[cold]
pub(super) fn positional_only_by_name(signature: &Signature, names: &[&str]) -> PyErr {
    error(format!(
        "{} got some positional-only arguments passed as keyword arguments: {}",
        full_name(signature),
        enumeration(names)
    ))
}

/// `takes 2 positional arguments but 3 were given`; the first noun stays in the plural.
#[cold]
pub(super) fn too_many_positional(signature: &Signature, given: usize) -> PyErr {
    let (required, all) = (signature.arity.required, signature.arity.positional);
    let takes = if required == all {
        all.to_string()
    } else {
        format!("from {required} to {all}")
    };
    let were = if given == 1 { "was" } else { "were" };
    error(format!(
        "{} takes {takes} positional arguments but {given} {were} given",
        full_name(signature)
    ))
}

/// `missing 2 required positional arguments: 'a' and 'b'`
#[cold]
pub(super) fn missing_positional(signature: &Signature, slots: &[*mut ffi::PyObject]) -> PyErr {
    let required = 0..signature.arity.required;
    let missing: Vec<&str> = required
        .filter(|i| slots[*i].is_null())
        .map(|i| signature.names[i])
        .collect();
    missing_error(signature, "positional", &missing)
}

/// `missing 1 required keyword argument: 'c'`
#[cold]
pub(super) fn missing_keyword_only(signature: &Signature, slots: &[*mut ffi::PyObject]) -> PyErr {
    let first = signature.arity.positional;
    let missing: Vec<&str> = signature
        .keyword_only_required
        .iter()
        .enumerate()
        .filter(|(i, required)| **required && slots[first + i].is_null())
        .map(|(i, _)| signature.names[first + i])
        .collect();
    missing_error(signature, "keyword", &missing)
}

fn missing_error(signature: &Signature, kind: &str, names: &[&str]) -> PyErr {
    let plural = if names.len() == 1 { "" } else { "s" };
    error(format!(
        "{} missing {} required {kind} argument{plural}: {}",
        full_name(signature),
        names.len(),
        enumeration(names)
    ))
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`
fn enumeration(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("'{one}'"),
        [one, two] => format!("'{one}' and '{two}'"),
        [firsts @ .., last] => {
            let firsts: Vec<String> = firsts.iter().map(|name| format!("'{name}'")).collect();
            format!("{}, and '{last}'", firsts.join(", "))
        }
    }
}

#[cold]
pub(super) fn keywords_must_be_strings() -> PyErr {
    PyErr::new::<PyTypeError, _>(Message("keywords must be strings"))
}

/// `f()` or `Class.f()`
fn full_name(signature: &Signature) -> String {
    if signature.class.is_empty() {
        format!("{}()", signature.function)
    } else {
        format!("{}.{}()", signature.class, signature.function)
    }
}

fn error(message: String) -> PyErr {
    PyErr::new::<PyTypeError, _>(Text(message))
}

/// A message as the argument of an exception, free of the conversions above this layer's needs.
pub(crate) struct Text(pub(crate) String);

impl PyErrArguments for Text {
    fn arguments(self, py: Python<'_>) -> Py<PyAny> {
        crate::types::PyString::new(py, &self.0).into_any().unbind()
    }
}

#[cfg(test)]
mod tests {
    use super::enumeration;

    #[test]
    fn names_are_enumerated_as_the_interpreter_does() {
        assert_eq!(enumeration(&["a"]), "'a'");
        assert_eq!(enumeration(&["a", "b"]), "'a' and 'b'");
        assert_eq!(enumeration(&["a", "b", "c"]), "'a', 'b', and 'c'");
    }
}
