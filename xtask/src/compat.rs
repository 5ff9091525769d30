//! `cargo xtask compat`: the facades for another line of PyO3's versions, from the source of those in the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use toml::{Table, Value};

use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The line to write: 0.29
    #[arg(long)]
    line: String,
    /// The folder that gets pyo3, pyo3-ffi and pyo3-macros
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// The packages under `crates/compat`.
pub(crate) const FACADES: [&str; 3] = ["pyo3", "pyo3-ffi", "pyo3-macros"];

/// A line of versions that projects ask for, and the version which stands for it.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// The feature of pyrope that takes back what later lines deprecated.
    undeprecates: &'static str,
    /// Written for trials only: its interface differs from ours in more than the facades make up for.
    pub(crate) partial: bool,
}

/// The lines that can be written; that of the workspace is 0.30.
pub(crate) const LINES: [Line; 4] = [
    Line {
        name: "0.29",
        version: "0.29.3",
        undeprecates: "before-0_30",
        partial: false,
    },
    Line {
        name: "0.28",
        version: "0.28.3",
        undeprecates: "before-0_29",
        partial: true,
    },
    Line {
        name: "0.27",
        version: "0.27.2",
        undeprecates: "before-0_28",
        partial: true,
    },
    Line {
        name: "0.26",
        version: "0.26.0",
        undeprecates: "before-0_28",
        partial: true,
    },
];

/// Writes the facades of a line into a folder.
///
/// # Errors
/// When the line is unknown or the folder cannot be written.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let Some(line) = LINES.iter().find(|line| line.name == args.line) else {
        let names: Vec<_> = LINES.iter().map(|line| line.name).collect();
        bail!(
            "there is no line {}; there are {} (0.30 is in crates/compat)",
            args.line,
            names.join(", ")
        );
    };
    fs::create_dir_all(&args.out).with_context(|| format!("cannot make {}", args.out.display()))?;
    let out = fs::canonicalize(&args.out)?;
    write(line, &out)?;
    if line.partial {
        println!(
            "note: the interface is that of 0.29 and 0.30, not all of that of {}",
            line.name
        );
    }
    println!("[patch.crates-io]");
    for facade in FACADES {
        println!("{facade} = {{ path = {:?} }}", out.join(facade));
    }
    Ok(true)
}

/// Writes the facades of `line` into `out`, an absolute path; files that are right already keep their time.
///
/// # Errors
/// When a file cannot be read or written.
pub(crate) fn write(line: &Line, out: &Path) -> Result<()> {
    for facade in FACADES {
        let from = workspace::root().join("crates/compat").join(facade);
        let to = out.join(facade);
        copy(&from, &to)?;
        let manifest = fs::read_to_string(from.join("Cargo.toml"))?;
        let manifest = rewritten(&manifest.parse()?, &workspace_manifest()?, line)
            .with_context(|| format!("in the manifest of {facade}"))?;
        write_if_new(&to.join("Cargo.toml"), manifest.to_string().as_bytes())?;
    }
    Ok(())
}

fn workspace_manifest() -> Result<Table> {
    let text = fs::read_to_string(workspace::root().join("Cargo.toml"))?;
    let mut manifest: Table = text.parse()?;
    match manifest.remove("workspace") {
        Some(Value::Table(workspace)) => Ok(workspace),
        _ => bail!("the root manifest has no workspace"),
    }
}

