//! `cargo xtask bench instructions`: instructions of the hottest paths, which no noise disturbs.
//!
//! Callgrind counts all that a Python process does with so many loops, and with twice as many; the
//! difference is what the loops cost. The interpreter's own share is in it, and is the same on both
//! sides of a comparison.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{bail, Context, Result};

use super::modules::{self, printed, run as run_command};
use super::{find_python, scratch, sources};
use crate::python::Interpreter;
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to measure with [default: 3.12, else 3.13]
    #[arg(long)]
    python: Option<String>,
    /// Compare with this commit, built from the same bench source
    #[arg(long, value_name = "REV")]
    against: Option<String>,
    /// Only paths whose name contains this
    #[arg(long, default_value = "")]
    filter: String,
    /// Beside C and the published pyo3 too
    #[arg(long)]
    peers: bool,
    /// Build the Rust modules for the limited API, as `bench calls --abi3` does
    #[arg(long)]
    abi3: bool,
    /// All cases of `bench calls`, and not only the hottest
    #[arg(long)]
    all: bool,
}

/// The paths, by their names among the cases of `bench calls`.
const PATHS: [&str; 18] = [
    "no argument",
    "two ints",
    "str",
    "keywords, all given",
    "defaults, all used",
    "optional, absent",
    "construct by position",
    "method, &self",
    "method, &mut self",
    "function, class arguments",
    "get a field",
    "set a field",
    "a + b",
    "a == b",
    "call a bound method",
    "iterate an iterator",
    "Vec<f64> in",
    "raise ValueError",
];

const LOOPS: u32 = 200;

/// # Errors
/// When valgrind is missing, or a side does not build.
pub(crate) fn run(args: &Args) -> Result<()> {
    let python = find_python(args.python.as_deref())?;
    let folder = scratch(&python).join(if args.abi3 {
        "instructions-abi3"
    } else {
        "instructions"
    });
    let mut sides = vec![(
        "now".to_owned(),
        modules::pyrope(&python, &folder, args.abi3)?.path,
    )];
    if let Some(rev) = &args.against {
        let module = build_commit(rev, &python, &folder, args.abi3)?;
        sides.push((rev.clone(), module));
    }
    if args.peers {
        sides.push(("C".to_owned(), modules::c(&python, &folder)?.path));
        sides.push((
            "pyo3".to_owned(),
            modules::pyo3(&python, &folder, args.abi3)?.path,
        ));
    }

    let built_for = if args.abi3 { modules::ABI3 } else { "a call" };
    print!("{:28}", format!("instructions of {built_for}"));
    sides.iter().for_each(|(name, _)| print!(" {name:>14.14}"));
    println!();
    let paths = if args.all {
        cases(&fs::read_to_string(sources().join("driver/cases.py"))?)
    } else {
        PATHS.map(str::to_owned).into()
    };
    for path in paths.iter().filter(|path| path.contains(&args.filter)) {
        print!("{path:28}");
        let mut ours = None;
        for (_, module) in &sides {
            let count = per_call(&python, &folder, path, module)?;
            let ours = *ours.get_or_insert(count);
            if ours == count {
                print!(" {count:>14.1}");
            } else {
                print!(" {count:>8.1} {:>+5.1}", count - ours);
            }
        }
        println!();
    }
    Ok(())
}

/// The names of the driver's cases, in its order.
fn cases(driver: &str) -> Vec<String> {
    driver
        .lines()
        .filter_map(|line| {
            let (name, _) = line.trim_start().strip_prefix("case(\"")?.split_once('"')?;
            Some(name.to_owned())
        })
        .collect()
}

