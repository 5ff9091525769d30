//! Functions and statics: the C compiler compares each Rust declaration with the header's.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::ctype::{self, spell};
use super::source::Declarations;
use super::Outcome;
use crate::data::Data;
use crate::interpreter::Interpreter;
use crate::mode::Mode;
use crate::parse;

/// Compares every prototype by `__builtin_types_compatible_p`.
pub fn check(
    python: &Interpreter,
    mode: &Mode,
    rust: &Declarations,
    data: &Data,
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
    let unknown = compile(python, mode, dir, &lines, |symbol, _| format!("(void)&{symbol};"))?;
    let mut known = Vec::new();
    for line in &lines {
        match unknown.contains(line.0) {
            false => known.push(line.clone()),
            true if by_choice(line.0, data) => outcome.by_choice += 1,
            true => outcome.differ(format!("{}: not in the headers", line.0)),
        }
    }
    let wrong = compile(python, mode, dir, &known, |symbol, ty| {
        format!(
            "_Static_assert(__builtin_types_compatible_p(__typeof__(&{symbol}), {ty}), \"type\");"
        )
    })?;
    for (name, _, ty) in &known {
        outcome.checked += 1;
        if wrong.contains(*name) {
            if data.signature(name).is_some() {
                outcome.by_choice += 1;
            } else {
                outcome.differ(format!("{name}: the headers do not say {ty}"));
            }
        }
    }
    Ok(outcome)
}

/// Declared though headers of this interpreter do not have it: see the tables.
pub fn by_choice(name: &str, data: &Data) -> bool {
    data.everywhere(name) || data.pypy_also(name)
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
        writeln!(source, "void pyrope_{i}(void) {{ {} }}", statement(symbol, ty))?;
    }
    let file = dir.join("prototypes.c");
    std::fs::write(&file, source)?;
    let output = Command::new("gcc")
        .args(["-fsyntax-only", "-w", "-fmax-errors=0", "-fdiagnostics-color=never"])
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
        let Some(rest) = line.strip_prefix(&format!("{}:", file.display())) else { continue };
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
