//! `cargo xtask tidy`: the invariants that ARCHITECTURE.md states, each checked by one file here.

mod alone;
mod dependencies;
mod examples;
mod layers;
mod marks;
mod named_tests;
mod paths;
mod sizes;
mod source;
mod statics;
mod ui_cases;

use anyhow::Result;

use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave out the checks that compile each crate alone
    #[arg(long)]
    no_compile: bool,
}

/// Something that breaks an invariant, or comes near to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    level: Level,
    /// `path` or `path:line`, relative to the root.
    place: String,
    message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Warning,
    Error,
}

impl Finding {
    fn error(place: impl Into<String>, message: impl Into<String>) -> Finding {
        Finding {
            level: Level::Error,
            place: place.into(),
            message: message.into(),
        }
    }

    fn warning(place: impl Into<String>, message: impl Into<String>) -> Finding {
        Finding {
            level: Level::Warning,
            place: place.into(),
            message: message.into(),
        }
    }
}

/// Runs every check; `Ok(false)` when an invariant is broken.
///
/// # Errors
/// When the tree cannot be read.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let root = workspace::root();
    let files = source::read_tree(root)?;
    let mut sound = report("layers of the runtime", &layers::check(&files));
    sound &= report("statics that own Python objects", &statics::check(&files));
    sound &= report("file sizes", &sizes::check(&files));
    sound &= report("marks of unfinished work", &marks::check(&files));
    sound &= report("messages kept for misuses", &ui_cases::check(root)?);
    sound &= report("examples of what users call", &examples::check(root)?);
    sound &= report("tests named in documents", &named_tests::check(root)?);
    sound &= report("paths named in documents", &paths::check(root)?);
    sound &= report(
        "features that are off pull nothing",
        &dependencies::check(root)?,
    );
    if !args.no_compile {
        sound &= report("each crate compiles alone", &alone::check(root)?);
    }
    Ok(sound)
}

/// Prints what a check found, and says whether the invariant holds.
fn report(check: &str, findings: &[Finding]) -> bool {
    let errors = findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .count();
    println!("{} {check}", if errors == 0 { "ok    " } else { "BROKEN" });
    for finding in findings {
        let level = match finding.level {
            Level::Warning => "warning",
            Level::Error => "error",
        };
        println!("  {level}: {}: {}", finding.place, finding.message);
    }
    errors == 0
}

/// A file for the tests of the checks.
#[cfg(test)]
fn file(path: &str, text: &str) -> source::SourceFile {
    source::SourceFile::new(std::path::Path::new(path), text)
}