/// Builds the bench module of this checkout with the crates of another commit.
fn build_commit(rev: &str, python: &Interpreter, folder: &Path, abi3: bool) -> Result<PathBuf> {
    let mut parse = Command::new("git");
    parse
        .args(["rev-parse", "--short=12", "--verify"])
        .arg(format!("{rev}^{{commit}}"));
    let commit = printed(parse.current_dir(workspace::root()))
        .with_context(|| format!("there is no commit '{rev}'"))?;
    let tree = folder.join("commits").join(&commit);
    if !tree.exists() {
        fs::create_dir_all(&tree)?;
        let archive = tree.with_extension("tar");
        run_command(
            Command::new("git")
                .args(["archive", "--format=tar", &commit, "--output"])
                .arg(&archive)
                .current_dir(workspace::root()),
        )?;
        run_command(
            Command::new("tar")
                .arg("-xf")
                .arg(&archive)
                .arg("-C")
                .arg(&tree),
        )?;
        fs::remove_file(archive)?;
    }
    // The source comes from here, so that both sides do the same.
    let project = tree.join("bench-of-today/pyrope");
    let from = sources().join("rust");
    fs::create_dir_all(project.join("../src"))?;
    for file in modules::with_extension(&from.join("src"), "rs")? {
        fs::copy(
            &file,
            project
                .join("../src")
                .join(file.file_name().unwrap_or_default()),
        )?;
    }
    let manifest = fs::read_to_string(from.join("pyrope/Cargo.toml"))?;
    let facade = format!("path = {:?}", tree.join("crates/compat/pyo3"));
    let manifest = manifest.replace("path = \"../../../crates/compat/pyo3\"", &facade);
    fs::write(project.join("Cargo.toml"), manifest)?;
    let built = folder.join("built").join(&commit);
    Ok(modules::rust("pyrope", "calls", &project, python, &built, abi3)?.path)
}

/// Instructions of one execution of a case's statement.
fn per_call(python: &Interpreter, folder: &Path, case: &str, module: &Path) -> Result<f64> {
    let few = counted(python, folder, case, module, LOOPS)?;
    let many = counted(python, folder, case, module, 2 * LOOPS)?;
    Ok((many as f64 - few as f64) / f64::from(LOOPS) / f64::from(COPIES))
}

/// Copies of the statement in a loop, as in the driver.
const COPIES: u32 = 20;

fn counted(
    python: &Interpreter,
    folder: &Path,
    case: &str,
    module: &Path,
    loops: u32,
) -> Result<u64> {
    let out = folder.join("callgrind.out");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(&python.executable)
        .args(["-S", "-s", "-B"])
        .arg(sources().join("driver/once.py"))
        .args([case, &loops.to_string()])
        .arg(module)
        .env("PYTHONHASHSEED", "0")
        .env("PYTHONMALLOC", "pymalloc")
        .stdout(Stdio::null())
        .output()
        .context("cannot run valgrind, which has to be installed")?;
    if !output.status.success() {
        bail!(
            "callgrind failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let counts = fs::read_to_string(&out).context("callgrind leaves its counts")?;
    total(&counts).context("callgrind's file has no total")
}

/// The line `totals: N` (or `summary: N`) of callgrind's file.
fn total(counts: &str) -> Option<u64> {
    let line = |key: &str| {
        counts
            .lines()
            .find_map(|line| line.strip_prefix(key)?.trim().parse().ok())
    };
    line("totals:").or_else(|| line("summary:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_found() {
        assert_eq!(total("events: Ir\nfn=(1)\n\ntotals: 1234\n"), Some(1234));
        assert_eq!(total("summary: 7\n"), Some(7));
        assert_eq!(total("events: Ir\n"), None);
    }

    #[test]
    fn the_paths_are_cases_of_the_driver() {
        let driver = fs::read_to_string(sources().join("driver/cases.py")).unwrap();
        let cases = cases(&driver);
        for path in PATHS {
            assert!(cases.iter().any(|case| case == path), "{path}");
        }
        assert_eq!(cases.len(), driver.matches(" case(\"").count());
    }

    #[test]
    fn the_driver_repeats_as_often_as_is_divided_by() {
        let driver = fs::read_to_string(sources().join("driver/cases.py")).unwrap();
        assert!(driver.contains(&format!("COPIES = {COPIES}")));
    }
}