/// A facade's manifest on its own feet: of another version, with nothing inherited from the workspace.
fn rewritten(manifest: &Table, workspace: &Table, line: &Line) -> Result<Table> {
    let version = line.version;
    let mut manifest = manifest.clone();
    // Tests are those of the workspace.
    for own in ["lints", "dev-dependencies"] {
        manifest.remove(own);
    }
    manifest.insert("workspace".into(), Value::Table(Table::new()));

    let package = table(&mut manifest, "package")?;
    let keys: Vec<_> = package.keys().cloned().collect();
    for key in keys {
        if inherits(&package[&key]) {
            let value = at(workspace, &["package", &key])?.clone();
            package.insert(key, value);
        }
    }
    let former = package.insert("version".into(), version.into());
    let former = former.context("no version")?;

    for (name, dependency) in table(&mut manifest, "dependencies")?.iter_mut() {
        let Some(given) = dependency.as_table_mut() else {
            continue;
        };
        if given.remove("workspace").is_some() {
            let shared = at(workspace, &["dependencies", name])?.as_table();
            for (key, value) in shared.context("not a table")? {
                let value = match (key.as_str(), value) {
                    ("path", Value::String(path)) => absolute(path).into(),
                    _ => value.clone(),
                };
                given.entry(key.as_str()).or_insert(value);
            }
        } else if given.get("version")
            == Some(&format!("={}", former.as_str().unwrap_or("")).into())
        {
            given.insert("version".into(), format!("={version}").into());
        }
        if name == "pyrope" {
            let features = given
                .entry("features")
                .or_insert_with(|| Vec::<Value>::new().into());
            let features = features.as_array_mut().context("features are no list")?;
            features.push(line.undeprecates.into());
        }
    }
    Ok(manifest)
}

fn inherits(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

fn table<'a>(of: &'a mut Table, key: &str) -> Result<&'a mut Table> {
    of.get_mut(key)
        .and_then(Value::as_table_mut)
        .with_context(|| format!("no table '{key}'"))
}

fn at<'a>(workspace: &'a Table, path: &[&str]) -> Result<&'a Value> {
    let (first, rest) = path.split_first().context("an empty path")?;
    let value = rest
        .iter()
        .try_fold(workspace.get(*first), |value, key| {
            value.map(|value| value.get(*key))
        })
        .flatten();
    value.with_context(|| format!("the workspace has no '{}'", path.join(".")))
}

fn absolute(path: &str) -> String {
    workspace::root().join(path).display().to_string()
}

/// Copies a folder's files, except its manifest.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if entry.file_name() != "Cargo.toml" {
            write_if_new(&target, &fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// Cargo builds again what has a new time.
fn write_if_new(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|is| is == content) {
        return Ok(());
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_facade_stands_on_its_own_feet() {
        let workspace =
            "[package]\nedition = '2021'\n[dependencies]\npyrope = { path = 'crates/pyrope', \
                         version = '=0.1.0', default-features = false }";
        let manifest = "[package]\nname = 'pyo3'\nversion = '0.30.1'\nedition.workspace = true\n\
                        [dev-dependencies]\nlibc.workspace = true\n\
                        [lints]\nworkspace = true\n\
                        [dependencies]\npyrope = { workspace = true, default-features = true }\n\
                        pyo3-ffi = { path = '../pyo3-ffi', version = '=0.30.1' }\n\
                        [features]\nx = ['pyrope/x']";
        let written = rewritten(
            &manifest.parse().unwrap(),
            &workspace.parse().unwrap(),
            &LINES[0],
        )
        .unwrap();
        let text = written.to_string();
        assert_eq!(written["package"]["edition"].as_str(), Some("2021"));
        assert_eq!(written["package"]["version"].as_str(), Some("0.29.3"));
        let pyrope = &written["dependencies"]["pyrope"];
        assert!(Path::new(pyrope["path"].as_str().unwrap()).is_absolute());
        assert_eq!(pyrope["default-features"].as_bool(), Some(true));
        assert_eq!(pyrope["features"][0].as_str(), Some("before-0_30"));
        assert_eq!(
            written["dependencies"]["pyo3-ffi"]["version"].as_str(),
            Some("=0.29.3")
        );
        assert!(
            !text.contains("lints") && text.contains("[workspace]"),
            "{text}"
        );
    }

    #[test]
    fn what_the_workspace_lacks_is_named() {
        let manifest = "[package]\nversion = '1.0.0'\nlicense.workspace = true\n[dependencies]";
        let error = rewritten(&manifest.parse().unwrap(), &Table::new(), &LINES[0]).unwrap_err();
        assert!(error.to_string().contains("package.license"), "{error}");
    }
}
