//! Python code in Rust's text.

use std::ffi::CString;

use super::{PyDict, PyString};
use crate::types::PyDictMethods;
use crate::{Bound, IntoPyObject, PyErr, PyResult, Python};

/// Runs Python code with Rust variables as local ones, for tests and examples:
/// `py_run!(py, a b, "assert a == b")`, or `py_run!(py, *dict, "...")` with a dict of variables.
///
/// The code may be indented as the Rust code around it is. Each variable converts by reference.
///
/// # Panics
/// If the code raises, after printing the traceback to `sys.stderr`. Use
/// [`Python::run`](crate::Python::run) to handle errors.
///
/// ```
/// # use pyrope_runtime as pyrope;
/// use pyrope::{prelude::*, py_run, types::PyList};
/// # Python::initialize();
/// Python::attach(|py| {
///     let list = PyList::new(py, [1, 2, 3]).unwrap();
///     let total = 6;
///     py_run!(py, list total, r#"
///         assert len(list) == 3
///         if sum(list) != total:
///             raise ValueError(list)
///     "#);
/// });
/// ```
#[macro_export]
macro_rules! py_run {
    ($py:expr, *$dict:expr, $code:expr $(,)?) => {
        $crate::__macro::run_or_panic($py, $code, &$dict)
    };
    ($py:expr, $($val:ident)+, $code:expr $(,)?) => {{
        let locals = $crate::__macro::PyDict::new($py);
        $(
            $crate::__macro::set_local($py, &locals, $crate::__macro::stringify!($val), &$val);
        )+
        $crate::__macro::run_or_panic($py, $code, &locals)
    }};
}

/// Adds a variable.
///
/// # Panics
/// If it cannot be converted.
#[doc(hidden)]
pub fn set_local<'py, T: IntoPyObject<'py>>(
    py: Python<'py>,
    locals: &Bound<'py, PyDict>,
    name: &str,
    value: T,
) {
    if let Err(error) = locals.set_item(PyString::new(py, name), value) {
        panic!("cannot convert `{name}` to a Python object: {error}");
    }
}

/// Runs statements.
///
/// # Panics
/// If they raise.
#[doc(hidden)]
#[track_caller]
#[inline]
pub fn run_or_panic(py: Python<'_>, code: &str, locals: &Bound<'_, PyDict>) {
    let code = unindented(code);
    if let Err(error) = run(py, &code, locals) {
        error.print(py);
        panic!("{error}, in:\n{}", code.trim_end());
    }
}

#[inline]
fn run(py: Python<'_>, code: &str, locals: &Bound<'_, PyDict>) -> PyResult<()> {
    let text = CString::new(code).map_err(PyErr::from)?;
    // SAFETY: a handle of the same object; the two lifetimes are those of attached threads, and both
    // end after this call.
    py.run(&text, None, Some(unsafe { locals.cast_unchecked() }))
}

/// The text without the indentation that all of its lines have.
///
/// A first line that starts right after the quote says nothing about the others, unless it opens a
/// block: then they are meant to be indented below it.
#[inline]
fn unindented(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let opens_block = first.trim_end().ends_with(':');
    let common = rest
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(indentation)
        .min();
    let common = match common {
        Some(common) if first.trim().is_empty() || !opens_block => common,
        Some(common) => common.min(indentation(first)),
        None => 0,
    };
    let mut code = first.trim_start().to_owned();
    for line in rest.lines() {
        code.push('\n');
        code.push_str(line.get(common..).unwrap_or(""));
    }
    code.push('\n');
    code
}

/// How many bytes of white space a line starts with.
#[inline]
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

#[cfg(test)]
mod tests {
    use super::unindented;

    #[test]
    fn common_indentation_goes() {
        let cases = [
            ("x = 1", "x = 1\n"),
            (
                "\n    x = 1\n    if x:\n        y\n    ",
                "\nx = 1\nif x:\n    y\n\n",
            ),
            ("x = 1\n    y = 2", "x = 1\ny = 2\n"),
            ("if x:\n    y = 2", "if x:\n    y = 2\n"),
            ("\n\tx\n\n\t\ty", "\nx\n\n\ty\n"),
        ];
        for (text, code) in cases {
            assert_eq!(unindented(text), code, "{text:?}");
        }
    }
}
