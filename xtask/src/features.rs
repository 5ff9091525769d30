//! `cargo xtask features`: the libraries compile, without warnings, with no feature, with each alone and with all.
//!
//! `--quick` checks few sets in which each feature is on while any other one is off: that finds code of one feature
//! that needs another, as checking each alone does.

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::python::{discover, Implementation, Interpreter};
use crate::workspace;

/// Options of `cargo xtask features`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Check only the libraries in these folders below crates
    #[arg(long, value_delimiter = ',', value_name = "FOLDER")]
    only: Vec<String>,
    /// Check few sets of many features instead of each feature alone
    #[arg(long)]
    quick: bool,
}

/// The libraries, lowest first: what an upper one is built of is there already.
const LIBRARIES: [&str; 9] = [
    "ffi",
    "runtime",
    "macros-backend",
    "macros",
    "pyrope",
    "compat/pyo3-ffi",
    "compat/pyo3-macros",
    "compat/pyo3",
    "introspection",
];

/// Those with code behind their features; the others hand them on.
const HAVE_CODE: [&str; 3] = ["ffi", "runtime", "macros-backend"];

/// Checks every set of features of each library. False if one does not compile or warns.
///
/// # Errors
/// When a manifest cannot be read, or there is no Python.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let python = newest()?;
    let mut sound = true;
    for folder in LIBRARIES {
        if !args.only.is_empty() && !args.only.iter().any(|only| only == folder) {
            continue;
        }
        let path = workspace::root().join("crates").join(folder);
        let manifest = fs::read_to_string(path.join("Cargo.toml"))
            .with_context(|| path.display().to_string())?
            .parse::<Table>()?;
        let package = manifest["package"]["name"].as_str().context("no name")?;
        let sets = match args.quick {
            true if HAVE_CODE.contains(&folder) => separating_sets(&manifest),
            true => vec![String::new(), for_one_version(&names(&manifest))],
            false => sets(&manifest),
        };
        for set in sets {
            sound &= check(package, &set, &python)?;
        }
    }
    Ok(sound)
}

/// The newest plain CPython: the floor that a feature for the stable ABI sets must not lie above it.
fn newest() -> Result<Interpreter> {
    let found = discover::discover()?;
    let plain = found.into_iter().filter(|python| {
        python.implementation == Implementation::CPython && !python.debug && !python.free_threaded
    });
    plain
        .max_by_key(|python| python.version)
        .context("there is no plain CPython")
}

fn names(manifest: &Table) -> Vec<&str> {
    let features = manifest.get("features").and_then(Value::as_table);
    let names = features
        .into_iter()
        .flat_map(|features| features.keys().map(String::as_str));
    // Of unstable Rust; none of the compilers we support takes it.
    names.filter(|name| *name != "nightly").collect()
}

/// Nothing, and few sets such that for any two features one holds the first and not the second.
///
/// Each feature is in half of the sets, in another half than all others: no half contains another one.
/// Left out are bundles, and those that choose an ABI, with which the matrix builds.
fn separating_sets(manifest: &Table) -> Vec<String> {
    let names: Vec<_> = names(manifest)
        .into_iter()
        .filter(|name| {
            !["abi3", "before", "default", "full"]
                .iter()
                .any(|kind| name.starts_with(kind))
        })
        .collect();
    let count = (1_u32..).find(|count| halves(*count).count() >= names.len());
    let count = count.unwrap_or(1);
    let set = |index: u32| {
        let words = names.iter().zip(halves(count));
        let of_set = words.filter(|(_, half)| half & (1 << index) != 0);
        of_set.map(|(name, _)| *name).collect::<Vec<_>>().join(",")
    };
    let mut sets = vec![String::new()];
    sets.extend((0..count).map(set));
    sets.dedup();
    sets
}

/// The choices of half of `count` things, as sets of bits.
fn halves(count: u32) -> impl Iterator<Item = u32> {
    (0_u32..1 << count).filter(move |bits| bits.count_ones() == count.div_ceil(2))
}

/// All features but those that choose a stable ABI.
fn for_one_version(names: &[&str]) -> String {
    let full = names
        .iter()
        .copied()
        .filter(|name| !name.starts_with("abi3"));
    full.collect::<Vec<_>>().join(",")
}

/// What is turned on together: nothing, each feature alone, all for one version, and all.
fn sets(manifest: &Table) -> Vec<String> {
    let names = names(manifest);
    let mut sets = vec![String::new()];
    sets.extend(names.iter().copied().map(str::to_owned));
    sets.push(for_one_version(&names));
    sets.push(names.join(","));
    // A library with few features has the same set twice.
    let mut seen = std::collections::HashSet::new();
    sets.retain(|set| seen.insert(set.clone()));
    sets
}

fn check(package: &str, features: &str, python: &Interpreter) -> Result<bool> {
    let start = Instant::now();
    let mut command = workspace::cargo();
    command
        .current_dir(workspace::root())
        .args(["check", "--quiet", "--no-default-features", "--package"])
        .args([package, "--features", features])
        .env("CARGO_TARGET_DIR", workspace::target().join("features"))
        .env("PYO3_PYTHON", &python.executable)
        .env("RUSTFLAGS", "-D warnings");
    let complaint = complaint(&mut command)?;
    let shown = match features.matches(',').count() {
        _ if features.is_empty() => "no feature".to_owned(),
        commas if commas > 3 => format!("{} features", commas + 1),
        _ => features.to_owned(),
    };
    let seconds = start.elapsed().as_secs_f32();
    let mark = if complaint.is_none() {
        "ok    "
    } else {
        "BROKEN"
    };
    println!("{mark} {package} with {shown} ({seconds:.1} s)");
    if let Some(complaint) = &complaint {
        println!("{complaint}");
    }
    Ok(complaint.is_none())
}

/// What the compiler says, if it fails.
fn complaint(command: &mut Command) -> Result<Option<String>> {
    let run = command.output().context("cannot run cargo")?;
    let output = String::from_utf8_lossy(&run.stderr).into_owned();
    Ok((!run.status.success()).then_some(output))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_taken_alone_and_together() {
        let manifest = "[features]\ndefault = ['a']\na = []\nb = []\nabi3 = []\nnightly = []";
        let sets = sets(&manifest.parse().unwrap());
        let expected = [
            "",
            "a",
            "abi3",
            "b",
            "default",
            "a,b,default",
            "a,abi3,b,default",
        ];
        assert_eq!(sets, expected);
        assert_eq!(super::sets(&Table::new()), [""]);
    }

    #[test]
    fn each_feature_is_once_on_without_each_other_one() {
        for count in 0..40 {
            let names: Vec<_> = (0..count).map(|i| format!("f{i}")).collect();
            let features = names.iter().map(|name| format!("{name} = []\n"));
            let manifest = format!("[features]\nfull = []\n{}", features.collect::<String>());
            let sets = separating_sets(&manifest.parse().unwrap());
            assert_eq!(sets[0], "");
            assert!(sets.len() <= 9, "{}", sets.len());
            let sets: Vec<Vec<_>> = sets.iter().map(|set| set.split(',').collect()).collect();
            for on in &names {
                assert!(sets.iter().any(|set| set.contains(&on.as_str())));
                for off in names.iter().filter(|name| *name != on) {
                    let apart = |set: &Vec<&str>| {
                        set.contains(&on.as_str()) && !set.contains(&off.as_str())
                    };
                    assert!(sets.iter().any(apart), "{on} without {off}");
                }
            }
        }
    }
}
