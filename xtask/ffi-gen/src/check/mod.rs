//! `pyrope-ffi-gen check`: the crate against headers and libraries of interpreters.

mod ctype;
mod layout;
mod prototypes;
mod source;
mod symbols;

use std::collections::{BTreeMap, BTreeSet};
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
    /// Name what differs by choice, with the reason
    #[arg(long)]
    choices: bool,
    /// Folder for programs and builds
    #[arg(long, default_value_os_t = std::env::temp_dir().join("pyrope-ffi-check"))]
    dir: PathBuf,
}

/// What a comparison found.
#[derive(Default)]
struct Outcome {
    checked: usize,
    /// Not as in the headers, as the tables in `data/` say.
    by_choice: Vec<(Choice, String)>,
    differing: Vec<String>,
}

/// Why a declaration may be another than the headers'.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Choice {
    /// The library has it, and a header of this PyPy does not say so, or that of the newest only.
    UndeclaredByPyPy,
    /// This PyPy lacks it: code that names it compiles, as with pyo3-ffi, and what calls it does not load.
    AbsentFromPyPy,
    /// PyPy's headers use fewer types; the arguments travel in the same way.
    PassesAlike,
    /// The headers declare it, and the library keeps it to itself.
    Hidden,
    /// Declared for all versions, as in pyo3-ffi: older headers do, or newer ones.
    Everywhere,
    /// A macro that is C's syntax.
    Syntax,
    /// A macro that is left out, from `data/left-out.txt`.
    LeftOut,
    /// The signature is that of pyo3-ffi, from `data/signatures.tsv`.
    Signature,
}

impl Choice {
    fn reason(self) -> &'static str {
        match self {
            Self::UndeclaredByPyPy => "PyPy's library has it, its headers do not say so",
            Self::AbsentFromPyPy => "not in PyPy's library, and declared as pyo3-ffi 0.30 does",
            Self::PassesAlike => "PyPy's headers name another type that is passed alike",
            Self::Hidden => "declared by the headers, not exported by the library",
            Self::Everywhere => "not in these headers, and declared as pyo3-ffi 0.30 does",
            Self::Syntax => "macros that are C's syntax: blocks, statements, declarations",
            Self::LeftOut => "macros that are left out, as in pyo3-ffi 0.30",
            Self::Signature => "pyo3-ffi's signature, passed as C's is",
        }
    }
}

impl Outcome {
    fn differ(&mut self, what: String) {
        self.differing.push(what);
    }

    fn choose(&mut self, choice: Choice, name: &str) {
        self.by_choice.push((choice, name.to_owned()));
    }

    fn add(&mut self, other: Self) {
        self.checked += other.checked;
        self.by_choice.extend(other.by_choice);
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
                outcome.by_choice.len(),
                outcome.differing.len()
            );
            rows.push((python.name(), mode.name(), outcome));
        }
    }
    summarize(&rows, args.choices);
    Ok(rows
        .iter()
        .all(|(_, _, outcome)| outcome.differing.is_empty()))
}

/// Sums the rows up: what differs by choice and why, and what differs without one.
fn summarize(rows: &[(String, String, Outcome)], name_choices: bool) {
    let mut choices: BTreeMap<Choice, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    for (python, _, outcome) in rows {
        for (choice, name) in &outcome.by_choice {
            let pythons = choices.entry(*choice).or_default().entry(name).or_default();
            pythons.insert(python);
        }
    }
    println!("\nby choice:");
    for (choice, names) in &choices {
        println!("{:>5} names: {}", names.len(), choice.reason());
        for (name, pythons) in names.iter().filter(|_| name_choices) {
            let pythons: Vec<_> = pythons.iter().copied().collect();
            println!("            {name} ({})", pythons.join(", "));
        }
    }
    let checked: usize = rows.iter().map(|(_, _, outcome)| outcome.checked).sum();
    let differing: usize = rows
        .iter()
        .map(|(.., outcome)| outcome.differing.len())
        .sum();
    println!(
        "\n{checked} checked in {} modes, {differing} differing",
        rows.len()
    );
    for (python, mode, outcome) in rows {
        for what in &outcome.differing {
            println!("{python} {mode}: {what}");
        }
    }
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
    // A free-threaded build has no limited API but abi3t.
    let oldest = if python.free_threaded { ABI3T } else { OLDEST };
    for level in oldest..=python.minor {
        if all_levels || level == oldest || level == python.minor {
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
            && !matches!(item.kind, Kind::Foreign(_))
            && api.as_ref().is_none_or(|api| api.contains(name));
        if wanted {
            outcome.checked += 1;
            if !rust.names.contains(name) && !known.data.opaque(name) {
                let called = matches!(item.kind, Kind::CallMacro | Kind::Inline);
                if called && known.data.c_syntax(name) {
                    outcome.choose(Choice::Syntax, name);
                } else if called && known.data.left_out(name, mode) {
                    outcome.choose(Choice::LeftOut, name);
                } else {
                    outcome.differ(format!("{name} ({}.h): not in Rust", item.header));
                }
            }
        }
    }
    Ok(outcome)
}
