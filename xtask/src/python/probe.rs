//! Asking an executable what Python it is.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::{Implementation, Interpreter, Version};

/// Runs on any Python since 2.7, so that one that is too old can still be named as such.
const SCRIPT: &str = r#"
import os, sys, sysconfig
def show(key, value):
    if value not in (None, ""):
        sys.stdout.write("%s=%s\n" % (key, value))
var = sysconfig.get_config_var
name = getattr(getattr(sys, "implementation", None), "name", "cpython")
show("executable", os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable))
show("prefix", getattr(sys, "base_prefix", sys.prefix))
show("implementation", name)
show("version", "%d.%d.%d" % sys.version_info[:3])
if hasattr(sys, "pypy_version_info"):
    show("release", "%d.%d.%d" % sys.pypy_version_info[:3])
show("debug", int(hasattr(sys, "gettotalrefcount")))
show("free_threaded", int(var("Py_GIL_DISABLED") or 0))
show("ext_suffix", var("EXT_SUFFIX") or var("SO"))
library = var("LDLIBRARY")
folders = [var("LIBDIR"), var("LIBPL"), var("PYTHONFRAMEWORKPREFIX")]
if os.name == "nt":
    library = "python%d%d.lib" % sys.version_info[:2]
    folders = [os.path.join(sys.base_prefix, "libs")]
for folder in folders:
    if folder and library and not library.endswith(".a"):
        path = os.path.join(folder, library)
        if os.path.exists(path):
            show("libpython", path)
"#;

/// What the Python behind `executable` says of itself.
///
/// # Errors
/// When it does not run, or is no Python.
pub(crate) fn probe(executable: &Path, origin: &str) -> Result<Interpreter> {
    let run = Command::new(executable)
        .args(["-S", "-c", SCRIPT])
        .env_remove("PYTHONHOME")
        .env_remove("PYTHONPATH")
        .output()
        .with_context(|| format!("cannot run {}", executable.display()))?;
    if !run.status.success() {
        let last = String::from_utf8_lossy(&run.stderr);
        bail!(
            "{}: {}",
            executable.display(),
            last.trim().lines().last().unwrap_or("no output")
        );
    }
    parse(&String::from_utf8_lossy(&run.stdout), origin)
        .with_context(|| format!("{} does not answer as a Python", executable.display()))
}

fn parse(answer: &str, origin: &str) -> Result<Interpreter> {
    let mut fields = HashMap::new();
    for (key, value) in answer.lines().filter_map(|line| line.split_once('=')) {
        // The first of several libraries is the preferred one.
        fields.entry(key).or_insert(value);
    }
    let field = |key: &str| {
        fields
            .get(key)
            .copied()
            .with_context(|| format!("no {key}"))
    };
    Ok(Interpreter {
        executable: PathBuf::from(field("executable")?),
        prefix: PathBuf::from(field("prefix")?),
        implementation: match field("implementation")? {
            "cpython" => Implementation::CPython,
            "pypy" => Implementation::PyPy,
            "graalpy" => Implementation::GraalPy,
            other => bail!("unknown implementation {other}"),
        },
        version: version(field("version")?)?,
        release: fields
            .get("release")
            .map(|text| version(text))
            .transpose()?,
        debug: field("debug")? == "1",
        free_threaded: field("free_threaded")? == "1",
        ext_suffix: field("ext_suffix")?.to_owned(),
        libpython: fields.get("libpython").map(PathBuf::from),
        origin: origin.to_owned(),
    })
}

fn version(text: &str) -> Result<Version> {
    let mut numbers = text.split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor)), Some(Ok(micro))) => Ok(Version(major, minor, micro)),
        _ => bail!("{text} is not a version"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = "executable=/usr/bin/python3.13t\nprefix=/usr\nimplementation=cpython\n\
        version=3.13.2\ndebug=0\nfree_threaded=1\next_suffix=.cpython-313t.so\n\
        libpython=/usr/lib/libpython3.13t.so\nlibpython=/other\n";

    #[test]
    fn an_answer_becomes_an_interpreter() {
        let python = parse(ANSWER, "PATH").unwrap();
        assert_eq!(python.name(), "3.13t");
        assert_eq!(python.version, Version(3, 13, 2));
        assert_eq!(python.libpython, Some("/usr/lib/libpython3.13t.so".into()));
        assert_eq!(python.cannot_embed(), None);
    }

    #[test]
    fn pypy_is_named_with_its_release() {
        let answer = ANSWER
            .replace("cpython\n", "pypy\n")
            .replace("free_threaded=1", "free_threaded=0")
            .replace("debug=0", "debug=0\nrelease=7.3.19");
        let python = parse(&answer, "PATH").unwrap();
        assert_eq!(python.name(), "pypy3.13-7.3");
        assert!(python.cannot_embed().unwrap().contains("PyPy"));
    }

    #[test]
    fn a_program_that_is_no_python_is_an_error() {
        assert!(probe(Path::new("/bin/true"), "test").is_err());
        assert!(probe(Path::new("/no/such/python"), "test").is_err());
        assert!(parse(&ANSWER.replace("cpython\n", "snake\n"), "test").is_err());
        assert!(version("3.x").is_err());
    }
}
