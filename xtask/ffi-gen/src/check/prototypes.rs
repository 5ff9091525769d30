//! Functions and statics: the C compiler compares each Rust declaration with the header's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::ctype::{self, spell};
use super::source::Declarations;
use super::{Choice, Known, Outcome};
use crate::interpreter::{Implementation, Interpreter};
use crate::mode::Mode;
use crate::model::{self, Item, Kind};
use crate::parse;

/// Compares every prototype by `__builtin_types_compatible_p`.
pub fn check(
    python: &Interpreter,
    mode: &Mode,
    rust: &Declarations,
    headers: &BTreeMap<String, Item>,
    known: &Known,
    dir: &Path,
) -> Result<Outcome> {
    let mut lines = Vec::new();
    for function in &rust.functions {
        let mut params: Vec<String> = function.params.iter().map(spell).collect();
        if function.variadic {
            params.push("...".to_owned());
        }
        if params.is_empty() {
            params.push("void".to_owned());
        }
        let result = function.result.as_ref().map_or("void".to_owned(), spell);
        let ty = format!("{result} (*)({})", params.join(", "));
        lines.push((&function.name, &function.symbol, ty));
    }
    for item in &rust.statics {
        lines.push((&item.name, &item.symbol, format!("{} *", spell(&item.ty))));
    }
    let mut outcome = Outcome::default();
    // One compilation tells all names that the headers do not declare; the next leaves them out.
    let unknown = compile(python, mode, dir, &lines, |symbol, _| {
        format!("(void)&{symbol};")
    })?;
    let exported = python.exported()?;
    let mut declared = Vec::new();
    for line in &lines {
        match unknown.contains(line.0) {
            false => declared.push(line.clone()),
            // The stable ABI keeps functions that newer headers leave out, or older ones hid; and
            // macros of PY_SSIZE_T_CLEAN declare the variants for it.
            true if (mode.limited.is_some() || line.1.ends_with("_SizeT"))
                && exported.contains_key(line.1) =>
            {
                outcome.checked += 1;
            }
            true => match by_choice(line.0, line.1, python, &exported, known) {
                Some(choice) => outcome.choose(choice, line.0),
                None => outcome.differ(format!("{}: not in the headers", line.0)),
            },
        }
    }
    let wrong = compile(python, mode, dir, &declared, |symbol, ty| {
        format!(
            "_Static_assert(__builtin_types_compatible_p(__typeof__(&{symbol}), {ty}), \"type\");"
        )
    })?;
    for (name, _, ty) in &declared {
        outcome.checked += 1;
        if wrong.contains(*name) {
            if known.data.signature(name, u8::MAX).is_some() {
                outcome.choose(Choice::Signature, name);
            } else if passes_alike(name, python, rust, headers, known) {
                outcome.choose(Choice::PassesAlike, name);
            } else {
                outcome.differ(format!("{name}: the headers do not say {ty}"));
            }
        }
    }
    Ok(outcome)
}

/// Why something is declared that the headers of this interpreter do not have: see the tables.
pub fn by_choice(
    name: &str,
    symbol: &str,
    python: &Interpreter,
    exported: &BTreeMap<String, char>,
    known: &Known,
) -> Option<Choice> {
    let pypy = python.implementation == Implementation::PyPy;
    if pypy && (known.data.pypy_also(name) || known.pypy.contains_key(name)) {
        return Some(match exported.contains_key(symbol) {
            true => Choice::UndeclaredByPyPy,
            false => Choice::AbsentFromPyPy,
        });
    }
    known.data.everywhere(name).then_some(Choice::Everywhere)
}

/// PyPy's headers are written by a program that knows fewer types: what counts there is that
/// arguments and results travel in the same way.
fn passes_alike(
    name: &str,
    python: &Interpreter,
    rust: &Declarations,
    headers: &BTreeMap<String, Item>,
    known: &Known,
) -> bool {
    if python.implementation != Implementation::PyPy {
        return false;
    }
    let text = |ty: &syn::Type| quote::quote!(#ty).to_string().replace(' ', "");
    let function = rust.functions.iter().find(|function| function.name == name);
    let Some(function) = function else {
        // One word or another for the same object.
        return true;
    };
    let ours = model::Function {
        params: function
            .params
            .iter()
            .map(|ty| model::Param {
                name: String::new(),
                ty: text(ty),
            })
            .collect(),
        variadic: function.variadic,
        result: function.result.as_ref().map(text),
        symbol: None,
    };
    // The newest PyPy may say it better than the one at hand.
    [headers, &known.pypy].iter().any(|headers| {
        let called = |item: &&Item| !matches!(item.kind, Kind::CallMacro);
        let item = headers.get(name).filter(called).or_else(|| {
            headers.values().find(|item| match &item.kind {
                Kind::Function(c) => c.symbol.as_ref() == Some(&function.symbol),
                _ => false,
            })
        });
        matches!(item.map(|item| &item.kind), Some(Kind::Function(c)) if c.passes_like(&ours))
    })
}

/// The names for which a statement does not compile.
fn compile(
    python: &Interpreter,
    mode: &Mode,
    dir: &Path,
    lines: &[(&String, &String, String)],
    statement: impl Fn(&str, &str) -> String,
) -> Result<BTreeSet<String>> {
    let mut source = parse::source(python);
    source.push_str(&ctype::names());
    let first = source.lines().count() + 2 * lines.len();
    for (_, symbol, _) in lines {
        writeln!(source, "#undef {symbol}\n")?;
    }
    for (i, (_, symbol, ty)) in lines.iter().enumerate() {
        writeln!(
            source,
            "void pyrope_{i}(void) {{ {} }}",
            statement(symbol, ty)
        )?;
    }
    let file = dir.join("prototypes.c");
    std::fs::write(&file, source)?;
    let output = Command::new("gcc")
        .args([
            "-fsyntax-only",
            "-w",
            "-fmax-errors=0",
            "-fdiagnostics-color=never",
        ])
        .args(["-include", "stddef.h", "-include", "wchar.h", "-Dconst="])
        // Not part of the type in Rust, and no attribute can be empty.
        .arg("-D__noreturn__=__unused__")
        .args(parse::options(python, mode))
        .arg(&file)
        .output()
        .context("cannot run gcc")?;
    let text = String::from_utf8_lossy(&output.stderr);
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let Some(rest) = line.strip_prefix(&format!("{}:", file.display())) else {
            continue;
        };
        let Some(number) = rest.split(':').next().and_then(|n| n.parse::<usize>().ok()) else {
            continue;
        };
        if line.contains("error:") && number > first {
            names.insert(lines[number - first - 1].0.clone());
        }
    }
    anyhow::ensure!(
        output.status.success() || !names.is_empty(),
        "gcc cannot read the headers of {} {}: {text}",
        python.name(),
        mode.name()
    );
    Ok(names)
}
