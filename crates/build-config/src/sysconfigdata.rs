//! `_sysconfigdata*.py`: what an interpreter that cannot be run here was built with.
//!
//! The file assigns one dictionary of literals to `build_time_vars`; it is read without a Python.

use crate::config::{InterpreterConfig, InterpreterConfigBuilder};
use crate::error::{bail, Error, Result};
use crate::flags::BuildFlags;
use crate::version::{PythonImplementation, PythonVersion};
use std::path::Path;

/// The variables of one file, all as text.
///
/// ```
/// use pyrope_build_config::sysconfigdata;
/// let variables = sysconfigdata::parse("build_time_vars = {'VERSION': '3.12', 'Py_DEBUG': 0}")?;
/// assert_eq!(variables.get("VERSION"), Some("3.12"));
/// assert_eq!(variables.get("Py_DEBUG"), Some("0"));
/// # Ok::<(), pyrope_build_config::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sysconfigdata(Vec<(String, String)>);

impl Sysconfigdata {
    /// No variables.
    ///
    /// ```
    /// use pyrope_build_config::sysconfigdata::Sysconfigdata;
    /// assert_eq!(Sysconfigdata::new().get("VERSION"), None);
    /// ```
    pub fn new() -> Self {
        Sysconfigdata::default()
    }

    /// The value of `key`, numbers as they were written; nothing for `None` and for empty text.
    ///
    /// ```
    /// use pyrope_build_config::sysconfigdata;
    /// let variables = sysconfigdata::parse("build_time_vars = {'ABIFLAGS': '', 'SOABI': None}")?;
    /// assert_eq!((variables.get("ABIFLAGS"), variables.get("SOABI")), (None, None));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    pub fn get(&self, key: &str) -> Option<&str> {
        let (_, value) = self.0.iter().rev().find(|(known, _)| known == key)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    /// Sets `key`.
    ///
    /// ```
    /// use pyrope_build_config::sysconfigdata::Sysconfigdata;
    /// let mut variables = Sysconfigdata::new();
    /// variables.insert("VERSION", "3.12");
    /// assert_eq!(variables.get("VERSION"), Some("3.12"));
    /// ```
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.0.push((key.into(), value.into()));
    }

    fn is_set(&self, key: &str) -> bool {
        !matches!(self.get(key), None | Some("0"))
    }
}

/// Reads a `_sysconfigdata*.py`.
///
/// ```
/// use pyrope_build_config::sysconfigdata::parse_sysconfigdata;
/// let error = parse_sysconfigdata("no/such/_sysconfigdata.py").unwrap_err();
/// assert!(error.to_string().contains("_sysconfigdata.py"));
/// ```
///
/// # Errors
/// If the file cannot be read or holds something other than a dictionary of literals.
pub fn parse_sysconfigdata(sysconfigdata_path: impl AsRef<Path>) -> Result<Sysconfigdata> {
    let path = sysconfigdata_path.as_ref();
    match std::fs::read_to_string(path) {
        Ok(text) => parse(&text).map_err(|error| error.at(path.display())),
        Err(error) => bail!(
            "cannot read {}: {error}; correct PYO3_CROSS_LIB_DIR",
            path.display()
        ),
    }
}

/// The variables in the text of such a file.
///
/// ```
/// use pyrope_build_config::sysconfigdata;
/// assert!(sysconfigdata::parse("build_time_vars = {'VERSION': '3.' '12'}").is_ok());
/// assert!(sysconfigdata::parse("build_time_vars = dict(VERSION='3.12')").is_err());
/// ```
///
/// # Errors
/// If it holds something other than a dictionary of literals.
pub fn parse(text: &str) -> Result<Sysconfigdata> {
    let Some((_, dictionary)) = text.split_once("build_time_vars") else {
        bail!("there is no `build_time_vars`: this is not a sysconfigdata file");
    };
    let mut rest = Literals {
        rest: dictionary.trim_start().trim_start_matches('='),
    };
    let mut vars = Sysconfigdata::new();
    rest.expect('{')?;
    while !rest.accept('}') {
        let key = rest
            .value()?
            .ok_or_else(|| Error::new("a key of `build_time_vars` is None"))?;
        rest.expect(':')?;
        if let Some(value) = rest.value()? {
            vars.insert(key, value);
        }
        if !rest.accept(',') {
            rest.expect('}')?;
            break;
        }
    }
    Ok(vars)
}

/// A reader of Python literals.
struct Literals<'a> {
    rest: &'a str,
}

