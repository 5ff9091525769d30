//! Stage `configs`: the libraries compile for interpreters that need not be here, and so does an extension where none
//! of its builds runs on those that are.

use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use super::python::project;
use crate::matrix::cell::{empty, Cell};
use crate::matrix::tally::{Case, Outcome, Tally};
use crate::workspace;

/// A configuration file, and what is turned on with it.
struct Configuration {
    name: String,
    text: String,
    /// A feature of the runtime and of the extension.
    feature: Option<String>,
    /// Whether the extension of `tests/python` is checked, too.
    extension: bool,
}

/// Free-threaded builds, the stable ABI of both kinds at each level, and GraalPy.
fn configurations() -> Vec<Configuration> {
    let mut all = Vec::new();
    let mut add = |name: String, text: String, feature: Option<String>| {
        let extension = !name.starts_with("abi3-");
        all.push(Configuration {
            name,
            text,
            feature,
            extension,
        });
    };
    for minor in 13..=15 {
        let text =
            format!("implementation=CPython\nversion=3.{minor}\nbuild_flags=Py_GIL_DISABLED\n");
        add(format!("3.{minor}t"), text, None);
    }
    let newest = "implementation=CPython\nversion=3.15\n";
    for minor in 7..=15 {
        let level = format!("abi3-py3{minor}");
        add(level.clone(), newest.to_owned(), Some(level));
    }
    let feature = Some("abi3t-py315".to_owned());
    for (build, flags) in [("", ""), ("t", "build_flags=Py_GIL_DISABLED\n")] {
        add(
            format!("abi3t-py315 with 3.15{build}"),
            format!("{newest}{flags}"),
            feature.clone(),
        );
    }
    for minor in [11, 12] {
        let text = format!("implementation=GraalVM\nversion=3.{minor}\n");
        add(format!("graalpy3.{minor}"), text, None);
    }
    all
}

/// Checks the raw FFI and the runtime under each; a warning counts as an error.
pub(super) fn run(cell: &mut Cell<'_>) -> Result<Tally> {
    let folder = cell.folder.join("configs");
    empty(&folder)?;
    let mut cases = Vec::new();
    let mut trouble = None;
    for configuration in configurations() {
        let name = configuration.name.clone();
        if cell.filter.is_some_and(|filter| !name.contains(filter)) {
            continue;
        }
        let file = folder.join(format!("{}.txt", name.replace(' ', "-")));
        std::fs::write(
            &file,
            format!(
                "{}shared=true\npointer_width=64\nsuppress_build_script_link_lines=true\n",
                configuration.text
            ),
        )?;
        let start = Instant::now();
        let mut broken = None;
        for mut command in checks(cell, &configuration) {
            command
                .env("PYO3_CONFIG_FILE", &file)
                .env("RUSTFLAGS", "-D warnings");
            broken = broken.or(cell.step(&format!("checking for {name}"), &mut command)?);
        }
        cases.push(Case {
            name,
            outcome: match broken {
                None => Outcome::Passed,
                Some(_) => Outcome::Failed,
            },
            seconds: start.elapsed().as_secs_f64(),
        });
        trouble = trouble.or(broken.and_then(|broken| broken.trouble));
    }
    Ok(Tally {
        trouble,
        ..Tally::of(cases)
    })
}

/// The commands that check one.
fn checks(cell: &Cell<'_>, configuration: &Configuration) -> Vec<Command> {
    let check = |target: &str| {
        let mut command = workspace::cargo();
        cell.build_environment(&mut command, cell.python, &cell.folder.join(target));
        command.arg("check");
        command
    };
    let feature = configuration.feature.as_deref();
    let mut libraries = check("cargo-configs");
    libraries.args(["-p", "pyrope-ffi", "-p", "pyrope-runtime"]);
    if let Some(feature) = feature {
        libraries.args(["--features", &format!("pyrope-runtime/{feature}")]);
    }
    if !configuration.extension {
        return vec![libraries];
    }
    let mut extension = check("cargo-configs-extension");
    extension
        .arg("--manifest-path")
        .arg(project().join("Cargo.toml"));
    extension.args(feature.iter().flat_map(|feature| ["--features", feature]));
    vec![libraries, extension]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_installed_is_configured() {
        let names: Vec<_> = configurations().into_iter().map(|one| one.name).collect();
        for name in [
            "3.13t",
            "3.14t",
            "3.15t",
            "abi3-py37",
            "abi3-py315",
            "graalpy3.12",
        ] {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        let unchecked = configurations().into_iter().filter(|one| !one.extension);
        assert_eq!(unchecked.count(), 9, "the levels of abi3 run elsewhere");
        assert_eq!(
            names.iter().filter(|name| name.contains("abi3t")).count(),
            2
        );
    }
}
