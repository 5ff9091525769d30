//! `cargo xtask demo`: both examples, built for one Python and run on real input.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{bail, Context, Result};

use crate::python::probe::probe;
use crate::python::{Interpreter, OLDEST};
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The Python to build for [default: PYO3_PYTHON, else python3 or python on PATH]
    #[arg(long, value_name = "PATH")]
    python: Option<PathBuf>,
}

/// An example, and where its module goes below the demo's folder.
struct Example {
    project: &'static str,
    /// File name of the library that cargo builds, without prefix and suffix.
    library: &'static str,
    /// Folder of pure Python files that belong to the module.
    package: Option<&'static str>,
    /// The module's path, without its suffix.
    module: &'static str,
}

const EXAMPLES: [Example; 2] = [
    Example {
        project: "examples/quickstart",
        library: "my_module",
        package: None,
        module: "my_module",
    },
    Example {
        project: "examples/word-count",
        library: "_word_count",
        package: Some("python/word_count"),
        module: "word_count/_word_count",
    },
];

/// Builds and runs the examples; needs nothing but Rust and a Python, no package index.
///
/// # Errors
/// When there is no Python, or an example does not build.
pub(crate) fn run(args: &Args) -> Result<bool> {
    let python = find_python(args.python.as_deref())?;
    println!(
        "Python {} at {}",
        python.version,
        python.executable.display()
    );

    let site = workspace::target().join("demo").join(python.name());
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    fs::create_dir_all(&site)?;
    for example in &EXAMPLES {
        build(example, &python, &site)?;
    }

    println!();
    let status = Command::new(&python.executable)
        .arg(workspace::root().join("xtask/src/demo.py"))
        .env("PYTHONPATH", &site)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .status()
        .context("cannot run the demo script")?;
    Ok(status.success())
}

fn find_python(asked: Option<&Path>) -> Result<Interpreter> {
    let named = asked
        .map(Path::to_owned)
        .or_else(|| env::var_os("PYO3_PYTHON").map(PathBuf::from));
    let python = match named {
        Some(path) => probe(&path, "--python")?,
        None => {
            let tried = ["python3", "python"].map(|name| probe(Path::new(name), "PATH"));
            let found = tried.into_iter().find_map(Result::ok);
            found.context("no python3 or python on PATH; name one with --python")?
        }
    };
    if python.minor_version() < OLDEST {
        bail!(
            "{} is Python {}; pyrope needs {}.{} or newer, name one with --python",
            python.executable.display(),
            python.version,
            OLDEST.0,
            OLDEST.1
        );
    }
    Ok(python)
}

/// Builds an example with cargo and puts its module where Python can import it.
fn build(example: &Example, python: &Interpreter, site: &Path) -> Result<()> {
    println!("building {} ...", example.project);
    let started = Instant::now();
    let target = workspace::target().join("demo").join("cargo");
    let status = workspace::cargo()
        .current_dir(workspace::root())
        .args(["build", "--release", "--quiet", "--manifest-path"])
        .arg(Path::new(example.project).join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .env("PYO3_PYTHON", &python.executable)
        .env("PYO3_BUILD_EXTENSION_MODULE", "1")
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("{} does not build", example.project);
    }

    let module = format!("{}{}", example.module, python.ext_suffix);
    let module = site.join(module);
    if let Some(package) = example.package {
        let folder = module
            .parent()
            .context("a module of a package lies in a folder")?;
        fs::create_dir_all(folder)?;
        for entry in fs::read_dir(workspace::root().join(example.project).join(package))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "py") {
                fs::copy(&path, folder.join(path.file_name().unwrap_or_default()))?;
            }
        }
    }
    let built = target.join("release").join(library_file(example.library));
    fs::copy(&built, &module)
        .with_context(|| format!("cannot copy {} to {}", built.display(), module.display()))?;
    println!("    done in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

fn library_file(name: &str) -> String {
    format!(
        "{}{name}{}",
        env::consts::DLL_PREFIX,
        env::consts::DLL_SUFFIX
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_that_is_not_there_is_an_error() {
        assert!(find_python(Some(Path::new("/no/such/python"))).is_err());
    }

    #[test]
    fn what_the_demo_builds_is_in_the_tree() {
        for example in &EXAMPLES {
            let project = workspace::root().join(example.project);
            let manifest = fs::read_to_string(project.join("Cargo.toml")).unwrap();
            let library = format!("name = \"{}\"", example.library);
            assert!(
                manifest.contains(&library),
                "{library} in {}",
                example.project
            );
            assert!(example
                .package
                .is_none_or(|package| project.join(package).is_dir()));
        }
    }
}
