//! No static owns a Python object, except through the runtime's storage type.

use super::source::SourceFile;
use super::Finding;

/// Where the storage type itself is.
const STORAGE: &str = "crates/runtime/src/interpreter/";

/// The storage type: a static of it may hold anything.
const STORAGE_TYPE: &str = "PerInterpreter<";

/// Parts of a type that mean a Python object.
const OWNERS: [&str; 9] = [
    "Py<",
    "PyOnceLock<",
    "GILOnceCell<",
    "Bound<",
    "Borrowed<",
    "PyErr",
    "*mut ffi::Py",
    "*mut PyObject",
    "*mut PyTypeObject",
];

pub(super) fn check(files: &[SourceFile]) -> Vec<Finding> {
    let ours = files.iter().filter(|file| {
        file.path.starts_with("crates/")
            && file.path.contains("/src/")
            && !file.path.starts_with("crates/ffi/")
            && !file.path.starts_with(STORAGE)
    });
    ours.flat_map(check_file).collect()
}

fn check_file(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, _) in file.code.match_indices("static ") {
        let Some((name, kind)) = declared(&file.code, at) else {
            continue;
        };
        if owns_object(kind) {
            findings.push(Finding::error(
                format!("{}:{}", file.path, file.line_of(at)),
                format!("the static `{name}` owns a Python object; keep it in the storage type of `interpreter`"),
            ));
        }
    }
    findings
}

/// Name and type of the static whose keyword is at `at`.
fn declared(code: &str, at: usize) -> Option<(&str, &str)> {
    let before = code[..at].chars().next_back();
    // `&'static T` and words that end in "static" declare nothing.
    if before.is_some_and(|c| c == '\'' || c == '_' || c.is_alphanumeric()) {
        return None;
    }
    let rest = code[at + "static ".len()..].trim_start();
    let rest = rest.strip_prefix("mut ").unwrap_or(rest);
    let (name, rest) = rest.split_once(':')?;
    let end = rest.find(['=', ';'])?;
    let is_name = name
        .trim()
        .chars()
        .all(|c| c.is_alphanumeric() || "_$#".contains(c));
    is_name.then(|| (name.trim(), rest[..end].trim()))
}

fn owns_object(kind: &str) -> bool {
    let generics = kind.find('<').unwrap_or(kind.len());
    if kind[..generics].ends_with(STORAGE_TYPE.trim_end_matches('<')) {
        return false;
    }
    let pointer = kind.contains("AtomicPtr<") && kind.contains("Py");
    let owner = OWNERS.iter().any(|part| {
        kind.match_indices(part)
            .any(|(at, _)| !kind[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    });
    // A function pointer only mentions the objects that it takes and returns.
    (pointer || owner) && !kind.contains("fn(")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::file;

    fn found(text: &str) -> usize {
        check(&[file("crates/runtime/src/class/types.rs", text)]).len()
    }

    #[test]
    fn owners_are_found() {
        assert_eq!(
            found("static A: PyOnceLock<Py<PyType>> = PyOnceLock::new();"),
            1
        );
        assert_eq!(
            found("pub(crate) static mut B: *mut ffi::PyObject = null_mut();"),
            1
        );
        assert_eq!(
            found("static C: AtomicPtr<ffi::PyTypeObject> =\n AtomicPtr::new(null_mut());"),
            1
        );
        assert_eq!(
            found("static D: OnceLock<\n    Py<PyAny>\n> = OnceLock::new();"),
            1
        );
    }

    #[test]
    fn plain_data_is_free() {
        assert_eq!(found("static A: AtomicUsize = AtomicUsize::new(0);"), 0);
        assert_eq!(
            found("fn f(x: &'static Py<T>) {} static B: &str = \"x\";"),
            0
        );
        assert_eq!(found("static C: fn(*mut ffi::PyObject) = g;"), 0);
        assert_eq!(found("// static D: Py<PyAny> = x;"), 0);
    }

    #[test]
    fn the_storage_type_is_the_exception() {
        assert_eq!(
            found("static A: PerInterpreter<Py<PyType>> = PerInterpreter::new();"),
            0
        );
        assert_eq!(
            found("static A: $crate::__macro::PerInterpreter<$crate::Py<T>> = x;"),
            0
        );
        assert_eq!(found("static A: Box<PerInterpreter<Py<PyType>>> = x;"), 1);
        let text = "static A: AtomicPtr<PyObject> = x;";
        assert!(check(&[file("crates/runtime/src/interpreter/storage.rs", text)]).is_empty());
        assert!(check(&[file("tests/behaviour/tests/all.rs", text)]).is_empty());
    }
}
