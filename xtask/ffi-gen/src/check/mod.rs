//! `pyrope-ffi-gen check`: the crate against headers and libraries of interpreters.

mod ctype;
mod layout;
mod prototypes;
mod source;
mod symbols;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, Result};

use crate::data::Data;
use crate::generate::{crate_dir, stable};
use crate::interpreter::{Implementation, Interpreter};
use crate::merge::Stable;
use crate::mode::{Mode, ABI3T, FREE_THREADED, OLDEST};
use crate::model::{Item, Kind};
use crate::parse;

#[derive(clap::Args)]
pub struct Args {
    /// Interpreters to check against; those of PYROPE_PYTHONS if none is named
    #[arg(long = "python")]
    pythons: Vec<PathBuf>,
    /// Every level of the limited API, not only the lowest and the interpreter's own
    #[arg(long)]
    all_levels: bool,
    /// Folder for programs and builds
    #[arg(long, default_value_os_t = std::env::temp_dir().join("pyrope-ffi-check"))]
    dir: PathBuf,
}

/// What a comparison found.
#[derive(Default)]
struct Outcome {
    checked: usize,
    /// Not as in the headers, as the tables in `data/` say.
    by_choice: usize,
    differing: Vec<String>,
}

impl Outcome {
    fn differ(&mut self, what: String) {
        self.differing.push(what);
    }

    fn add(&mut self, other: Self) {
        self.checked += other.checked;
        self.by_choice += other.by_choice;
        self.differing.extend(other.differing);
    }
}

/// What is known beside one interpreter and mode.
struct Known {
    data: Data,
    stable: Stable,
    /// What the PyPys declare, the newest last: `cfg(PyPy)` does not tell one from another.
    pypy: BTreeMap<String, Item>,
}

/// Prints a table, and what differs below it. False if anything does.
pub fn run(args: &Args) -> Result<bool> {
    let pythons = Interpreter::all(&args.pythons)?;
    std::fs::create_dir_all(&args.dir)?;
    let clang = clang::Clang::new().map_err(|error| anyhow!("libclang: {error}"))?;
    let data = Data::load();
    let stable = stable(&pythons, &clang, &data)?;
    let mut known = Known {
        data,
        stable,
        pypy: BTreeMap::new(),
    };
    for python in pythons
        .iter()
        .filter(|p| p.implementation == Implementation::PyPy)
    {
        let mode = modes(python, false)[0];
        known
            .pypy
            .extend(parse::headers(&clang, python, &mode, &known.data)?);
    }
    let mut rows = Vec::new();
    for python in &pythons {
        for mode in modes(python, args.all_levels) {
            let headers = parse::headers(&clang, python, &mode, &known.data)?;
            let outcome = check(python, &mode, &headers, &known, &args.dir)?;
            println!(
                "{:<14} {:<14} {:>6} checked {:>4} by choice {:>4} differing",
                python.name(),
                mode.name(),
                outcome.checked,
                outcome.by_choice,
                outcome.differing.len()
            );
            rows.push((python.name(), mode.name(), outcome));
        }
    }
    let mut all_equal = true;
    for (python, mode, outcome) in &rows {
        for what in &outcome.differing {
            println!("{python} {mode}: {what}");
            all_equal = false;
        }
    }
    Ok(all_equal)
}

/// What to check: everything, the limited API, and the free-threaded layout, which any build's
/// headers have.
fn modes(python: &Interpreter, all_levels: bool) -> Vec<Mode> {
    let full = Mode {
        implementation: python.implementation,
        minor: python.minor,
        limited: None,
        free_threaded: python.free_threaded,
        debug: python.debug,
    };
    let mut modes = vec![full];
    // PyPy has no stable ABI: extensions for it are built with everything.
    if python.implementation == Implementation::PyPy {
        return modes;
    }
    for level in OLDEST..=python.minor {
        if all_levels || level == OLDEST || level == python.minor {
            modes.push(Mode {
                limited: Some(level),
                ..full
            });
        }
    }
    if !python.debug && !python.free_threaded {
        if python.minor >= FREE_THREADED {
            modes.push(Mode {
                free_threaded: true,
                ..full
            });
        }
        if python.minor >= ABI3T {
            modes.push(Mode {
                free_threaded: true,
                limited: Some(python.minor),
                ..full
            });
        }
    }
    modes
}

fn check(
    python: &Interpreter,
    mode: &Mode,
    headers: &BTreeMap<String, Item>,
    known: &Known,
    dir: &Path,
) -> Result<Outcome> {
    let src = crate_dir().join("src");
    let rust = source::read(&src, mode)?;
    let mut outcome = layout::check(python, mode, &rust, headers, &known.data, dir)?;
    outcome.add(prototypes::check(python, mode, &rust, headers, known, dir)?);
    // The library at hand is not one of a simulated build.
    if mode.free_threaded == python.free_threaded && mode.debug == python.debug {
        outcome.add(symbols::check(python, &rust, known)?);
    }
    // What CPython has of PyPy's names: the others are not part of the API.
    let api = match python.implementation {
        Implementation::PyPy => {
            let cpython = Mode {
                implementation: Implementation::CPython,
                ..*mode
            };
            Some(source::read(&src, &cpython)?.names)
        }
        Implementation::CPython => None,
    };
    let own = mode.limited.is_none_or(|level| level == python.minor);
    let in_newest = |name: &str| {
        known
            .stable
            .levels
            .values()
            .any(|names| names.contains(name))
    };
    for (name, item) in headers.iter().filter(|_| own) {
        let linked = matches!(item.kind, Kind::Function(_) | Kind::Static { .. });
        let dropped = linked
            && mode.limited.is_some_and(|level| {
                !known.stable.keeps(name, level, in_newest(name)) || !in_newest(name)
            });
        let wanted = known.data.wanted(name)
            && !dropped
            && !matches!(item.kind, Kind::Foreign(_) | Kind::Inline)
            && api.as_ref().is_none_or(|api| api.contains(name));
        if wanted {
            outcome.checked += 1;
            if !rust.names.contains(name) && !known.data.opaque(name) {
                outcome.differ(format!("{name} ({}.h): not in Rust", item.header));
            }
        }
    }
    Ok(outcome)
}
