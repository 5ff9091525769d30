//! Linking a libpython: extra linker arguments from outside, and a trial of whether it works.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Result};

use crate::python::Interpreter;

/// The variable that holds lines like those of `--embed-args`.
const VARIABLE: &str = "PYROPE_EMBED_ARGS";

/// Linker arguments that some interpreters need in a program that embeds them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct EmbedArgs {
    rules: Vec<(PathBuf, String)>,
}

impl EmbedArgs {
    /// Reads the rules of the command line, then those of the environment.
    ///
    /// # Errors
    /// When a rule is not of the form `FOLDER=ARGUMENTS`.
    pub(crate) fn new(rules: &[String]) -> Result<EmbedArgs> {
        let from_environment = env::var(VARIABLE).unwrap_or_default();
        EmbedArgs::parse(
            rules
                .iter()
                .map(String::as_str)
                .chain(from_environment.lines()),
        )
    }

    fn parse<'a>(rules: impl Iterator<Item = &'a str>) -> Result<EmbedArgs> {
        let mut parsed = EmbedArgs::default();
        for rule in rules.map(str::trim).filter(|rule| !rule.is_empty()) {
            let Some((folder, args)) = rule.split_once('=') else {
                bail!("'{rule}' is not of the form FOLDER=ARGUMENTS");
            };
            parsed
                .rules
                .push((PathBuf::from(folder.trim()), args.trim().to_owned()));
        }
        Ok(parsed)
    }

    /// The arguments for one interpreter; empty for those that need none.
    pub(crate) fn of(&self, python: &Interpreter) -> Vec<String> {
        let rule = self
            .rules
            .iter()
            .find(|(folder, _)| python.prefix.starts_with(folder));
        rule.map_or_else(Vec::new, |(_, args)| {
            let args = args.replace("{prefix}", &python.prefix.display().to_string());
            args.split_whitespace().map(str::to_owned).collect()
        })
    }
}

/// The variables that a program which embeds `python` needs when it runs.
pub(crate) fn environment(python: &Interpreter) -> Vec<(&'static str, String)> {
    let mut variables = vec![("PYTHONHOME", python.prefix.display().to_string())];
    if python.free_threaded {
        // Tests that look at counts and collections of the whole process would see those of others,
        // which no lock keeps apart here. Tests about threads start their own.
        variables.push(("RUST_TEST_THREADS", "1".to_owned()));
    }
    if let Some(folder) = python.libpython.as_deref().and_then(Path::parent) {
        let name = if cfg!(target_os = "macos") {
            "DYLD_LIBRARY_PATH"
        } else {
            "LD_LIBRARY_PATH"
        };
        let mut folders = vec![folder.to_owned()];
        folders.extend(env::var_os(name).iter().flat_map(env::split_paths));
        if let Ok(joined) = env::join_paths(folders) {
            variables.push((name, joined.to_string_lossy().into_owned()));
        }
    }
    variables
}

/// Links and starts a small program against the interpreter's libpython.
///
/// Returns the reason why that does not work on this machine, if it does not.
pub(crate) fn try_link(python: &Interpreter, embed: &EmbedArgs, folder: &Path) -> Option<String> {
    if let Some(reason) = python.cannot_embed() {
        return Some(reason.to_owned());
    }
    match trial(python, embed, folder) {
        Ok(None) => None,
        Ok(Some(complaint)) => Some(format!(
            "its libpython does not link here ({complaint}); see --embed-args"
        )),
        Err(error) => Some(format!(
            "linking its libpython could not be tried: {error:#}"
        )),
    }
}

fn trial(python: &Interpreter, embed: &EmbedArgs, folder: &Path) -> Result<Option<String>> {
    const PROGRAM: &str = "extern \"C\" { fn Py_IsInitialized() -> i32; }\n\
        fn main() { std::process::exit(unsafe { Py_IsInitialized() }) }\n";
    let Some(library) = &python.libpython else {
        bail!("there is none")
    };
    let folder = folder.join(python.name());
    fs::create_dir_all(&folder)?;
    let source = folder.join("embeds.rs");
    let program = folder.join("embeds");
    fs::write(&source, PROGRAM)?;

    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .arg(&source)
        .arg("-o")
        .arg(&program)
        .arg("-L")
        .arg(library.with_file_name(""));
    rustc.arg(format!("-ldylib={}", link_name(library)));
    rustc.args(
        embed
            .of(python)
            .iter()
            .map(|arg| format!("-Clink-arg={arg}")),
    );
    let linked = rustc.output()?;
    if !linked.status.success() {
        return Ok(Some(complaint(&String::from_utf8_lossy(&linked.stderr))));
    }
    let started = Command::new(&program).envs(environment(python)).output()?;
    if !started.status.success() {
        return Ok(Some(complaint(&String::from_utf8_lossy(&started.stderr))));
    }
    Ok(None)
}

/// `python3.12` for `/usr/lib/libpython3.12.so`.
fn link_name(library: &Path) -> String {
    let name = library
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    name.strip_prefix("lib").unwrap_or(&name).to_owned()
}

/// The first line of a linker's or loader's output that says what is wrong.
fn complaint(output: &str) -> String {
    const SIGNS: [&str; 4] = [
        "undefined reference",
        "cannot find",
        "cannot open",
        "not found",
    ];
    let telling = output
        .lines()
        .find(|line| SIGNS.iter().any(|sign| line.contains(sign)));
    let line = telling
        .or_else(|| output.lines().next())
        .unwrap_or("it did not start")
        .trim();
    // A linker names its own long paths first; what is missing stands last.
    let line = line.rsplit(": ").next().unwrap_or(line);
    line.chars().take(90).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::{sample, Version};

    #[test]
    fn rules_hold_for_the_interpreters_below_their_folder() {
        let rules = [
            "/pythons/3.14.0=-L{prefix}/lib -Wl,-z,now",
            "",
            "  /other = -lm ",
        ];
        let embed = EmbedArgs::parse(rules.into_iter()).unwrap();
        let expected = ["-L/pythons/3.14.0/lib", "-Wl,-z,now"];
        assert_eq!(embed.of(&sample(Version(3, 14, 0))), expected);
        assert_eq!(embed.of(&sample(Version(3, 13, 0))), [""; 0]);
    }

    #[test]
    fn a_rule_without_arguments_is_an_error() {
        assert!(EmbedArgs::parse(["/pythons"].into_iter()).is_err());
    }

    #[test]
    fn a_missing_library_is_a_reason() {
        let reason = try_link(
            &sample(Version(3, 12, 0)),
            &EmbedArgs::default(),
            &env::temp_dir().join("pyrope-xtask-embed"),
        );
        assert!(reason.unwrap().contains("does not link here"));
    }

    #[test]
    fn complaints_are_short() {
        let output = "note: x\n/usr/bin/ld: lib.so: undefined reference to `f@V'\nmore";
        assert_eq!(complaint(output), "undefined reference to `f@V'");
        assert_eq!(
            link_name(Path::new("/usr/lib/libpython3.7m.so")),
            "python3.7m"
        );
    }
}
