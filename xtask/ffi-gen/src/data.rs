//! Facts that headers do not state, from the tables in `data/`.

use std::collections::{HashMap, HashSet};

use crate::interpreter::Implementation;
use crate::mode::Mode;
use crate::model::{Function, Param};

/// The tables.
pub struct Data {
    private: HashSet<&'static str>,
    unwanted: HashSet<&'static str>,
    everywhere: HashSet<&'static str>,
    hidden: HashSet<&'static str>,
    pypy_symbols: HashMap<&'static str, &'static str>,
    pypy_also: HashSet<&'static str>,
    graalpy_lacks: HashSet<&'static str>,
    signatures: HashMap<&'static str, &'static str>,
    types: HashMap<&'static str, &'static str>,
    opaque: HashSet<&'static str>,
    c_syntax: HashSet<&'static str>,
    left_out: HashMap<&'static str, &'static str>,
    summaries: HashMap<&'static str, &'static str>,
    borrowed: HashSet<&'static str>,
    pages: Vec<(&'static str, &'static str)>,
}

impl Data {
    pub fn load() -> Self {
        Self {
            private: lines(include_str!("../data/private.txt")).collect(),
            unwanted: lines(include_str!("../data/unwanted.txt")).collect(),
            everywhere: lines(include_str!("../data/everywhere.txt")).collect(),
            hidden: lines(include_str!("../data/hidden.txt")).collect(),
            pypy_symbols: table(include_str!("../data/pypy-symbols.tsv")).collect(),
            pypy_also: lines(include_str!("../data/pypy-also.txt")).collect(),
            graalpy_lacks: lines(include_str!("../data/graalpy-lacks.txt")).collect(),
            signatures: table(include_str!("../data/signatures.tsv")).collect(),
            types: table(include_str!("../data/types.tsv")).collect(),
            opaque: lines(include_str!("../data/opaque.txt")).collect(),
            c_syntax: lines(include_str!("../data/c-syntax.txt")).collect(),
            left_out: lines(include_str!("../data/left-out.txt"))
                .map(|line| line.split_once('\t').unwrap_or((line, "")))
                .collect(),
            summaries: table(include_str!("../data/summaries.tsv")).collect(),
            borrowed: lines(include_str!("../data/borrowed.txt")).collect(),
            pages: table(include_str!("../data/pages.tsv")).collect(),
        }
    }

    /// Whether a name is part of the API, or private but used by extensions.
    pub fn wanted(&self, name: &str) -> bool {
        if self.private.contains(name) {
            return true;
        }
        if name.starts_with('_') || self.unwanted.contains(name) {
            return false;
        }
        !self.unwanted.iter().any(|pattern| {
            pattern
                .strip_suffix('*')
                .is_some_and(|prefix| name.starts_with(prefix))
                || pattern
                    .strip_prefix('*')
                    .is_some_and(|suffix| name.ends_with(suffix))
        })
    }

    /// Declared for every interpreter, whatever the headers of older ones say.
    pub fn everywhere(&self, name: &str) -> bool {
        self.everywhere.contains(name)
    }

    /// Declared by headers, yet not exported by every library.
    pub fn hidden(&self, name: &str) -> bool {
        self.hidden.contains(name)
    }

    /// What a macro of PyPy calls a function.
    pub fn pypy_symbol(&self, name: &str) -> Option<String> {
        self.pypy_symbols
            .get(name)
            .map(|symbol| (*symbol).to_owned())
    }

    /// PyPy exports it, or has it without saying so in its headers.
    pub fn pypy_also(&self, name: &str) -> bool {
        self.pypy_also.contains(name)
    }

    /// GraalPy does not have it, though the CPython that it stands for does.
    pub fn graalpy_lacks(&self, name: &str) -> bool {
        self.graalpy_lacks.contains(name)
    }

    /// Records that are shown without their fields.
    pub fn opaque(&self, name: &str) -> bool {
        self.opaque.contains(name)
    }

    /// Macros that have no Rust form.
    pub fn c_syntax(&self, name: &str) -> bool {
        self.c_syntax.contains(name)
    }

    /// Macros that the crate does without in this mode.
    pub fn left_out(&self, name: &str, mode: &Mode) -> bool {
        self.left_out.get(name).is_some_and(|only| match *only {
            "PyPy" => mode.implementation == Implementation::PyPy,
            "limited" => mode.limited.is_some(),
            _ => true,
        })
    }

    /// A signature that says more than C's: which pointers may be null, which are not written. Of Python 3.`minor`, as
    /// some hold from a version on, which stands behind them.
    pub fn signature(&self, name: &str, minor: u8) -> Option<Function> {
        let (signature, since) = self.signature_since(name)?;
        (minor >= since).then(|| parse_signature(signature))?
    }

    /// Whether there is a signature for this version, of one that is not for all.
    pub fn has_new_signature(&self, name: &str, minor: u8) -> Option<bool> {
        let (_, since) = self.signature_since(name)?;
        (since > 0).then_some(minor >= since)
    }

    fn signature_since(&self, name: &str) -> Option<(&'static str, u8)> {
        let line = self.signatures.get(name)?;
        match line.split_once('\t') {
            Some((signature, since)) => Some((signature, since.parse().ok()?)),
            None => Some((line, 0)),
        }
    }

    /// The type of a constant, or of a field `Record::field`, in place of C's.
    pub fn constant_type(&self, name: &str) -> Option<String> {
        self.types.get(name).map(|ty| (*ty).to_owned())
    }

    /// One line on what it does.
    pub fn summary(&self, name: &str) -> Option<&'static str> {
        self.summaries.get(name).copied()
    }

    /// Whether a function returns a reference that the caller does not own.
    pub fn borrowed(&self, name: &str) -> bool {
        self.borrowed.contains(name)
    }

    /// The page of the C API reference that documents a name: the longest prefix that matches.
    pub fn page(&self, name: &str, header: &str) -> Option<&'static str> {
        let file = header.rsplit('/').next().unwrap_or(header);
        self.pages
            .iter()
            .filter(|(prefix, _)| name.starts_with(prefix))
            .max_by_key(|(prefix, _)| prefix.len())
            .or_else(|| {
                self.pages
                    .iter()
                    .find(|(prefix, _)| prefix.strip_suffix(".h") == Some(file))
            })
            .map(|(_, page)| *page)
            .filter(|page| *page != "-")
    }
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn table(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(text).filter_map(|line| line.split_once('\t'))
}

/// Reads `(a: T, b: U, ...) -> V`.
fn parse_signature(text: &str) -> Option<Function> {
    let (params, result) = match text.rsplit_once(") -> ") {
        Some((params, result)) if balanced(params.strip_prefix('(')?) => (params, Some(result)),
        _ => (text.strip_suffix(')')?, None),
    };
    let mut function = Function {
        params: Vec::new(),
        variadic: false,
        result: result.map(str::to_owned),
        symbol: None,
    };
    for param in split(params.strip_prefix('(')?) {
        if param == "..." {
            function.variadic = true;
        } else if let Some((name, ty)) = param.split_once(": ") {
            function.params.push(Param {
                name: name.to_owned(),
                ty: ty.to_owned(),
            });
        }
    }
    Some(function)
}

fn balanced(text: &str) -> bool {
    text.matches('(').count() == text.matches(')').count()
}

fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().expect("never empty").push(c);
    }
    parts
        .iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}
