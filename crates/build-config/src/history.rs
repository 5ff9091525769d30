//! Whether a change of `VIRTUAL_ENV` has ever changed the interpreter: if not, it is no reason to rebuild.
//!
//! Editors start cargo without the virtual environment that the terminal has active, and both often mean the same
//! installation. Cargo compares variables as text and would rebuild at every change from one to the other.

use crate::format::escape;
use std::path::Path;

/// How many environments are remembered.
const KEPT: usize = 16;

/// Notes that `environment` led to `interpreter`, and tells whether the environment makes no difference: it is one
/// that was left and has come back, and all environments noted so far led to this same interpreter.
///
/// One change back and forth is needed to learn it. Once two environments led to different interpreters, the
/// environment always counts.
pub fn makes_no_difference(notes: &Path, environment: &str, interpreter: &str) -> bool {
    let (environment, interpreter) = (escape(environment), escape(interpreter));
    let text = std::fs::read_to_string(notes).unwrap_or_default();
    let mut known: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect();
    let came_back = known.iter().any(|(before, _)| *before == environment);
    known.retain(|(before, _)| *before != environment);
    known.push((&environment, &interpreter));
    let oldest_kept = known.len().saturating_sub(KEPT);
    let lines: String = known[oldest_kept..]
        .iter()
        .map(|(before, led_to)| format!("{before} {led_to}\n"))
        .collect();
    let written = std::fs::write(notes, lines).is_ok();
    written
        && came_back
        && known.len() > 1
        && known.iter().all(|(_, led_to)| *led_to == interpreter)
}
