//! Whether the interpreter's library exports what the crate links to.

use anyhow::Result;

use super::prototypes::by_choice;
use super::source::Declarations;
use super::{Choice, Known, Outcome};
use crate::interpreter::Interpreter;

/// Looks every symbol up in the library's dynamic symbol table.
pub fn check(python: &Interpreter, rust: &Declarations, known: &Known) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let exported = python.exported()?;
    if exported.is_empty() {
        return Ok(outcome);
    }
    let is_code = |kind: char| matches!(kind, 'T' | 'W' | 'i');
    let wanted = rust
        .functions
        .iter()
        .map(|f| (&f.name, &f.symbol, true, "function"));
    let statics = rust
        .statics
        .iter()
        .map(|s| (&s.name, &s.symbol, false, "variable"));
    for (name, symbol, code, kind) in wanted.chain(statics) {
        if exported
            .get(symbol)
            .is_some_and(|&kind| is_code(kind) == code)
        {
            outcome.checked += 1;
        } else if let Some(choice) = by_choice(name, symbol, python, &exported, known) {
            outcome.choose(choice, name);
        } else if known.data.hidden(name) {
            outcome.choose(Choice::Hidden, name);
        } else {
            outcome.checked += 1;
            outcome.differ(format!("{name}: the library exports no {kind} {symbol}"));
        }
    }
    Ok(outcome)
}
