//! Whether a change of `VIRTUAL_ENV` or `PATH` has ever changed the interpreter: if not, it is no reason to rebuild.
//!
//! Editors start cargo without the virtual environment that the terminal has active, and with another `PATH`, and both
//! often mean the same installation. Cargo compares variables as text and would rebuild at every change.

use crate::format::{escape, unescape};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many environments are remembered.
const KEPT: usize = 16;
/// So many that led to the same interpreter tell as much as one that came back: terminal, environment and editor, or a
/// tool that puts a new folder on `PATH` in every run.
const ENOUGH: usize = 3;

/// Notes that `environment` led to `interpreter`, which changes when one of `files` does. Once the environment has
/// shown to make no difference, gives the files of all environments noted: their change is what still can make one.
///
/// One change back and forth is needed to learn it, or two changes. Once two environments led to different
/// interpreters, the environment always counts. Where the files have changed nothing is known any more.
///
/// ```
/// use pyrope_build_config::history::idle;
/// let notes = std::env::temp_dir().join(format!("notes-{}", std::process::id()));
/// let (terminal, editor) = ("VIRTUAL_ENV=/venv", "VIRTUAL_ENV=");
/// assert!(idle(&notes, terminal, "/usr", &[]).is_none(), "nothing is known yet");
/// assert!(idle(&notes, editor, "/usr", &[]).is_none());
/// assert!(idle(&notes, terminal, "/usr", &[]).is_some(), "there and back it made no difference");
/// # let _ = std::fs::remove_file(notes);
/// ```
pub fn idle(
    notes: &Path,
    environment: &str,
    interpreter: &str,
    files: &[PathBuf],
) -> Option<Vec<PathBuf>> {
    let text = std::fs::read_to_string(notes).unwrap_or_default();
    let mut known: Vec<[String; 3]> = text.lines().filter_map(fields).collect();
    let written = modified(notes);
    known.retain(|[.., files]| {
        let same = |file: &str| modified(Path::new(file)).is_some_and(|time| Some(time) <= written);
        files.lines().all(same)
    });
    let before = known.len();
    known.retain(|[name, ..]| name != environment);
    let came_back = known.len() < before;
    let files: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
    known.push([
        environment.to_owned(),
        interpreter.to_owned(),
        files.join("\n"),
    ]);
    known.drain(..known.len().saturating_sub(KEPT));
    let lines: String = known
        .iter()
        .map(|fields| fields.each_ref().map(|field| escape(field)).join(" ") + "\n")
        .collect();
    std::fs::write(notes, lines).ok()?;
    let changed_nothing = known.iter().all(|[_, led_to, _]| led_to == interpreter);
    let tried = came_back && known.len() > 1 || known.len() >= ENOUGH;
    (changed_nothing && tried).then(|| {
        let files = known.iter().flat_map(|[.., files]| files.lines());
        let mut files: Vec<_> = files
            .map(PathBuf::from)
            .filter(|file| file.exists())
            .collect();
        files.sort();
        files.dedup();
        files
    })
}

fn fields(line: &str) -> Option<[String; 3]> {
    let mut fields = line.split(' ').map(|field| unescape(field).ok());
    Some([fields.next()??, fields.next()??, fields.next()??])
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}