impl Literals<'_> {
    /// Text (adjacent pieces joined), a number as written, or nothing for `None`.
    fn value(&mut self) -> Result<Option<String>> {
        self.skip_blanks();
        if self.rest.starts_with(['\'', '"']) {
            let mut text = String::new();
            while self.rest.starts_with(['\'', '"']) {
                self.string(&mut text)?;
                self.skip_blanks();
            }
            return Ok(Some(text));
        }
        let end = self
            .rest
            .find([',', '}', ':', '\n'])
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        match word.trim() {
            "None" => Ok(None),
            word if word.parse::<f64>().is_ok() => Ok(Some(word.to_owned())),
            word => bail!(
                "`{word}` in `build_time_vars` is not a text or a number: regenerate the file"
            ),
        }
    }

    /// One quoted piece, appended to `text`.
    fn string(&mut self, text: &mut String) -> Result<()> {
        let mut chars = self.rest.chars();
        let quote = chars.next();
        while let Some(letter) = chars.next() {
            if Some(letter) == quote {
                self.rest = chars.as_str();
                return Ok(());
            }
            text.push(match letter {
                '\\' => match chars.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some(other) => other,
                    None => break,
                },
                other => other,
            });
        }
        bail!("a text in `build_time_vars` does not end: regenerate the file")
    }

    fn accept(&mut self, letter: char) -> bool {
        self.skip_blanks();
        match self.rest.strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, letter: char) -> Result<()> {
        if self.accept(letter) {
            return Ok(());
        }
        let found: String = self.rest.chars().take(20).collect();
        bail!("`build_time_vars` is not a dictionary of literals (`{letter}` expected at `{found}`): regenerate the file")
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
        while let Some(comment) = self.rest.strip_prefix('#') {
            self.rest = comment
                .split_once('\n')
                .map_or("", |(_, rest)| rest)
                .trim_start();
        }
    }
}

impl InterpreterConfig {
    /// The configuration of the interpreter that a sysconfigdata file describes, for its version-specific ABI.
    ///
    /// ```
    /// use pyrope_build_config::{sysconfigdata, InterpreterConfig};
    /// let text = "build_time_vars = {'VERSION': '3.12', 'SOABI': 'cpython-312-x86_64-linux-gnu', \
    ///             'Py_ENABLE_SHARED': 1, 'LIBDIR': '/usr/lib', 'LDVERSION': '3.12', 'SIZEOF_VOID_P': 8}";
    /// let config = InterpreterConfig::from_sysconfigdata(&sysconfigdata::parse(text)?)?;
    /// assert_eq!((config.lib_dir(), config.lib_name()), (Some("/usr/lib"), Some("python3.12")));
    /// # Ok::<(), pyrope_build_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a variable that is needed is missing or has no sensible value.
    pub fn from_sysconfigdata(sysconfigdata: &Sysconfigdata) -> Result<Self> {
        let soabi = needed(sysconfigdata, "SOABI")?;
        let implementation = match soabi.split('-').next() {
            Some("cpython") => PythonImplementation::CPython,
            Some(name) if name.starts_with("pypy") => PythonImplementation::PyPy,
            Some(name) if name.starts_with("graalpy") => PythonImplementation::GraalPy,
            _ => bail!("SOABI in the sysconfigdata is `{soabi}`, of no known implementation: set PYO3_CONFIG_FILE instead"),
        };
        let version: PythonVersion = needed(sysconfigdata, "VERSION")?.parse()?;
        let shared = sysconfigdata.is_set("Py_ENABLE_SHARED")
            || sysconfigdata.get("PYTHONFRAMEWORK").is_some()
            || implementation != PythonImplementation::CPython;
        let flags = BuildFlags::known(|flag| sysconfigdata.is_set(&flag.to_string()));
        InterpreterConfigBuilder::new(implementation, version)
            .shared(shared)
            .lib_name(unix_lib_name(sysconfigdata, implementation, version))
            .lib_dir(sysconfigdata.get("LIBDIR").map(str::to_owned))
            .pointer_width(pointer_width(sysconfigdata)?)
            .python_framework_prefix(
                sysconfigdata
                    .get("PYTHONFRAMEWORKPREFIX")
                    .map(str::to_owned),
            )
            .build_flags(flags)
            .finalize()
    }
}

/// Only systems that name libraries as Unix does have such files.
fn unix_lib_name(
    vars: &Sysconfigdata,
    implementation: PythonImplementation,
    version: PythonVersion,
) -> String {
    match implementation {
        PythonImplementation::PyPy => format!("pypy{version}-c"),
        PythonImplementation::GraalPy => "python-native".to_owned(),
        _ => match vars.get("LDVERSION") {
            Some(ld_version) => format!("python{ld_version}"),
            None => format!("python{version}{}", vars.get("ABIFLAGS").unwrap_or("")),
        },
    }
}

fn pointer_width(vars: &Sysconfigdata) -> Result<Option<u32>> {
    match vars.get("SIZEOF_VOID_P").map(str::parse::<u32>) {
        None => Ok(None),
        Some(Ok(bytes)) => Ok(Some(bytes * 8)),
        Some(Err(_)) => {
            bail!("SIZEOF_VOID_P in the sysconfigdata is not a number: regenerate the file")
        }
    }
}

fn needed<'a>(vars: &'a Sysconfigdata, key: &str) -> Result<&'a str> {
    vars.get(key)
        .ok_or_else(|| Error::new(format!("`{key}` is missing in the sysconfigdata: correct PYO3_CROSS_LIB_DIR, or set PYO3_CONFIG_FILE")))
}
