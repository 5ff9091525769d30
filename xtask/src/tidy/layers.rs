//! A lower layer of the runtime never imports an upper one.

use super::source::SourceFile;
use super::Finding;

/// The domains of the runtime, bottom to top.
const LAYERS: [&str; 20] = [
    "inspect",
    "hint",
    "interpreter",
    "object",
    "error",
    "checked",
    "conversion",
    "types",
    "marshal",
    "pybacked",
    "convert",
    "buffer",
    "sync",
    "function",
    "derive",
    "class",
    "serde",
    "coroutine",
    "module",
    "stubs",
];

const RUNTIME: &str = "crates/runtime/src/";

/// What stands beside the layers: the table of contents, and re-exports for users and for macros.
const BESIDE: [&str; 4] = ["lib", "prelude", "__macro", "deprecated"];

pub(super) fn check(files: &[SourceFile]) -> Vec<Finding> {
    files.iter().flat_map(check_file).collect()
}

fn check_file(file: &SourceFile) -> Vec<Finding> {
    let Some(inner) = file.path.strip_prefix(RUNTIME) else {
        return Vec::new();
    };
    // Unit tests may use whatever they need to make their objects.
    if inner.ends_with("/tests.rs") {
        return Vec::new();
    }
    let folder = inner.split('/').next().unwrap_or(inner);
    let domain = folder.trim_end_matches(".rs");
    let Some(own) = level(domain) else {
        let known = BESIDE.contains(&domain);
        let unknown = || Finding::error(&*file.path, format!("`{domain}` is none of the layers"));
        return if known { Vec::new() } else { vec![unknown()] };
    };

    let mut findings = Vec::new();
    for (at, name) in names_below_root(&file.code, depth(inner)) {
        if level(&name).is_some_and(|other| other > own) {
            let place = format!("{}:{}", file.path, file.line_of(at));
            let message = format!(
                "the layer `{}` uses `{name}`, which lies above it",
                LAYERS[own]
            );
            findings.push(Finding::error(place, message));
        }
    }
    findings
}

fn level(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == name)
}

/// How many modules lie between the file's own module and the crate's root.
fn depth(inner: &str) -> usize {
    let parts = inner.split('/').count();
    if inner.ends_with("/mod.rs") {
        parts - 1
    } else {
        parts
    }
}

/// The first name of each path that starts at the crate's root, with its place in the code.
///
/// These are `crate::name`, `crate::{name, name::more}`, and as many `super::` as lead to the root.
/// `$crate::` is left out: a macro's text belongs to where it is used.
fn names_below_root(code: &str, depth: usize) -> Vec<(usize, String)> {
    let to_root = "super::".repeat(depth);
    let mut names = Vec::new();
    for start in ["crate::", to_root.as_str()] {
        for (at, _) in code.match_indices(start) {
            if starts_path(code, at) {
                let after = at + start.len();
                names.extend(first_names(&code[after..]).map(|(from, name)| (after + from, name)));
            }
        }
    }
    names
}

/// Whether a path begins at `at`, and not in the middle of a word or of a longer path.
fn starts_path(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '$')
}

/// `a` of `a::b`, and `a`, `c` of `{a::b, c}`.
fn first_names(path: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    let group = path.trim_start().starts_with('{');
    let mut starts = Vec::new();
    if group {
        let mut depth = 0;
        for (at, c) in path.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if (c == '{' || c == ',') && depth == 1 {
                starts.push(at + 1);
            }
            if depth == 0 && c == '}' {
                break;
            }
        }
    } else {
        starts.push(0);
    }
    starts.into_iter().map(|from| {
        let rest = path[from..].trim_start();
        let from = path.len() - rest.len();
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        (from, rest[..end].to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::file;

    fn errors(path: &str, text: &str) -> Vec<String> {
        check(&[file(path, text)])
            .into_iter()
            .map(|finding| finding.place)
            .collect()
    }

    #[test]
    fn a_layer_may_use_itself_and_lower_ones() {
        let text = "use crate::interpreter::Python;\nuse crate::error::PyErr;\nuse crate::ffi;";
        assert!(errors("crates/runtime/src/error/mod.rs", text).is_empty());
    }

    #[test]
    fn a_layer_may_not_use_an_upper_one() {
        let path = "crates/runtime/src/object/bound.rs";
        assert_eq!(
            errors(path, "use a;\nuse crate::error::PyErr;"),
            [format!("{path}:2")]
        );
        assert_eq!(
            errors(path, "fn f(_: crate::types::PyAny) {}"),
            [format!("{path}:1")]
        );
        assert_eq!(
            errors(
                path,
                "use crate::{\n interpreter::{Python, class},\n types::PyAny,\n};"
            )
            .len(),
            1
        );
        assert_eq!(errors(path, "use super::super::class::Layout;").len(), 1);
    }

    #[test]
    fn tests_documents_and_macros_are_free() {
        let path = "crates/runtime/src/object/bound.rs";
        let text = "/// use crate::class::X;\n#[cfg(test)]\nmod tests { use crate::class::X; }\n\
                    macro_rules! m { () => { $crate::class::X } }";
        assert!(errors(path, text).is_empty());
        assert!(errors("crates/runtime/src/lib.rs", "pub use crate::class::X;").is_empty());
        assert!(errors("crates/ffi/src/object.rs", "use crate::class::X;").is_empty());
    }

    #[test]
    fn a_domain_that_is_no_layer_is_found() {
        assert_eq!(errors("crates/runtime/src/helpers/mod.rs", "").len(), 1);
    }
}
